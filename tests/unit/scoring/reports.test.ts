import { expect, it } from 'vitest';
import type { Report } from '../../../lib/report';
import { loadScorer } from '../../../lib/scoring/scorer';
import { sayCheck, sayWarning } from '../../../lib/words/say';
import { letters } from './letters';

const scorer = await loadScorer();

const asText = (report: Report): string =>
  [
    `${report.score ?? 'no score'} (${report.band ?? report.language}) ${report.timing?.state ?? ''}`,
    ...report.checks.map((check) => `  ${check.id} ${Math.round(check.earned * 100)} %: ${sayCheck(check)}`),
    `  notes covered: ${report.coveredNotes.join(', ') || 'none'}`,
    ...report.warnings.map((warning) => `  ! ${sayWarning(warning)}`),
  ].join('\n');

it.each(Object.entries(letters))('reports on %s as reviewed', (name, input) => {
  expect(asText(scorer.score(input))).toMatchSnapshot(name);
});
