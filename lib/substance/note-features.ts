import { dot, type Lexicon } from './lexicon';
import { meaningOf, sumOf, unit } from './meaning';
import { type createMatcher, weightOf, wordsOf } from './note-match';
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
  /** Earlier passages that make it up; empty for a clause, which is its own candidate. */
  readonly parts: readonly number[];
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
  'likeness: rank among notes',
  'likeness: best clause',
  'likeness: best by point',
  'likeness: mean of notes',
] as const;

export interface NoteReading {
  readonly features: Float64Array;
  readonly passage: Passage | null;
}

const NEGATIONS = /^(?:not|no|never|nobody|nothing|none|without|cannot|\w+n't|nt|dont|doesnt|isnt|wont|cant|except)$/;
/** A note as it is compared: its text, and its words that say something. */
export interface NoteWords {
  readonly text: string;
  readonly tokens: readonly Token[];
}

interface Cell {
  readonly soft: number;
  readonly exact: number;
  readonly likeness: number;
  readonly value: number;
}

const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);
const negated = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => NEGATIONS.test(lower));

/** Features of each note against the mail. */
export function readNotes(
  notes: readonly NoteWords[],
  passages: readonly Passage[],
  clauses: readonly Candidate[],
  points: readonly number[],
  header: ReadonlySet<string>,
  lexicon: Lexicon,
  meet: ReturnType<typeof createMatcher>,
): NoteReading[] {
  const centres = passages.map(({ members }) => unit(sumOf(members.map((m) => clauses[m]?.meaning ?? null))));
  const expected = sum(points);
  const read = notes.map(({ text, tokens }) => {
    const words = wordsOf(tokens);
    const weights = words.map((word) => weightOf(word, header));
    const weight = sum(weights);
    const meetings = clauses.map(({ clause }) => meet(text, words, clause));
    const own = unit(meaningOf(tokens, header, lexicon));
    const softs = greatest(
      passages,
      meetings.map((meeting) => meeting.soft),
    );
    const exacts = greatest(
      passages,
      meetings.map((meeting) => meeting.exact),
    );
    const cells = passages.map((passage, p): Cell => {
      let soft = 0;
      let exact = 0;
      const [softHere, exactHere] = [softs[p], exacts[p]];
      for (let i = 0; i < words.length; i++) {
        soft += (weights[i] ?? 0) * (softHere?.[i] ?? 0);
        exact += (weights[i] ?? 0) * (exactHere?.[i] ?? 0);
      }
      const there = centres[p];
      const likeness = own && there ? dot(own, there) : 0;
      const a = weight > 0 ? soft / weight : 0;
      const b = weight > 0 ? exact / weight : 0;
      // Longer passages hold more by chance.
      const value =
        0.6 * a + 0.4 * b + 0.35 * Math.max(0, likeness) + 0.15 * passage.point - 0.06 * (passage.members.length - 1);
      return { soft: a, exact: b, likeness, value };
    });
    const at = cells.reduce((best, { value }, p) => (value > (cells[best]?.value ?? -1) ? p : best), 0);
    return { tokens, words, weights, weight, meetings, cells, at };
  });
  const bestValues = read.map(({ cells, at }) => cells[at]?.value ?? 0);
  const bestLikeness = read.map(({ cells }) => Math.max(0, ...cells.map(({ likeness }) => likeness)));

  return read.map(({ tokens, words, weights, weight, meetings, cells, at }, n): NoteReading => {
    const passage = passages[at];
    const cell = cells[at];
    if (!passage || !cell) return { features: new Float64Array(NOTE_FEATURES.length), passage: null };
    const bestMatch = (of: 'soft' | 'exact', members: readonly number[]): number[] =>
      words.map((_, i) => Math.max(0, ...members.map((m) => meetings[m]?.[of][i] ?? 0)));
    const soft = bestMatch('soft', passage.members);
    const exact = bestMatch('exact', passage.members);
    const everywhere = clauses.map((_, m) => m);
    const whole = (of: 'soft' | 'exact'): number =>
      weight > 0 ? sum(bestMatch(of, everywhere).map((v, i) => v * (weights[i] ?? 0))) / weight : 0;

    const weighed = soft.map((v, i) => v * (weights[i] ?? 0));
    const top = weighed.indexOf(Math.max(...weighed));
    const restWeight = weight - (weights[top] ?? 0);
    const rest = restWeight > 0 ? (sum(weighed) - (weighed[top] ?? 0)) / restWeight : 0;
    const [first = 0, second = 0, third = 0] = [...weighed].sort((a, b) => b - a);

    const inside = passage.members.flatMap((m) => meetings[m] ?? []);
    const content = passage.tokens.filter(({ stop }) => !stop).length;
    const apart = cells.filter((_, p) => !passages[p]?.members.some((m) => passage.members.includes(m)));
    const others = read.flatMap((other, m) => (m === n ? [] : (other.cells[at] ?? [])));
    const clause = Math.max(0, ...cells.filter((_, p) => passages[p]?.members.length === 1).map((c) => c.soft));
    const numbers = tokens.filter(({ number, stop }) => number !== null && !stop);
    const here = passage.tokens.flatMap(({ number }) => (number === null ? [] : [number]));
    const agrees = numbers.some(({ number }) => here.includes(number ?? -1));
    return {
      passage,
      features: Float64Array.from([
        cell.soft,
        cell.exact,
        (first + second) / 2,
        cell.likeness,
        passage.point,
        content > 0 ? sum(inside.map(({ met }) => met)) / content : 0,
        Math.max(0, ...exact.map((v, i) => (v >= 0.8 ? (weights[i] ?? 0) : 0))),
        whole('soft'),
        whole('exact'),
        cell.value - Math.max(0, ...apart.map(({ value }) => value)),
        cell.value - Math.max(0, ...others.map(({ value }) => value)),
        +others.every(({ value }) => value <= cell.value),
        bestValues.filter((v) => v > cell.value).length / Math.max(1, notes.length - 1),
        Math.max(0, ...cells.map(({ likeness }) => likeness)),
        +agrees,
        +(numbers.length > 0 && here.length > 0 && !agrees),
        +(negated(tokens) !== negated(passage.tokens)),
        +inside.some(({ nameAgrees }) => nameAgrees),
        words.length,
        weight,
        words.filter(({ rarity }) => rarity >= 13).length,
        expected,
        expected / notes.length,
        mean(bestValues),
        clause,
        soft.filter((v) => v >= 0.5).length,
        soft.filter((v, i) => v < 0.5 && (weights[i] ?? 0) > 0.8).length,
        rest,
        second,
        third,
        passage.point * cell.soft,
        passage.point * cell.likeness,
        second * rest,
        exact.filter((v) => v >= 0.8).length,
        soft.filter((v) => v >= 0.3).length,
        content,
        cell.likeness - Math.max(0, ...others.map(({ likeness }) => likeness)),
        cell.likeness - Math.max(0, ...apart.map(({ likeness }) => likeness)),
        bestLikeness.filter((v) => v > (bestLikeness[n] ?? 0)).length / Math.max(1, notes.length - 1),
        Math.max(0, ...cells.map(({ likeness }, p) => (passages[p]?.members.length === 1 ? likeness : 0))),
        Math.max(0, ...cells.map(({ likeness }, p) => likeness * (passages[p]?.point ?? 0))),
        mean(bestLikeness),
      ]),
    };
  });
}

