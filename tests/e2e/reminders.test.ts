import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { notifications as notificationWords } from '../../lib/words/en/notifications';
import { options as optionWords } from '../../lib/words/en/options';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';
import {
  alarms,
  badge,
  clickNotification,
  notifications,
  putToSleep,
  ringAlarms,
  shiftClock,
} from './harness/background';
import { type Chromium, openChromium } from './harness/chromium';
import { idsIn } from './harness/database';
import { playwrightHands } from './harness/hands';
import { backTo } from './harness/story';
import { until } from './harness/until';

/** Reminders in a real Chromium: workers that are stopped, alarms that ring, browsers that are closed. */
let profile: string;
let chromium: Chromium;
let page: Page;

const open = async (): Promise<void> => {
  chromium = await openChromium({ profile });
  page = await chromium.own('popup.html');
};
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'afterword-reminders-'));
  chromium = await openChromium({ profile });
});
beforeEach(async () => {
  await chromium.startAnew();
  page = await chromium.own('popup.html');
});
afterAll(async () => {
  await chromium?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});

/** Yesterday at two an interview of one o'clock is recorded: the time to write is a quarter to five. */
async function record(): Promise<void> {
  await shiftClock(chromium, backTo(14));
  await page.reload();
  const hands = playwrightHands(page);
  await hands.fill(words.addLabel, 'Acme today 1pm, 45 min');
  await hands.press('button', words.add);
  await until('the background has planned', async () => (await badge(chromium)) === '23h');
}

/** Moves the clock without a word to the background. */
const setClock = (ms: number) => page.evaluate((clockOffset) => chrome.storage.local.set({ clockOffset }), ms);
/** Any message wakes the worker, and whatever wakes it makes it look at the time. */
const wake = () => page.evaluate(() => chrome.runtime.sendMessage({ afterword: 'changed', body: {} }));
const shown = () =>
  until('a reminder is shown', async () => {
    const all = await notifications(chromium);
    return all.length > 0 && all;
  });
/** Ids of the reminders that the ledger holds as fired. */
const fired = async () => (await idsIn(page, 'ledger')).map((id) => id.replace(/^.*:/, '')).sort();

/** Where the worker stands still, so that it can be stopped there: each is the last thing that happens before. */
const STEPS = ['planned', 'put on the board', 'shown', 'in the ledger'] as const;
type Step = (typeof STEPS)[number];

/** Lets the worker come as far as `step` and never further. */
async function haltAfter(step: Step): Promise<void> {
  await (await chromium.worker()).evaluate((last) => {
    const halted = () => {
      Object.assign(globalThis, { halted: true });
      return new Promise<never>(() => undefined);
    };
    const { storage, notifications } = chrome;
    const set = storage.local.set.bind(storage.local);
    const create = notifications.create.bind(notifications);
    if (last === 'planned') storage.local.set = halted;
    if (last === 'put on the board') notifications.create = halted;
    if (last === 'shown') {
      notifications.create = (async (...args: Parameters<typeof create>) => {
        await create(...args);
        return halted();
      }) as unknown as typeof create;
    }
    if (last === 'in the ledger') {
      storage.local.set = (items) => (JSON.stringify(items).includes('"recorded":true') ? halted() : set(items));
    }
  }, step);
}

