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
 * That nothing more is asked for: "Send it." With `n` warnings, that they are to be looked at first. A letter in which
 * sentences stand that would fit any candidate is not said to be nobody else's: it is told to tie or drop them first.
 */
export function sayDone({ band, checks }: Report, n: number): string {
  const stock =
    band === 'memorable' ? checks.find(({ id, say }) => id === 'not-standard' && say === 'some') : undefined;
  if (stock) return `${sayCheck(stock)} ${fill(n > 0 ? panel.thenLook : panel.thenSend, { n })}`;
  const [good, enough] = n > 0 ? [panel.goodButLook, panel.enoughButLook] : [panel.good, panel.enough];
  return fill(band === 'memorable' ? good : enough, { n });
}
