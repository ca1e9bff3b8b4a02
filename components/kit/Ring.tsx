interface Props {
  /** 0 to 100; null draws the empty ring (too few words yet, or a language we do not score). */
  readonly score: number | null;
}

const RADIUS = 9;
const AROUND = 2 * Math.PI * RADIUS;

/** How much of the letter is yours. The number and the word stand beside it, so a screen reader needs no ring. */
export function Ring({ score }: Props) {
  const share = Math.min(100, Math.max(0, score ?? 0)) / 100;
  return (
    <svg class="ring" viewBox="0 0 24 24" fill="none" stroke-width="3.5" aria-hidden="true">
      <circle class="ring-track" cx="12" cy="12" r={RADIUS} />
      {share > 0 && (
        <circle
          class="ring-part"
          cx="12"
          cy="12"
          r={RADIUS}
          stroke-linecap="round"
          stroke-dasharray={AROUND}
          stroke-dashoffset={AROUND * (1 - share)}
          transform="rotate(-90 12 12)"
        />
      )}
    </svg>
  );
}
