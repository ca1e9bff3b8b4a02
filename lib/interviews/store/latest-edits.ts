/**
 * What a page typed since its rows were last copied, as the second copy (second-copy.ts) has it: of each record one edit,
 * all of them together, so that a long note is there once.
 */
import * as v from 'valibot';
import type { Edit } from './edits';
import type { Logged } from './key-log';
import { isSoundPart, KINDS, stamp } from './rows';

/** In the order in which the records were first edited: a note comes behind the interview it is of. */
export type LatestEdits = ReadonlyMap<string, Logged>;

export const NONE: LatestEdits = new Map();

/** The later edit wins, field by field. What the form showed before (`from`) is left out: nobody else wrote meanwhile. */
function joined(before: Edit | undefined, { from: _, ...edit }: Edit & { readonly from?: string }): Edit {
  if (!before) return edit as Edit;
  const { removed: __, ...known } = before;
  const interviewId = edit.interviewId ?? known.interviewId;
  return { ...known, ...edit, interviewId, set: { ...known.set, ...edit.set } } as Edit;
}

export function withEdits(latest: LatestEdits, { order, edits }: Logged): LatestEdits {
  const made = new Map(latest);
  for (const edit of edits) {
    const key = `${edit.kind} ${edit.id}`;
    made.set(key, { order, edits: [joined(made.get(key)?.edits[0], edit)] });
  }
  return made;
}

/** Those that are later than this order. */
export const after = (latest: LatestEdits, order: number): LatestEdits =>
  new Map([...latest].filter(([, logged]) => logged.order > order));

const schema = v.object({
  order: v.number(),
  edits: v.array(
    v.looseObject({
      kind: v.picklist(KINDS),
      id: v.string(),
      interviewId: v.nullable(v.string()),
      at: stamp,
      set: v.looseObject({}),
      removed: v.optional(v.boolean()),
    }),
  ),
});
/** As found in the copy; false for a damaged one. */
export const isLogged = (value: unknown): value is Logged =>
  v.is(schema, value) && value.edits.every(({ kind, set }) => isSoundPart(kind, set));
