/**
 * A line whose parts stand in any order, said in the small words that the rest reads: "Analyst | Acme | Zoom | Jane
 * Smith" as "Acme as Analyst with Jane Smith".
 */
import { isFirstName } from './given-names';
import { isService, isTalk } from './meeting';
import { type Part, partsOf } from './parts';
import { areNames, withoutOffice } from './people';
import { isWholeRole } from './role';

const WITH = /(?:^|\s)with(?:\s+|$)/i;
/** More parts than this are a text, and no line. */
const MOST = 12;

/** Told of a talk, and no name: "Round 2", "phone screen". */
const NO_FIRM = /\d|(?<!\p{L})(?:round|stage|interview|screen(?:ing)?|call|phone|panel|chat)(?!\p{L})/iu;
/** Which of them, where nothing else is there, is the company's name: "Zoom | Analyst", "Michael Page - Jane Smith". */
function named(parts: readonly Part[]): Part | undefined {
  const service = parts.find(({ name, kind }) => kind === 'talk' && isService(name));
  const could = parts.filter(({ name, kind }) => kind !== 'other' && (kind !== 'talk' || !NO_FIRM.test(name)));
  const [first] = could;
  // "Analyst | H&M", "Analyst | Robert Half | Jane Smith": of what seems to be there twice, one is the firm's.
  const isSure = ({ name, kind }: Part) => kind === 'role' && isWholeRole(name);
  const isTwice = ({ kind }: Part) => could.filter((other) => other.kind === kind).length > 1;
  const other = first && isSure(first) ? could.find((one) => isTwice(one) && !isSure(one)) : undefined;
  return service ?? other ?? first;
}

/** Whom a part says in words: "with Denise", "Acme with Jo", "Bo and Sue at Acme"; but "with Acme" alone says the firm. */
function saysWhom({ text }: Part): boolean {
  const [who = ''] = text.split(/\s(?:at|@|from)\s/i);
  if (who !== text && areNames(who)) return true;
  const [before = '', met = ''] = text.split(WITH);
  return met !== '' && (areNames(met) || isFirstName(met.split(' ')[0] ?? '') || !(before === '' || isTalk(before)));
}

/** "with Denise", "for the nurse job", "2 back to back with Dan" */
function namesNoFirm(part: Part): boolean {
  const [before = ''] = part.text.split(/(?:^|\s)(?:with|for|as)\s/i);
  const isBeside = before !== part.text && (before === '' || isTalk(before));
  return isBeside && (!WITH.test(part.text) || saysWhom(part));
}

/** `line`: still with the gaps that times and days left. */
export function saidApart(line: string): string {
  const parts = partsOf(line);
  if (parts.length < 2 || parts.length > MOST) return line;
  const said = parts.filter(({ kind }) => kind === 'other');
  const company = said.some((part) => !namesNoFirm(part)) ? undefined : named(parts);
  const isRoleSaid = said.some(({ text }) => /(?:^|\s)(?:for|as)\s/i.test(text));
  const isMetSaid = said.some(saysWhom);
  // Beside what is said in words, a part of its kind stays where it is written: nothing is lost.
  const stays = (part: Part) =>
    part.kind === 'other' ||
    part === company ||
    (part.kind === 'role' && isRoleSaid) ||
    (part.kind === 'people' && isMetSaid);
  const kept = parts.filter(stays);
  if (kept.length === 0) return line;
  const moved = (kind: Part['kind']) =>
    parts.filter((part) => part.kind === kind && !stays(part)).map(({ name }) => name);
  const roles = moved('role');
  const met = moved('people').map(withoutOffice);
  const firm = kept
    .map(({ text, sign }, index) => (index === 0 ? text : `${sign}${/\s$/.test(sign) ? '' : ' '}${text}`))
    .join('');
  return [firm, roles.length > 0 && `as ${roles.join(', ')}`, met.length > 0 && `with ${met.join(', ')}`]
    .filter(Boolean)
    .join(' ');
}
