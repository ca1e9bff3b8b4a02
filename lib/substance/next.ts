import { type Urgency, urgencyOf } from '../deadlines/timing';
import { quoted } from '../draft/quoted';
import {
  type CheckId,
  type CheckResult,
  isWhole,
  type NextChange,
  type Params,
  type ScoreNote,
  type Timing,
} from '../report';
import { HOUR } from '../time';
import { isAdvice } from './notes/advice';
import { dullnessOf } from './notes/dull';
import type { Misquote } from './notes/misquoted';
import { isOfAnother } from './notes/of-another';
import { openNotes } from './notes/open';
import { isMishap } from './notes/private';
import { shareOf } from './steps';
import { TONES } from './tones/tone';

/** What the next best change is chosen from. */
export interface Situation {
  readonly score: number | null;
  readonly checks: readonly CheckResult[];
  readonly notes: readonly ScoreNote[];
  readonly covered: ReadonlySet<number>;
  /** Notes that the letter answers with another figure, day or name than theirs. */
  readonly misquoted: ReadonlyMap<number, Misquote>;
  /** Notes that are not covered and may be spoken of: who has just written of one is not asked for it again. */
  readonly touched: ReadonlySet<number>;
  /** Notes that the letter says were not talked of. */
  readonly denied: ReadonlySet<number>;
  readonly points: number;
  /** What the letter only names, "your funny story", in its words; '' for nothing. */
  readonly named: string;
  readonly timing: Timing | null;
  /** A second mail after the interview: the thanks were said in the first. */
  readonly second: boolean;
  /** It accepts, declines or withdraws, or answers a mail of theirs. */
  readonly settled: boolean;
  /** Who reads it, as a greeting would say it; '' while unknown. */
  readonly reader: string;
  /** Interviewers it does not go to, by name. */
  readonly others: readonly string[];
}

interface Wish {
  readonly check: CheckId;
  readonly say: string;
  readonly params?: Params;
  readonly note?: number;
  /** Share of the check it would bring. */
  readonly share: number;
  /** How easily it is done, 0 to 1: a name is typed in a second, a moment needs a thought. */
  readonly ease: number;
  /** It may cost more with the reader than its points say: no letter is called good before it is seen to. */
  readonly always?: boolean;
}

/** From here on nothing more is asked for but what takes a second. The nearer the deadline, the sooner. */
const ENOUGH: Readonly<Record<Urgency, number>> = { calm: 85, soon: 70, last: 55, late: 55 };
/** Under so many points a change is not worth a person's minute. */
const WORTH = 2;
/** Kinds of notes that make the best next point, best first. */
const ORDER = ['stood-out', 'shared-interest', 'advice', 'industry', 'position', 'company', 'other', 'next-step'];
/** What the Sincere check says of words that cost the writer more with the reader than a thing left out. */
const HARMS: ReadonlySet<string> = new Set(['rude', ...TONES]);
const COUNTED = ['First', 'Second', 'Third', 'Fourth'] as const;

/** The one change that would earn most for least now; null when the letter is good, or time says: send it. */
export function nextChange(situation: Situation): NextChange | null {
  const { score, checks, timing, second, settled } = situation;
  if (score === null || settled) return null;
  const possible = checks.reduce((sum, { weight }) => sum + weight, 0);
  if (possible === 0) return null;
  // A copy of a letter sent before is not mended by anything else, and what harms costs more than what is missing.
  const copied = checks.filter(({ id, say }) => id === 'not-standard' && say === 'twin');
  const harming = checks.filter(({ id, say }) => id === 'sincere' && HARMS.has(say));
  const wrong = copied.length + harming.length > 0 ? null : toldOtherwise(situation);
  if (wrong) return wrong;
  if (second) return nextOfSecond(situation, possible);
  const enough = ENOUGH[timing ? urgencyOf(timing.hoursLeft * HOUR) : 'calm'];
  const weighed = ([copied, harming].find(({ length }) => length > 0) ?? checks)
    .filter((check) => !isWhole(check))
    .flatMap((result) =>
      wishesFor(result, situation).map((wish) => ({ wish, gain: (100 * result.weight * wish.share) / possible })),
    )
    .filter(({ gain, wish }) => wish.always || (gain >= WORTH && (score < enough || wish.ease === 1)))
    .sort((a, b) => b.gain * b.wish.ease - a.gain * a.wish.ease);
  const [best] = weighed;
  if (!best) return null;
  const { check, say, params = {}, note = null } = best.wish;
  return { check, gain: Math.max(1, Math.round(best.gain)), say, params, note };
}

/** What is not as it was noted is seen to at once, also in a good letter; no points go with it. */
function toldOtherwise({ misquoted }: Situation): NextChange | null {
  const [first] = misquoted;
  if (!first) return null;
  const [note, { noted, said }] = first;
  return {
    check: 'talking-points',
    gain: 0,
    say: 'otherwise',
    params: { noted: quoted(noted), said: quoted(said) },
    note,
  };
}

/**
 * A second mail is short: of what a first one is asked for, only a plain tone and a name are asked of it, and else what
 * makes it easy to answer. A sentence that `wishesFor` has not is the check's own (`lib/words/say-next.ts`).
 */