describe('a worker stopped between two steps', () => {
  it.each(STEPS)('%s: the reminder comes, and comes once', async (step) => {
    await record();
    await putToSleep(chromium, page);
    await wake();
    await haltAfter(step);
    await setClock(backTo(17));
    await ringAlarms(chromium);
    const stands = () => chromium.worker().then((worker) => worker.evaluate(() => 'halted' in globalThis));
    await until('the worker stands still', stands);
    const before = await notifications(chromium);
    expect(before).toHaveLength(step === 'shown' || step === 'in the ledger' ? 1 : 0);

    await putToSleep(chromium, page);
    await wake();
    const after = await shown();
    expect(after).toHaveLength(1);
    if (before.length > 0) expect(after).toEqual(before);
    await until('it is in the ledger', async () => (await fired()).includes('write'));
    await wake();
    expect(await notifications(chromium)).toEqual(after);
    expect(await alarms(chromium)).toHaveLength(1);
  });

  it('saved, but not planned: the next wake plans', async () => {
    await shiftClock(chromium, backTo(14));
    await putToSleep(chromium, page);
    // The popup's word to the background is lost with the worker, and the second copy's writing, which would wake it.
    await page.evaluate(() => {
      chrome.runtime.sendMessage = chrome.storage.local.set = () => new Promise<never>(() => undefined);
    });
    const hands = playwrightHands(page);
    await hands.fill(words.addLabel, 'Acme today 1pm, 45 min');
    await hands.press('button', words.add);
    await page.getByRole('link', { name: /Acme/ }).waitFor();
    // Asked from the page, as the worker sleeps.
    expect(await page.evaluate(() => chrome.alarms.getAll())).toEqual([]);
    await page.reload();
    await wake();
    await until('an alarm is set', async () => (await alarms(chromium)).length === 1);
  });
});

describe('alarms', () => {
  it('one that rings wakes a stopped worker, and the reminder comes', async () => {
    await record();
    // Half a minute is the shortest a browser waits.
    await setClock(backTo(16) + 44 * 60_000 + 20_000);
    await wake();
    expect(await notifications(chromium)).toEqual([]);
    await putToSleep(chromium, page);
    const [first] = await until(
      'the alarm has rung',
      async () => {
        const ids = await page.evaluate(() => chrome.notifications.getAll().then(Object.keys));
        return ids.length > 0 && ids;
      },
      90_000,
    );
    expect(first).toContain('write');
  });

  it('cleared behind our back, they are there again at the next wake', async () => {
    await record();
    await page.evaluate(() => chrome.alarms.clearAll());
    expect(await alarms(chromium)).toEqual([]);
    await wake();
    expect(await alarms(chromium)).toHaveLength(1);
  });

  it('a worker that wakes listens again to every event that can wake it', async () => {
    await putToSleep(chromium, page);
    await wake();
    const listened = await (await chromium.worker()).evaluate(() => {
      const { alarms, commands, contextMenus, notifications, runtime } = chrome;
      const events = [
        alarms.onAlarm,
        commands.onCommand,
        contextMenus.onClicked,
        notifications.onButtonClicked,
        notifications.onClicked,
        notifications.onClosed,
        runtime.onInstalled,
        runtime.onMessage,
        runtime.onStartup,
      ];
      // Chromium's own, which the types do not know.
      return events.map((event) => (event as unknown as { hasListeners(): boolean }).hasListeners());
    });
    expect(listened).toEqual(listened.map(() => true));
  });
});

describe('the browser is closed', () => {
  const reopen = async (hour: number) => {
    await setClock(backTo(hour));
    await chromium.close();
    await open();
  };

  it('over a reminder: it comes once, with the time that is left', async () => {
    await record();
    await reopen(20);
    const ids = await shown();
    expect(ids).toHaveLength(1);
    // It is written behind the notification.
    await until('the badge says how much is left', async () => (await badge(chromium)) === '17h');
    await wake();
    expect(await notifications(chromium)).toEqual(ids);
    expect(await fired()).toContain('write');
  });

  it('over the deadline: one kind word, no burst', async () => {
    await record();
    await reopen(24 + 15);
    const ids = await shown();
    expect(ids).toHaveLength(1);
    expect(ids[0]).toContain('late');
    await wake();
    expect(await notifications(chromium)).toEqual(ids);
  });

  it('before a reminder: its alarm is there again, and nothing has come', async () => {
    await record();
    await reopen(15);
    await until('an alarm is set', async () => (await alarms(chromium)).length === 1);
    await wake();
    expect(await notifications(chromium)).toEqual([]);
    expect(await badge(chromium)).toBe('22h');
    await shiftClock(chromium, backTo(17));
    expect(await shown()).toHaveLength(1);
  });
});

