/**
 * A second copy of everything, outside the database, for the day the browser loses that. Chromium does: a crash tears
 * the last record of its log, it goes on writing behind the tear, and when it next opens the database it takes all of
 * it for damaged and begins an empty one (LevelDB's `reuse_logs`, Chromium 156; `tests/e2e/kept.test.ts` plays it).
 */
import * as v from 'valibot';
import type { Kind } from '../contract';
import type { Id } from '../model';
import type { Rows } from './assemble';
import type { LedgerRow } from './export';
import type { Logged } from './key-log';
import { isSound, KINDS, type Row } from './rows';

/** As much of `storage.local` as the copy needs. */
export interface CopyArea {
  /** Null: everything. */
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** What lies beside the interviews. */
export interface Rest {
  readonly ledger: readonly LedgerRow[];
  readonly aside: readonly { readonly kind: Kind; readonly record: unknown; readonly at: number }[];
}

export interface Copied extends Rest {
  readonly rows: Rows;
  /** Edits that the rows may not have yet, in their order. */
  readonly latest: readonly Logged[];
}

interface Source {
  /** Of these interviews, and maybe of others. */
  rows(interviewIds: readonly Id[]): Promise<Rows>;
  rest(): Promise<Rest>;
}

export interface SecondCopy {
  /** In the copy in this very task, as it is in the page's log: the rows come there some milliseconds later. */
  keepLatest(logged: Logged): void;
  /**
   * These interviews changed, and this page's edits up to this order are in their rows: soon the copy has them as they
   * are by then. Never rejects, and nobody waits for it.
   */
  keep(interviewIds: Iterable<Id>, worked?: number): void;
  /** The ledger changed, or something was set aside. */
  keepRest(): void;
  /** Another page did much at once: what was copied from here is looked at again. */
  lookAgain(): void;
  /** No word stays. */
  forget(): Promise<void>;
}

const PREFIX = 'copy:';
const INTERVIEW = `${PREFIX}interview:`;
const REST = `${PREFIX}rest`;
const LINE = `${PREFIX}line:`;
const LATEST = `${PREFIX}latest`;

/** Where no copy can be made, as on a full disk, what waits for one must not grow with each key. */
const LATEST_KEYS = 64;

export function openSecondCopy(area: CopyArea, source: Source): SecondCopy {
  const copied = new Set<Id>();
  const due = new Set<Id>();
  let isRestDue = false;
  let latest: readonly Logged[] = [];
  let worked = 0;
  let underway: Promise<void> | null = null;

  const isAnyDue = (): boolean => due.size > 0 || isRestDue;
  /** What is copied is due no more, unless it changed meanwhile; what fails stays due. */
  const copyDue = async (): Promise<void> => {
    while (isAnyDue()) {
      const ids = [...due];
      due.clear();
      await copyRows(ids).catch((error: unknown) => {
        for (const id of ids) due.add(id);
        throw error;
      });
      if (!isRestDue) continue;
      isRestDue = false;
      await copyRest().catch((error: unknown) => {
        isRestDue = true;
        throw error;
      });
    }
  };
  const copyRows = async (ids: readonly Id[]): Promise<void> => {
    if (ids.length === 0) return;
    const known = worked; // by the rows as they are read now
    const rows = await source.rows(ids);
    const isNews = ({ order }: Logged): boolean => order > known;
    await writeCopy(area, rows, latest.filter(isNews));
    latest = latest.filter(isNews);
    const found = new Set(rows.interviews.map(({ id }) => id));
    const gone = ids.filter((id) => !found.has(id));
    if (gone.length > 0) await area.remove(gone.map((id) => INTERVIEW + id));
  };
  const copyRest = async (): Promise<void> => area.set({ [REST]: await source.rest() });
  const start = (): void => {
    underway ??= copyDue().then(
      () => {
        underway = null;
        if (isAnyDue()) start(); // asked for between the last look and now
      },
      () => {
        // On a full disk, say: what is in the database is safe all the same, and the next change tries again.
        underway = null;
      },
    );
  };

  return {
    keepLatest(logged) {
      latest = [...latest, logged].slice(-LATEST_KEYS);
      void area.set({ [LATEST]: latest }).catch(() => undefined);
    },
    keep(interviewIds, upTo = 0) {
      worked = Math.max(worked, upTo);
      for (const id of interviewIds) {
        copied.add(id);
        due.add(id);
      }
      start();
    },
    keepRest() {
      isRestDue = true;
      start();
    },
    lookAgain() {
      this.keep(copied);
    },
    async forget() {
      due.clear();
      isRestDue = false;
      latest = [];
      await underway;
      await area.remove(Object.keys(await area.get(null)).filter((key) => key.startsWith(PREFIX)));
    },
  };
}

/** All of it, and at once with it what is news to the rows; interviews that are not in `rows` stay as they are. */
export async function writeCopy(
  area: Pick<CopyArea, 'set'>,
  rows: Rows,
  latest: readonly Logged[] = [],
): Promise<void> {
  const parts: Record<string, { [K in Kind]: Row<K>[] }> = {};
  for (const { id } of rows.interviews)
    parts[INTERVIEW + id] = { interviews: [], interviewers: [], notes: [], followUps: [] };
  for (const kind of KINDS)
    for (const row of rows[kind]) (parts[INTERVIEW + row.interviewId]?.[kind] as Row[] | undefined)?.push(row);
  await area.set({ ...parts, [LATEST]: latest });
}

const maybeTime = v.nullable(v.pipe(v.number(), v.finite()));
const restSchema = v.object({
  ledger: v.array(v.object({ id: v.string(), firedAt: maybeTime, until: maybeTime })),
  aside: v.array(v.object({ kind: v.picklist(KINDS), record: v.unknown(), at: v.number() })),
});
const editSchema = v.looseObject({
  kind: v.picklist(KINDS),
  id: v.string(),
  interviewId: v.nullable(v.string()),
  at: v.number(),
  set: v.looseObject({}),
});
const isLogged = (value: unknown): value is Logged =>
  v.is(v.object({ order: v.number(), edits: v.array(editSchema) }), value);

/** What the copy holds; of a damaged one, what is sound. */
export async function readCopy(area: CopyArea): Promise<Copied> {
  const everything = await area.get(null);
  const parts = Object.entries(everything).flatMap(([key, value]) => (key.startsWith(INTERVIEW) ? [value] : []));
  const of = <K extends Kind>(kind: K): Row<K>[] =>
    parts.flatMap((part) => {
      const rows: unknown = (part as Partial<Record<K, unknown>> | null)?.[kind];
      return Array.isArray(rows) ? rows.filter((row): row is Row<K> => isSound(kind, row)) : [];
    });
  const rest = v.safeParse(restSchema, everything[REST]);
  const latest: unknown = everything[LATEST];
  return {
    latest: Array.isArray(latest) ? latest.filter(isLogged) : [],
    rows: {
      interviews: of('interviews'),
      interviewers: of('interviewers'),
      notes: of('notes'),
      followUps: of('followUps'),
    },
    ...(rest.success ? rest.output : { ledger: [], aside: [] }),
  };
}

const lineSchema = v.object({ text: v.string(), id: v.string() });

/** A line that is nothing yet (line.ts). */
export type LineState = v.InferOutput<typeof lineSchema>;

/** Neither rejects. */
export const copyOfLine = (area: CopyArea, name: string) => ({
  async read(): Promise<LineState | undefined> {
    const found = await area.get(LINE + name).catch(() => null);
    const line = v.safeParse(lineSchema, found?.[LINE + name]);
    return line.success ? line.output : undefined;
  },
  keep(state: LineState): void {
    void area.set({ [LINE + name]: state }).catch(() => undefined);
  },
});
