import type { JSX } from 'preact';

/** One set of views in the gallery. Each `*.fixture.tsx` here exports one as `room`. */
export interface Room {
  readonly name: string;
  /** CSS pixels. */
  readonly width: number;
  /** What one sees, and the view that shows it. */
  states(): Promise<readonly (readonly [shows: string, view: JSX.Element])[]>;
}