/** For each passage, each word's best match in it: a clause's own, else the greater of its parts'. */
function greatest(passages: readonly Passage[], ofClauses: readonly Float64Array[]): Float64Array[] {
  const all: Float64Array[] = [];
  for (const { members, parts } of passages) {
    const [first, ...rest] = parts.length > 0 ? parts.map((p) => all[p]) : [ofClauses[members[0] ?? -1]];
    const best = rest.length > 0 ? Float64Array.from(first ?? []) : (first ?? new Float64Array());
    for (const part of rest) {
      for (let i = 0; i < best.length; i++) if ((part?.[i] ?? 0) > (best[i] ?? 0)) best[i] = part?.[i] ?? 0;
    }
    all.push(best);
  }
  return all;
}

/** Clauses, sentences and pairs of neighbouring sentences of one paragraph. */
export function passagesOf(candidates: readonly Candidate[], points: readonly number[]): Passage[] {
  const passages: Passage[] = [];
  const add = (members: readonly number[], parts: readonly number[]): number => {
    const inside = members.flatMap((m) => candidates[m] ?? []);
    passages.push({
      start: inside[0]?.start ?? 0,
      end: inside.at(-1)?.end ?? 0,
      tokens: inside.length === 1 ? (inside[0]?.clause.tokens ?? []) : inside.flatMap(({ clause }) => clause.tokens),
      point: Math.max(...members.map((m) => points[m] ?? 0)),
      members,
      parts,
    });
    return passages.length - 1;
  };
  const bySentence = new Map<number, number[]>();
  for (const [i, { sentence }] of candidates.entries()) {
    add([i], []);
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), i]);
  }
  const sentences = [...bySentence.values()].map((members) => ({
    members,
    at: members.length > 1 ? add(members, members) : (members[0] ?? 0),
    paragraph: candidates[members[0] ?? 0]?.paragraph,
  }));
  sentences.forEach(({ members, at, paragraph }, i) => {
    const next = sentences[i + 1];
    if (next && next.paragraph === paragraph) add([...members, ...next.members], [at, next.at]);
  });
  return passages;
}
