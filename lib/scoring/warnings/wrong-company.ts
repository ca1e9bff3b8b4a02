import { anyOf } from '../../draft/any-of';
import type { Draft, Span } from '../../draft/draft';
import { findPlaceholders } from '../../draft/placeholders';
import { remember } from '../../draft/remember';
import type { CheckContext } from '../../guidance/check';
import { isSameCompany, LIKE, readsAsCompany } from '../company-match';
import type { Range } from '../report';
import { defineWarning } from './warning';

/** A name in capitals, up to four words: "Orion Homes", "Cooper Valley Credit Union", "O'Brien & Tate". */
const NAME = String.raw`(?:the )?(?<name>\p{Lu}[\p{L}\p{N}'’.&-]*(?:(?: (?:&|and|of|de|for))? (?:\p{Lu}|\d)[\p{L}\p{N}'’-]*){0,4})`;

/** A place in a text where a company's name may stand, and how much like one it has to be there. */
interface Place {
  readonly pattern: RegExp;
  readonly from: number;
  /** The name comes first in it. */
  readonly opens: boolean;
}

const called = (from: number, before: RegExp, after = ''): Place => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${before.source}) ${NAME}${after}`, 'gu'),
  from,
  opens: false,
});
const followed = (from: number, after: string, before = ''): Place => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${before}${NAME}${after}(?!\\p{L})`, 'gu'),
  from,
  opens: true,
});

/** A name that nothing but its place in the text speaks for is not enough here. */
const SUPPORTED = LIKE.name + 1;

/** "Karin's choir": of what is somebody's only this is a company's, too. */
const NO_PERSONS = "(?<!['’]s(?= (?!team|family|story|future|success|growth|mission)))";

/** What one applies for. */
const APPLIED_FOR =
  '(?:positions?|roles?|jobs?|openings?|opportunity|opportunities|internship|vacancy|post|interview(?:ing|ed)?|application|process|apprenticeship|traineeship|career|future)(?: \\p{Ll}+){0,2}';

/** Places where only the company one talks to can stand; who is with one or joined may be a person, or a department. */
const APPLIED_TO: readonly Place[] = [
  called(LIKE.personOrThing, new RegExp(`${APPLIED_FOR} at`, 'u')),
  called(LIKE.word, new RegExp(`${APPLIED_FOR} with`, 'u')),
  called(
    LIKE.word,
    /join(?:ing)?/,
    '(?!\\p{L}| (?:(?:on|at|over) (?:the|a|her|his|lunch|coffee)|for (?:a|lunch|coffee|dinner|breakfast)|and \\p{Lu}))',
  ),
];
/** Places where people, departments and towns stand as well: only a name that is no word counts there. */
const ADDRESSED: readonly Place[] = [
  ...APPLIED_TO,
  called(
    LIKE.name,
    /(?:want|wish|hope|hoping|excited|ready|eager|keen|thrilled|proud|glad|happy|honou?red|delighted) to (?:work|be|start|grow)(?: \p{Ll}+){0,2} (?:at|for)|do at|bring(?:ing)? (?:my|the|this|what I) (?:\p{Ll}+ ){0,3}(?:skills|experience|background|knowledge|energy|ideas|know|have|years|learn(?:ed|t)) (?:\p{Ll}+ ){0,4}to/u,
  ),
  called(LIKE.word, /(?:see|picture|imagine) myself (?:\p{Ll}+ )?(?:at|with)|life at/u),
  called(LIKE.name, /part of|contribut\w+ to|future with|value to|asset to/, `(?!\\p{L}|['’]s| and the )${NO_PERSONS}`),
  called(
    LIKE.name,
    /(?:team|everyone|folks|people|colleagues|crew|staff|you|here|culture|atmosphere) at/,
    '(?!\\p{L}| who)',
  ),
  called(
    LIKE.name,
    /(?:love to|like to|hope to|opportunity to|chance to|possibility of|prospect of|excited (?:about|to)|interest(?:ed)? in) work(?:ing)? (?:at|for)/,
  ),
];
/** Places where tools, projects and what is somebody's stand as well. */
const TOLD_OF: readonly Place[] = [
  called(
    SUPPORTED,
    /interest(?:ed)? in|impressed (?:by|with)|(?:learn(?:ed|ing)?|hear(?:d|ing)?) (?:\p{Ll}+ ){0,2}about|sense of what makes|enthusiasm for|excited about|visit(?:ing)? to|tour of|future of|(?:pipeline|offices?|site|plant|store) at/u,
    "(?!\\p{L}|['’]s \\p{Lu})",
  ),
  followed(LIKE.word, "['’]s? (?:mission|culture|values|vision|products)"),
  followed(
    SUPPORTED,
    "['’]s? (?:approach|commitment|team|reputation|growth|customers|work|future|success|goals|clients|innovat\\w+|needs|plans)",
  ),
  // "Zenvoy is where I want to be."
  followed(
    LIKE.word,
    ' (?:is|seems|sounds like) (?:\\p{Ll}+ )?(?:where (?:i|I)|(?:a|the) (?:place|company|team|firm))',
  ),
];
/** In a subject a company needs no sentence around it: "Kestrel interview – thank you". */
const HEADED: readonly Place[] = [
  followed(
    LIKE.name,
    ' (?:[Ii]nterview|[Aa]pplication|[Oo]pportunity|[Pp]osition|[Rr]ole|[Tt]eam)',
    '(?<!\\p{Lu}\\S* )(?=\\p{Lu}\\p{Ll})',
  ),
];

