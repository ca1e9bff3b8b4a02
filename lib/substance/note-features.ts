import { dot, type Lexicon } from './lexicon';
import type { Candidate } from './point-features';
import { mean } from './point-features';
import type { Token } from './tokens';

/** A passage a note is compared with: a clause, a sentence, or two neighbours. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** How likely its best clause is a thing from the talk. */
  readonly point: number;
  /** Candidates in it. */
  readonly members: readonly number[];
}

export const NOTE_FEATURES = [
  'best passage: soft',
  'best passage: exact',
  'best passage: two best words',
  'best passage: likeness',
  'best passage: point',
  'best passage: share explained',
  'best passage: rarest exact word',
  'whole mail: soft',
  'whole mail: exact',
  'peak over other passages',
  'lead over other notes',
  'first of the notes here',
  'rank among notes',
  'best likeness anywhere',
  'number agrees',
  'number differs',
  'negation differs',
  'name agrees',
  'words of the note',
  'weight of the note',
  'unknown words',
  'mail: points',
  'mail: points per note',
  'mail: mean of notes',
  'best clause: soft',
  'matched words',
  'unmatched rare words',
  'expected points beside',
  'rest: soft',
  'second word',
  'third word',
  'point and soft',
  'point and likeness',
  'soft of two and rest',
  'exact words',
  'near words',
  'passage words',
  'likeness: lead over notes',
  'likeness: peak over passages',
] as const;

interface Match {
  readonly soft: number;
  readonly exact: number;
}

/** How far a note's word is met by a word of the draft. */
function matchOf(note: Token, word: Token, lexicon: Lexicon): Match {
  if (note.stem === word.stem || note.lower === word.lower) return { soft: 1, exact: 1 };
  if (note.number !== null && note.number === word.number) return { soft: 1, exact: note.number > 2 ? 1 : 0.5 };
  if (note.number !== null || word.number !== null) return { soft: 0, exact: 0 };
  // "R." for Rafa: a capital alone stands for a name.
  if (note.lower.length === 1 && /\p{Lu}/u.test(note.text) && word.name && word.text.startsWith(note.text))
    return { soft: 0.7, exact: 0.5 };
  const [a, b] = note.stem.length < word.stem.length ? [note.stem, word.stem] : [word.stem, note.stem];
  if (a.length >= 4 && b.startsWith(a)) return { soft: 0.8, exact: 0.6 };
  if (a.length >= 4 && b.endsWith(a)) return { soft: 0.7, exact: 0.5 };
  if (a.length >= 5 && oneSlip(a, b)) return { soft: 0.9, exact: 0.8 };
  const likeness = lexicon.likeness(note.stem, word.stem);
  return { soft: likeness > 0.35 ? Math.min(0.9, (likeness - 0.2) * 1.2) : 0, exact: 0 };
}

