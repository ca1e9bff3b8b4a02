import { anyOf } from '../../draft/any-of';
import type { Draft, Span } from '../../draft/draft';
import { findPlaceholders } from '../../draft/placeholders';
import { remember } from '../../draft/remember';
import type { CheckContext } from '../../guidance/check';
import { isSameCompany, readsAsCompany } from '../company-match';
import type { Range } from '../report';
import { defineWarning } from './warning';

/** A name in capitals, up to four words: "Orion Homes", "Cooper Valley Credit Union", "O'Brien & Tate". */
const NAME = String.raw`(?:the )?(\p{Lu}[\p{L}\p{N}'’.&-]*(?:(?: (?:&|and|of|de|for))? (?:\p{Lu}|\d)[\p{L}\p{N}'’-]*){0,4})`;

const called = (before: RegExp, after = ''): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${before.source}) ${NAME}${after}`, 'gu');

/** Places where only the company one talks to can stand. */
const ADDRESSED: readonly RegExp[] = [
  called(
    /(?:positions?|roles?|jobs?|openings?|opportunity|opportunities|internship|vacancy|post|interview(?:ing|ed)?|apprenticeship|career|future)(?: \p{Ll}+){0,2} (?:at|with)/u,
  ),
  called(/join(?:ing)?/),
  called(
    /(?:want|wish|hope|hoping|excited|ready|eager|keen|thrilled|proud|glad|happy|honou?red|delighted) to (?:work|be|start|grow)(?: \p{Ll}+){0,2} (?:at|for)|(?:see|picture|imagine) myself (?:\p{Ll}+ )?(?:at|with)|life at|do at|bring(?:ing)? (?:my|the|this|what I) (?:\p{Ll}+ ){1,5}to/u,
  ),
  called(/part of|contribut\w+ to|future with|value to|asset to/),
  called(
    /(?:team|everyone|folks|people|colleagues|crew|staff|you|here|pipeline|offices?|site|plant|store|culture|atmosphere) at/,
    '(?!\\p{L}| who)',
  ),
  called(
    /(?:love to|like to|hope to|opportunity to|chance to|possibility of|prospect of|excited (?:about|to)|interest(?:ed)? in) work(?:ing)? (?:at|for)/,
  ),
];
/** Places where tools, people and projects stand as well: only what reads as a company's name counts there. */
const TOLD_OF: readonly RegExp[] = [
  called(
    /interest(?:ed)? in|impressed (?:by|with)|(?:learn(?:ed|ing)?|hear(?:d|ing)?) (?:\p{Ll}+ ){0,2}about|sense of what makes|enthusiasm for|excited about|visit(?:ing)? to|future of/u,
    "(?!\\p{L}|['’]s \\p{Lu})",
  ),
];
const OWNED = new RegExp(
  `(?<![\\p{L}\\p{N}])${NAME}['’]s? (?:mission|culture|values|approach|vision|commitment|team|reputation|growth|products?|customers|work|future|success|goals|clients|innovat\\w+|needs|plans)(?!\\p{L})`,
  'gu',
);
/** "Zenvoy is where I want to be." */
const BELONGING = new RegExp(
  `(?<![\\p{L}\\p{N}])${NAME} (?:is|seems|sounds like) (?:\\p{Ll}+ )?(?:where (?:i|I)|(?:a|the) (?:place|company|team|firm))(?!\\p{L})`,
  'gu',
);

/** Shortly before a name: the writer's own past, or others' houses, which it is honest to name. */
const ELSEWHERE = anyOf(
  /(?:my|our|his|her|their) (?:\w+ ){0,2}(?:last|previous|former|current|present|old|first|earlier|past|internship|years?|time|days|job|role|position|employer|work|career|team|boss|manager|degree|studies|experience|outfit|company|shop|place)/,
  /(?:i|we|he|she|they) (?:\w+ )?(?:worked|spent|ran|built|led|left|came|started|moved|managed|inherited|used to|studied|taught|sold|trained|served|did|completed|oversaw|handled|held|joined|was (?:an?|the|at|with|part)|(?:had|have) (?:an?|the same|this|another|two|three))/,
  /(?:while|when|since|before|after) (?:i|we)|(?:years|months|summers?|weeks) (?:at|with|in|as)|back (?:at|when|in)|previously|formerly|currently|unlike|whereas|compared/,
  /competitors?|rivals?|(?:also|once|even) interview\w*|(?:another|other|second|different|earlier) (?:offer|interview|position|role|job|opportunity)|(?:customers?|clients?|vendors?) (?:like|such)|offer from/,
);
const SHORTLY = 60;

