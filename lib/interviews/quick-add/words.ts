/** Who and what: the part of a typed line that is not about time. */
import { isGivenName } from '../../draft/people/name-match';
import { ADDRESS } from '../email';
import { takeBrackets } from './brackets';
import { talkInEnglish } from './foreign-talk';
import { OUTCOME, withoutMeeting } from './meeting';
import { hasRole } from './role';

export interface Words {
  readonly company: string;
  readonly role: string;
  readonly interviewers: readonly { readonly name: string; readonly email: string }[];
}

const EMAIL = new RegExp(`[<(]?(?:mailto:)?(${ADDRESS})[>)]?`, 'gi');
/** Companies whose name begins with "Interview". */
const NAMED_INTERVIEW = /^Interview\s+(?:Kickstart|Query|Cake|Coach|Prep|Sidekick|Magazine)\b/;
/** "Nubank com Rafael", "SAP mit Frau Weber": behind a time, or before what is a person's name for sure. */
const FOREIGN_WITH =
  /(?<=\S)(?<gap>\s+)(?:mit|avec|con|com|met)\s+(?=(?<title>Herrn?|Frau|Dr|Mme|Sra?|Sig(?:\.?ra)?|Mr|Mrs|Ms)?\.?\s?(?<name>\p{Lu}[\p{L}’'-]*))/gu;

const withInEnglish = (line: string): string =>
  line.replace(FOREIGN_WITH, (said, ...found) => {
    const { gap = '', title, name = '' } = found.at(-1) as { gap?: string; title?: string; name?: string };
    return gap.length > 1 || title || isGivenName(name) ? `${gap}with ` : said;
  });

const tidy = (text: string): string =>
  text
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s?,(?:\s?,)*/g, ',')
    .replace(/^(?:[\s,;:@|·–—-]+|at\s+|(?:on|in|by|from|for|of|and)\s+(?=[^a-z]*[a-z]))+/, '')
    .replace(
      /(?:[\s,;:@|·–—-]+|\s+[.!?…]+|\s+(?:at|on|in|by|from|for|and|with|the|an?|is|was|had|starts|starting|began|begins|went|ran(?:\s+over)?|lasted|earlier|early))+$/,
      '',
    )
    .trim();

/** Whom one meets without knowing a name, and what stands behind one. */
const NOBODY =
  /^(?:(?:ph\.?d|m\.?d|mba|jr|sr|esq|cpa)\.?|(?:hiring\s+)?(?:hr|managers?|panel|recruiters?|recruiting|team|them|someone))$/i;
const SOMEBODY_OR_OTHER = /^(?:the|an?|my|their)\s/i;
/** "An Nguyen", "My Pham", and no "The Manager". */
const isNobody = (name: string): boolean =>
  NOBODY.test(name) || (SOMEBODY_OR_OTHER.test(name) && !(/^(?:An|My)\s\p{Lu}/u.test(name) && !hasRole(name)));

/** "Jane Doe <jane@acme.example> and Bo": each with the address that stands beside the name. */
const people = (text: string): Words['interviewers'] =>
  text
    .split(/\s*(?:,|&|\s\+\s|\b[Aa][Nn][Dd]\b|\bund\b|(?<=\s)(?:e|et|y|n|plus)(?=\s))\s*/)
    .map((part) => ({
      name: tidy(part.replace(EMAIL, ' ')).replace(/(?<=\p{L}{3})\.$/u, ''),
      email: part.match(EMAIL)?.[0] ?? '',
    }))
    .filter(({ name, email }) => (name !== '' || email !== '') && !isNobody(name));

/** "Dana Ruiz. Please bring your CV": what else a mail says behind it. */
const SENTENCE =
  /(?<=\p{L}{2}|\))[.!?]\s+(?:(?:Please|Join|Kindly|Location|Dial|Click)(?=\s|:|$)|(?:We|You|If|Let|Looking|Thanks|Thank|Here|The|This|It|Your|They|See|Bring|Ask|Dress)(?:\s+\S+){3}).*$/u;
/** "at 123 Main St", "at their office": where, and behind a name no company. */
const PLACE =
  /(?<=\S)[\s,]+(?:at|@|in)\s+(?:(?:the|their|our|its)\s+(?:\p{L}+\s+)?(?:office|headquarters|hq|HQ|campus|site|building|store|branch|shop)|HQ|(?:[Hh]ead|[Mm]ain)\s+[Oo]ffice|\d{1,5}\s+(?:\p{Lu}[\p{L}.]+\s+){1,3}(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Lane|Ln|Drive|Way|Square|Sq|Plaza|Place)\b)\.?(?=\s*(?:[,;(–—-]|$)|\s+(?:with|for|as)\s)/u;
const withoutPlace = (text: string): string => text.replace(SENTENCE, '').replace(PLACE, '');

/** What follows `word` up to the next of the small words, and the line without it. */
function take(text: string, word: string): [found: string, rest: string] {
  const match = new RegExp(
    `(?:^|\\s)${word}\\s+(.+?)(?=\\s+(?:at|@|from|of|with|for|as|w/)\\s|\\s*[;(–—]|\\s+-\\s|$)`,
    'i',
  ).exec(text);
  if (!match) return ['', text];
  return [tidy(match[1] ?? ''), `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`];
}

const stripRole = (role: string): string => tidy(role.replace(/^(?:the|an?)\s+|\s+(?:position|role|job)$/gi, ''));

/** Longer is no line: an invitation's title may be a page, and the patterns here are for a handful of words. */
export const LONGEST_LINE = 500;

/** Of the first `LONGEST_LINE` characters: "Analyst at Acme", "Acme, Data Analyst", "with Jane and Bo at Acme", "Acme (Analyst)". */
export function readWords(line: string): Words {
  const text = talkInEnglish(line.slice(0, LONGEST_LINE));
  const bare = withInEnglish(
    text.replace(EMAIL, ' $1 ').replace(/(?<=\s)w\/?(?=\s?\p{Lu})\s?|(?<=\s)w\/\s?|(?<=\s)w\s+/gu, 'with '),
  );
  const { role: inBrackets, rest: open } = takeBrackets(bare);
  const plain = open.replace(/\s+/g, ' ').trim();
  const titled = withoutMeeting(open);
  const rest = withoutPlace(tidy(titled) === '' || NAMED_INTERVIEW.test(plain) ? plain : titled);
  let [met, besideWith] = take(rest, 'with');
  const afterWith = besideWith.replace(EMAIL, ' ');
  const [email = ''] = besideWith.match(EMAIL) ?? rest.match(EMAIL) ?? [];
  let [wanted, afterFor] = take(afterWith, '(?:for|as)');
  if (tidy(afterFor) === '') [wanted, afterFor] = ['', afterWith];
  // "Senior Engineer (Backend) at Acme": in brackets is the field, where a role is said.
  let role = inBrackets && !hasRole(wanted) ? '' : stripRole(wanted);
  const [at, before] = take(` ${afterFor}`, '(?:at|@|from)');
  let company = at || tidy(afterFor);
  const side = at ? tidy(before) : '';
  // "Interview with Acme with Jane": the second time it is whom one meets.
  if (met && !at) {
    const [others, before] = take(` ${afterFor}`, 'with');
    if (others && tidy(before) === '') [company, met] = [met, others];
  }
  if (!company) [company, met] = [tidy(met.replace(EMAIL, ' ')), ''];
  if (side && !role && hasRole(side)) role = stripRole(side);
  // A name there has a capital (or no case at all); "it was at Acme" names nobody.
  else if (
    /^[\p{Lu}\p{Lo}]/u.test(side) &&
    !/^(?:I|we|you|this|please|thanks?|hi|hello|hey|dear)\b/i.test(side) &&
    !OUTCOME.test(side) &&
    !met
  )
    met = side;
  if (!role) [company, role] = splitRole(company);
  role ||= inBrackets;
  const named = people(met);
  // One that stands apart is the first one's.
  const [first = { name: '', email: '' }, ...others] = named;
  const interviewers = email && !named.some((one) => one.email) ? [{ ...first, email }, ...others] : named;
  return { company, role, interviewers };
}

/** "Acme, Analyst", "Acme - Data Analyst", "Acme: Nurse"; a comma alone is part of a name ("Smith, Hall & Co"). */
function splitRole(company: string): [company: string, role: string] {
  const match = /^(.+?)\s*(?:,|:|;|\s[-–—/|])\s*(.+)$/.exec(company);
  const [, first = '', second = ''] = match ?? [];
  if (hasRole(second)) return [tidy(first), stripRole(second)];
  if (hasRole(first) && second) return [tidy(second), stripRole(first)];
  return [company, ''];
}
