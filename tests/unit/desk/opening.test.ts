/** A database that does not open at the first try: the desk goes on trying, and loses nothing meanwhile. */
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Desk } from '../../../entrypoints/desk/desk';
import type { Store } from '../../../lib/interviews/contract';
import { StoreError, type StoreErrorCode } from '../../../lib/interviews/errors';
import { openLine } from '../../../lib/interviews/store/line';
import { acme, openWindow } from '../interviews/open';
import { makeVersion1 } from '../interviews/versions/version-1';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const deskOf = (open: () => Promise<Store>) =>
  new Desk({ open, line: () => openLine('add'), changed: async () => undefined });

/** Refuses so many times before it opens. */
const refusing = (times: number, code: StoreErrorCode = 'unopened') => {
  let left = times;
  return vi.fn(async () => {
    left -= 1;
    if (left >= 0) throw new StoreError(code);
    return openWindow();
  });
};

test('it opens as soon as it can be opened, and says meanwhile that it is not open yet', async () => {
  await (await openWindow()).addInterview(acme);
  const open = refusing(3);
  const desk = deskOf(open);
  await desk.open();
  expect(desk.state).toMatchObject({ trouble: 'unopened', entries: [] });
  await vi.advanceTimersByTimeAsync(2000);
  await vi.waitFor(() => expect(desk.state).toMatchObject({ trouble: null, complete: true }));
  expect(desk.state.entries).toHaveLength(1);
  expect(open).toHaveBeenCalledTimes(4);
});

test('each try lets go of what it had opened before the next', async () => {
  const close = vi.spyOn(IDBDatabase.prototype, 'close');
  const desk = deskOf(refusing(2));
  await desk.open();
  await vi.advanceTimersByTimeAsync(1000);
  await vi.waitFor(() => expect(desk.state).toMatchObject({ trouble: null, complete: true }));
  expect(close.mock.contexts.map((each) => (each as IDBDatabase).name)).toEqual([
    'afterword-line-add',
    'afterword-line-add',
  ]);
  close.mockRestore();
});

test('a browser that takes its time is not waited for with an empty page', async () => {
  await (await openWindow()).addInterview(acme);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  // Chromium tries for many seconds itself while another process holds the lock.
  const desk = deskOf(() => held.then(() => openWindow()));
  const opening = desk.open();
  await vi.advanceTimersByTimeAsync(2500);
  await opening;
  expect(desk.state.trouble).toBe('unopened');
  letGo();
  await vi.waitFor(() => expect(desk.state).toMatchObject({ trouble: null, complete: true }));
  expect(desk.state.entries).toHaveLength(1);
});

test('a browser that refuses for good is told so, and asked now and then', async () => {
  const open = refusing(Number.POSITIVE_INFINITY, 'refused');
  const desk = deskOf(open);
  await desk.open();
  await vi.advanceTimersByTimeAsync(8000);
  expect(desk.state).toMatchObject({ trouble: 'refused' });
  open.mockClear();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(open.mock.calls.length).toBeGreaterThan(1);
  expect(open.mock.calls.length).toBeLessThan(10);
});

test('a newer version is not tried again: only a reload brings its code', async () => {
  const open = refusing(Number.POSITIVE_INFINITY, 'newer');
  const desk = deskOf(open);
  await desk.open();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(open).toHaveBeenCalledTimes(1);
  expect(desk.state).toMatchObject({ trouble: 'newer' });
});

test('what was changed and typed meanwhile is kept when it opens', async () => {
  const { interview } = await (await openWindow()).addInterview(acme);
  const desk = deskOf(refusing(2));
  await desk.open();
  desk.line.keep('Beta tomorrow');
  const saving = desk.keep({
    interviewId: interview.id,
    key: 'note n',
    from: '',
    keep: (store, from) => store.saveNote({ id: 'n', interviewId: interview.id, text: 'climbing', from }),
  });
  expect(await saving).toBeNull();
  await vi.advanceTimersByTimeAsync(1000);
  await vi.waitFor(() => expect(desk.state.trouble).toBeNull());
  await vi.waitFor(async () =>
    expect((await (await openWindow()).entries())[0]?.notes).toMatchObject([{ text: 'climbing' }]),
  );
});

test('an older window that holds it: said, waited for, and opened once when it closes', async () => {
  await makeVersion1();
  const held = await openDB('afterword', 1);
  vi.useRealTimers();
  const opened: Store[] = [];
  const desk = deskOf(async () => {
    const store = await openWindow(0);
    opened.push(store);
    return store;
  });
  await desk.open();
  expect(desk.state.trouble).toBe('blocked');
  // By hand besides: the same try.
  const byHand = desk.retry();
  held.close();
  await byHand;
  await vi.waitFor(() => expect(desk.state).toMatchObject({ trouble: null, complete: true }));
  expect(desk.state.entries.map(({ interview }) => interview.company)).toEqual(['Acme']);
  expect(opened).toHaveLength(1);
});
