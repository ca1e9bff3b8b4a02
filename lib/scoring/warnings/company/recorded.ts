/** Another company of the person's own list, named where the letter is not to them: two letters of one day, mixed up. */
import type { Draft } from '../../../draft/draft';
import { literal } from '../../../draft/literal';
import { remember } from '../../../draft/remember';
import type { Range } from '../../../report';
import type { WarningContext } from '../warning';
import { linesOf } from './lines';
import { goesOnFrom, isOfAddress, LIKE, readsAsCompany } from './match';
import { placeOf } from './mentions';
import { type Found, isOther, isRecorded, isSpoken, NO_COMPANY, speaksOf } from './other';
import { isElsewhere } from './places';

/** The first such name; none beside this interview's company in a sentence, where the two are compared. */
export function recordedIn(
  draft: Draft,
  company: string,
  recorded: readonly string[],
  context: WarningContext,
): Found | null {
  if (recorded.length === 0) return null;
  const lines = linesOf(draft);
  const whole = lines.map(({ text }) => text).join('\n');
  const plain = plainly(whole);
  const isRight = speaksOf(company);
  for (const { name, short } of recorded.map(bare).flatMap((name) => namesOf(name, context))) {
    // Shorter ones are too often something else, but for HP, EY, 3M: "Go", "Up".
    if (!/^[\p{L}\p{N}].{2}|^[\p{Lu}\p{N}]{2}$/u.test(name) || !plain.includes(plainly(name)) || NO_COMPANY.test(name))
      continue;
    // It is known to be a firm: only a name that speaks may be somebody's, and "Acme and I" is no pair.
    const goesOn = goesOnFrom(name, company);
    const isWrong = goesOn ? isAnotherHouse(name, draft, context) : isOther(name, company, draft, context);
    if (!isWrong || isSpoken(name, whole)) continue;
    for (const { text, start } of lines) {
      if (isRight(goesOn ? text.replaceAll(name, '') : text)) continue;
      const inSubject = start === null;
      const range =
        goesOn || short
          ? placeOf(name, text, inSubject)
          : name.includes(' ')
            ? wholeIn(name, text)
            : oneWordIn(name, text, inSubject, context);
      if (!range) continue;
      const [from, to] = range;
      return { name: text.slice(from, to), inSubject, range: [(start ?? 0) + from, (start ?? 0) + to] };
    }
  }
  return null;
}

/** Most letters hold no such name, and are told so before any pattern is asked. */
const plainly = remember((text) => text.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'"));

/** Without its legal form and what was put in brackets. */
const bare = (name: string): string =>
  name
    .replace(/\s*\(.*?\)/g, '')
    .replace(/[,\s]+(?:inc|llc|llp|ltd|limited|plc|gmbh|ag|co|corp)\.?$/i, '')
    .trim();

/** "Mercy General ICU", and behind it the house without its department, which only a firm's place tells from a town. */
function namesOf(name: string, { companyLike }: WarningContext): { name: string; short: boolean }[] {
  const [house, part] = [name.replace(LAST_WORD, ''), LAST_WORD.exec(name)?.[0].trim() ?? ''];
  const isPart = /^\p{Lu}{2,4}$/u.test(part) || NO_COMPANY.test(part);
  return isPart && house.includes(' ') && companyLike(house) > LIKE.inside
    ? [
        { name, short: false },
        { name: house, short: true },
      ]
    : [{ name, short: false }];
}
const LAST_WORD = /\s+\S+$/;

/** Of a name that begins as this interview's does: nobody in the record is of it, by address, role or notes. */
const isAnotherHouse = (name: string, draft: Draft, context: WarningContext): boolean => {
  const emails = [...context.interviewers, ...context.addressees].map(({ email }) => email);
  return !isOfAddress(name, emails) && !isRecorded(name, draft, context);
};

/** Several words are hardly anything else, in small letters only where they tell a trade: "brightwater heating". */
function wholeIn(name: string, text: string): Range | null {
  const match = patternOf(name).exec(text);
  if (!match) return null;
  const [from, to] = [match.index, match.index + match[0].length];
  const [before, after] = [text.slice(0, from), text.slice(to)];
  if (!/\p{Lu}/u.test(match[0]) && !readsAsCompany(name)) return null;
  if (isElsewhere(before, match[0], after) || TOLD_BEFORE.test(before) || TOLD_BEHIND.test(after)) return null;
  return [from, to];
}

const patternOf = remember(
  (name) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${literal(name).replace(/ +/g, '\\s+').replace(/['’]/g, "['’]")}(?![\\p{L}\\p{N}])`,
      'iu',
    ),
);

/** One word is a tool, a fruit or a shop as well (Slack, Apple, Target): only where a firm's name belongs. */
const oneWordIn = (name: string, text: string, inSubject: boolean, { likeGiven }: WarningContext): Range | null =>
  likeGiven(name) ? null : (placeOf(name, text, inSubject) ?? null);

/** An offer told openly, whom the firm works for, what it is set against. */
const TOLD_BEFORE =
  /(?:\b(?:have|had|got) (?:an?|another|one more|my)(?: \w+)? (?:interview|offer|trial(?: day)?|talk|call)(?: \w+){0,2} (?:at|with|from)|\b(?:answer|tell|told|owe|decline|declined|turn(?:ed)? down|choose|chose|reject(?:ed)?)|\b(?:than|unlike|instead of|rather than|over|not|whereas|prefer\w*|against|compete with|competing with)(?: \w+){0,3}|\b(?:clients?|customers?|suppliers?|partners?|neighbou?rs?|contracts?|projects?|account|merger|deal)(?: \w+)?|(?<!\bthank )\byou(?:['’]ve|['’]d)? (?!for\b|all\b|both\b)(?:\w+ ){1,6}(?:for|with|from|by|to))(?: the)? $/i;
const TOLD_BEHIND =
  /^(?:['’]s offer|,? (?:who|which)? ?(?:(?:also|has|have|had) )*(?:offer(?:ed|s)?|made me|wants? me|invited|interviewed|called me|asked me|would like me|too|as well)\b|,? (?:a|an|the|your|one of your) (?:\w+ )?(?:competitor|rival|customer|client|supplier|partner|neighbou?r)\b)/i;
