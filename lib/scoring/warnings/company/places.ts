/** Where in a letter a company's name may stand, and how much like one a name has to be there. */
import { anyOf } from '../../../draft/any-of';
import { matchesOf } from '../../../draft/matches';
import { LIKE } from './match';

/** A name in capitals, up to four words: "Orion Homes", "Cooper Valley Credit Union", "O'Brien & Tate". */
const NAME = String.raw`(?:the )?(?<name>\p{Lu}[\p{L}\p{N}'’.&-]*(?:(?: (?:&|and|of|de|for))? (?:\p{Lu}|\d)[\p{L}\p{N}'’-]*){0,4})`;

/** "Joining Acme" at a sentence's start is read like "joining Acme" inside it. */
const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** Without what the sentence goes on with, "'s" and full stop. */
export const bareName = (named: string): string =>
  named
    .replace(/ (?:and )?I$/, '')
    .replace(/['’]\p{Ll}{0,2}$/u, '')
    .replace(/[.’']+$/u, '');

export interface Place {
  readonly pattern: RegExp;
  readonly from: number;
  /** The name comes first in it. */
  readonly opens: boolean;
  /** It counts only in a sentence that thanks, wishes or praises: other things are told of such places as well. */
  readonly framed: boolean;
}

interface Standing {
  readonly place: Place;
  /** As it stands there; `bareName` is without what the sentence goes on with. */
  readonly named: string;
  /** Offset of the name into the text. */
  readonly at: number;
  /** The word before "at", of `ANY_AT`. */
  readonly as: string;
}

/** Where in a text a firm's name stands at one of these places. */
export function* standingAt(places: readonly Place[], text: string): Generator<Standing> {
  const lowered = lowerFirst(text);
  for (const place of places)
    for (const match of matchesOf(place.opens ? text : lowered, place.pattern)) {
      const named = match.groups?.['name'] ?? '';
      yield { place, named, at: match.index + match[0].indexOf(named), as: match.groups?.['as'] ?? '' };
    }
}

const called = (from: number, before: RegExp, after = ''): Place => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${before.source}) ${NAME}${after}`, 'gu'),
  from,
  opens: false,
  framed: false,
});
const followed = (from: number, after: string, before = ''): Place => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${before}${NAME}${after}(?!\\p{L})`, 'gu'),
  from,
  opens: true,
  framed: false,
});
const framed = (place: Place): Place => ({ ...place, framed: true });

/** A name that nothing but its place in the text speaks for is not enough here. */
export const SUPPORTED = LIKE.name + 1;

const FRAME =
  /\b(?:thank\w*|grateful|appreciat\w+|enjoy\w*|pleasure|privilege|honou?r\w*|delight\w*|thrill\w*|excit\w+|keen\w*|eager\w*|glad\w*|happ(?:y|ier|ily)|proud\w*|lov(?:e|ed|ely|ing)|welcome|liked?|hop(?:e|ed|ing)|wish\w*|want\w*|forward|interest\w*|impress\w+|admir\w+|dream\w*|imagin\w+|consider\w*|convinc\w+|i am sure|certain|confident|ideal|perfect|exactly|what i|all i|writing|regards|greetings|warm|my (?:interview|application)|struck|inspir\w+)\b/i;
export const isFramed = (sentence: string): boolean => FRAME.test(sentence);

/** "Karin's choir": of what is somebody's only this is a company's, too. */
const NO_PERSONS = "(?<!['’]s(?= (?!team|family|story|future|success|growth|mission)))";

/** What one applies for. */
const APPLIED_FOR =
  '(?:positions?|roles?|jobs?|openings?|(?<!had (?:the|an) )opportunity|opportunities|internship|vacancy|post|interview(?:ing|ed)?|application|process|apprenticeship|traineeship|career|future)(?: \\p{Ll}+){0,2}';

/** What stands between the writer and a place of work: "would love to", "the possibility of". */
const WISH =
  '(?:love|like|want(?:ed)?|wish|hop(?:e|ed|ing)|happy|glad|proud|honou?red|delighted|thrilled|excited|ready|eager|keen|dream|privilege|joy|pleasure|chance|opportunity|possibility|prospect|idea|look(?:ing)? forward|interest(?:ed)?)';
/** What one does at a place that is not one's work. */
const NO_WORK =
  '(?!(?:interview|learn|hear|read|see|watch|meet|finish|stop|stay|eat|talk|call|visit|study|look|wait|apply|ask|pay|thank|prepare|help|vote|run|swim|sing|play|speak|give|live)(?:ing)?(?!\\p{L}))';

