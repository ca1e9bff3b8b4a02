import { withoutAccents } from '../letters';
import { remember } from '../remember';
import { nicknames } from './nicknames';
import { saidAs, soundOf } from './sounds';

/** Somebody known by name or address; '' where it is not known. */
export interface Known {
  readonly name: string;
  readonly email: string;
}

interface ShortForms {
  readonly full: ReadonlySet<string>;
  readonly short: ReadonlySet<string>;
  readonly shortSaid: ReadonlySet<string>;
}
let known: readonly ShortForms[] | undefined;
const shortForms = (): readonly ShortForms[] =>
  (known ??= nicknames().map(({ full, short }) => ({
    full: new Set(full.map(plain)),
    short: new Set(short.map(plain)),
    shortSaid: new Set(short.map((name) => saidShort(plain(name)))),
  })));

/** This name, and the full names of the table that sound like it: what they are shortened to, it is, too. */
const respelt = remember((name): readonly string[] => {
  const sound = soundOf(name);
  const alike = sound.length > 3 ? [...fullNames()].filter((full) => full !== name && soundOf(full) === sound) : [];
  return [name, ...alike];
});

let full: ReadonlySet<string> | undefined;
const fullNames = (): ReadonlySet<string> => (full ??= new Set(shortForms().flatMap((forms) => [...forms.full])));

let listed: ReadonlySet<string> | undefined;
const isListed = (name: string): boolean => {
  listed ??= new Set(shortForms().flatMap(({ full, short }) => [...full, ...short]));
  return listed.has(name);
};

/** As the table of short forms has it, whole or short; many that nobody shortens are not in it. */
export const isGivenName = (word: string): boolean => isListed(plain(word));

/** Nik for Nick; but Mark is somebody else than Marc, and so with all who are not short for anything. */
const isAmong = ({ short, shortSaid }: ShortForms, name: string): boolean =>
  short.has(name) || (name.length > 2 && !fullNames().has(name) && shortSaid.has(saidShort(name)));

/** Davie, Davey and Davy are one. */
const saidShort = (name: string): string => saidAs(name).replace(/(?:ie|ei)$/, 'i');

