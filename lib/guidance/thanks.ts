import { anyOf } from '../draft/any-of';
import { type Draft, rangeOf } from '../draft/draft';

import type { Range } from '../scoring/report';
import { remember } from '../substance/remember';
import { defineCheck } from './check';

const GRATITUDE = anyOf(
  /thank\w*|thnks|thnx|thanx|thx|tks|tx|ta|cheers/,
  /appreciat(?:e|ed|es|ing|ion)|grateful|gratitude|obliged|indebted|i (?:really |much )?value/,
  /(?:good|kind|nice|generous|great) of (?:you|him|her|them|your team)/,
);
/** "I would appreciate a call" asks, it does not thank. */
const ASKS = anyOf(
  /(?:would|will|could|might|shall|i'd|we'd)(?: \w+){0,2} (?:appreciate|be (?:\w+ )?(?:grateful|thankful|obliged))/,
);
/** What one thanks an interviewer for: their time, and what they did with it. */
const FOR_TIME = anyOf(
  /time|minutes|hours?|half-hour|today|yesterday|morning|afternoon|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day/,
  /meet|meeting|met|visit\w*|tour|walk|walk-?(?:through|around)|call(?! me)|phone call|session|discussion|dialogue|demo|round|trial|shift|stage|audition/,
  /talk(?:s|ed|ing)?|speak(?:ing)?|spoke|chat(?:s|ted|ting)?|convers\w+|interview\w*/,
  /op+ort?uni\w+|chance|arrang\w+|organi[sz]\w+|set(?:ting)? (?:\w+ )?up|host\w*|hospitality|welcome|reception|courtesy|experience/,
  /(?:making|finding) (?:room|space|time)|stay(?:ed|ing)?|asking|questions|zoom|teams call|(?:you|your) \w+ing (?:me|us|with)|warm welcome/,
  /(?:hav|see|invit|welcom|call|tak|show|walk|squeez|fitt?|bring|gett|putt?|giv)ing (?:me|us|back|in|up)/,
  /(?:show|invit|welcom|walk)ed (?:me|us)|lett?ing me(?! know)|lunch|coffee|breakfast|dinner/,
);
/** Thanked for on their own these are not about the meeting. */
const NOT_TIME = anyOf(
  /for (?:(?:your|the|this|kind|quick|prompt|all|continued) )*(?:consider\w+|help|reply|response|answer|patience|understanding|support|offer|letter|recommendation|reference|attention|application)(?! and| me and)/,
);
/** "Thank you for that", about what the sentence before tells. */
const FOR_THAT = /^[^.!?]{0,20}thank(?:s| you)(?: so much| very much)? for (?:that|this|it)[.!]/i;
const BARE = /^[^.!?]{0,12}thank(?:s| you)[^.!?]{0,12}[.!]*$/i;
const THEY_GAVE = anyOf(/you (?:gave|took|spent|made|spared|stayed|let)/);

const thanksForTime = remember((text: string): boolean => {
  const gratitude = GRATITUDE.exec(text);
  if (!gratitude || ASKS.test(text)) return false;
  const around = text.slice(gratitude.index);
  if (NOT_TIME.test(around)) return false;
  // "The hour you gave me was much appreciated."
  return FOR_TIME.test(around) || (/\b(?:was|were|is) [\w ]*appreciated\b/i.test(text) && FOR_TIME.test(text));
});

/** Where the draft thanks for time, talk or the invitation to it. Politeness about anything else is not counted. */
export function findThanks({ sentences, signOff }: Pick<Draft, 'sentences' | 'signOff'>): Range[] {
  const found = sentences.filter(({ text }, i) => {
    if (thanksForTime(text)) return true;
    if (FOR_THAT.test(text)) return FOR_TIME.test(sentences[i - 1]?.text ?? '');
    const after = sentences[i + 1]?.text ?? '';
    return BARE.test(text) && THEY_GAVE.test(after) && FOR_TIME.test(after);
  });
  // "Thank you again for your time," above the name.
  const closing = signOff && thanksForTime(signOff.text) ? [signOff] : [];
  return [...found, ...closing].map(rangeOf);
}

/** Guidance row 3: thanks for the time to interview. */
export const thanks = defineCheck({
  id: 'thanks',
  title: 'Thanks for their time',
  why: 'Somebody made room in a full day for you. Saying so is the least a follow-up does.',
  row: 3,
  weight: 8,
  says: {
    met: 'You thank them for their time.',
    missed: 'Thank them for the time they took.',
  },
  evaluate(draft) {
    const ranges = findThanks(draft).slice(0, 1);
    return ranges.length > 0 ? { earned: 1, say: 'met', ranges } : { earned: 0, say: 'missed' };
  },
});
