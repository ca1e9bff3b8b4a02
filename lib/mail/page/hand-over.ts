import type { Second } from './second';

/** Scripts of one extension share a world of their own in a page, which the page cannot see. */
const world: { afterwordStage?: (second: Second) => void } = globalThis as object;

/** The second script's side: gives what it holds to the first. */
export const handOver = (second: Second): void => world.afterwordStage?.(second);

/** The first script's side: has the second injected and waits for it. Rejects when it can't be. */
export function handedOver(inject: () => Promise<unknown>): Promise<Second> {
  return new Promise((resolve, reject) => {
    world.afterwordStage = resolve;
    inject().catch(reject);
  });
}
