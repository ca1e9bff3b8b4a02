import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelView } from './view';

/** A hand that has been still for so many milliseconds aims at nothing: it may just lie there while one types. */
export const AIMS_MS = 3000;

/** Is a hand at an element? What it returns beside `there` goes on that element. */
export function useHand() {
  const [there, setThere] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const gone = () => {
    clearTimeout(timer.current);
    setThere(false);
  };
  const moved = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(gone, AIMS_MS);
    setThere(true);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    there,
    on: {
      onPointerMove: moved,
      onPointerDown: moved,
      // A finger leaves with each press, and presses again all the same.
      onPointerLeave: ({ pointerType }: { readonly pointerType: string }) => pointerType === 'mouse' && gone(),
    },
  };
}

/** The view with the letter's reading as it was when the hand came, so that nothing slides under it. */
export function useCalm(view: PanelView, held: boolean): PanelView {
  const calm = useRef(view);
  if (!held || view.target?.followUpId !== calm.current.target?.followUpId) calm.current = view;
  const { body, report, rested, numbered } = calm.current;
  return { ...view, body, report, rested, numbered };
}
