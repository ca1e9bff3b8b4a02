import { stemmer } from 'stemmer';

/** What is known about words, by their Porter stem. */
export interface Lexicon {
  /** The stem as the lists spell it: "organis" is "organiz", "theatr" is "theater". */
  spelt(stem: string): string;
  /** How rare a stem is: 0 for "you", about 10 for "autoclave", `UNKNOWN` for what no list has. */
  rarity(stem: string): number;
  /** The sort of thing a stem mostly is, as the number of WordNet's file; -3 for none. */
  sort(stem: string): number;
  /** Likeness of two stems' meanings, -1 to 1; 0 where either is unknown. */
  likeness(a: string, b: string): number;
  /** A vector of length 1 for the word alone, or null. */
  vector(stem: string): Float32Array | null;
  /** What the stem adds to the meaning of a sentence: to be summed up; the longer the more it says. Null: nothing. */
  share(stem: string): Float32Array | null;
}

/** Rarity of a stem no list has: a name, a trade's own word, a slip. */
export const UNKNOWN = 13;

interface WordVectors {
  readonly DIMENSIONS: number;
  readonly STEMS: string;
  readonly RARITY: string;
  readonly SORTS: string;
  readonly VECTORS: string;
}

/** By the same stems in the same order. */
interface SentenceVectors {
  readonly DIMENSIONS: number;
  readonly LENGTHS: string;
  readonly VECTORS: string;
}

/** Unpacks the generated lists: about 15 ms. A vector is unpacked when first asked for. */
export function createLexicon(
  { DIMENSIONS, STEMS, RARITY, SORTS, VECTORS }: WordVectors,
  sentences: SentenceVectors,
): Lexicon {
  const index = new Map(STEMS.split(' ').map((stem, i) => [stem, i]));
  const vectorAt = unpacker(VECTORS, DIMENSIONS, () => 1);
  const shareAt = unpacker(
    sentences.VECTORS,
    sentences.DIMENSIONS,
    (at) => (sentences.LENGTHS.charCodeAt(at) - 48) / 20,
  );
  const vector = (stem: string): Float32Array | null => {
    const at = index.get(stem);
    return at === undefined ? null : vectorAt(at);
  };

  return {
    spelt(stem) {
      const known = SPELT_ALONE[stem];
      if (known) return known;
      for (const [british, american] of SPELT) {
        const other = stem.replace(british, american);
        if (other !== stem && index.has(other)) return other;
      }
      return stem;
    },
    rarity(stem) {
      const at = index.get(stem);
      return at === undefined ? UNKNOWN : (RARITY.charCodeAt(at) - 48) / 4;
    },
    sort(stem) {
      const at = index.get(stem);
      return at === undefined ? -3 : SORTS.charCodeAt(at) - 48;
    },
    vector,
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

/** Vectors packed in base64, four bits a number, each brought to its length and remembered. */
function unpacker(base64: string, dimensions: number, lengthOf: (at: number) => number): (at: number) => Float32Array {
  const packed = bytesOf(base64);
  const known = new Map<number, Float32Array>();
  return (at) => {
    const before = known.get(at);
    if (before) return before;
    const vector = new Float32Array(dimensions);
    for (let k = 0; k < dimensions; k++) {
      const pair = packed[(at * dimensions + k) >> 1] ?? 0;
      vector[k] = (k % 2 ? pair >> 4 : pair & 15) - 8;
    }
    const scale = lengthOf(at) / (Math.sqrt(dot(vector, vector)) || 1);
    for (let k = 0; k < dimensions; k++) vector[k] = (vector[k] ?? 0) * scale;
    known.set(at, vector);
    return vector;
  };
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** British endings of stems and American ones, where the list knows the American word. */
const SPELT = [
  [/is$/, 'iz'],
  [/(?<=\w{3})our/, 'or'],
  [/tr$/, 'ter'],
  [/(?<=\w{3})mm$/, 'm'],
] as const;
const SPELT_ALONE: Readonly<Record<string, string>> = {
  grei: 'grai',
  practis: 'practic',
  judgement: 'judgment',
  skil: 'skill',
};

const stems = new Map<string, string>();

/** Porter stem of a word in small letters; remembered, as the same words come back with every key. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = IRREGULAR[word] ?? stemmer(word.replace(/['’]s?$/, ''));
  if (stems.size > 20_000) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** Forms that no rule of endings brings home. Value: the stem of the plain form. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
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
