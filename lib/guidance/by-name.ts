import { type Draft, rangeOf, type Span } from '../draft/draft';
import { literal } from '../draft/literal';
import { calledIn } from '../draft/people/called';
import { greetsAnother, namesMatch, strangersAmong } from '../draft/people/name-match';
import { readNames, withTitle } from '../draft/people/names';
import { isTitle } from '../draft/people/titles';
import { type CheckContext, defineCheck, type Reader } from './check';

/** The last word of a sentence, said to somebody and not of them: "Thanks for today Sam.", no "introducing me to Sam". */
const SAID_TO =
  /^[^.!?\n]{3,80}?(?:,|(?<!\b(?:to|with|by|from|of|about|for|and|or|at|than|meet|met|see|seeing|meeting|like|via|mr|mrs|ms|dr)\.?))\s+(?<name>(?:(?:Mrs?|Ms|Mx|Dr)\.? )?\p{Lu}[\p{L}\p{M}'’-]*)\s?[.!…,–—-]*$/u;

/** A hello that runs on without a comma or a capital, as on a phone: "hi sam thanks for seeing me". */
const RUNS_ON =
  /^(?:hi(?:ya)?|hello|hey+|dear|good (?:morning|afternoon|evening|day))(?: there)? (?<name>[\p{L}\p{M}'’-]+)/iu;

/** No hello either: "Rick thanks for seein me today", "Ann it was great to meet you"; "Ann showed me the yard" is of her. */
const BEGINS =
  /^(?<name>[\p{L}\p{M}'’-]+) (?=(?:thanks?|thx|many|it|great|good|nice|lovely|i|i['’]m|i['’]ve|just|hope|really|loved|appreciate|sorry|so|we)\b)/iu;

/** "Dear Ms Vogt," to somebody noted as Professor Vogt. */
const COURTESY = /^(?:mr|mister|mrs|miss|ms|mx|herrn?|frau|monsieur|madame|mme|se[nñ]ora?|sra?|signora?|sig)\.? \S+$/i;
const LEARNED = /(?:^|\s)(?:prof\w*|dra?|do[ck]tor\w*)\.? \S+$/i;

/** "Dear Sir,", "Respected Madam,", "Dear Hiring Manager,": who writes so may not want to call the reader by the given name. */
const FORMAL = /^\s*(?:dear|respected|esteemed|honou?red|sirs?\b|madam|to )/i;

/** Given and family name, where there is no title: which of them to use, the writer knows. */
const inFull = ({ name, greetAs }: Reader): string => (name.startsWith(`${greetAs} `) ? name : greetAs);

type People = Pick<CheckContext, 'recipients' | 'interviewers'>;

/** "Professor Vogt", where everybody of that name has such a title. */
function learnedAs(name: string, { recipients, interviewers }: People): string | undefined {
  const [one, ...others] = [...recipients, ...interviewers].filter((reader) => namesMatch(name, reader));
  return one && [one, ...others].every(({ greetAs }) => LEARNED.test(greetAs)) ? one.greetAs : undefined;
}

/** The reader's name in the first sentence, as its first word, behind its hello or at its end; only where one knows the readers, as any word may stand there. */
function calledFirst(draft: Pick<Draft, 'sentences'>, { recipients, interviewers }: People) {
  const [first] = draft.sentences;
  if (!first) return null;
  const called = [RUNS_ON, BEGINS, SAID_TO]
    .map((form) => form.exec(first.text)?.groups?.['name']?.replace(/^(?:Mrs?|Ms|Mx|Dr)\.? /, ''))
    .concat(calledIn(draft)?.names ?? [])
    .find((name) => name && [...recipients, ...interviewers].some((one) => isCalled(name, one)));
  return called ? { name: called, span: first } : null;
}

/** By name; where that is not known, as the address has it. */
const isCalled = (name: string, one: Reader): boolean =>
  one.name === ''
    ? (one.email.split('@')[0] ?? '').split(/[._+\d-]+/).includes(name.toLowerCase())
    : namesMatch(name, one);

/** Who is greeted by name: in the greeting, or in the first words where there is none. */
export function greetedIn(
  draft: Pick<Draft, 'greeting' | 'sentences'>,
  context: People,
): { readonly names: readonly string[]; readonly span: Span | null } {
  const { greeting } = draft;
  const called = greeting ? null : calledFirst(draft, context);
  if (called) return { names: [called.name], span: called.span };
  if (!greeting || greeting.names.length > 0) return { names: greeting?.names ?? [], span: greeting };
  return { names: context.recipients.flatMap((reader) => calledAsGroup(reader, greeting.text) ?? []), span: greeting };
}

/**
 * "Dear Jo Team,", "Dear Ms. Chair,", "Dear Justice,": a group, an office, a title, unless that is what the reader is
 * called. "Hiring Team" nobody is.
 */
function calledAsGroup({ name }: Reader, greeting: string): string | undefined {
  const [given = '', ...others] = name.split(' ');
  const family = others.at(-1) ?? '';
  const isPerson = name.split(' ').some((word) => readNames(word, { casual: false }).names.length > 0);
  if (!isPerson || family === '') return undefined;
  const ends = (called: string): boolean => new RegExp(`(?<!\\p{L})${literal(called)}[^\\p{L}]*$`, 'u').test(greeting);
  if (ends(name)) return name;
  if (isTitle(given) && ends(given)) return given;
  return withTitle(family, greeting) !== family && ends(family) ? family : undefined;
}

/** Guidance row 3: the greeting names a person who will read it. */
export const byName = defineCheck({
  id: 'by-name',
  title: 'By name',
  why: 'A name shows it was written to someone. “Hi there” fits anyone.',
  row: 3,
  weight: 7,
  anyLanguage: true,
  anyLetter: true,
  says: {
    met: 'You greet {name}.',
    metTwo: 'You greet {name} and {other}.',
    metMany: 'You greet {count} people by name.',
    untitled: 'You greet {name}. With “{reader}” you can’t go wrong.',
    stranger: 'You greet {name}, who is not among the people you met.',
    another: 'You greet {name}, but this goes to {other}.',
    several: 'It goes to {count} people. Their names would make it theirs.',
    missed: 'Start with the name of the person who met you.',
    missedKnown: 'Start with {name}.',
    missedFormal: 'Greet them by name: {name}.',
  },
  evaluate(draft, context) {
    const { names, span } = greetedIn(draft, context);
    const ranges = span ? [rangeOf(span)] : [];
    const strangers = strangersAmong(names, context);
    const as = (name: string): string => withTitle(name, span?.text ?? '');
    const [name, other, ...more] = names.filter((one) => !strangers.includes(one));
    const [reader] = context.recipients;
    if (name && reader && greetsAnother(names, context))
      return { earned: 0, say: 'another', params: { name: as(name), other: reader.greetAs || reader.email }, ranges };
    if (more.length > 0) return { earned: 1, say: 'metMany', params: { count: more.length + 2 }, ranges };
    if (name && other) return { earned: 1, say: 'metTwo', params: { name: as(name), other: as(other) }, ranges };
    const learned = name && COURTESY.test(as(name)) ? learnedAs(name, context) : undefined;
    if (name && learned) return { earned: 0.5, say: 'untitled', params: { name: as(name), reader: learned }, ranges };
    if (name) return { earned: 1, say: 'met', params: { name: as(name) }, ranges };
    if (strangers[0]) return { earned: 0, say: 'stranger', params: { name: as(strangers[0]) }, ranges };
    const count = context.recipients.length;
    // "Dear all" to a panel is polite, only not personal.
    if (count > 1) return { earned: draft.greeting ? 0.5 : 0, say: 'several', params: { count }, ranges };
    if (reader?.greetAs && span && FORMAL.test(span.text))
      return { earned: 0, say: 'missedFormal', params: { name: inFull(reader) }, ranges };
    if (reader?.greetAs) return { earned: 0, say: 'missedKnown', params: { name: reader.greetAs }, ranges };
    return { earned: 0, say: 'missed', ranges };
  },
});
