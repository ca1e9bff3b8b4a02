import { anyOf } from '../draft/any-of';
import { type Draft, rangeOf, type Sentence } from '../draft/draft';

import type { Range } from '../scoring/report';
import { remember } from '../substance/remember';
import { defineCheck } from './check';

/** Looks forward to an answer, a next meeting, a start. */
const EXPECTS = anyOf(
  /when (?:can|do|could|may|would) i (?:start|begin|come|hear|expect)|counting the (?:days|hours)|let me know (?:how it|when (?:you|i|a)|whether|what you (?:decide|think))|hope the answer|keep me in mind/,
  /look(?:s|ed|ing)?(?: \w+){0,2} for?wards?/,
  /(?:can't|cannot|can not) wait/,
  /await\w*|anticipat(?:e|ing|ion)|waiting? for your/,
  /hear(?:ing)? (?:back )?(?:from you|about|the outcome|soon|how)/,
  /(?:speak|talk|meet|chat|work) (?:again|further|together)|continu\w+ (?:our|the|this) (?:conversation|discussion|dialogue|talk|process)/,
  /next (?:steps?|round|stage|meeting)|second (?:meeting|interview|round)/,
  /(?:your|a) (?:decision|answer|verdict)/,
  /fingers?(?: \w+){0,3} crossed/,
);

/** Hopes for the job or another meeting. */
const HOPES = anyOf(
  /hop(?:e|es|ing|efully) (?:that )?(?:to |i |i'll |we |we'll |it (?:works|can|will|goes my)|you(?:'ll| will| would)? (?:consider|decide|give|choose|pick|take|call)|for (?:a|the|your|an|this)|join)[^.!?]*/,
);
/** "I hope to find you well" is manners, "I hope I conveyed" looks back. */
const NO_HOPE = anyOf(
  /hope (?:to find|i (?:made|conveyed|answered|did|wasn't|was|didn't|have not|haven't)|that i (?:made|conveyed|did|was))/,
);

/** Says that they want it. */
const WANTS = anyOf(
  /(?<!you )want (?:this|it|in|the (?:job|role|position)|to (?:join|work|be part|do this|start|come back))|really (?:want|need) (?:this|it)/,
  /(?:i'd|i would|i should|we'd|would|should) (?:\w+ ){0,2}(?:love|like|welcome|jump|enjoy|take)(?! to (?:add|say|mention|know|clarify|point|thank|share|ask|note|summari[sz]e|apologi[sz]e)| you| me| from)/,
  /(?:i'd|i would|i should|would|should) (?:\w+ )?be (?:\w+ ){0,2}(?:up for|happy|glad|proud|thrilled|delighted|honou?red|excited|pleased|lucky|privileged)(?! to (?:provide|answer|send|share|supply|discuss|tell))/,
  /(?:remain|still|very|really|super|more|so|highly|genuinely|definitely|extremely|particularly|also|just as|sincerely)(?: \w+)? (?:interest(?:ed)?|excited|keen|enthusiastic|eager|motivated|sure|hoping)(?! to (?:hear|learn|see|find)(?:ed)? (?:that|about|how))/,
  /(?:i'm|i am|am|i remain|remain) (?:\w+ ){0,2}(?:interested|excited|eager|keen|thrilled|enthusiastic|ready|all in|hopeful|sure about)/,
  /(?:reaffirm|reiterate|restate|confirm) (?:\w+ ){0,3}(?:interest|enthusiasm|wish|desire|availability)/,
  /(?:strong|keen|continued|great|sincere|genuine|deep) (?:interest|desire|enthusiasm)|interested? in (?:the|this|your|joining|working)/,
  /be (?:a )?part of|join(?:ing)? (?:you|your|the team|us)|work(?:ing)? (?:with|for|alongside) (?:you|your)(?! yesterday| today)|(?:on|in|for) your (?:team|crew)/,
  /(?:would|'d) (?:mean|gladly)|be an? (?:privilege|pleasure|joy|honou?r) to|sign me up|pick me|i'm in(?! the| a)|i'm your|you(?:'ll| will)? have me|(?:i'd|i would) (?:start|come|move|begin)|dream job|when do i start/,
  /(?:i'd|i would|i'll) (?:\w+ )?(?:accept|sign|say yes|be (?:there|over the moon)|take (?:it|the))|where i (?:want|belong)|(?:see|picture) myself|(?:i'm|i am) (?:there|up for)|at your disposal|(?:job|place|role|work|one) for me|put me (?:on|down)/,
  /(?:eager|keen|impatient) to (?!know if you got)|my interest has|(?:more|fully|firmly) (?:convinced|certain|persuaded)|only grown|(?:this|it) is what i want/,
  /count me in|imagine (?:me|myself)|all in|ready when(?:ever)? (?:you|u)|when(?:ever)? (?:you|u) want me|top choice|first choice|like it to be me|the one for me/,
  /op+ort?unity to (?:join|work|contribute|be part)|(?:possibility|prospect|chance|idea) of (?:joining|working|contributing|being|flying)/,
  /(?:happy|glad|ready|willing|available) to (?:come (?:in|back)|start|begin|join|return)|move (?:forward|quickly)|remain available|see you (?:in|on|at|again|next)/,
  /(?:please|begging you to) (?:\w+ )?(?:give me (?:this|a|the)|consider me|choose me|pick me|think about (?:it|me))|beg you/,
);

/** Share of the words after which a mail is closing. Readers say "the last third"; a mail of six sentences closes earlier. */
const END_FROM = 0.4;

const looksAhead = remember(
  (text: string): boolean => EXPECTS.test(text) || (HOPES.test(text) && !NO_HOPE.test(text)) || WANTS.test(text),
);

/** Where the draft says, towards its end, that the writer wants it or looks forward to what comes next. */
export function findLookingAhead({ sentences, words }: Pick<Draft, 'sentences' | 'words'>): Range[] {
  let before = 0;
  const found: Sentence[] = [];
  for (const [i, sentence] of sentences.entries()) {
    before += sentence.text.split(/\s+/).length;
    const late = before >= words * END_FROM || i >= sentences.length - 2;
    if (late && looksAhead(sentence.text)) found.push(sentence);
  }
  return found.map(rangeOf);
}

/** Guidance row 10: it sets the stage for what comes next. */
export const lookingAhead = defineCheck({
  id: 'looking-ahead',
  title: 'Looking ahead',
  why: 'A follow-up sets the stage for what comes next, and shows that you want it.',
  row: 10,
  weight: 5,
  says: {
    met: 'You say what you hope comes next.',
    missed: 'Close with what you look forward to, or what you would start with.',
  },
  evaluate(draft) {
    const ranges = findLookingAhead(draft);
    return ranges.length > 0 ? { earned: 1, say: 'met', ranges } : { earned: 0, say: 'missed' };
  },
});
