import type { ScoreInput } from '../../lib/report';
import { readInput } from '../../lib/terminal/contract';

/** A mail with what a reader said of it; what is absent is not judged. */
export interface Judged extends ScoreInput {
  readonly category?: string;
  readonly paragraphs?: number;
  readonly addressed_by_name?: boolean;
  readonly has_placeholder?: boolean;
  readonly thanks_for_time?: boolean;
  readonly specific_moment?: boolean;
  readonly acted_on_advice?: boolean;
  readonly closing_interest?: boolean;
  readonly talking_points?: readonly string[];
  readonly expected_warnings?: readonly string[];
  readonly overall?: number;
}

/** The mails of a file's text, a line each, and what is wrong with the other lines: `3: This line is not JSON: …`. */
export function readMails(text: string): { readonly mails: readonly Judged[]; readonly wrong: readonly string[] } {
  const mails: Judged[] = [];
  const wrong: string[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    try {
      const parsed: unknown = JSON.parse(line);
      mails.push({ ...(parsed as object), ...readInput(parsed) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      wrong.push(`${index + 1}: ${error instanceof SyntaxError ? `This line is not JSON: ${reason}` : reason}`);
    }
  }
  return { mails, wrong };
}
