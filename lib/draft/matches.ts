/**
 * All matches of a global pattern, as `matchAll` gives them. That one copies its pattern at each call, which is half of the
 * time where a hundred patterns are asked and none is there: so it is only asked where there is one.
 */
export const matchesOf = (text: string, pattern: RegExp): RegExpExecArray[] =>
  text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
