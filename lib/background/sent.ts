/** A mail went out, was unmarked, or came back: kept first (sends.ts), then brought into the database (settle.ts). */
import { parseDraft } from '../draft/parse';
import type { Store } from '../interviews/contract';
import { StoreError } from '../interviews/errors';
import { couldBeSecond, type FollowUp, type Id } from '../interviews/model';
import type { Request, Sent } from '../messages';
import { fingerprintOf } from '../scoring/fingerprint';
import { isFollowUp } from '../scoring/follow-up';
import { isSecond } from '../substance/letter/second';
import { headOf } from './head-of';
import { addressesOf } from './learnt';
import type { Send, SentMail } from './sends';
import { type SettleTools, settle, tellsOf } from './settle';

/** `now` is when it went, or was scheduled: ms since 1970. */
export async function markSent(tools: SettleTools, report: Request<'sent'>, now: number): Promise<Sent> {
  const { sends } = tools;
  if (!(await sends.find(report.sendId))) {
    const send = await sendOf(tools, report, now);
    if (!send) return { marked: null };
    await sends.keep(send);
  }
  await settle(tools, report.sendId);
  const send = await sends.find(report.sendId);
  return { marked: send?.first[0] ?? send?.second[0] ?? null };
}

/** What a mail that nobody knows yet has to mark; null: nothing. */
async function sendOf({ store: open }: SettleTools, report: Request<'sent'>, now: number): Promise<Send | null> {
  // A mail about the date of the next round goes to the same person and is no follow-up.
  const followUp = report.followUp || isFollowUp(report.subject, report.text);
  const asks = isSecond(parseDraft(report.subject, report.text));
  if (!followUp && !asks) return null;
  const mail: SentMail = { ...headOf(report), shown: report.sure ? report.followUpId : null, followUp, asks };
  const send = {
    id: report.sendId,
    at: now,
    scheduled: report.scheduled,
    // Of the text only its likeness is kept.
    fingerprint: fingerprintOf(report.text) || null,
    undone: false,
    done: false,
  };
  try {
    const told = tellsOf(mail, await (await open()).entries(), now);
    return told.first.length + told.second.length > 0 ? { ...send, mail: null, ...told } : null;
  } catch {
    return { ...send, mail, first: [], second: [], learnt: [] };
  }
}

type PanelMark = Omit<Request<'panelMark'>, 'token' | 'sent'>;

/**
 * The panel says how it stands: sent, where we only suspected it, or when a scheduled mail goes (ms since 1970; null:
 * nobody knows). One mail to several interviewers goes at one time. Rejects where nothing is known of that follow-up.
 */
export async function markFromPanel(tools: SettleTools, mark: PanelMark, now: number): Promise<void> {
  const { sends } = tools;
  const { followUpId, scheduled, goesAt } = mark;
  const going = goesAt === null ? undefined : await sends.marking(followUpId);
  if (going && goesAt !== null) {
    await sends.change(going.id, async (one) => ({ ...one, at: goesAt, scheduled, done: false }));
    return settle(tools, going.id);
  }
  const said = await saidOf(tools, mark, now);
  await sends.keep(said);
  await settle(tools, said.id);
}

/** What a person says went is a send as any other: what is refused waits, and an undo takes back all that it did. */
async function saidOf(
  { store: open, sends }: SettleTools,
  { followUpId, scheduled, goesAt, to, cc }: PanelMark,
  now: number,
): Promise<Send> {
  const entries = await (await open()).entries();
  const followUp = entries.flatMap(({ followUps }) => followUps).find(({ id }) => id === followUpId);
  if (!followUp) throw new StoreError('gone');
  const send = {
    ...{ id: `said ${followUpId}`, mail: null, at: goesAt ?? now, scheduled, fingerprint: followUp.fingerprint },
    ...{ undone: false, done: false },
  };
  if (couldBeSecond(followUp, now)) return { ...send, first: [], second: [followUpId], learnt: [] };
  // Asked once more by a panel that heard nothing (lib/ask.ts), it has learnt already what an undo takes back.
  const before = (await sends.find(send.id))?.learnt ?? [];
  const learnt = [...before, ...addressesOf({ to, cc }, entries, [followUpId])];
  return { ...send, first: [followUpId], second: [], learnt };
}

export async function takeBack(tools: SettleTools, sendId: string): Promise<void> {
  await tools.sends.change(sendId, async (send) => ({ ...send, undone: true, done: false }));
  await settle(tools, sendId);
}

/** The same from the panel, which knows the follow-up only: a mail to several interviewers is taken back for all of them. */
export async function takeBackFromPanel(tools: SettleTools, followUpId: Id): Promise<void> {
  const send = await tools.sends.marking(followUpId);
  if (send) return takeBack(tools, send.id);
  const store = await tools.store();
  const known = await followUpIn(store, followUpId);
  // What was marked last goes first.
  if (known?.secondDoneAt != null) await store.secondDone(followUpId, null);
  else await store.reopen(followUpId);
}

async function followUpIn(store: Pick<Store, 'entries'>, followUpId: Id): Promise<FollowUp | undefined> {
  return (await store.entries()).flatMap(({ followUps }) => followUps).find(({ id }) => id === followUpId);
}
