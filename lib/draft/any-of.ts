/** A letter or number in Latin script. */
const ALPHANUMERIC =
  '[a-z0-9\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9\\u00ba\\u00bc-\\u00be\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff]';

/**
 * One pattern of many, each readable by itself. Matches whole words, in any case; a straight apostrophe in a pattern
 * stands for a curly or a forgotten one too, and a space for a line's end, as people and mail programs type. The flag
 * `u` only where a pattern has a class of Unicode's: beside `i` it makes the first use of a pattern ten times as slow.
 */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  const sources = patterns.map(({ source }) =>
    source.replaceAll("'", "['’]?").replace(/ (\?)?/g, (_, maybe) => (maybe ? '\\s?' : '\\s+')),
  );
  const flags = sources.some((source) => source.includes('\\p')) ? 'iu' : 'i';
  return new RegExp(`(?<!${ALPHANUMERIC})(?:${sources.join('|')})(?!${ALPHANUMERIC})`, flags);
}
