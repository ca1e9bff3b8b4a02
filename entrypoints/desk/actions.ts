import type { Actions, NoteChange } from '../../components/interviews/actions';
import { companyOf, nameOf, personName } from '../../components/interviews/names';
import type { Clock } from '../../lib/clock';
import type { Store } from '../../lib/interviews/contract';
import type { Entry, FollowUp, Id } from '../../lib/interviews/model';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';
import type { Desk } from './desk';
import { remove, removeInterview } from './removing';
import {
  interviewChanged,
  noteRemoved,
  noteTicked,
  noteWritten,
  personRemoved,
  personWritten,
  type Shown,
} from './shown';

interface Deps {
  readonly desk: Desk;
  readonly clock: Clock;
  /** Opens the mail client's compose for this follow-up. */
  readonly openCompose: (entry: Entry, followUp: FollowUp) => void;
  readonly newId: () => Id;
}

/** Each thing a person can do, as one write, its undo, and what is said about it. */
export function actionsAt({ desk, clock, openCompose, newId }: Deps): Actions {
  const now = () => clock.now();
  const entryOf = (id: Id) => desk.state.entries.find((entry) => entry.interview.id === id);

  /** A field: one key of many. */
  const type = (interviewId: Id, key: string, save: (store: Store) => Promise<Entry>, shown: Shown) =>
    desk.keep({ interviewId, key, keep: save, shown, typed: true });

  const keep = (interviewId: Id, key: string, save: (store: Store) => Promise<Entry>, shown?: Shown) =>
    desk.keep({ interviewId, key, keep: save, ...(shown ? { shown } : {}) });

  const writeNote = (interviewId: Id, id: Id, change: NoteChange, nth?: number) => {
    const key = `note ${id} ${Object.keys(change).sort().join()}`;
    const { from, ...fields } = change;
    return desk.keep({
      interviewId,
      key,
      typed: true,
      // After a failed save the database still holds what was there before that one.
      ...(from === undefined ? {} : { from: desk.unsavedFrom(key) ?? from }),
      shown: noteWritten(id, fields, now()),
      keep: (store, before) => {
        const { text, ...others } = fields;
        const patch = { id, interviewId, nth, ...others };
        return store.saveNote(text === undefined ? patch : { ...patch, text, from: before });
      },
    });
  };

  /** A step of a follow-up; "undo" in the toast takes it back by `back`. */
  const step = async (
    interviewId: Id,
    followUpId: Id,
    save: (store: Store) => Promise<Entry>,
    said: string,
    back: (store: Store) => Promise<Entry>,
    params: Record<string, string> = {},
  ) => {
    const entry = entryOf(interviewId);
    const followUp = entry?.followUps.find((each) => each.id === followUpId);
    const name = entry && followUp ? nameOf(entry, followUp) : words.someone;
    const kept = await keep(interviewId, `step ${followUpId}`, save);
    if (kept) desk.say(fill(said, { name, ...params }), () => void keep(interviewId, `step ${followUpId}`, back));
  };

  return {
    newId,

    changeInterview(id, change) {
      const key = `interview ${id} ${Object.keys(change).join()}`;
      void type(id, key, (store) => store.saveInterview({ id, ...change }), interviewChanged(change));
    },
    removeInterview: (id) => removeInterview(desk, id, entryOf(id)),

    writePerson(interviewId, id, change) {
      const key = `person ${id} ${Object.keys(change).join()}`;
      void type(
        interviewId,
        key,
        (store) => store.saveInterviewer({ id, interviewId, ...change }),
        personWritten(id, change, now()),
      );
    },
    removePerson(interviewId, id) {
      const person = entryOf(interviewId)?.interviewers.find((each) => each.id === id);
      const said = fill(words.removedPerson, { name: personName(person) });
      const shown = () => desk.show(interviewId, personRemoved(id));
      void remove(desk, { kind: 'interviewers', id, interviewId, said, shown });
    },

    writeNote: (interviewId, id, change) => void writeNote(interviewId, id, change),
    removeNote(interviewId, id) {
      const shown = () => desk.show(interviewId, noteRemoved(id));
      void remove(desk, { kind: 'notes', id, interviewId, said: words.removedNote, shown });
    },
    async jot(interviewId, id, lines, from) {
      // Left because it was deleted: what was pasted went with it, and comes back with it.
      if (!entryOf(interviewId)) return;
      const kind = 'other';
      const kept = await Promise.all(
        lines.map((text, nth) =>
          nth === 0
            ? writeNote(interviewId, id, { kind, text, from })
            : writeNote(interviewId, newId(), { kind, text, from: '' }, nth),
        ),
      );
      // In a popup that question is out of sight.
      if (!kept.includes(null)) desk.say(fill(words.jotKept, { n: lines.length, question: words.prompt[kind] }));
    },
    tick(interviewId, id, done) {
      const doneAt = done ? now() : null;
      void keep(
        interviewId,
        `tick ${id}`,
        (store) => store.saveNote({ id, interviewId, doneAt }),
        noteTicked(id, doneAt),
      );
    },

    write(interviewId, followUpId) {
      const entry = entryOf(interviewId);
      const followUp = entry?.followUps.find((each) => each.id === followUpId);
      if (entry && followUp) openCompose(entry, followUp);
    },
    markSent(interviewId, followUpId) {
      const mark = { followUpId, at: now(), way: 'email', scheduled: false, fingerprint: null } as const;
      const save = (store: Store) => store.markSent(mark);
      void step(interviewId, followUpId, save, words.markedSent, (store) => store.reopen(followUpId));
    },
    markOtherwise(interviewId, followUpId, way, at) {
      const save = (store: Store) => store.otherwise(followUpId, way, at);
      const back = (store: Store) => store.reopen(followUpId);
      void step(interviewId, followUpId, save, words.markedWay, back, { way: words.wayDone[way] });
    },
    skip(interviewId, followUpId) {
      const save = (store: Store) => store.skip(followUpId);
      void step(interviewId, followUpId, save, words.markedSkipped, (store) => store.reopen(followUpId));
    },
    reopen(interviewId, followUpId) {
      void keep(interviewId, `step ${followUpId}`, (store) => store.reopen(followUpId));
    },
    setAnswered(interviewId, followUpId, answered) {
      const set = (yes: boolean) => (store: Store) => store.answered(followUpId, yes ? now() : null);
      if (answered) void step(interviewId, followUpId, set(true), words.markedAnswered, set(false));
      else void keep(interviewId, `step ${followUpId}`, set(false));
    },
    async setOutcome(id, outcome) {
      const entry = entryOf(id);
      const keepAs = (told: typeof outcome) =>
        keep(id, `outcome ${id}`, (store) =>
          store.saveInterview({ id, outcome: told, outcomeAt: told === null ? null : now() }),
        );
      const kept = await keepAs(outcome);
      if (!kept || !entry || outcome === null) return;
      desk.say(fill(words.markedOutcome, { company: companyOf(entry) }), () => void keepAs(null));
    },
    endSecond(interviewId, followUpId, sent) {
      const save = (store: Store) => store.secondDone(followUpId, now());
      const said = sent ? words.secondMarked : words.secondLeft;
      void step(interviewId, followUpId, save, said, (store) => store.secondDone(followUpId, null));
    },
  };
}
