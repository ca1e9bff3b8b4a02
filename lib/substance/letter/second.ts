import { anyOf } from '../../draft/any-of';
import type { Draft } from '../../draft/draft';
import type { Range } from '../../report';

const POST =
  '(?:position|role|job|post|opening|vacancy|spot|application|candidacy|search|selection|hiring|recruitment|interviews?|internship|apprenticeship|traineeship|placement)';
const CHOSEN =
  '(?:decided|decision|ma(?:de|ke) up (?:your|their) minds?|chosen|choose|choice|picked|filled|selected|hired|conclusion|verdict|answer for me|progress|found (?:someone|somebody|anyone|anybody))';

/** What can be heard or received of it: news, or anything "from you". "A better question", "a nicer tour" are none. */
const NEWS =
  '(?:(?:\\w+ ){1,3}?(?:from (?:you|your|anyone|anybody)|back|yet|so far)|(?:\\w+ ){0,3}?(?:answer|reply|response|news|word|updates?|decision|feedback|information|confirmation|result|outcome|e-?mail|mail|message|letter|call|offer|rejection|invitation|notification|communication|thing)s?)';
/** "You asked whether", "you told me where" tell of the talk. */
const NOT_THEY = '(?<!\\byou (?:\\w+ )?)';
const NOT_TOLD = '(?<!\\byou (?:\\w+ )?(?:told|explained|showed|said|described|shared)(?: (?:me|us|to me|to us))? )';
/** What was decided, where it is neither the post nor a decision: "if the number of vans had been decided". */
const OF_ANOTHER = `(?!(?:the|a) (?!${POST}|decision|candidate|applicant|date|shortlist)(?:\\w+ (?!${POST})){1,4}?(?:been|was|were|is|are|be) (?:\\w+ )?${CHOSEN})`;

