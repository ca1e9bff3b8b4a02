import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until `ask` answers something other than false, null, undefined or an error; throws after `ms`. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | false | null | undefined>,
  ms = 20_000,
): Promise<T> {
  const end = Date.now() + ms;
  let last: unknown;
  for (;;) {
    const answer = await ask().catch((error: unknown) => {
      last = error;
      return null;
    });
    if (answer !== false && answer !== null && answer !== undefined) return answer;
    if (Date.now() > end) {
      const why = last === undefined ? '' : ` The last look: ${last}.`;
      throw new Error(`Waited ${ms} ms in vain: ${what}.${why}`, { cause: last });
    }
    await pause(50);
  }
}
