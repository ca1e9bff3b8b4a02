import type { Range } from '../scoring/report';
import { anyOf } from './any-of';
import { type Draft, READ_AT_MOST } from './draft';
import { remember } from './remember';

/** What stands in a slot; used where brackets alone prove nothing, as in a subject with a mail system's tag. */
const SLOT_WORD = anyOf(
  /(?:your|my|insert|recipients?|senders?|interviewers?|hiring|manager|recruiters?|company|organi[sz]ation|school|employer|position|role|job|title|date|day|month|time|topic|specific|skills?|department|team|name|first_?name|last_?name|project|field|industry|university)/,
);

/** `[Company]`, but no `[sic]`, `[1]`, `[x]`, `[…]`, `array[i]`, link `[text](url)`, image of a signature or Word's `<![endif]-->`. */
const SQUARE = /(?<![\p{L}\p{N}\]/]|<!(?:--)?)\[([^[\]\n]{1,160})\](?![([])/gu;
const NO_SLOT =
  /^(?:sic|["'“].*["'”]|[\d\s.,:;–-]*|[ xXi✓]?|[A-Z]+-\d+|v\d[\d.]*|\d+\p{L}|(?:\^?\w-\w)+|\.{2,}|…|edited|redacted|(?:laugh|smil|grin|wink|blush|wav|sigh|cough|shrug|applau)\w*|cr(?:y|ies|ying)|\p{Lu}\p{L}+(?: et al\.?)?,? \d{4}\w?|external|ext|cid:.*|image:.*|inline image.*|https?:.*|mailto:.*|cc['’]?d.*|object \w+)$/iu;
/** Somebody's aside: "[I know you said it is in flux]", "[or the 15th, if the snow stays]". */
const ASIDE = /^(?:I|we|my|and|but|or|he|she|they|it|in the)\b.* .* .* /i;

/** Three tens are a number in "Super Bowl XXX", "chapter XXX" and "the XXX Olympiad". */
const NUMBERED =
  '(?:[Cc]hapter|[Ss]ection|[Pp]art|[Vv]olume|[Bb]ook|[Aa]ct|[Ss]cene|[Cc]anto|[Pp]salm|[Aa]rticle|[Tt]itle|[Ff]igure|[Tt]able|[Pp]late|[Aa]ppendix|[Aa]nnex|[Ll]ot|[Nn]o\\.|\\p{Lu}\\p{Ll}+ (?!Name|Company|Position|Role|Title)\\p{Lu}\\p{Ll}+)';
const NOT_NUMBERED = `(?<!(?<!\\p{L}|[Dd]ear )${NUMBERED}\\s)`;
const NOT_NUMBERING =
  '(?!\\s(?!Position|Role|Job|Title|Company|Department|Team|Group|Inc|Corp\\b|Ltd|LLC|Manager)\\p{Lu}\\p{Ll}{4,})';

const SHAPES: readonly RegExp[] = [
  /\{\{[^{}\n]{1,80}\}\}/g,
  /[$#%]\{[^{}\n]{1,60}\}/g,
  /(?<![\p{L}\p{N}{$#%])\{\p{L}[\p{L}\p{N} _/'’-]{1,40}\}/gu,
  /<<\p{L}[^<>\n]{1,40}>>/gu,
  /«[^»\n]{1,40}»(?=[\s,.])/g,
  /%\p{L}[\p{L}_]{2,30}%/gu,
  /#\p{L}[\p{L}_ ]{2,30}#/gu,
  // <role>, <YOUR APPROACH>, but no address, link, tag of HTML or Word (<o:p>) or type of a programmer
  /(?<![\p{L}\p{N}<])<(?!\/|\w+:\w|(?:br|p|div|span|a|b|i|u|em|strong|ul|ol|li|img|html|head|body|table|tr|td|h\d|hr|code|pre)\b)\p{L}[^<>@\n/]{1,40}>/gu,
  /(?<![\p{L}\p{N}_/\\])(?:_{3,}|_{2,}\/_{2,})(?:\/_{2,})*(?![\p{L}\p{N}_])/gu,
  /(?<=\bdear\s(?:m[rs]s?\.?\s)?)\.{3,}|\.{8,}|…{3,}/gi,
  // "Dear (Name)", "Mr. [X]", "at ???", "about [ ]": brackets and marks where only a name or a thing can stand
  /(?<=\b(?:dear|hi|hello|m[rs]s?\.?|dr\.?)\s)(?:\([^()\n]{1,40}\)|\[[^[\]\n]{1,40}\])/gi,
  /(?<=\b(?:at|with|for|the|dear|hi|about)\s)(?:\?{3,}|\[ +\])/gi,
  /(?<![\p{L}\p{N}_])(?=[A-Z_]*(?:NAME|COMPANY|ROLE|POSITION|TITLE|DATE|TOPIC|MANAGER))[A-Z]+(?:_[A-Z]+)+(?![\p{L}\p{N}_])/gu,
  /\binsert (?:\w+ ){1,4}here\b/gi,
  /\((?:insert|name the|mention|add|your|company|position|date|topic|job title)\b[^()\n]{0,80}\)/gi,
  /\b(?:Your|Company|Job|Position|Role|Interviewer(?:['’]s)?|Recruiter(?:['’]s)?|Manager(?:['’]s)?|Recipient(?:['’]s)?|Sender(?:['’]s)?|First|Last|Full|School|University|Organi[sz]ation|Department) (?:Name|Title)(?: Here)?\b/g,
  /^[^\w\n]{0,9}(?:first ?last|your (?:full )?(?:name|e-?mail(?: address)?|phone(?: number)?|address|signature))(?: here)?[^\w\n]{0,9}$/gim,
  /\bM(?:r|s|rs)\.? ?\/ ?M(?:r|s|rs)\b\.?|\bM(?:r|s|rs)\.? (?:Recruiter|Interviewer|Hiring Manager|Last ?Name|Surname|X+)\b/g,
  new RegExp(`${NOT_NUMBERED}(?<![\\p{L}\\p{N}])X{3,}(?![\\p{L}\\p{N}]|-\\d)${NOT_NUMBERING}`, 'gu'),
  // thanks end in kisses; a role does not
  /(?<![\p{L}\p{N}])x{3,}(?= (?:position|role|company|team|job|project|department|interview))|(?<=\b(?:at|about) )x{3,}(?![\p{L}\p{N}])/gu,
  // a number left open; XX sizes and chromosomes are none
  /(?<![\p{L}\p{N}/])(?:XX|[$€£]X+)(?=\s*(?:[.,;:!?)%]|$(?!\s*\p{Ll})|years?|months?|weeks?|days?|hours?|people|percent|k\b|am\b|pm\b|position|role|company))/gmu,
  /(?<![\p{L}\p{N}])X(?=[%+]|\+? (?:years|months|people|percent|projects|clients)\b)/gu,
  /(?:^|(?<=[.!?:(]\s?))TK(?=\s+\p{Ll}|\s*[.,)]|\s*$)/gmu,
  /\b(?:TODO|FIXME|INSERT (?!INTO|OVERWRITE|IGNORE|OR)[A-Z]+(?: [A-Z]+)*)\b|\b[Ll]orem ipsum\b/g,
];

/** NAME, ROLE …: a shouted slot, unless the writer shouts everything. */
const SHOUTED =
  /\b(?:(?:FIRST|LAST|COMPANY|YOUR|INTERVIEWER|MANAGER) ?_?NAME|NAME|ROLE|COMPANY|POSITION|JOB ?_?TITLE|INTERVIEWER|HIRING MANAGER|DATE|DAY|TITLE|TOPIC|DEPARTMENT|(?<!\b(?:the|The|an|An|a) )INSERT(?! INTO| OVERWRITE| IGNORE| OR))\b/g;

/** Places in `text` where a slot of a template was left open: offsets into it, in order, none overlapping. */
export function findPlaceholders(text: string): Range[] {
  let at = 0;
  const found = text.split(BETWEEN_PARAGRAPHS).flatMap((paragraph) => {
    const shift = at;
    at += paragraph.length;
    return slotsIn(paragraph).map(([start, end]): Range => [shift + start, shift + end]);
  });
  // Whether a writer shouts everything shows around the paragraph.
  for (const match of text.matchAll(SHOUTED)) if (!isShouting(text, match)) found.push(rangeOfMatch(match));
  return found.sort(([a], [b]) => a - b).filter(([start], i, all) => i === 0 || start >= (all[i - 1]?.[1] ?? 0));
}

/** Before a blank line, which no slot goes over: at a key only its own paragraph is searched anew. */
const BETWEEN_PARAGRAPHS = /(?=\n[^\S\n]*\n)/;

const slotsIn = remember((text): Range[] => {
  const found: Range[] = [];
  for (const match of text.matchAll(SQUARE)) {
    const inside = (match[1] ?? '').trim();
    if (!NO_SLOT.test(inside) && !ASIDE.test(inside) && !isMentioned(text, match.index))
      found.push(rangeOfMatch(match));
  }
  for (const shape of SHAPES) {
    for (const match of text.matchAll(shape)) {
      if (!isDivider(text, match) && !isMentioned(text, match.index)) found.push(rangeOfMatch(match));
    }
  }
  return found;
});

const isMentioned = (text: string, at: number): boolean => isQuoted(text, at) || isToldOf(text, at);

const rangeOfMatch = (match: RegExpExecArray): Range => [match.index, match.index + match[0].length];

/** Templates, programs and mails gone wrong, in which a slot is a thing to tell of. */
const ABOUT_SLOTS = anyOf(
  /templates?|templating|placeholders?|variables?|merge (?:fields?|tags?)|mail merge|handlebars|mustache|jinja|liquid|config\w*|scripts?|syntax|escap\w+|render\w*|print(?:ed|s|ing)|curly|brackets?|newsletters?|environment|shell|yaml|json|code|parser|regex|went out|came out/,
);
/** It is used, printed, seen: right before a slot that the writer tells of. */
const TOLD_OF =
  /(?:\b(?:used?|using|ha[ds]|print(?:ed|s|ing)|show(?:ed|s|ing)|said|says?|reads?|saw|wrote|typed|replac(?:ed?|ing)|found|contain(?:s|ed)|called|named|forgot|left|literal(?:ly)?|like|such as|(?:went|came|sent) out (?:with|to)|(?:shipped|arrived|started|ended|opened|began) with)|[=:])\s+$/i;

/** "We used {{name}} in the Handlebars templates": the slot is what the sentence is about, not a gap in it. */
function isToldOf(text: string, at: number): boolean {
  const from = Math.max(...['. ', '! ', '? ', '\n'].map((end) => text.lastIndexOf(end, at))) + 1;
  const rest = /[.!?](?=\s|$)|\n/.exec(text.slice(at));
  const sentence = text.slice(from, rest ? at + rest.index : undefined);
  return TOLD_OF.test(text.slice(from, at)) && ABOUT_SLOTS.test(sentence);
}

/** Inside quotation marks brackets are somebody's exact words. */
function isQuoted(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return (line.match(/["“”]/g)?.length ?? 0) % 2 === 1;
}

/** A line of nothing but underscores parts a thread, unless it is short enough for a signature. */
function isDivider(text: string, match: RegExpExecArray): boolean {
  if (!/^_+$/.test(match[0]) || match[0].length < 20) return false;
  const before = text.slice(text.lastIndexOf('\n', match.index - 1) + 1, match.index);
  return before.trim() === '' && /^[^\S\n]*(?:\n|$)/.test(text.slice(match.index + match[0].length));
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
export function openSlots({ body, quote }: Pick<Draft, 'body' | 'quote'>): Range[] {
  return findPlaceholders(body.slice(0, READ_AT_MOST)).filter(
    ([start]) => !quote || start < quote.start || start >= quote.end,
  );
}

/** The slot left open in a subject; a mail system's tag ("[External]", "[JIRA-7]") is none. */
export const slotInSubject = (subject: string): string | undefined => {
  const [range] = findPlaceholders(subject).filter(
    ([start, end]) => subject[start] !== '[' || SLOT_WORD.test(subject.slice(start, end)),
  );
  return range && subject.slice(...range);
};
