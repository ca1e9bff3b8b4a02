/** What a person does with a notification. Each records first that they had it: it may have outlived its worker. */
import type { Clock } from '../clock';
import { reminderId } from '../deadlines/reminder';
import { snoozeUntil } from '../deadlines/snooze';
import type { Store } from '../interviews/contract';
import { type Id, isOpen } from '../interviews/model';
import type { Settings } from '../settings';
import { writeUrl } from '../write-url';
import type { Board, Posted } from './board';
import { pages } from './pages';
import type { NotificationsApi } from './platform';
import { recordShown } from './post';
import { takeOff } from './screen';
import { stands } from './stands';

interface PressTools {
  readonly store: () => Promise<
    Pick<Store, 'entries' | 'entry' | 'recordFired' | 'snooze' | 'markSent' | 'secondDone'>
  >;
  readonly settings: () => Promise<Settings>;
  readonly board: Board;
  readonly notifications: Pick<NotificationsApi, 'clear'>;
  readonly clock: Clock;
  readonly zone: () => string;
  /** Opens a tab at a page of ours (beginning with a slash). */
  readonly open: (url: string) => Promise<void>;
  /** Opens a new mail for a follow-up, whose tab is remembered. */
  readonly write: (url: string, followUpId: Id) => Promise<void>;
}

export async function closed(tools: PressTools, notificationId: string): Promise<void> {
  await handled(tools, notificationId);
}

/** The click itself writes, to whom it is most pressing. The notification goes at once: a second click is a second mail. */
export async function clicked(tools: PressTools, notificationId: string): Promise<void> {
  await takeOff(tools.notifications, notificationId);
  await orTheList(tools, openWhatItIsAbout(tools, notificationId));
}

/** The notification goes last: where the browser is stopped half way, it can be pressed once more. */
export async function buttonPressed(tools: PressTools, notificationId: string, index: number): Promise<void> {
  await orTheList(tools, doAsTheButtonSays(tools, notificationId, index));
  await takeOff(tools.notifications, notificationId);
}

/** Where the database can't be had the list opens, which says so: the notification doesn't stay to be asked again. */
const orTheList = (tools: PressTools, done: Promise<void>): Promise<void> => done.catch(() => tools.open(pages.list));

async function openWhatItIsAbout(tools: PressTools, notificationId: string): Promise<void> {
  const posted = await handled(tools, notificationId);
  const destination = await destinationOf(tools, posted);
  if (typeof destination === 'string') await tools.open(destination);
  else await tools.write(destination.url, destination.followUpId);
}

async function doAsTheButtonSays(tools: PressTools, notificationId: string, index: number): Promise<void> {
  const posted = await handled(tools, notificationId);
  const button = posted?.buttons[index];
  if (!posted || !button) return tools.open(pages.list);
  if (button === 'see') {
    const [only, ...more] = new Set(posted.items.map(({ interviewId }) => interviewId));
    return tools.open(only && more.length === 0 ? await pageOf(tools, only) : pages.list);
  }
  if (button === 'later') return putOff(tools, posted);
  const store = await tools.store();
  const now = tools.clock.now();
  for (const { interviewId, followUpIds } of posted.items) {
    const entry = await store.entry(interviewId);
    for (const followUp of entry?.followUps.filter(({ id }) => followUpIds.includes(id)) ?? []) {
      if (button === 'notThisTime') await store.secondDone(followUp.id, now);
      else if (isOpen(followUp)) {
        await store.markSent({ followUpId: followUp.id, at: now, way: 'email', scheduled: false, fingerprint: null });
      }
    }
  }
}

async function putOff({ store: open, settings: load, clock, zone }: PressTools, posted: Posted): Promise<void> {
  const [store, settings] = await Promise.all([open(), load()]);
  for (const { interviewId } of posted.items) {
    const entry = await store.entry(interviewId);
    const until = entry && snoozeUntil(entry, settings, clock.now(), zone());
    if (until) await store.snooze([reminderId(interviewId, 'snooze')], until);
  }
}

interface NewMail {
  readonly url: string;
  readonly followUpId: Id;
}

/** A page of ours, or a new mail. */
async function destinationOf(tools: PressTools, posted: Posted | undefined): Promise<string | NewMail> {
  const entries = await (await tools.store()).entries();
  // What it names first may be done by now; then the press is for what is not.
  const standing = posted?.items.find((one) => stands(one, posted.at, entries));
  const item = standing ?? posted?.items[0];
  if (!item) return pages.list;
  const entry = entries.find(({ interview }) => interview.id === item.interviewId);
  if (!entry) return pages.gone;
  if (item.kind === 'notes') return pages.notes(item.interviewId);
  if (!standing || item.kind === 'checkBack') return pages.interview(item.interviewId);
  const about = entry.followUps.filter(({ id }) => item.followUpIds.includes(id));
  const wanted = item.kind === 'second' ? about[0] : about.find(isOpen);
  if (!wanted) return pages.interview(item.interviewId);
  return { url: writeUrl(entry, wanted, entries, (await tools.settings()).mailClient), followUpId: wanted.id };
}

async function pageOf(tools: PressTools, interviewId: Id): Promise<string> {
  return (await (await tools.store()).entry(interviewId)) ? pages.interview(interviewId) : pages.gone;
}

async function handled(tools: PressTools, notificationId: string): Promise<Posted | undefined> {
  const posted = await find(tools, notificationId);
  if (posted) await recordShown(posted, tools.board, await tools.store());
  return posted;
}

async function find({ board }: PressTools, notificationId: string): Promise<Posted | undefined> {
  return (await board.all()).find(({ id }) => id === notificationId);
}
