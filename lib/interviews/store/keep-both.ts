import type { Id } from '../model';
import { applied, type EditOf } from './edits';
import { lives, type Row } from './rows';
import { putRow, rowsOf, type Transaction } from './transaction';

/**
 * Two windows wrote one note at the same time: the later edit wins, and the other's words become a note beside it
 * rather than a hidden copy, so that both windows show them and the person decides. Not if the winner holds them
 * anyway; and typing on in both windows keeps to the one note beside, whose words the winner has outgrown.
 */
export async function keepBoth(
  tx: Transaction<'readwrite'>,
  edit: EditOf<'notes'>,
  row: Row<'notes'>,
  newId: () => Id,
): Promise<void> {
  const winner = edit.set.text;
  const loser = row.fields?.text ?? '';
  if (winner === undefined || edit.from === undefined) return;
  if (loser === edit.from || winner.includes(loser.trim())) return;
  const beside = (await rowsOf(tx, 'notes', row.interviewId))
    .filter(lives)
    .filter(({ fields }) => fields.besides === row.id);
  if (beside.some(({ fields }) => fields.text.includes(loser))) return;
  const outgrown = beside.find(({ fields }) => loser.includes(fields.text) || winner.includes(fields.text));
  const set = {
    interviewerId: row.fields?.interviewerId ?? null,
    kind: row.fields?.kind ?? 'other',
    text: loser,
    besides: row.id,
  };
  const id = outgrown?.id ?? newId();
  const kept: EditOf<'notes'> = { kind: 'notes', id, interviewId: row.interviewId, at: edit.at, set };
  await putRow(tx, 'notes', applied(outgrown, kept, row.interviewId));
}
