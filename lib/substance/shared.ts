import { anyOf } from '../draft/any-of';
import type { Draft } from '../draft/draft';
import { plainOf } from '../draft/plain';
import { remember } from '../draft/remember';
import type { Range } from '../report';

/** What one does or has for oneself and not for pay. "Run", "band", "film", "dog" are words of trades as well. */
const PASTIME =
  '(?:hiking|climbing|cycling|running|marathons?|swimming|sailing|rowing|skiing|snowboarding|surfing|golf|tennis|soccer|football|hockey|basketball|baseball|rugby|cricket|fishing|gardening|baking|cooking|sourdough|knitting|quilting|pottery|chess|board games|guitar|piano|violin|cello|choirs?|dancing|novels?|poetry|vinyl|birding|bird-?watching|beekeeping|camping|yoga|crosswords?|(?:jigsaw )?puzzles|lego|the olympics|the world cup)';
const KIN =
  '(?:mother|father|mum|mom|dad|parents|brother|sister|wife|husband|partner|son|daughter|twins|kids|children|family|uncle|aunt|gran\\w*|dog|cat)';
/** Told of a life: where somebody comes from, what was learned, what is loved. Not of tools and tasks. */
const LIVES =
  "(?:(?:am|'m|are|'re|was|were) (?:from|born|an?|in|at|there)|grew|come|came|went|trained|studied|learn(?:ed|t)|play(?:ed)?|sing|sang|keep|kept|collect(?:ed)?|ran|row(?:ed)?|sail(?:ed)?|swim|swam|climb(?:ed)?|love|loved|listen|read|started|began|lived|moved|married|served|lost)";
const TOO = '(?:,? too|,? as ?well)(?=\\s?(?:[,.;:!?)–—]|$))';

/** Said as common to both. */
const COMMON: readonly RegExp[] = [
  /(?:a|an|my|as) (?:\w+ )?fellow (?!i |candidates?|applicants?|students?|colleagues?|employees?|workers?|team|staff)\w+/,
  /(?:as|meet|met|find|found|seen?) (?:yet )?another (?!job|way|time|day|date|hour|week|candidate|applicant|one of|position|post|role|place|offer|reason|example|solution|company|firm|option)\w+/,
  /we (?:are |were |have |had )?both (?!of|know|knew|agreed?|benefit|need|want|hope|win|laugh|comfortable|busy|have to|had to|in )\w+|you and i both|both (?:grew|began|started|learn(?:ed|t)|trained|studied|played|served|come from|came from|love|went to|ran the)|both of us (?:grew|began|started|learn(?:ed|t)|trained|studied|play\w*|served|come|came|love|went|ran|sing)/,
  /(?:some(?:one|body)|any(?:one|body)) else who|not the only (?:one|person)|we (?:\w+ )?share an? (?:birthday|name|surname|vice|habit|accent|hero|fear)/,
  /(?:we|us|you and i)(?: \w+){0,3} in common|in common with you|common ground/,
  /you and i (?:seem|share|are|had|agreed?|spoke|must)(?: \w+)?|(?:we|you)(?: \w+){0,5} (?:the )?only (?:two|ones|other)|(?:coincidence|small world)/,
  /(?:we|i|you|our) (?:\w+ )?shared? (?:an? |your |our |the |my |this )?(?:\w+ )?(?:love|passion|weakness|affection|interest|fondness|enthusiasm|hobby|dislike|taste|obsession|home ?town)(?! (?:for|of|in) (?:excellence|quality|learning|innovation|helping|people|education|customers?|patients?|the|your|this|what))/,
  /(?:we|you and i)(?: \w+){0,4} the same (?!time|page|way|goals?|day|things?|problems?|kind|questions?|reasons?|trouble|issues?|software|system|values|team|building|difficult\w*|list|with|on|in|at|and|but)\w+/,
  /(?:so|neither) (?:do|did|am|was|have|had|can) i(?=[,.!;:]|$)|(?:so|neither) (?:does|did|is|was) mine|me,? too|mine,? (?:does|did|(?:\w+ )?too)|as did i|i (?:do|did|am|was|have|had),? (?:too|as well)/,
  /like (?:yours|your \w+),? (?:i|mine|my \w+) \w+|like you,? i (?!believe|think|feel|know|want|see|would|value|am (?:convinced|sure))\w+|where i (?:did|was born|grew up|trained|studied)|as i (?:do|did)(?=[,.!;]| too)/,
  /i also still (?:play|keep|sing|run|have)|you(?:'re| are)? (?:also|too) (?:from|an? (?!\w+ (?:who|that))\w+ (?:fan|runner|climber|cyclist|sailor|reader)|come|came|keep bees|play|grew|love|sail|sing|collect|went|studied|trained|swim|climb)|you (?:also|too) keep (?!records?|the|your|a (?:record|list|log))\w+|you too \w+/,
  new RegExp(`i,? too,? ${LIVES}`),
  new RegExp(`i ?${LIVES}(?: [^\\s,.;]+){0,9}${TOO}`),
  new RegExp(`(?:you|u) ?${LIVES}(?: [^\\s,.;]+){1,6}${TOO}`),
  new RegExp(
    `(?:my|your) ${KIN}(?: [^\\s,.;]+){0,7}(?:${TOO}| (?:also|too) (?:was|plays?|played|on|from|went|has|had|loves?|keeps?|comes?)(?= ))|(?:my|your) ${KIN} (?:was|is|were|also|are) (?:also )?(?=(?:played|plays|on the|from) ).{0,30}also`,
  ),
];
/** A pastime talked about, or loved by one and known to the other. */
const TALKED = anyOf(
  new RegExp(
    `(?:detour|digression|talk(?:ed|ing)?|chat(?:ted|ting)?|spoke|speaking|conversation|agree|argue[sd]?|disagree|compar(?:e|ing) notes)(?: [^\\s,.;]+){0,3} (?:about|on|of|over|into)(?: [^\\s,.;]+){0,3} ${PASTIME}`,
  ),
  new RegExp(
    `your (?:\\w+ )?(?:love|passion|enthusiasm) (?:of|for) (?:\\w+ )?${PASTIME}|your (?:\\w+ )?(?:affection|weakness|fondness) for`,
  ),
  /you (?:\w+ )?(?:sail|row|climb|swim|ski|cycle|hike|bake|knit|garden|fish|paint|sing|dance)(?: \w+){0,3},? (?:and |while |but )?i (?:\w+ )?(?:sail|row|climb|swim|ski|cycle|hike|bake|knit|garden|fish|paint|sing|dance)/,
);
const common = anyOf(...COMMON);
/** Hoped for at work, or said of one's own firm, it is no common ground. */
const AT_WORK =
  /\b(?:hope|would|will|'ll|look forward|looking forward) (?:that )?(?:(?:both of us|we both|to)\b)|\bmake a great team\b/i;

const shared = remember((text) => {
  const plain = plainOf(text);
  return !AT_WORK.test(plain) && (common.test(plain) || TALKED.test(plain));
});

/** "So did I." says of what only in the sentence before. */
const ELLIPSIS = /^\W*(?:\S+ ){1,4}\S+$/;

/** Sentences on something the two have in common beyond the job. */
export const sharedInterests = ({ sentences }: Draft): Range[] =>
  sentences.flatMap(({ start, end, text, paragraph }, i): Range[] => {
    if (!shared(text)) return [];
    const before = sentences[i - 1];
    return [[ELLIPSIS.test(text) && before?.paragraph === paragraph ? before.start : start, end]];
  });
