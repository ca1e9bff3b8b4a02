import { expect, test } from 'vitest';
import { greeted } from '../../../lib/mail/page/greeting';
import { personFrom } from '../../../lib/mail/people';

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
