import type { Range } from '../../report';
import { byParagraph } from '../by-paragraph';
import { type Draft, READ_AT_MOST } from '../draft';
import { matchesOf } from '../matches';
import { remember, rememberOf } from '../remember';
import { isAsideInSquare, isNumberInSquare, isSlotInGuillemets, isSlotInRound, isSlotInStars } from './brackets';
import { findGaps } from './gaps';
import { LEFTOVERS } from './leftovers';
import { markdownIn } from './markdown';
import { NOTES, SAMPLES } from './notes';
import { isMentioned, isQuoted, SLOT_WORD } from './told-of';

/** `[Company]`, but no `[sic]`, `[1]`, `[x]`, `[…]`, `array[i]`, link `[text](url)`, image of a signature or Word's `<![endif]-->`. */
const SQUARE = /(?<![\p{L}\p{N}\]/]|<!(?:--)?)\[([^[\]\n]{1,160})\](?![([])/gu;
const NO_SLOT =
  /^(?:sic|roughly|nearly|almost|mostly|usually|honestly|sadly|luckily|happily|really|only|probably|possibly|supposedly|allegedly|finally|mainly|partly|largely|apparently|obviously|frankly|gladly|["'“].*["'”]|[\d\s.,:;–-]*|[ xXi✓]?|[A-Z]+-\d+|v\d[\d.]*|\d+\p{L}|(?:\^?\w-\w)+|\.{2,}|…|edited|redacted|ctrl|alt|shift|enter|esc|tab|del|return|space|f\d+|(?:laugh|smil|grin|wink|blush|wav|sigh|cough|shrug|applau)\w*|cr(?:y|ies|ying)|external|ext|m\/[fw]\/[dx]|[fw]\/m\/[dx]|cid:.*|image:.*|inline image.*|https?:.*|mailto:.*|cc['’]?d.*|object \w+)$/iu;
/** "[Smith 2019]", "[may 2026]": what somebody wrote, or when. */
const CITED = /^\p{L}{2,}(?: et al\.?)?,? \d{4}\w?$/u;

/** Three tens are a number in "Super Bowl XXX", "chapter XXX" and "the XXX Olympiad". */
const NUMBERED =
  '(?:[Cc]hapter|[Ss]ection|[Pp]art|[Vv]olume|[Bb]ook|[Aa]ct|[Ss]cene|[Cc]anto|[Pp]salm|[Aa]rticle|[Tt]itle|[Ff]igure|[Tt]able|[Pp]late|[Aa]ppendix|[Aa]nnex|[Ll]ot|[Nn]o\\.|\\p{Lu}\\p{Ll}+ (?!Name|Company|Position|Role|Title)\\p{Lu}\\p{Ll}+)';
const NOT_NUMBERED = `(?<!(?<!\\p{L}|[Dd]ear )${NUMBERED}\\s)`;
/** XXXX is drunk in Brisbane. */
const NO_BEER =
  '(?<!\\b(?:[Pp]ints?|[Gg]lass(?:es)?|[Cc]ans?|[Bb]ottles?|[Ss]chooners?|[Kk]egs?|[Jj]ugs?|[Bb]eers?|[Dd]r[aiu]nk|[Cc]astlemaine)(?: of| called| like)?\\s)(?!XXXX (?:beers?|brew\\w*|lager|bitter|ale)\\b)';
const NOT_NUMBERING =
  '(?!\\s(?!Position|Role|Job|Title|Company|Department|Team|Group|Inc|Corp\\b|Ltd|LLC|Manager)\\p{Lu}\\p{Ll}{4,})';

const TALK = '(?:interview|phone call|call|meeting|chat|conversation|visit|video call)';

const ROUND = /\(([^()\n]{1,100})\)/g;
const STARS = /\*{1,3}([^*\n]{1,40})\*{1,3}/g;
const GUILLEMETS = /[«‹]([^«»‹›\n]{1,60})[»›]/g;

const SHAPES: readonly RegExp[] = [
  /\{\{[^{}\n]{1,80}\}\}|(?<![=:])\{\{ ?\p{L}[^{},\n]{1,60}\}(?![,}])|(?<![{\p{L}\p{N}])\{ ?\p{L}[^{},\n]{1,40}\}\}/gu,
  // Mailchimp, Salesforce
  /\*\|[^|\n]{1,40}\|\*|%%\p{L}[\p{L}\p{N}_ ]{1,40}%%|\{!\p{L}[\p{L}\p{N}_.]{1,60}\}/gu,
  // how one blots a word out in Seoul and Tokyo
  /(?<![一二三四五六七八九])[○〇◯]{2,}(?![一二三四五六七八九年])/gu,
  /[$#%]\{[^{}\n]{1,60}\}/g,
  /(?<![\p{L}\p{N}{$#%])\{\p{L}[\p{L}\p{N} _/'’-]{1,80}\}/gu,
  /<<\p{L}[^<>\n]{1,40}>>/gu,
  /%\p{L}[\p{L}\p{N}_]{2,30}%/gu,
  // what is left of "[Manager]"; the line before it is looked at last, or each word would have it read
  /(?<![\p{L}\p{N}])(?:(?:your|company|topic|skill|job|hiring|project|first|last|name of|date of)(?: [\p{L}\d]+){1,2}|\p{L}[\p{L}\p{N}]+)\](?<=^[^[\n]*)(?=[\s.,;:!?)'’]|$)/gimu,
  /@@\p{L}[\p{L}_ ]{2,30}@@/gu,
  /#\p{L}[\p{L}_ ]{2,30}#/gu,
  // <role>, <YOUR APPROACH>, but no address, link, tag of HTML or Word (<o:p>) or type of a programmer
  /(?<![\p{L}\p{N}<])<(?!\/|\w+:\w|(?:br|p|div|span|a|b|i|u|em|strong|ul|ol|li|img|html|head|body|table|tr|td|h\d|hr|code|pre|main|nav|section|article|aside|header|footer|form|input|button|svg|canvas|video|audio|script|style|iframe|textarea|dialog|figure)\b)\p{L}[^<>@\n/]{1,90}>/gu,
  /(?<![\p{L}\p{N}_/\\])(?:_{3,}|_{2,}\/_{2,})(?:\/_{2,})*(?![\p{L}\p{N}_])/gu,
  /(?<=\bdear\s(?:m[rs]s?\.?\s)?)\.{3,}|\.{8,}|…{3,}|(?<=\b(?:with|bring|have|of|over|than) )\.{3,}(?= (?:years|months)\b)|(?<=\b(?:learn|learning|hear|hearing|talk|talking|speak|speaking|spoke|talked|learned|heard) (?:about|of|at) )\.{4,}(?= (?:and|at|with|in|for|during)\b)/gi,
  // in the middle of a sentence, which goes on in lower case; before a capital it is a pause
  /(?<=\p{L} )\.{7}(?= \p{Ll})|(?<=\b(?:[Aa]bout|[Oo]f|[Aa]t|[Oo]n|[Ff]or|[Ww]ith) )\.{5,}(?= (?!well|you|so|no|yes|anyway|hmm|oh)\p{Ll})/gu,
  // "Dear (Name)", "Mr. [X]", "about [ ]": brackets where only a name or a thing can stand
  /(?<=\b(?:dear|hi|hello|m[rs]s?\.?|dr\.?)\s)(?:\([^()\n]{1,40}\)|\[[^[\]\n]{1,40}\]|«[^«»\n]{1,40}»)/gi,
  /(?<=\b(?:at|with|for|the|dear|hi|about)\s)\[ +\]/gi,
  /(?<![\p{L}\p{N}_])(?=[A-Z_]*(?:NAME|COMPANY|ROLE|POSITION|TITLE|DATE|TOPIC|MANAGER))[A-Z]+(?:_[A-Z]+)+(?![\p{L}\p{N}_])/gu,
  /\binsert (?:\w+ ){1,4}here\b/gi,
  /\b(?:Your|Company|Job|Position|Role|Interviewer(?:['’]s)?|Recruiter(?:['’]s)?|Manager(?:['’]s)?|Recipient(?:['’]s)?|Sender(?:['’]s)?|First|Last|Full|School|University|Organi[sz]ation|Department) (?:Name|Title)(?: Here)?\b/g,
  /^[^\w\n]{0,9}(?:first ?last|your (?:full )?(?:name|e-?mail(?: address)?|phone(?: number)?|address|signature))(?: here)?[^\w\n]{0,9}$/gim,
  /\bM(?:r|s|rs)\.? ?\/ ?M(?:r|s|rs)\b\.?(?! (?:box|field|option|column|question|thing|business|list|choice|menu|drop-?down)\b)|\bM(?:r|s|rs)\.? (?:Recruiter|Interviewer|Hiring Manager|Last ?Name|Surname|XX+)\b/g,
  // in the middle of a mail "Mr X" is somebody who is not to be named
  /(?<=\b(?:[Dd]ear|[Hh]i|[Hh]ello)\s)M(?:r|s|rs)\.? X\b/g,
  new RegExp(`${NOT_NUMBERED}${NO_BEER}(?<![\\p{L}\\p{N}])X{3,}(?![\\p{L}\\p{N}]|-\\d)${NOT_NUMBERING}`, 'gu'),
  // thanks end in kisses; a role does not
  /(?<![\p{L}\p{N}])x{3,}(?= (?:position|role|company|team|job|project|department|interview))|(?<=\b(?:at|about) )x{3,}(?![\p{L}\p{N}])/gu,
  // a number left open; XX sizes and chromosomes are none
  /(?=XX|[$€£]X)(?<![\p{L}\p{N}/]|\b[XY](?:Y| sperm| chromosomes?)\b.{0,80})(?:XX|[$€£]X+)(?=\s*(?:[.,;:!?)%]|$(?!\s*\p{Ll})|years?|months?|weeks?|days?|hours?|minutes?|mins|seconds?|points|pages|users|customers|clients|sites|branches|people|percent|k\b|am\b|pm\b|position|role|company))/gmu,
  /(?<![\p{L}\p{N}])xx(?= (?:years|months|weeks|people|staff|percent)\b)/gu,
  /(?<=\b(?:it|that|this|which|number|total|figure) (?:is|was|comes to) )XX(?= (?:over|across|since|per|within)\b)/g,
  // what was to be looked up: "the XX housing"
  /(?<=\b(?:the|your|our) )XX(?= (?:projects?|team|role|position|report|product|campaign|account|housing|system|clients?|company|department|programme|event|site|contract|article|story|course|module)\b)/gu,
  // "my skills in Skill 1 and Skill 2"
  /(?<=\p{Ll},? )(Skill|Strength|Trait|Achievement|Accomplishment|Qualification) (?:1|A)\b(?=[^.!?\n]{1,40}\b\1 (?:2|B)\b)/gu,
  /(?<=\b(?:of|over|than|nearly|almost|approximately) )XX(?= (?:for|in|at|who|across|during|per|within|from|on)\b)/g,
  /(?<![?!])\?{2,}(?= ?%)/g,
  /(?<=\bon )(?:day|weekday),? date\b/g,
  // "the interview / phone call / meeting": of three none was chosen
  new RegExp(
    `(?<=\\b(?:for|during|after|enjoyed|appreciated) (?:the|our|your|this) )${TALK}(?: ?/ ?${TALK}){2,}\\b`,
    'g',
  ),
  /(?<=\b(?:in|since|from|until|of|by|to|and) )(?:19|20)(?:XX|xx|__|\?\?)(?![\p{L}\p{N}-])/giu,
  /(?<=\b(?:at|from|with|for) )X (?:University|College|School)\b/g,
  /(?<=\b(?:for|with|at|about|on|of|to|by) )TB[ACD](?=[\s.,;%])/g,
  /(?<![\p{L}\p{N}])X(?=[%+]|\+? (?:years|months|people|percent|projects|clients)\b)/gu,
];

/** NAME, ROLE …: a shouted slot, unless the writer shouts everything. */
const SHOUTED =
  /\b(?:(?:FIRST|LAST|COMPANY|YOUR|INTERVIEWER|MANAGER) ?_?NAME|NAME|ROLE|COMPANY|POSITION|JOB ?_?TITLE|INTERVIEWER|HIRING MANAGER|DATE|DAY|TITLE|TOPIC|DEPARTMENT|(?<!\b(?:the|The|an|An|a) )INSERT(?! INTO| OVERWRITE| IGNORE| OR))\b/g;

/** Places in `text` where a slot of a template was left open: offsets into it, in order, none overlapping. */
export function findPlaceholders(text: string): Range[] {
  const found = byParagraph(text, slotsIn);
  // Whether a writer shouts everything shows around the paragraph.
  for (const match of text.matchAll(SHOUTED))
    if (!isShouting(text, match) && !isQuoted(text, match.index)) found.push(rangeOfMatch(match));
  return found.sort(([a], [b]) => a - b).filter(([start], i, all) => i === 0 || start >= (all[i - 1]?.[1] ?? 0));
}

const slotsIn = remember((text): Range[] => {
  const inBrackets = [
    ...within(
      SQUARE,
      text,
      (inside, at) =>
        isNumberInSquare(text, at, inside) ||
        (!NO_SLOT.test(inside) && !isCitation(inside) && !isAsideInSquare(text, at, inside)),
    ),
    ...within(STARS, text, (inside, at) => isSlotInStars(text, at, inside)),
    ...within(ROUND, text, (inside, at) => isSlotInRound(text, at, inside)),
    ...within(GUILLEMETS, text, isSlotInGuillemets),
  ];
  const shaped = [...SHAPES, ...LEFTOVERS, ...NOTES, ...SAMPLES]
    .flatMap((shape) => matchesOf(text, shape))
    .filter((match) => !isDivider(text, match));
  return [...inBrackets, ...shaped].filter((match) => !isMentioned(text, match.index, match[0])).map(rangeOfMatch);
});

/** A word and a year, but not "[Month 2026]". */
const isCitation = (inside: string): boolean => CITED.test(inside) && !SLOT_WORD.test(inside);

const within = (brackets: RegExp, text: string, isSlot: (inside: string, at: number) => boolean) =>
  matchesOf(text, brackets).filter((match) => isSlot((match[1] ?? '').trim(), match.index));

const rangeOfMatch = (match: RegExpExecArray): Range => [match.index, match.index + match[0].length];

/** A line of nothing but underscores parts a thread, or the name from the rest of a signature; a shorter one waits for a name. */
function isDivider(text: string, match: RegExpExecArray): boolean {
  const [line] = match;
  if (!/^_+$/.test(line)) return false;
  const [above, behind] = [text.slice(0, match.index), text.slice(match.index + line.length)];
  if (!/(?:^|\n)[^\S\n]*$/.test(above) || !/^[^\S\n]*(?:\n|$)/.test(behind)) return false;
  const name = /(?:^|\n)[^\S\n]*(\p{Lu}\p{L}+)[^\n]*\n[^\S\n]*$/u.exec(above)?.[1];
  return line.length >= 20 || (name !== undefined && behind.trimStart().startsWith(name));
}

/** The words around are in capitals as well. */
function isShouting(text: string, match: RegExpExecArray): boolean {
  const around =
    text.slice(Math.max(0, match.index - 30), match.index) +
    text.slice(match.index + match[0].length, match.index + match[0].length + 30);
  const words = around.match(/\p{L}{2,}/gu) ?? [];
  return (
    words.filter((word) => word === word.toUpperCase()).length > words.length / 2 ||
    /[-\p{L}]$/u.test(text.slice(0, match.index))
  );
}

/** Slots left open in the person's own text; the quoted thread is somebody else's. */
export const openSlots = rememberOf((draft: Own): readonly Range[] => ownOnes(findPlaceholders, draft));
/** Where a slot was deleted, and nothing put in its place. */
export const openGaps = (draft: Own): Range[] => ownOnes(findGaps, draft);
/** Where a chat bot's signs would be sent as they are. */
export const openMarkdown = (draft: Own): Range[] => ownOnes(markdownIn, draft);

type Own = Pick<Draft, 'body' | 'quote'>;
const ownOnes = (find: (text: string) => Range[], { body, quote }: Own): Range[] =>
  find(body.slice(0, READ_AT_MOST)).filter(([start]) => !quote || start < quote.start || start >= quote.end);

/** "[DRAFT – add her comment]" */
const UNFINISHED = /\b(?:draft|to ?do|add|check|fix)\b.* /i;
/** The slot left open in a subject; a mail system's tag ("[External]", "[JIRA-7]") is none. */
export const slotInSubject = (subject: string): string | undefined => {
  const [range] = findPlaceholders(subject).filter(
    ([start, end]) =>
      subject[start] !== '[' || SLOT_WORD.test(subject.slice(start, end)) || UNFINISHED.test(subject.slice(start, end)),
  );
  return range && subject.slice(...range);
};
