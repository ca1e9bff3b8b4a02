import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { greeted } from '../../../lib/mail/page/greeting';
import { mayBeFollowUp } from '../../../lib/mail/page/hint';
import { personFrom } from '../../../lib/mail/people';
import { isFollowUp } from '../../../lib/scoring/follow-up';

const FOLDER = `${process.cwd()}/../shared/corpus/`;
const files = ['dev.jsonl', 'modern.jsonl', 'modern2.jsonl', 'ordinary-dev.jsonl'].filter((file) =>
  existsSync(FOLDER + file),
);

describe('the first glance at a mail', () => {
  test.each([
    ['Thank you', 'Dear Ana, thank you for the interview on Tuesday.', true],
    ['Sunday', 'Can you bring the big pot?', false],
    ['', 'Thanks', false],
  ])('%s: %s', (subject, body, may) => expect(mayBeFollowUp(subject, body)).toBe(may));

  test.skipIf(files.length === 0)(
    'never turns away what the detector would take (skipped without ../shared/corpus)',
    () => {
      const turnedAway: string[] = [];
      for (const file of files) {
        for (const line of readFileSync(FOLDER + file, 'utf8')
          .split('\n')
          .filter(Boolean)) {
          const { subject = '', body = '' } = JSON.parse(line) as { subject?: string; body?: string };
          if (isFollowUp(subject, body) && !mayBeFollowUp(subject, body)) turnedAway.push(body.slice(0, 80));
        }
      }
      expect(turnedAway.slice(0, 5)).toEqual([]);
    },
  );
});

test.each([
  ['Dear Ms. Okafor-Lindqvist,\n\nThank you', 'Ms. Okafor-Lindqvist'],
  ['Hi Jürgen and team!\nGood', 'Jürgen and team'],
  ['Good afternoon Dr. Nguyen,', 'Dr. Nguyen'],
  ['Hello,\n\nThank you', ''],
  ['Thank you for today', ''],
  ['', ''],
])('the greeting of %j names %j', (body, names) => expect(greeted(body)).toBe(names));

test.each([
  ['Dana Whitfield <dana@acme.example>', { name: 'Dana Whitfield', email: 'dana@acme.example' }],
  ['"Whitfield, Dana" <dana@acme.example>', { name: 'Whitfield, Dana', email: 'dana@acme.example' }],
  ['Maryna <maryna@example.com', { name: 'Maryna', email: 'maryna@example.com' }],
  ['me@home.example', { name: '', email: 'me@home.example' }],
  ['Dana\u00a0Whitfield', { name: 'Dana Whitfield', email: null }],
  ['  ', null],
])('%j is read as a person', (text, person) => expect(personFrom(text)).toEqual(person));
