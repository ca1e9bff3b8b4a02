/** What is left of a line, or a part of one, without the small words and signs around it. */
const SIGNS = '\\s,;:@|/·–—\\p{Extended_Pictographic}\\u{FE0F}\\u{200D}-';
const BEFORE = new RegExp(`^(?:[${SIGNS}]|at\\s|(?:on|in|by|from|for|as|of|and)\\s(?=[^a-z]*[a-z]))+`, 'u');
/** One sign or word at a time, and of blanks there is one by now: a long row of them in a row of rows would take minutes. */
const BEHIND = new RegExp(
  `(?:[/?${SIGNS}]|\\s[.!…]+|\\s(?:at|on|in|by|from|for|and|with|the|an?|is|was|had|starts|starting|began|begins|went|ran(?:\\sover)?|lasted|earlier|early))+$`,
  'u',
);

export const tidy = (text: string): string =>
  text
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s?,(?:\s?,)*/g, ',')
    .replace(/^(?<before>[^(]*)\)/u, '$<before> ')
    .replace(/\((?<behind>[^)]*)$/u, ' $<behind>')
    .replace(BEFORE, '')
    .replace(BEHIND, '')
    .trim();
