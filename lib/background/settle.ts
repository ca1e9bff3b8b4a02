/** Brings what was sent, or taken back, into the database: at once, or as soon as that can be had again. */
import type { Store } from '../interviews/contract';
import { StoreError } from '../interviews/errors';
import type { Entry, FollowUp, Id } from '../interviews/model';
import { addressesOf } from './learnt';
import type { Send, Sends, SentMail } from './sends';
import { whoseIs } from './whose';

export interface SettleTools {
  readonly store: () => Promise<Pick<Store, 'entries' | 'markSent' | 'reopen' | 'secondDone' | 'saveInterviewer'>>;
  readonly sends: Sends;
}

/** What a mail that went at `at` (ms since 1970) has to mark, and teaches. */
export function tellsOf(
  mail: SentMail,
  entries: readonly Entry[],
  at: number,
): Pick<Send, 'first' | 'second' | 'learnt'> {
  const whose = whoseIs(mail, entries, at);
  return { ...whose, learnt: addressesOf(mail, entries, whose.first) };
}

/** Never rejects for the database's sake: what it refuses (no space, not to be opened) waits for the next look. */
export async function settle(tools: SettleTools, sendId: string): Promise<void> {
  await tools.sends
    .change(sendId, async (send) => (send.done ? send : send.undone ? unmark(tools, send) : mark(tools, send)))
    .catch(() => undefined);
}

/** Tries all that waits once more, and gives what still does. */
export async function settleWaiting(tools: SettleTools): Promise<readonly Send[]> {
  const waiting = await tools.sends.waiting();
  for (const { id } of waiting) await settle(tools, id);
  return waiting.length > 0 ? tools.sends.waiting() : [];
}

async function mark({ store: open, sends }: SettleTools, send: Send): Promise<Send | null> {
  const store = await open();
  const { mail, at, scheduled, fingerprint } = send;
  const known = mail ? { ...send, mail: null, ...tellsOf(mail, await store.entries(), at) } : send;
  if (known.first.length + known.second.length === 0) return null;
  // Before the marks and after them: stopped in between, the next look goes on, and the undo knows what to take back.
  if (mail) await sends.keep(known);
  const how = { at, scheduled, way: 'email', fingerprint } as const;
  for (const followUpId of known.first) await unlessGone(store.markSent({ followUpId, ...how }));
  for (const followUpId of known.second) await unlessGone(store.secondDone(followUpId, at));
  for (const { interviewerId, email } of known.learnt) await readdress(open, interviewerId, '', email);
  return { ...known, done: true };
}

async function unmark({ store: open }: SettleTools, { first, second, learnt }: Send): Promise<null> {
  for (const followUpId of first) await unlessGone((await open()).reopen(followUpId));
  for (const followUpId of second) await unlessGone((await open()).secondDone(followUpId, null));
  for (const { interviewerId, email } of learnt) await readdress(open, interviewerId, email, '');
  return null;
}

/** Only where it still is `from`: what a person has typed since stays, and who was removed does not come back by it. */
async function readdress(open: SettleTools['store'], id: Id, from: string, to: string): Promise<void> {
  const store = await open();
  const interviewers = (await store.entries()).flatMap((entry) => entry.interviewers);
  if (interviewers.some((one) => one.id === id && one.email === from)) {
    await unlessGone(store.saveInterviewer({ id, email: to }));
  }
}

/** Deleted meanwhile: there is nothing to mark, and nothing to wait for. */
async function unlessGone(writing: Promise<Entry>): Promise<void> {
  try {
    await writing;
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'gone')) throw error;
  }
}

/** The interviews as they will be once that is in the database: nobody is reminded of a mail that went. */
export function asSettled(entries: readonly Entry[], waiting: readonly Send[]): readonly Entry[] {
  if (waiting.length === 0) return entries;
  const settled = (followUp: FollowUp): FollowUp => waiting.reduce(asAfter, followUp);
  return entries.map((entry) => ({ ...entry, followUps: entry.followUps.map(settled) }));
}

function asAfter(followUp: FollowUp, { first, second, at, scheduled, undone }: Send): FollowUp {
  if (first.includes(followUp.id)) {
    return undone
      ? { ...followUp, state: 'open', at: null, way: null, scheduled: false }
      : { ...followUp, state: 'sent', at, way: 'email', scheduled };
  }
  return second.includes(followUp.id) ? { ...followUp, secondDoneAt: undone ? null : at } : followUp;
}
