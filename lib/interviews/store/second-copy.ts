/**
 * A second copy of everything, outside the database, for the day the browser loses that. Chromium does: a crash tears
 * the last record of its log, it goes on writing behind the tear, and when it next opens the database it takes all of
 * it for damaged and begins an empty one (LevelDB's `reuse_logs`, Chromium 156; `tests/e2e/kept.test.ts` plays it).
 */
import * as v from 'valibot';
import type { Kind } from '../contract';
import type { Id } from '../model';
import { type Aside, asideSchema } from './aside';
import type { Rows } from './assemble';
import type { LedgerRow } from './export';
import type { Logged } from './key-log';
import { after, isLogged, type LatestEdits, NONE, withEdits } from './latest-edits';
import { isSound, KINDS, type Row } from './rows';
import type { Worked } from './schema';

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
  readonly aside: readonly Aside[];
}

export interface Copied extends Rest {
  readonly rows: Rows;
  /** What pages typed last, which the rows may not have yet. */
  readonly latest: readonly Logged[];
  /** Where that lies. */
  readonly latestKeys: readonly string[];
}

interface Source {
  /** Of these interviews, and maybe of others. */
  rows(interviewIds: readonly Id[]): Promise<Rows>;
  rest(): Promise<Rest>;
  /** The copy could not take something: where no later change of this page brings it there, the next page has to. */
  behind(): Promise<void>;
}

export interface SecondCopy {
  /** In the copy in this very task, as it is in the page's own log (of this name): the rows come there later. */
  keepLatest(log: string, logged: Logged): void;
  /** An edit was refused: of this page's log only these wait. */
  restate(log: string, waiting: readonly Logged[]): void;
  /**
   * These interviews changed, and their rows have what is in these logs: soon the copy has the rows as they are by then,
   * and of the logs what is later. Never rejects, and nobody waits for it.
   */
  keep(interviewIds: Iterable<Id>, worked?: readonly Worked[]): void;
  /** The ledger changed, or something was set aside. */
  keepRest(): void;
  /** Another page did much at once: what was copied from here is looked at again. */
  lookAgain(): void;
  /** Everything is being deleted: nothing is due any more, nor on its way once it has resolved. */
  forget(): Promise<void>;
}

const PREFIX = 'copy:';
const INTERVIEW = `${PREFIX}interview:`;
const REST = `${PREFIX}rest`;
const LINE = `${PREFIX}line:`;
const LATEST = `${PREFIX}latest:`;

const NO_ROWS: Rows = { interviews: [], interviewers: [], notes: [], followUps: [] };

export function openSecondCopy(area: CopyArea, source: Source): SecondCopy {
  const copied = new Set<Id>();
  const due = new Set<Id>();
  let isRestDue = false;
  /** Of this page's log; those of pages that died are in the copy alone. */
  let own = '';
  let latest: LatestEdits = NONE;
  const worked = new Map<string, number>();
  let underway: Promise<void> | null = null;

  const writeLatest = (): void => {
    void area.set({ [LATEST + own]: [...latest.values()] }).catch(() => undefined);
  };
  const isAnyDue = (): boolean => due.size > 0 || worked.size > 0 || isRestDue;
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
    const done = [...worked]; // in the rows as they are read now
    if (ids.length === 0 && done.length === 0) return;
    const rows = ids.length > 0 ? await source.rows(ids) : NO_ROWS;
    const left = (log: string, order: number): LatestEdits => (log === own ? after(latest, order) : NONE);
    await writeRows(
      area,
      rows,
      Object.fromEntries(done.map(([log, order]) => [LATEST + log, [...left(log, order).values()]])),
    );
    for (const [log, order] of done) {
      if (log === own) latest = left(log, order);
      if (worked.get(log) === order) worked.delete(log);
    }
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
        void source.behind().catch(() => undefined);
      },
    );
  };

  return {
    keepLatest(log, logged) {
      own = log;
      latest = withEdits(latest, logged);
      writeLatest();
    },
    restate(log, waiting) {
      own = log;
      latest = waiting.reduce(withEdits, NONE);
      writeLatest();
    },
    keep(interviewIds, logs = []) {
      for (const { log, order } of logs) worked.set(log, Math.max(order, worked.get(log) ?? 0));
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
      worked.clear();
      isRestDue = false;
      latest = NONE;
      await underway;
    },
  };
}

/** Of these rows, and at once with them what else there is; interviews that are not in `rows` stay as they are. */
async function writeRows(
  area: Pick<CopyArea, 'set'>,
  rows: Rows,
  besides: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const parts: Record<string, { [K in Kind]: Row<K>[] }> = {};
  for (const { id } of rows.interviews)
    parts[INTERVIEW + id] = { interviews: [], interviewers: [], notes: [], followUps: [] };
  for (const kind of KINDS)
    for (const row of rows[kind]) (parts[INTERVIEW + row.interviewId]?.[kind] as Row[] | undefined)?.push(row);
  await area.set({ ...parts, ...besides });
}

export const writeAll = (area: CopyArea, rows: Rows, rest: Rest): Promise<void> =>
  writeRows(area, rows, { [REST]: rest });

/** No word stays. */
export async function emptyCopy(area: CopyArea): Promise<void> {
  await area.remove(Object.keys(await area.get(null)).filter((key) => key.startsWith(PREFIX)));
}

const maybeTime = v.nullable(v.pipe(v.number(), v.finite()));
const restSchema = v.object({
  ledger: v.array(v.object({ id: v.string(), firedAt: maybeTime, until: maybeTime })),
  aside: v.array(asideSchema),
});
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
  const latestKeys = Object.keys(everything).filter((key) => key.startsWith(LATEST));
  const logs = latestKeys.flatMap((key): Logged[][] => {
    const log: unknown = everything[key];
    return Array.isArray(log) ? [log.filter(isLogged)] : [];
  });
  const last = (log: readonly Logged[]): number => Math.max(...log.map(({ order }) => order));
  return {
    latest: logs.sort((a, b) => last(a) - last(b)).flat(),
    latestKeys,
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

/** Neither `read` nor `keep` rejects. */
export const copyOfLine = (area: CopyArea, name: string) => ({
  async read(): Promise<LineState | undefined> {
    const found = await area.get(LINE + name).catch(() => null);
    const line = v.safeParse(lineSchema, found?.[LINE + name]);
    return line.success ? line.output : undefined;
  },
  keep(state: LineState): void {
    void area.set({ [LINE + name]: state }).catch(() => undefined);
  },
  forget: (): Promise<void> => area.remove([LINE + name]),
});