/** Words that are no company though capitals: days, degrees, places of work in general. */
const NO_COMPANY =
  /^(?:(?:team|project|operation) .*|.* (?:program(?:me)?|scheme|track|class|team|desk|department|division|committee|unit|board|club|internship|apprenticeship|fellowship|cohort)|(?:(?:quality|human|customer|accounts|public|product|business|data|technical|guest|student|supply)[- ])?(?:control|assurance|resources|services?|care|support|success|sales|marketing|finance|accounting|engineering|operations|payable|receivable|relations|procurement|purchasing|logistics|production|maintenance|management|development|science|research|security|legal|design|analytics|chain|affairs)|i|i['’]m|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|zoom|teams|skype|google meet|linkedin|you|your|we|our|it|this|that|what|how|he|she|they|hr|it|qa|ai|ui|ux|sql|excel|agile|english|spanish|german|french|the)$/i;

/** "Joining Acme" at a sentence's start is read like "joining Acme" inside it. */
const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

interface Mention {
  readonly name: string;
  /** It stands where other things than a company may stand. */
  readonly weak: boolean;
  readonly range: Range;
}

/** Company names that stand where this interview's company belongs. Offsets are into the text given. */
const mentionsBy = (patterns: readonly RegExp[]) => remember((text) => readMentions(text, patterns));

const mentionedIn = mentionsBy([...ADDRESSED, ...TOLD_OF, OWNED, BELONGING]);
const addressedIn = mentionsBy(ADDRESSED);
const addressedFirst = mentionsBy(ADDRESSED.slice(0, 2));

function readMentions(text: string, patterns: readonly RegExp[]): Mention[] {
  return patterns.flatMap((pattern) =>
    [...(pattern === OWNED || pattern === BELONGING ? text : lowerFirst(text)).matchAll(pattern)].flatMap((match) => {
      const name = (match[1] ?? '').replace(/['’]s?$/u, '').replace(/[.’']+$/u, '');
      const at = match.index + match[0].indexOf(match[1] ?? '');
      if (
        NO_COMPANY.test(name) ||
        findPlaceholders(name).length > 0 ||
        ELSEWHERE.test(text.slice(Math.max(0, at - SHORTLY), at))
      )
        return [];
      return [{ name, weak: TOLD_OF.includes(pattern), range: [at, at + name.length] as const }];
    }),
  );
}

function isKnown(name: string, draft: Draft, { interview, interviewers, addressees, notes }: CheckContext): boolean {
  const emails = [...interviewers, ...addressees].map(({ email }) => email);
  if (isSameCompany(name, interview?.company ?? '', emails)) return true;
  const lower = name.toLowerCase();
  const known = [interview?.role ?? '', ...notes.map(({ text }) => text), draft.signature?.text ?? ''];
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
    // Where the right name stands in the text too, another one is most likely a comparison.
    const namedRight = mentionsCompany(draft.sentences, company);
    const mentionsIn = namedRight ? addressedFirst : mentionedIn;
    const whole = `${draft.subject}\n${draft.sentences.map(({ text }) => text).join('\n')}`;
    const isTold = (name: string): boolean => readsAsCompany(name) || whole.split(name).length > 2;
    for (const { text, start } of draft.sentences) {
      const wrong = mentionsIn(text).find(
        ({ name, weak }) => (!weak || isTold(name)) && !isKnown(name, draft, context),
      );
      if (!wrong) continue;
      const [from, to] = wrong.range;
      return { say: 'found', params: { name: wrong.name, company }, ranges: [[start + from, start + to]] };
    }
    const wrong = addressedIn(draft.subject).find(({ name }) => !isKnown(name, draft, context));
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
