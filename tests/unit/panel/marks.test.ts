import { expect, test } from 'vitest';
import { marksOf } from '@/entrypoints/panel/marks';
import { WARNING_IDS, type WarningId } from '@/lib/report';
import { reportOf } from '../../dom/panel/reports';

const RED: readonly WarningId[] = ['wrong-name', 'wrong-company', 'placeholder'];

test.each(WARNING_IDS)('%s is marked in the letter in the colour it has in the list', (id) => {
  const report = reportOf({ checks: [], warnings: [{ id, say: 'found', params: {}, ranges: [[0, 4]] }] });
  expect(marksOf(report, [], false)).toEqual([{ range: [0, 4], tone: RED.includes(id) ? 'wrong' : 'warning' }]);
});
