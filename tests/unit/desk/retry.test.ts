/** What could not be kept is tried once more while the person types on: what they typed last stands. */
import { expect, test } from 'vitest';
import { actionsAt } from '../../../entrypoints/desk/actions';
import { Desk } from '../../../entrypoints/desk/desk';
import type { Store } from '../../../lib/interviews/contract';
import { StoreError } from '../../../lib/interviews/errors';
import { openLine } from '../../../lib/interviews/store/line';
import { acme, clock, openWindow } from '../interviews/open';

/** A desk whose browser is out of space until `free`, at one interview. */
async function crowded() {
  const real = await openWindow();
  const { interview } = await real.addInterview(acme);
  let isFull = true;
  const unlessFull =
    <A extends readonly unknown[], R>(save: (...args: A) => Promise<R>) =>
    (...args: A) =>
      isFull ? Promise.reject<R>(new StoreError('quota')) : save(...args);
  const store: Store = {
    ...real,
    saveInterview: unlessFull(real.saveInterview),
    saveNote: unlessFull(real.saveNote),
  };
  const desk = new Desk({ open: async () => store, line: () => openLine('add'), changed: async () => undefined });
  await desk.open();
  await desk.reload();
  const actions = actionsAt({ desk, clock, newId: () => real.newId(), openCompose: () => undefined });
  const settled = () => expect.poll(() => desk.state.keeping).not.toBe('busy');
  return {
    desk,
    id: interview.id,
    settled,
    role: (role: string) => actions.changeInterview(interview.id, { role }),
    note: (text: string, from: string) => actions.writeNote(interview.id, 'n', { text, from }),
    free() {
      isFull = false;
    },
    async kept() {
      await settled();
      const entry = await real.entry(interview.id);
      return { role: entry?.interview.role, notes: entry?.notes.map(({ text }) => text) };
    },
  };
}

test('a field that is typed into meanwhile ends as typed, not as it was when saving failed', async () => {
  const { desk, id, role, note, free, settled, kept } = await crowded();
  note('her dog', '');
  role('Anal');
  await settled();
  free();
  const retrying = desk.retry();
  role('Analyst');
  await retrying;
  expect(await kept()).toEqual({ role: 'Analyst', notes: ['her dog'] });
  expect(desk.state.entries.find(({ interview }) => interview.id === id)?.interview.role).toBe('Analyst');
  expect(desk.state).toMatchObject({ trouble: null, keeping: 'kept' });
});

test('a note that is typed on meanwhile stays one note', async () => {
  const { desk, role, note, free, settled, kept } = await crowded();
  role('Analyst');
  note('climb', '');
  await settled();
  free();
  const retrying = desk.retry();
  note('climbing', 'climb');
  await retrying;
  expect(await kept()).toEqual({ role: 'Analyst', notes: ['climbing'] });
});

test('pressed twice it is kept once, and once more without space it waits on', async () => {
  const { desk, note, free, settled, kept } = await crowded();
  note('climb', '');
  await settled();
  await desk.retry();
  expect(desk.state).toMatchObject({ trouble: 'quota', keeping: 'not' });
  free();
  await Promise.all([desk.retry(), desk.retry()]);
  expect(await kept()).toEqual({ role: '', notes: ['climb'] });
});
