/** Signs that a chat bot or a notes program sets its text with; a mail shows them as they are. */
import type { Range } from '../../report';
import { matchesOf } from '../matches';

/** "**Operations Manager**", "## Next steps". One asterisk is how people stress a word, and begins a line of a list. */
const SIGNS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}*\\])\*\*(?=[\p{L}\p{N}“"'‘($£€])[^*\n]{1,120}(?<=[\p{L}\p{N}.:;!?%)”"'’])\*\*(?![\p{L}\p{N}*])/gu,
  /^#{2,6} (?=[\p{L}\p{N}“"*])[^\n]{2,80}$/gmu,
];

/** Where such signs stand around words: offsets into the text, in order. */
export const markdownIn = (text: string): Range[] =>
  SIGNS.flatMap((signs) => matchesOf(text, signs))
    .map(({ index, 0: found }): Range => [index, index + found.length])
    .sort(([a], [b]) => a - b)
    .filter(([start], i, all) => i === 0 || start >= (all[i - 1]?.[1] ?? 0));
