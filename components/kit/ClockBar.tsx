import type { ComponentChildren } from 'preact';

/** Calm until six hours are left, then amber; the last two hours are red (look: "red only for the last two hours"). */
type Mood = 'calm' | 'soon' | 'last' | 'late';

export function moodOf(hoursLeft: number): Mood {
  if (hoursLeft <= 0) return 'late';
  if (hoursLeft <= 2) return 'last';
  return hoursLeft <= 6 ? 'soon' : 'calm';
}

interface Props {
  readonly hoursLeft: number;
  /** The sentence under the bar: it says all that the bar shows. */
  readonly children: ComponentChildren;
}

/** Time that runs out, as a bar that empties. */
export function ClockBar({ hoursLeft, children }: Props) {
  const share = Math.min(1, Math.max(0, hoursLeft / 24));
  return (
    <div class="clock" data-mood={moodOf(hoursLeft)}>
      {share > 0 && (
        <div class="clock-track" aria-hidden="true">
          <div class="clock-part" style={{ inlineSize: `${share * 100}%` }} />
        </div>
      )}
      <p class="clock-words number">{children}</p>
    </div>
  );
}