/** Places where only the company one talks to can stand; who is with one or joined may be a person, or a department. */
export const APPLIED_TO: readonly Place[] = [
  framed(called(LIKE.personOrThing, new RegExp(`${APPLIED_FOR} at`, 'u'))),
  called(LIKE.word, new RegExp(`${APPLIED_FOR} with`, 'u')),
  called(
    LIKE.word,
    /join(?:ing)?/,
    '(?!\\p{L}| (?:(?:on|at|over) (?:the|a|her|his|lunch|coffee)|for (?:a|lunch|coffee|dinner|breakfast)|and \\p{Lu}))',
  ),
];
/** Places where people, departments and towns stand as well: only a name that is no word counts there. */
export const ADDRESSED: readonly Place[] = [
  ...APPLIED_TO,
  called(
    LIKE.name,
    new RegExp(
      `${WISH}(?: \\p{Ll}+){0,3}? (?:to ${NO_WORK}\\p{Ll}+|(?:(?:of|about|in) )?${NO_WORK}\\p{Ll}+ing)(?: \\p{Ll}+ly| full[- ]time| again)? (?:at|for)`,
      'u',
    ),
  ),
  called(
    LIKE.name,
    /(?:do|done|doing|built|building) at|(?:thrive|fit in|flourish|do (?:\p{Ll}+ )?(?:well|work)|feel at home) at|thank(?:s| you) for (?:\p{Ll}+ ){0,4}(?:time|day|hour|visit|morning|afternoon|meeting|welcome|hospitality)(?: \p{Ll}+)? at|consider(?:ed|ing)? me (?:for (?:\p{Ll}+ ){0,4})?at|bring(?:ing)? (?:(?:my|the|this|all|what I) (?:\p{Ll}+ ){0,3}(?:skills|experience|background|knowledge|energy|ideas|know|have|years|learn(?:ed|t))(?: \p{Ll}+){0,4}|(?:a lot|so much|much)) to|com(?:e|ing) (?:on board|aboard) (?:with|at)/u,
  ),
  framed(called(LIKE.word, /life at/u)),
  called(LIKE.word, /(?:see|picture|imagine) myself (?:\p{Ll}+ )?(?:at|with)/u),
  called(
    LIKE.name,
    /(?:part|member) of|contribut(?:e|ing|ions?) to(?: the (?:success|growth|future|mission|goals|work) of)?|future with|value to|asset to|belong (?:at|to|with)/,
    `(?!\\p{L}|['’]s| and the )${NO_PERSONS}`,
  ),
  framed(
    called(
      LIKE.name,
      /(?:team|everyone|people|colleagues|staff|(?<!(?:see|meet|met|join|catch|find) )you|here|culture|atmosphere) at/,
      '(?!\\p{L}| who)',
    ),
  ),
  called(
    LIKE.name,
    /(?:(?:regards|best|thanks|greetings|wishes) to (?:\p{Ll}+ ){1,4}(?:at|of)|(?:drew|draws|attract(?:s|ed)) me to|(?:show|lead|walk|tak)(?:ing|ed)? me (?:a?round|through))/u,
  ),
  called(LIKE.name, /what/, ' (?:stands for|does|is doing)'),
  called(LIKE.name, /applied (?:to|at)/, ' (?:because|as|since)'),
  framed(followed(LIKE.name, ' (?:family|culture|mission|values)', 'the ')),
  called(LIKE.name, /help/, ' (?:grow|succeed|thrive|expand)'),
  // "A job at Zenvoy would let me …"
  called(
    LIKE.word,
    /(?:work(?:ing)?|(?:a|the|this) (?:job|position|role|post|place)) (?:at|for|with)/,
    '(?: and your \\p{Ll}+)? (?:is (?:the (?:job|place|post|chance|step)|what I|where I)|(?:would|will) (?:mean|be(?! new| familiar| easy| hard)|let|suit|make))(?!\\p{L})',
  ),
  called(LIKE.name, /interest in/, ' (?:has|is) [^.!?]*(?:since|after|by) (?:our|we|you)'),
];
/** Places where tools, projects and what is somebody's stand as well. */
export const TOLD_OF: readonly Place[] = [
  called(
    SUPPORTED,
    /interest(?:ed)? in|impressed (?:by|with)|(?:learn(?:ed|ing)?|hear(?:d|ing)?|tell(?:ing)? me) (?:\p{Ll}+ ){0,2}about|sense of what makes|enthusiasm for|excited about|visit(?:ing)? to|tour of|future of|(?:pipeline|offices?|site|plant|store|surgery|kitchen|school|ward|workshop) at|(?:saw|seen) at|hear(?:ing)? (?:back )?from/u,
    "(?!\\p{L}|['’]s \\p{Lu})",
  ),
  called(SUPPORTED, /what makes/, ' (?:so |such )?(?:special|different|unique|tick|stand out|a )'),
  called(
    SUPPORTED,
    /(?:long|always) (?:admired|followed|looked up to)(?: the (?:work|growth|progress|rise) of)?|useful to|of use to|valuable to|bring(?:ing)? (?:that|all of (?:it|that)|those) to/,
    "(?!\\p{L}|['’]s)",
  ),
  followed(LIKE.word, "['’]s? (?:mission|culture|values|vision|products)"),
  followed(
    SUPPORTED,
    "['’]s? (?:approach|commitment|team|reputation|growth|customers|work|future|success|goals|clients|innovat\\w+|needs|plans)",
  ),
  // "Zenvoy is where I want to be."
  followed(
    LIKE.word,
    " (?:is|seems|sounds like) (?:\\p{Ll}+ )?(?:where (?:i|I)(?!(?:['’]d| would) (?!like|love|be|wish|hope|thrive|fit|belong|feel|want))|(?:a|the) (?:\\p{Ll}+ )?(?:place|company|team|firm|employer)|(?:\\p{Ll}+ )?the (?:sort|kind|type) of (?:team|company|firm|employer)(?= (?:I|that|where)(?!\\p{L})))",
  ),
  followed(LIKE.name, ' (?:\\p{Ll}+s its|is looking for)'),
  followed(SUPPORTED, '', '(?:children|pupils|patients|guests|customers|students) of '),
];
/** Places where people, posts and all sorts of houses stand as well: only a firm of the person's own list counts there. */
export const LISTED: readonly Place[] = [
  called(LIKE.name, /consider(?:ed|ing)? me for|(?:fit|match|addition|asset) (?:at|for|to)/),
  framed(called(LIKE.name, /(?:the|your) (?:\p{L}+ ){1,2}at/u)),
  followed(
    LIKE.name,
    ' (?:is|feels|looks|seems|sounds)(?: like)? (?:a|the) (?:\\p{Ll}+ )?(?:place|home|company|team|firm|employer|fit|match)',
  ),
];
/** In a subject a company needs no sentence around it: "Kestrel interview – thank you". */
export const HEADED: readonly Place[] = [
  followed(
    LIKE.name,
    ' (?:[Ii]nterview|[Aa]pplication|[Oo]pportunity|[Pp]osition|[Rr]ole|[Tt]eam)',
    '(?<!\\p{Lu}\\S* )(?=\\p{Lu}\\p{Ll})',
  ),
];
/** "Project Coordinator at Kestrel" */
export const ANY_AT: Place = called(LIKE.word, /(?<as>\p{L}+) (?:at|@)/u);

