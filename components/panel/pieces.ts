import { parseDraft } from '../../lib/draft/parse';
import type { Range } from '../../lib/report';

export interface Piece {
  readonly look: 'own' | 'anyone' | 'name';
  readonly start: number;
  readonly text: string;
}

/** The body cut where the look changes; a name stays a name inside words that anyone could have sent. */
export function piecesOf(body: string, names: readonly Range[], anyone: readonly Range[]): readonly Piece[] {
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

/** Words of the letter's sentences (no greeting, no sign-off, no names), and how many of them anyone could have sent. */
export function countOf(body: string, pieces: readonly Piece[]): { readonly anyone: number; readonly all: number } {
  const { sentences } = parseDraft('', body);
  const count = (looks: readonly Piece['look'][]) =>
    sentences
      .flatMap(({ start, end }) =>
        pieces
          .filter((piece) => looks.includes(piece.look))
          .map((piece) => body.slice(Math.max(start, piece.start), Math.min(end, piece.start + piece.text.length))),
      )
      .reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0), 0);
  return { anyone: count(['anyone']), all: count(['anyone', 'own']) };
}

const within = (ranges: readonly Range[], start: number, end: number): boolean =>
  ranges.some((range) => range[0] <= start && end <= range[1]);
