import type { Range } from '../../report';
import { byParagraph } from '../by-paragraph';
import { matchesOf } from '../matches';
import { remember } from '../remember';
import { isQuoted } from './told-of';

/** What is named with "of", "at" or "as", and whose name a template leaves open. */
const POST = '(?:position|role|post|job|vacancy|opening|title|opportunity|internship|office|interview|team)';
/** What one has "in" or "of" something. */
const SKILL = '(?:experience|background|expertise|skills?|training|degree|interest|knowledge|qualifications?)';
const MET = '(?:meet|meeting|speak|speaking|talk|talking|chat|chatting)';
const HELLO = '(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))';

/**
 * Two words that can't follow each other, since a template's slot stood between them and was deleted unfilled. Where a
 * preposition may end a clause ("the people I worked with at the mill") it takes more words to be sure.
 */
const GAPS: readonly RegExp[] = [
  // "the post of at your office", "the role of with", "a job of ."
  new RegExp(
    `(?<=\\b(?:the|a|an|this|your|my|that) (?:\\w+ )?)${POST} of (?:at(?! (?:least|most|best|all|any)\\b)|with|within|for|and|is|was|as)\\b(?!-)`,
    'gi',
  ),
  new RegExp(`(?<=\\b(?:the|a|this|your) (?:\\w+ )?)${POST} (?:of ?|(?:at|as) )\\.(?=\\s|$)`, 'gi'),
  // "the position at and hope"
  new RegExp(
    `(?<=\\b(?:the|this|your|an?) (?:\\w+ )?)${POST} at (?:and (?!around|near|in|above|below|before|after|for|with|from|to|on|of|about|behind|beside)|because|in|on|for|with)\\b(?!-)`,
    'gi',
  ),
  // "considering me for the at your", "join the of"
  /\b(?:the|an?|your|my|our) (?:of(?! course)|at (?=the|your|our|an?\b|\p{Lu})|with (?=the|your|our|an?\b|\p{Lu}))(?!-)\b/gu,
  /\b(?:about|of|for|in|with|at|to|join) (?:the|your|our|my|an?) [.,;](?=\s|$)/g,
  // "I enjoyed speaking with at the open day"
  new RegExp(
    `(?<=(?:^|[.!?;]\\s+|\\b(?:and|but) )(?:thank you(?: again)? for|thanks(?: again)? for|i (?:\\w+ )?(?:enjoyed|appreciated|loved|liked)|it was (?:\\w+ ){0,2}(?:pleasure|great|good|lovely|nice|honou?r|privilege|delight) to|it was (?:\\w+ )?(?:great|good|lovely|nice)) (?:taking the time to )?)${MET} (?:with|to) +(?:at|on|about|in|from|yesterday|today)\\b(?!-)`,
    'gi',
  ),
  // "my years of experience in and make me", "my background in and would"
  new RegExp(
    `(?<=\\b(?:my|our) (?:[\\w-]+ ){0,4})${SKILL} (?:in|of|as) (?:and|or) (?=(?:I|am|is|are|makes?|would|will|could|can|should|has|have)\\b)`,
    'gi',
  ),
  // "my and skills"; and "my and Ola's"
  /\b(?:my|our) and (?!(?:my|your|his|her|our|their|the)\b|\p{Lu}|\p{L}+['’]s)/gu,
  // "my degree in from Leeds"
  new RegExp(`(?<=\\b(?:my|the|an?|your) (?:\\w+ )?)${SKILL} in (?:from|with|of|at(?! least| all))\\b(?!-)`, 'gi'),
  // "interview for at the mill", where the sentence is not about what one applied for
  /\b(?:opportunity|chance|time|me) to (?:interview for (?:at(?! last)|with|in)|apply for (?:at(?! last)|with))\b(?!-)/gi,
  // "the interview on for the post", "talk with me on to discuss"
  /\b(?:with me|(?:meet|see)ing me|interview|conversation|meeting) on (?:to (?:discuss|talk)|and for|for the|about|regarding)\b/gi,
  // "have over years of practice", "as a with"
  /\b(?:have|has|having|with|bring) (?:over|more than|nearly|almost|at least|about|around) (?:years|months)(?= (?:of|in|as)\b)/gi,
  /\b(?:[Aa]s|am|was|become) an? (?:with|from|at|of)\b(?!-)/g,
  /(?<=\b(?:years|months|time|summers|terms) )(?:at|in|with) and\b|\bbetween and(?= \d)|\b(?:learn\w*|hear\w*|see\w*|explain\w*) how [,.]/gi,
  // "have  years", "the new  and how"
  /\b(?:the|an?|my|your|our|new|have|has) {2,}(?:and|or|years|months|in|at|of|for|with|is|was|has)\b/gi,
  // what a possessive or a full stop lost
  /\b(?:the|by|about|of|to|with|for|at|in|from) ['’]s (?=\p{Ll})/gu,
  // "Dear ,", "Hello Ms. :" above a letter
  new RegExp(
    `(?<=^\\s*)(?:dear +,|${HELLO} (?:m(?:rs?|s|x)|dr|prof)\\.?(?: and m(?:rs?|s)\\.?)? ?[,:])(?!\\s*(?:oh|dear|me|what)\\b)`,
    'gi',
  ),
];
/** "Hi ," is how some write who put a space before every comma. */
const HELLO_TO_NOBODY = new RegExp(`^[^\\S\\n]*${HELLO} +[,!](?=[^\\S\\n]*(?:\\n|$))`, 'i');

const gapsIn = remember((paragraph): Range[] =>
  GAPS.flatMap((gap) => matchesOf(paragraph, gap))
    .filter(({ index }) => !isQuoted(paragraph, index))
    .map(({ index, 0: words }): Range => [index, index + words.length]),
);

/** "to work at .", unless the writer puts a space before every stop. */
const AT_NOTHING = /\b(?:at|for|of|with|in|to|about|as|by|and|qualified|certified|trained) [.,](?=\s|$)/g;

/** Places in `text` where a slot was deleted and nothing put in its place: the words around, in order. */
export function findGaps(text: string): Range[] {
  const hello = HELLO_TO_NOBODY.exec(text);
  const found: Range[] = [];
  if ((text.match(/\p{L}[^\S\n][,.](?=\s)/gu)?.length ?? 0) <= 1)
    for (const { index, 0: words } of [...(hello ? [hello] : []), ...text.matchAll(AT_NOTHING)])
      found.push([index, index + words.length]);
  return [...found, ...byParagraph(text, gapsIn)].sort(([a], [b]) => a - b);
}
