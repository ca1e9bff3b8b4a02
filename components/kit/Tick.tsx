import type { ComponentChildren } from 'preact';

interface Props {
  readonly done: boolean;
  /** Not done, and yet begun. */
  readonly begun?: boolean;
  /** What a screen reader hears before the text: "covered", "not yet"; '' where nobody can tell. */
  readonly state: string;
  readonly children: ComponentChildren;
  /** With it the text can be pressed. */
  readonly onPress?: (() => void) | undefined;
  /** What a press does, for the tooltip. */
  readonly hint?: string | undefined;
  /** At the end of the row: a box, a number. */
  readonly aside?: ComponentChildren;
}

/** A row that ticks itself off. */
export function Tick({ done, begun = false, state, children, onPress, hint, aside }: Props) {
  return (
    <div class="tick" data-done={done}>
      <span class="tick-mark" aria-hidden="true">
        {done ? <TickSign /> : begun ? <PartSign share={0.5} /> : state ? '·' : '–'}
      </span>
      <div class="tick-row">
        {onPress ? (
          <button type="button" class="tick-text" title={hint} onClick={onPress}>
            {state && <span class="hidden-text">{state}: </span>}
            <bdi>{children}</bdi>
          </button>
        ) : (
          <span class="tick-text">
            {state && <span class="hidden-text">{state}: </span>}
            <bdi>{children}</bdi>
          </span>
        )}
        {aside}
      </div>
    </div>
  );
}

/** The pencil's tick, the same stroke as in the icon. */
export function TickSign() {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
      <path d="M2.5 9 6 12.5 13.5 3.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

const RADIUS = 2.75;

/** An empty circle, filled like a clock's face by what is earned. */
export function PartSign({ share }: { readonly share: number }) {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
      <circle cx="8" cy="8" r="5.5" stroke-width="1.5" />
      {share > 0 && (
        <circle
          cx="8"
          cy="8"
          r={RADIUS}
          stroke-width={2 * RADIUS}
          stroke-dasharray={`${2 * Math.PI * RADIUS * share} 99`}
          transform="rotate(-90 8 8)"
        />
      )}
    </svg>
  );
}
