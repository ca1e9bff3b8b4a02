const segments = new Intl.Segmenter();

/** Control characters, and those that turn the direction of all that follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;

/** Somebody's text on one line that fits: at most `most` characters as a person counts them, its end shown as cut. */
export function cut(text: string, most = 80): string {
  const line = text
    .slice(0, most * 16)
    .replace(CONTROLS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= most) return line;
  const seen = [...segments.segment(line)].map(({ segment }) => segment);
  return seen.length <= most
    ? line
    : `${seen
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
