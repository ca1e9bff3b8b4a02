import type { Range, Report } from '../../lib/scoring/report';

export interface Piece {
  readonly look: 'own' | 'anyone' | 'name';
  readonly start: number;
  readonly text: string;
}

/** The body cut where the look changes; a name stays a name inside words that anyone could have sent. */
export function piecesOf(body: string, { names, anyone }: Report['swap']): readonly Piece[] {
  const cuts = new Set([0, body.length]);
  for (const [start, end] of [...names, ...anyone]) {
    cuts.add(Math.min(start, body.length));
    cuts.add(Math.min(end, body.length));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? body.length;
    const look = within(names, start, end) ? 'name' : within(anyone, start, end) ? 'anyone' : 'own';
    return { look, start, text: body.slice(start, end) };
  });
}

const within = (ranges: readonly Range[], start: number, end: number): boolean =>
  ranges.some((range) => range[0] <= start && end <= range[1]);
