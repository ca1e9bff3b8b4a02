/** Functions to call, each until its signal aborts. */
interface Listeners<T extends readonly unknown[]> {
  add(listener: (...told: T) => void, signal: AbortSignal): void;
  tell(...told: T): void;
}

export function listeners<T extends readonly unknown[]>(): Listeners<T> {
  const all: [listener: (...told: T) => void, signal: AbortSignal][] = [];
  return {
    // The signal is looked at and not listened to: one that outlives us would keep all we know with it.
    add: (...one) => void all.push(one),
    tell(...told) {
      for (const [listener, { aborted }] of all) if (!aborted) listener(...told);
    },
  };
}
