/**
 * Where a name in capitals stands, and how much like a firm's it is: what tells the firm one talks to from all others that
 * a letter names. How much each sign says is learnt (tests/training/companies.ts).
 */
import { hashOf } from '../../../draft/packed';
import { remember } from '../../../draft/remember';
import type { Range } from '../../../report';
import { weightsOf } from '../../../substance/model';
import type { Lexicon } from '../../../substance/words/lexicon';
import { isStop, stemIn } from '../../../substance/words/tokens';
import { type Word, wordsOf } from '../../../substance/words/turns';
import type { NameInLine } from '../warning';
import { companies } from './companies.generated';
import { isLikePerson } from './like';
import { type CompanyLike, readsAsCompany } from './match';
import { mayBeFirm } from './other';
import {
  ADDRESSED,
  ANY_AT,
  APPLIED_TO,
  bareName,
  HEADED,
  isElsewhere,
  isFramed,
  type Place,
  standingAt,
  TOLD_OF,
} from './places';

export interface Named extends Omit<NameInLine, 'margin'> {
  readonly signs: ReadonlySet<string>;
}

/** Words in capitals in a row, and the small ones that join them: "Cooper Valley Credit Union", "Sons of the Dawn". */
const IN_CAPITALS =
  /\p{Lu}[\p{L}\p{N}'’.&-]*(?: (?:(?:&|and|of|de|for|the|do|da|del|von|van|du|der) )?(?:\p{Lu}|\d)[\p{L}\p{N}'’.&-]*)*/gu;
const OPENS = /(?:^|[.!?:]\s+|\n)$/;
/** A sentence opens here. The few characters before tell: in a long text, all of them would be read for each name. */
const opensAt = (text: string, at: number): boolean => OPENS.test(text.slice(Math.max(0, at - 20), at));
/** Below this a word that opens a sentence is taken for a word. */
const RARE = 9;
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** Code units of a name, and names of a line, beyond which it is no sentence. */
const LONGEST = 80;
const NAMES_AT_MOST = 30;
/** Words before and behind it that are looked at. */
const REACH = 8;

const PLACES: readonly (readonly [sign: string, places: readonly Place[]])[] = [
  ['#applied', APPLIED_TO],
  ['#addressed', ADDRESSED.filter((place) => !APPLIED_TO.includes(place))],
  ['#told', TOLD_OF],
  ['#at', [ANY_AT]],
];
const IN_SUBJECT = [...PLACES, ['#headed', HEADED] as const];

/** So many signs weigh in full. */
const MIDDLING = 40;
export const shareOf = (signs: number): number => Math.min(1, Math.sqrt(MIDDLING / Math.max(1, signs)));

/** Reads the names of a line with their signs. */
export const namedIn =
  (lexicon: Lexicon, like: CompanyLike) =>
  (text: string, inSubject: boolean): Named[] =>
    read(text, inSubject, lexicon, like);

/** The names of a line that may be a firm's, as a model of their signs judges them. */
export const namesBy =
  (named: ReturnType<typeof namedIn>, marginOf: (signs: ReadonlySet<string>) => number) =>
  (text: string, inSubject: boolean): NameInLine[] =>
    named(text, inSubject)
      .filter((name) => mayBeFirm(name, text, inSubject))
      .map(({ signs, ...name }) => ({ ...name, margin: marginOf(signs) }));

/** Names of a line, and how far it speaks for each being the firm one talks to; each line is read once. */
export function namesInLine(
  lexicon: Lexicon,
  like: CompanyLike,
): (text: string, inSubject: boolean) => readonly NameInLine[] {
  const weightOf = weightsOf(companies);
  const marginOf = (signs: ReadonlySet<string>): number => {
    let sum = 0;
    for (const sign of signs) sum += weightOf(hashOf(sign));
    return companies.bias + shareOf(signs.size) * sum;
  };
  const judge = namesBy(namedIn(lexicon, like), marginOf);
  const [inText, inSubject] = [remember((text) => judge(text, false)), remember((text) => judge(text, true))];
  return (text, isSubject) => (isSubject ? inSubject : inText)(text);
}

