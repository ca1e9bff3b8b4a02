import type { Draft } from '../../draft/draft';
import { literal } from '../../draft/literal';
import { isTitle } from '../../draft/names';
import { findPlaceholders } from '../../draft/placeholders';
import { remember } from '../../draft/remember';
import type { CheckContext, HeldForFirm } from '../../guidance/check';
import { areNamesakes, isSameCompany, LIKE, ownWordOf, readsAsCompany } from '../company-match';
import type { Range } from '../report';
import { linesOf } from './company-lines';
import {
  ADDRESSED,
  ANY_AT,
  APPLIED_TO,
  HEADED,
  isElsewhere,
  isFramed,
  type Place,
  SUPPORTED,
  speaksToFirm,
  TOLD_OF,
} from './company-places';
import { defineWarning } from './warning';

/** Words that are no company though capitals: days, degrees, places of work in general. */
const NO_COMPANY =
  /^(?:(?:team|project|operation) .*|(?:.* )?(?:clerkship|pupillage|traineeship|program(?:me)?|scheme|track|class|team|desk|department|division|ward|wing|faculty|committee|unit|board|club|internship|apprenticeship|fellowship|cohort)|(?:(?:quality|human|customer|accounts|public|product|business|data|technical|guest|student|supply)[- ])?(?:control|assurance|resources|services?|care|support|success|sales|marketing|finance|accounting|engineering|operations|payable|receivable|relations|procurement|purchasing|logistics|production|maintenance|management|development|science|research|security|legal|design|analytics|chain|affairs)|i|i['’]m|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|michaelmas|hogmanay|diwali|eid|ramadan|hanukkah|passover|purim|pentecost|advent|epiphany|nowruz|vesak|zoom|teams|skype|google meet|linkedin|you|your|we|our|it|this|that|what|how|he|she|they|hr|it|qa|ai|ui|ux|sql|excel|agile|english|spanish|german|french|the)$/i;

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
const mentionsBy = (places: readonly Place[]) =>
  remember((text) => readMentions(text, isFramed(text) ? places : places.filter(({ framed }) => !framed)));

const mentionedIn = mentionsBy([...ADDRESSED, ...TOLD_OF]);
/** A subject frames whatever stands in it. */
const headedIn = remember((subject) => readMentions(subject, [...ADDRESSED, ...HEADED]));
const appliedIn = mentionsBy(APPLIED_TO);

/** "Project Coordinator at Kestrel", where the role is called that. */
const appliedAs = (text: string, role: string): Mention[] =>
  readMentions(text, [ANY_AT]).filter(({ as }) => as !== '' && role.toLowerCase().endsWith(as.toLowerCase()));

/** A word in capitals behind the first. Most sentences have none, and need none of the patterns for one. */
const HAS_NAME = /\s(?!I(?:['’\s,;!?)]|\.?$))\p{Lu}/u;

function readMentions(text: string, places: readonly Place[]): Mention[] {
  const hasName = HAS_NAME.test(text);
  const possible = places.filter(({ opens }) => opens || hasName);
  return possible.flatMap(({ pattern, from, opens }) =>
    [...(opens ? text : lowerFirst(text)).matchAll(pattern)].flatMap((match) => {
      const named = match.groups?.['name'] ?? '';
      const name = named.replace(/['’]s?$/u, '').replace(/[.’']+$/u, '');
      const at = match.index + match[0].indexOf(named);
      if (NO_COMPANY.test(name) || findPlaceholders(name).length > 0) return [];
      if (isElsewhere(text.slice(0, at), text.slice(at + named.length))) return [];
      return [{ name, from, as: match.groups?.['as'] ?? '', range: [at, at + name.length] as const }];
    }),
  );
}

/** Somebody with a title, who says, asks and shows things, or stands beside "you" and "I". */
function isPerson(name: string, whole: string): boolean {
  if (TITLED.test(name) || (isTitle(name.split(/\.? /)[0] ?? '') && !readsAsCompany(name))) return true;
  const one = literal(name);
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
    const role = context.interview?.role ?? '';
    const text = draft.sentences.map((sentence) => sentence.text).join('\n');
    const isOther = (name: string): boolean =>
      !isKnown(name, draft, context) &&
      !isPerson(name, text) &&
      (!SCHOOL.test(name) || SCHOOL.test(`${company} ${role}`));
    const isWrong = ({ name, from }: Mention): boolean => {
      if (!isOther(name)) return false;
      const like = areNamesakes(name, company) ? LIKE.name : context.companyLike(name);
      const supported =
        like === LIKE.name && (readsAsCompany(name) || areNamesakes(name, company) || heads(draft.subject, name));
      // "Karin and Tom" are two; a firm of two says so with a trade, or with "&".
      if (/ and /.test(name) && !supported) return false;
      return (supported ? SUPPORTED : like) >= from;
    };
    // Where the right name stands in the text too, another one is most likely a comparison; in one sentence it surely is.
    const isRight = speaksOf(company);
    const rightIsNamed = draft.sentences.some(({ text }) => isRight(text));
    const mentionsIn = rightIsNamed ? appliedIn : mentionedIn;
    const heldFor = (line: string, inSubject: boolean): HeldForFirm | undefined =>
      (inSubject || speaksToFirm(line) ? context.heldForFirm(line, inSubject) : []).find(
        ({ name, range: [from, to], margin }) =>
          margin > (rightIsNamed ? BESIDE_RIGHT : inSubject ? IN_SUBJECT : 0) &&
          OF_SEVERAL_WORDS.test(name) &&
          name !== name.toUpperCase() &&
          !isSignature(line.slice(0, from), line.slice(to)) &&
          !NO_COMPANY.test(name) &&
          !findPlaceholders(line).some(([start, end]) => start < to && from < end) &&
          context.companyLike(name) >= LIKE.word &&
          !isElsewhere(line.slice(0, from), line.slice(to)) &&
          isOther(name),
      );
    for (const { text, start } of linesOf(draft)) {
      if (isRight(text)) continue;
      const mentions = start === null ? headedIn(text) : mentionsIn(text);
      const wrong = [...mentions, ...appliedAs(text, role)].find(isWrong) ?? heldFor(text, start === null);
      if (!wrong) continue;
      if (start === null) return { say: 'subject', params: { name: wrong.name, company } };
      const [from, to] = wrong.range;
      return { say: 'found', params: { name: wrong.name, company }, ranges: [[start + from, start + to]] };
    }
    return null;
  },
});

/** How much likelier it has to be in a subject, and where the right one is named as well. */
const IN_SUBJECT = 0.7;
const BESIDE_RIGHT = 1.7;
/** One word is as likely somebody's name, and two that "and" joins are as likely two. */
const OF_SEVERAL_WORDS = /^(?!.* and ).*[\s&]/;
/** Who signs behind the last comma: "I hope it works out, Carol Ann Musgrave". */
const isSignature = (before: string, after: string): boolean => /,\s+$/.test(before) && /^\W*$/.test(after);

/** Where one learned, unless one wants to work at such a place. */
const SCHOOL =
  /\b(?:universit\p{L}+|college|\p{L}*schools?|\p{L}*schule|primary|academy|institut\p{L}*|gymnasium|polytechnic|teach\p{L}*|lectur\p{L}+|tutor|professor)(?!\p{L})/iu;

/** True: the subject is of this firm, as in "Orbital: thank you"; not "from an Orbital reader". */
const heads = (subject: string, name: string): boolean => {
  const [before, after] = subject.split(name);
  return (
    after !== undefined &&
    /(?:^|[-–—:|,(]|\b(?:at|with|for|the))\s*$/i.test(before ?? '') &&
    /^\s*(?:$|[-–—:|,).!]|interview|application|opportunity|position|role|team|internship)/i.test(after)
  );
};

/** A word in capitals, or several. */
const IN_CAPITALS = /(?:\p{Lu}[\p{L}\p{N}'’.&-]*)(?: (?:(?:&|and|of|de|for) )?\p{Lu}[\p{L}\p{N}'’.&-]*)*/gu;
/** Does a sentence speak of this company? */
const speaksOf = remember((company) => {
  const own = new RegExp(`(?<!\\p{L})${literal(ownWordOf(company) ?? company)}(?!\\p{L})`, 'iu');
  return remember(
    (text) =>
      own.test(text) ||
      (text.match(IN_CAPITALS) ?? []).some(
        (name) => name.length > 1 && isSameCompany(name.replace(/[.’']+$/u, ''), company),
      ),
  );
}, 50);
