import type { InTurn } from '../in-turn';

/**
 * Calls made while one still waits for its turn are that one: it will see all that happened before it starts. So a
 * person who types fast makes the background look twice, not at every key.
 */
export function merged(inTurn: InTurn, job: () => Promise<void>): () => Promise<void> {
  let waiting: Promise<void> | null = null;
  return () => {
    waiting ??= inTurn(() => {
      waiting = null;
      return job();
    });
    return waiting;
  };
}
