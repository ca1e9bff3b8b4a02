/** What a name in a letter is when it is no other firm: the right one, somebody, a day, a department, where one learned. */
import { type Draft, touches } from '../../../draft/draft';
import { literal } from '../../../draft/literal';
import { isTitle } from '../../../draft/people/titles';
import { remember } from '../../../draft/remember';
import { findPlaceholders } from '../../../draft/slots/placeholders';
import type { Range } from '../../../report';
import type { NameInLine, WarningContext } from '../warning';
import { isSameCompany, LIKE, ownWordOf, readsAsCompany } from './match';
import { isCompared } from './places';

/**
 * Words that are no company though capitals: days, degrees, places of work in general, what a subject says of the mail,
 * and what ends in the first word of a sentence: "PS My".
 */
export const NO_COMPANY =
  /^(?:.* (?:my|your|our|his|her|their|its|the|an?|these|those|we|he|she|they|if|when|because|although|there)|(?:team|project|operation|interview|application|follow[- ]?up|thanks?) .*|(?:.* )?(?:clerkship|pupillage|traineeship|program(?:me)?|scheme|track|class|team|desk|department|division|ward|wing|faculty|committee|unit|board|club|internship|apprenticeship|fellowship|cohort)|(?:(?:quality|human|customer|accounts|public|product|business|data|technical|guest|student|supply|intensive|critical|cardiac|palliative|primary|urgent|acute|neonatal|respite|community|social|day)[- ])?(?:control|assurance|resources|services?|care|support|success|sales|marketing|finance|accounting|engineering|operations|payable|receivable|relations|procurement|purchasing|logistics|production|maintenance|management|development|science|research|security|legal|design|analytics|chain|affairs)|i|i['’]m|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|michaelmas|hogmanay|diwali|eid|ramadan|hanukkah|passover|purim|pentecost|advent|epiphany|nowruz|vesak|zoom|teams|skype|google meet|linkedin|you|your|we|our|it|this|that|what|how|he|she|they|hr|it|qa|ai|ui|ux|sql|excel|agile|english|spanish|german|french|the)$/i;

/** Who signs, alone or behind the last comma: "I hope it works out, Carol Ann Musgrave". */
const isSignature = (before: string, after: string, inSubject: boolean): boolean =>
  (inSubject ? /,\s+$/ : /(?:^|,\s)\s*$/).test(before) && /^\W*$/.test(after);
/** "At Nashik depot", "happy to move to Ghent": one word there is a town's. */
const isTown = (name: string, before: string, after: string): boolean =>
  TRAVELLED.test(before) ||
  (!/\s/.test(name) &&
    (/\bmov(?:e|ing) to $/i.test(before) ||
      /^ (?:depot|branch|plant|campus|ward|wing|terminal|dock|station|site|line|unit|yard)s?\b/.test(after)));
/** "The train back from Milton Keynes" */
const TRAVELLED =
  /\b(?:(?:relocat(?:e|ing)|travel(?:ling|ing)?|commut(?:e|ing)|drive|fly) to|(?:train|bus|flight|ferry|drive|way|road|trip|home|back) (?:home |back )?from|(?:live|living|based|born) in) $/i;

/** A firm's name that stands where another one's belongs, or may. */
export interface Found {
  readonly name: string;
  /** In the body, or in the subject. */
  readonly range: Range;
  readonly inSubject: boolean;
}

/** "Motor Claims team", "Ward 4B desk": a part of a house, where the name could be a firm's only at a pinch. */
const IS_A_GROUP =
  /^ (?:teams?|departments?|wards?|desk|unit|group|crew|squad|side|division|programme|program|class|choir|shift|counter|committee|board|service)\b/;

/** Could the name at this place in a line be a firm's? */
export const mayBeFirm = (
  { name, range, like }: Pick<NameInLine, 'name' | 'range' | 'like'>,
  line: string,
  inSubject: boolean,
): boolean => {
  const [before, after] = [line.slice(0, range[0]), line.slice(range[1])];
  return (
    !NO_COMPANY.test(name) &&
    !(like < LIKE.name && IS_A_GROUP.test(after)) &&
    !isSignature(before, after, inSubject) &&
    !isTown(name, before, after) &&
    !isCompared(before) &&
    !findPlaceholders(line).some((slot) => touches(slot, range))
  );
};

/** Neither the firm itself nor what the record names, nor a school one went to. */
export const isOther = (name: string, company: string, draft: Draft, context: WarningContext): boolean =>
  !isKnown(name, company, draft, context) &&
  (!SCHOOL.test(name) || SCHOOL.test(`${company} ${context.interview?.role ?? ''}`));

/** The firm itself, somebody it goes to, or what the record names. */
function isKnown(name: string, company: string, draft: Draft, context: WarningContext): boolean {
  const emails = [...context.interviewers, ...context.addressees].map(({ email }) => email);
  return isSameCompany(name, company, emails) || isRecorded(name, draft, context);
}

/** Somebody it goes to, or what role, notes and signature name. */
export function isRecorded(
  name: string,
  draft: Draft,
  { interview, interviewers, addressees, notes }: WarningContext,
): boolean {
  const lower = name.toLowerCase();
  const known = [
    interview?.role ?? '',
    ...notes.map(({ text }) => text),
    draft.signature?.text ?? '',
    ...(draft.greeting?.names ?? []),
  ];
  const people = [...interviewers, ...addressees].flatMap(({ name: who }) => who.toLowerCase().split(/[\s-]+/));
  const words = lower.split(/[\s-]+/);
  return (
    known.some((text) => text.toLowerCase().includes(lower)) ||
    words.some((word) => people.includes(word)) ||
    words.every((word) => (interview?.role ?? '').toLowerCase().includes(word))
  );
}

/** Somebody with a title, who says, asks and shows things, or stands beside "you" and "I". */
export const isPerson = (name: string, whole: string, { likeGiven }: WarningContext): boolean =>
  isSpoken(name, whole) ||
  besideSomebody(name).test(whole) ||
  // A given name may be hers wherever it stands: "to work for Karin and I am sure …"
  (!name.includes(' ') && likeGiven(name) && withMe(name).test(whole));

/** Somebody with a title, or who says, asks and shows things. */
export const isSpoken = (name: string, whole: string): boolean =>
  TITLED.test(name) || (isTitle(name.split(/\.? /)[0] ?? '') && !readsAsCompany(name)) || asSpeaker(name).test(whole);

const asSpeaker = remember((name) => {
  const one = literal(name);
  return new RegExp(
    `(?<!\\p{L})(?:${TITLE}\\.? (?:\\p{Lu}\\S* )?${one}|${one}(?: \\p{Lu}\\p{L}+)?,? (?:(?:also|then|even|\\p{Ll}+ly) )?(?:who|said|says|told|tells|asked|asks|showed|shows|mentioned|explained|laughed|smiled|walked|warned|thinks))(?!\\p{L})`,
    'u',
  );
});
const besideSomebody = remember((name) => {
  const one = literal(name);
  return new RegExp(
    `(?<!\\p{L})(?:${one} and (?:you|me|her|his)|(?<!\\b(?:at|for|join|joining|about) )${one} and I|${one} and I(?!${SAYS})|(?:you|I|me|both) and ${one})(?!\\p{L})`,
    'u',
  );
});
const withMe = remember((name) => new RegExp(`(?<!\\p{L})(?<!\\bat )${literal(name)} and I(?!\\p{L})`, 'u'));
/** "A good fit for Acme and I would …": behind "for" a new sentence. In "good for Karin and I to meet" the two are one. */
const SAYS =
  "['’]\\p{L}| (?!(?:to|in|on|at|with|for|from|of|by|over|after|before|during|as|and|or|but|both|together|alone|too|again|next|last|this|that|today|tomorrow|are|were)(?!\\p{L}))\\p{Ll}";
const TITLE = '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Chef|Coach|Sister|Father|Sgt|Captain|Judge)';
const TITLED = new RegExp(`^${TITLE}\\b`);

/** Where one learned, unless one wants to work at such a place. */
const SCHOOL =
  /\b(?:universit\p{L}+|college|\p{L}*schools?|\p{L}*schule|primary|academy|institut\p{L}*|gymnasium|polytechnic|teach\p{L}*|lectur\p{L}+|tutor|professor)(?!\p{L})/iu;

/** A word in capitals, or several. */
const IN_CAPITALS = /(?:\p{Lu}[\p{L}\p{N}'’.&-]*)(?: (?:(?:&|and|of|de|for) )?\p{Lu}[\p{L}\p{N}'’.&-]*)*/gu;
/** Does a sentence speak of this company? */
export const speaksOf = remember((company) => {
  const own = new RegExp(`(?<!\\p{L})${literal(ownWordOf(company) ?? company)}(?!\\p{L})`, 'iu');
  return remember(
    (text) =>
      own.test(text) ||
      (text.match(IN_CAPITALS) ?? []).some(
        (name) => name.length > 1 && isSameCompany(name.replace(/[.’']+$/u, ''), company),
      ),
  );
}, 50);
