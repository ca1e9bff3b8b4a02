import { stemmer } from 'stemmer';
import { remember } from '../../draft/remember';
import { createThesaurus, type PackedThesaurus } from './thesaurus';

/**
 * Meaning as numbers. A plain array, as features are, too: at a key hundreds are made, and a typed array of more than
 * eight numbers takes as long to make as ten plain ones.
 */
export type Vector = readonly number[];

/** What is known about words, by their Porter stem. */
export interface Lexicon {
  /** The stem as the lists spell it: "organis" is "organ" as of "organize", "theatr" is "theater". */
  spelt(stem: string): string;
  /** How rare a stem is: 0 for "you", about 10 for "autoclave", `UNKNOWN` for what no list has. */
  rarity(stem: string): number;
  /** The sort of thing a stem mostly is, as the number of WordNet's file; -3 for none. */
  sort(stem: string): number;
  /** Likeness of two stems' meanings, -1 to 1; 0 where either is unknown. */
  likeness(a: string, b: string): number;
  /** A vector of length 1 for the word alone, or null. */
  vector(stem: string): Vector | null;
  /** What the stem adds to the meaning of a sentence: to be summed up; the longer the more it says. Null: nothing. */
  share(stem: string): Vector | null;
  /** Of a stem, or two parted by a space, the groups of words for one thing that it stands in, by rising numbers. */
  groups(term: string): readonly number[];
}

/** Rarity of a stem no list has: a name, a trade's own word, a slip. */
export const UNKNOWN = 13;

interface WordVectors {
  readonly DIMENSIONS: number;
  readonly STEMS: string;
  readonly RARITY: string;
  readonly SORTS: string;
  /** Of the most common of them. */
  readonly VECTORS: string;
}

/** By the same stems in the same order, the most common of them. */
interface SentenceVectors {
  readonly DIMENSIONS: number;
  readonly LENGTHS: string;
  readonly VECTORS: string;
}

/** A vector is unpacked when first asked for: most never are. */
export function createLexicon(
  { DIMENSIONS, STEMS, RARITY, SORTS, VECTORS }: WordVectors,
  sentences: SentenceVectors,
  thesaurus: PackedThesaurus,
): Lexicon {
  const index = new Map<string, number>();
  for (const [i, stem] of STEMS.split(' ').entries()) index.set(stem, i);
  const vectorAt = unpacker(VECTORS, DIMENSIONS, () => 1);
  const shareAt = unpacker(
    sentences.VECTORS,
    sentences.DIMENSIONS,
    (at) => (sentences.LENGTHS.charCodeAt(at) - 48) / 20,
  );
  const vector = (stem: string): Vector | null => {
    const at = index.get(stem);
    return at === undefined ? null : vectorAt(at);
  };
  const groups = createThesaurus(thesaurus);

  return {
    spelt: remember((stem) => {
      const known = SPELT_ALONE.get(stem);
      if (known) return known;
      if (/is$/.test(stem) && !OF_THEIR_OWN.has(stem)) {
        const other = stemmer(`${stem.slice(0, -2)}ize`);
        if (index.has(other)) return other;
      }
      for (const [british, american] of SPELT) {
        const other = stem.replace(british, american);
        if (other !== stem && index.has(other)) return other;
      }
      return stem;
    }, WORDS_AT_MOST),
    rarity(stem) {
      const at = index.get(stem);
      return at === undefined ? UNKNOWN : (RARITY.charCodeAt(at) - 48) / 4;
    },
    sort(stem) {
      const at = index.get(stem);
      return at === undefined ? -3 : SORTS.charCodeAt(at) - 48;
    },
    vector,
    groups,
    share(stem) {
      const at = index.get(stem);
      return at === undefined ? null : shareAt(at);
    },
    likeness(a, b) {
      if (a === b) return 1;
      const [x, y] = [vector(a), vector(b)];
      return x && y ? dot(x, y) : 0;
    },
  };
}

