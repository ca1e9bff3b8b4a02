/** Who and what: the part of a typed line that is not about time. */

import { ADDRESS } from '../email';
import { talkInEnglish } from './foreign-talk';

export interface Words {
  readonly company: string;
  readonly role: string;
  readonly interviewers: readonly { readonly name: string; readonly email: string }[];
}

const ROLE_NOUN =
  /\b(?:accountant|administrator|advis[eo]r|analyst|apprentice|architect|assistant|associate|attendant|buyer|cashier|chef|clerk|coach|consultant|controller|cook|coordinator|counsel(?:or)?|designer|developer|director|driver|editor|electrician|engineer|executive|head of \w+|internship|intern|investigator|lawyer|lead|lecturer|manager|marketer|mechanic|nurse|officer|operator|paralegal|pharmacist|physician|planner|producer|professor|programmer|receptionist|recruiter|rep(?:resentative)?|researcher|scientist|secretary|server|specialist|strategist|supervisor|surveyor|teacher|technician|therapist|trainee|translator|tutor|werkstudent|writer|position|role|job)\b/i;

const EMAIL = new RegExp(`[<(]?(?:mailto:)?(${ADDRESS})[>)]?`, 'gi');
const INTERVIEW =
  /(?:^|(?<=\s))(?:(?:my|an?|the|had|phone|video|virtual|online|remote|zoom|teams|on-?site|in-person|panel|technical|screening|job|final|first|second|third|1st|2nd|3rd)\s+)*interview(?:\s+round)?(?=\s|[,:;]|$)/i;

const NTH = '(?:first|second|third|fourth|final|last|next|1st|2nd|3rd|4th)';
/** "2nd round", "final stage" behind a name: how far one is, and no part of it. */
const ROUND = new RegExp(
  `(?<=\\S)[\\s,:;–—-]+${NTH}\\s+(?:round|stage)(?=\\s*(?:[,;:(–—-]|$)|\\s+(?:with|at|for|as)\\s)`,
  'iu',
);
const BY = '(?:(?:ms|microsoft|google)\\s+)?(?:zoom|teams|meet|webex|skype|facetime|whatsapp|(?:tele)?phone|video)';
/** "on Zoom", "by phone", "in person" behind a name, and "video call", "phone screen": how one meets, and no part of it. */
const HOW = new RegExp(
  `(?<=\\S)[\\s,:;–—-]+(?:(?:on|via|over|by)\\s+(?:a\\s+|the\\s+)?${BY}(?:\\s+(?:call|meeting))?|in[\\s-]person|face[\\s-]to[\\s-]face|on[\\s-]?site|(?:${BY}|online|virtual|intro(?:ductory)?|recruiter|screening)\\s+(?:call|screen(?:ing)?|chat|meeting))(?=\\s*(?:[,;:(–—-]|$)|\\s+(?:with|at|for|as)\\s)`,
  'giu',
);
/** Written large they are a name: "Acme Online". */
const HOW_IN_A_WORD = /(?<=\S)[\s,:;–—-]+(?:remotely|remote|online)(?=\s*(?:[,;:(–—-]|$)|\s+(?:with|at|for|as)\s)/gu;
/** "Call with Acme", "a video chat with Jane at Acme": the talk itself, before whom it is with. */
const TALK_WITH =
  /^(?:(?:my|an?|the|had|phone|video|virtual|online|zoom|teams|intro|coffee|informal|quick|short|first|second|final)\s+)*(?:call|chat|meeting|talk|screening)\s+(?=with\s)/iu;
/** "zoom with Acme"; written large it is the firm. */
const HOW_WITH = /^(?:(?:my|an?|the|had)\s+)*(?:zoom|teams|skype|facetime)\s+(?=with\s)/u;

/** What stands in brackets and is no role: it would stand so in the mail's subject. */
const HOW_OR_ROUND =
  /\b(?:round|stage|interview|call|video|phone|zoom|teams|meet|online|remote|virtual|in[- ]person|on-?site|face to face|first|second|third|final|1st|2nd|3rd)\b/i;

const tidy = (text: string): string =>
  text
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s?,(?:\s?,)*/g, ',')
    .replace(/^(?:[\s,;:@|·–—-]+|at\s+|(?:on|in|by|from|for|and)\s+(?=[^a-z]*[a-z]))+/, '')
    .replace(/(?:[\s,;:@|·–—-]+|\s+[.!?…]+|\s+(?:at|on|in|by|from|for|and|with|the|is|was))+$/, '')
    .trim();