/** Shortly before a name: the writer's own past, or others' houses, which it is honest to name. */
const ELSEWHERE = anyOf(
  /(?:my|our|his|her|their) (?:\w+ ){0,2}(?:last|previous|former|current|present|old|first|earlier|past|internship|years?|time|days|job|role|position|employer|work|career|team|boss|manager|degree|studies|experience|outfit|company|shop|place)/,
  /(?:i|we|he|she|they) (?:\w+ )?(?:worked|spent|ran|built|led|left(?! (?:even|with|feeling|wanting|more|your|our|sure))|came|started|moved|managed|inherited|used to|studied|taught|sold|trained|served|did|completed|oversaw|handled|held|joined|was (?:an?|the|at|with|part)|(?:had|have) (?:an?|the same|this|another|two|three))/,
  /you (?:\w+ )?(?:worked|spent|left|began|started|came|moved|studied|trained)|your (?:\w+ ){0,2}(?:career|years|days|first|old|former)|you (?:said|told me) that/,
  /(?:while|when|since|before|after) (?:i|we)|(?:years|months|summers?|weeks) (?:at|with|in|as)|back (?:at|when|in)|previously|formerly|currently|unlike|whereas|compared/,
  /competitors?|rivals?|(?:also|once|even) interview\w*|(?:another|other|second|different|earlier) (?:offer|interview|position|role|job|opportunity)|(?:customers?|clients?|vendors?) (?:like|such)|offer from/,
);
const SHORTLY = 60;
/** "My future at Colby ends in June", "your interview with Dolly Parton", "I talked to Fenmore, too". */
const isElsewhere = (before: string, after: string): boolean =>
  (/^my (?!interview|application)(?:\p{Ll}+ )?\p{Ll}+ (?:at|with) $/iu.test(before) &&
    !/^ (?:would|could|will|can|may)\b/.test(after)) ||
  /\byour interview with $/i.test(before) ||
  /^,? (?:too|as well)\b/.test(after);

