import { namesMatch } from '../../draft/people/name-match';
import { plainOf } from '../../draft/plain';
import { remember, rememberOf } from '../../draft/remember';
import type { Lexicon } from '../words/lexicon';
import { type Token, tokensOf } from '../words/tokens';
import { gapBefore, isTelling } from './around';
import type { Misquote } from './misquoted';

/** A name where it is plain what has it. */
interface Named {
  readonly name: string;
  /** "dog" of "her dog Digger", "move from" of "moved here from Leeds". */
  readonly of: string;
  /** Somewhere one comes from, or is: others of the kind may be meant as well. */
  readonly isPlace: boolean;
  /** The text begins with what has it: a note leaves out whose dog it is, a letter does not. */
  readonly opens: boolean;
  readonly start: number;
  readonly end: number;
}

const THEIRS = /\b(?:your|her|his|their) (?:\p{L}+ )?$/iu;
const INTRODUCES = /^(?:named|called)$/;
const WHERE = /^(?:from|in|at)$/;
/** Words like "here" that may stand between "moved" and "from". */
const BETWEEN_AT_MOST = 2;
/** "Portugal" for "Porto" is where it is, and "Minneapolis" for "Minn" the same. */
const SAME_BEGINNING = 4;

/**
 * The name of a note for which its passage in the letter gives another: of somebody's dog, wife or friend, or a place
 * that begins alike ("Leeds", "Leicester"; a town and its county hardly do). Null unless it is plain that both are of the
 * same: the noted name stands nowhere in the letter, nor the other in the note.
 */
export function misnamedOf(note: string, passage: string, letter: string, lexicon: Lexicon): Misquote | null {
  const [jotted, here] = [plainOf(note), plainOf(passage)];
  const namesOf = readerFor(lexicon);
  const noted = namesOf(jotted);
  if (noted.length === 0) return null;
  const said = namesOf(here).filter(({ opens }) => !opens);
  for (const one of noted) {
    const [other, ...rivals] = said.filter(({ of }) => of === one.of);
    if (!other || rivals.length > 0 || mayBeTheSame(one, other)) continue;
    if (holds(letter, one.name) || holds(jotted, other.name)) continue;
    return { noted: jotted.slice(one.start, one.end), said: here.slice(other.start, other.end) };
  }
  return null;
}

const holds = (text: string, name: string): boolean => plainOf(text).toLowerCase().includes(name.toLowerCase());

function mayBeTheSame({ name: a, isPlace }: Named, { name: b }: Named): boolean {
  const alike = (letters: number): boolean => a.slice(0, letters).toLowerCase() === b.slice(0, letters).toLowerCase();
  if (isPlace) return !alike(1) || alike(SAME_BEGINNING);
  return namesMatch(a, { name: b, email: '' }) || namesMatch(b, { name: a, email: '' });
}

const readerFor = rememberOf((lexicon: Lexicon) =>
  remember((text): readonly Named[] => namedIn(text, tokensOf(text, lexicon)), 200),
);

/** The names of a text, on one line, with what they are of; those in capitals throughout are short for something. */
function namedIn(text: string, tokens: readonly Token[]): Named[] {
  const goesOn = (i: number): boolean => tokens[i]?.name === true && /^[ -]$/.test(gapBefore(text, tokens, i));
  return tokens.flatMap((token, at): Named[] => {
    const isInside = tokens[at - 1]?.name === true && goesOn(at);
    if (!token.name || token.stop || /^\p{Lu}+$/u.test(token.text) || isInside) return [];
    let last = at;
    while (goesOn(last + 1)) last++;
    const [start, end] = [token.start, tokens[last]?.end ?? token.end];
    const name = text.slice(start, end).replace(/'s$/, '');
    const isCalled = INTRODUCES.test(tokens[at - 1]?.lower ?? '');
    const thing = tokens[isCalled ? at - 2 : at - 1];
    if (!thing || !/^(?:,? (?:named |called )?)$/.test(text.slice(thing.end, start))) return [];
    if (WHERE.test(thing.lower)) {
      const before = tokens.slice(Math.max(0, at - 2 - BETWEEN_AT_MOST), at - 1);
      const verb = before.findLast(isTelling);
      if (!verb || /[.,;:!?()–—]/.test(text.slice(verb.end, start))) return [];
      return [{ name, of: `${verb.stem} ${thing.lower}`, isPlace: true, opens: false, start: verb.start, end }];
    }
    const opens = thing.start === 0;
    const isOwned = isCalled || opens || THEIRS.test(text.slice(0, thing.start));
    return isOwned && isTelling(thing) && !thing.name
      ? [{ name, of: thing.stem, isPlace: false, opens, start: thing.start, end }]
      : [];
  });
}
