/** The lines of a paste as notes: bullets and numbers at their front go, empty lines too, the same line counts once. */
export function linesOf(text: string): readonly string[] {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–—·]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
  return [...new Set(lines)];
}
