import { anyOf } from '../draft/any-of';
import { matchesOf } from '../draft/matches';
import { remember } from '../draft/remember';

/** Feelings about what comes next. They count where the writer has them, has them still, and does not deny them. */
const FEELS: readonly RegExp[] = [
  /look(?:ing)?(?: \w+){0,2} (?:for?wards?|fwd)(?! to (?:\w+ ){0,3}?(?:weekend|holidays?|vacation|leave|spring|summer|autumn|winter|christmas|easter|(?:quiet|free|long) \w+)(?! with (?:you|your))(?!\w))|(?:await|anticipat)(?:e|ing)?(?: \w+)?|can wait no longer/,
  /wait(?:ing)? (?:by the phone|for (?:your|you|news|a call|the call)|to hear)|counting (?:the (?:days|hours)|on (?:good|hearing|you))/,
  /(?:eager|keen|impatient|anxious|dying|excited|thrilled|pumped|stoked|curious|ready) to (?!know if you got|(?:hear|see|learn) (?:that|about|of)\b)\w+/,
  /(?:remain|still|very|really|super|more|so|highly|genuinely|definitely|extremely|particularly|also|just as|sincerely|most|much)(?: \w+)? (?:interest(?:ed)?|excited|keen|enthusiastic|eager|motivated|sure|hoping)(?! to (?:hear|learn|see|find)(?:ed)? (?:that|about|how)| (?:in|by|about) (?:what|how|hearing|learning|seeing|the way))/,
  /(?:i'm|i am|am|i remain|remain) (?:\w+ ){0,2}(?:interested|excited|eager|keen|thrilled|enthusiastic|ready|all in|hopeful|sure about)(?! to (?:provide|answer|send|share|supply|discuss|tell))/,
  /interested in (?:the|this|your|joining|working)/,
  /i (?:do |really |still |very much )?want (?:the|that|this|your) (?!(?:\w+ ){1,3}to )\w+|i (?:do |really |still |very much )?want to (?!say|thank|add|know|tell|apolog|mention|make (?:sure|clear|it)|stress|emphasi|share|note|point|express|congratul|ask|correct|let|see (?:if|whether)|be (?:honest|clear|sure|frank|fair))\w+|want (?:this|it|in|to be considered|the (?:job|role|position|post|work)|to (?:join|work|be (?:part|on|at|in|with|there)|grow|stay|do (?:this|it)|start|come back))|want nothing more than to|wanting to (?:start|join|work|be)|really (?:want|need) (?:this|it)|(?:would|i'd) rather (?:work|be|join)/,
  /wish to (?:be considered|join|work|continue|be part|remain|pursue|reiterate|restate|stay)/,
  /(?:would|i'd|should|we'd|could) (?:\w+ ){0,3}(?:love|like|enjoy|jump|take|welcome(?= (?:the|a|another|being|working|your call))) (?!to (?:add|say|mention|know|clarify|point|thank|share|ask|note|summari[sz]e|apologi[sz]e|correct|offer you|be (?:honest|clear|frank|sure))|you|me|from|any)(?:to(?: \w+|[.!]|$)|(?!to)\w+)/,
  /(?:would|i'd|should) (?:\w+ )?be (?:\w+ ){0,2}(?:up for|over the moon|overjoyed|humbled|happy|glad|proud|thrilled|delighted|honou?red|excited|pleased|lucky|privileged|grateful for (?:a|another|the))(?! to (?:provide|answer|send|share|supply|discuss|tell))/,
  /(?:shall|will|i'll) be (?:\w+ )?(?:happy|glad|proud|pleased|delighted|honou?red) to (?!provide|answer|send|share|supply|discuss|tell|call|explain)\w+/,
  /(?:reaffirm|reiterate|restate|confirm|repeat) (?:\w+ ){0,3}(?:interest|enthusiasm|wish|desire)/,
  /(?:i'd|i would|i'll) (?:\w+ )?(?:accept|sign|say yes|start|come|move|begin|be (?:there|over the moon)|take (?:it|the|this))|would (?:accept|gladly)/,
  /(?:happy|glad|ready|willing) to (?:come (?:in|back)|start|begin|join|return|make (?:it|the move))|(?:see|picture|imagine) (?:me|myself)|beg you|begging you|consider it an? (?:\w+ )?(?:hono[u]?r|privilege)|count myself (?:\w+ )?lucky/,
  /(?:i'd|i would|i could|we could|would want to|would like to) (?:\w+ ){0,2}?(?:start|begin|open) (?:with|by) (?!saying|telling|thanking|apolog|\w+ing you)\w+/,
];

/** Hopes for the job or another meeting. */
const HOPES =
  /(?:hop(?:e|ing|efully)|i trust|praying)(?: (?:very|so) much| really| sincerely)?(?: that)? (?!to find|(?:i|we) (?:made|conveyed|answered|did|wasn't|was|didn't|have|haven't|gave|came|explained|managed)|this (?:e-?mail|note|message|letter|finds|helps|answers|clears)|it (?:helps|went|was|answers))(?:to |i |i'll |i'm |we |we'll |shall |it (?:works|can|will|goes my|is me|be|might)|it's me|it'll|so$|this |for (?:a|the|your|an|this|good)|join|the answer|you(?:'ll| will| would| can)? (?:consider|decide|give|choose|pick|take|call|keep|agree|use|think it over|have me))\w*/;

/** Said outright, whoever the subject is. */
const SAYS: readonly RegExp[] = [
  /(?:strong|keen|continued|great|sincere|genuine|deep) (?:interest|desire|enthusiasm)|my (?:interest|enthusiasm|desire)\b[^.!?;]{0,60} (?:has|have|remains?|is|are|was|were) (?:\w+ )?(?:grown|increased|deepened|strengthened|confirmed|reinforced|stronger|greater|as strong|undiminished|unchanged)|(?:strengthened|reinforced|increased|deepened|heightened|solidified) my (?:\w+ )?(?:interest|enthusiasm|desire|resolve)|(?:more|fully|firmly) (?:convinced|certain|persuaded)|only grown/,
  /(?:would|'d) mean (?:a lot|a great deal|so much|the world|everything)|be (?:an? (?:\w+ )?(?:privilege|pleasure|joy|honou?r|dream|treat)|(?:so |really )?(?:great|awesome|amazing|wonderful|lovely|nice|fantastic)) to (?:work|join|be|come|start|see|meet|get|do|have|serve|take|continue|hear)|nothing would (?:please|make) me|sign me up|pick me|choose me|count me in|put me (?:on|down)|(?:i'm|i am) (?:in|your|all in|(?:so )?down for (?:this|it))(?! the| a| to)|you(?:'ll| will)? have me|dream job|top choice|first choice|(?:the )?one for me|the (?:\w+ )?(?:job|place|role|work|position) (?:for me|i (?:want|have been looking for|'ve been looking for))|what i (?:want(?! to (?:say|add|know|tell))|have been looking for|'ve been looking for|am looking for)|where i (?:want|belong)|wants? (?:it|this) more|like it to be me|ready when(?:ever)? (?:you|u)|when(?:ever)? (?:you|u) want me|(?:this|it) is what i want/,
  /if (?:i (?:am|were|was|get) )?(?:offered|chosen|selected|hired)|if you(?:'ll| will)? (?:choose|pick|hire|select|take|have) me/,
  /(?:possibility|prospect|chance) of (?:joining|working|contributing|being|flying|moving)|(?:idea|thought) of (?:joining|moving|flying|coming|working (?:for|with|under) you)|move forward (?:with|in|together)|we (?:can|could|will) move (?:forward|quickly)/,
  /(?:positive|favou?rable) (?:response|reply|answer|decision|consideration|outcome|news)|fingers?(?: \w+){0,3} crossed|keep me (?:in (?:mind|the running|consideration)|posted)|(?:please|pls) (?:\w+ )?(?:give me (?:this|a|the)|consider me|think about (?:it|me))/,
  /let me know (?:by \w+ )?(?:how it|when (?:you|i|a)|whether|what (?:you|they|the \w+) (?:decide|think|say))|when (?:can|do|could|may|would) i (?:start|begin|come|hear|expect)|(?:shall|should) i (?:hold|keep|block|pencil in) (?:the|that|those|these|it|them|\w+day)\b|see you,? (?:again|next|soon|i hope)|don't forget me/,
];

/** What the writer would do first there: plans are made by who wants to come. */
const PLANS: readonly RegExp[] = [
  /(?:in|during|for|on) (?:my|the) (?:very )?first (?:\w+ )?(?:days?|weeks?|months?|shifts?)(?: \w+){0,3}?,? (?:i'd|i would|i could|i will|i'll|i want)|on day one,? (?:i'd|i would|i'll|i will)|(?:i'd|i would|i could) [^.!?]{0,60} (?:in|during|on) my first (?:day|week|month|shift|year)/,
  /my first (?:\w+ )?(?:job|task|project|week|weeks|month|day|days|act|step|trip|move|call) (?:would|will|could|'d)|the first thing (?:i'd|i would|i will|i'll)|before anything else,? (?:i'd|i would|i'll)|(?:i'd|i would|i'll) (?:take on|tackle|sort out|see to|clear|fix|do)(?: \w+){0,3} first(?=[,.!;]|$)|use (?:the|my) first (?:day|week|month)s? to|(?:plan|list) for (?:\w+ )?(?:week|day|month) one|spend my first (?:\w+ )?(?:days?|weeks?|months?)|(?:would|will) be my first|(?:i'd|i would) make \w+(?: \w+){0,4} my first/,
  /(?:what|where) (?:i'd|i would) (?:\w+ )?(?:start|begin|tackle|like to be)|give me (?:the|that|this|your) (?:\w+ )?(?:shift|desk|job|post|place|bench|route|class|seat|station)|if i (?:get|got) (?:it|this|the \w+)|(?:i'd|i would) be yours|still your (?:man|woman)|(?:would|will|to) be mine/,
  /the more i want|(?:the one|the position|the job|the offer) (?:that )?i(?:'d| would) (?:like|prefer|take)|cross(?:ing|ed)? (?:my )?fingers|crossed fingers/,
];

/** What comes next, named. Of itself it may be told of, thanked for, or nobody's wish. */
const NEXT: readonly RegExp[] = [
  /hear(?:ing)? (?:back )?(?:from you|soon|either way|(?:your|the) (?:decision|outcome|answer|result|news)|about (?:the|your|my) (?:decision|outcome|answer|result|application|next))/,
  /(?:speak|talk|meet|chat|work|discuss)(?: \w+)? (?:again|further|together)|continu\w+ (?:our|the|this) (?:conversation|discussion|dialogue|talk|process)/,
  /next (?:steps?|round|stage|meeting)|second (?:meeting|interview|round)|(?<!(?:need|want|expect|require) )(?:your|a) (?:decision|answer|verdict)|about the offer/,
  /be (?:a )?part of (?!something|an?\b)\w+|join(?:ing)? (?:you|your|the (?:team|crew|company|firm|department)|us)|work(?:ing)? (?:with|for|alongside|under) (?:you|your)(?! yesterday| today)|op+ort?unity to (?:join|work|contribute|be part)/,
];
/** Behind the writer, or known and no more. */
const LOOKS_BACK = anyOf(
  /thank\w*|enjoyed|appreciated|(?:was|were)|(?:good|nice|great|glad) to (?:hear|learn|see)|understand|you (?:said|told|mentioned|explained|described)|explain\w*|haven't|have not|didn't|did not|if i don't|decided (?:not|against)|last (?:year|month|job)|used to/,
);

/** What may stand between somebody and the feeling. */
const BETWEEN =
  /(?:['’](?:re|s|d|ll|ve))?(?: (?:also|all|both|really|so|very|certainly|must|is|are|was|were|be|been|has|have|had|would|will|do|does|did|seem(?:ed|s)?|sound(?:ed|s)?|said|still|quite|clearly)){0,3}\s$/u;
/** Somebody else whose feeling it is, right before it: "You said you", "Ms. Alvarez would", "Your team". */
const OTHERS = new RegExp(
  `(?:(?<!thank )\\b(?:you|u|he|she|they|who|we both|you both)|\\b(?:my|your|his|her|their|the)(?: (?!and |or |but )\\p{L}+){1,2})${BETWEEN.source}`,
  'iu',
);
const NAMED_ONE = new RegExp(`(?<=[^\\s.!?] )\\p{Lu}\\p{Ll}+${BETWEEN.source}`, 'u');
const NEGATED = /(?:\bnot|n['’]t|\bno longer|\bnever|\bhardly|\bused to)(?: [\p{L}'’]+){0,3}\s?$/iu;
const PAST = /\b(?:was|were|had been|got|became|felt)(?: \p{L}+){0,2}\s$/iu;
const ADJECTIVE = /interested|excited|keen|eager|enthusiastic|thrilled|motivated|impatient|anxious|curious|ready/i;

/** "I can't wait", "could not be happier" and "not only" deny nothing. */
const plainly = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/can(?:['’]?t|not| not) wait/gi, 'can wait no longer')
    .replace(/could(?:n['’]?t| not) be (?=more|happier|keener)/gi, 'am still ')
    .replace(/\bnot (?:just|only|merely) /gi, '');

const all = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags}g`);
const [FEELING, HOPE, SAID, NAMED] = [
  all(anyOf(...FEELS)),
  all(anyOf(HOPES)),
  anyOf(...SAYS, ...PLANS),
  all(anyOf(...NEXT)),
];

/** The feeling at `at` is the writer's, and is there now. */
function isHeld(text: string, at: number, words: string): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  if (/^i\b/i.test(words)) return !NEGATED.test(words.replace(/\s*\S+$/, ' '));
  if (OTHERS.test(before) || NAMED_ONE.test(before) || NEGATED.test(before)) return false;
  return !(ADJECTIVE.test(words) && PAST.test(before));
}

/** True: this sentence says that the writer still wants it, or looks forward to something. Being available says neither. */
export const looksAhead = remember((sentence: string): boolean => {
  const text = plainly(sentence);
  const held = (pattern: RegExp): boolean =>
    matchesOf(text, pattern).some((match) => isHeld(text, match.index, match[0]));
  return held(FEELING) || held(HOPE) || SAID.test(text) || (!LOOKS_BACK.test(text) && held(NAMED));
});
