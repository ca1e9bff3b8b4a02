import { expect, test } from 'vitest';
import { openWindow } from './open';
import { FILE_OF_VERSION_1, makeVersion1 } from './versions/version-1';

const id = (last: number) => `5f0c4c5e-8f5f-4d0e-9d43-0a8f0f9f000${last}`;

test('a database of version 1 opens, with everything in it', async () => {
  await makeVersion1();
  const store = await openWindow();
  expect(await store.entries()).toEqual([
    {
      interview: {
        id: id(1),
        company: 'Acme',
        role: 'Analyst',
        startsAt: 1772449200000,
        endsAt: 1772452800000,
        timeZone: 'Europe/Berlin',
        decisionAt: 1773000000000,
        calendarUid: 'u1@acme.example',
        organiserEmail: 'rita@agency.example',
        outcome: null,
        outcomeAt: null,
        createdAt: 1772445600000,
        updatedAt: 1772445700000,
      },
      interviewers: [
        { id: id(3), interviewId: id(1), name: 'Jane Smith', email: 'jane@acme.example', updatedAt: 1772445600000 },
      ],
      followUps: [
        {
          id: id(1),
          interviewId: id(1),
          interviewerId: id(3),
          state: 'sent',
          at: 1772470000000,
          way: 'email',
          scheduled: true,
          fingerprint: 'abc',
          answeredAt: null,
          secondDoneAt: null,
          updatedAt: 1772465000000,
        },
      ],
      notes: [
        {
          id: id(4),
          interviewId: id(1),
          interviewerId: id(3),
          kind: 'advice',
          text: 'read “Traction”',
          doneAt: 1772460000000,
          createdAt: 1772453000000,
          updatedAt: 1772460000000,
        },
        {
          id: id(5),
          interviewId: id(1),
          interviewerId: null,
          kind: 'stood-out',
          text: 'her first week',
          doneAt: null,
          createdAt: 1772453100000,
          updatedAt: 1772453100001,
        },
      ],
    },
  ]);
  expect(await store.ledger()).toEqual({
    fired: { 'write:5f0c4c5e': 1772463600000 },
    snoozed: { 'last-call:5f0c4c5e': 1772530000000 },
  });
  expect(await store.asideCount()).toBe(1);
});

test('what a company decided is told of an interview of a release that knew of no outcome, and taken back', async () => {
  await makeVersion1();
  const store = await openWindow();
  const told = await store.saveInterview({ id: id(1), outcome: 'offer', outcomeAt: 5 });
  expect(told.interview).toMatchObject({ company: 'Acme', outcome: 'offer', outcomeAt: 5 });
  const back = await store.saveInterview({ id: id(1), outcome: null, outcomeAt: null });
  expect(back.interview).toMatchObject({ outcome: null, outcomeAt: null });
  expect(await store.asideCount()).toBe(1);
});

test('a file of before there were outcomes changes nothing in what it was written from', async () => {
  const store = await openWindow();
  await store.importAll(FILE_OF_VERSION_1);
  expect(await store.importAll(FILE_OF_VERSION_1)).toMatchObject({ added: 0, changed: 0, same: 1 });
  await store.saveInterview({ id: 'a', outcome: 'no', outcomeAt: 5 });
  expect(await store.importAll(FILE_OF_VERSION_1)).toMatchObject({ changed: 0, same: 1 });
  expect((await store.entry('a'))?.interview).toMatchObject({ outcome: 'no', outcomeAt: 5 });
});

test('a file of version 1 is imported, with everything in it', async () => {
  const store = await openWindow();
  expect(await store.importAll(FILE_OF_VERSION_1)).toEqual({ added: 1, changed: 0, same: 0, stayedDeleted: 0 });
  expect(await store.entries()).toMatchObject([
    {
      interview: { id: 'a', company: 'Acme', createdAt: 5, updatedAt: 7 },
      interviewers: [{ id: 'p', name: 'Jane' }],
      followUps: [{ id: 'a', interviewerId: 'p', state: 'otherwise', at: 8, way: 'letter' }],
      notes: [{ id: 'n', interviewerId: 'p', kind: 'company', text: 'scanners' }],
    },
  ]);
  expect(await store.ledger()).toEqual({ fired: { r: 3 }, snoozed: {} });
});
