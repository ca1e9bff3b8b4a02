/** Rows as any history could have left them: few ids and times, so that copies meet and tie. */
import fc from 'fast-check';
import type { Kind } from '../../../lib/interviews/contract';
import { NOTE_KINDS, OUTCOMES } from '../../../lib/interviews/model';
import type { Rows } from '../../../lib/interviews/store/assemble';
import { blank, type Fields, type Row } from '../../../lib/interviews/store/rows';

const time = fc.integer({ min: 1, max: 6 });
const maybeTime = fc.option(time, { nil: null });
const text = fc.constantFrom('', 'a', 'b', '=ü"\n', '__proto__');

/** As a release left it that knew of no outcome: the fields are not there. */
const perhapsOld = (fields: { [F in keyof Fields<'interviews'>]: fc.Arbitrary<Fields<'interviews'>[F]> }) =>
  fc.tuple(fc.record(fields), fc.boolean()).map(([all, isOld]): Fields<'interviews'> => {
    const { outcome: _, outcomeAt: __, ...before } = all;
    return isOld ? (before as typeof all) : all;
  });

const fieldsOf: { readonly [K in Kind]: fc.Arbitrary<Fields<K>> } = {
  interviews: perhapsOld({
    company: text,
    role: text,
    startsAt: time,
    endsAt: time,
    timeZone: fc.constantFrom('UTC', 'Europe/Berlin'),
    decisionAt: maybeTime,
    calendarUid: fc.option(text, { nil: null }),
    organiserEmail: fc.option(text, { nil: null }),
    outcome: fc.constantFrom(null, ...OUTCOMES),
    outcomeAt: maybeTime,
  }),
  interviewers: fc.record({ name: text, email: text }),
  notes: fc.record({
    interviewerId: fc.constantFrom(null, 'i1-p', 'nobody'),
    kind: fc.constantFrom(...NOTE_KINDS),
    text,
    doneAt: maybeTime,
    besides: fc.constant(null),
  }),
  followUps: fc.record({
    interviewerId: fc.constantFrom(null, 'i1-p', 'i2-p'),
    state: fc.constantFrom('open', 'sent', 'otherwise', 'skipped'),
    at: maybeTime,
    way: fc.constantFrom(null, 'email', 'letter'),
    scheduled: fc.boolean(),
    fingerprint: fc.option(text, { nil: null }),
    answeredAt: maybeTime,
    secondDoneAt: maybeTime,
  }),
};

export function arbitraryRow<K extends Kind>(kind: K, ids: readonly string[]): fc.Arbitrary<Row<K>> {
  const times = fc.dictionary(fc.constantFrom(...Object.keys(blank[kind])), time, { noNullPrototype: true });
  return fc
    .record({
      id: fc.constantFrom(...ids),
      createdAt: time,
      fields: fieldsOf[kind] as fc.Arbitrary<Fields<K>>,
      times: times as fc.Arbitrary<Row<K>['times']>,
      removed: fc.record({ is: fc.boolean(), at: time }),
      isPurged: fc.boolean(),
    })
    .map(({ isPurged, ...row }) => {
      const interviewId = row.id.split('-')[0] ?? '';
      return isPurged && row.removed.is ? { ...row, interviewId, fields: null, times: {} } : { ...row, interviewId };
    });
}

const rows = <K extends Kind>(kind: K, ids: readonly string[]) =>
  fc.uniqueArray(arbitraryRow(kind, ids), { selector: ({ id }) => id, maxLength: 3 });

export const arbitraryRows: fc.Arbitrary<Rows> = fc.record({
  interviews: rows('interviews', ['i1', 'i2', 'i3']),
  interviewers: rows('interviewers', ['i1-p', 'i2-p', 'i9-p']),
  notes: rows('notes', ['i1-n', 'i1-m', 'i2-n']),
  followUps: rows('followUps', ['i1', 'i1-p', 'i2']),
});
