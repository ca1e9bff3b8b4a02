/** Who and what: the part of a typed line that is not about time. */
import { saidApart } from './apart';
import { takeBrackets } from './brackets';
import { talkInEnglish } from './foreign-talk';
import { isFirstName } from './given-names';
import { isService, OUTCOME, withoutMeeting } from './meeting';
import { noted } from './noted';
import { areNames, EMAIL, isNobody, looksLikeNames, type Person, people, TOWN, withoutOffice } from './people';
import { hasRole, isDepartment, isInLetters, isWholeRole, readsLikeRole, roleAhead, roleBehind } from './role';
import { tidy } from './tidy';

export interface Words {
  readonly company: string;
  readonly role: string;
  readonly interviewers: readonly Person[];
}

/** Companies whose name begins with "Interview". */
const NAMED_INTERVIEW = /^Interview\s+(?:Kickstart|Query|Cake|Coach|Prep|Sidekick|Magazine)\b/;
/** "Nubank com Rafael", "SAP mit Frau Weber": behind a time, or before what is a person's name for sure. */
const FOREIGN_WITH =
  /(?<=\S)(?<gap>\s+)(?:mit|avec|con|com|met)\s+(?=(?<title>Herrn?|Frau|Dr|Mme|Sra?|Sig(?:\.?ra)?|Mr|Mrs|Ms)?\.?\s?(?<name>\p{Lu}[\p{L}’'-]*))/gu;

const withInEnglish = (line: string): string =>
  line.replace(FOREIGN_WITH, (said, ...found) => {
    const { gap = '', title, name = '' } = found.at(-1) as { gap?: string; title?: string; name?: string };
    return gap.length > 1 || title || isFirstName(name) ? `${gap}with ` : said;
  });

/** "Dana Ruiz. Please bring your CV": what else a mail says behind it. */
const SENTENCE =
  /(?<=\p{L}{2}|\))[.!?]\s+(?:(?:Please|Join|Kindly|Location|Dial|Click)(?=\s|:|$)|(?:We|You|If|Let|Looking|Thanks|Thank|Here|The|This|It|Your|They|See|Bring|Ask|Dress)(?:\s+\S+){3}).*$/u;
/** "at 123 Main St", "at their office": where, and behind a name no company. */
const PLACE =
  /(?<=\S)[\s,]+(?:(?:at|@|in)\s+|(?=\d))(?:(?:the|their|our|its)\s+(?:\p{L}+\s+)?(?:office|headquarters|hq|HQ|campus|site|building|store|branch|shop)|HQ|(?:[Hh]ead|[Mm]ain)\s+[Oo]ffice|\d{1,5}\s+(?:\p{Lu}[\p{L}.]+\s+){1,3}(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Lane|Ln|Drive|Way|Square|Sq|Plaza|Place)\b)\.?(?=\s*(?:[,;(–—-]|$)|\s+(?:with|for|as)\s)/u;
const withoutPlace = (text: string): string => text.replace(SENTENCE, '').replace(PLACE, '');

/** What follows `word` up to the next of the small words, and the line without it. */
function take(text: string, word: string): [found: string, rest: string] {
  const match = new RegExp(
    `(?:^|\\s)${word}\\s+(.+?)(?=\\s+(?:at|@|from|with|for|as|w/)\\s|\\s*[;(–—]|\\s+-\\s|$)`,
    'i',
  ).exec(text);
  if (!match) return ['', text];
  return [tidy(match[1] ?? ''), `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`];
}

/** Whom one meets; "Neil of Acme", "HR of Acme" say also where, and "University of Oregon" is one name. */
function takeMet(text: string): [met: string, rest: string] {
  const [met, rest] = take(text, 'with');
  const { person = '', firm = '' } = /^(?<person>.+?)\s+of\s+(?<firm>.+)$/iu.exec(met)?.groups ?? {};
  const isSomebody = areNames(person) || isFirstName(person) || isNobody(person) || isDepartment(person);
  return isSomebody ? [person, `${rest} at ${firm}`] : [met, rest];
}

/** Where: behind "at" or "from" comes a department as well, "Karen from HR at Acme". */
function takeFirm(text: string): [firm: string, rest: string] {
  const [firm, rest] = take(text, '(?:at|@|from)');
  if (!isDepartment(firm)) return [firm, rest];
  const [next, others] = take(rest, '(?:at|@|from|of)');
  return next ? [next, others] : [firm, rest];
}

const stripRole = (role: string): string => tidy(role.replace(/^(?:the|an?)\s+|\s+(?:position|role|job)$/gi, ''));

/** Longer is no line: an invitation's title may be a page, and the patterns here are for a handful of words. */
export const LONGEST_LINE = 500;

/** "for the position of Nurse" */
const POSITION = /\b(?:the\s+)?(?:position|role|post)\s+of\s+(?=\p{L})/giu;

interface Prepared {
  readonly rest: string;
  readonly inBrackets: string;
}

/** "welder interview Acme": before the word stands a role, and behind it the firm. */
const ROLE_INTERVIEW = /^\s*(?<role>\S+(?:\s\S+){0,3}?)\s+interviews?\s+(?<firm>(?:at\s|with\s)?\S.*)$/iu;
const withRoleBehind = (line: string): string =>
  line.replace(ROLE_INTERVIEW, (said, ...found) => {
    const { role = '', firm = '' } = found.at(-1) as { role?: string; firm?: string };
    if (/\s(?:for|as|at|with)\s/i.test(firm.replace(/^(?:at|with)\s/i, ''))) return said;
    if (isWholeRole(role)) return `interview ${firm} as ${role}`;
    // "IndiGo first officer interview Gurgaon"
    const [before, wanted] = roleBehind(role);
    return wanted && !/^(?:at|with)\s/i.test(firm) ? `interview ${before} ${firm} as ${wanted}` : said;
  });

/** Without what stands in brackets, what kind of talk it is and where; in brackets stood a role, or ''. */
function prepared(text: string): Prepared {
  const { role: inBrackets, rest: open } = takeBrackets(
    withInEnglish(noted(text).replace(EMAIL, ' $1 ').replace(POSITION, '')),
  );
  const plain = open.replace(/\s+/g, ' ').trim();
  const titled = withoutMeeting(withRoleBehind(saidApart(open)));
  const isName = tidy(titled) === '' || NAMED_INTERVIEW.test(plain);
  return { rest: withoutPlace(isName ? plain : titled), inBrackets };
}

/** A name before "at Acme" has a capital (or no case at all); "it was at Acme" names nobody. */
const namesSomebody = (side: string): boolean =>
  /^[\p{Lu}\p{Lo}]/u.test(side) &&
  !/^(?:I|we|you|this|please|thanks?|hi|hello|hey|dear)\b/i.test(side) &&
  looksLikeNames(side) &&
  !OUTCOME.test(side);

/** A name with "for" in it, and nothing else. */
const NAMED_FOR =
  /^\s*\p{Lu}[\p{L}’'&-]*(?:\s\p{Lu}[\p{L}’'&-]*)*\s+[Ff]or\s+\p{Lu}[\p{L}’'&-]*(?:\s\p{Lu}[\p{L}’'&-]*)*\s*$/u;

/** An address that stands apart is the first one's. */
function withAddress(named: readonly Person[], email: string): readonly Person[] {
  if (email === '' || named.some((one) => one.email)) return named;
  const [first = { name: '', email: '' }, ...others] = named;
  return [{ ...first, email }, ...others];
}

/**
 * Of the first `LONGEST_LINE` characters: "Analyst at Acme", "Acme, Data Analyst", "with Jane and Bo at Acme",
 * "Acme (Analyst)". `isForeign`: its day or hour was said in another language.
 */
export function readWords(line: string, isForeign = false): Words {
  const text = talkInEnglish(line.slice(0, LONGEST_LINE), isForeign);
  const { rest, inBrackets } = prepared(text);
  let [met, besideWith] = takeMet(rest);
  const afterWith = besideWith.replace(EMAIL, ' ');
  const [email = ''] = besideWith.match(EMAIL) ?? rest.match(EMAIL) ?? [];
  let [wanted, afterFor] = take(afterWith, '(?:for|as)');
  // "Interview with Acme for Analyst", but "interview for Acme".
  if (tidy(afterFor) === '' && !(met && hasRole(wanted))) [wanted, afterFor] = ['', afterWith];
  // "Transport for London"
  if (!met && /^\p{Lu}/u.test(wanted) && NAMED_FOR.test(rest) && !readsLikeRole(wanted))
    [wanted, afterFor] = ['', afterWith];
  // "Senior Engineer (Backend) at Acme": in brackets is the field, where a role is said.
  let role = inBrackets && !hasRole(wanted) ? '' : stripRole(wanted);
  const [at, before] = takeFirm(` ${afterFor}`);
  let company = at || tidy(afterFor);
  // "Interview with Acme with Jane": the second time it is whom one meets.
  if (met && !at) {
    const [others, before] = take(` ${afterFor}`, 'with');
    const isFirm = !isFirstName(met.split(' ')[0] ?? '') && !areNames(met);
    if (others && (tidy(before) === '' || (isFirm && looksLikeNames(others)))) [company, met] = [met, others];
    // "nurse with Acme", "au pair with the Miller family"
    else if (isFirm && !role && isWholeRole(company) && looksLikeNames(met.replace(/\sfamily$/, ''))) {
      [company, role, met] = [met, company, ''];
    }
  }
  // "with Acme - Senior Nurse": what one meets there is no firm.
  if (met && !at && !role && /^\s*with\s/i.test(rest) && hasRole(company.split(' ').at(-1) ?? '')) {
    [company, role] = ['', stripRole(company)];
  }
  if (!company || isService(company)) [company, met] = firmOf(met, company, text !== line);
  const side = at ? tidy(before) : '';
  if (!role && hasRole(side)) role = stripRole(side);
  else if (!met && namesSomebody(side)) met = side;
  if (!role) [company, role] = splitRole(company);
  if (!met) [company, met] = firmAndOffice(company);
  return { company, role: role || inBrackets, interviewers: withAddress(people(met), email) };
}

/** "Google Cloud recruiter Priya" */
const OFFICE_BETWEEN =
  /^(?<firm>\p{Lu}.*?)\s+(?:\p{Ll}+\s+)?(?:recruiter|manager|mgr|director|engineer|hr|HR|hm|HM|gm|GM)\s+(?<person>\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}.’'-]*)?)$/u;
function firmAndOffice(company: string): [company: string, met: string] {
  const { firm = '', person = '' } = OFFICE_BETWEEN.exec(company)?.groups ?? {};
  return isFirstName(person.split(' ')[0] ?? '') ? [tidy(firm), person] : [company, ''];
}

const WHOSE = [
  /^(?<person>[^,]+?)\s*,\s*(?<firm>\p{Lu}[^,]*)$/u,
  OFFICE_BETWEEN,
  // "Acme, Herr Schulz"
  /^(?<firm>[^,]+?)\s*,\s*(?<person>.+)$/u,
];
/** In another language, where "Ana de Souza" is rather Ana of Souza than nobody's firm. */
const WHOSE_ABROAD =
  /^(?:a|o|la|el|il)?\s*(?<person>(?:\p{Lu}[\p{L}.’'-]*\s)+)(?:von|bei|de|del|di|da|do|van)\s(?<firm>\p{Lu}.*)$/u;

/**
 * Where "with" is all that is said, or "Zoom with": "Acme", but "Jane Doe, Acme" and "Ana de BBVA" say whom one meets,
 * too. `service`: "Zoom", or ''.
 */
function firmOf(met: string, service: string, isForeign: boolean): [company: string, met: string] {
  const whole = tidy(met.replace(EMAIL, ' '));
  for (const pattern of isForeign ? [...WHOSE, WHOSE_ABROAD] : WHOSE) {
    const { person = '', firm = '' } = pattern.exec(whole)?.groups ?? {};
    const isNamed = areNames(withoutOffice(person.trim())) || (!/,/.test(whole) && isFirstName(person.trim()));
    if (isNamed && !areNames(firm) && !hasRole(firm) && !TOWN.test(firm)) return [firm, withoutOffice(person.trim())];
  }
  return service ? [service, met] : [whole, ''];
}

/** "Acme, Analyst", "Acme - Data Analyst", "Acme: Nurse"; a comma alone is part of a name ("Smith, Hall & Co"). */
function splitRole(company: string): readonly [company: string, role: string] {
  const match = /^(.+?)\s*(?:,|:|;|\s[-–—/|])\s*(.+)$/.exec(company);
  const [, first = '', second = ''] = match ?? [];
  if (hasRole(second) || isInLetters(second)) return [tidy(first), stripRole(second)];
  const [firm, role] = roleBehind(first);
  // "jet2 cabin crew, leeds"
  if (role.includes(' ') && second && second === second.toLowerCase()) return [`${firm}, ${tidy(second)}`, role];
  if (hasRole(first) && second) return [tidy(second), stripRole(first)];
  const [ahead, rest] = roleAhead(company);
  return ahead ? [rest, ahead] : roleBehind(company);
}
