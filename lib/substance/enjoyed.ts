import type { Draft } from '../draft/draft';
import { plainOf } from '../draft/plain';
import { remember } from '../draft/remember';
import type { Range } from '../scoring/report';

const ENJOYED =
  /\b(?:enjoy\w*|lik(?:e|ed) (?:how|that|the|your|what|hearing|seeing|meeting)|lov(?:e|ed)|learn(?:ed|t|ing)?|glad|impress\w*|surpris\w*|interest(?:ed|ing)|appreciat\w+ (?:your|the|how|that|hearing|you)|struck|fascinat\w*|delight\w*|intrigu\w*|laugh\w*|smil(?:e|ed|ing)|relie(?:f|ved)|admir\w+|pleasure|funny|favou?rite|highlight|did(?:n't| not) (?:know|reali[sz]e|expect)|had(?:n't| not) (?:known|thought|reali[sz]ed|understood|expected)|(?:great|good|lovely|wonderful|nice|fun|fascinating|helpful|useful) (?:to|meeting|hearing|talking|learning|seeing|speaking|chat\w*|conversation|talk)|made (?:my|me)|stayed with me|stuck with me|keep (?:thinking|coming back)|kept thinking|still thinking|been thinking|opened my eyes|eye-opening|better than|never (?:heard|seen|thought|met)|first (?:time|place|plant|shop|one) (?:i|that|in)|came away|won't forget|will remember|remember(?:ed)?)\b/i;

const enjoyed = remember((text) => ENJOYED.test(plainOf(text)));

/** Sentences that say what the writer enjoyed or learned. */
export const enjoyedIn = ({ sentences }: Draft): Range[] =>
  sentences.flatMap(({ start, end, text }): Range[] => (enjoyed(text) ? [[start, end]] : []));
