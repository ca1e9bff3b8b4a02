import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { focusHeading } from './focus-heading';

interface Props {
  readonly children: ComponentChildren;
  /** The button's word; without it there is nothing to undo. */
  readonly undo?: string | undefined;
  /** What takes it back takes the toast away too, once that is done. */
  readonly onUndo?: () => void;
  /** Its time is over. */
  readonly onGone: () => void;
  /** Milliseconds it stays while neither pointed at nor focused; what only tells goes sooner than what can be undone. */
  readonly lasts?: number;
}

/**
 * Says what was done and lets one take it back. It waits while the person is on it, and the focus goes back to where it
 * came from. It stands in a `Said`; give it a `key` per message.
 */
export function Toast({ children, undo, onUndo, onGone, lasts = undo ? 8000 : 4000 }: Props) {
  const [held, setHeld] = useState(false);
  const toast = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    const { current: shown } = toast;
    // Whoever types goes on typing: their line comes out from under it (`scroll-padding`).
    document.querySelector('input:focus, textarea:focus')?.scrollIntoView({ block: 'nearest' });
    return () => {
      if (!shown?.contains(document.activeElement)) return;
      const { current: before } = cameFrom;
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      else focusHeading(document.body);
    };
  }, []);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onGone, lasts);
    return () => clearTimeout(timer);
  }, [held, lasts]);
  return (
    <div
      ref={toast}
      class="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusCapture={({ relatedTarget }) => {
        cameFrom.current = relatedTarget;
        setHeld(true);
      }}
      onBlurCapture={() => setHeld(false)}
    >
      <span>{children}</span>
      {undo && onUndo && (
        <Button look="quiet" onPress={onUndo}>
          {undo}
        </Button>
      )}
    </div>
  );
}
