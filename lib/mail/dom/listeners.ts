/** Functions to call, each until its signal aborts. */
export interface Listeners<T extends readonly unknown[]> {
  add(listener: (...told: T) => void, signal: AbortSignal): void;
  tell(...told: T): void;
}

export function listeners<T extends readonly unknown[]>(): Listeners<T> {
  const all = new Set<(...told: T) => void>();
  return {
    add(listener, signal) {
      if (signal.aborted) return;
      all.add(listener);
      signal.addEventListener('abort', () => all.delete(listener), { once: true });
    },
    tell(...told) {
      for (const listener of [...all]) listener(...told);
    },
  };
}