/** It asks what has come of their choosing: whether they have decided, where it stands, if there is news. */
const ASKS = anyOf(
  new RegExp(`status of [^.!?]{0,50}${POST}`),
  new RegExp(
    `(?<!(?:when|why|how|what) )(?:have|has|did|do|were) (?:you|u|they|it|there|any\\w+|the \\w+(?: \\w+)?)(?! think)(?: \\w+){0,5}? ${CHOSEN}(?: (?:a|an|the|your) (?:candidate|person|applicant))?(?= (?:yet|already|about the|on the|for|regarding|as to|with the)[^.!?]*\\?| ?[?]| someone| some\\w+)`,
  ),
  new RegExp(
    `(?:wonder|wondering|ask|asking|${NOT_THEY}(?:wondered|asked)|(?<!\\byou wanted to )know|see|check|tell me|find out|learn|hear|clear) (?:if|whether) ${OF_ANOTHER}(?:you|they|it|there|any\\w+|some\\w+|a|the \\w+(?: \\w+){0,2})(?: \\w+){0,5}? ${CHOSEN}(?: yet)?`,
  ),
  new RegExp(
    `(?:closer|nearer) to (?:\\w+ )?(?:choosing|deciding|decision)|decision (?:any )?(?:nearer|closer)|still waiting|still on (?:your|the) (?:short)?list|(?:filled|picked|chose\\w*) (?:the|someone|somebody|anyone)[^.?]* (?:yet|${POST})`,
  ),
  new RegExp(
    `${POST} (?:is |are |was |has been |have been )?(?:still )?(?:open|available|vacant|free|filled|taken)(?: yet)?[^.!]{0,20}\\?|(?:if|whether) (?:the|your|that) (?:[\\w-]+ ){0,4}${POST} (?:is|has|was) (?:still |been |already )`,
  ),
  /is (?:the|your|that) [^.!?]{1,40} still (?:open|available|vacant|free)\s?\?|(?:am i|i am|i'm|whether i am|if i am) still (?:being )?(?:considered|in the running)|(?:is|are) (?:it|you) still (?:available|open|vacant|looking)/,
  /any (?:(?:further|more|other|new|possible) )?(?:news|word|updates?|developments?|luck)|anything new|(?:is|are) there (?:a |any |some )?(?:news|decision|delay|progress)|has there been (?:a|any) (?:delay|news|decision|progress)|you know yet|an update (?=when|on|regarding|about|as|if)/,
  new RegExp(
    `(?:(?:have|has|had|did)n't|not)(?: yet| been)* (?:heard|received|had (?:an? |any )?(?:answer|reply|news))(?: anything| back| from| (?:an?|any) ${NEWS}| yet| so| to|[,.;])`,
  ),
  /heard nothing|no any answer|(?:hoping|hoped) for (?:some )?news about|had no (?:reply|answer|news)(?! (?:to|for) (?:you|your|that|this|it|him|her|them)(?![a-z]))|no (?:reply|answer|news) (?:yet|so far)/,
  new RegExp(`${NOT_TOLD}where (?:things|you|we|it|i) (?:all )?(?:stand|are (?:with|in|at))`),
  /how (?:it looks|things (?:stand|look|are))|(?:did|has) it come to|inquir\w+ (?:about|into|whether|if|as to)|enquire\w* (?:\w+ )?(?:about|into|whether|if)/,
  /has (?:a|any|the|your) decision been|where are (?:you|we|things) (?:with|in|on)|how (?:the|your) (?:\w+ ){0,2}(?:search|selection|hiring|recruitment|process)(?: \w+){0,5} (?:is|are) (?:coming along|going|progressing)/,
  /(?:made|reached|come to|came to|taken) (?:a|your|any) (?:\w+ )?decision (?=yet|regarding|about (?:the|my)|on (?:the|my)|as to)|decided (?:yet|already)|decision (?:has|have) been|may have (?:decided|chosen|made)|(?:hear|know) either way|whether a decision|chosen (?:someone|somebody) for/,
);
/** The same of the post itself, in whatever words: "Has the post been given to somebody?" */
const ASKS_OF_POST = new RegExp(
  `^(?=[^?]*\\b${POST}\\b)(?=[^?]*\\b(?:have you|has|did|been|any (?:progress|movement)|happened|news|still (?:open|free|there|available))\\b)(?![^?]*\\b(?:when|how long|if i|story)\\b)[^?]*\\?`,
  'i',
);
/** It asks how far the decision is, as a first mail may do as well. */
const ASKS_HOW_FAR =
  /\b(?:(?:wonder(?:ed|ing)?|ask|asking|know|check|tell me|find out) (?:if|whether) [^.!?]{0,60}\b(?:decision|decided|made up (?:your|their) minds?|considered|chosen)\b|(?:wonder(?:ed|ing)?|ask|know|tell me) when (?:you|they|i|we)\b[^.!?]{0,30}\b(?:decide|decision|hear)\b|how (?:far along|things are going|it is going)\b|thought (?:that )?i(?:['’]d| would| might) ask\b)/i;
/** It looks back over some time, or to a mail already sent. */
const LOOKS_BACK =
  /\b(?:(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|several|some|a few|couple of) (?:days|weeks?|month|fortnight)s? (?:ago|since|(?:have|has) (?:passed|gone)|now|is over)|(?:last|two|three|some|several) (?:week|month)s?(?: ago)?|since (?:we|our|my|the) (?:\w+ )?(?:spoke|met|talked|interview|conversation|meeting|visit|last)|(?:my|the) (?:last|earlier|previous|first|second|third|prior|thank[- ]you) (?:e-?mail|mail|note|letter|message)|it(?:['’]s| has| is) been (?:\w+ ){1,4}(?:days|weeks?|fortnight|month|since)|in the meantime|wrote to you|as i wrote|(?:said|(?:was )?told(?: me)?|mentioned|thought|expected|hoped|indicated) (?:that )?(?:i|we|you|they)(?:['’]d| would| might| should) (?:hear|let me know|decide|choose|be in touch|come back)|expected to (?:decide|choose)|(?:on|of) (?:january|february|march|april|may|june|july|august|september|october|november|december) \d+|(?:on|of) (?:the )?(?:\d+(?:st|nd|rd|th)(?! (?:floor|page|line|street))|\d+ (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december))\b|earlier this month)/i;
const FOLLOWS_UP =
  /\b(?:follow(?:ing|ed)?[- ]?up (?:on|regarding|with (?:you|regard)|about|after|from|again|once more|to)|wanted to follow up|check(?:ing)? (?:back )?in|touch(?:ing)? base|circl(?:e|ing) back|half a nudge|(?:gentle|short|little) (?:nudge|reminder)|second (?:note|letter|e-?mail|mail|follow[- ]?up))\b/i;
/** Nothing but where things stand is asked by who checks in on a post. */
const CHECKS_IN = new RegExp(
  `\\b(?:check(?:ing)? (?:back )?(?:in|up)? ?(?:on|about|regarding)|touch(?:ing)? base (?:on|about|regarding)|circling back (?:on|about|to)|(?:nudge|reminder) (?:on|about|regarding))\\b[^.!?]{0,40}\\b${POST}\\b`,
  'i',
);
/** Thanks for a talk of today or yesterday: a first mail, whatever else it says. */
const FRESH = /\b(?:today|this (?:morning|afternoon|evening)|yesterday|just now|earlier today)\b/i;
const THANKS = /\b(?:thank|enjoy|appreciat|pleasure|good to)/i;

/** Nothing but that one is back: "Just following up." */
const NUDGES =
  /^(?:(?:i|i['’]m|i am|i was|this is|me|just|only|simply|quickly|again|here|wanted to|want to|a|an|another|quick|short|gentle|friendly|little)[ ,]+)*(?:follow(?:ing)?[- ]?up|check(?:ing)? (?:back )?in|touch(?:ing)? base|circling back|bump(?:ing)?(?: (?:this|it|up|my (?:e-?mail|mail|note))(?: (?:up|to the top)(?: (?:of|in) your inbox)?)?)?|(?:nudge|reminder))(?: (?:again|here|with you|once more|on this))*[.!…]*$/i;
/** A wish for news, as first mails end with, too. */
const HOPES =
  /\b(?:look(?:ing)? forward|hop(?:e|es|ing)|glad|grateful|happy|happily|delighted|pleased|love|welcomed?|appreciated?|curious|eager|excited|await(?:ing)?|wait(?:ing)? for|fingers crossed|let me know|keep me|keep in touch|(?:drop|write|send|call|ring) me|(?<=^|[,;:] )(?:if|when|once) (?:you|there))\b/i;
/** With these it asks, however politely. */
const BUT_ASKS =
  /\?|\b(?:yet|so far|already|still|ask(?:ing)?|wonder\w*|status|[ie]nquir\w+|follow\w*|check\w*|(?:have|has|had|did|do|does)(?:n['’]?t| not)|where (?:things|you|we) (?:all )?(?:stand|are))\b/i;
/** It tells of the talk as of something new. */
const TELLS =
  /\b(?:(?:great|nice|lovely|fun|a joy) to (?:meet|see|talk|hear|visit)|(?:loved|liked|delighted by|moved by|struck by)|your (?:story|tour|question|answer)|you (?:said|showed|told|mentioned|explained|asked|described))\b/i;
const isHope = (sentence: string): boolean => HOPES.test(sentence) && !BUT_ASKS.test(sentence);
/** What such a look back is at, where it is at the interview or a mail. */
const OUR_TALK =
  /\b(?:interview\w*|met|meeting|spoke\w*|talk\w*|conversation|call|visit\w*|came|wrote|sent|note|e-?mail|mail|letter|message|appl(?:y|ied|ication)|hear|it (?:has|is) been|it['’]s been)\b/i;

/** True: news is only hoped for, after thanks for the talk or a word of it, and nothing says that time has passed. */
function onlyHopes(subject: string, said: readonly string[]): boolean {
  const at = said.findIndex((one) => isHope(one) && ASKS.test(one));
  const opening = [/^\s*re:/i.test(subject) ? '' : subject, ...said.slice(0, at)];
  return (
    at >= 0 &&
    opening.some((one) => (THANKS.test(one) || TELLS.test(one)) && !isHope(one)) &&
    !said.some((one) => LOOKS_BACK.test(one) && OUR_TALK.test(one)) &&
    !ASKS.test(said.filter((one) => !isHope(one)).join(' '))
  );
}

/** By its text, a second mail after the interview: it asks where things stand and looks back over some time. */
export function isSecond({ subject, sentences }: Draft): boolean {
  const said = sentences.map((sentence) => sentence.text.replace(/\s+/g, ' '));
  if (onlyHopes(subject, said)) return false;
  const text = said.join(' ');
  const back = LOOKS_BACK.test(text);
  if (said.some((one) => FRESH.test(one) && THANKS.test(one)) && !(ASKS.test(text) && back)) return false;
  const follows = FOLLOWS_UP.test(`${subject} ${text}`);
  return (
    ASKS.test(text) ||
    said.some((one) => ASKS_OF_POST.test(one) || NUDGES.test(one)) ||
    CHECKS_IN.test(text) ||
    [ASKS_HOW_FAR.test(text), back, follows].filter(Boolean).length >= 2
  );
}

/** Sentences that ask where things stand. */
const asksIn = ({ sentences }: Draft): Range[] =>
  sentences.flatMap(({ start, end, text }): Range[] =>
    ASKS.test(text) || ASKS_OF_POST.test(text) || ASKS_HOW_FAR.test(text) ? [[start, end]] : [],
  );

/** Words that wait for an answer, with or without a question mark. */
const WAITS =
  /\?|\b(?:let me know|tell me|keep me posted|(?:know|ask\w*|hear|wonder\w*|see) (?:if|whether|when|where|how|what|which)|any (?:news|word|updates?)|(?:news|word|update) (?:on|about|of|from))\b/i;

/** There is something in it to answer. */
export const asks = (draft: Draft): boolean =>
  asksIn(draft).length > 0 || draft.sentences.some(({ text }) => WAITS.test(text));

/** Their own word on when they would say something. */
const THEIR_WORD =
  /\b(?:said|told me|mentioned|thought|expected|hoped|indicated|promised)\b[^.!?]{0,20}\b(?:i|we|you|they)(?:['’]d| would| might| should| could| will)(?: \w+)? (?:hear|know|let me know|decide|choose|be in touch|(?:come|get|write) back|have (?:an?|some|your))\b/i;

/** Sentences that tell nothing new: they ask where things stand, or hold the reader to a word of theirs. */
export const nothingNewIn = (draft: Draft): Range[] => [
  ...asksIn(draft),
  ...draft.sentences.flatMap(({ start, end, text }): Range[] => (THEIR_WORD.test(text) ? [[start, end]] : [])),
];

/** Sentences that refer to the first talk or mail. */
export const refersBack = ({ sentences }: Draft): Range[] =>
  sentences.flatMap(({ start, end, text }): Range[] =>
    LOOKS_BACK.test(text) ||
    /\b(?:interview\w*|we (?:met|spoke|talked|discussed)|our (?:conversation|talk|meeting|discussion)|you (?:said|told|mentioned|asked|thought|hoped|expected|promised))\b/i.test(
      text,
    )
      ? [[start, end]]
      : [],
  );
