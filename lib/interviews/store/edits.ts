/**
 * The one way anything is written: an edit says which fields of which record become what. The store first puts edits
 * into a log of their page's own and commits in the very task of the key press (a page that dies right after it loses
 * nothing, which a read followed by a write would), then works them into the rows, in order; what a page that died left
 * in its log, the next one works in. Applying an edit twice is the same as applying it once.
 */
import type { Kind } from '../contract';
import type { Id } from '../model';
import { blank, type Fields, type Row } from './rows';

export interface EditOf<K extends Kind> {
  readonly kind: K;
  readonly id: Id;
  /** Null: as the row says. */
  readonly interviewId: Id | null;
  /** When it was made, ms since 1970. */
  readonly at: number;
  readonly set: Partial<Fields<K>>;
  /** May bring an interview to life; the others come to life in any living interview. */
  readonly create?: true;
  /** Deletes, or takes a deletion back. */
  readonly removed?: boolean;
  /** Of a note's text: what the form showed before. */
  readonly from?: string;
}

export type Edit = { readonly [K in Kind]: EditOf<K> }[Kind];

/** The row after the edit. Times only ever grow, so that an edit wins over what it replaced though the clock went back. */
export function applied<K extends Kind>(row: Row<K> | undefined, edit: EditOf<K>, interviewId: Id): Row<K> {
  const old: Row<K> = row ?? {
    id: edit.id,
    interviewId,
    createdAt: edit.at,
    fields: null,
    times: {},
    removed: { is: false, at: edit.at },
  };
  const fields: Fields<K> = { ...(old.fields ?? blank[edit.kind]), ...edit.set };
  const times: { [F in keyof Fields<K>]?: number | undefined } = { ...old.times };
  for (const field of Object.keys(edit.set) as (keyof Fields<K>)[]) {
    // A new record's fields are as old as it is.
    if (!row || old.fields?.[field] === fields[field]) continue;
    times[field] = Math.max(edit.at, (old.times[field] ?? old.createdAt) + 1);
  }
  // Whoever types into a note that another window deleted wants to keep it.
  const is = edit.removed ?? false;
  const removed = is === old.removed.is ? old.removed : { is, at: Math.max(edit.at, old.removed.at + 1) };
  return { ...old, fields, times, removed };
}

/** What of an edit the row does not know of, null for nothing: one that lay in the copy may be older than the row is. */
export function newsTo(row: Row | undefined, edit: Edit): Edit | null {
  if (!row) return edit;
  if (row.removed.is && row.removed.at > edit.at) return null;
  const times: Readonly<Record<string, number | undefined>> = row.times;
  const set = Object.fromEntries(
    Object.entries(edit.set).filter(([field]) => (times[field] ?? row.createdAt) <= edit.at),
  );
  return { ...edit, set } as Edit;
}
