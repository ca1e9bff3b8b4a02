/** Text as patterns read it: on one line, its apostrophes straight. */
export const plainOf = (text: string): string => text.replaceAll('’', "'").replace(/\s+/g, ' ');
