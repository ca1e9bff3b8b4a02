import type { ComponentChildren } from 'preact';
import { urgencyOf } from '../../lib/deadlines/timing';
import { DAY } from '../../lib/time';

interface Props {
  /** Of the 24 hours, in ms. */
  readonly left: number;
  /** The sentence under the bar: it says all that the bar shows. */
  readonly children: ComponentChildren;
}

/** Time that runs out, as a bar that empties. */
export function ClockBar({ left, children }: Props) {
  const share = Math.min(1, Math.max(0, left / DAY));
  return (
    <div class="clock" data-urgency={urgencyOf(left)}>
      {share > 0 && (
        <div class="clock-track" aria-hidden="true">
          <div class="clock-part" style={{ inlineSize: `${share * 100}%` }} />
        </div>
      )}
      <p class="clock-words number">{children}</p>
    </div>
  );
}
