import type { Page } from 'playwright-core';
import type { Alarms } from 'webextension-polyfill';
import type { Chromium } from './chromium';
import { until } from './until';

/** What tests do to the background that no person's hand can: move its clock, ring its alarms, press its notifications. */

/** Chromium lets the extension itself ring its own events; nobody else can press a notification in a test. */
interface Dispatches {
  /** What the listeners gave back. */
  readonly dispatch: (...args: unknown[]) => { readonly results: readonly unknown[] };
}

/**
 * Puts the worker to sleep until something wakes it; what is asked of `chromium.worker()` waits until then. It takes an
 * open page for that: closing one of its own would wake the worker at once. Gives back what waits until it is awake.
 */
export async function putToSleep(chromium: Chromium, page: Page): Promise<() => Promise<unknown>> {
  const session = await chromium.context.newCDPSession(page);
  let status = '';
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { scriptURL, runningStatus } of versions) if (scriptURL.includes(chromium.id)) status = runningStatus;
  });
  await session.send('ServiceWorker.enable');
  // What was still on its way to the worker wakes it again, and it has to be stopped once more.
  await until('the background sleeps', async () => {
    if (status !== 'stopped') await session.send('ServiceWorker.stopAllWorkers');
    return status === 'stopped';
  });
  return () => until('the background is awake', async () => status === 'running');
}

/**
 * Moves the test build's clock (`lib/clock.ts`) to `ms` after the real one, and has the background plan anew. Resolves
 * when it has: what was to come by then has come, and what has not come does not.
 */
export async function shiftClock(chromium: Chromium, ms: number): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate((offset) => chrome.storage.local.set({ clockOffset: offset }), ms);
  await look(chromium);
}

/** The background looks at the time, as one of our own pages asks it to. Resolves when it has. */
async function look(chromium: Chromium): Promise<void> {
  await (await chromium.worker()).evaluate(() => {
    const { id, getURL, onMessage } = chrome.runtime;
    const page = { id, url: getURL('popup.html') };
    const asked = (onMessage as unknown as Dispatches).dispatch({ afterword: 'changed', body: {} }, page);
    return Promise.all(asked.results);
  });
}

export interface Asked {
  readonly afterword: string;
  readonly body: { readonly to?: readonly { readonly email: string | null }[] };
}

/** What the background is asked from now on, by listening beside its own listener. */
export async function listenBeside(chromium: Chromium): Promise<() => Promise<readonly Asked[]>> {
  const worker = await chromium.worker();
  await worker.evaluate(() => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    chrome.runtime.onMessage.addListener((message: unknown) => {
      asked.push(message);
      return undefined;
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { asked: Asked[] }).asked);
}

export async function alarms(chromium: Chromium): Promise<Alarms.Alarm[]> {
  return (await chromium.worker()).evaluate(() => chrome.alarms.getAll());
}

/** Rings every alarm now, as the browser will when its time comes. */
export async function ringAlarms(chromium: Chromium): Promise<void> {
  await (await chromium.worker()).evaluate(async () => {
    const all = await chrome.alarms.getAll();
    const event = chrome.alarms.onAlarm as unknown as Dispatches;
    for (const alarm of all) event.dispatch(alarm);
  });
}

export async function notifications(chromium: Chromium): Promise<string[]> {
  const all = await (await chromium.worker()).evaluate(() => chrome.notifications.getAll());
  return Object.keys(all);
}

export async function clickNotification(chromium: Chromium, id: string): Promise<void> {
  await (await chromium.worker()).evaluate((clicked) => {
    (chrome.notifications.onClicked as unknown as Dispatches).dispatch(clicked);
  }, id);
}

export async function badge(chromium: Chromium): Promise<string> {
  return (await chromium.worker()).evaluate(() => chrome.action.getBadgeText({}));
}