/** Shortly before a name: the writer's own past, or others' houses, which it is honest to name. */
const ELSEWHERE = anyOf(
  /(?:my|our|his|her|their) (?:\w+ ){0,2}(?:last|previous|former|current|present|old|first|earlier|past|internship|years?|time|days|job|role|position|employer|work|career|team|boss|manager|degree|studies|experience (?:at|with|from|as)|outfit|company|shop|place)/,
  /(?:i|we|he|she|they) (?:\w+ )?(?:worked|spent|ran|built|led|left(?! (?:even|with|feeling|wanting|more|your|our|sure))|came|started|moved|managed|inherited|used to|studied|taught|sold|trained|served|did|completed|oversaw|handled|held|joined|was (?:an?|the|at|with|part)|(?:had|have) (?:an?|the same|this|another|two|three))/,
  /you (?:\w+ )?(?:worked|spent|left|began|started|came|moved|studied|trained)|your (?:\w+ ){0,2}(?:career|years|days|first|old|former)|you (?:said|told me|mentioned) (?:that|how)/,
  /(?:while|when|since|before|after) (?:i|we)|what (?:i|we) (?:\w+ )?do|been (?:responsible|in charge)|(?:years|months|summers?|weeks) (?:at|with|in|as|to)|back (?:at|when|in)|previously|formerly|currently|unlike|whereas|compared/,
  /(?:worked|trained|studied|served|apprenticed|cared for|looked after|treated|born|raised) (?:at|for|under|with|in)/,
  /(?:i|we|he|she|they|who) (?!(?:appli|interview|arriv|ask|call|hop|look|want|wish|car|liv)\p{L}*ed )\p{L}+ed (?:at|for|under)/u,
  /competitors?|rivals?|(?:also|once|even) interview\w*|(?:another|other|second|different|earlier) (?:offer|interview|position|role|job|opportunity)|(?:customers?|clients?|vendors?) (?:like|such)|offer from/,
);
/** Right before a name: what this firm is set against, "I would choose you rather than Zenvoy"; "nothing better than Zenvoy" is a wish. */
const COMPARED =
  /\b(?:(?<!\b(?:nothing|nowhere|nobody|no)\b[^.!?]*)than|instead of|unlike|versus|vs\.?|(?:choose|chose|pick|prefer|take|want)\s+(?:you|your)\b[^.!?]{0,30}\s(?:over|to|before))(?:\s+(?:at|with|for|from|by|join|joining|the)){0,2}\s+$/i;
