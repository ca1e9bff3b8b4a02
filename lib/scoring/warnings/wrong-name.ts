import { rangeOf } from '../../draft/draft';
import { namesMatch, strangersAmong } from '../../draft/name-match';
import type { Reader } from '../../guidance/check';
import { defineWarning } from './warning';

/** Somebody is greeted who is neither in To nor among the interviewers, or only others than those in To. */
export const wrongName = defineWarning({
  id: 'wrong-name',
  says: { found: 'You greet {name}, but this goes to {other}.' },
  find({ greeting }, { recipients, interviewers, addressees }) {
    if (!greeting || greeting.names.length === 0) return null;
    const people = [...addressees, ...interviewers];
    const [reader] = recipients.length > 0 ? recipients : people;
    if (!reader) return null;
    const isOneOf = (name: string, among: readonly Reader[]): boolean =>
      among.some((person) => namesMatch(name, person));
    const [stranger] = strangersAmong(
      greeting.names.filter((name) => !isInBrackets(greeting.text, name)),
      { addressees, interviewers },
    );
    // To an assistant one may well greet the interviewer; to one interviewer not the other.
    const others =
      addressees.some(({ email }) => interviewers.some((one) => one.email !== '' && one.email === email)) &&
      !greeting.names.some((name) => isOneOf(name, addressees));
    const wrong = stranger ?? (others ? greeting.names[0] : undefined);
    if (wrong === undefined) return null;
    return { say: 'found', params: { name: wrong, other: reader.name || reader.email }, ranges: [rangeOf(greeting)] };
  },
});

/** "Dear Ana (and Biscuit),": greeted along, be it a dog. */
const isInBrackets = (greeting: string, name: string): boolean =>
  /\p{L}.*\([^)]*$/u.test(greeting.split(name)[0] ?? '');
