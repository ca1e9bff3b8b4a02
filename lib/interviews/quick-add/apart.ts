/** What stands apart behind a company, and is a person or a role: "Acme 3pm Jane Smith", "Acme | Jane Smith", "Acme tomorrow barista". */
import { areNames } from './people';
import { hasRole } from './role';

/** Of two blanks, a time stood between. */
const SIGN = /\s+[-–—/](?=\s)|[|,;]|\s{2,}/gu;
const EDGES = /^[\s|,;–—/-]+|[\s|,;–—/-]+$/gu;
/** Who and what is said in words. */
const SAID = /(?:^|\s)(?:with|at|@|for|as|from)(?:\s|$)/i;

/** `line`: still with the gaps that times and days left. */
export function saidApart(line: string): string {
  const text = line.replace(EDGES, '');
  const sign = [...text.matchAll(SIGN)].at(-1);
  if (!sign) return line;
  const [before, last] = [text.slice(0, sign.index), text.slice(sign.index + sign[0].length).trim()];
  const first = before.replace(EDGES, '');
  if (SAID.test(last)) return line;
  if (areNames(last) && !/(?:^|\s)with(?:\s|$)/i.test(first)) return `${first} with ${last}`;
  const isGap = sign[0].trim() === '' && first === before.trim();
  if (!isGap || SAID.test(first)) return line;
  if (hasRole(last) && !hasRole(first)) return `${first} as ${last}`;
  // Small it is no name: "barista tomorrow 3pm Starbucks".
  return hasRole(first) && !hasRole(last) && /^\p{Ll}/u.test(first) ? `${last} as ${first}` : line;
}
