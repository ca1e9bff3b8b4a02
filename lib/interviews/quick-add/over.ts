/** That it is over, as one says it on the way out: "just left Acme", "finished at 4pm", "ended 20 minutes ago". */

export const OUT = '(?:got|came|walked|stepped|getting|coming|walking)\\s+(?:out|off)(?:\\s+of)?';
const ENDED = `(?:finished|ended|concluded|wrapped(?:\\s+up)?|${OUT})`;
/** The same with a large letter, as a line begins. */
const ENDED_FIRST = '(?:F(?=inished)|E(?=nded)|W(?=rapped\\s+up)|G(?=ot\\s+o)|C(?=ame\\s+o))';
/** Only behind "just", "is" or "was": "Left Bank Books", "Over the Moon". */
const AWAY = '(?:over|done|left|leaving|out\\s+of|off|back\\s+from|hung\\s+up)';
const HAD = '(?:had|did|been|met|spoke|talked|interviewed|completed)';
export const WHO = "(?:(?:(?:I|we|it|that|which)(?:['’](?:m|ve|s|re))?|and|have|has|is|was|am|are|only)\\s+)*";
/** "just got off the phone with Dana", "just spoke to Dana", "finished at Acme" */
export const BEHIND = '(?:\\s+(?:the\\s+|a\\s+)?(?:phone|call)(?=\\s+with\\s))?(?:\\s+(?:at|to)(?=\\s))?';
export const BEFORE = '(?<![^\\s,;(])';
const AFTER = "(?![\\p{L}\\d'’-])[\\s,]*";

/** Large inside a line it is a name's: "Just Eat". */
const JUST = new RegExp(
  `${BEFORE}${WHO}(?:just|(?<=^\\s*)Just)\\s+(?:got\\s+(?=done\\s))?(?:now|this\\s+(?:minute|second)|${ENDED}|${AWAY}|${HAD})${BEHIND}${AFTER}`,
  'u',
);
const OVER = new RegExp(
  `${BEFORE}${WHO}(?:just\\s+)?(?:${ENDED}|(?<=^\\s*)${ENDED_FIRST}\\p{Ll}+(?:\\s+(?:up|out|off)(?:\\s+of)?)?|(?<=\\b(?:is|was|just)\\s+)${AWAY}|left|done\\s+(?=with\\s|at\\s))${BEHIND}${AFTER}`,
  'u',
);

/**
 * "Had Acme at 9" was today, however late it is now; "had Acme on the 20th" the last 20th. But in "ASML donderdag met
 * Piet" it is Dutch, and only "with".
 */
const TOLD =
  /(?:^|[\s,])(?:had|was|did|spoke|talked|went|finished|ended|interviewed)\s|(?:^|[,;–—-]|\b(?:I|we|just|and|who))\s*met\s|^\s*(?:Had|Was|Did|Met|Spoke|Talked|Went|Finished|Interviewed)\s/u;

export const isTold = (line: string): boolean => TOLD.test(line);

export interface Read {
  readonly isSaid: boolean;
  /** The line without what says so. */
  readonly rest: string;
}

export function taken(text: string, pattern: RegExp): Read {
  return { isSaid: pattern.test(text), rest: text.replace(pattern, ' ') };
}

/** "just left Acme", "Acme just now" */
export const takeJustOver = (text: string): Read => taken(text, JUST);
/** "left Acme 10 min ago", "Acme, ended 20 minutes ago": without what says how long ago. */
export const takeOver = (text: string): Read => taken(text, OVER);