/** Words that are no company though capitals: days, degrees, places of work in general. */
const NO_COMPANY =
  /^(?:(?:team|project|operation) .*|.* (?:program(?:me)?|scheme|track|class|team|desk|department|division|committee|unit|board|club|internship|apprenticeship|fellowship|cohort)|(?:(?:quality|human|customer|accounts|public|product|business|data|technical|guest|student|supply)[- ])?(?:control|assurance|resources|services?|care|support|success|sales|marketing|finance|accounting|engineering|operations|payable|receivable|relations|procurement|purchasing|logistics|production|maintenance|management|development|science|research|security|legal|design|analytics|chain|affairs)|i|i['’]m|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|zoom|teams|skype|google meet|linkedin|you|your|we|our|it|this|that|what|how|he|she|they|hr|it|qa|ai|ui|ux|sql|excel|agile|english|spanish|german|french|the)$/i;

/** "Joining Acme" at a sentence's start is read like "joining Acme" inside it. */
const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

interface Mention {
  readonly name: string;
  /** How much like a company's it has to be. */
  readonly from: number;
  /** The word before "at". */
  readonly as: string;
  readonly range: Range;
}

/** Names that stand where this interview's company belongs. Offsets are into the text given. */
const mentionsBy = (places: readonly Place[]) => remember((text) => readMentions(text, places));

const mentionedIn = mentionsBy([...ADDRESSED, ...TOLD_OF]);
const headedIn = mentionsBy([...ADDRESSED, ...HEADED]);
const appliedIn = mentionsBy(APPLIED_TO);

const AT = called(LIKE.word, /(?<as>\p{L}+) (?:at|@)/u);
/** "Project Coordinator at Kestrel", where the role is called that. */
const appliedAs = (text: string, role: string): Mention[] =>
  readMentions(text, [AT]).filter(({ as }) => as !== '' && role.toLowerCase().endsWith(as.toLowerCase()));

function readMentions(text: string, places: readonly Place[]): Mention[] {
  return places.flatMap(({ pattern, from, opens }) =>
    [...(opens ? text : lowerFirst(text)).matchAll(pattern)].flatMap((match) => {
      const named = match.groups?.['name'] ?? '';
      const name = named.replace(/['’]s?$/u, '').replace(/[.’']+$/u, '');
      const at = match.index + match[0].indexOf(named);
      const before = text.slice(Math.max(0, at - SHORTLY), at);
      if (NO_COMPANY.test(name) || findPlaceholders(name).length > 0) return [];
      if (ELSEWHERE.test(before) || isElsewhere(text.slice(0, at), text.slice(at + named.length))) return [];
      return [{ name, from, as: match.groups?.['as'] ?? '', range: [at, at + name.length] as const }];
    }),
  );
}

/** Somebody with a title, who says, asks and shows things, or stands beside "you" and "I". */
function isPerson(name: string, whole: string): boolean {
  if (TITLED.test(name)) return true;
  const one = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?<!\\p{L})(?:${TITLE}\\.? (?:\\p{Lu}\\S* )?${one}|${one}(?: \\p{Lu}\\p{L}+)?,? (?:(?:also|then|even|\\p{Ll}+ly) )?(?:who|said|says|told|tells|asked|asks|showed|shows|mentioned|explained|laughed|smiled|walked|warned|thinks)|${one} and (?:you|I|me|her|his)|(?:you|I|me|both) and ${one})(?!\\p{L})`,
    'u',
  ).test(whole);
}
const TITLE = '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Chef|Coach|Sister|Father|Sgt|Captain|Judge)';
const TITLED = new RegExp(`^${TITLE}\\b`);

function isKnown(name: string, draft: Draft, { interview, interviewers, addressees, notes }: CheckContext): boolean {
  const emails = [...interviewers, ...addressees].map(({ email }) => email);
  if (isSameCompany(name, interview?.company ?? '', emails)) return true;
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

/** Another company's name where this one's belongs: the mail was written for somebody else. */
export const wrongCompany = defineWarning({
  id: 'wrong-company',
  says: {
    found: '{name} is not {company}.',
    subject: 'The subject says {name}, not {company}.',
  },
  find(draft, context) {
    const company = context.interview?.company?.trim();
    if (!company) return null;
    const text = draft.sentences.map((sentence) => sentence.text).join('\n');
    const isWrong = ({ name, from }: Mention): boolean => {
      if (isKnown(name, draft, context) || isPerson(name, text)) return false;
      const like = context.companyLike(name);
      const supported = like === LIKE.name && (readsAsCompany(name) || draft.subject.includes(name));
      // "Karin and Tom" are two; a firm of two says so with a trade, or with "&".
      if (/ and /.test(name) && !supported) return false;
      return (supported ? SUPPORTED : like) >= from;
    };
    // Where the right name stands in the text too, another one is most likely a comparison.
    const mentionsIn = mentionsCompany(draft.sentences, company) ? appliedIn : mentionedIn;
    const role = context.interview?.role ?? '';
    for (const { text, start } of draft.sentences) {
      const wrong = [...mentionsIn(text), ...appliedAs(text, role)].find(isWrong);
      if (!wrong) continue;
      const [from, to] = wrong.range;
      return { say: 'found', params: { name: wrong.name, company }, ranges: [[start + from, start + to]] };
    }
    const wrong = [...headedIn(draft.subject), ...appliedAs(draft.subject, role)].find(isWrong);
    return wrong ? { say: 'subject', params: { name: wrong.name, company } } : null;
  },
});

const mentionsCompany = (sentences: readonly Span[], company: string): boolean => {
  const first =
    company
      .toLowerCase()
      .split(/[\s,]+/)
      .find((word) => word.length > 2 && word !== 'the') ?? company.toLowerCase();
  return sentences.some(({ text }) => text.toLowerCase().includes(first));
};