/** Vectors packed in base64, four bits a number, each brought to its length and remembered; null beyond the last. */
function unpacker(base64: string, dimensions: number, lengthOf: (at: number) => number): (at: number) => Vector | null {
  const known = new Map<number, Vector>();
  const vectors = Math.floor((base64.length * 3) / 2 / dimensions);
  return (at) => {
    if (at >= vectors) return null;
    const before = known.get(at);
    if (before) return before;
    const packed: number[] = [];
    // Four characters of base64 are three bytes: from the last such border before the vector to the next one after it.
    const [first, last] = [(at * dimensions) >> 1, ((at + 1) * dimensions) >> 1];
    const border = Math.floor(first / 3);
    const bytes = atob(base64.slice(border * 4, Math.ceil(last / 3) * 4));
    for (let k = 0; k < dimensions; k++) {
      const pair = bytes.charCodeAt(first - border * 3 + (k >> 1));
      packed.push((k % 2 ? pair >> 4 : pair & 15) - 8);
    }
    const scale = lengthOf(at) / (Math.sqrt(dot(packed, packed)) || 1);
    const vector = packed.map((number) => number * scale);
    known.set(at, vector);
    return vector;
  };
}

export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}

/** Stems in "is" that are no British spelling, though the American one of another word would fit: "paradis" is no parade. */
const OF_THEIR_OWN: ReadonlySet<string> = new Set(['advertis', 'expertis', 'improvis', 'indecis', 'paradis']);

/** British endings of stems and American ones, where the list knows the American word. */
const SPELT = [
  [/(?<=\w{3})our/, 'or'],
  [/tr$/, 'ter'],
  [/(?<=\w{3})mm$/, 'm'],
] as const;
const SPELT_ALONE: ReadonlyMap<string, string> = new Map([
  ['grei', 'grai'],
  ['practis', 'practic'],
  ['judgement', 'judgment'],
  ['skil', 'skill'],
]);

/** Words that are remembered: as many as anybody writes. */
const WORDS_AT_MOST = 20_000;

/** Porter stem of a word in small letters; remembered, as the same words come back with every key. */
export const stemOf = remember(
  (word: string): string => IRREGULAR.get(word) ?? stemmer(word.replace(/['’]s?$/, '')),
  WORDS_AT_MOST,
);

/** Forms that no rule of endings brings home. Value: the stem of the plain form. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `went gone:go did done:do said:sai saw seen:see told:tell taught:teach thought:think brought:bring bought:bui
  caught:catch found:find felt:feel left:leav kept:keep met:meet ran:run sat:sit stood:stand spoke spoken:speak
  took taken:take wrote written:write broke broken:break drove driven:drive flew flown:fly knew known:know
  grew grown:grow gave given:give began begun:begin built:build lost:lose made:make paid:pai sold:sell sent:send
  slept:sleep spent:spend swam:swim threw thrown:throw wore worn:wear won:win rang rung:ring sang sung:sing
  drank drunk:drink ate eaten:eat fell fallen:fall froze frozen:freez hid hidden:hid rode ridden:ride rose:rise
  stole stolen:steal woke woken:wake led:lead fed:feed held:hold heard:hear meant:mean dealt:deal lent:lend
  shot:shoot hung:hang dug:dig stuck:stick swore:swear shook:shake chose chosen:choos forgot forgotten:forget
  children:child men:man women:woman people:person feet:foot teeth:tooth mice:mous wives:wife lives:life
  knives:knife learnt:learn burnt:burn spelt:spell dreamt:dream better best:good worse worst:bad`
    .split(/\s+/)
    .reduce<{ waiting: string[]; pairs: [string, string][] }>(
      (all, item) => {
        const [word = '', stem] = item.split(':');
        all.waiting.push(word);
        if (stem) all.pairs.push(...all.waiting.splice(0).map((w): [string, string] => [w, stem]));
        return all;
      },
      { waiting: [], pairs: [] },
    ).pairs,
);
