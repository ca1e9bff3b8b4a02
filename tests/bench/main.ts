import { parseArgs } from 'node:util';
import { loadScorer } from '../../lib/scoring/scorer';
import { endQuietlyWhenNobodyReads } from '../../lib/terminal/quiet-end';
import { vitest } from '../tools/test/vitest';
import { columns } from './figures';

/** A letter of about `words` words that is no loop of one sentence. */
function letterOf(words: number): string {
  const things = [
    'the cold store',
    'your first week',
    'the night shift',
    'handheld scanners',
    'the climbing gym',
    'Traction',
  ];
  const sentences: string[] = ['Dear Jane,\n\nThank you for taking the time to talk with me this afternoon.'];
  for (let count = 20; count < words; count += 16) {
    const thing = things[sentences.length % things.length] ?? '';
    const end = sentences.length % 5 === 0 ? '\n\n' : ' ';
    sentences.push(`What you said about ${thing} in part ${sentences.length} stayed with me on the way home.${end}`);
  }
  return `${sentences.join(' ')}\n\nBest regards,\nSam`;
}

export const USAGE =
  'npm run bench\nFigures of this machine, no verdicts; a browser comes up by itself. Takes some minutes.';

/**
 * `npm run bench`: what loading costs, what each key typed into the middle of a letter costs until its report, what our
 * code costs the mail page and what that page costs without us, a wake of the background, and the opening of the popup.
 * Figures only: what is noise on one machine is a fault on another.
 */
export async function main(args: readonly string[]): Promise<number> {
  parseArgs({ args: [...args], options: {} });
  endQuietlyWhenNobodyReads();
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const started = performance.now();
  const scorer = await loadScorer();
  const interview = {
    company: 'Acme',
    interviewers: [{ name: 'Jane Whitfield' }],
    notes: ['locked in the cold store'],
  };
  scorer.score({ body: letterOf(60), interview });
  say(`load and first run: ${(performance.now() - started).toFixed(0)} ms`);
  say('words   median     p95   (ms a key, until the report is whole)');
  for (const words of [60, 400, 2000]) {
    const letter = letterOf(words);
    const caret = Math.floor(letter.length / 2);
    const typed = ' and the plan for the second site is one I would like to see through to its end';
    const times: number[] = [];
    for (let key = 1; key <= typed.length; key++) {
      const body = letter.slice(0, caret) + typed.slice(0, key) + letter.slice(caret);
      const start = performance.now();
      scorer.score({ body, interview });
      times.push(performance.now() - start);
    }
    say(`${String(words).padStart(5)}${columns(times)}`);
  }
  say('\nOn the mail page, in the background and in the popup, in Chromium:');
  const { failed } = await vitest(['bench']);
  return failed === 0 ? 0 : 1;
}
