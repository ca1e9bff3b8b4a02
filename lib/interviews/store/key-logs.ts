/** Which log is whose: a living page has one for itself, by a claim; one without a claim was left by a page that died. */
import { type KeyLog, keyLogsNamed, type Logged, openKeyLog } from './key-log';
import type { Locks } from './locks';

const PREFIX = 'afterword-keys-';

export interface Left {
  readonly log: KeyLog;
  readonly logged: readonly Logged[];
}

/** Called with what dead pages left in their logs. */
export type Visit = (left: readonly Left[]) => Promise<void>;

/**
 * The first log that no living page has, after a visit to all that dead pages left. In turn, so that a log which is
 * only visited is not taken for a living page's, and what lies in it is not out of sight for a moment.
 */
export const claimLog = (locks: Locks, visit: Visit): Promise<KeyLog> =>
  locks.inTurn(async () => {
    for (let number = 0; ; number += 1) {
      const name = `${PREFIX}${number}`;
      const letGo = await locks.claim(name);
      if (!letGo) continue;
      try {
        const [log] = await Promise.all([openKeyLog(name), visitOthers(locks, visit)]);
        const logged = await log.read();
        if (logged.length > 0) await visit([{ log, logged }]);
        return {
          ...log,
          close() {
            log.close();
            letGo();
          },
        };
      } catch (error) {
        letGo();
        throw error;
      }
    }
  });

/**
 * Hands over what dead pages left in their logs; meanwhile nobody else touches these. In turn: once it has resolved,
 * what they left is in the rows, whoever put it there.
 */
export const visitLeft = (locks: Locks, visit: Visit): Promise<void> => locks.inTurn(() => visitOthers(locks, visit));

async function visitOthers(locks: Locks, visit: Visit): Promise<void> {
  const names = await keyLogsNamed(PREFIX);
  const ends: (() => void)[] = [];
  try {
    const left: Left[] = [];
    for (const name of names) {
      const letGo = await locks.claim(name);
      if (!letGo) continue;
      ends.push(letGo);
      const log = await openKeyLog(name).catch(() => null);
      if (!log) continue;
      ends.unshift(() => log.close());
      // What lies in a damaged log stays there; the others' words are not held up by it.
      const logged = await log.read().catch(() => []);
      if (logged.length > 0) left.push({ log, logged });
    }
    if (left.length > 0) await visit(left);
  } finally {
    for (const end of ends) end();
  }
}