/** One letter more, less or other, or two swapped. */
function oneSlip(a: string, b: string): boolean {
  if (b.length - a.length > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [x, y] = [a.slice(i), b.slice(i)];
  return (
    x.slice(1) === y ||
    y.slice(1) === x ||
    x.slice(1) === y.slice(1) ||
    (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
  );
}

export interface NoteReading {
  readonly features: Float64Array;
  readonly passage: Passage | null;
}

const NEGATIONS = /^(?:not|no|never|nobody|nothing|none|without|cannot|\w+n't|nt|dont|doesnt|isnt|wont|cant|except)$/;
const weightOf = (token: Token, header: ReadonlySet<string>): number => {
  if (token.lower.length === 1 && !/\p{Lu}/u.test(token.text)) return 0;
  const base = token.number !== null ? 9 : token.name && token.rarity > 11 ? 11 : Math.min(token.rarity, 13);
  return (token.stop ? 0 : Math.max(0.2, (base - 4.5) / 7)) * (header.has(token.stem) ? 0.15 : 1);
};

/** Features of each note against the mail. */
export function readNotes(
  notes: readonly (readonly Token[])[],
  passages: readonly Passage[],
  points: readonly number[],
  header: ReadonlySet<string>,
  lexicon: Lexicon,
): NoteReading[] {
  const all = passages.flatMap(({ tokens, members }) => (members.length === 1 ? tokens : []));
  const cache = new Map<string, Match>();
  const match = (n: Token, w: Token): Match => {
    const key = `${n.lower} ${w.lower} ${w.name}`;
    const known = cache.get(key);
    if (known) return known;
    const made = matchOf(n, w, lexicon);
    cache.set(key, made);
    return made;
  };
  const against = (note: readonly Token[], tokens: readonly Token[]) => {
    let weight = 0;
    let soft = 0;
    let exact = 0;
    let rarest = 0;
    let matched = 0;
    let missed = 0;
    const best: number[] = [];
    const weights: number[] = [];
    let exacts = 0;
    let nears = 0;
    for (const n of note) {
      const w = weightOf(n, header);
      if (w === 0) continue;
      let s = 0;
      let e = 0;
      for (const t of tokens) {
        if (t.stop && t.number === null) continue;
        const m = match(n, t);
        if (m.soft > s) s = m.soft;
        if (m.exact > e) e = m.exact;
      }
      weight += w;
      soft += w * s;
      exact += w * e;
      if (e >= 0.8) rarest = Math.max(rarest, w);
      if (s >= 0.5) matched++;
      else if (w > 0.8) missed++;
      best.push(w * s);
      weights.push(w);
      if (e >= 0.8) exacts++;
      if (s >= 0.3) nears++;
    }
    const top = best.indexOf(Math.max(...best));
    const restWeight = weight - (weights[top] ?? 0);
    const rest = restWeight > 0 ? (soft - (best[top] ?? 0)) / restWeight : 0;
    best.sort((a, b) => b - a);
    return {
      soft: weight ? soft / weight : 0,
      exact: weight ? exact / weight : 0,
      rarest,
      matched,
      missed,
      two: ((best[0] ?? 0) + (best[1] ?? 0)) / 2,
      second: best[1] ?? 0,
      third: best[2] ?? 0,
      rest,
      exacts,
      nears,
      weight,
    };
  };
  const centre = (tokens: readonly Token[]): Float32Array | null => {
    let sum: Float32Array | null = null;
    for (const t of tokens) {
      const w = weightOf(t, header);
      const v = w > 0 ? lexicon.vector(t.stem) : null;
      if (!v) continue;
      sum ??= new Float32Array(v.length);
      for (let k = 0; k < v.length; k++) sum[k] = (sum[k] ?? 0) + w * (v[k] ?? 0);
    }
    if (!sum) return null;
    const length = Math.sqrt(dot(sum, sum)) || 1;
    return sum.map((x) => x / length);
  };
  const centres = passages.map(({ tokens }) => centre(tokens));
  const table = notes.map((note) => {
    const c = centre(note);
    return passages.map((passage, p) => {
      const a = against(note, passage.tokens);
      const pc = centres[p];
      const likeness = c && pc ? dot(c, pc) : 0;
      // Longer passages hold more by chance.
      const value =
        0.6 * a.soft +
        0.4 * a.exact +
        0.35 * Math.max(0, likeness) +
        0.15 * passage.point -
        0.06 * (passage.members.length - 1);
      return { ...a, likeness, value };
    });
  });
  const bestOf = table.map((row) =>
    row.reduce((best, cell, p) => (cell.value > (row[best]?.value ?? -1) ? p : best), 0),
  );
  const bestValue = table.map((row, n) => row[bestOf[n] ?? 0]?.value ?? 0);
  const expected = points.reduce((a, b) => a + b, 0);

  return notes.map((note, n): NoteReading => {
    const row = table[n] ?? [];
    const at = bestOf[n] ?? 0;
    const passage = passages[at];
    const cell = row[at];
    if (!passage || !cell) return { features: new Float64Array(NOTE_FEATURES.length), passage: null };
    const whole = against(note, all);
    const others = table.filter((_, m) => m !== n).map((r) => r[at]?.value ?? 0);
    const apart = row.filter((_, p) => !passages[p]?.members.some((m) => passage.members.includes(m)));
    const clause = Math.max(0, ...row.filter((_, p) => passages[p]?.members.length === 1).map(({ soft }) => soft));
    const explained = passage.tokens.filter(({ stop }) => !stop);
    const met = explained.filter((t) => note.some((x) => !x.stop && match(x, t).soft >= 0.5));
    const numbers = note.filter(({ number, stop }) => number !== null && !stop);
    const here = passage.tokens.flatMap(({ number }) => (number === null ? [] : [number]));
    const negated = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => NEGATIONS.test(lower));
    const beside = Math.max(0, ...passage.members.map((m) => points[m] ?? 0));
    return {
      passage,
      features: Float64Array.from([
        cell.soft,
        cell.exact,
        cell.two,
        cell.likeness,
        passage.point,
        explained.length ? met.length / explained.length : 0,
        cell.rarest,
        whole.soft,
        whole.exact,
        cell.value - Math.max(0, ...apart.map(({ value }) => value)),
        cell.value - Math.max(0, ...others),
        +others.every((o) => o <= cell.value),
        bestValue.filter((v) => v > cell.value).length / Math.max(1, notes.length - 1),
        Math.max(0, ...row.map(({ likeness }) => likeness)),
        +numbers.some(({ number }) => here.includes(number ?? -1)),
        +(numbers.length > 0 && here.length > 0 && !numbers.some(({ number }) => here.includes(number ?? -1))),
        +(negated(note) !== negated(passage.tokens)),
        +note.some((x) => x.name && passage.tokens.some((t) => t.name && match(x, t).exact >= 0.5)),
        note.filter(({ stop }) => !stop).length,
        cell.weight,
        note.filter(({ rarity, stop }) => !stop && rarity >= 13).length,
        expected,
        expected / notes.length,
        mean(bestValue),
        clause,
        cell.matched,
        cell.missed,
        beside,
        cell.rest,
        cell.second,
        cell.third,
        passage.point * cell.soft,
        passage.point * cell.likeness,
        cell.second * cell.rest,
        cell.exacts,
        cell.nears,
        explained.length,
        cell.likeness - Math.max(0, ...table.filter((_, m) => m !== n).map((r) => r[at]?.likeness ?? 0)),
        cell.likeness - Math.max(0, ...apart.map(({ likeness }) => likeness)),
      ]),
    };
  });
}

/** Clauses, sentences and pairs of neighbouring sentences of one paragraph. */
export function passagesOf(candidates: readonly Candidate[], points: readonly number[]): Passage[] {
  const passage = (members: readonly number[]): Passage[] => {
    const parts = members.flatMap((m) => candidates[m] ?? []);
    const [first] = parts;
    const last = parts.at(-1);
    if (!first || !last) return [];
    return [
      {
        start: first.start,
        end: last.end,
        tokens: parts.flatMap(({ clause }) => clause.tokens),
        point: Math.max(...members.map((m) => points[m] ?? 0)),
        members,
      },
    ];
  };
  const bySentence = new Map<number, number[]>();
  for (const [i, { sentence }] of candidates.entries())
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), i]);
  const sentences = [...bySentence.values()];
  return [
    ...candidates.flatMap((_, i) => passage([i])),
    ...sentences.filter((s) => s.length > 1).flatMap(passage),
    ...sentences.flatMap((s, i) => {
      const next = sentences[i + 1];
      const [a, b] = [candidates[s[0] ?? -1], candidates[next?.[0] ?? -1]];
      return next && a && b && a.paragraph === b.paragraph ? passage([...s, ...next]) : [];
    }),
  ];
}
