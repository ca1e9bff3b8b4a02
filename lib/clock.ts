/** What time it is for the product: everything takes it as an argument. (Keys of a line are put in order by the system's own.) */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

const systemClock: Clock = { now: () => Date.now() };

/** A clock to be asked once `ready` is over, and from then on at once. */
export interface StartedClock extends Clock {
  readonly ready: Promise<void>;
}

/** As much of `storage.local` as the clock's seam needs. */
interface LocalArea {
  get(key: string): Promise<Record<string, unknown>>;
  readonly onChanged: { addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void };
}

const OFFSET = 'clockOffset';

/**
 * The clock of a worker, popup or panel. In the build for end-to-end tests (`--mode test`), and in no other, it runs as
 * many milliseconds ahead as `storage.local` says, so that a test can let a day pass everywhere at once.
 */
export function createClock(local: LocalArea): StartedClock {
  if (import.meta.env.MODE !== 'test') return { ...systemClock, ready: Promise.resolve() };
  let offset = 0;
  const take = (value: unknown): void => {
    offset = typeof value === 'number' ? value : 0;
  };
  local.onChanged.addListener((changes) => {
    const change = changes[OFFSET];
    if (change) take(change.newValue);
  });
  return {
    now: () => Date.now() + offset,
    ready: local.get(OFFSET).then((stored) => take(stored[OFFSET])),
  };
}
