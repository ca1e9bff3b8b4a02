import { expect, test } from 'vitest';
import { openWindow } from './open';
import { HOUR, NOON } from './time';

test('what ended lately comes whole, and what is old stays unread', async () => {
  const store = await openWindow();
  const add = (company: string, endsAt: number) =>
    store.addInterview({
      company,
      startsAt: endsAt - HOUR,
      endsAt,
      timeZone: 'UTC',
      interviewers: [{ name: 'Jane', email: '' }],
    });
  await add('Old', NOON - 1000 * HOUR);
  const { interview } = await add('Fresh', NOON - HOUR);
  await add('Coming', NOON + 50 * HOUR);
  await store.saveNote({ id: 'n', interviewId: interview.id, kind: 'other', text: 'her dog', from: '' });
  const recent = await store.recent(NOON - 100 * HOUR);
  expect(recent).toEqual((await store.entries()).filter((entry) => entry.interview.company !== 'Old'));
  expect(recent.map((entry) => entry.interview.company)).toEqual(['Fresh', 'Coming']);
});

test('many recent ones are all read at once, deleted ones are left out', async () => {
  const store = await openWindow();
  for (let n = 0; n < 120; n += 1) {
    await store.addInterview({ company: `C${n}`, startsAt: NOON, endsAt: NOON + n + 1, timeZone: 'UTC' });
  }
  const [first] = await store.entries();
  await store.remove('interviews', first?.interview.id ?? '');
  expect(await store.recent(NOON)).toHaveLength(119);
});
