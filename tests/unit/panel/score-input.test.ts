import { expect, test } from 'vitest';
import { scoreInputOf } from '@/entrypoints/panel/score-input';
import { candidateOf, ENDED, noteOf, snapshotOf } from '../../gallery/samples';

const jane = { name: 'Jane Okafor', email: 'jane@acme.example' };

test('recipients are written as people write them', () => {
  const snapshot = snapshotOf('Hi', { to: [jane, { name: '', email: 'bo@x.example' }, { name: 'Lu', email: null }] });
  expect(scoreInputOf(snapshot, null, [], ENDED).to).toEqual(['Jane Okafor <jane@acme.example>', 'bo@x.example', 'Lu']);
});

test('a mail only to people in copy has a recipient', () => {
  expect(scoreInputOf(snapshotOf('Hi', { to: [], cc: [jane] }), null, [], ENDED).to).toHaveLength(1);
});

test('what the page does not show is unknown, not empty', () => {
  const snapshot = snapshotOf('Hi', { missing: ['subject', 'recipients'], attachments: null });
  const input = scoreInputOf(snapshot, null, [], ENDED);
  expect([input.subject, input.to, input.attachments]).toEqual([undefined, undefined, undefined]);
});

test('notes keep the order of the list, without a colleague’s and empty ones', () => {
  const notes = [
    noteOf('other', 'a'),
    noteOf('other', 'his', { interviewerId: 'px' }),
    noteOf('other', ' '),
    noteOf('advice', 'b', { doneAt: 1 }),
  ];
  const input = scoreInputOf(snapshotOf('Hi'), candidateOf({ notes }), ['fp'], ENDED, ['Acme', 'Globex']);
  expect(input.interview?.notes).toEqual([
    { text: 'a', kind: 'other', done: false },
    { text: 'b', kind: 'advice', done: true },
  ]);
  expect(input.earlier).toEqual([{ fingerprint: 'fp' }]);
  expect(input.companies).toEqual(['Acme', 'Globex']);
  expect(input.interview?.endedAt).toBe('2026-03-03T16:00:00.000Z');
});

test.each([
  ['open', false],
  ['sent', true],
  ['otherwise', true],
  // They meant not to write, and do.
  ['skipped', false],
] as const)('after a follow-up that is %s the mail is a second one: %s', (state, second) => {
  const input = scoreInputOf(snapshotOf('Hi'), candidateOf({ followUp: { state } }), [], ENDED);
  expect(input.interview?.followedUp).toBe(second);
});
