/** What stands in brackets: a role, who else is there, or an aside that is no part of any name. */
import { isFirstName } from './given-names';
import { HOW_OR_ROUND } from './meeting';
import { areNames, isCounted, isOneName, TOWN } from './people';
import { ROLE_NOUN, readsLikeRole } from './role';

const BRACKETS = /\s?[([]([^()[\]]+)[)\]]/g;
/** "(panel: Kim, Hollis)", "(with Kim)" */
const PEOPLE = /^\s*(?:(?:panel|interviewers?)\s*[:–-]|with(?!\p{L})|w\/)\s*/iu;
/** Many write a name small, too: "(with jane)"; but "(panel: two engineers)" names nobody. */
function areNamed(people: string): boolean {
  const isSmall = !/^\p{Lu}/u.test(people);
  return people !== '' && !isCounted(people) && !(isSmall && ROLE_NOUN.test(people.replace(/s(?!\p{L})/gu, '')));
}

/** Right behind a person's name it is that person's: "with Dr. Kim (chair)", "with Dana (Team Lead) at Acme". */
const BEHIND_PERSON = /(?:^|\s)with\s(?:(?!\s(?:at|@|from|for|as)\s|\s{2}).)+\S\s?$/i;
const OF_A_FIRM = /^\s*(?:(?:my|an?|the)\s+)?(?:\S+\s+){0,2}(?:interview|call|chat|meeting|talk|zoom|teams)\s+with\s/i;

interface Taken {
  readonly role: string;
  /** The line without its brackets. Of two blanks in it, a time stood between. */
  readonly rest: string;
}

/** `line`: still with the gaps that times and days left. */
export function takeBrackets(line: string): Taken {
  let role = '';
  const rest = line.replace(BRACKETS, (whole, said: string, at: number) => {
    const people = said.replace(PEOPLE, '');
    if (people !== said && areNamed(people)) return ` with ${people}`;
    if (areNames(said.trim()) || isOneName(said.trim(), false)) return ` with ${said}`;
    const isHow = HOW_OR_ROUND.test(said) && !ROLE_NOUN.test(said);
    if (role === '' && !isHow && readsLikeRole(said.trim()) && !isPersons(line, at, whole.length)) role = said.trim();
    return !isHow && isFirmOf(line.slice(0, at), said.trim()) ? ` at ${said.trim()}` : ' ';
  });
  return { role, rest };
}

/** "Call with Lisa (Acme)": behind a person whose firm is not said otherwise. */
function isFirmOf(before: string, said: string): boolean {
  const [head = '', person] = before.split(/(?<=^|\s)with\s+/i);
  const isAlone = person !== undefined && (head.trim() === '' || OF_A_FIRM.test(before));
  const isNamed = areNames(person?.trim() ?? '') || isFirstName(person?.trim() ?? '');
  return isAlone && isNamed && /^\p{Lu}/u.test(said) && !TOWN.test(said) && !readsLikeRole(said);
}

/** In "Interview with Acme (Analyst)" the name is the firm's. */
function isPersons(line: string, at: number, length: number): boolean {
  const before = line.slice(0, at);
  if (!BEHIND_PERSON.test(before)) return false;
  const hasFirm = !/^\s*with\s/i.test(before) && !OF_A_FIRM.test(before);
  return hasFirm || /^[^;]*\s(?:at|@|from)\s/.test(line.slice(at + length));
}
