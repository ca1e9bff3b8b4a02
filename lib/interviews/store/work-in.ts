/** Works waiting edits into the rows, inside one transaction of the store. */
import type { Kind } from '../contract';
import type { Id } from '../model';
import { applied, type Edit, type EditOf } from './edits';
import { keepBoth } from './keep-both';
import type { Logged } from './key-log';
import { lives, type Row } from './rows';
import { getRow, putRow, rowsOf, type Transaction } from './transaction';

type Writing = Transaction<'readwrite'>;

/** Which interview a record without a row belongs to; null: to none that is there. Follow-ups' ids: assemble.ts. */
async function ownerOf(tx: Writing, edit: Edit): Promise<Id | null> {
  if (edit.interviewId !== null || edit.kind !== 'followUps') return edit.interviewId;
  if (await getRow(tx, 'interviews', edit.id, edit.at)) return edit.id;
  return (await getRow(tx, 'interviewers', edit.id, edit.at))?.interviewId ?? null;
}

const isNobodyThere = async (tx: Writing, interviewId: Id): Promise<boolean> =>
  !(await rowsOf(tx, 'interviewers', interviewId)).some(lives);

/** The first interviewer takes over what is owed to "whoever interviewed you". */
async function takeOver(tx: Writing, { id, at }: Edit, interviewId: Id): Promise<void> {
  if (!(await isNobodyThere(tx, interviewId))) return;
  const row = await getRow(tx, 'followUps', interviewId, at);
  const { interviewerId = null, state = 'open' } = row?.fields ?? {};
  // A mail to one who was removed since is none to the next.
  if (interviewerId !== null && interviewerId !== id && state !== 'open') return;
  const edit: EditOf<'followUps'> = { kind: 'followUps', id: interviewId, interviewId, at, set: { interviewerId: id } };
  await putRow(tx, 'followUps', applied(row, edit, interviewId));
}

/** Interviews must be created on purpose; the rest comes to life in any living interview, and only there. */
async function mayWrite(tx: Writing, edit: Edit, row: Row | undefined, interviewId: Id): Promise<boolean> {
  if (edit.removed !== undefined) return row !== undefined && row.fields !== null;
  if (edit.kind === 'interviews') return edit.create === true || lives(row);
  return lives(await getRow(tx, 'interviews', interviewId, edit.at));
}

/** `prepare` does what this kind needs besides, and gives back the edit as it shall be applied. */
async function write<K extends Kind>(
  tx: Writing,
  edit: Edit & EditOf<K>,
  prepare: (row: Row<K> | undefined, interviewId: Id) => Promise<EditOf<K>>,
): Promise<Id | null> {
  const row = await getRow<K>(tx, edit.kind, edit.id, edit.at);
  const interviewId = row?.interviewId ?? (await ownerOf(tx, edit));
  if (interviewId === null || !(await mayWrite(tx, edit, row, interviewId))) return null;
  await putRow<K>(tx, edit.kind, applied(row, await prepare(row, interviewId), interviewId));
  return interviewId;
}

/** Resolves with the interview that it changed. */
function workInOne(tx: Writing, edit: Edit, newId: () => Id): Promise<Id | null> {
  switch (edit.kind) {
    case 'interviews':
      return write(tx, edit, async () => edit);
    case 'interviewers':
      return write(tx, edit, async (row, interviewId) => {
        if (!lives(row) && !edit.removed) await takeOver(tx, edit, interviewId);
        return edit;
      });
    case 'notes':
      return write(tx, edit, async (row) => {
        if (lives(row)) await keepBoth(tx, edit, row, newId);
        return edit;
      });
    case 'followUps':
      return write(tx, edit, async (row, interviewId) => {
        const isOwn = !row && edit.id !== interviewId;
        if (isOwn) return { ...edit, set: { interviewerId: edit.id, ...edit.set } };
        // What is marked while nobody is named was for whoever it was, no longer for one who was removed.
        const isAnyones = edit.id === interviewId && edit.set.state && (await isNobodyThere(tx, interviewId));
        return isAnyones ? { ...edit, set: { interviewerId: null, ...edit.set } } : edit;
      });
  }
}

/**
 * All these edits, in this order. An edit of something that is gone is dropped; one that can't be applied is put aside,
 * so that it does not stand in the way of the others. Resolves with the interviews that they changed.
 */
export async function workIn(tx: Writing, waiting: readonly Logged[], newId: () => Id): Promise<ReadonlySet<Id>> {
  const changed = new Set<Id>();
  for (const edit of waiting.flatMap(({ edits }) => edits)) {
    try {
      const interviewId = await workInOne(tx, edit, newId);
      if (interviewId !== null) changed.add(interviewId);
    } catch (error) {
      if (error instanceof DOMException) throw error; // the database's, not the edit's
      await tx.objectStore('aside').add({ kind: edit.kind, record: edit, at: edit.at });
    }
  }
  return changed;
}