/** Whom one meets without knowing a name, and what stands behind one. */
const NOBODY =
  /^(?:(?:ph\.?d|m\.?d|mba|jr|sr|esq|cpa)\.?$)|^(?:the\s|a\s|an\s|my\s|their\s|(?:hiring\s+)?(?:hr|managers?|panel|recruiters?|recruiting|team|them|someone)$)/i;

/** "Jane Doe <jane@acme.example> and Bo": each with the address that stands beside the name. */
const people = (text: string): Words['interviewers'] =>
  text
    .split(/\s*(?:,|&|\s\+\s|\band\b|\bund\b)\s*/i)
    .map((part) => ({
      name: tidy(part.replace(EMAIL, ' ')).replace(/(?<=\p{L}{3})\.$/u, ''),
      email: part.match(EMAIL)?.[0] ?? '',
    }))
    .filter(({ name, email }) => (name !== '' || email !== '') && !NOBODY.test(name));

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
  const bare = text.replace(EMAIL, ' $1 ').replace(/(?<=\s)w\/\s?/gi, 'with ');
  const plain = bare.replace(/\s+/g, ' ').trim();
  const titled = plain
    .replace(INTERVIEW, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(TALK_WITH, '')
    .replace(HOW_WITH, '')
    .replace(ROUND, '')
    .replace(HOW, '')
    .replace(HOW_IN_A_WORD, '');
  // "Interview Kickstart" is a company.
  let rest = tidy(titled) === '' || /^Interview\s+\p{Lu}/u.test(plain) ? plain : titled;
  let role = '';
  const inBrackets = /\(([^)]+)\)/.exec(rest);
  if (inBrackets) {
    const said = tidy(inBrackets[1] ?? '');
    role = HOW_OR_ROUND.test(said) && !ROLE_NOUN.test(said) ? '' : said;
    rest = rest.replace(inBrackets[0], ' ');
  }
  let [met, besideWith] = take(rest, 'with');
  const afterWith = besideWith.replace(EMAIL, ' ');
  const [email = ''] = besideWith.match(EMAIL) ?? rest.match(EMAIL) ?? [];
  let [wanted, afterFor] = take(afterWith, '(?:for|as)');
  if (tidy(afterFor) === '') [wanted, afterFor] = ['', afterWith];
  role ||= stripRole(wanted);
  const [at, before] = take(` ${afterFor}`, '(?:at|@|from)');
  let company = at || tidy(afterFor);
  const side = at ? tidy(before) : '';
  // "Interview with Acme with Jane": the second time it is whom one meets.
  if (met && !at) {
    const [others, before] = take(` ${afterFor}`, 'with');
    if (others && tidy(before) === '') [company, met] = [met, others];
  }
  if (!company) [company, met] = [tidy(met.replace(EMAIL, ' ')), ''];
  if (side && !role && ROLE_NOUN.test(side)) role = stripRole(side);
  // A name there has a capital (or no case at all); "it was at Acme" names nobody.
  else if (
    /^[\p{Lu}\p{Lo}]/u.test(side) &&
    !/^(?:I|we|you|this|please|thanks?|hi|hello|hey|dear)\b/i.test(side) &&
    !met
  )
    met = side;
  if (!role) [company, role] = splitRole(company);
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
  if (ROLE_NOUN.test(second)) return [tidy(first), stripRole(second)];
  if (ROLE_NOUN.test(first) && second) return [tidy(second), stripRole(first)];
  return [company, ''];
}
