/** Reads an export file. What comes in may be anything: it is checked before anything is touched. */
import * as v from 'valibot';
import type { Kind } from '../contract';
import { ImportError } from '../errors';
import { type Aside, asideSchema } from './aside';
import type { Rows } from './assemble';
import { FORMAT, FORMAT_VERSION, type LedgerRow } from './export';
import { mergeRows } from './merge';
import { blank, LAST_TIME, type Row, rowSchemas } from './rows';

/** A thousand interviews with all their notes make about 8 million characters. */
const MAX_CHARS = 50_000_000;
/** Bytes, in any alphabet. */
export const LARGEST_FILE = 3 * MAX_CHARS;

const maybeTime = v.nullable(v.pipe(v.number(), v.finite()));
const fileSchema = v.object({
  interviews: v.array(
    v.pipe(
      rowSchemas.interviews,
      v.check((row) => row.id === row.interviewId),
    ),
  ),
  interviewers: v.array(rowSchemas.interviewers),
  notes: v.array(rowSchemas.notes),
  followUps: v.array(rowSchemas.followUps),
  ledger: v.array(v.object({ id: v.pipe(v.string(), v.maxLength(300)), firedAt: maybeTime, until: maybeTime })),
  // Where these have another shape, the rest comes in all the same.
  aside: v.optional(v.fallback(v.array(asideSchema), []), []),
});

/** `migrations[n]` makes a file of version n + 2 of one of version n + 1. */
const migrations: readonly ((file: unknown) => unknown)[] = [];

interface Imported {
  readonly rows: Rows;
  readonly ledger: readonly LedgerRow[];
  readonly aside: readonly Aside[];
}

function parse(text: string): unknown {
  if (text.trim() === '') throw new ImportError('empty');
  if (text.length > MAX_CHARS) throw new ImportError('too-big');
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof RangeError) throw new ImportError('too-deep');
    // An export may have been cut off; a table or an invitation is none.
    throw new ImportError(/^\s*[{[]/.test(json) ? 'not-json' : 'not-ours');
  }
}

/** So that an edit made here can be dated after it, and still be dated. */
const dated = (at: number): number => Math.min(at, LAST_TIME);

/** One row an id, and only times of fields that we know. */
function tidied<K extends Kind>(kind: K, rows: readonly Row<K>[]): Row<K>[] {
  const unique = new Map<string, Row<K>>();
  for (const row of rows) {
    const known = Object.entries<number | undefined>(row.times).filter(([field]) => Object.hasOwn(blank[kind], field));
    const times = Object.fromEntries(known.map(([field, at]) => [field, at && dated(at)]));
    const clean: Row<K> = {
      ...row,
      createdAt: dated(row.createdAt),
      times: times as Row<K>['times'],
      removed: { ...row.removed, at: dated(row.removed.at) },
    };
    const twin = unique.get(row.id);
    unique.set(row.id, twin ? mergeRows(kind, twin, clean) : clean);
  }
  return [...unique.values()];
}

/** Throws an `ImportError`. */
export function readImport(text: string): Imported {
  const parsed = parse(text);
  const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer()) }), parsed);
  if (!head.success || head.output.version < 1) throw new ImportError('not-ours');
  const { version } = head.output;
  if (version > FORMAT_VERSION) throw new ImportError('newer');
  const current = migrations.slice(version - 1).reduce((file, migrate) => migrate(file), parsed);
  const file = v.safeParse(fileSchema, current, { abortEarly: true });
  if (!file.success) throw new ImportError('wrong-shape', v.getDotPath(file.issues[0]) ?? '');
  const { ledger, aside, interviews, interviewers, notes, followUps } = file.output;
  return {
    ledger,
    aside,
    rows: {
      interviews: tidied('interviews', interviews),
      interviewers: tidied('interviewers', interviewers),
      notes: tidied('notes', notes),
      followUps: tidied('followUps', followUps),
    },
  };
}
