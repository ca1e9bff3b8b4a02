/** A firm's name at a place where this interview's firm belongs, known by plain patterns: "I would love to join Zenvoy". */
import type { Draft } from '../../../draft/draft';
import { remember } from '../../../draft/remember';
import { findPlaceholders } from '../../../draft/slots/placeholders';
import type { Range } from '../../../report';
import type { WarningContext } from '../warning';
import { linesOf } from './lines';
import { areNamesakes, LIKE, readsAsCompany } from './match';
import { type Found, isOther, isPerson, NO_COMPANY, speaksOf } from './other';
import {
  ADDRESSED,
  ANY_AT,
  APPLIED_TO,
  bareName,
  HEADED,
  isElsewhere,
  isFramed,
  LISTED,
  type Place,
  SUPPORTED,
  standingAt,
  TOLD_OF,
} from './places';

interface Mention {
  readonly name: string;
  /** How much like a company's it has to be. */
  readonly from: number;
  /** Who stands here is no person, but for a given name. */
  readonly noPerson: boolean;
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
const listedIn = mentionsBy(LISTED);

/** "Project Coordinator at Kestrel", where the role is called that. */
const appliedAs = (text: string, role: string): Mention[] =>
  readMentions(text, [ANY_AT]).filter(({ as }) => as !== '' && role.toLowerCase().endsWith(as.toLowerCase()));

/** A word in capitals behind the first. Most sentences have none, and need none of the patterns for one. */
const HAS_NAME = /\s(?!I(?:['’\s,;!?)]|\.?$))\p{Lu}/u;

function readMentions(text: string, places: readonly Place[]): Mention[] {
  const hasName = HAS_NAME.test(text);
  const possible = places.filter(({ opens }) => opens || hasName);
  return [...standingAt(possible, text)].flatMap(({ place: { from }, named, at, as }): Mention[] => {
    const name = bareName(named);
    if (NO_COMPANY.test(name) || findPlaceholders(name).length > 0) return [];
    if (isElsewhere(text.slice(0, at), name, text.slice(at + named.length))) return [];
    const noPerson = NO_PERSON.test(text.slice(0, at));
    return [{ name, from, noPerson, as, range: [at, at + name.length] }];
  });
}

/** Before a firm's name: "glad to join", "love to work at". */
const NO_PERSON = /\b(?:join(?:ing)?|work(?:ing)? at) $/i;

/** Where this very name, known to be a firm's, stands at such a place or at one of `LISTED`, whatever it is like. */
export const placeOf = (name: string, text: string, inSubject: boolean): Range | undefined =>
  (inSubject ? headedIn(text) : [...mentionedIn(text), ...listedIn(text)]).find((mention) => mention.name === name)
    ?.range;

/** The first other firm at such a place. */
export function firmAtPlace(draft: Draft, company: string, context: WarningContext): Found | null {
  const role = context.interview?.role ?? '';
  const text = draft.sentences.map((sentence) => sentence.text).join('\n');
  const isWrong = ({ name, from, noPerson }: Mention): boolean => {
    if (!isOther(name, company, draft, context) || isPerson(name, text, context)) return false;
    const like = areNamesakes(name, company) ? LIKE.name : context.companyLike(name);
    const supported =
      like === LIKE.name && (readsAsCompany(name) || areNamesakes(name, company) || heads(draft.subject, name));
    // "Karin and Tom" are two; a firm of two says so with a trade, or with "&".
    if (/ and /.test(name) && !supported) return false;
    if (noPerson && like > LIKE.inside && !context.likeGiven(name)) return from <= LIKE.name;
    return (supported ? SUPPORTED : like) >= from;
  };
  // Where the right name stands in the text too, another one is most likely a comparison; in one sentence it surely is.
  const isRight = speaksOf(company);
  const mentionsIn = draft.sentences.some(({ text }) => isRight(text)) ? appliedIn : mentionedIn;
  for (const { text, start } of linesOf(draft)) {
    if (isRight(text)) continue;
    const wrong = [...(start === null ? headedIn : mentionsIn)(text), ...appliedAs(text, role)].find(isWrong);
    if (!wrong) continue;
    const [from, to] = wrong.range;
    return { name: wrong.name, inSubject: start === null, range: [(start ?? 0) + from, (start ?? 0) + to] };
  }
  return null;
}

/** True: the subject is of this firm, as in "Orbital: thank you"; not "from an Orbital reader". */
const heads = (subject: string, name: string): boolean => {
  const [before, after] = subject.split(name);
  return (
    after !== undefined &&
    /(?:^|[-–—:|,(]|\b(?:at|with|for|the))\s*$/i.test(before ?? '') &&
    /^\s*(?:$|[-–—:|,).!]|interview|application|opportunity|position|role|team|internship)/i.test(after)
  );
};
