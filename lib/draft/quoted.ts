/** A note in a sentence is a reminder, not the note. */
const LENGTH = 60;

/**
 * Somebody's words as they stand between “ and ” in a sentence of ours: on one line, cut between two words, without a full
 * stop that would end the sentence, and with what they quote themselves in single marks.
 */
export function quoted(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  const whole = withoutEnd(line)
    .replace(/(^|[\s([])["“„]/g, '$1‘')
    .replace(/["“”]/g, '’');
  if (whole.length <= LENGTH) return whole;
  const head = whole.slice(0, LENGTH);
  // One word as long as that is cut anywhere.
  const words = head.replace(/\s*\S*$/u, '') || head.slice(0, -1);
  return `${withoutEnd(words)}…`;
}

const withoutEnd = (line: string): string => line.replace(/[\s.…!;:,–—-]+$/u, '') || line;
