/** A line taken apart at its signs, and where a time stood; of each part, what it most likely is. */
import { isTitle } from '../../draft/people/titles';
import { isTalk, withoutMeeting } from './meeting';
import { areNames, isOneName, withoutOffice } from './people';
import { hasRole, isDepartment, isInLetters, isWholeRole, roleBehind } from './role';

export interface Part {
  /** As it is written. */
  readonly text: string;
  /** Without the signs around it. */
  readonly name: string;
  /** What parts it from the one before, as it is written. */
  readonly sign: string;
  /** 'talk': which one it is, or where, and nothing to keep; 'other': the firm, or what is said in words. */
  readonly kind: 'talk' | 'people' | 'role' | 'other';
}

/** Of two blanks, a time stood between; a full stop ends what one notes in a few words. */
const SIGN =
  /\s+[-–—/·•](?=\s)|\s*[|;]|(?:,\s*)?\s{2,}(?:[,.!]\s)?|,|(?<=\p{L}{3}|[)!?.])[.!?]\s+(?=\p{L})|\s*\p{Extended_Pictographic}+\uFE0F?/gu;
const EDGES = /^[\s|,;–—/-]+|[\s|,;–—/-]+$/gu;
const STOPS = /(?<=\p{L}{2}|\))[.!?]+$/u;
/** Who and what is said in words. */
const SAID = /(?:^|\s)(?:with|at|@|for|as|from)(?:\s|$)/i;
/** Behind which a comma goes on with whom one meets. */
const LISTING = /(?:^|\s)with\s(?!.*\s(?:at|@|for|as|from)\s)/i;
/** "Voice & Accent round" */
const ANY_ROUND = /^(?:\S+\s){1,4}round$/;
const ROOM =
  /^(?:(?:room|rm|suite|ste|floor|level|bldg|building|gate|door)\.?\s*#?[\p{L}\d]{1,4}|\d{1,2}(?:st|nd|rd|th)\s+(?:floor|fl))$/iu;
const INTERVIEW = /\sinterviews?$/i;
/** Before a full stop. */
const SHORT = /^(?:univ|dept|corp|inc|ltd|bros|approx)$/i;

/** Between commas may be a place: "Access Bank, Marina". */
const isComma = (sign: string): boolean => sign.trim() === ',' && !/\s{2}/.test(sign);

function kindOf(name: string, sign: string, isSmallLine: boolean): Part['kind'] {
  if (SAID.test(name)) return 'other';
  if (isTalk(name) || ROOM.test(name) || ANY_ROUND.test(name)) return 'talk';
  const person = withoutOffice(name);
  const mayBeOne = !isComma(sign) || person !== name;
  if (areNames(person) || (mayBeOne && isOneName(person, isSmallLine))) return 'people';
  if (isInLetters(name) || isDepartment(name)) return 'role';
  if (!hasRole(name) && !INTERVIEW.test(name)) return 'other';
  const said = withoutMeeting(name);
  // "Acme product designer" names the firm as well.
  return hasRole(said) && (isWholeRole(said) || roleBehind(said)[1] === '') ? 'role' : 'other';
}

/** "with", and the gap where a time stood; "Dr. Rosen" */
function isAwaiting(before: string, sign: string): boolean {
  const word = /\p{L}+$/u.exec(before)?.[0] ?? '';
  return (
    /(?:^|[\s@])(?:with|at|@|for|as|from|and|of)$/i.test(before) ||
    (sign.startsWith('.') && (isTitle(word) || SHORT.test(word)))
  );
}

/** "Salesforce, back to back with Dan" */
function withoutTalk(text: string): string {
  const [before = ''] = text.split(/(?=\s(?:with|at|for|as)\s)/i);
  return before !== text && isTalk(before) ? text.slice(before.length).trim() : text;
}

/**
 * "Acme - Product Manager, Growth", "Product Manager, Growth at Acme": what stands behind a role's comma, where the firm is
 * said otherwise, and is nobody.
 */
function isOfRole(parts: readonly Part[], name: string, isSmallLine: boolean): boolean {
  if (parts.at(-1)?.kind !== 'role') return false;
  const [field = '', firm] = name.split(/\s(?:at|@)\s/i);
  const isFirmSaid = firm !== undefined || parts.some(({ kind }) => kind === 'other');
  return (
    isFirmSaid &&
    kindOf(field, ',', isSmallLine) === 'other' &&
    !SAID.test(field) &&
    !isOneName(field.split(' ')[0] ?? '', isSmallLine)
  );
}

/** `line`: still with the gaps that times and days left. */
export function partsOf(line: string): readonly Part[] {
  const whole = line.replace(EDGES, '');
  const isSmallLine = whole === whole.toLowerCase();
  const parts: Part[] = [];
  let from = 0;
  let sign = '';
  const add = (written: string) => {
    const name = written.replace(EDGES, '').replace(STOPS, '');
    if (name === '') return;
    const before = parts.at(-1);
    if (before && isComma(sign) && isOfRole(parts, name, isSmallLine)) {
      const kind = SAID.test(name) ? 'other' : 'role';
      parts[parts.length - 1] = {
        ...before,
        kind,
        text: `${before.text}, ${written}`,
        name: `${before.name}, ${name}`,
      };
      sign = '';
      return;
    }
    // "with Dr. Kim, Mr. Hollis"
    const isListed = before !== undefined && isComma(sign) && LISTING.test(before.text);
    const isNext =
      before?.kind === 'people' && !SAID.test(name) && (isOneName(withoutOffice(name), isSmallLine) || areNames(name));
    const kind = isListed ? 'other' : isNext ? 'people' : kindOf(name, sign, isSmallLine);
    const text = kind === 'other' && before && sign.trim() !== '' ? withoutTalk(written) : written;
    parts.push({ text, name, sign, kind });
    sign = '';
  };
  for (const { 0: next, index } of whole.matchAll(SIGN)) {
    if (isAwaiting(whole.slice(from, index), next)) continue;
    add(whole.slice(from, index).trim());
    sign += next;
    from = index + next.length;
  }
  add(whole.slice(from).trim());
  return parts;
}
