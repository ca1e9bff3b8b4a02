import { describe, expect, test } from 'vitest';
import { cell, writeCsv } from '../../../lib/interviews/csv';
import { groupsOf } from '../../../lib/interviews/list';
import { pointsFor } from '../../../lib/interviews/meter';
import type { Entry } from '../../../lib/interviews/model';
import { searchIn } from '../../../lib/interviews/search';
import { whyFound } from '../../../lib/interviews/why-found';
import { entry, type Sketch } from './entries';
import { DAY, NOON } from './time';

describe('the list', () => {
  const sent = { state: 'sent', at: NOON - DAY } as const;
  const skipped = { state: 'skipped', at: NOON } as const;
  test.each<[string, Sketch, string]>([
    ['still to come', { ended: -5 }, 'upcoming'],
    ['going on', { ended: -0.5 }, 'upcoming'],
    ['to come, but written to already', { ended: -5, followUps: [sent] }, 'sent'],
    ['over, nobody written to', { ended: 2 }, 'open'],
    ['three days late', { ended: 96 }, 'open'],
    ['a month late', { ended: 24 * 30 }, 'past'],
    ['one of two written to', { people: ['A', 'B'], followUps: [sent] }, 'open'],
    ['both written to', { people: ['A', 'B'], followUps: [sent, sent] }, 'sent'],
    ['one written to, one let be', { people: ['A', 'B'], followUps: [sent, skipped] }, 'sent'],
    ['a letter was posted', { followUps: [{ state: 'otherwise', at: NOON, way: 'letter' }] }, 'sent'],
    ['decided before anybody was written to', { outcome: 'no' }, 'past'],
    ['decided after they were', { followUps: [sent], outcome: 'next-round' }, 'past'],
    ['decided, and moved to another day for the next round', { outcome: 'next-round', ended: -50 }, 'upcoming'],
    ['recorded two days after', { ended: 50, recorded: 1 }, 'open'],
    ['recorded three days after: it was written then, or let be', { ended: 74, recorded: 1 }, 'past'],
    ['recorded three days after, and written to since', { ended: 74, recorded: 1, followUps: [sent] }, 'sent'],
    ['recorded by a clock far ahead, nobody knows when', { ended: 2, recorded: -240 }, 'open'],
    ['nobody will be written to', { followUps: [skipped] }, 'past'],
    ['written to two months ago', { ended: 24 * 61, followUps: [{ state: 'sent', at: NOON - 60 * DAY }] }, 'past'],
  ])('an interview %s', (_, sketch, group) => {
    const groups = groupsOf([entry(sketch)], NOON);
    expect(Object.entries(groups).filter(([, entries]) => entries.length > 0)).toMatchObject([[group, [{}]]]);
  });

  test('open ones by deadline, upcoming by start, the done ones latest first', () => {
    const of = (id: string, ended: number, state: 'open' | 'sent' = 'open') =>
      entry({ id, ended, followUps: [{ state, at: NOON }] });
    const groups = groupsOf(
      [of('u2', -9), of('u1', -4), of('o2', 3), of('o1', 20), of('s1', 30, 'sent'), of('s2', 2, 'sent')],
      NOON,
    );
    const ids = Object.fromEntries(
      Object.entries<readonly Entry[]>({ ...groups }).map(([name, list]) => [
        name,
        list.map(({ interview }) => interview.id),
      ]),
    );
    expect(ids).toEqual({ open: ['o1', 'o2'], upcoming: ['u1', 'u2'], sent: ['s2', 's1'], past: [] });
  });
});

describe('the search', () => {
  const acme = entry({
    id: 'a',
    company: 'Acme GmbH',
    role: 'Réviseur',
    people: ['Zoë Weiß <zoe@acme.example>'],
    notes: [{ text: 'her climbing gym' }],
  });
  const blue = entry({ id: 'b', company: 'Blue Harbor', organiser: 'rita@agency.example', notes: [{ text: '移動' }] });
  test.each([
    ['acme', 'a'],
    ['  CLIMBING   gmbh ', 'a'],
    ['reviseur', 'a'],
    ['réviseur', 'a'],
    ['zoe weiss', 'a'],
    ['weiß', 'a'],
    ['zoe@acme', 'a'],
    ['rita', 'b'],
    ['移動', 'b'],
    ['climbing harbor', ''],
    ['.*', ''],
    ['', 'a b'],
  ])('"%s" finds: %s', (query, ids) => {
    expect(
      searchIn([acme, blue], query)
        .map(({ interview }) => interview.id)
        .join(' '),
    ).toBe(ids);
  });
});

