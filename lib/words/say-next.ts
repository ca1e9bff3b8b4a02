import type { NextChange, Report } from '../report';
import { next as words } from './en/next';
import { panel } from './en/panel';
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

/**
 * That nothing more is asked for: "Send it." With `n` warnings, that they are to be looked at first, and while somebody is
 * still writing, that it is to be ended. A letter in which sentences stand that would fit any candidate is not said to be
 * nobody else's: it is told to tie or drop them first.
 */
export function sayDone({ band, checks, facts }: Report, n: number): string {
  const stock =
    band === 'memorable' ? checks.find(({ id, say }) => id === 'not-standard' && say === 'some') : undefined;
  const said = stock ? sayCheck(stock) : band === 'memorable' ? panel.good : panel.enough;
  const send = stock ? panel.thenSend : panel.send;
  const [plain, look] = facts.unfinished ? [panel.thenEnd, panel.thenEndAndLook] : [send, panel.thenLook];
  return `${said} ${fill(n > 0 ? look : plain, { n })}`;
}
