import { isBlank, type Line } from './lines';

export interface FoundGreeting {
  readonly start: number;
  readonly end: number;
  readonly names: string[];
  /** The lines after it; where the greeting is fused with the text, its line's remainder comes first. */
  readonly rest: Line[];
}

const OPENS =
  /^[\W_]*(?:(?:dear|hi|hello|hey|hiya|howdy|greetings|good (?:morning|afternoon|evening|day)|to)\b(?: there| again)?[ ,]*)/i;
const TITLE = /^(?:mrs?|ms|miss|mx|dr|prof|professor|sir|dame|rev|hon)\b\.?/i;
const NOBODY =
  /^(?:sirs?|madams?|interviewers?|recruiters?|hiring|managers?|teams?|committee|panel|directors?|gentlemen|ladies|all|both|everyone|everybody|folks|there|again|name|x+|whom|it|may|concern|program|search|department|human|resources)$/i;

/** The greeting among the first lines, or null. */
export function findGreeting(lines: readonly Line[]): FoundGreeting | null {
  const seen = lines.filter((line) => !isBlank(line)).slice(0, 12);
  for (const line of seen) {
    const opening = OPENS.exec(line.text);
    if (!opening) continue;
    const tail = line.text.slice(opening[0].length);
    const head = /^[^,:;!.\n—–]{0,60}(?:(?:mrs?|ms|dr|prof)\.[^,:;!.\n—–]{0,60})*[,:;!.—–-]?/i.exec(tail)?.[0] ?? '';
    if (head.split(/\s+/).length > 8) continue;
    const end = line.start + opening[0].length + head.length;
    const remainder = line.text.slice(opening[0].length + head.length);
    const trimmed = remainder.trimStart();
    const after = lines.slice(lines.indexOf(line) + 1);
    const rest = trimmed ? [{ text: trimmed, start: line.end - trimmed.length, end: line.end }, ...after] : after;
    return { start: line.start, end, names: namesIn(head), rest };
  }
  return null;
}

function namesIn(head: string): string[] {
  return head
    .replace(/[,:;!—–-]+$/, '')
    .split(/\s*(?:,|&|\band\b|\/)\s*/)
    .map((part) => part.replace(TITLE, '').trim())
    .filter((part) => /^\p{L}/u.test(part) && !part.split(/\s+/).some((word) => NOBODY.test(word)));
}
