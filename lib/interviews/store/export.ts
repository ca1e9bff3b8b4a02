/** The one file everything goes out to, and comes back from (import.ts). */
import type { Rows } from './assemble';
import { KINDS, lives, type Row } from './rows';

export const FORMAT = 'afterword';
/** Raise it when the shape changes, and add the way from the version before to import.ts. */
export const FORMAT_VERSION = 1;

export interface LedgerRow {
  readonly id: string;
  readonly firedAt: number | null;
  readonly until: number | null;
}

export interface Everything {
  readonly rows: Rows;
  readonly ledger: readonly LedgerRow[];
  /** Records that fit no schema, as they were found. */
  readonly aside: readonly unknown[];
}

/** Of what is deleted only the id goes out, so that the deletion reaches another computer, and its words don't. */
function outgoing({ interviews, ...parts }: Rows): Rows {
  const living = new Set(interviews.filter(lives).map(({ id }) => id));
  const bare = <R extends Row>(row: R): R => (lives(row) ? row : { ...row, fields: null, times: {} });
  const of = <R extends Row>(rows: readonly R[]) => rows.filter((row) => living.has(row.interviewId)).map(bare);
  return {
    interviews: interviews.map(bare),
    interviewers: of(parts.interviewers),
    notes: of(parts.notes),
    followUps: of(parts.followUps),
  };
}

export function writeExport({ rows, ledger, aside }: Everything, now: number): string {
  const going = outgoing(rows);
  const file = {
    format: FORMAT,
    version: FORMAT_VERSION,
    exportedAt: new Date(now).toISOString(),
    ...Object.fromEntries(KINDS.map((kind) => [kind, going[kind]])),
    ledger,
    aside,
  };
  return JSON.stringify(file, null, 1);
}
