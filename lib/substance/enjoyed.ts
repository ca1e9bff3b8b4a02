import type { Draft } from '../draft/draft';
import { plainOf } from '../draft/plain';
import { remember } from '../draft/remember';
import type { Range } from '../report';

const ENJOYED =
  /\b(?:enjoy\w*|(?<=\b(?:i|we|also|really|do|very much) )like (?:how|that|the|your|what|hearing|seeing|meeting)|liked (?:how|that|the|your|what|hearing|seeing|meeting)|lov(?:e|ed)|learn(?:ed|t|ing)?|glad|impress\w*|surpris\w*|interesting|(?<=\b(?:i|we|me|was|am|'m) (?:\w+ ){0,2})interested|appreciat\w+ (?:your|the|how|that|hearing|you)|(?:pleased|happy|moved|touched|thrilled|heartened) to (?:(?:hear|learn|see|find) (?:that|how|of|about|the|your|so)|have (?:heard|learned|learnt|seen|found|met))|ca(?:n't|nnot) (?:quite )?believe|struck|fascinat\w*|delight\w*|intrigu\w*|laugh\w*|smil(?:e|ed|ing)|relie(?:f|ved)|admir\w+|pleasure|funny|favou?rite|highlight|did(?:n't| not) (?:know|reali[sz]e|expect)|had(?:n't| not) (?:known|thought|reali[sz]ed|understood|expected)|(?:great|good|lovely|wonderful|nice|fun|fascinating|helpful|useful) (?:to|meeting|hearing|talking|learning|seeing|speaking|chat\w*|conversation|talk)|made (?:my|me)|stayed with me|stuck with me|keep (?:thinking|coming back)|kept thinking|still thinking|been thinking|opened my eyes|eye-opening|(?<!know )better than|(?:'d )?never (?:heard|seen|thought|met)|first (?:time|place|plant|shop|one) (?:i|that|in)|came away|won't forget|will remember|(?<!(?:people|they|who|please|you) )remember(?:ed)?)\b/gi;

/** Before a word of joy: it is wished for, or to come. "I would like the job", "eager to learn", "I'd be glad". */
const WISHED =
  /(?:\b(?:would|should|could|might|may|can|hope|want(?:ed)?|wish|eager|keen|willing|ready|able|chance|opportunity|id|youd|wed|theyd|itd)|'d|\b(?:will|shall)|'ll)(?: (?:to|be|have|very|much|really|also|only|always|so|more|most|certainly|gladly|like|love)){0,4} $/i;
/** The job itself is no news to anybody. */
const IN_THE_JOB =
  /^interested in (?:joining|working|becoming|being|(?:the|this|that|your|a|any) (?:[\w-]+ ){0,4}?(?:position|role|job|post|opportunity|vacancy|offer|company|team))\b/i;

const enjoyed = remember((text) => {
  const plain = plainOf(text);
  return [...plain.matchAll(ENJOYED)].some(
    ({ index }) => !(WISHED.test(plain.slice(0, index)) || IN_THE_JOB.test(plain.slice(index))),
  );
});

/** Sentences that say what the writer enjoyed or learned. */
export const enjoyedIn = ({ sentences }: Draft): Range[] =>
  sentences.flatMap(({ start, end, text }): Range[] => (enjoyed(text) ? [[start, end]] : []));
