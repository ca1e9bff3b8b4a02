import { expect, test } from 'vitest';
import { writeCsv } from '../../../lib/interviews/csv';
import { groupsOf } from '../../../lib/interviews/list';
import { match } from '../../../lib/interviews/match';
import { searchIn } from '../../../lib/interviews/search';
import { processorTime } from '../processor-time';
import { thousand } from './a-thousand';
import { openWindow } from './open';
import { NOON } from './time';

async function timed<T>(what: string, limit: number, work: () => T | Promise<T>): Promise<T> {
  const { ms, result } = await processorTime(work);
  expect(ms, `${what} took ${Math.round(ms)} ms`).toBeLessThan(limit);
  if (process.env['TIMES']) process.stdout.write(`${what}: ${ms.toFixed(1)} ms\n`);
  return result;
}

// The limits are many times what it needs: they catch a square, not a slow day.
test('a thousand interviews are at ease', { timeout: 60_000 }, async () => {
  const store = await openWindow();
  await timed('import', 20_000, () => store.importAll(thousand()));
  const entries = await timed('entries', 5000, () => store.entries());
  expect(entries).toHaveLength(1000);
  expect(entries[0]?.followUps).toHaveLength(2);

  const note = { id: 'new', interviewId: 'i500', text: 'a', from: '' };
  await timed('a key press', 500, () => store.saveNote(note));

  const file = await timed('export', 5000, () => store.exportAll());
  const before = await store.entries();
  await store.deleteEverything();
  await timed('import of the export', 20_000, () => store.importAll(file));
  expect(await store.entries()).toEqual(before);

  expect(await timed('first search', 1000, () => searchIn(before, 'talk 777'))).toHaveLength(1);
  await timed('next search', 200, () => searchIn(before, 'talk 777 thing'));
  await timed('list', 200, () => groupsOf(before, NOON));
  await timed('table', 2000, () => writeCsv(before, 'Europe/Berlin'));
  const head = {
    to: [{ name: '', email: 'bo@company-3.example' }],
    cc: [],
    participants: [],
    greeting: 'Bo',
    subject: 'Thank you',
  };
  const candidates = await timed('match', 2000, () => match(before, head, NOON));
  expect(candidates[0]).toMatchObject({ rung: 'recipient', strength: 'strong', entry: { interview: { id: 'i3' } } });
});
