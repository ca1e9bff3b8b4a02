const sentence = 'Your story about the first week in the cold store stayed with me on the way home today. ';

/** A letter of about so many words, a paragraph of 36 words each. */
export const letter = (words: number): string =>
  Array.from({ length: Math.round(words / 36) }, () => sentence.repeat(2).trim()).join('\n\n');
