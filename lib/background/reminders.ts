/**
 * Brings the plan into the browser: one alarm, notifications, the badge. Everything is derived anew at every wake, so
 * nothing depends on an alarm or a worker having lived. The order makes a reminder neither lost nor shown twice,
 * wherever the worker is stopped:
 *
 * 1. what an earlier run put up without recording it is recorded if it shows, else forgotten (the plan has it again);
 * 2. the alarm is set before anything is shown, soon if something is due, so that a stopped run is taken up again;
 * 3. board, notification, ledger, board: see `board.ts`.
 */
import type { Clock } from '../clock';
import { type Badge, NO_BADGE } from '../deadlines/badge';
import { type Plan, PULSE_MS, plan } from '../deadlines/plan';
import type { Due } from '../deadlines/reminder';
import type { Urgency } from '../deadlines/timing';
import type { Store } from '../interviews/contract';
import type { Entry, Ledger } from '../interviews/model';
import type { Settings } from '../settings';
import { NOTIFICATIONS_REFUSED } from '../storage-keys';
import { MINUTE } from '../time';
import { notifications as words } from '../words/en/notifications';
import type { Board, Posted } from './board';
import { badgeTitle, noticeOf, type Reader } from './notice';
import type { ActionApi, AlarmsApi, NotificationsApi, StorageArea } from './platform';
import { showing, takeOff } from './screen';
import type { Sends } from './sends';
import { asSettled, settleWaiting } from './settle';
import { stands } from './stands';

const ALARM = 'afterword';

interface ReminderTools {
  readonly store: () => Promise<
    Pick<Store, 'entries' | 'ledger' | 'recordFired' | 'markSent' | 'reopen' | 'secondDone'>
  >;
  readonly sends: Sends;
  readonly settings: () => Promise<Settings>;
  readonly board: Board;
  readonly local: StorageArea;
  readonly alarms: AlarmsApi;
  readonly notifications: NotificationsApi;
  readonly action: ActionApi;
  readonly clock: Clock;
  /** IANA name of where the person is now. */
  readonly zone: () => string;
  readonly locale: () => string | undefined;
  readonly iconUrl: string;
  /** Chromium shows two, Firefox refuses a notification that has any. */
  readonly hasButtons: boolean;
}

/** White on these is readable over both themes' toolbars: a badge brings its own ground. */
export const GROUND: Readonly<Record<Urgency, string>> = {
  calm: '#2f5fb3',
  soon: '#9e5a00',
  last: '#b3261e',
  late: '#b3261e',
};
/** A run that was stopped half way is taken up again after this. */
const RETRY_MS = MINUTE;
/** A database that another page or a killed browser holds is free soon; one that is refused costs little so often. */
const TRY_AGAIN_MS = 5 * MINUTE;

/**
 * Looks at the time. Where that fails, nothing is known to be due, and it is tried again before long: a browser that kept
 * no alarm, as Firefox over a restart, would not wake us for it.
 */
export async function lookOrTryAgain(tools: ReminderTools): Promise<void> {
  try {
    await lookAtTheTime(tools);
  } catch {
    const now = tools.clock.now();
    await setAlarm(tools.alarms, now + TRY_AGAIN_MS, now);
    await tools.action.setBadgeText({ text: NO_BADGE.text });
  }
}

/** Looks at the time once and does what is due. Rejects where the database can't be had, or the browser's own storage. */
export async function lookAtTheTime(tools: ReminderTools): Promise<void> {
  const settings = await tools.settings();
  const store = await tools.store();
  const waiting = await settleWaiting(tools);
  const had = await recordLeft(tools, store);
  const [stored, written] = await Promise.all([store.entries(), store.ledger()]);
  const ledger = withFired(written, had);
  const entries = asSettled(stored, waiting);
  const now = tools.clock.now();
  const zone = tools.zone();
  const first = plan(entries, settings, ledger, now, zone);
  const wakeAt = (at: number | null) => (waiting.length > 0 ? Math.min(at ?? Infinity, now + PULSE_MS) : at);

  await setAlarm(tools.alarms, first.due.length > 0 ? now + RETRY_MS : wakeAt(first.wakeAt), now);
  await takeDown(tools, entries);
  const reader: Reader = { settings, zone, locale: tools.locale() };
  // On a full disk nothing can be noted down, and what nobody noted would come again and again: it waits like a refused one.
  const shown = await show(tools, store, first.due, now, reader).catch(() => false);
  const held = first.due.length > 0 && !shown;
  await showBadge(tools, first.badge, held, now, settings.discreet);
  if (shown) await setAlarm(tools.alarms, wakeAt(after(first, entries, settings, ledger, now, zone).wakeAt), now);
  else if (held) await setAlarm(tools.alarms, Math.min(first.wakeAt ?? Infinity, now + PULSE_MS), now);
}

/** The plan once what was due has been recorded. */
function after(
  done: Plan,
  entries: readonly Entry[],
  settings: Settings,
  ledger: Ledger,
  now: number,
  zone: string,
): Plan {
  const fired = done.due.map(({ covers }) => ({ covers, at: now }));
  return plan(entries, settings, withFired(ledger, fired), now, zone);
}

