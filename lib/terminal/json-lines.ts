import type { Scorer } from '../report';
import { terminal as words } from '../words/en/terminal';
import { fill } from '../words/fill';
import { readInput, toContract } from './contract';

interface Answer {
  readonly line: string;
  readonly ok: boolean;
}

/** One line of JSON scored; what is wrong with a line becomes its answer, so that the rest goes on. */
export function answer(line: string, scorer: Scorer): Answer {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    return refuse(null, fill(words.notJson, { reason: messageOf(error) }));
  }
  try {
    const input = readInput(parsed);
    return { line: JSON.stringify(toContract(input, scorer.score(input))), ok: true };
  } catch (error) {
    return refuse(idOf(parsed), messageOf(error));
  }
}

const refuse = (id: string | number | null, error: string): Answer => ({
  line: JSON.stringify({ id, error }),
  ok: false,
});

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function idOf(parsed: unknown): string | number | null {
  if (typeof parsed !== 'object' || parsed === null || !('id' in parsed)) return null;
  return typeof parsed.id === 'string' || typeof parsed.id === 'number' ? parsed.id : null;
}
