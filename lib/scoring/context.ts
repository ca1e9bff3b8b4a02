import type { Draft } from '../draft/draft';
import { withoutAccents } from '../draft/letters';
import type { Reader } from '../guidance/check';
import type { ScoreInput, ScoreInterview, ScoreNote } from '../report';
import { isAnswer } from '../substance/letter/answer';
import { isSecond } from '../substance/letter/second';
import { isSettled } from '../substance/letter/settled';
import { NO_SUBSTANCE, type Substance } from '../substance/substance';
import { fingerprintOf, likeness } from './fingerprint';
import { isEnglish } from './language';
import { inOwnWords } from './own-words';
import { readerFrom, readerOf } from './people';
import { timingOf } from './timing';
import type { CompanyLike } from './warnings/company/match';
import type { WarningContext } from './warnings/warning';

/** What the words mean: see `lib/substance`. */
type ReadMeaning = (draft: Draft, notes: readonly ScoreNote[], interview: ScoreInterview | null) => Substance;

/** What needs the word lists. */
export interface Readers {
  readonly read: ReadMeaning;
  /** In small letters. */
  readonly isEnglishWord: (word: string) => boolean;
  readonly companyLike: CompanyLike;
  readonly likeGiven: WarningContext['likeGiven'];
  readonly namesInLine: WarningContext['namesInLine'];
}

/** What the checks may know beside the draft: interview, notes and who reads it, in one form. */
export function contextOf(
  draft: Draft,
  input: ScoreInput,
  language: string,
  { read, companyLike, likeGiven, namesInLine }: Readers,
): WarningContext {
  const interview = input.interview ?? null;
  const notes = (interview?.notes ?? []).map((note) => (typeof note === 'string' ? { text: note } : note));
  const interviewers = (interview?.interviewers ?? []).map(({ name, email }) => readerOf(name, email));
  const to = (input.to ?? []).map(readerFrom).map((reader) => known(reader, interviewers));
  const english = isEnglish(language);
  const followedUp = interview?.followedUp === true;
  const asks = english && !isFresh(input) && isSecond(draft);
  const settled = isSettled(draft) || (followedUp && !asks && (interview?.answered === true || isAnswer(draft)));
  return {
    language,
    addressees: to,
    recipients: to.length > 0 ? to : interviewers,
    interviewers,
    interview,
    notes,
    substance: english ? inOwnWords(draft, notes, read(eachOnce(draft), notes, interview)) : NO_SUBSTANCE,
    second: !settled && (followedUp || asks),
    settled,
    companyLike,
    likeGiven,
    namesInLine: english ? namesInLine : () => [],
    likeness: likenessTo(draft, input.earlier ?? []),
  };
}

/** Until 48 hours after the interview's end: a day past the deadline. */
const FRESH_UNTIL_HOURS_LEFT = -24;

/** "I have still not heard a better question" is no nudge on the morning after, unless a letter is known to be sent. */
function isFresh(input: ScoreInput): boolean {
  const { hoursLeft } = timingOf(input) ?? { hoursLeft: Number.NEGATIVE_INFINITY };
  return hoursLeft > FRESH_UNTIL_HOURS_LEFT;
}

/** A sentence that stands here twice is read where it stands first: nothing is won or lost by pasting it again. */
function eachOnce(draft: Draft): Draft {
  const texts = new Set(draft.sentences.map(({ text }) => text));
  if (texts.size === draft.sentences.length) return draft;
  return { ...draft, sentences: draft.sentences.filter(({ text }) => texts.delete(text)) };
}

/**
 * An address alone takes the name of the interviewer it belongs to, or holds: calvarez@ is Carla Alvarez, of whom no
 * address was noted. How to greet them is known best by who noted it.
 */
function known(reader: Reader, interviewers: readonly Reader[]): Reader {
  const met = interviewers.find(({ email }) => email !== '' && email === reader.email);
  if (met) return reader.name ? { ...reader, greetAs: met.greetAs || reader.greetAs } : met;
  if (reader.name) return reader;
  const [held, ...more] = interviewers.filter((one) => one.email === '' && holds(reader.email, one.name));
  return held && more.length === 0 ? { ...held, email: reader.email } : reader;
}

/** The family name stands in it, and is long enough to be no part of a word. */
function holds(email: string, name: string): boolean {
  const [local = ''] = email.split('@');
  const family = withoutAccents(name.split(' ').at(-1) ?? '').replace(/[^a-z]/g, '');
  return family.length >= 4 && local.replace(/[._-]/g, '').includes(family);
}

/** Likeness to the most similar of the follow-ups sent earlier. */
function likenessTo({ sentences }: Draft, earlier: NonNullable<ScoreInput['earlier']>): number {
  if (earlier.length === 0) return 0;
  const own = fingerprintOf(sentences.map(({ text }) => text).join('\n'));
  return Math.max(
    ...earlier.map((other) => likeness(own, typeof other === 'string' ? fingerprintOf(other) : other.fingerprint)),
  );
}
