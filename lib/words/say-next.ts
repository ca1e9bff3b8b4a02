import type { NextChange, Report } from '../report';
import { next as words } from './en/next';
import { fill } from './fill';
import { sayCheck } from './say';

const sentences: Readonly<Record<string, string>> = words;

/** The next best change as a sentence; a check without one of its own there says what its own line says. */
export function sayNext(next: NextChange, report: Report): string {
  const sentence = sentences[next.say];
  if (sentence !== undefined) return fill(sentence, next.params);
  const check = report.checks.find(({ id }) => id === next.check);
  return check ? sayCheck(check) : '';
}
