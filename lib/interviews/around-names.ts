/** What mail programs, calendars and people put around a name: who knows what it says of them, but no part of it. */
import { isGivenName } from '../draft/people/name-match';

const ASIDES_BEFORE = /^\s*(?:[([（【][^()[\]（）【】]*[)\]）】]\s*)+(?=\S)/;
/** Where it was cut off, the last bracket may be missing: of that one alone, or a long row of them takes minutes. */
const ASIDES_BEHIND = /(?<=\S)(?:\s*[([（【][^()[\]（）【】]*[)\]）】]){0,4}(?:\s*[([（【][^()[\]（）【】]*)?\s*$/;

/** Without brackets before and behind: "[EXT] Jane Okafor (Talent) (she/her)" is "Jane Okafor", "(Jane)" stays. */
export const withoutAsides = (name: string): string =>
  name.replace(ASIDES_BEFORE, '').replace(ASIDES_BEHIND, '').trim();

/** "she/her", where no brackets are around it. */
const PRONOUNS = /(?<!\p{L})(?:\p{Ll}{2,5}|She|He|They)(?:\/\p{L}{2,6})+/gu;
/** "Jane Okafor | Acme", "Jane Okafor - Talent", "Jane Okafor from Acme"; a hyphen without blanks is a name's own. */
const PARTED = /[|—]|\s(?:[-–/@:•·]+|from|at|via|on behalf of)\s/;

/** Of "Jane Okafor | Acme" the name: what comes first, but for one word that is nobody's: "Acme | Jane Okafor". */
export function withoutHouse(name: string): string {
  const parts = withoutAsides(name.replace(PRONOUNS, ''))
    .split(PARTED)
    .map(withoutAsides)
    .filter((part) => /\p{L}/u.test(part));
  const [first = '', ...others] = parts;
  const isPerson = /\s/.test(first) || startsGiven(first);
  return isPerson ? first : (others.find((part) => /\p{L}\s+\p{L}/u.test(part) && startsGiven(part)) ?? first);
}

export const startsGiven = (text: string): boolean => isGivenName(/\p{L}[\p{L}\p{M}'’-]*/u.exec(text)?.[0] ?? '');
