/** A mail went out: whose follow-up was it? Only what is sure is marked; a guess is asked about in the panel. */

import type { Store } from '../interviews/contract';
import { StoreError } from '../interviews/errors';
import { match } from '../interviews/match';
import type { Entry, FollowUp, Id } from '../interviews/model';
import type { Request, Sent } from '../messages';
import { fingerprintOf } from '../scoring/fingerprint';
import { isFollowUp } from '../scoring/follow-up';
import { DAY } from '../time';
import { headOf } from './head-of';
import type { Send, Sends } from './sends';

interface SentTools {
  readonly store: () => Promise<Pick<Store, 'entries' | 'markSent' | 'reopen' | 'secondDone'>>;
  readonly sends: Sends;
}

/** `now` is when it went, or was scheduled: ms since 1970. */
export async function markSent(tools: SentTools, report: Request<'sent'>, now: number): Promise<Sent> {
  const { store: open, sends } = tools;
  const send = (await sends.find(report.sendId)) ?? (await sendOf(tools, report, now));
  if (!send) return { marked: null };
  const { first, second, done } = send;
  const marked = first[0] ?? second[0] ?? null;
  if (done) return { marked };

  // Before the marks and after them: stopped in between, a second report goes on, and the undo knows what to take back.
  await sends.keep(send);
  const store = await open();
  // Of the text only its likeness is kept.
  const fingerprint = fingerprintOf(report.text) || null;
  const mark = { at: now, scheduled: report.scheduled, way: 'email', fingerprint } as const;
  for (const followUpId of first) await unlessGone(store.markSent({ followUpId, ...mark }));
  for (const followUpId of second) await unlessGone(store.secondDone(followUpId, now));
  await sends.keep({ ...send, done: true });
  return { marked };
}

/** What a mail that nobody knows yet has to mark; null: nothing. */
async function sendOf({ store: open }: SentTools, report: Request<'sent'>, now: number): Promise<Send | null> {
  // A mail about the date of the next round goes to the same person and is no follow-up.
  if (!report.followUp && !isFollowUp(report.subject, report.text)) return null;
  const entries = await (await open()).entries();
  const first = firstsBy(report, entries, now);
  const second = first.length === 0 ? secondsBy(report, entries, now) : [];
  return first.length + second.length > 0 ? { id: report.sendId, first, second, done: false } : null;
}

/**
 * The panel says how it stands: sent by hand, or when a scheduled mail goes (ms since 1970; null: nobody knows). One mail
 * to several interviewers goes at one time.
 */
export async function markFromPanel(
  { store: open, sends }: SentTools,
  { followUpId, scheduled, goesAt }: Pick<Request<'panelMark'>, 'followUpId' | 'scheduled' | 'goesAt'>,
  now: number,
): Promise<void> {
  const store = await open();
  const together = (goesAt === null ? undefined : await sends.marking(followUpId))?.first ?? [];
  const known = (await store.entries()).flatMap(({ followUps }) => followUps);
  const at = goesAt ?? now;
  for (const id of new Set([followUpId, ...together])) {
    const fingerprint = known.find((one) => one.id === id)?.fingerprint ?? null;
    await store.markSent({ followUpId: id, at, scheduled, way: 'email', fingerprint });
  }
}

export async function takeBack({ store: open, sends }: SentTools, sendId: string): Promise<void> {
  const send = await sends.find(sendId);
  if (!send) return;
  const store = await open();
  for (const followUpId of send.first) await unlessGone(store.reopen(followUpId));
  for (const followUpId of send.second) await unlessGone(store.secondDone(followUpId, null));
  await sends.drop(sendId);
}

/** The same from the panel, which knows the follow-up only: a mail to several interviewers is taken back for all of them. */
export async function takeBackFromPanel(tools: SentTools, followUpId: Id): Promise<void> {
  const send = await tools.sends.marking(followUpId);
  if (send) await takeBack(tools, send.id);
  else await (await tools.store()).reopen(followUpId);
}

/** One that was deleted meanwhile must not keep its colleagues from being marked, or taken back. */
async function unlessGone(write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'gone')) throw error;
  }
}

/** Open ones it surely was for: all interviewers who got it, and the one shown in the panel as more than a guess. */
function firstsBy(report: Request<'sent'>, entries: readonly Entry[], now: number): Id[] {
  const matched = match(entries, headOf(report), now)
    .filter(({ strength }) => strength === 'strong')
    .map(({ followUpId }) => followUpId);
  const shown = report.sure && report.followUpId !== null ? [report.followUpId] : [];
  const owed = new Set([...shown, ...matched]);
  const open = entries
    .filter(({ interview }) => interview.endsAt <= now)
    .flatMap(({ followUps }) => followUps.filter(({ id, state }) => owed.has(id) && state === 'open'));
  return open.map(({ id }) => id);
}

/** Sent at least a day ago, to the same address, and no second mail yet: this is it. */
function secondsBy(report: Request<'sent'>, entries: readonly Entry[], now: number): Id[] {
  const reached = match(entries, headOf(report), now).filter(({ rung }) => rung === 'recipient');
  return reached
    .flatMap(({ entry, followUpId }) => entry.followUps.filter(({ id }) => id === followUpId))
    .filter((followUp) => wantsSecond(followUp, now))
    .map(({ id }) => id);
}

const wantsSecond = ({ state, at, secondDoneAt }: FollowUp, now: number): boolean =>
  (state === 'sent' || state === 'otherwise') && at !== null && now - at > DAY && secondDoneAt === null;
