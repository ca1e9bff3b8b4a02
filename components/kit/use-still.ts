import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * A value as it was when a press began, until the press is over. A press takes the focus from a field; what the field
 * then says or folds away would move what is pressed from under the hand, and the press would be nobody's.
 */
export function useStill<T>(value: T): T {
  const pressed = useRef(false);
  const latest = useRef(value);
  const shown = useRef(value);
  const [, showAgain] = useState(0);
  latest.current = value;
  if (!pressed.current) shown.current = value;
  useEffect(() => {
    const stop = new AbortController();
    // A menu of the system's swallows the end of its press.
    const began = ({ button, target }: PointerEvent) => {
      if (button === 0 && !(target instanceof HTMLSelectElement)) pressed.current = true;
      else release();
    };
    // The click comes in the same task, after it.
    const over = () => pressed.current && setTimeout(release);
    const release = () => {
      pressed.current = false;
      if (shown.current !== latest.current) showAgain((times) => times + 1);
    };
    const heard = { capture: true, signal: stop.signal };
    addEventListener('pointerdown', began, heard);
    for (const end of ['pointerup', 'pointercancel', 'contextmenu', 'keydown']) addEventListener(end, over, heard);
    // Whoever goes elsewhere with the button down lets it go there. What a field inside says of itself is no such thing.
    addEventListener('blur', over, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return shown.current;
}
