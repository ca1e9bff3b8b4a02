/** A stretch of the text that stands in one place of the page: `length` characters from `at` on. */
export interface Piece {
  readonly at: number;
  readonly length: number;
  /** A text node, or an element that stands for its characters (an emoji's image). */
  readonly node: Text | Element;
  /** Offset of the first character in a text node's data. */
  readonly from: number;
}

/** The text a person sees in an editor, with the way back into the page. Line breaks belong to no piece. */
export interface Body {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export const EMPTY: Body = { text: '', pieces: [] };

/** DOM ranges for offsets into `body.text`; what is no longer in the page is left out. */
export function locate({ text, pieces }: Body, ranges: readonly (readonly [number, number])[]): Range[] {
  const found: Range[] = [];
  for (const [start, end] of ranges) {
    const first = pieces[indexAfter(pieces, start)];
    const last = pieces[indexAfter(pieces, end - 1, true)];
    if (!first || !last || start >= end || start < 0 || end > text.length) continue;
    if (!first.node.isConnected || !last.node.isConnected) continue;
    try {
      const range = new Range();
      if (isText(first)) range.setStart(first.node, first.from + Math.max(0, start - first.at));
      else range.setStartBefore(first.node);
      if (isText(last)) range.setEnd(last.node, last.from + Math.min(last.length, end - last.at));
      else range.setEndAfter(last.node);
      if (!range.collapsed) found.push(range);
    } catch {
      // The text node has been shortened since: this place no longer exists.
    }
  }
  return found;
}

const isText = (piece: Piece): piece is Piece & { readonly node: Text } => piece.node.nodeType === 3;

/** The piece that holds `offset`; for an offset between two pieces the next one, or (`before`) the one before. */
function indexAfter(pieces: readonly Piece[], offset: number, before = false): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.at + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return before && (pieces[low]?.at ?? Number.POSITIVE_INFINITY) > offset ? low - 1 : low;
}