function nextOfSecond(situation: Situation, possible: number): NextChange | null {
  const lacks = (id: CheckId) => situation.checks.find((check) => check.id === id && !isWhole(check));
  const tone = lacks('sincere');
  const result = (tone?.say === 'formal' ? null : tone) ?? lacks('second-follow-up') ?? lacks('by-name');
  if (!result) return null;
  const [wish] = wishesFor(result, situation);
  const gain = Math.round((100 * result.weight * (1 - result.earned)) / possible);
  return { check: result.id, gain, say: wish?.say ?? '', params: wish?.params ?? {}, note: wish?.note ?? null };
}

/** What went wrong for the writer comes last; else kinds count, and where the kind says nothing, what it is about. */
const rankOf = ({ kind = 'other', text }: ScoreNote): readonly number[] => [
  +isMishap(text),
  ORDER.indexOf(kind),
  kind === 'other' ? dullnessOf(text) : 0,
];

function wishesFor(
  { id, earned, say: said }: CheckResult,
  { notes, covered, misquoted, touched, denied, points, named, reader, others }: Situation,
): Wish[] {
  const rest = 1 - earned;
  const isTheirs = ({ note }: { readonly note: ScoreNote }): boolean => isOfAnother(note, others, reader);
  const open = openNotes(notes, { covered, misquoted, touched, denied })
    .map((one) => ({ ...one, rank: [+isTheirs(one), ...rankOf(one.note), one.index] }))
    .sort((a, b) => a.rank.reduce((found, rank, i) => found || rank - (b.rank[i] ?? 0), 0));
  const usable = open.filter(({ note }) => !isAdvice(note) || note.done);
  const noted = (list: typeof open, say: string, share: number, ease: number): Wish[] =>
    list
      .slice(0, 1)
      .map(({ note, index }) => ({ check: id, say, params: { note: quoted(note.text) }, note: index, share, ease }));

  switch (id) {
    case 'talking-points': {
      const share = Math.min(rest, shareOf(points + 1) - shareOf(points));
      const count = COUNTED[Math.min(points, 3)] ?? 'Fourth';
      // It is begun: a few words more, and it counts.
      if (named !== '') return [{ check: id, say: 'named', params: { words: quoted(named) }, share, ease: 0.95 }];
      const fromNote = noted(usable, `note${count}`, share, 0.9);
      return fromNote.length > 0 ? fromNote : [{ check: id, say: `point${count}`, share, ease: 0.6 }];
    }
    case 'acted-on-advice': {
      const advice = open.filter(({ note }) => isAdvice(note));
      const done = noted(
        advice.filter(({ note }) => note.done),
        'adviceDone',
        rest,
        0.9,
      );
      if (done.length > 0) return done;
      const errand = noted(advice, 'adviceErrand', rest, 0.5);
      return errand.length > 0 ? errand : [{ check: id, say: 'adviceMentioned', share: rest, ease: 0.5 }];
    }
    case 'stand-out': {
      const told = noted(
        open.filter((one) => one.note.kind === 'stood-out' && !isMishap(one.note.text) && !isTheirs(one)),
        'momentNoted',
        rest,
        0.9,
      );
      return told.length > 0 ? told : [{ check: id, say: 'moment', share: rest, ease: 0.5 }];
    }
    case 'shared-interest': {
      const common = noted(
        open.filter((one) => one.note.kind === 'shared-interest' && !isTheirs(one)),
        'commonNoted',
        rest,
        0.9,
      );
      return common.length > 0 ? common : [{ check: id, say: 'common', share: rest, ease: 0.3 }];
    }
    case 'by-name':
      // To whom one wrote "Dear Sir," the check names them in full.
      if (said === 'missedFormal') return [{ check: id, say: '', share: rest, ease: 1 }];
      return [
        { check: id, say: reader ? 'name' : 'nameUnknown', params: reader ? { reader } : {}, share: rest, ease: 1 },
      ];
    case 'thanks':
      return [{ check: id, say: 'thanks', share: rest, ease: 1 }];
    case 'paragraphs':
      return points > 0 ? [{ check: id, say: 'paragraphs', share: rest, ease: 0.7 }] : [];
    case 'enjoyed-or-learned':
      return [{ check: id, say: 'enjoyed', share: rest, ease: 0.7 }];
    case 'looking-ahead':
      return [{ check: id, say: 'ahead', share: rest, ease: 1 }];
    case 'not-standard':
      if (said === 'twin') {
        // What another interviewer told is what the letter to them was built around.
        const theirs = usable.filter((one) => !isTheirs(one));
        return [...noted(theirs, 'twinNoted', rest, 1), { check: id, say: 'twin', share: rest, ease: 1, always: true }];
      }
      return [{ check: id, say: 'standard', share: rest, ease: 0.4 }];
    case 'sincere':
      // What was said too loud the check quotes itself. Formal manners harm nobody, and wait for what is missing.
      return [{ check: id, say: '', share: rest, ...(said === 'formal' ? { ease: 0.4 } : { ease: 1, always: true }) }];
    case 'second-follow-up': {
      return said === 'fresh' ? noted(usable, 'noteSecondMail', rest, 0.9) : [];
    }
    default:
      return [];
  }
}
