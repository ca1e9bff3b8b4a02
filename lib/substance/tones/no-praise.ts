/** What sounds like flattery to a model and praises nobody: what two have in common, what was told at home, a mild word for a story. */
import { anyOf } from '../../draft/any-of';
import { plainOf } from '../../draft/plain';
import type { Range } from '../../report';

/** "Same as me", "like me", "too" behind what is told of them; "like me" behind "an ordinary student" is no fact shared. */
const IN_COMMON = anyOf(
  /(?:you|we|she|he|your \w+)(?: both)?(?:'re| are|'ve| have| is| has| was| were| went| came| come| grew| taught| studied| live| lived| play| played)(?: also| both)? (?!the |so |such |too )[^.!?]{0,80}(?:(?:just |the )?same as (?:me|mine|i)|(?:just )?(?:like|as) (?:me|mine|i (?:do|did|am|have|was))|too|as well)(?=\W*$|[,.!;]| and )/,
  /what a (?:\w+ )?(?:coincidence|small world)|(?<=what )small world|how small the world/,
);
/** A thing that was told or shown, and no more than one mild word for it. */
const MILDLY = anyOf(
  /(?:very|so|really|quite|pretty)(?: very| really)? (?:funny|interesting|nice|good|fun|useful|helpful|curious)(?: for me| to (?:hear|see|know))?,? (?:the|this|that|your) (?:history|story|tour|visit|walk|talk|joke|tale|anecdote|idea|example|photos?|pictures?|video|demo|game|task|test|question|exercise|lunch|coffee)|(?:history|story|tour|visit|walk|talk|joke|tale|anecdote|idea|example|photos?|pictures?|video|demo|game|task|test|question|exercise|lunch|coffee)(?: \w+){0,6} (?:was|were|is) (?:very|so|really|quite|pretty) (?:funny|interesting|nice|good|fun|useful|helpful|curious)/,
);
/** How the writer's own evening went: who was told of the talk. What they heard is a fact about somebody, until it praises. */
const TOLD_AT_HOME = anyOf(
  /i(?:'ve| have)?(?: \w+){0,5} (?:told|texted|rang|called|phoned|messaged|wrote|explained to|talked to|said to) (?:(?:my|our) (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?|spouse|kids?|child(?:ren)?|sons?|daughters?|boys?|girls?|family|parents?|mum|mom|mam|mother|dad|father|sisters?|brothers?|sibling|nan|grand\w+|uncle|aunt\w*|cousin|neighbou?r|flat-?mates?|room-?mates?|house-?mates?|friends?|mate|dog|cat)|(?:the|everyone|everybody) (?:kids|children|family|at home))/,
);
/** Words that are mostly praise: beside one of these nothing is mild. */
const PRAISE = anyOf(
  /best|greatest|finest|most \w+|(?:kind|nic|warm|smart|clever|bright|funni|lovel|sharp|wis|sweet|cool|happi|deep|tru|rar|high|lucki|strong|friendli|brav|nobl|pur|gentl)i?est|amazing\w*|incredibl[ey]|awesome|wonderful|marvel\w*|beautiful\w*|brillian\w+|genius\w*|legend\w*|hero\w*|idol\w*|gods?|goddess|the goat|kings?|queens?|(?:a|the|rock|super) ?star|fate|destin\w+|meant to be|miracle\w*|angels?|saints?|heaven\w*|inspir\w+|perfect\w*|divine|honou?r\w*|privileg\w+|admir\w+|worship\w*|magic\w*|bless\w+|ador\w+|visionary|visionaries|giants?|souls?|equal|father of|mother of|world's|of all time/,
);
/** What praises in a story told at home alone: rank, love, and how long one has waited for such people. */
const IN_RAPTURE = anyOf(
  /great(?:er|ness)?|love|loved|fell for|obsess\w*|finally|at (?:long )?last|wonders?|promised land|special|wedding|marr\w+|comes? second|the (?:person|people|woman|man|boss|place|company|job) (?:that |who |where )?(?:i|we|every\w+)|never (?:met|seen|known|heard)|like (?:you|yours|that)(?=\W*$|[,.!])|anyone|anybody|so (?:\w+ )?(?:kind|smart|clever|warm|wise|good|nice|lovely)/,
);
/** An exclamation about what is shared: "unbelievable!" is said of the chance. */
const EXCLAIMED = /[,;–—-]\s*(?:incredible|amazing|unbelievable|crazy|funny|imagine|wow)\s*!/gi;

/** True: it tells what reader and writer share, what was told at home, or calls a story funny, and flatters no one. */
export function praisesNobody(text: string): boolean {
  const plain = plainOf(text);
  const isTold = TOLD_AT_HOME.test(plain) && !IN_RAPTURE.test(plain);
  return (IN_COMMON.test(plain) || isTold || MILDLY.test(plain)) && !PRAISE.test(plain.replace(EXCLAIMED, '!'));
}

/** Where the praise stands, with up to three words before it; null: it is in no single word. Offsets are into the text. */
export function praiseIn(text: string): Range | null {
  const found = PRAISE.exec(text);
  if (!found) return null;
  const before = /(?:[^\s,;:.!?]+ ){0,3}$/.exec(text.slice(0, found.index))?.[0] ?? '';
  return [found.index - before.length, found.index + found[0].length];
}
