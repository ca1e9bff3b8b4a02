import { anyOf } from '../draft/any-of';
import { type Draft, rangeOf } from '../draft/draft';
import { remember } from '../draft/remember';
import type { Range } from '../report';
import { defineCheck } from './check';

/** The writer's own thanks; neither "thanks to her I know", nor "you appreciate", nor a thank-you card. */
const GRATITUDE = anyOf(
  /(?<!(?:to|they|we all) )(?:thank(?: you|u|s|you|ing|ful|fully|full)?|thnks|thnx|thanx|thx|tks|tx|ta|cheers)(?![- ]you(?:'s)? (?:note|card|letter|e-?mail|mail)| (?:note|card|letter|e-?mail)| (?:goodness|god|heavens|myself|be)| to (?!you|all|every)(?![^.]* for ))/,
  /(?:to|and) thank (?:you|both|all|everyone|the)/,
  /(?<!(?:to|you|they|he|she|team|people|customers) )(?:appreciat(?:e|ed|ing)|value (?:the|your|how|that you))(?! that (?!(?:you|he|she|they)(?: all| both)? (?:took|gave|made|stayed|let|showed|met|came|spent)))|(?:was|is|were|are) (?:\w+ ){0,3}appreciated|(?:my|much|great|deep|express\w*|sincere|with) (?:\w+ )?appreciation/,
  /(?<!(?:i'd|would) be (?:\w+ )?|(?:he|she|they|you|(?:my|your|our|the) (?:\w+ )?\w+) (?:was|is|were|are|felt) )(?:grateful|thankful|gratitude|obliged|indebted)(?! (?:if|to have found))|(?:good|kind|nice|generous|great) of (?:you|him|her|them|your team)/,
);
/** "I would appreciate a call" asks, it does not thank. */
const ASKS = anyOf(
  /(?:would|will|could|might|shall|i'd|we'd)(?: \w+){0,2} (?:appreciate|be (?:\w+ )?(?:grateful|thankful|obliged))/,
);
/** What one thanks an interviewer for: their time, and what they did with it. */
const TIME = anyOf(
  /time|minutes?|hours?|half-hour|today|yesterday|morning|afternoon|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day/,
  /meet|meeting|met|visit\w*|tour|walk|walk-?(?:through|around)|(?:drive|lift|ride) (?:in|out|over|home|back|there|to|from)|call(?! me)|phone call|session|discussion|dialogue|demo|round|trial|shift|stage|audition/,
  /talk(?:s|ed|ing)?|speak(?:ing)?|spoke|chat(?:s|ted|ting)?|convers\w+|interview\w*/,
  /op+ort?uni\w+|opurtunity|chance|arrang\w+|organi[sz]\w+|set(?:ting)? (?:\w+ )?up|host\w*|hospitality|welcome|reception|courtesy|experience/,
  /(?:a|the|my|our|whole|full) (?:\w+ ){0,3}days?|zoom|teams call|lunch|coffee|tea|cuppa|breakfast|dinner|warm welcome|everything(?! (?:you|that|about|in|i|we|she|he|they) (?!(?:both |all |two )?(?:did|showed|taught|told|explained|arranged|organi[sz]ed)))|(?:show|invit|welcom|walk)ed (?:me|us)|(?:receive|invite|have|see|meet|show|host) (?:me|us)/,
);
/** What they did: "for coming in early", "for having us", "telling me straight out", "I appreciate you taking my call". */
const DEED =
  /\bfor (?:(?:your|you|all|kindly|so|also|\w+ly) )*([a-z]+ing)\b|\b(?:appreciat\w+|grateful|thankful) (?:your?) ([a-z]+ing)\b|(?:,| and) (?:for )?([a-z]+ing) (?:me|us)\b|\bfor ([a-z]+in) (?:me|us)\b/gi;
/** Done on paper or from afar, before or after the meeting; or no deed at all. */
const PAPERWORK =
  /^(?:consider|send|forward|confirm|reply|respond|gett|read|review|understand|keep|provid|process|follow|offer|help|pass|accept|bear|submit|schedul|updat|wait|support|reconsider|recommend|refer|post|return|reimburs|mean|morn|even|every|any|no|some|dur)(?:th)?ing$/i;
/** Thanked for on their own these are not about the meeting. */
const NOT_TIME = anyOf(
  /for (?:(?:your|the|this|kind|quick|prompt|all|continued|in advance) )*(?:consider\w+|help|reply|response|answer|patience|understanding|support|offer|letter|recommendation|reference|attention|application|information|interest|e-?mail|mail|note|message|payment)(?! and| me and|, )|for \w+ing (?:over |at )?(?:my|the|our) (?:application|resume|résumé|cv|candidacy|letter|form|documents?|e-?mail)|\w+ing [^.,]{0,40} by (?:e-?mail|mail|post|fax)/,
);
/** "Thank you for that", about what the sentence before tells. */
const FOR_THAT = /^[^.!?]{0,20}thank(?:s| you)(?: so much| very much)? for (?:that|this|it)[.!]/i;
const BARE = /^[^.!?]{0,12}thank(?:s| you)[^.!?]{0,12}[.!]*$/i;
const THEY_GAVE = anyOf(/you (?:gave|took|spent|made|spared|stayed|let)/);
/** The thanks come last: "You were generous with your time, thank you." */
const AFTERWARDS =
  /[,;–—-] *(?:so |and )?(?:many )?(?:thank you|thanks|thx)(?: again| so much| very much| for (?:it|that))*[.!]*$|thank(?:ful|s| you) for (?:every|each|all) (?:\w+ )?of (?:it|them)/i;

const thanksForTime = remember((sentence: string): boolean => {
  const text = sentence.replace(/\s+/g, ' ').replace(/\bletting (?:me|us) know/gi, 'updating');
  const gratitude = GRATITUDE.exec(text);
  if (!gratitude || ASKS.test(text)) return false;
  // "The hour you gave me was much appreciated."
  if (/\b(?:was|were|is|are) [\w ]*appreciated\b/i.test(text)) return TIME.test(text);
  if (AFTERWARDS.test(text)) return TIME.test(text.slice(0, gratitude.index));
  const thanked = text.slice(gratitude.index);
  const other = NOT_TIME.exec(thanked);
  // "for your consideration of my application and for the pleasant conversation"
  if (other) return TIME.test(/\band (?:also )?for\b.*/i.exec(thanked.slice(other.index))?.[0] ?? '');
  const deeds = [...thanked.matchAll(DEED)].map(({ index, 1: a, 2: b, 3: c, 4: d }) => ({
    index,
    verb: a ?? b ?? c ?? d ?? '',
  }));
  const onPaper = deeds.find(({ verb }) => PAPERWORK.test(verb) && !/^everything$/i.test(verb));
  return deeds.some(({ verb }) => !PAPERWORK.test(verb)) || TIME.test(thanked.slice(0, onPaper?.index));
});

/** Where the draft thanks for time, talk or the invitation to it. Politeness about anything else is not counted. */
export function findThanks({ sentences, signOff }: Pick<Draft, 'sentences' | 'signOff'>): Range[] {
  const found = sentences.filter(({ text }, i) => {
    if (thanksForTime(text)) return true;
    const [before, after] = [sentences[i - 1]?.text ?? '', sentences[i + 1]?.text ?? ''];
    if (FOR_THAT.test(text)) return TIME.test(before);
    return BARE.test(text) && [before, after].some((beside) => THEY_GAVE.test(beside) && TIME.test(beside));
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