export const isCompared = (before: string): boolean => COMPARED.test(before.slice(-2 * SHORTLY));
const SHORTLY = 60;
/** True: by what stands around it, a name is another house's, or no house's: "the Looker rollout". */
export const isElsewhere = (before: string, name: string, after: string): boolean =>
  ELSEWHERE.test(before.slice(-SHORTLY)) ||
  isCompared(before) ||
  // "My future at Colby ends in June", "your interview with Dolly Parton", "I talked to Fenmore, too".
  (/^my (?!interview|application)(?:\p{L}+ )?\p{L}+ (?:at|with) $/iu.test(before) &&
    !/^ (?:would|could|will|can|may)\b/.test(after)) ||
  /\byour interview with $/i.test(before) ||
  // "I'd love to be part of Meals on Wheels again": no part of this firm yet.
  (/\b(?:part|member) of $/i.test(before) && /^ again\b/.test(after)) ||
  /^,? (?:too|as well)\b/.test(after) ||
  // "At Brightwater Marine I inherited a similar mess."
  (/\b(?:at|in|with|for) $/i.test(before) &&
    /^,? (?:where )?(?:I|we) (?:also |once |then )?(?:led|ran|built|taught|oversaw|kept|wrote|made|took|cut|set up|sold|had|spent|did|(?!(?:lik|lov|enjoy|want|hop|wish|notic|admir|appreciat)ed)\p{Ll}+ed)\b/u.test(
      after,
    )) ||
  // "Kessler Vogt is where I'd look first"
  /^ (?:is|was) where (?:I['’]d|I would|you|they|my|half)(?! (?:(?:most|really|truly) )?(?:like|love|be|wish|hope|thrive|fit|belong|feel|want))\b/.test(
    after,
  ) ||
  // One of several places: "at Minsmere, Titchwell or wherever".
  /^(?:, \p{Lu}\p{L}+)*,? or\b/u.test(after) ||
  /\b(?:leave|leaving|quit|quitting) $/i.test(before) ||
  /^ (?:taught|trained) me\b/.test(after) ||
  (/\bfor (?:the|an?) $/i.test(before) && /^ (?:role|position|job|post)\b/.test(after)) ||
  (/\bthe $/i.test(before) &&
    !OF_A_FIRM.test(after) &&
    !(POST_AT_THE.test(before) && ENDS.test(after) && !SITE.test(name)));
/** "The event manager role at the Lakeshore Ballroom": where a post is, and nothing else is named. */
const POST_AT_THE = /\b(?:position|role|job|opening|post|vacancy) (?:at|with) the $/i;
/** Where it is in a firm: "the Bristol Warehouse". */
const SITE =
  /\b(?:warehouse|plant|lab|laboratory|offices?|depot|branch|site|campus|centre|center|stores?|shop|hub|yard|terminal|factory|unit|ward|wing|desk|facility|building|studio|clinic|station|garage|kitchen)$/i;
const ENDS = /^(?:[.,;:!?]|$| (?:and|in|on|as|for|is|that|this|from|yesterday|today|last|because|which|would|will)\b)/;
/** What follows "the Meridian". */
const OF_A_FIRM =
  /^ (?:\p{Ll}+ ){0,2}(?:team|family|crew|group|staff|mission|culture|values|position|role|job|interview|community|opportunity|opening|internship|application)(?!\p{L})/u;
