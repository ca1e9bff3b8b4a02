import { describe, expect, test } from 'vitest';
import { plan } from '../../../lib/deadlines/plan';
import { reminderId } from '../../../lib/deadlines/reminder';
import { DEFAULT_SETTINGS } from '../../../lib/settings';
import { contents } from './contents';
import { acme, clock, openWindow } from './open';
import { DAY, HOUR, NOON } from './time';

const withJane = { ...acme, interviewers: [{ name: 'Jane', email: 'jane@acme.example' }] };

describe('interviews', () => {
  test('one that was added is there with all its fields, and owes one follow-up to whoever interviewed', async () => {
    const store = await openWindow();
    const added = await store.addInterview({ ...acme, role: 'Analyst', decisionAt: NOON + HOUR });
    const [entry, ...others] = await store.entries();
    expect(others).toEqual([]);
    expect(entry).toEqual(added);
    expect(entry?.interview).toMatchObject({ ...acme, role: 'Analyst', decisionAt: NOON + HOUR, createdAt: NOON });
    expect(entry?.followUps).toMatchObject([{ interviewerId: null, state: 'open', at: null }]);
    expect(await store.entry(added.interview.id)).toEqual(added);
  });

  test('they come by start', async () => {
    const store = await openWindow();
    await store.addInterview({ ...acme, company: 'later', startsAt: NOON });
    await store.addInterview({ ...acme, company: 'earlier', startsAt: NOON - HOUR });
    expect((await store.entries()).map(({ interview }) => interview.company)).toEqual(['earlier', 'later']);
  });

  test('saving changes only the fields given', async () => {
    const store = await openWindow();
    const { interview } = await store.addInterview(acme);
    clock.at += 5;
    const after = await store.saveInterview({ id: interview.id, role: 'Analyst', company: undefined });
    expect(after.interview).toEqual({ ...interview, role: 'Analyst', updatedAt: NOON + 5 });
  });

  test('an entry that is not there is null', async () => {
    expect(await (await openWindow()).entry('nobody')).toBeNull();
  });

  test('saving what is not there says gone', async () => {
    const store = await openWindow();
    await expect(store.saveInterview({ id: 'x', role: 'y' })).rejects.toMatchObject({ code: 'gone' });
    await expect(store.saveNote({ id: 'x', text: 'y', from: '' })).rejects.toMatchObject({ code: 'gone' });
    await expect(
      store.markSent({ followUpId: 'x', at: 1, way: 'email', scheduled: false, fingerprint: null }),
    ).rejects.toMatchObject({ code: 'gone' });
  });
});

