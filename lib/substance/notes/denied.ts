import { remember } from '../../draft/remember';
import type { Range } from '../../report';
import { oneLine } from '../one-line';

/** What a sentence says was not talked about, or not done; the range is offsets into the sentence. */
export interface Denial {
  readonly range: Range;
  /** A deed left undone follows no advice; of any other note it may be what there is to tell ("I have no SAP yet"). */
  readonly of: 'talk' | 'deed';
}

const CHANCE = '(?:time|chance|opportunity|occasion|moment|minute)';
/** Of what is over: "you never discuss grades" is how they do it, and told. */
const NOT = oneLine(`(?:did not|didn't|didnt|could not|couldn't|couldnt|have not|haven't|havent|'ve not|never did|
  never(?= (?:got|had|found|came|spoke|brought|told|\\w+ed|once|really|actually|even)\\b))`);
/** What is forgotten to be said is said by that; what is forgotten to be asked is not. */
const FAILED =
  oneLine(`(?:(?:failed|forgot|neglected|omitted) to(?! (?:say|mention|tell|add|bring|describe|explain)\\b)|missed the ${CHANCE} to|
  (?:was not|wasn't|were not|weren't) able to|had no ${CHANCE} (?:left )?to|had not the ${CHANCE} to|ran out of time to)`);
/** What may stand between "not" and what was not done. */
const FILLED = oneLine(`(?: (?:really|actually|even|once|ever|yet|so far|in the end|unfortunately|sadly|manage(?:d)? to|
  (?:get|got|gotten|find|found|have|had) (?:an? |the |any |my )?${CHANCE} to|(?:get|got|gotten) (?:a?round )?to|
  (?:think|thought|come|came|remember|remembered|dare|dared) to|see or))*`);
/** A thing of its own: "never spoke of a kiln so warmly" is praise, "never told me how it ended" a wish to hear more. */
const A_THING =
  oneLine(`(?= [\\w"'“‘])(?! (?:an?|any\\w*|some\\w*|every\\w*|all|nothing|such|so|more|less|what|how|why|when|where|which|
  who\\w*|whether|if|(?:the |my )?${CHANCE}|it|them|that|this|each|one|yet|because|with|to|in|at|i|i'\\w+|you|we|he|she|they)\\b)`);
const TALK =
  oneLine(`(?:(?:talk|talked|talking|speak|spoke|spoken|speaking|chat|chatted|chatting)(?: (?:with you|to you|much|anything|at all|together))? (?:about|of)|
  (?:ask|asked|asking)(?: (?:you|them|him|her))? (?:about|after)|(?:hear|heard|hearing) about|(?:tell|told|telling) (?:you|me|us)(?: anything)? (?:about|of)|
  (?:say |said |saying )?(?:anything|a word|a thing|a single word) (?:about|of|on)|(?:mention|discuss|broach)(?:ed|ing)?|touch(?:ed|ing)? (?:up)?on|
  (?:bring|brought|bringing) up|(?:get|got|come|came) (?:a?round|as far as) to|(?:get|got|come|came) to(?= (?:the|your|my|our|his|her|its)\\b))`);
/** What one is advised to do. Who has not "finished" a book has begun it. */
const DEED =
  oneLine(`(?:(?:re-?)?read|skim(?:med)?|look(?:ed)? (?:at|into|up|through|for)|(?:try|tried)(?: out)?|been to|visit(?:ed)?|(?:go|gone) (?:to|and|through)|
  listen(?:ed)? to|watch(?:ed)?|seen?|call(?:ed)?|r[iau]ng|phoned?|e-?mail(?:ed)?|contact(?:ed)?|(?:talk|talked|speak|spoken|write|written) (?:to|with)|
  reach(?:ed)? out to|order(?:ed)?|buy|bought|borrow(?:ed)?|pick(?:ed)? up|sign(?:ed)? up (?:to|for|with)|subscribed? to|register(?:ed)? (?:for|with)|
  enroll?(?:ed)? (?:in|for|on)|join(?:ed)?|download(?:ed)?|install(?:ed)?|practi[cs]ed?(?: with)?|learn(?:ed|t)?|check(?:ed)?(?: out)?|stud(?:y|ied)|used?|
  test(?:ed)?|(?:get|got|lay|laid|find|found)(?: (?:hold|hands) (?:of|on))?|start(?:ed)?(?: on| with)?|beg[iu]n|take|taken|book(?:ed)?|
  (?:brush(?:ed)?|read) up on|d[iu]g into)`);

