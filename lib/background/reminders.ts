/**
 * Brings the plan into the browser: one alarm, notifications, the badge. Everything is derived anew at every wake, so
 * nothing depends on an alarm or a worker having lived. The order makes a reminder neither lost nor shown twice,
 * wherever the worker is stopped:
 *
 * 1. what an earlier run put up without recording it is recorded if it shows, else forgotten (the plan has it again);
 * 2. the alarm is set before anything is shown, soon if something is due, so that a stopped run is taken up again;
 * 3. board, notification, ledger, board: see `post.ts`.
 */
import type { Clock } from '../clock';
import { type Badge, NO_BADGE } from '../deadlines/badge';
import { type Plan, PULSE_MS, plan } from '../deadlines/plan';
import type { Urgency } from '../deadlines/timing';
import type { Store } from '../interviews/contract';
import type { Entry, Ledger } from '../interviews/model';
import type { Settings } from '../settings';
import { HOUR, MINUTE } from '../time';
import { badgeTitle, type Reader } from './notice';
import type { ActionApi, AlarmsApi } from './platform';
import { type PostTools, post, recordLeft, takeDown } from './post';
import type { Sends } from './sends';
import { asSettled, settleWaiting } from './settle';

const ALARM = 'afterword';

interface ReminderTools extends PostTools {
  readonly store: () => Promise<
    Pick<Store, 'entries' | 'ledger' | 'recordFired' | 'markSent' | 'reopen' | 'secondDone' | 'saveInterviewer'>
  >;
  readonly sends: Sends;
  readonly settings: () => Promise<Settings>;
  readonly alarms: AlarmsApi;
  readonly action: ActionApi;
  readonly clock: Clock;
  /** IANA name of where the person is now. */
  readonly zone: () => string;
  readonly locale: () => string | undefined;
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
/** Mail clients offer their undo for half a minute; the panel may stand beside the next mail for longer. */
const UNDONE_WITHIN_MS = HOUR;

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
  // Where the browser's storage is full, the next look does it.
  await tools.sends.forgetLearnt(tools.clock.now() - UNDONE_WITHIN_MS).catch(() => undefined);
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
  const shown = await post(tools, store, first.due, now, reader).catch(() => false);
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
    // "late" takes the four characters there are.
    action.setBadgeText({ text: held && badge.urgency !== 'late' ? `${badge.text}!` : badge.text }),
    action.setBadgeBackgroundColor({ color: GROUND[badge.urgency] }),
    action.setBadgeTextColor({ color: '#ffffff' }),
    action.setTitle({ title: badgeTitle(badge, held, now, discreet) }),
  ]);
}
