import { expect, test } from 'vitest';
import { knownAddresses } from '../../../lib/interviews/known-address';
import type { Entry } from '../../../lib/interviews/model';
import { entryOf } from '../deadlines/builders';

/** "Acme: Jane Okafor <jane@acme.example>, Bo Li" */
function roundOf(text: string, id: string): Entry {
  const [company = '', people = ''] = text.split(': ');
  const interviewers = people.split(', ').map((person, at) => {
    const [, name = '', email = ''] = /^([^<]*?)\s*(?:<(.*)>)?$/.exec(person) ?? [];
    return { id: `${id}-${at}`, interviewId: id, name, email, updatedAt: 0 };
  });
  return { ...entryOf({ id, company }), interviewers };
}

const known = (now: string, ...before: string[]): string[] => {
  const entry = roundOf(now, 'now');
  return [...knownAddresses(entry, [...before.map((text, at) => roundOf(text, `r${at}`)), entry])].map(
    ([id, email]) => `${entry.interviewers.find((one) => one.id === id)?.name}: ${email}`,
  );
};

const JANE = 'Acme: Jane Okafor <jane@acme.example>';

test.each<[string, string, readonly string[], readonly string[]]>([
  ['the same name at the same company', 'Acme: Jane Okafor', [JANE], ['Jane Okafor: jane@acme.example']],
  ['with its legal form', 'ACME Inc.: Jane Okafor', [JANE], ['Jane Okafor: jane@acme.example']],
  ['as it is spelled elsewhere', 'Acme: Dr. Jane Okafor', [JANE], ['Dr. Jane Okafor: jane@acme.example']],
  ['family name first', 'Acme: Okafor Jane', [JANE], ['Okafor Jane: jane@acme.example']],
  ['half a name, the same', 'Acme: Jane', ['Acme: Jane <jane@acme.example>'], ['Jane: jane@acme.example']],
  ['of two rounds that say the same', 'Acme: Jane Okafor', [JANE, JANE], ['Jane Okafor: jane@acme.example']],
  [
    'each of two',
    'Acme: Bo Li, Jane Okafor',
    [JANE, 'Acme: Bo Li <bo@acme.example>'],
    ['Bo Li: bo@acme.example', 'Jane Okafor: jane@acme.example'],
  ],
])('known of another interview: %s', (_, now, before, expected) => {
  expect(known(now, ...before)).toEqual(expected);
});

test.each<[string, string, readonly string[]]>([
  ['an address is there', 'Acme: Jane Okafor <j.okafor@acme.example>', [JANE]],
  ['an address is being typed', 'Acme: Jane Okafor <j@>', [JANE]],
  ['it is another company', 'Globex: Jane Okafor', [JANE]],
  ['no company is known', ': Jane Okafor', [': Jane Okafor <jane@acme.example>']],
  ['it is another name', 'Acme: Jane Miller', [JANE]],
  ['nobody is named', 'Acme: ', ['Acme: <jane@acme.example>']],
  ['half a name could be that of one who has more', 'Acme: Jane', [JANE]],
  [
    'half a name could be another’s',
    'Acme: Jane',
    ['Acme: Jane <jane@acme.example>', 'Acme: Jane Li <li@acme.example>'],
  ],
  ['there are two addresses', 'Acme: Jane Okafor', [JANE, 'Acme: Jane Okafor <okafor@acme.example>']],
  ['several read there', 'Acme: Jane Okafor', ['Acme: Jane Okafor <careers@acme.example>']],
  ['a system reads there', 'Acme: Jane Okafor', ['Acme: Jane Okafor <x7@reply.greenhouse.io>']],
  ['no mail could go there', 'Acme: Jane Okafor', ['Acme: Jane Okafor <jane@acme>']],
  ['somebody else has it here', 'Acme: Jane Okafor, Bo Li <jane@acme.example>', [JANE]],
  ['two are called so here', 'Acme: Jane Okafor, J. Okafor', [JANE]],
])('nothing is known where %s', (_, now, before) => {
  expect(known(now, ...before)).toEqual([]);
});