describe('interviewers and follow-ups', () => {
  test('the first interviewer takes over the follow-up, each further one gets their own', async () => {
    const store = await openWindow();
    const { interview, followUps } = await store.addInterview(acme);
    const first = await store.saveInterviewer({ id: 'jane', interviewId: interview.id, name: 'Jane' });
    expect(first.followUps).toMatchObject([{ id: followUps[0]?.id, interviewerId: 'jane' }]);
    clock.at += 1;
    const both = await store.saveInterviewer({ id: 'bo', interviewId: interview.id, name: 'Bo' });
    expect(both.interviewers.map(({ name }) => name)).toEqual(['Jane', 'Bo']);
    expect(both.followUps.map(({ interviewerId }) => interviewerId)).toEqual(['jane', 'bo']);
    expect(new Set(both.followUps.map(({ id }) => id)).size).toBe(2);
  });

  test('what was sent before the interviewer had a name stays sent', async () => {
    const store = await openWindow();
    const { interview, followUps } = await store.addInterview(acme);
    await store.otherwise(followUps[0]?.id ?? '', 'letter', NOON);
    const named = await store.saveInterviewer({ id: 'jane', interviewId: interview.id, name: 'Jane' });
    expect(named.followUps).toMatchObject([{ interviewerId: 'jane', state: 'otherwise', way: 'letter' }]);
  });

  test('several given at once keep their order, blank ones are left out', async () => {
    const store = await openWindow();
    const people = ['Zoe', 'Ann', 'Max'].map((name) => ({ name, email: '' }));
    const added = await store.addInterview({ ...acme, interviewers: [...people, { name: '', email: '' }] });
    expect(added.interviewers.map(({ name }) => name)).toEqual(['Zoe', 'Ann', 'Max']);
    expect(added.followUps).toHaveLength(3);
  });

  test('each follow-up has a state of its own', async () => {
    const store = await openWindow();
    const people = ['Jane', 'Bo'].map((name) => ({ name, email: '' }));
    const [jane, bo] = (await store.addInterview({ ...acme, interviewers: people })).followUps;
    await store.markSent({ followUpId: bo?.id ?? '', at: NOON + 1, way: 'email', scheduled: true, fingerprint: 'f' });
    const skipped = await store.skip(jane?.id ?? '');
    expect(skipped.followUps).toMatchObject([
      { state: 'skipped', at: NOON },
      { state: 'sent', at: NOON + 1, way: 'email', scheduled: true, fingerprint: 'f' },
    ]);
    const open = await store.reopen(bo?.id ?? '');
    expect(open.followUps[1]).toMatchObject({
      state: 'open',
      at: null,
      way: null,
      scheduled: false,
      fingerprint: null,
    });
  });

  test('an answer and the second follow-up are noted and taken back', async () => {
    const store = await openWindow();
    const id = (await store.addInterview(withJane)).followUps[0]?.id ?? '';
    expect((await store.answered(id, 5)).followUps[0]?.answeredAt).toBe(5);
    expect((await store.answered(id, null)).followUps[0]?.answeredAt).toBeNull();
    expect((await store.secondDone(id, 7)).followUps[0]?.secondDoneAt).toBe(7);
  });

  test('without its only interviewer an interview still owes a follow-up', async () => {
    const store = await openWindow();
    const { interviewers } = await store.addInterview(withJane);
    const undo = await store.remove('interviewers', interviewers[0]?.id ?? '');
    expect((await store.entries())[0]?.followUps).toMatchObject([{ interviewerId: null, state: 'open' }]);
    expect((await store.restore(undo)).followUps).toMatchObject([{ interviewerId: interviewers[0]?.id }]);
  });

  test('a mail to an interviewer who is removed is none to the one who is added next, and is theirs again when they are', async () => {
    const store = await openWindow();
    const { interview, interviewers, followUps } = await store.addInterview(withJane);
    const jane = interviewers[0]?.id ?? '';
    const mark = { at: NOON, way: 'email', scheduled: false, fingerprint: null } as const;
    await store.markSent({ followUpId: followUps[0]?.id ?? '', ...mark });
    const undo = await store.remove('interviewers', jane);
    // It went to somebody there, whoever that was.
    expect((await store.entries())[0]?.followUps).toMatchObject([{ interviewerId: null, state: 'sent' }]);
    clock.at += 1;
    const bo = await store.saveInterviewer({ id: 'bo', interviewId: interview.id, name: 'Bo' });
    expect(bo.followUps).toMatchObject([{ interviewerId: 'bo', state: 'open' }]);
    expect((await store.restore(undo)).followUps).toMatchObject([
      { interviewerId: jane, state: 'sent' },
      { interviewerId: 'bo', state: 'open' },
    ]);
  });

  test('an interviewer whose name is put right stays written to', async () => {
    const store = await openWindow();
    const { interviewers, followUps } = await store.addInterview(withJane);
    await store.skip(followUps[0]?.id ?? '');
    const named = await store.saveInterviewer({ id: interviewers[0]?.id ?? '', name: 'Jayne' });
    expect(named.followUps).toMatchObject([{ state: 'skipped' }]);
  });

  test('what is marked as sent while nobody is named is theirs who is named next, whoever was removed before', async () => {
    const store = await openWindow();
    const { interview, interviewers, followUps } = await store.addInterview(withJane);
    await store.remove('interviewers', interviewers[0]?.id ?? '');
    await store.otherwise(followUps[0]?.id ?? '', 'call', NOON);
    const bo = await store.saveInterviewer({ id: 'bo', interviewId: interview.id, name: 'Bo' });
    expect(bo.followUps).toMatchObject([{ interviewerId: 'bo', state: 'otherwise' }]);
  });

  test('the notes of an interviewer who is removed belong to all', async () => {
    const store = await openWindow();
    const { interview, interviewers } = await store.addInterview(withJane);
    const interviewerId = interviewers[0]?.id ?? '';
    await store.saveNote({ id: 'n', interviewId: interview.id, interviewerId, text: 'climbing', from: '' });
    await store.remove('interviewers', interviewerId);
    expect((await store.entries())[0]?.notes).toMatchObject([{ text: 'climbing', interviewerId: null }]);
  });
});

describe('notes', () => {
  test('one is written key by key', async () => {
    const store = await openWindow();
    const { interview } = await store.addInterview(acme);
    const text = 'the handheld scanners';
    const saves = [...text].map((_, at) =>
      store.saveNote({
        id: 'n',
        interviewId: interview.id,
        kind: 'company',
        text: text.slice(0, at + 1),
        from: text.slice(0, at),
      }),
    );
    await Promise.all(saves);
    expect((await store.entries())[0]?.notes).toMatchObject([
      { id: 'n', kind: 'company', text, interviewerId: null, doneAt: null },
    ]);
  });

  test('several written in one go keep their order, whatever their ids', async () => {
    const store = await openWindow();
    const { interview } = await store.addInterview(acme);
    const lines = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
    const write = (text: string, nth: number) =>
      store.saveNote({ id: `note-${9 - nth}`, interviewId: interview.id, text, from: '', nth });
    await Promise.all(lines.map(write));
    expect((await store.entry(interview.id))?.notes.map(({ text }) => text)).toEqual(lines);
    expect((await (await openWindow()).entry(interview.id))?.notes.map(({ text }) => text)).toEqual(lines);
  });

  test('an errand is ticked off by the note alone', async () => {
    const store = await openWindow();
    const { interview } = await store.addInterview(acme);
    await store.saveNote({ id: 'n', interviewId: interview.id, kind: 'advice', text: 'read Traction', from: '' });
    expect((await store.saveNote({ id: 'n', doneAt: 9 })).notes[0]).toMatchObject({ text: 'read Traction', doneAt: 9 });
  });

  test('one that another window deleted comes back when it is typed into', async () => {
    const store = await openWindow();
    const { interview } = await store.addInterview(acme);
    await store.saveNote({ id: 'n', interviewId: interview.id, text: 'a', from: '' });
    await store.remove('notes', 'n');
    expect((await store.saveNote({ id: 'n', text: 'ab', from: 'a' })).notes).toMatchObject([{ text: 'ab' }]);
  });
});

