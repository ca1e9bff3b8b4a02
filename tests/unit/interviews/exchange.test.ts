import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAndTime, leftOf } from '../../../components/interviews/when';
import { plan } from '../../../lib/deadlines/plan';
import { ImportError } from '../../../lib/interviews/errors';
import { deadlineOf } from '../../../lib/interviews/model';
import { assemble, type Rows } from '../../../lib/interviews/store/assemble';
import { writeExport } from '../../../lib/interviews/store/export';
import { readImport } from '../../../lib/interviews/store/import';
import { mergeRows, sameRow } from '../../../lib/interviews/store/merge';
import { planMerge } from '../../../lib/interviews/store/merge-in';
import { blank, KINDS, type Row } from '../../../lib/interviews/store/rows';
import { DEFAULT_SETTINGS } from '../../../lib/settings';
import { arbitraryRow, arbitraryRows } from './arbitrary-rows';
import { contents } from './contents';
import { acme, clock, openWindow } from './open';
import './property';
import { HOUR, NOON } from './time';

const nothing: Rows = { interviews: [], interviewers: [], notes: [], followUps: [] };
const fileOf = (rows: Rows) => writeExport({ rows, ledger: [], aside: [] }, NOON);

/** What the store does with a file, without the store. */
function take(ours: Rows, file: string, revive = false): Rows {
  const { put } = planMerge(ours, readImport(file).rows, revive);
  const put2 = (kind: (typeof KINDS)[number]) => {
    const all = new Map<string, Row>(ours[kind].map((row) => [row.id, row]));
    for (const row of put[kind]) all.set(row.id, row);
    return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  };
  return Object.fromEntries(KINDS.map((kind) => [kind, put2(kind)])) as unknown as Rows;
}

describe('copies of one record', () => {
  for (const kind of KINDS) {
    const row = arbitraryRow(kind, ['i1']);
    test(`of the ${kind} merge to the same, whichever comes first, and once is enough`, () => {
      fc.assert(
        fc.property(row, row, (a, b) => {
          const one = mergeRows(kind, a, b);
          expect(sameRow(kind, one, mergeRows(kind, b, a))).toBe(true);
          expect(sameRow(kind, one, mergeRows(kind, one, b))).toBe(true);
          expect(sameRow(kind, one, mergeRows(kind, one, a))).toBe(true);
          expect(sameRow(kind, a, mergeRows(kind, a, a))).toBe(true);
        }),
        { numRuns: 150 },
      );
    });
  }
});

