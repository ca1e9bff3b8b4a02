/** What another window does while this one is at work: both show the same as soon as both have come to rest. */
import { expect, test } from 'vitest';
import { actionsAt } from '@/entrypoints/desk/actions';
import { Desk } from '@/entrypoints/desk/desk';
import type { Store } from '@/lib/interviews/contract';
import { openLine } from '@/lib/interviews/store/line';
import { acme, clock, openWindow } from '../../unit/interviews/open';

type Method = 'entry' | 'entries' | 'saveInterview';

/** Two windows at one interview; `mine` answers a call of `hold` only when it is let go, with what it had by then. */
async function twoWindows() {
  const mine = await openWindow();
  const theirs = await openWindow();
  const { interview } = await mine.addInterview(acme);
  const held = new Map<Method, Promise<void>>();
  const hold = (method: Method) => {
    let letGo = () => {};
    held.set(method, new Promise((resolve) => (letGo = resolve)));
    let isReached = false;
    reached.set(method, () => {
      isReached = true;
    });
    return {
      go() {
        held.delete(method);
        letGo();
      },
      reached: () => expect.poll(() => isReached).toBe(true),
    };
  };
  const reached = new Map<Method, () => void>();
  const slow =
    <A extends readonly unknown[], R>(method: Method, call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const gate = held.get(method);
      const answer = await call(...args);
      if (gate) reached.get(method)?.();
      await gate;
      return answer;
    };
  let heard = 0;
  const store: Store = {
    ...mine,
    entry: slow('entry', mine.entry),
    entries: slow('entries', mine.entries),
    saveInterview: slow('saveInterview', mine.saveInterview),
    onChange: (listener) =>
      mine.onChange((change) => {
        listener(change);
        if (!change.own) heard += 1;
      }),
  };
  const desk = new Desk({ open: async () => store, line: () => openLine('add'), changed: async () => undefined });
  await desk.open();
  await desk.reload();
  const actions = actionsAt({ desk, clock, newId: () => mine.newId(), openCompose: () => undefined });
  const shown = () => desk.state.entries.find((entry) => entry.interview.id === interview.id)?.interview;
  return { desk, store, theirs, id: interview.id, actions, hold, shown, heard: () => heard };
}

test('what they change while a key of mine is on its way is shown once that has landed', async () => {
  const { theirs, id, actions, hold, shown, heard } = await twoWindows();
  const mine = hold('saveInterview');
  actions.changeInterview(id, { role: 'Analyst' });
  await mine.reached();
  await theirs.saveInterview({ id, company: 'Acme Ltd' });
  await expect.poll(heard).toBe(1);
  mine.go();
  await expect.poll(shown).toMatchObject({ role: 'Analyst', company: 'Acme Ltd' });
});

test('and what they import', async () => {
  const { theirs, id, actions, hold, shown, heard } = await twoWindows();
  const file = JSON.parse(await theirs.exportAll());
  file.interviews[0].fields.company = 'Acme Ltd';
  file.interviews[0].times.company = clock.now() + 1;
  const mine = hold('saveInterview');
  actions.changeInterview(id, { role: 'Analyst' });
  await mine.reached();
  await theirs.importAll(JSON.stringify(file));
  await expect.poll(heard).toBe(1);
  mine.go();
  await expect.poll(shown).toMatchObject({ role: 'Analyst', company: 'Acme Ltd' });
});

test('of two things they change one after the other the second is shown', async () => {
  const { theirs, id, hold, shown, heard } = await twoWindows();
  const reading = hold('entry');
  await theirs.saveInterview({ id, company: 'Acme L' });
  await reading.reached();
  await theirs.saveInterview({ id, company: 'Acme Ltd' });
  await expect.poll(heard).toBe(2);
  reading.go();
  await expect.poll(shown).toMatchObject({ company: 'Acme Ltd' });
});

test('an interview that I delete while I read what they wrote in it stays away', async () => {
  const { desk, store, theirs, id, actions, hold, shown } = await twoWindows();
  const reading = hold('entry');
  await theirs.saveInterview({ id, company: 'Acme Ltd' });
  await reading.reached();
  actions.removeInterview(id);
  reading.go();
  await expect.poll(() => desk.state.toast?.text).toBe('Deleted Acme.');
  expect(await store.entry(id)).toBeNull();
  await expect.poll(shown).toBeUndefined();
});

test('a list that was read before another and comes after it does not bring the old back', async () => {
  const { desk, theirs, id, hold, shown } = await twoWindows();
  const first = hold('entries');
  const reading = desk.reload();
  await first.reached();
  // Not held any more.
  const then = hold('entries');
  then.go();
  await theirs.saveInterview({ id, company: 'Acme Ltd' });
  await desk.reload();
  expect(shown()?.company).toBe('Acme Ltd');
  first.go();
  await reading;
  expect(shown()?.company).toBe('Acme Ltd');
});
