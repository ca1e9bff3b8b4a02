const segments = new Intl.Segmenter();

/** A quote that fits: at most `most` characters as a person counts them, on one line, its end shown as cut. */
export function cut(text: string, most = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const seen = [...segments.segment(line.slice(0, most * 8))].map(({ segment }) => segment);
  return seen.length <= most
    ? line
    : `${seen
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