describe('deleting', () => {
  test.each(['interviews', 'interviewers', 'notes'] as const)('one of the %s can be undone', async (kind) => {
    const store = await openWindow();
    const { interview, interviewers } = await store.addInterview(withJane);
    await store.saveNote({ id: 'n', interviewId: interview.id, text: 'a', from: '' });
    const before = await store.entries();
    const id = { interviews: interview.id, interviewers: interviewers[0]?.id ?? '', notes: 'n' }[kind];
    clock.at += 1;
    const undo = await store.remove(kind, id);
    expect(await store.entries()).not.toEqual(before);
    clock.at += 1;
    await store.restore(undo);
    const strip = (entries: unknown) => JSON.stringify(entries).replace(/"updatedAt":\d+/g, '');
    expect(strip(await store.entries())).toBe(strip(before));
  });

  test('after the undo window the words are gone from the database for good', async () => {
    const store = await openWindow();
    const { interview } = await store.addInterview({ ...withJane, company: 'Secret Ltd' });
    await store.saveNote({ id: 'n', interviewId: interview.id, text: 'Secret note', from: '' });
    const undo = await store.remove('interviews', interview.id);
    clock.at += HOUR + 10;
    expect(await store.entries()).toEqual([]);
    await expect(store.restore(undo)).rejects.toMatchObject({ code: 'gone' });
    expect(await contents()).not.toMatch(/Secret|Jane/);
  });

  test('what is deleted does not leave by the export', async () => {
    const store = await openWindow();
    const { interview } = await store.addInterview({ ...withJane, company: 'Secret Ltd' });
    await store.remove('interviews', interview.id);
    expect(await store.exportAll()).not.toMatch(/Secret|Jane/);
  });

  test('everything goes at once', async () => {
    const store = await openWindow();
    const { interview } = await store.addInterview(withJane);
    await store.recordFired(['r'], NOON);
    await store.deleteEverything();
    expect(await store.entries()).toEqual([]);
    expect(await store.ledger()).toEqual({ fired: {}, snoozed: {} });
    await expect(store.saveInterview({ id: interview.id, role: 'x' })).rejects.toMatchObject({ code: 'gone' });
    await store.addInterview(acme);
    expect(await store.entries()).toHaveLength(1);
  });
});

describe('the ledger', () => {
  test('remembers what fired and what is put off, the later time wins', async () => {
    const store = await openWindow();
    await store.recordFired(['a', 'b'], 5);
    await store.recordFired(['a'], 4);
    await store.snooze(['b'], 9);
    expect(await store.ledger()).toEqual({ fired: { a: 5, b: 5 }, snoozed: { b: 9 } });
  });

  test('what is put off once more comes once more, though it was by a clock that was years ahead', async () => {
    const store = await openWindow();
    const { interview } = await store.addInterview(acme);
    const id = reminderId(interview.id, 'snooze');
    clock.at = NOON + 365 * DAY;
    await store.snooze([id], clock.at + HOUR);
    await store.recordFired([id], clock.at + HOUR);
    clock.at = NOON;
    await store.snooze([id], NOON + HOUR);
    const due = async (now: number) =>
      plan(await store.entries(), DEFAULT_SETTINGS, await store.ledger(), now, 'UTC').due.map(({ kind }) => kind);
    expect(await due(NOON)).toEqual([]);
    expect(await due(NOON + HOUR)).toEqual(['snooze']);
    await store.recordFired([id], NOON + HOUR);
    expect(await due(NOON + HOUR)).toEqual([]);
  });
});

describe('changes', () => {
  test('this page and the others hear of each', async () => {
    const [here, there] = [await openWindow(), await openWindow()];
    const heard: unknown[] = [];
    const stop = here.onChange((change) => heard.push(change));
    const arrived = new Promise((resolve) => there.onChange(resolve));
    const { interview } = await here.addInterview(acme);
    expect(heard).toEqual([{ interviewId: interview.id, own: true }]);
    expect(await arrived).toEqual({ interviewId: interview.id, own: false });
    stop();
    await here.deleteEverything();
    expect(heard).toHaveLength(1);
  });
});
