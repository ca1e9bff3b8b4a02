/**
 * What stands apart beside a company and is a person, a role or a word about the talk: "Acme 3pm Jane Smith",
 * "Analyst | Acme | Zoom", "Acme tomorrow barista".
 */
import { isTitle } from '../../draft/people/titles';
import { isFirstName } from './given-names';
import { isService, isTalk, withoutMeeting } from './meeting';
import { areNames, isOneName, withoutOffice } from './people';
import { hasRole, isDepartment, isInLetters, isWholeRole, roleBehind } from './role';

/** Of two blanks, a time stood between; a full stop ends what one notes in a few words. */
const SIGN =
  /\s+[-–—/·•](?=\s)|[|;]|(?:,\s*)?\s{2,}(?:[,.!]\s)?|,|(?<=\p{L}{2}|[)!?.])[.!?]\s+(?=\p{L})|\s*\p{Extended_Pictographic}+\uFE0F?/gu;
const EDGES = /^[\s|,;–—/-]+|[\s|,;–—/-]+$/gu;
const STOPS = /(?<=\p{L}{2}|\))[.!?]+$/u;
/** Who and what is said in words. */
const SAID = /(?:^|\s)(?:with|at|@|for|as|from)(?:\s|$)/i;
const ROOM =
  /^(?:(?:room|rm|suite|ste|floor|level|bldg|building|gate|door)\.?\s*#?[\p{L}\d]{1,4}|\d{1,2}(?:st|nd|rd|th)\s+(?:floor|fl))$/iu;
const WITH = /(?:^|\s)with(?:\s+|$)/i;
const INTERVIEW = /\sinterviews?$/i;
/** More parts than this are a text, and no line. */
const MOST = 12;

type Kind = 'talk' | 'people' | 'role' | 'other';

interface Part {
  readonly text: string;
  /** What parts it from the one before, as it is written. */
  readonly sign: string;
  readonly kind: Kind;
}

const isComma = (sign: string): boolean => sign.trim() === ',' && !/\s{2}/.test(sign);

function kindOf(text: string, sign: string, isSmallLine: boolean): Kind {
  if (SAID.test(text)) return 'other';
  if (isTalk(text) || ROOM.test(text)) return 'talk';
  const name = withoutOffice(text);
  if (areNames(name) || ((!isComma(sign) || name !== text) && isOneName(name, isSmallLine))) return 'people';
  if (isInLetters(text) || isDepartment(text)) return 'role';
  if (!hasRole(text) && !INTERVIEW.test(text)) return 'other';
  const said = withoutMeeting(text);
  // "Acme product designer" names the firm as well.
  return hasRole(said) && (isWholeRole(said) || roleBehind(said)[1] === '') ? 'role' : 'other';
}

/** "with", and the gap where a time stood; "Dr. Rosen" */
const isAwaiting = (before: string, sign: string): boolean =>
  /(?:^|\s)(?:with|at|@|for|as|from|and|of)$/i.test(before) ||
  (sign.startsWith('.') && isTitle(/\p{L}+$/u.exec(before)?.[0] ?? ''));

/** "2 back to back with Dan" */
function withoutTalk(text: string): string {
  const [before = ''] = text.split(/(?=\s(?:with|at|for|as)\s)/i);
  return before !== text && isTalk(before) ? text.slice(before.length).trim() : text;
}

function partsOf(line: string): readonly Part[] {
  const isSmallLine = line === line.toLowerCase();
  const signs = [...line.matchAll(SIGN)].filter(({ 0: sign, index }) => !isAwaiting(line.slice(0, index), sign));
  const parts: Part[] = [];
  let from = 0;
  let sign = '';
  for (const next of [...signs, null]) {
    const whole = line.slice(from, next?.index).trim();
    const text = whole.replace(EDGES, '').replace(STOPS, '');
    if (text !== '') {
      const before = parts.at(-1);
      // "with Dr. Kim, Mr. Hollis"
      const isListed = before !== undefined && isComma(sign) && WITH.test(before.text);
      const isNext = before?.kind === 'people' && (isOneName(withoutOffice(text), isSmallLine) || areNames(text));
      const kind = isListed ? 'other' : isNext ? 'people' : kindOf(text, sign, isSmallLine);
      parts.push({ text: kind === 'other' && before && sign.trim() !== '' ? withoutTalk(whole) : whole, sign, kind });
      sign = '';
    }
    if (!next) break;
    sign += next[0];
    from = next.index + next[0].length;
  }
  return parts;
}

/** Told of a talk, and no name: "Round 2", "phone screen". */
const NO_FIRM = /\d|(?<!\p{L})(?:round|stage|interview|screen(?:ing)?|call|phone|panel|chat)(?!\p{L})/iu;
/** Which of them, where nothing else is there, is the company's name: "Zoom | Analyst", "Michael Page - Jane Smith". */
const named = (parts: readonly Part[]): Part | undefined =>
  parts.find(({ text, kind }) => kind === 'talk' && isService(text)) ??
  parts.find(({ text, kind }) => kind !== 'other' && (kind !== 'talk' || !NO_FIRM.test(text)));

/** Whom a part says in words: "with Denise", "Acme with Jo"; but "with Acme" alone says the firm. */
function saysWhom(text: string): boolean {
  const [before = '', met = ''] = text.split(WITH);
  return met !== '' && (areNames(met) || isFirstName(met.split(' ')[0] ?? '') || !(before === '' || isTalk(before)));
}

/** "with Denise", "for the nurse job", "2 back to back with Dan" */
function namesNoFirm(text: string): boolean {
  const [before = ''] = text.split(/(?:^|\s)(?:with|for|as)\s/i);
  const isBeside = before !== text && (before === '' || isTalk(before));
  return isBeside && (!WITH.test(text) || saysWhom(text));
}

/** `line`: still with the gaps that times and days left. */
export function saidApart(line: string): string {
  const parts = partsOf(line.replace(EDGES, ''));
  if (parts.length < 2 || parts.length > MOST) return line;
  // "with Denise" alone names none.
  const company = parts.some(({ kind, text }) => kind === 'other' && !namesNoFirm(text)) ? undefined : named(parts);
  const said = parts.filter(({ kind }) => kind === 'other');
  const saysRole = said.some(({ text }) => /(?:^|\s)(?:for|as)\s/i.test(text));
  const isMet = said.some(({ text }) => saysWhom(text));
  // What is said in words already stays as it is written.
  const isOther = (part: Part) =>
    part.kind === 'other' ||
    part === company ||
    (part.kind === 'role' && saysRole) ||
    (part.kind === 'people' && isMet);
  const others = parts.filter(isOther);
  if (others.length === 0) return line;
  const whole = (kind: Kind) =>
    parts
      .filter((part) => part.kind === kind && !isOther(part))
      .map(({ text }) => text.replace(EDGES, '').replace(STOPS, ''));
  const roles = whole('role');
  const met = whole('people').map(withoutOffice);
  const firm = others
    .map(({ text, sign }, index) => (index === 0 ? text : `${sign}${/\s$/.test(sign) ? '' : ' '}${text}`))
    .join('');
  return [firm, roles.length > 0 && `as ${roles.join(', ')}`, met.length > 0 && `with ${met.join(', ')}`]
    .filter(Boolean)
    .join(' ');
}
