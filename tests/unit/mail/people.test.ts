import { expect, test } from 'vitest';
import { personFrom } from '../../../lib/mail/people';

test.each([
  ['Dana Whitfield <dana@acme.example>', { name: 'Dana Whitfield', email: 'dana@acme.example' }],
  ['"Whitfield, Dana" <dana@acme.example>', { name: 'Whitfield, Dana', email: 'dana@acme.example' }],
  ['Maryna <maryna@example.com', { name: 'Maryna', email: 'maryna@example.com' }],
  ['me@home.example', { name: '', email: 'me@home.example' }],
  ['Dana\u00a0Whitfield', { name: 'Dana Whitfield', email: null }],
  ['  ', null],
])('%j is read as a person', (text, person) => expect(personFrom(text)).toEqual(person));
