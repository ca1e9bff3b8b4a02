/**
 * One pattern of many, each readable by itself. Matches whole words, in any case; a straight apostrophe in a pattern
 * stands for a curly or a forgotten one too, and a space for a line's end, as people and mail programs type.
 */
export const anyOf = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${patterns.map(({ source }) => source.replaceAll("'", "['’]?").replace(/ (\?)?/g, (_, maybe) => (maybe ? '\\s?' : '\\s+'))).join('|')})(?![\\p{L}\\p{N}])`,
    'iu',
  );
