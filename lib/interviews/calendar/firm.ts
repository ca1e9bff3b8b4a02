/** Which company an invitation is from, and for which role. */
import { fold } from '../names';
import { talkInEnglish } from '../quick-add/foreign-talk';
import { isNobody } from '../quick-add/people';
import { hasRole } from '../quick-add/role';
import { inFull } from '../quick-add/shorthand';
import { LONGEST_LINE, readWords } from '../quick-add/words';
import { unwrapped } from './called-off';
import { domainOf, type Guest } from './guest';

/** "acme-labs.example" gives "acme-labs", and "acme.onmicrosoft.com" "acme". */
export function labelOf(domain: string): string {
  const labels = domain.split('.');
  const isSecondLevel = /^(?:co|com|org|net|ac|edu|gov|ltd|onmicrosoft)$/.test(labels.at(-2) ?? '');
  return (isSecondLevel ? labels.at(-3) : labels.at(-2)) ?? '';
}

/** "acme-labs.example" gives "Acme Labs". */
const nameOfDomain = (domain: string): string =>
  labelOf(domain)
    .split('-')
    .filter(Boolean)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');

/** What firms put before and behind their name where that alone was taken: getacme.com, acmehq.com. */
const ADDED = /^(?:get|join|try)?(.{3,}?)(?:inc|corp|group|hq|labs|ltd|llc|gmbh|tech|app|global)?$/;
/** "The Hong Kong and Shanghai": hardly a domain writes out more. */
const MOST_WORDS = 5;

/** How a title writes the name of a domain's firm; '' where it does not name it. */
type Naming = (domain: string) => string;

/** "Blue Harbor interview" writes blueharbor.example as "Blue Harbor", and acme.example not at all. */
export function namingIn(title: string): Naming {
  const text = title.slice(0, LONGEST_LINE);
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word], at, all) => ({
    word: fold(word),
    begins: all[at]?.index ?? 0,
    ends: (all[at]?.index ?? 0) + word.length,
  }));
  const written = new Map<string, string>();
  for (const [at, { begins }] of words.entries()) {
    let joined = '';
    for (const { word, ends } of words.slice(at, at + MOST_WORDS)) {
      joined += word;
      if (!written.has(joined)) written.set(joined, text.slice(begins, ends));
    }
  }
  return (domain) => {
    const label = fold(labelOf(domain)).replaceAll('-', '');
    const said = label && (written.get(label) ?? written.get(ADDED.exec(label)?.[1] ?? ''));
    // Who writes all of it small means the name all the same.
    return said ? (said === said.toLowerCase() ? nameOfDomain(domain) : said) : '';
  };
}

/**
 * The firm of somebody who interviews, where the title names it; '' where it names none. Of several the one that comes
 * first: who invites does.
 */
const firmNamed = (naming: Naming, domains: readonly string[]): string => domains.map(naming).find(Boolean) ?? '';

const AT_FIRM = /(?:\sat|@)\s/i;

const PAPER = /(?<=\binterview)\s+(?:confirmation|invitation|invite|reminder|request)\b\s*[-–—:|]?/i;

/** Zoom's own title for what has none: whose it is, and of no firm. */
const HOSTED = /['’]s\s+(?:zoom|personal)\s+meeting(?:\s+room)?$/i;

const EMPTY_WORDS =
  /\b(?:\d+[\s-]?min(?:ute)?s?|interview|call|chat|meeting|screen(?:ing)?|round|conversation|phone|video|technical|final|onsite|intro(?:duction)?)\b/gi;

/** Hardly a title names one of more. */
const MOST_GUESTS = 50;
const BETWEEN = /^(?:and|with|x|coffee|lunch|quick|virtual|interviews?)$/i;

/** "Sam & Ana", "Sam Lee": nothing but the names of those who are there, and no firm's. */
function areTheirs(said: string, all: readonly Guest[]): boolean {
  const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const names = new Set(all.slice(0, MOST_GUESTS).flatMap(({ name }) => wordsOf(name)));
  return wordsOf(said).every((word) => names.has(word) || BETWEEN.test(word));
}

/** "Sam Rivera - R-10234 Clinical Pharmacist": the part that is one, without what its opening is called. */
const roleAlone = (said: string): string => {
  const parts = said.split(/\s+[-–—|:]\s+/);
  const meant = parts.length > 1 ? (parts.find(hasRole) ?? said) : said;
  return meant.replace(/^(?:(?:J?R|REQ|ID)-?\d{3,}|#?\d{4,})\s+/i, '');
};

/**
 * What the title says with "at Acme"; else the firm it names of those who are there; else the company of whoever
 * invites; else what is left of the title. `organiser`: null also where they invite for another firm. `guests`:
 * the person, too.
 */
export function companyAndRole(
  title: string,
  people: readonly Guest[],
  organiser: Guest | null,
  guests: readonly Guest[],
) {
  const said = talkInEnglish(inFull(unwrapped(title).title).replace(PAPER, ' '));
  const words = readWords(said);
  const isSaid = AT_FIRM.test(` ${said}`);
  const domains = [...new Set([...(organiser ? [organiser] : []), ...people].map(domainOf))].filter(Boolean);
  const byDomain = nameOfDomain(domains[0] ?? '');
  const left = (HOSTED.test(said) ? '' : words.company)
    .replace(EMPTY_WORDS, ' ')
    .replace(/[^\p{L}\p{N}&.'’ -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const named = () => firmNamed(namingIn(title), domains);
  const company =
    (isSaid && words.company) || named() || byDomain || (areTheirs(left, [...people, ...guests]) ? '' : left);
  // "Interview - Financial Analyst": where the firm is told otherwise, the title is of the role.
  const isElsewhere = company !== left && company !== words.company;
  const isRole = isElsewhere && words.role === '' && hasRole(words.company) && !isNobody(words.company);
  return { company, role: roleAlone(isRole ? words.company : words.role) };
}

/**
 * Whom a person's own entry names: "Interview at Acme with Jane". Where a firm sends it, a name is as likely theirs whom
 * it invites.
 */
export function namedIn(title: string): readonly Guest[] {
  const said = talkInEnglish(inFull(unwrapped(title).title));
  return AT_FIRM.test(` ${said}`) ? readWords(said).interviewers : [];
}