function withFired(
  ledger: Ledger,
  fired: readonly { readonly covers: readonly string[]; readonly at: number }[],
): Ledger {
  const more = fired.flatMap(({ covers, at }) => covers.map((id) => [id, at] as const));
  return { ...ledger, fired: { ...ledger.fired, ...Object.fromEntries(more) } };
}

/**
 * What an earlier run was stopped before recording: it counts where the person has it, else it comes again. Gives what
 * they have had and the ledger still can't be told.
 */
async function recordLeft(
  { board, notifications }: ReminderTools,
  store: Pick<Store, 'recordFired'>,
): Promise<readonly Posted[]> {
  const open = (await board.all()).filter(({ recorded }) => !recorded);
  if (open.length === 0) return [];
  const seen = await showing(notifications);
  const had: Posted[] = [];
  for (const posted of open) {
    if (!posted.had && !seen.has(posted.id)) await board.drop([posted.id]).catch(() => undefined);
    else if (!(await recordShown(posted, board, store))) had.push(posted);
  }
  return had;
}

/**
 * The person has it (it shows, or they closed or pressed it): it never fires again. On a full disk either place may
 * refuse to note it, and one is enough. False: the ledger did.
 */
export async function recordShown(posted: Posted, board: Board, store: Pick<Store, 'recordFired'>): Promise<boolean> {
  if (posted.recorded) return true;
  const recorded = await store.recordFired(posted.covers, posted.at).then(
    () => true,
    () => false,
  );
  if (recorded || !posted.had) await board.put({ ...posted, recorded, had: true }).catch(() => undefined);
  return recorded;
}

async function show(
  { board, notifications, local, iconUrl, hasButtons }: ReminderTools,
  store: Pick<Store, 'recordFired'>,
  due: readonly Due[],
  now: number,
  reader: Reader,
): Promise<boolean> {
  const [first, ...rest] = due;
  if (!first) return false;
  const { title, message, buttons } = noticeOf([first, ...rest], now, reader);
  const posted: Posted = {
    // With its first reminder's id, since the clock may be set back to a moment that was there before.
    id: `${now} ${first.id}`,
    at: now,
    recorded: false,
    had: false,
    covers: due.flatMap(({ covers }) => covers),
    items: due.map(({ kind, entry, followUps }) => ({
      kind,
      interviewId: entry.interview.id,
      followUpIds: followUps.map(({ id }) => id),
    })),
    buttons: [...buttons],
  };
  await board.put(posted);
  const pressable = hasButtons ? { buttons: buttons.map((button) => ({ title: words.button[button] })) } : {};
  const shown = await tryToShow(notifications, posted.id, { type: 'basic', iconUrl, title, message, ...pressable });
  await local.set({ [NOTIFICATIONS_REFUSED]: !shown });
  if (!shown) {
    await board.drop([posted.id]);
    return false;
  }
  await recordShown(posted, board, store);
  await takeOffOlder(posted, board, notifications);
  return true;
}

/** An older one about nothing but the same says how it stood then. */
async function takeOffOlder(newer: Posted, board: Board, notifications: NotificationsApi): Promise<void> {
  const about = ({ kind, interviewId }: Posted['items'][number]) =>
    kind === 'checkBack' || kind === 'second' ? `${kind} ${interviewId}` : interviewId;
  const now = new Set(newer.items.map(about));
  const older = (await board.all()).filter(
    ({ id, items }) => id !== newer.id && items.every((item) => now.has(about(item))),
  );
  for (const { id } of older) await takeOff(notifications, id);
}

/** False where the system or the person blocks notifications: then badge and popup carry it. */
export async function tryToShow(
  notifications: NotificationsApi,
  id: string,
  options: Parameters<NotificationsApi['create']>[1],
): Promise<boolean> {
  try {
    if ((await notifications.getPermissionLevel?.()) === 'denied') return false;
    await notifications.create(id, options);
    return true;
  } catch {
    return false;
  }
}

/** A notification about nothing any more (sent, noted, deleted, moved to another day) goes. */
async function takeDown({ board, notifications }: ReminderTools, entries: readonly Entry[]): Promise<void> {
  const posted = await board.all();
  if (posted.length === 0) return;
  const seen = await showing(notifications);
  for (const { id, at, items } of posted)
    if (seen.has(id) && !items.some((item) => stands(item, at, entries))) await takeOff(notifications, id);
}

async function setAlarm(alarms: AlarmsApi, wakeAt: number | null, now: number): Promise<void> {
  if (wakeAt === null) {
    await alarms.clear(ALARM);
    return;
  }
  // The period takes over if a run dies before it sets the next alarm.
  await alarms.create(ALARM, { delayInMinutes: (wakeAt - now) / MINUTE, periodInMinutes: PULSE_MS / MINUTE });
}

async function showBadge(
  { action }: ReminderTools,
  badge: Badge,
  held: boolean,
  now: number,
  discreet: boolean,
): Promise<void> {
  await Promise.all([
    action.setBadgeText({ text: held ? `${badge.text}!` : badge.text }),
    action.setBadgeBackgroundColor({ color: GROUND[badge.urgency] }),
    action.setBadgeTextColor({ color: '#ffffff' }),
    action.setTitle({ title: badgeTitle(badge, held, now, discreet) }),
  ]);
}
