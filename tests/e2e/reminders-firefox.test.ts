import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { popup as words } from '../../lib/words/en/popup';
import { type Firefox, openFirefox } from './harness/firefox';
import { puppeteerHands } from './harness/hands';
import { backTo } from './harness/story';
import { until } from './harness/until';

/** A real Firefox keeps no alarms over a restart, and has an event page and no buttons: the promises are the same. */
let profile: string;
let firefox: Firefox;
let page: Page;

const open = async (): Promise<void> => {
  firefox = await openFirefox({ profile });
  page = await firefox.own('popup.html');
};
const badge = () => page.evaluate(() => chrome.action.getBadgeText({}));
/** Those that Firefox took. Without a screen it takes them down again at once, so they are not asked for there. */
const shown = () =>
  page.evaluate(async () => {
    const { notificationBoard = [] } = await chrome.storage.local.get('notificationBoard');
    const posted = notificationBoard as { readonly id: string; readonly recorded: boolean }[];
    return posted.filter(({ recorded }) => recorded).map(({ id }) => id);
  });
const wake = () => page.evaluate(() => chrome.runtime.sendMessage({ afterword: 'changed', body: {} }));

/** Yesterday at two an interview of one o'clock was recorded: the time to write is a quarter to five. */
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'afterword-reminders-firefox-'));
  firefox = await openFirefox({ profile });
  await firefox.shiftClock(backTo(14));
  page = await firefox.own('popup.html');
  const hands = puppeteerHands(page);
  await hands.fill(words.addLabel, 'Acme today 1pm, 45 min');
  await hands.press('button', words.add);
  await until('the background has planned', async () => (await badge()) === '23h');
});
afterEach(async () => {
  await firefox.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});

const reopen = async (hour: number) => {
  await page.evaluate((clockOffset) => chrome.storage.local.set({ clockOffset }), backTo(hour));
  await firefox.close();
  await open();
};

it('closed over a reminder: it comes once', async () => {
  await reopen(20);
  const ids = await until('a reminder is shown', async () => ((await shown()).length > 0 ? shown() : null));
  expect(ids).toHaveLength(1);
  expect(ids[0]).toContain('write');
  await wake();
  expect(await shown()).toEqual(ids);
  expect(await badge()).toBe('17h');
});

it('closed over the deadline: one kind word, no burst', async () => {
  await reopen(24 + 15);
  const ids = await until('a reminder is shown', async () => ((await shown()).length > 0 ? shown() : null));
  expect(ids).toHaveLength(1);
  expect(ids[0]).toContain('late');
  await wake();
  expect(await shown()).toEqual(ids);
});

it('closed before a reminder: its alarm is there again, and nothing has come', async () => {
  await reopen(15);
  await until('an alarm is set', async () => (await page.evaluate(() => chrome.alarms.getAll())).length === 1);
  await wake();
  expect(await shown()).toEqual([]);
  await firefox.shiftClock(backTo(17));
  await until('a reminder is shown', async () => (await shown()).length === 1);
});
