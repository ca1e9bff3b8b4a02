import { anyOf } from '../../draft/any-of';
import { remember } from '../../draft/remember';
import type { ScoreNote } from '../../report';
import { PAST_FORM } from '../words/past-forms';

/** Hardly ever the name of a thing: what begins so tells somebody to do something. */
const DEED = anyOf(
  /(?:re-?)?read|learn|listen|memori[sz]e|practi[sz]e|revise|ask|find|get|buy|borrow|download|install|enrol+|prepare|explore|subscribe|remember|don't forget/,
);
/** The same, and nobody says it of a habit. */
const PLAIN_DEED = anyOf(
  /look (?:at|up|into|for|through|over)|look (?=how |if |what |where |who )|check (?:out|up|if|with)|see (?:if|whether)|write down|think (?:about|over|through)|dig (?:into|out)|work through|go (?:through|over|(?:and )?(?:see|look|try|talk|meet|ask))/,
  /(?:read|brush|bone|swot) up|reach out|sign up|get (?:in touch|hold)|(?:drop|stop|swing) (?:by|in)|pop (?:in|by|round)|sit (?:in on|with)|(?:talk|speak) (?:to|with)|listen to|write to|make (?:a list|cards|notes)/,
  /(?:have|take) an? (?:\w+ )?(?:look|peek|go|try|read|think|listen|chat|word|talk|tour|walk|course|class)/,
);
/** Names of things as well ("call volume", "test kitchen"): only what comes next tells. */
const DEED_OR_THING = anyOf(
  /call|ring|phone|e-?mail|text|message|contact|visit|watch|see|try|test|taste|study|practice|check|google|research|review|follow|join|give|sketch|map|draw|count|measure|compare|walk|bring|go to/,
);
/** An object of its own: an article or owner, a quote, a name. A bare noun belongs to the word before it. */
const OBJECT =
  /^(?:(?:the|an?|that|this|these|those|some|his|her|your|my|our|its|it|them|him|how|what|whether|where|who)\b|["“‘@])(?! lots?\b)/i;
const NAME = /^\p{Lu}/u;
/** What "they" do all the time: "[they] need a driver". */
const STANDING =
  'be|need|want|have|use|run|own|share|sell|keep|lose|hire|serve|open|close|like|love|hate|hope|miss|lack|rent|host|pay|charge|make|get|take|do|expect|prefer|see';
/** No verbs. */
const SMALL =
  'the|an?|in|on|at|by|for|from|with|without|of|to|up|off|over|under|about|around|near|behind|before|after|until|till|since|into|not|no|all|both|half|only|even|still|just|now|then|when|where|why|how|what|who|which|that|this|if|is|are|was|were|has|and|or|but|so|as|than|once|every|each|some|any|many|most|more|one|two|three|via|per|outside|inside|plus|because|between|despite|through|too|w|re';
/** Any verb with an object is an imperative, where it is no past form and nothing that "they" do all the time. */
const ANY_DEED = new RegExp(
  `^(?!(?:\\w+(?:s|ed|ing|ly|er|or|ion|ment)|${STANDING}|${PAST_FORM}|${SMALL})\\b)[a-z]{3,} (?:(?:up|down|out|over) )?(?:the|an?|my|your|his|her|their(?! own\\b)|it|them|him|this|that)\\b`,
  'i',
);
/** When, and not whom. */
const DAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)\b/iu;
/** "[They] learn on the job", "[they] buy most of it", "[you] get paid": of others, the subject left out. */
const LEFT_OUT =
  /^(?:by|on|as|from|in|at|for|and|or|paid|used|it|them|most|all|every\w+|half|their own|lots|many|few|no|\d+)\b/i;
/** What is done over and over is how they work. */
const HABIT = anyOf(
  /every|each|per|daily|weekly|monthly|nightly|(?:once|twice|times) an? \w+|an? (?:day|night|week|month|year|shift)|usually|mostly/,
);
const TO_LEARN =
  /^(?:take|do|try|join|book) (?:\S+ ){0,3}?(?:course|class|cert\w*|licen[cs]e|permit|tutorial|workshop|webinar)\b(?! (?:starts?|begins?|is|are|on)\b)/i;
/** Behind what it is about: "SPD, read it first", "step and counter: look up". */
const AFTERWARDS =
  /[,;:–—.(-]\s*(?:(?:read|hear|try|see|watch|take|check|get|buy|use|borrow|look at|listen to) (?:it|them|that|him|her)\b|(?:(?:go )?look(?: (?:it|them|that))?(?: up)?|do(?: it)?|read|watch|inquire)\W*$)/i;

/** Told, lent or pointed at by somebody. */
const GIVEN = anyOf(
  /(?<!\b(?:will|to|would) )recommend(?:s|ed|ing)?(?! (?:me|for|dose|age|daily|by (?:the|law)))|recommendation (?=from|of)|swears? by|swore by|(?:he|she|they) suggest(?:s|ed)/,
  /(?:told|urged|encouraged|advised|advises|reminded) me to(?! (?:start|send|wait|come|be))|advice is|lent me|(?:pointed|referred) me (?:to|at)|gave me (?:(?:a|the|his|her) )?(?:copy|book|name|number|link|tip)/,
  /(?:said|says|thinks|thought|told me|reckons) (?:that )?i (?:should|ought to|must|need to)|(?:said|says) to (?!be|have|me|us|the|her|him)|i (?:should|ought to) (?!be|have|hear|get)|(?:he|she|they)(?:'d| would) (?:start|begin|read|try|ask|look|call|go) (?=with|by|the|at|to|it|for)/,
  /(?<!n't |not )worth (?:an? (?:read|visit|look|try|listen|trip|go)|(?!doing|it)\w+ing)|must-read|(?:book|reading|course) tip|\btip from/,
);
const HEADED =
  /^(?:(?:his|her|their|one|good|best|a) )?(?:tip|advice|suggestion|recommended|suggested|advised|should (?:read|try|look|talk|call|see|ask|go))\b(?!s? box)/i;
/** A book or the like with its title, with who likes it, or with the place in it. */
const TITLED =
  /\b(?:book|podcast|blog|article|film|novel|documentary)(?:(?:\s*:|\s+[–—-])\s+| (?:he|she|they) (?:likes?|loves?|reads?|gives?)\b)|\b(?:book|podcast|blog|article|film|talk|channel|video|paper|manual|report)\b(?:(?: called)? ["“‘]|.*\b(?:ep|ch|chap|chapter|p|pp|page)\.? ?\d)/i;

/**
 * What was set in the talk or stands on their list: "role play: calm an angry customer", "goal: double the team". What
 * follows is theirs to do, or done.
 */
const SET =
  /^\W*(?:(?:\w+['’]?s?|#?\d) ){0,2}(?:tasks?|role ?-?plays?|case(?: stud(?:y|ies))?|exercises?|scenarios?|mock \w+|debates?|q|questions?|presentations?|pitch|goals?|aims?|targets?|plans?|vision|mission|strategy|challenges?|priorit(?:y|ies)|jobs?|tests?|problems?|puzzles?|brain ?-?teasers?|mottos?|slogans?)(?: ?#?\d+)?\s*(?:[:=]|\s[–—-]\s)/i;
const MOTTO = /\b(?:motto|slogan|mantra|catch ?phrase)\b/i;
/** What the letter itself is to say: done by writing it, and nobody's advice. */
const TO_WRITE = anyOf(
  /^(?:thank|congratulate|compliment|apologi[sz]e)/,
  /^say (?:hi|hello|thanks|thank you|sorry|congrat\w*|that i|i)|^wish \w+/,
  /^(?:tell|remind|assure) \w+ (?:of|about|abt|that|how|why|what) (?:i|my|we|our)|^remind (?:him|her|them) of/,
  /^(?:send|give) (?:\w+ )?(?:my|our) (?:best|regards|love|thanks|greetings)/,
  /^(?:correct|clarify|explain|improve|expand on|add to) (?:my|the gap|what i|why i)/,
);
/** "Read receipts are on": the word belongs to the noun behind it, and the two do something themselves. */
const OF_A_NOUN =
  /^(?!what|how|why|who|when|where|which|whether|if|that|it|this|these|those|they|there)\p{Ll}+ (?:is|are|was|were|has|have|had)\b/u;

/** An imperative to the writer: a deed with its object, where a part of the note begins. */
function isErrand(part: string): boolean {
  if (HABIT.test(part) || TO_WRITE.test(part)) return false;
  if (TO_LEARN.test(part)) return true;
  const after = (deeds: RegExp): string | null => {
    const verb = deeds.exec(part);
    return verb?.index === 0 && /^\s/.test(part.slice(verb[0].length)) ? part.slice(verb[0].length).trim() : null;
  };
  if (ANY_DEED.test(part) || after(PLAIN_DEED)) return true;
  const rest = after(DEED);
  if (rest) return !(LEFT_OUT.test(rest) || OF_A_NOUN.test(rest));
  const object = after(DEED_OR_THING);
  return object !== null && (OBJECT.test(object) || (NAME.test(object) && !DAY.test(object)));
}

const advises = remember(
  (text) =>
    GIVEN.test(text) ||
    HEADED.test(text) ||
    TITLED.test(text) ||
    AFTERWARDS.test(text) ||
    (!(SET.test(text) || MOTTO.test(text)) &&
      text
        .split(/[.!?:;–—\n]\s+|\s-\s|\(/)
        .some((part) => isErrand(part.replace(/^\W*(?:(?:please|first|then|next|maybe|also)\b[,:]? )?/i, '')))),
);

/** The note holds advice or a resource: by its kind, or, where the kind says nothing, by its words. */
export const isAdvice = ({ kind, text }: ScoreNote): boolean =>
  kind === 'advice' || ((kind === undefined || kind === 'other') && advises(text));
