import { rangeOf } from '../../draft/draft';
import { literal } from '../../draft/literal';
import { calledIn } from '../../draft/people/called';
import { greetsAnother, isFamilyNameWith, type Known, namesMatch, strangersAmong } from '../../draft/people/name-match';
import { textBefore, withTitle } from '../../draft/people/names';
import type { Reader } from '../../guidance/check';
import { defineWarning } from './warning';

/** Somebody is greeted who is neither in To nor among the interviewers, or only others than those in To. */
export const wrongName = defineWarning({
  id: 'wrong-name',
  says: {
    found: 'You greet {name}, but this goes to {other}.',
    foundTwo: 'You greet {name}, but this goes to {other} and {another}.',
    foundMany: 'You greet {name}, but this goes to {count} others.',
  },
  find(draft, { interviewers, addressees, interview, notes }) {
    const { greeting } = draft;
    const called = greeting && greeting.names.length > 0 ? null : calledIn(draft);
    const { names, span } = called ?? { names: greeting?.names ?? [], span: greeting };
    if (!span || names.length === 0) return null;
    // While nobody is in To, whom the panel shows it for.
    const readers = addressees.length > 0 ? addressees : interviewers.slice(0, 1);
    if (readers.length === 0) return null;
    const isCalledSo = (name: string): boolean => notes.some(({ text }) => isCalled(name, text));
    const isMarried = (name: string): boolean =>
      withTitle(name, span.text) !== name &&
      [...addressees, ...interviewers].some((person) => isFamilyNameWith(name, person));
    const isOneOf = (name: string, among: readonly Known[]): boolean =>
      isCalledSo(name) || isMarried(name) || among.some((person) => namesMatch(name, person));
    const strangers = strangersAmong(
      names.filter((name) => !isInBrackets(span.text, name) && !isCalledSo(name) && !isMarried(name)),
      { addressees, interviewers },
    );
    // In the first words a name beside a right one is told of, and a firm may be thanked, too.
    if (called && (strangers.length < names.length || names.some((name) => isOf(name, interview?.company ?? ''))))
      return null;
    const [mistitled] = names.flatMap((name) => {
      // Of a couple, or of namesakes, one has the title.
      const meant = readers.filter((one) => namesMatch(name, one));
      const [reader] = meant.every((one) => isMistitled(name, span.text, one)) ? meant : [];
      return reader ? { name: withTitle(name, span.text), other: reader.greetAs } : [];
    });
    if (strangers.length === 0 && mistitled) return { say: 'found', params: mistitled, ranges: [rangeOf(span)] };
    const found = strangers[0] ?? (greetsAnother(names, { addressees, interviewers }, isOneOf) ? names[0] : undefined);
    if (found === undefined) return null;
    const wrong = withTitle(found, span.text);
    const ranges = [rangeOf(span)];
    const [other = '', another, ...more] = readers.map(({ name, email }) => name || email);
    if (more.length > 0) return { say: 'foundMany', params: { name: wrong, count: readers.length }, ranges };
    if (another !== undefined) return { say: 'foundTwo', params: { name: wrong, other, another }, ranges };
    return { say: 'found', params: { name: wrong, other }, ranges };
  },
});

/** "Dear Mr Adair" to who was noted as Mrs Adair, or the other way round. */
function isMistitled(name: string, greeting: string, reader: Reader): boolean {
  const [as, noted] = [withTitle(name, greeting), reader.greetAs];
  return (HIS.test(as) && HERS.test(noted)) || (HERS.test(as) && HIS.test(noted));
}
const HIS = /^mr\b/i;
const HERS = /^(?:mrs|ms|miss)\b/i;

/** "Dear Ana (and Biscuit),": greeted along, be it a dog. */
const isInBrackets = (greeting: string, name: string): boolean => /\p{L}.*\([^)]*$/u.test(textBefore(name, greeting));

/** A note says so: "everybody calls him Bubba", "goes by Kit". */
const isCalled = (name: string, note: string): boolean =>
  new RegExp(
    `\\b(?:calls? (?:him|her|them)|go(?:es|ing) by|nicknamed|known as|aka)(?: just)? ["“'‘]?${literal(name)}(?!\\p{L})`,
    'u',
  ).test(note);

/** "Thank you, Harbour Trust, for the tour." */
const isOf = (name: string, company: string): boolean =>
  name.split(' ').some((word) => company.toLowerCase().includes(word.toLowerCase()));
