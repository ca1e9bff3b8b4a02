/**
 * What each reported send did, or has still to do: the mail client's own undo takes back exactly that, also after the
 * worker slept; a report that comes twice does nothing the second time; and what the database refuses waits here. In
 * `storage.session`, since an undo is a matter of seconds. What waits is in `storage.local` too, for a browser that
 * is closed meanwhile: where the disk is full, memory is all there is.
 */
import * as v from 'valibot';
import { inTurn } from '../in-turn';
import { SENDS } from '../storage-keys';
import type { StorageArea } from './platform';

/** Of those that are done: an undo asks for no older one. What waits is kept until it is done. */
const KEPT = 50;

const people = v.pipe(v.array(v.object({ name: v.string(), email: v.nullable(v.string()) })), v.readonly());

/** Whom a mail was for, and the follow-up that the panel showed for it as more than a guess. Never its text. */
const mail = v.object({
  to: people,
  cc: people,
  participants: people,
  greeting: v.string(),
  subject: v.string(),
  shown: v.nullable(v.string()),
  /** It reads as a follow-up; false: it can be a second one at most. */
  followUp: v.optional(v.boolean(), true),
  /** It asks for news. */
  asks: v.optional(v.boolean(), false),
});
export type SentMail = v.InferOutput<typeof mail>;

/** An interviewer had no address, and this one is theirs. */
const learnt = v.object({ interviewerId: v.string(), email: v.string() });
export type Learnt = v.InferOutput<typeof learnt>;

const send = v.object({
  id: v.string(),
  /** Kept only while the database can't be asked whose it was. */
  mail: v.nullable(mail),
  /** Follow-ups it marks as sent. */
  first: v.array(v.string()),
  /** Follow-ups whose second mail it was. */
  second: v.array(v.string()),
  /** Kept until nobody undoes it any more. */
  learnt: v.optional(v.array(learnt), []),
  /** When it went or goes: ms since 1970. */
  at: v.number(),
  scheduled: v.boolean(),
  fingerprint: v.nullable(v.string()),
  /** Taken back: its marks have to go. */
  undone: v.boolean(),
  /** All of that is in the database; false: refused, or the worker was stopped before. */
  done: v.boolean(),
});
export type Send = v.InferOutput<typeof send>;

export interface Sends {
  find(id: string): Promise<Send | undefined>;
  /** The last one that marks this follow-up, or its second mail, as sent. */
  marking(followUpId: string): Promise<Send | undefined>;
  /** What is not in the database yet. */
  waiting(): Promise<readonly Send[]>;
  /** Adds it, or replaces the one of that id. */
  keep(send: Send): Promise<void>;
  /** Whatever was done before `then` (ms since 1970) nobody undoes any more: the addresses learnt from it go. */
  forgetLearnt(then: number): Promise<void>;
  /** Makes another of the one of that id, or drops it (null); one at a time, so that an undo and a mark never cross. */
  change(id: string, job: (send: Send) => Promise<Send | null>): Promise<void>;
}

export function createSends({ session, local }: Readonly<Record<'session' | 'local', StorageArea>>): Sends {
  const writing = inTurn();
  const changing = inTurn();
  const read = async (): Promise<Send[]> => {
    const kept = (await session.get(SENDS))[SENDS] ?? (await local.get(SENDS))[SENDS];
    const stored = v.safeParse(v.array(send), kept);
    return stored.success ? stored.output : [];
  };
  const write = async (sends: readonly Send[]) => {
    await session.set({ [SENDS]: sends });
    await local.set({ [SENDS]: sends.filter(({ done }) => !done) }).catch(() => undefined);
  };
  const find = async (id: string) => (await read()).find((one) => one.id === id);
  const others = async (id: string) => (await read()).filter((one) => one.id !== id);
  const keep = (one: Send) => writing(async () => write(recent([...(await others(one.id)), one])));
  return {
    find,
    marking: async (followUpId) =>
      (await read()).findLast(
        ({ mail, first, second, undone }) =>
          !undone && ([...first, ...second].includes(followUpId) || mail?.shown === followUpId),
      ),
    waiting: async () => (await read()).filter(({ done }) => !done),
    keep,
    forgetLearnt: async (then) => {
      const isOver = ({ done, at, learnt }: Send) => done && at < then && learnt.length > 0;
      if (!(await read()).some(isOver)) return;
      await writing(async () => write((await read()).map((one) => (isOver(one) ? { ...one, learnt: [] } : one))));
    },
    change: (id, job) =>
      changing(async () => {
        const one = await find(id);
        if (!one) return;
        const next = await job(one);
        if (next === null) await writing(async () => write(await others(id)));
        else if (next !== one) await keep(next);
      }),
  };
}

function recent(sends: readonly Send[]): readonly Send[] {
  const old = new Set(sends.filter(({ done }) => done).slice(0, -KEPT));
  return sends.filter((send) => !old.has(send));
}