describe('the meter', () => {
  const panel = entry({
    id: 'x',
    people: ['Jane', 'Bo'],
    notes: [
      { text: 'climbing gym', interviewerId: 'x-p0' },
      { text: 'moving to scanners', kind: 'company' },
      { text: 'Moving to scanners.' },
      { text: '   ' },
      { text: '?!' },
      { text: 'second round in May', kind: 'next-step' },
      { text: 'read Traction', kind: 'advice', interviewerId: 'x-p1' },
    ],
  });
  test.each([
    ['the one who said them, and everybody', 'x-p0', ['climbing gym', 'moving to scanners']],
    ['another', 'x-p1', ['moving to scanners', 'read Traction']],
    ['whoever it was', null, ['climbing gym', 'moving to scanners', 'read Traction']],
  ])('counts distinct things to say to %s', (_, interviewerId, texts) => {
    expect(pointsFor(panel, interviewerId).map(({ text }) => text)).toEqual(texts);
  });
});

describe('the table for spreadsheets', () => {
  test.each([
    ['=1+1', `"'=1+1"`],
    ['+49 30', `"'+49 30"`],
    ['-2', `"'-2"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    [' =1', `"'=1"`],
    ['\t=1', `"'=1"`],
    ['a\n=1\r\nb\tc\n', '"a | =1 | b | c"'],
    ['\u200b=1', `"'\u200b=1"`],
    ['＝1', `"'＝1"`],
    ['a "b"', '"a ""b"""'],
    ['a = b', '"a = b"'],
    ['', '""'],
  ])('%j is written as %s', (text, expected) => {
    expect(cell(text)).toBe(expected);
  });

  test('a row a follow-up, with the notes that are theirs', () => {
    const bytes = writeCsv(
      [
        entry({
          id: 'x',
          company: '=cmd() für “Ünal” 🎉',
          people: ['Jane <j@x.example>', 'Bo'],
          notes: [{ text: 'for all' }, { text: 'for Bo', interviewerId: 'x-p1' }],
        }),
      ],
      'America/New_York',
    );
    // As spreadsheets of every country read it: tabs in UTF-16 with its mark, and no line ends in a cell.
    expect([...bytes.subarray(0, 4)]).toEqual([0xff, 0xfe, '"'.charCodeAt(0), 0]);
    const lines = new TextDecoder('utf-16le').decode(bytes).trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    // The times of the person's own clock, as spreadsheets know a time.
    expect(lines[1]).toBe(
      `"'=cmd() für “Ünal” 🎉","","2026-03-02 04:00","2026-03-02 05:00","America/New_York","UTC","Jane","j@x.example","open","","","","","","for all"`.replaceAll(
        ',',
        '\t',
      ),
    );
    expect(lines[2]).toContain('"Bo","","open","","","","","","for all | for Bo"'.replaceAll(',', '\t'));
  });
});

test('the table tells what the company decided, and when', () => {
  const bytes = writeCsv([entry({ outcome: 'next-round' })], 'UTC');
  const [head = '', row = ''] = new TextDecoder('utf-16le').decode(bytes).slice(1).split('\r\n');
  const column = (name: string) => row.split('\t')[head.split('\t').indexOf(`"${name}"`)];
  expect(column('outcome')).toBe('"next-round"');
  expect(column('outcomeAt')).toBe('"2026-03-02 12:00"');
});

describe('why it was found', () => {
  const told = (text: string, query: string, seen = 'Acme') =>
    whyFound(entry({ notes: [{ text: 'the weather' }, { text }] }), query, seen)
      .map((excerpt) => excerpt.map((piece) => (piece.hit ? `[${piece.text}]` : piece.text)).join(''))
      .join(' | ');

  test.each([
    ['the words as they were written', 'locked in the Cold Store', 'cold', 'locked in the [Cold] Store'],
    ['every one of them', 'the gym, the cold gym', 'cold gym', 'the [gym], the [cold] [gym]'],
    ['across accents and double letters', 'Straßen in MÜNCHEN', 'strasse munchen', '[Straße]n in [MÜNCHEN]'],
    ['not what the row shows anyway', 'Acme is cold', 'acme cold', 'Acme is [cold]'],
    ['only the words around', `${'so many words '.repeat(9)}and cold`, 'cold', '… so many words and [cold]'],
    ['a word of two notes of both', 'cold store', 'cold weather', 'the [weather] | [cold] store'],
    ['nothing where the row shows it all', 'Acme', 'acme', ''],
  ])('tells %s', (_what, text, query, expected) => {
    expect(told(text, query)).toBe(expected);
  });
});
