import type { Draft } from '../draft/draft';
import type { Range } from '../scoring/report';

/** It asks where things stand. */
const ASKS =
  /\b(?:have(?:n['’]t| not) (?:yet )?(?:heard|received|had (?:an? )?(?:answer|reply|news))|(?:any|an?) (?:\w+ )?(?:updates?|news|word|answer)\b|status of|(?:a |the |your |hiring )?decision (?:has|have) been|reached a decision|made (?:a|your) decision|decided (?:yet|already)|where (?:things|you|we) (?:stand|are)|update (?:me )?on|news (?:regarding|about|on)|still (?:open|under consideration|in the running)|inquir\w+ (?:about|into|whether|if)|timeline for|either way|whether (?:a decision|there (?:is|are|might be) (?:any )?(?:news|update)|you are making me))/i;
/** It asks how far the decision is, as a first mail may do as well. */
const ASKS_HOW_FAR =
  /\b(?:(?:wonder(?:ed|ing)?|ask|asking|know|check|tell me|find out) (?:if|whether) [^.!?]{0,60}\b(?:decision|decided|made up (?:your|their) minds?|considered|chosen)\b|(?:wonder(?:ed|ing)?|ask|know|tell me) when (?:you|they|i|we)\b[^.!?]{0,30}\b(?:decide|decision|hear)\b|how (?:far along|things are going|it is going)\b)/i;
/** It looks back over some time, or to a mail already sent. */
const LOOKS_BACK =
  /\b(?:(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|several|some|a few|couple of) (?:days|weeks?|month)s? (?:ago|since|have passed)|(?:last|two|three|some|several) (?:week|month)s?(?: ago)?|since (?:we|our|my|the) (?:\w+ )?(?:spoke|met|talked|interview|conversation|meeting|visit|last)|(?:my|the) (?:last|earlier|previous|first|prior|thank[- ]you) (?:e-?mail|mail|note|letter|message)|it(?:['’]s| has| is) been (?:\w+ ){1,4}(?:days|weeks?|month|since)|in the meantime|wrote to you|as i wrote|(?:said|told me|mentioned) (?:that )?(?:i|we|you)(?:['’]d| would| might| should) (?:hear|let me know|decide|be in touch)|on (?:january|february|march|april|may|june|july|august|september|october|november|december) \d+)/i;
const FOLLOWS_UP =
  /\b(?:follow(?:ing|ed)?[- ]?up (?:on|regarding|with (?:you|regard)|about|after|from|again|once more|to)|wanted to follow up|check(?:ing)? (?:back )?in|touch(?:ing)? base|circl(?:e|ing) back|half a nudge|gentle (?:nudge|reminder)|second (?:note|follow[- ]?up))\b/i;
/** Thanks for a talk of today or yesterday: a first mail, whatever else it says. */
const FRESH = /\b(?:today|this (?:morning|afternoon|evening)|yesterday|just now|earlier today)\b/i;

/** By its text, a second mail after the interview: it asks where things stand and looks back over some time. */
export function isSecond({ subject, sentences }: Draft): boolean {
  const text = sentences.map((sentence) => sentence.text.replace(/\s+/g, ' ')).join(' ');
  if (FRESH.test(text) && /\bthank/i.test(text) && !ASKS.test(text)) return false;
  const cues = [
    ASKS.test(text) || ASKS_HOW_FAR.test(text),
    LOOKS_BACK.test(text),
    FOLLOWS_UP.test(`${subject} ${text}`),
  ];
  return (
    cues.filter(Boolean).length >= 2 ||
    (ASKS.test(text) && /\b(?:interview\w*|position|role|job|vacancy)\b/i.test(text))
  );
}

/** Sentences that refer to the first talk or mail. */
export const refersBack = ({ sentences }: Draft): Range[] =>
  sentences.flatMap(({ start, end, text }): Range[] =>
    LOOKS_BACK.test(text) ||
    /\b(?:interview\w*|we (?:met|spoke|talked|discussed)|our (?:conversation|talk|meeting|discussion)|you (?:said|told|mentioned|asked))\b/i.test(
      text,
    )
      ? [[start, end]]
      : [],
  );