function read(text: string, inSubject: boolean, lexicon: Lexicon, like: CompanyLike): Named[] {
  const names = [...text.matchAll(IN_CAPITALS)]
    .map((match) => nameAt(match[0], match.index, text, lexicon))
    .filter((range) => range !== null)
    .filter(([from, to]) => to - from <= LONGEST)
    .slice(0, NAMES_AT_MOST);
  if (names.length === 0) return [];
  const words = wordsOf(text);
  const sorts = words.map((word) => sortOf(word, text, lexicon));
  const places = placesIn(text, inSubject);
  return names.map(([start, end]) => {
    const name = text.slice(start, end);
    const from = words.findIndex((word) => word.end > start);
    const behind = words.findIndex((word) => word.start >= end);
    const to = behind < 0 ? words.length : behind;
    const kind = like(name);
    const signs = new Set([
      ...aroundIt(
        words.map(({ as }) => as),
        from,
        to,
      ),
      ...aroundIt(sorts, from, to),
      ...words.map(({ as }) => `s ${as}`),
      ...[...places].filter(([at]) => at === start).flatMap(([, signs]) => signs.flatMap((s) => [s, `${s} ${kind}`])),
      `like ${kind}`,
      `like ${kind} ${words[from - 1]?.as ?? '^'}`,
      `words ${Math.min(4, name.split(' ').length)}`,
    ]);
    const trade = readsAsCompany(name);
    if (trade) signs.add('trade');
    if (name === name.toUpperCase()) signs.add('capitals');
    if (opensAt(text, start)) signs.add('opens');
    if (/ and |&/.test(name)) signs.add('and');
    if (isFramed(text)) signs.add('#framed');
    const elsewhere = isElsewhere(text.slice(0, start), name, text.slice(end));
    if (elsewhere) signs.add('#elsewhere');
    return { name, range: [start, end], like: kind, trade, person: isLikePerson(name, lexicon), elsewhere, signs };
  });
}

/** "Hope the Camaro runs well": who writes so leaves out "I". */
const HASTY =
  /^(?:hop(?:e|ing)|wish(?:ing)?|glad|loved?|liked?|enjoyed|missed|miss|bet|guess|tell|give|saw|pity|shame) the /i;

/** The bare name, and without the word that opens the sentence. Null: none is left. */
function nameAt(found: string, at: number, text: string, lexicon: Lexicon): Range | null {
  const bare = bareName(found);
  const first = bare.split(' ')[0] ?? '';
  const word = first.toLowerCase().replace(/['’].*$/u, '');
  const alone = first === bare;
  const isWord =
    isStop(word) || HASTY.test(bare) || ((alone || /ing$/.test(word)) && lexicon.rarity(stemIn(word, lexicon)) < RARE);
  if (!opensAt(text, at) || !isWord) return CALENDAR.test(bare) || bare === 'I' ? null : [at, at + bare.length];
  const rest = bare.slice(first.length).search(/[\p{Lu}\d]/u);
  return rest < 0 ? null : [at + first.length + rest, at + bare.length];
}

/** A word by the sort of thing it is; small words, names and numbers as they are. */
function sortOf({ as, start, end }: Word, text: string, lexicon: Lexicon): string {
  if (/^[@#.,!?]/.test(as) || isStop(as)) return as;
  return `~${lexicon.sort(stemIn(text.slice(start, end).toLowerCase(), lexicon))}`;
}

function* aroundIt(words: readonly string[], from: number, to: number): Generator<string> {
  const [a = '^', b = '^', c = '^'] = [words[from - 1], words[from - 2], words[from - 3]];
  const [x = '$', y = '$', z = '$'] = [words[to], words[to + 1], words[to + 2]];
  yield* [`L ${a}`, `L ${b} ${a}`, `L ${c} ${b} ${a}`, `R ${x}`, `R ${x} ${y}`, `R ${x} ${y} ${z}`];
  yield* [`LR ${a} ${x}`, `LR ${b} ${a} ${x}`, `LR ${a} ${x} ${y}`, `LR ${b} ${a} ${x} ${y}`];
  for (let k = 2; k <= REACH; k++) {
    const [before, behind] = [words[from - k], words[to + k - 1]];
    if (before !== undefined) yield* [`l ${before}`, `l ${before} ${words[from - k + 1]}`, `l ${before} .. ${a}`];
    if (behind !== undefined) yield* [`r ${behind}`, `r ${words[to + k - 2]} ${behind}`];
  }
}

/** At which offsets a firm's name may stand, and by which of our patterns. */
function placesIn(text: string, inSubject: boolean): Map<number, string[]> {
  const framed = inSubject || isFramed(text);
  const found = new Map<number, string[]>();
  for (const [sign, places] of inSubject ? IN_SUBJECT : PLACES) {
    const possible = places.filter((place) => framed || !place.framed);
    for (const { at } of standingAt(possible, text)) found.set(at, [...(found.get(at) ?? []), sign]);
  }
  return found;
}
