import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../../lib/interviews/contract';
import { acme, clock, openWindow } from './open';
import './property';

async function twoOnOneNote() {
  const [left, right] = [await openWindow(), await openWindow()];
  const { interview } = await left.addInterview(acme);
  const type = (store: Store, from: string, text: string) =>
    store.saveNote({ id: 'n', interviewId: interview.id, text, from });
  const texts = async () => ((await left.entries())[0]?.notes ?? []).map(({ text }) => text);
  return { left, right, interview, type, texts };
}

describe('two windows on one interview', () => {
  test('change different fields: both changes stay', async () => {
    const { left, right, interview } = await twoOnOneNote();
    await Promise.all([
      left.saveInterview({ id: interview.id, role: 'Analyst' }),
      right.saveInterview({ id: interview.id, company: 'Blue Harbor' }),
    ]);
    expect((await left.entries())[0]?.interview).toMatchObject({ role: 'Analyst', company: 'Blue Harbor' });
    expect(await right.entries()).toEqual(await left.entries());
  });

  test('change one field: the later change stays, also when the clock went back', async () => {
    const { left, right, interview } = await twoOnOneNote();
    await left.saveInterview({ id: interview.id, role: 'earlier' });
    clock.at -= 1_000_000;
    await right.saveInterview({ id: interview.id, role: 'later' });
    expect((await left.entries())[0]?.interview.role).toBe('later');
  });

  test('add interviewers at once: each gets one follow-up', async () => {
    const { left, right, interview } = await twoOnOneNote();
    await Promise.all([
      left.saveInterviewer({ id: 'jane', interviewId: interview.id, name: 'Jane' }),
      right.saveInterviewer({ id: 'bo', interviewId: interview.id, name: 'Bo' }),
    ]);
    const [entry] = await left.entries();
    expect(entry?.followUps.map(({ interviewerId }) => interviewerId).sort()).toEqual(['bo', 'jane']);
    expect(new Set(entry?.followUps.map(({ id }) => id)).size).toBe(2);
  });

  test('continue what the other wrote: nothing is set beside', async () => {
    const { left, right, type, texts } = await twoOnOneNote();
    await type(left, '', 'climbing');
    await type(right, 'climbing', 'climbing gym');
    await type(left, 'climbing gym', 'gym');
    expect(await texts()).toEqual(['gym']);
  });

  test('write one note at the same time: the later wins, the other stands beside it', async () => {
    const { left, right, type, texts } = await twoOnOneNote();
    await type(left, '', 'her first week');
    await type(right, '', 'the climbing gym');
    const note = (await left.entries())[0]?.notes.find(({ id }) => id === 'n');
    expect(note?.text).toBe('the climbing gym');
    expect((await texts()).sort()).toEqual(['her first week', 'the climbing gym']);
  });

  test('go on writing at the same time: still only two notes', async () => {
    const { left, right, type, texts } = await twoOnOneNote();
    const [one, other] = ['her first week', 'the climbing gym'];
    for (let at = 0; at < one.length; at += 1) {
      await type(left, one.slice(0, at), one.slice(0, at + 1));
      await type(right, other.slice(0, at), other.slice(0, at + 1));
    }
    expect((await texts()).sort()).toEqual([one, other.slice(0, one.length)]);
  });

  test('a note set beside that the person edits is theirs from then on', async () => {
    const { left, right, type, texts } = await twoOnOneNote();
    await type(left, '', 'one');
    await type(right, '', 'two');
    const beside = (await left.entries())[0]?.notes.find(({ text }) => text === 'one');
    await left.saveNote({ id: beside?.id ?? '', text: 'one, kept', from: 'one' });
    await type(left, 'one', 'three');
    expect((await texts()).sort()).toEqual(['one, kept', 'three', 'two']);
  });
});

test('however two windows write on one note, what each wrote last can be read', async () => {
  const key = fc.record({
    window: fc.constantFrom(0, 1),
    what: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom('a', 'b', 'c', ' ', 'é').map((char) => (text: string) => text + char) },
      { weight: 1, arbitrary: fc.constant((text: string) => text.slice(0, -1)) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(key, { maxLength: 25 }), async (keys) => {
      const { left, right, interview, type, texts } = await twoOnOneNote();
      const forms = ['', ''];
      const wrote = ['', ''];
      for (const { window, what } of keys) {
        const store = window === 0 ? left : right;
        const from = forms[window] ?? '';
        // A window without the focus shows what is stored.
        const text = what
          ? what(from)
          : ((await store.entry(interview.id))?.notes.find(({ id }) => id === 'n')?.text ?? '');
        forms[window] = text;
        if (!what || text === from) continue;
        await type(store, from, text);
        wrote[window] = text;
        // What the other wrote was seen here and edited on: changed on purpose.
        if (wrote[1 - window] === from) wrote[1 - window] = '';
      }
      const kept = await texts();
      const lost = wrote.filter((text) => text.trim() !== '' && !kept.some((one) => one.includes(text.trim())));
      expect(lost).toEqual([]);
      await left.deleteEverything();
      left.close();
      right.close();
    }),
    { numRuns: 80 },
  );
});