it('updated with reminders pending: they come as planned, and what has come does not come again', async () => {
  await record();
  const update = async () => {
    await chromium.reload();
    page = await chromium.own('popup.html');
    await until('an alarm is set', async () => (await alarms(chromium)).length === 1);
  };
  await update();
  await wake();
  expect(await notifications(chromium)).toEqual([]);
  await shiftClock(chromium, backTo(17));
  const ids = await shown();
  expect(ids).toHaveLength(1);
  expect(ids[0]).toContain('write');
  await until('it is in the ledger', async () => (await fired()).includes('write'));

  await update();
  await wake();
  // Chromium may take down what an extension showed when it is reloaded; it shows nothing new.
  expect(ids).toEqual(expect.arrayContaining(await notifications(chromium)));
});

describe('notifications blocked', () => {
  /** As a person does it in the system's or the browser's settings, while the browser is closed. */
  const block = async (blocked: boolean) => {
    await chromium.close();
    const path = join(profile, 'Default/Preferences');
    const preferences = JSON.parse(await readFile(path, 'utf8'));
    const message_center = { disabled_extension_ids: blocked ? [chromium.id] : [] };
    await writeFile(path, JSON.stringify({ ...preferences, message_center }));
    await open();
  };

  it('badge, tooltip, popup and settings say so, nothing is lost, and it comes once they are allowed', async () => {
    await record();
    await shiftClock(chromium, backTo(17));
    await shown();
    await until('the first is in the ledger', async () => (await fired()).includes('write'));
    await setClock(backTo(20));
    await block(true);
    await until('the badge counts on', async () => (await badge(chromium)) === '17h');
    await shiftClock(chromium, backTo(24 + 12));
    await until('the badge tells that something waits', async () => (await badge(chromium)) === '1h!');
    expect(await fired()).not.toContain('lastCall');
    const title = await (await chromium.worker()).evaluate(() => chrome.action.getTitle({}));
    expect(title).toBe(fill(notificationWords.badge.held, { status: 'Acme: 1 hour left' }));
    await page.getByText(words.notificationsBlocked).waitFor();
    expect(await alarms(chromium)).toHaveLength(1);

    const settings = await chromium.own('options.html');
    await settings.getByText(optionWords.healthBlocked).waitFor();
    await settings.getByRole('button', { name: optionWords.test }).click();
    await settings.getByText(optionWords.testRefused).waitFor();
    await settings.getByText(optionWords.testFixes[0]).waitFor();

    await block(false);
    const ids = await shown();
    expect(ids).toHaveLength(1);
    expect(ids[0]).toContain('lastCall');
    await until('the badge is as ever', async () => (await badge(chromium)) === '1h');
    expect(await page.getByText(words.notificationsBlocked).count()).toBe(0);
  });
});

it('the word to take notes goes from the screen with the first of them', async () => {
  await shiftClock(chromium, backTo(13));
  await page.reload();
  const hands = playwrightHands(page);
  await hands.fill(words.addLabel, 'Acme today 1pm, 45 min');
  await hands.press('button', words.add);
  await page.getByRole('link', { name: /Acme/ }).waitFor();
  await shiftClock(chromium, backTo(14));
  const [reminder] = await shown();
  expect(reminder).toContain('notes');
  await page.getByRole('link', { name: /Acme/ }).first().click();
  await hands.fill(words.prompt['stood-out'], 'her first week in the cold store');
  await until('it is gone', async () => (await notifications(chromium)).length === 0);
});

it('a notification pressed after its interview was deleted opens the page, which says so', async () => {
  await record();
  await shiftClock(chromium, backTo(17));
  const [reminder = ''] = await shown();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('afterword');
        opening.onsuccess = () => {
          const rows = opening.result.transaction('interviews', 'readwrite').objectStore('interviews');
          rows.clear().onsuccess = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  const opened = chromium.context.waitForEvent('page');
  await clickNotification(chromium, reminder);
  const told = await opened;
  await told.getByText(words.gone).waitFor();
});