describe('files', () => {
  test('what was exported is identical in an empty profile', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const there = take(nothing, fileOf(rows));
        expect(assemble(there)).toEqual(assemble(rows));
        expect(fileOf(there)).toBe(fileOf(take(there, fileOf(there))));
      }),
      { numRuns: 150 },
    );
  });

  test('the order in which two files come does not matter', () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryRows, (a, b) => {
        const [one, other] = [fileOf(a), fileOf(b)];
        expect(assemble(take(take(nothing, one), other))).toEqual(assemble(take(take(nothing, other), one)));
      }),
      { numRuns: 150 },
    );
  });

  test('the same file twice changes nothing', () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryRows, fc.boolean(), (ours, theirs, revive) => {
        const file = fileOf(theirs);
        const once = take(ours, file, revive);
        const again = planMerge(once, readImport(file).rows, revive);
        expect(again.put).toEqual(nothing);
        expect(again.result).toMatchObject({ added: 0, changed: 0 });
      }),
      { numRuns: 150 },
    );
  });

  test('every interview owes a follow-up to each interviewer, and at least one, whatever comes in', () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryRows, (a, b) => {
        for (const { interviewers, followUps } of assemble(take(a, fileOf(b)))) {
          const owed = followUps.map(({ interviewerId }) => interviewerId);
          expect(owed).toEqual(interviewers.length > 0 ? interviewers.map(({ id }) => id) : [null]);
          expect(new Set(followUps.map(({ id }) => id)).size).toBe(followUps.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a computer and its new one', () => {
  async function full() {
    const store = await openWindow();
    const { interview, interviewers, followUps } = await store.addInterview({
      ...acme,
      interviewers: [
        { name: 'Jane', email: 'jane@acme.example' },
        { name: 'Bo', email: '' },
      ],
    });
    await store.saveNote({
      id: 'n',
      interviewId: interview.id,
      interviewerId: interviewers[0]?.id ?? null,
      kind: 'advice',
      text: 'read "Traction"\n=1',
      from: '',
    });
    await store.markSent({
      followUpId: followUps[1]?.id ?? '',
      at: NOON,
      way: 'email',
      scheduled: false,
      fingerprint: 'f',
    });
    await store.saveInterview({ id: interview.id, outcome: 'no', outcomeAt: NOON });
    await store.recordFired(['r1'], 5);
    await store.snooze(['r2'], 9);
    return { store, interview, followUps };
  }

  test('are identical after export and import', async () => {
    const { store } = await full();
    const [file, entries, ledger] = [await store.exportAll(), await store.entries(), await store.ledger()];
    await store.deleteEverything();
    expect(await store.importAll(file)).toEqual({ added: 1, changed: 0, same: 0, stayedDeleted: 0 });
    expect(await store.entries()).toEqual(entries);
    expect(await store.ledger()).toEqual(ledger);
    expect(await store.exportAll()).toBe(file);
    expect(await store.importAll(file)).toEqual({ added: 0, changed: 0, same: 1, stayedDeleted: 0 });
  });

  test('newer wins field by field; what is only here stays', async () => {
    const { store, interview } = await full();
    const file = await store.exportAll();
    clock.at += HOUR;
    await store.saveInterview({ id: interview.id, role: 'newer here' });
    const other = await store.addInterview({ ...acme, company: 'only here' });
    const changed = file
      .replace('"company": "Acme"', '"company": "Acme Corp"')
      .replace('"createdAt": 1772452800000', '"createdAt": 1772452800001');
    expect(await store.importAll(changed)).toMatchObject({ added: 0, changed: 1 });
    expect(await store.entries()).toMatchObject([
      { interview: { company: 'Acme Corp', role: 'newer here' } },
      { interview: { id: other.interview.id } },
    ]);
  });

  test('what was deleted here later stays deleted, unless it is asked back', async () => {
    const { store, interview } = await full();
    const [file, entries] = [await store.exportAll(), await store.entries()];
    clock.at += 5;
    await store.remove('interviews', interview.id);
    for (const wait of [0, 2 * HOUR]) {
      clock.at += wait;
      await store.entries();
      expect(await store.importAll(file)).toEqual({ added: 0, changed: 0, same: 0, stayedDeleted: 1 });
      expect(await store.entries()).toEqual([]);
    }
    expect(await store.importAll(file, { revive: true })).toMatchObject({ added: 1, stayedDeleted: 0 });
    const [back] = await store.entries();
    expect(back).toMatchObject({
      notes: entries[0]?.notes,
      followUps: entries[0]?.followUps,
      interviewers: entries[0]?.interviewers,
    });
  });

  test('a deletion travels too', async () => {
    const { store, interview } = await full();
    const before = await store.exportAll();
    clock.at += 5;
    await store.remove('interviews', interview.id);
    const after = await store.exportAll();
    await store.deleteEverything();
    await store.importAll(before);
    await store.importAll(after);
    expect(await store.entries()).toEqual([]);
  });

  test('a file that fails half way changes nothing', async () => {
    const { store } = await full();
    const file = JSON.parse(await store.exportAll());
    await store.deleteEverything();
    const before = await contents();
    const last = { ...file.notes[0], id: 'm', fields: { ...file.notes[0].fields, kind: 'nonsense' } };
    const broken = JSON.stringify({ ...file, notes: [...file.notes, last] });
    await expect(store.importAll(broken)).rejects.toMatchObject({ code: 'wrong-shape', where: 'notes.1.fields.kind' });
    expect(await contents()).toBe(before);
  });
});

describe('a hostile or broken file', () => {
  const good = JSON.parse(fileOf(nothing));
  const row = { id: 'x', interviewId: 'x', createdAt: 1, times: {}, removed: { is: false, at: 1 } };
  const fields = {
    company: 'A',
    role: '',
    startsAt: 1,
    endsAt: 2,
    timeZone: 'UTC',
    decisionAt: null,
    calendarUid: null,
    organiserEmail: null,
    outcome: null,
    outcomeAt: null,
  };
  const withInterview = (change: object) => JSON.stringify({ ...good, interviews: [{ ...row, fields, ...change }] });

  test.each<[string, string, string]>([
    ['empty', '', 'empty'],
    ['only white space', ' \n', 'empty'],
    ['plain words', 'Hello', 'not-ours'],
    ['our own spreadsheet', '\uFEFF"company"\t"role"\r\n', 'not-ours'],
    ['an invitation', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR', 'not-ours'],
    ['with a byte order mark, and cut off', `\uFEFF${withInterview({}).slice(0, -30)}`, 'not-json'],
    ['cut off', withInterview({}).slice(0, -30), 'not-json'],
    ['nothing in particular', '{}', 'not-ours'],
    ['a list', '[1]', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ["another program's", '{"format":"other","version":1}', 'not-ours'],
    ['of version 0', '{"format":"afterword","version":0}', 'not-ours'],
    ['of version 1.5', '{"format":"afterword","version":1.5}', 'not-ours'],
    ['of a future version', '{"format":"afterword","version":99}', 'newer'],
    ['without its parts', '{"format":"afterword","version":1}', 'wrong-shape'],
    ['of wrong types', withInterview({ fields: { ...fields, company: {} } }), 'wrong-shape'],
    ['with a time beyond all time', withInterview({ fields: { ...fields, endsAt: 1e300 } }), 'wrong-shape'],
    ['with an endless id', withInterview({ id: 'x'.repeat(1000), interviewId: 'x'.repeat(1000) }), 'wrong-shape'],
    ['with half a letter for an id', withInterview({ id: '\ud83d', interviewId: '\ud83d' }), 'wrong-shape'],
    ['with an interview in another', withInterview({ interviewId: 'y' }), 'wrong-shape'],
    [
      'ten thousand levels deep',
      `{"format":"afterword","version":1,"interviews":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
      'wrong-shape',
    ],
    ['a million levels deep', '['.repeat(1_000_000), 'not-json'],
    ['as large as a film', ' '.repeat(50_000_000) + withInterview({}), 'too-big'],
  ])('%s says what is wrong', (_, text, code) => {
    expect(() => readImport(text)).toThrow(ImportError);
    try {
      readImport(text);
    } catch (error) {
      expect(error).toMatchObject({ code });
    }
  });

  describe.each([
    ['the last moment that Date knows', 8.64e15],
    ['the first', -8.64e15],
    ['the end of the year 9999', Date.UTC(9999, 11, 31)],
  ])('with times at %s', (_, end) => {
    const followUp = (at: object) => ({
      ...row,
      fields: { ...blank.followUps, state: 'sent', scheduled: true, ...at },
    });
    test.each<[string, object]>([
      ['an interview that ends then', { interviews: [{ ...row, fields: { ...fields, startsAt: end, endsAt: end } }] }],
      [
        'a decision then',
        { interviews: [{ ...row, fields: { ...fields, decisionAt: end } }], followUps: [followUp({ at: 5 })] },
      ],
      ['a mail that goes then', { interviews: [{ ...row, fields }], followUps: [followUp({ at: end })] }],
    ])('%s is refused, or planned and shown like any other', async (_, parts) => {
      const store = await openWindow();
      const isTaken = await store.importAll(JSON.stringify({ ...good, ...parts })).then(
        () => true,
        (error) => error.code !== 'wrong-shape',
      );
      await store.addInterview(acme);
      const entries = await store.entries();
      expect(entries).toHaveLength(isTaken ? 2 : 1);
      for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles'])
        expect(() => plan(entries, DEFAULT_SETTINGS, { fired: {}, snoozed: {} }, NOON, zone)).not.toThrow();
      for (const { interview } of entries) expect(() => leftOf(deadlineOf(interview) - NOON)).not.toThrow();
      for (const { interview } of entries) expect(() => dayAndTime(deadlineOf(interview), NOON)).not.toThrow();
    });

    test.each<[string, object]>([
      ['edited then', { times: { company: end } }],
      ['deleted and brought back then', { removed: { is: false, at: end } }],
      ['begun then', { createdAt: end }],
    ])('one that was %s is refused, or takes what is written, deleted and brought back here', async (_, change) => {
      const store = await openWindow();
      await store.importAll(withInterview(change)).catch(() => store.addInterview({ ...acme, id: 'x' }));
      await store.saveInterview({ id: 'x', company: 'Globex' });
      await store.restore(await store.remove('interviews', 'x'));
      expect(await store.asideCount()).toBe(0);
      expect(await store.entries()).toMatchObject([{ interview: { company: 'Globex' } }]);
    });
  });

  test('unknown fields are left out, prototypes are left alone', () => {
    const text = withInterview({ colour: 'red' }).replace(
      '"times":{}',
      '"times":{"__proto__":9,"constructor":9,"toString":9,"role":5}',
    );
    const [interview] = readImport(
      text.replace(
        '"fields":{',
        '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"fields":{"__proto__":{"polluted":1},',
      ),
    ).rows.interviews;
    expect(interview).toEqual({ ...row, fields, times: { role: 5 } });
    expect(Object.hasOwn(interview?.times ?? {}, '__proto__')).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('one id twice becomes one record, the newer', () => {
    const old = { ...row, fields };
    const renewed = { ...row, fields: { ...fields, company: 'B' }, times: { company: 7 } };
    const { interviews } = readImport(JSON.stringify({ ...good, interviews: [renewed, old] })).rows;
    expect(interviews).toMatchObject([{ fields: { company: 'B' } }]);
  });

  test('parts of no interview are left out', async () => {
    const store = await openWindow();
    const note = {
      ...row,
      id: 'n',
      interviewId: 'nobody',
      fields: { interviewerId: null, kind: 'other', text: 'lost', doneAt: null, besides: null },
    };
    await store.importAll(JSON.stringify({ ...good, notes: [note] }));
    expect(await contents()).not.toContain('lost');
  });

  test('a file saved by an editor with its byte order mark is read', () => {
    expect(readImport(`\uFEFF${fileOf(nothing)}`).rows).toEqual(nothing);
  });
});
