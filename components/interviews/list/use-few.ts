import { useState } from 'preact/hooks';

/** The first of many, how many are folded, and the way to all. One alone is not worth the folding. */
export function useFew<T>(all: readonly T[], few: number): readonly [shown: readonly T[], more: number, () => void] {
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen || all.length <= few + 1 ? all : all.slice(0, few);
  return [shown, all.length - shown.length, () => setOpen(true)];
}
