import type { CheckResult, Report } from '../report';
import { actedOnAdvice } from './acted-on-advice';
import { byName } from './by-name';
import type { Check } from './check';
import { enjoyedOrLearned } from './enjoyed-or-learned';
import { lookingAhead } from './looking-ahead';
import { notStandard } from './not-standard';
import { paragraphs } from './paragraphs';
import { secondFollowUp } from './second-follow-up';
import { sharedInterest } from './shared-interest';
import { sincere } from './sincere';
import { standOut } from './stand-out';
import { talkingPoints } from './talking-points';
import { thanks } from './thanks';

/**
 * Every check, in the order they are shown. Adding one: its file, its cases, its id in `CHECK_IDS`, one line here, and
 * its weight from the others', since together they are 100 points.
 */
export const checks: readonly Check[] = [
  talkingPoints,
  paragraphs,
  byName,
  thanks,
  standOut,
  sharedInterest,
  actedOnAdvice,
  enjoyedOrLearned,
  notStandard,
  sincere,
  lookingAhead,
  secondFollowUp,
];

/** A first letter after the talk: the number and most checks are about nothing else. */
export const isFirst = ({ second, settled }: Pick<Report, 'second' | 'settled'>): boolean => !second && !settled;

/** Of the report's checks those that such a letter is asked for. */
export const askedOf = (report: Pick<Report, 'checks' | 'second' | 'settled'>): readonly CheckResult[] =>
  report.checks.filter(({ id }) => isFirst(report) || checks.find((check) => check.id === id)?.anyLetter);
