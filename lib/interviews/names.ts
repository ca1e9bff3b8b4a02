/** Names as people write them: with and without accents, titles, surnames; short forms. */
import { withoutAccents } from '../draft/letters';
import { isGivenName } from '../draft/people/name-match';
import { nicknames } from '../draft/people/nicknames';
import { isTitle as isAnyTitle } from '../draft/people/titles';
import { remember } from '../draft/remember';
import { startsGiven, withoutHouse } from './around-names';

/** Small letters without accents; "ue" and "ü" become the same. */
export const fold = (text: string): string => withoutAccents(text).replace(/([aou])e/g, '$1');

let groups: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** For each given name all that its bearers are called. Kinder than the draft's table: Stephen may be Steven here. */
function readGroups(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { full, short } of nicknames()) {
    const names = [...full, ...short].map(fold);
    for (const name of names) found.set(name, new Set([...(found.get(name) ?? []), ...names]));
  }
  return found;
}

function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  groups ??= readGroups();
  return groups.get(a)?.has(b) ?? false;
}

/** What is a title wherever it stands, and nobody's name. */
const TITLE = /^(?:mrs?|ms|miss|mx|dr|prof|professor|sir|herr|frau|mme|m|phd|md|mba|jr|sr)$/;

const isTitle = (text: string): boolean => TITLE.test(fold(text).replace(/[^a-z]/g, ''));
/** "CPA", "SHRM-CP" */
const LETTERS_EARNED = /^\s*\p{Lu}[\p{Lu}-]{1,7}\s*$/u;

/** "Smith, Jane" as one says it; what follows a whole name ("Jane Smith, Acme", "Jane Smith, CPA") is none of it. */
function asSaid(name: string): string {
  const [front = '', back = ''] = name.split(',', 2);
  if (back.trim() === '' || isTitle(back)) return front;
  const words = front.split(/\s+/).filter((word) => word !== '' && !isTitle(word));
  const isWhole =
    words.length > 1 &&
    ((LETTERS_EARNED.test(back) && /\p{Ll}/u.test(front)) || (startsGiven(words.join(' ')) && !startsGiven(back)));
  return isWhole ? front : `${back} ${front}`;
}

/** O'Brien, O’Brien and OBrien are one. */
const APOSTROPHES = /['’‘ʼʻ`´′]/g;

/** "Dr. Smith, Jane (Acme)" gives ["jane", "smith"], folded. */
export const nameWords = remember((name): readonly string[] =>
  fold(asSaid(withoutHouse(name)))
    .replace(APOSTROPHES, '')
    .replace(/\bph\.\s?d\b/, 'phd')
    .replace(/\b(dott|prof|sig)\.(?:ssa|ra|na)\b/, '$1')
    .split(/[^\p{L}-]+/u)
    .filter((word) => /\p{L}/u.test(word) && !TITLE.test(word)),
);

const lettersOf = (words: readonly string[]): string => words.join('').replaceAll('-', '');

/** "ml", "malo" and "lopm" are made of how Maria Lopez begins: at least a letter of each, in one order or the other. */
export function isOfInitials(letters: string, words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const [given = '', family = ''] = [words[0], words.at(-1)];
  const isOf = (one: string, other: string): boolean =>
    [...letters].some((_, at) => at > 0 && one.startsWith(letters.slice(0, at)) && other.startsWith(letters.slice(at)));
  return isOf(given, family) || isOf(family, given) || letters === words.map(([first]) => first).join('');
}

/** How two names go together: both parts, one of them where the other has no more, not at all; or one is not known. */
export type Agreement =
  | 'full'
  /** Both parts, the family name first in one: Yamada Taro is Taro Yamada, and Kelly Ryan hardly ever Ryan Kelly. */
  | 'turned'
  | 'part'
  | 'differs'
  | 'unknown';

/** Two names, as `nameWords` gives them. Many a title is a name as well: one is left out only where they differ with it. */
export function agreement(a: readonly string[], b: readonly string[]): Agreement {
  const found = asTheyAre(a, b);
  return found === 'differs' ? asTheyAre(untitled(a), untitled(b)) : found;
}

/** "Dean Smith" is called Dean sooner than dean; "Dean Jane Smith" hardly. */
const GIVEN_NAME_TOO = /^(?:anh|dean|gen|hon|justice|major|pan)$/;

/** Without the titles before it: "Captain Jane Smith", "Ing. Rossi". Something always remains. */
function untitled(words: readonly string[]): readonly string[] {
  const [title = '', ...name] = words;
  const isTitled = isAnyTitle(title) && name.length > (GIVEN_NAME_TOO.test(title) ? 1 : 0);
  return isTitled ? untitled(name) : words;
}

function asTheyAre(a: readonly string[], b: readonly string[]): Agreement {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const [first, ...rest] = shorter;
  const given = longer[0];
  const family = longer.at(-1);
  if (first === undefined || given === undefined || family === undefined) return 'unknown';
  // "Anne-Marie", "O Brien"
  if (longer.length > 1 && lettersOf(shorter) === lettersOf(longer)) return 'full';
  if (isTurned(shorter, longer)) return 'turned';
  if (rest.length === 0) return sameGivenName(first, given) || first === family ? 'part' : 'differs';
  const initial = first.length === 1 || given.length === 1;
  const sameFirst = sameGivenName(first, given) || (initial && first[0] === given[0]);
  return sameFirst && rest.at(-1) === family ? 'full' : 'differs';
}

function isTurned(shorter: readonly string[], longer: readonly string[]): boolean {
  const [first = '', last = ''] = [longer[0], longer.at(-1)];
  // James Thomas is not Thomas James.
  if (longer.length < 2 || (isGivenName(first) && isGivenName(last))) return false;
  if (shorter.length > 1 && shorter[0] === last && shorter.at(-1) === first) return true;
  const letters = lettersOf(shorter);
  return longer.some((_, at) => lettersOf([...longer.slice(at), ...longer.slice(0, at)]) === letters);
}
