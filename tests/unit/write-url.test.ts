import { expect, test } from 'vitest';
import type { Entry, FollowUp } from '../../lib/interviews/model';
import { writeUrl } from '../../lib/write-url';
import { END, entryOf } from './deadlines/builders';

/** The new mail that "Write it now" opens for somebody whose address was noted so. */
const openedFor = (email: string, change: Partial<FollowUp> = {}): URLSearchParams => {
  const entry = entryOf({ endsAt: END }, { interviewerId: 'jane' });
  const interviewers = [{ id: 'jane', interviewId: 'i1', name: 'Jane Okafor', email, updatedAt: 0 }];
  const [followUp] = entry.followUps;
  if (!followUp) throw new Error('no follow-up');
  return new URL(writeUrl({ ...entry, interviewers }, { ...followUp, ...change }, [], 'gmail')).searchParams;
};

test.each([
  ['jane@acme.example', 'jane@acme.example'],
  [' jane@acme.example ', 'jane@acme.example'],
  ['', null],
  ['jane@acme', null],
  ['jane.acme.example', null],
  ['jane@acme.example, bo@acme.example', null],
  ['jane okafor@acme.example', null],
])('a new mail to %j goes to %j, with its subject', (email, to) => {
  const mail = openedFor(email);
  expect(mail.get('to')).toBe(to);
  expect(mail.get('su')).not.toBeNull();
});

test('only the first mail is headed by thanks', () => {
  const first = openedFor('jane@acme.example').get('su') ?? '';
  expect(first).toMatch(/^Thank you for /);
  for (const state of ['sent', 'otherwise'] as const) {
    expect(openedFor('jane@acme.example', { state, at: END })?.get('su')).toMatch(/^Following up on our conversation /);
  }
});

test('half a letter, as where a long name was cut within an emoji, keeps nobody from writing', () => {
  const entry = entryOf({ endsAt: END, company: 'Acme \ud83d', role: '' });
  const [followUp] = entry.followUps;
  if (!followUp) throw new Error('no follow-up');
  const url = new URL(writeUrl(entry, followUp, [entry], 'gmail'));
  expect(url.searchParams.get('su')).toBe('Thank you for the conversation at Acme \ufffd');
});

test('a second round’s mail goes to where the first has the person', () => {
  const round = (id: string, email: string) => ({
    ...entryOf({ id }, { interviewerId: `${id} jane` }),
    interviewers: [{ id: `${id} jane`, interviewId: id, name: 'Jane Okafor', email, updatedAt: 0 }],
  });
  const [first, second] = [round('i1', 'jane@acme.example'), round('i2', '')];
  const [followUp] = second.followUps;
  if (!followUp) throw new Error('no follow-up');
  const openedAmong = (all: readonly Entry[]) =>
    new URL(writeUrl(second, followUp, all, 'gmail')).searchParams.get('to');
  expect(openedAmong([first, second])).toBe('jane@acme.example');
  expect(openedAmong([second])).toBeNull();
});