const plain = (word: string): string => withoutAccents(word).replace(/['’ʻʼ.]/g, '');

/** Umlauts as they are typed without their keys: Jürgen is Juergen, and Jurgen. */
const TYPED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const typedOut = (word: string): string =>
  plain(word.toLowerCase().replace(/[äöüøå]/g, (letter) => TYPED[letter] ?? letter));

/** Put behind a name out of respect: Tanaka-san, Sharma ji. */
const HONORIFIC = /(?<=\p{L})[\s-](?:san|sama|sensei|kun|ji)$/iu;

const wordsOf = (name: string): string[] => name.split(/[\s\-–,]+/u).filter((word) => /\p{L}/u.test(word));

/** Tanaka-san without his san; Min-ji stays, half of whose name is somebody else's. */
function withoutHonorific(greeted: string, person: Known): string {
  const bare = greeted.replace(HONORIFIC, '');
  const last = bare.split(/\s+/).at(-1) ?? '';
  return [...person.name.split(/\s+/), ...addressWords(person)].some((word) => isSpelled(last, word)) ? bare : greeted;
}

/** True: `greeted`, as typed in a greeting, can be this person. A misspelt name is somebody else. */
export function namesMatch(greeted: string, person: Known): boolean {
  const known = [...wordsOf(person.name), ...addressWords(person)];
  if (known.length === 0) return true;
  // Names in two scripts can't be compared: 王伟 may well be Wang Wei.
  const latin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
  if (latin(greeted) !== latin(known.join(' '))) return true;
  const words = wordsOf(withoutHonorific(greeted, person)).filter(
    (word, i) => !/^(?:MD|PhD|RN|CPA|MBA|Esq|Jr|Sr)\.?$/.test(word) && (i === 0 || !/^[IV]+\.?$/.test(word)),
  );
  // A family name is written out; only what stands before it is shortened.
  const given = known.length > 1 ? known.slice(0, -1) : known;
  // Xiaoming for Xiao Ming, Min-ji for Minji.
  const joined = plain(words.join(''));
  if (known.some((_, i) => known.slice(i).some((_last, j) => plain(known.slice(i, i + j + 1).join('')) === joined)))
    return true;
  if (words.length === 1 && /^\p{Lu}\.?$/u.test(greeted))
    return known.some((word) => plain(word).startsWith(plain(greeted)));
  const matching = words.filter(
    (word) => known.some((other) => isSpelled(word, other)) || given.some((other) => isShortFor(word, other)),
  );
  if (matching.length > 0 && (matching.length === words.length || matching.length >= 2)) return true;
  // "Wotcher Geoff", "Big Steve": a hello nobody has listed stands before the given name; after it would stand the family's.
  const [theirs = ''] = known;
  const [first = '', second] = words;
  if (words.length !== 2 || second === undefined || !/ /.test(greeted)) return false;
  return isSpelled(second, theirs) || (EPITHET.test(first) && isShortFor(second, theirs));
}
const EPITHET = /^(?:big|old|young|little|wee)$/i;

/** Nguyen-Carr for Lan Nguyen, married; behind a title only, for Lee-Ann is no Lee. */
export function isFamilyNameWith(greeted: string, { name }: Known): boolean {
  const [, ...rest] = wordsOf(name);
  const family = rest.at(-1);
  return (
    family !== undefined && /^\S+[-–]\S+$/u.test(greeted) && wordsOf(greeted).some((word) => isSpelled(word, family))
  );
}

/** jane.hall@… knows two names; what jhall@… means is a guess, so it is not asked. */
const addressWords = ({ name, email }: Known): string[] =>
  name === '' ? (email.split('@')[0] ?? '').split(/[._\-+\d]+/).filter((word) => word.length > 1) : [];

const isSpelled = (greeted: string, known: string): boolean =>
  plain(greeted) === plain(known) || typedOut(greeted) === plain(known) || plain(greeted) === typedOut(known);

function isShortFor(greeted: string, known: string): boolean {
  const [a, b] = [plain(greeted), plain(known)];
  // "J." or "JR" for Jane Rose.
  if (a.length === 1 || (greeted.length <= 3 && greeted === greeted.toUpperCase())) return b.startsWith(a.slice(0, 1));
  // Whoever writes a full name as another spells it misspells it.
  const isOneOf = (names: ReadonlySet<string>, name: string): boolean => respelt(name).some((one) => names.has(one));
  return (
    respelt(b).some((spelt) => spelt !== a && isCutFrom(a, spelt)) ||
    shortForms().some(
      (row) =>
        (row.short.has(b) && (row.short.has(a) || isOneOf(row.full, a))) || (isAmong(row, a) && isOneOf(row.full, b)),
    )
  );
}

/** By the letters alone. */
function isCutFrom(a: string, b: string): boolean {
  // Kat for Catalina.
  if (a.length === 3 && b.length >= 5 && saidAs(a).length === 3 && saidAs(b).startsWith(saidAs(a))) return true;
  if (!isListed(a) && isDearFor(a, b)) return true;
  // Sam for Samantha, Ed for Edward; one letter less is a slip.
  if (b.startsWith(a) && b.length - a.length >= 2) return true;
  // Dani for Danielle, Nicky for Nicole: the beginning, with an ending of endearment.
  const stem = a.replace(/(?:ie|ey|y|i|o|a|u)$/, '').replace(/(.)\1$/, '$1');
  if (stem !== a && stem.length >= 3 && b.startsWith(stem) && b.length > a.length + Number(/[ao]$/.test(a)))
    return true;
  // Baz for Barry, Jaz for Jasmine.
  const beforeZ = /^([^aeiou]{1,2}[aeiou])z(?:za|zer|zie|zy)?$/.exec(a)?.[1];
  if (beforeZ && b.startsWith(beforeZ) && /[rsz]/.test(b.charAt(beforeZ.length))) return true;
  // Kiki for Kirsten, Lulu for Lucia.
  const doubled = /^(\p{L}{2})\1$/u.exec(a)?.[1];
  if (doubled && b.startsWith(doubled)) return true;
  // Nessa for Vanessa, Manu for Emmanuel; Emma is not Gemma.
  return a.length >= 4 && b.length >= a.length + 2 && b.includes(a);
}

/**
 * Steffi for Stephanie, Ally for Alison, Debs for Deborah: the beginning with an ending of endearment; Tilly for
 * Matilda, Mandy for Amanda: what follows a first syllable that is not stressed. What the table has is not asked.
 */
function isDearFor(a: string, b: string): boolean {
  const [, stem = '', ending = ''] = /^(.*[^aeious])(ie|ey|y|i|a|s)$/.exec(a) ?? [];
  const said = saidAs(stem);
  // Lindsey for Lindsay is a slip, and so is Julie for Julia.
  if (said.length < 2 || b.length < said.length + 2 || soundOf(a) === soundOf(b)) return false;
  if (saidAs(b).startsWith(said))
    return ending !== 'a' && b.length > a.length && (said.length > 2 || /(.)\1$/.test(stem));
  const heard = b.indexOf(stem.replace(/(.)\1$/, '$1'));
  return said.length > 2 && ending !== 's' && /^[^aeiou]?[aeiou]$/.test(b.slice(0, Math.max(0, heard)));
}

/** An address such as hr@ or info@ tells no name, so it can't contradict one. */
const isNameless = ({ name, email }: Known): boolean => name === '' && !/^\p{L}{2,}[._-]\p{L}{2,}@/u.test(email);

/** Those of the greeted names that belong to nobody who is known; none while nobody's name is known. */
export function strangersAmong(
  greeted: readonly string[],
  { addressees, interviewers }: Readonly<Record<'addressees' | 'interviewers', readonly Known[]>>,
): string[] {
  const people = [...addressees, ...interviewers];
  if (people.length === 0 || addressees.some(isNameless)) return [];
  // "Dear Dean," may address an office.
  return greeted.filter((name) => !/^dean$/i.test(name) && !people.some((person) => namesMatch(name, person)));
}

/**
 * True: the mail goes to an interviewer, and only others are greeted. To an assistant one may well greet the interviewer,
 * and at an address that several share each of them.
 */
export function greetsAnother(
  greeted: readonly string[],
  { addressees, interviewers }: Readonly<Record<'addressees' | 'interviewers', readonly Known[]>>,
  isOneOf = (name: string, among: readonly Known[]): boolean => among.some((person) => namesMatch(name, person)),
): boolean {
  const met = interviewers.filter(({ email }) => email !== '' && addressees.some((one) => one.email === email));
  if (met.length === 0 || addressees.some(isNameless)) return false;
  return !greeted.some((name) => isOneOf(name, [...addressees, ...met]));
}