/** The whole of a clause, from who did not. */
const clause = (form: string): RegExp => new RegExp(`(?<![\\w'-])(?:${form})${A_THING}`, 'g');
const TALKED_NOT = [
  `(?:i|we|you)(?: also)? ?(?:${NOT}|${FAILED})${FILLED} ${TALK}`,
  `we (?:${NOT}|${FAILED})${FILLED} cover(?:ed|ing)?`,
  '(?:i|you)(?: also)? (?:made no mention of|said nothing (?:about|on))',
  `(?:regret|sorry for) (?:not|never) (?:having )?${TALK}`,
  '(?:nobody|no one|neither of us|none of us)(?: ever)? (?:mentioned|brought up|asked about|talked about|spoke of)',
  `(?:there was|that left|it left) (?:no|little|too little) time (?:left )?(?:to${FILLED} ${TALK}|for)`,
  '(?:we|i) (?:had no time|ran out of time) for',
  `(?:ran out(?: of time)?|was (?:up|over)|had to (?:go|leave|run|stop)|rang|called (?:you|me) away) before (?:we|i) (?:could )?${TALK}`,
].map(clause);
const DONE_NOT = [clause(`i(?: also)? ?(?:${NOT}|have never|'ve never|${FAILED})${FILLED} ${DEED}`)];
/** "The boiler never came up": here what comes before it. */
const NO_TOPIC =
  /(?:(?:never|did not|didn't)(?: even)? (?:come|came) up|(?:was|were) (?:never|not) (?:mentioned|discussed|brought up|touched (?:up)?on|talked about|spoken of))(?=(?: at all| in the end)?\W*$)/;

/** Where the clause ends. */
const ENDS =
  /[;:.!?()–—]|,? (?:but|so that|because|since|while|if|as|though|although|yet (?=[a-z])|until|till|after)\b|, (?:when|where|which|who|whose)\b|,? and (?=(?:i|i'm|i've|i'd|you|we|he|she|they|it|it's|that|this|am|was|is|thank|please|yet|still|then|so)\b)|, (?!(?:or|nor)\b|(?:the|your|my|an?) [^,]*\b(?:or|nor|and)\b)/;
/** Talked of or done all the same, only not so, not wholly, not with everybody. */
const IN_PART =
  /\b(?:enough|long(?:er)?|more|only|just|merely|simply|before|without|except|other|properly|fully|much|half|quite|rest|bottom|end|again|anyone|anybody|anywhere|interview|better|best|the same|last|final|chapters?|pages?|in (?:detail|depth|full|vain|passing|one)|details?|at (?:length|first)|for nothing|by (?:chance|accident)|instead|rather|twice|with (?!you\b|me\b)|to (?:be|flatter|please|impress|seem|sound|make)\b|(?!family|assembly|supply|july|italy|sicily|reply|fly)\p{L}{3,}ly\W*$)/u;
/** What turns it behind: "but I would like to", "and I am glad that you brought it up", "which I liked". */
const TURNS =
  /^,? ?(?:because|since|until|till|after|as (?:if|though))\b|^, (?:which|only|just|always|rather|and (?:that|it))\b|\b(?:but|although|though|however|nevertheless|luckily|fortunately|happily|thankfully|instead)\b(?=,? \w)|(?:^|[,;–—-]|\band) ?(?:so|yet|still|even so)\b|\byou (?:\w+ ){0,2}(?:told|brought|raised|mentioned|explained|showed|spoke|talked|came|answered|gave|did)\b|\b(?:glad|grateful)\b/;
/** The same of a deed: it is on its way. */
const ON_ITS_WAY = /\b(?:i'll|i will|i've|i have|i'm|i am|i plan|it's|it is|ordered|arrives?|on (?:my|its|the))\b/;
/** What was told, or what one is glad of: "you said you never mentioned the fire". */
const TOLD =
  /\b(?:said|says?|told|tell|mention\w*|stor(?:y|ies)|expla\w+|describ\w+|how|why|when|where|who|which|if|whether|because|since|until|so|lik(?:e|ed)|lov\w+|glad|relieved|grateful|appreciat\w+|admir\w+|notic\w+|imagine|than|reason|respect\w*)\b/;
/** Of another place or time. */
const ELSEWHERE =
  /\b(?:at|in) (?:my|our) (?:\w+ )?(?:last|old|previous|former|first|current)\b|\bused to\b|\bback then\b|\byears\b/;

/** As patterns read it; one letter for one, so that offsets stay. */
const plain = (text: string): string => text.replaceAll('’', "'").replace(/\s/g, ' ').toLowerCase();

/**
 * What the writer of a sentence denies to have talked of with the reader, or to have done: from who did not to the end of
 * the clause. Nothing where it is turned ("but I would love to"), where it is what somebody told, and where it was only
 * not enough.
 */
export const deniedIn: (sentence: string) => readonly Denial[] = remember((sentence) => {
  const text = plain(sentence);
  if (ELSEWHERE.test(text)) return [];
  const found = (forms: readonly RegExp[], of: Denial['of']): Denial[] =>
    forms
      .flatMap((form) => [...text.matchAll(form)])
      .flatMap(({ 0: { length }, index }): Denial[] => {
        const object = index + length;
        const end = object + (ENDS.exec(text.slice(object))?.index ?? text.length - object);
        const before =
          text
            .slice(0, index)
            .split(/[.,;:!?()–—]/)
            .at(-1) ?? '';
        const behind = text.slice(end);
        const isTurned = TURNS.test(behind) || (of === 'deed' && ON_ITS_WAY.test(behind)) || behind.startsWith('?');
        return isTurned || TOLD.test(before) || IN_PART.test(text.slice(object, end))
          ? []
          : [{ range: [index, end], of }];
      });
  const topic = NO_TOPIC.exec(text);
  const unsaid: Denial[] =
    topic && !TOLD.test(text.slice(0, topic.index)) ? [{ range: [0, topic.index + topic[0].length], of: 'talk' }] : [];
  return [...unsaid, ...found(TALKED_NOT, 'talk'), ...found(DONE_NOT, 'deed')];
});

const DENIES =
  /(?<!\w)(?:not?|never|nobody|nothing|none|without|cannot|\w+n't|didnt|dont|doesnt|wont|cant|forgot\w*|missed|skipped|failed|ran out|next time|unasked|(?:to|still|must|should) ask|ask(?=$|\W*$|[!?])|ask (?:about|re|abt|if|how|whether|next))(?!\w)|\?/;
/** The note says itself that something was not, or is yet to be asked: a letter that denies it tells it rightly. */
export const deniesItself = (note: string): boolean => DENIES.test(plain(note));
