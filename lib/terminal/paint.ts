import { styleText } from 'node:util';

/** What a piece of text is, not how it looks: the same report goes to a colour terminal, a file and a screen reader. */
type Tone = 'strong' | 'quiet' | 'accent' | 'warning';

export type Paint = (tone: Tone, text: string) => string;

const STYLES = { strong: 'bold', quiet: 'dim', accent: 'blue', warning: 'yellow' } as const;

export const inColour: Paint = (tone, text) => styleText(STYLES[tone], text, { validateStream: false });
export const plain: Paint = (_tone, text) => text;

/** Text of a mail or a file's name may hold anything; a terminal must not take it for commands. */
export const harmless = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');

/** Breaks at spaces so that no line is longer than `width`, if no word is. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
