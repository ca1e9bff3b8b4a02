import type { Candidate } from '../points/point-features';
import { dot, type Lexicon } from '../words/lexicon';
import { meaningOf, sumOf, unit } from '../words/meaning';
import type { Token } from '../words/tokens';
import { type createMatcher, type Meeting, tellingOf, weightOf, wordsOf } from './note-match';

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

/** What speaks for a passage as the answer to a note. */
export const PASSAGE_FEATURES = [
  'soft',
  'exact',
  'near',
  'likeness',
  'best word',
  'second word',
  'rest',
  'heaviest word to the letter',
  'heaviest word not met',
  'passage met by the note',
  'point',
  'point and likeness',
  'point and soft',
  'clauses',
  'words of the passage',
  'name agrees',
  'words of the note',
  'weight of the note',
] as const;

/** A note as it is compared: its text, and its words that say something. */
export interface NoteWords {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A note beside all passages of a mail. */
export interface Comparison {
  readonly note: NoteWords;
  /** The note's words that say something, and what each weighs. */
  readonly words: readonly Token[];
  readonly weights: readonly number[];
  readonly weight: number;
  /** Per clause. */
  readonly meetings: readonly Meeting[];
  /** Per passage, as `PASSAGE_FEATURES` names them. */
  readonly passages: readonly (readonly number[])[];
}

/** Compares each note with each passage. */
export function compareAll(
  notes: readonly NoteWords[],
  passages: readonly Passage[],
  clauses: readonly Candidate[],
  header: ReadonlySet<string>,
  lexicon: Lexicon,
  meet: ReturnType<typeof createMatcher>,
): Comparison[] {
  const centres = passages.map(({ members: [first = -1, ...rest] }) =>
    rest.length === 0
      ? (clauses[first]?.direction ?? null)
      : unit(sumOf([first, ...rest].map((m) => clauses[m]?.meaning ?? null))),
  );
  const telling = clauses.map(({ clause }) => tellingOf(clause.tokens).map((token) => weightOf(token, header)));
  const weightOfClause = telling.map(sum);
  return notes.map((note): Comparison => {
    const words = wordsOf(note.tokens);
    const weights = words.map((word) => weightOf(word, header));
    const weight = sum(weights);
    const meetings = clauses.map(({ clause }) => meet(note.text, words, clause));
    const backs = meetings.map(({ back }, m) => back.reduce((a, v, i) => a + v * (telling[m]?.[i] ?? 0), 0));
    const own = unit(meaningOf(note.tokens, header, lexicon));
    const best = (of: 'soft' | 'exact' | 'near'): (readonly number[])[] =>
      greatest(
        passages,
        meetings.map((meeting) => meeting[of]),
      );
    const [softs, exacts, nears] = [best('soft'), best('exact'), best('near')];
    return {
      note,
      words,
      weights,
      weight,
      meetings,
      passages: passages.map(({ members, point }, p) => {
        let [soft, exact, near, first, second, letter, missed] = [0, 0, 0, 0, 0, 0, 0];
        let top = 0;
        const [softHere, exactHere, nearHere] = [softs[p], exacts[p], nears[p]];
        for (let i = 0; i < words.length; i++) {
          const w = weights[i] ?? 0;
          const [s, e] = [softHere?.[i] ?? 0, exactHere?.[i] ?? 0];
          soft += w * s;
          exact += w * e;
          near += w * (nearHere?.[i] ?? 0);
          if (w * s > first) [second, first, top] = [first, w * s, w];
          else if (w * s > second) second = w * s;
          if (e >= 0.8 && w > letter) letter = w;
          if (s < 0.5 && w > missed) missed = w;
        }
        const there = centres[p];
        const likeness = own && there ? dot(own, there) : 0;
        const share = (x: number): number => (weight > 0 ? x / weight : 0);
        let [back, content, held, name] = [0, 0, 0, 0];
        for (const m of members) {
          back += backs[m] ?? 0;
          content += weightOfClause[m] ?? 0;
          held += telling[m]?.length ?? 0;
          if (meetings[m]?.nameAgrees) name = 1;
        }
        return [
          share(soft),
          share(exact),
          share(near),
          likeness,
          first,
          second,
          weight > top ? (soft - first) / (weight - top) : 0,
          letter,
          missed,
          content > 0 ? back / content : 0,
          point,
          point * likeness,
          point * share(soft),
          members.length,
          held,
          name,
          words.length,
          weight,
        ];
      }),
    };
  });
}

const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);

/** For each passage, each word's best match in it: a clause's own, else the greater of its parts'. */
function greatest(passages: readonly Passage[], ofClauses: readonly (readonly number[])[]): (readonly number[])[] {
  const all: (readonly number[])[] = [];
  for (const { members, parts } of passages) {
    const [first, ...rest] = parts.length > 0 ? parts.map((p) => all[p]) : [ofClauses[members[0] ?? -1]];
    if (rest.length === 0) {
      all.push(first ?? []);
      continue;
    }
    const best = [...(first ?? [])];
    for (const part of rest) {
      for (let i = 0; i < best.length; i++) if ((part?.[i] ?? 0) > (best[i] ?? 0)) best[i] = part?.[i] ?? 0;
    }
    all.push(best);
  }
  return all;
}

/** Clauses, first and one for one; then sentences, and pairs of neighbouring sentences of one paragraph. */
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
