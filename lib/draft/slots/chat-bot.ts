/** What a chat bot says to the writer around the draft it made: pasted along, and never meant for whoever reads it. */
import type { Range } from '../../report';

const DRAFT = '(?:e-?mail|letter|draft|version|note|message|text|reply|response|follow-?up)';
const REWORDED =
  '(?:polished|revised|improved|rewritten|refined|reworked|edited|cleaned[- ]up|warmer|friendlier|shorter|concise|professional|formal|natural|thank[- ]you|follow[- ]?up)';
/** What one sends along of one's own: "Here is a revised draft of my essay:". */
const NOT_ONES_OWN = String.raw`(?![^\n]*\b(?:my|our|I|we|asked|requested|promised|from|references?|samples?)\b)`;
const CHANGE =
  '(?:adjust|rewrite|reword|rephrase|shorten|lengthen|expand|revise|tailor|polish|refine|tweak|soften|adapt|personali[sz]e|customi[sz]e|change|modify|edit)';
/** What a person offers to change is named: the sketch, the length of the trial. */
const TO_BE_CHANGED =
  '(?:(?:this|the) (?:letter|draft|message|note|e-?mail)|the (?:tone|wording|style|length|ending|opening))(?! of)';
/** "make it shorter", "make this sound warmer" */
const MADE_SO =
  '(?:make|making) (?:it|this|(?:this|the) (?:e-?mail|letter|message|note|draft))(?= (?:a (?:bit|little) |even |slightly |sound )?(?:more|less|shorter|longer|warmer|friendlier))';

export const CHAT_BOT: readonly RegExp[] = [
  // a paragraph by itself: "Sure! Here's a polished version of your email:"
  new RegExp(
    String.raw`^\s*(?:sure(?: thing)?|certainly|absolutely|of course|no problem|got it|great)[!,.]? +(?:here(?:['’]s| is| are)|below is|this is)\b${NOT_ONES_OWN}[^\n]{0,60}\b${DRAFT}\b[^\n]{0,60}$`,
    'gi',
  ),
  new RegExp(
    String.raw`^\s*(?:here(?:['’]s| is)|below is) (?:an?|your|the)\b${NOT_ONES_OWN} (?:[\w-]+,? ){0,4}?${REWORDED}\b[^.\n]{0,40}\b${DRAFT}\b[^.\n]{0,60}?(?=:\s*$)`,
    'gi',
  ),
  // the subject it proposes, above everything; a formal writer's own says what it is about
  /^Subject(?: line)?:[^\S\n]*(?:thank|great|lovely|nice|a pleasure|appreciat|grateful|follow(?:ing)?[- ]up|enjoyed)[^\n]*/gi,
  // the same with its markdown, whatever it proposes
  /(?<=^\s*)\*\*Subject(?: line)?(?::\*\*|\*\*:)[^\n]*/gi,
  new RegExp(String.raw`\bwould you like me to (?:(?:${CHANGE}) ${TO_BE_CHANGED}|${MADE_SO})\b`, 'gi'),
  new RegExp(
    String.raw`\blet me know if you(?:['’]d| would)? (?:like|want|prefer)(?: me)? to (?:(?:${CHANGE}) ${TO_BE_CHANGED}|${MADE_SO})\b`,
    'gi',
  ),
  /\blet me know if you(?:['’]d| would)? (?:like|want|prefer) (?:a |an |it )?(?:(?:more|less) (?:formal|casual|concise|personal)|(?:shorter|longer) (?:version|draft|e-?mail|letter|message)(?! of))\b/gi,
  /\bfeel free to (?:replace|adapt|customi[sz]e|personali[sz]e|tweak|edit) (?:this|it|the (?:details|text|draft|letter|wording|names?))\b/gi,
  /\bhere(?:['’]s| is) (?:an?|your|the) (?:[\w-]+ ){0,4}(?:letter|e-?mail|draft|version|note|message)(?: that)? you (?:can|could|might) (?:adapt|use|send|copy|customi[sz]e|tweak|personali[sz]e|edit)\b/gi,
  /\b(?:just )?(?:replace|fill in|swap out) the (?:bracketed|placeholder) (?:parts?|text|details|sections?|names?)\b/gi,
];

/** Longer than any of such words, and what has to follow them. */
const FAR = 1000;

/** True: an open slot is no slot but such words, which are to go as a whole. */
export function isChatBots(text: string, [start, end]: Range): boolean {
  const words = text.slice(start, end).trim();
  const [paragraph = ''] = text
    .slice(start, start + FAR)
    .trimStart()
    .split(/\n[^\S\n]*\n/, 1);
  return CHAT_BOT.some((form) =>
    [...paragraph.matchAll(form)].some((match) => match.index === 0 && match[0].trim() === words),
  );
}
