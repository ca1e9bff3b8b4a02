import { askedOf, checks as table } from '../../lib/guidance';
import type { Check } from '../../lib/guidance/check';
import { type CheckResult, isWhole, type Report } from '../../lib/report';

type GroupName = 'remember' | 'standard' | 'enough';

export interface CheckRow {
  readonly check: Check;
  readonly result: CheckResult;
}

export interface Group {
  readonly name: GroupName;
  readonly rows: readonly CheckRow[];
  /** How many are earned whole. */
  readonly met: number;
  /** Earned share of the group's weight, 0 to 1. */
  readonly share: number;
}

/** Rows of the guidance: to 3 being remembered, to 6 being personal, then what comes next and how much there is. */
const groupOf = (row: number): GroupName => (row <= 3 ? 'remember' : row <= 6 ? 'standard' : 'enough');

const NAMES: readonly GroupName[] = ['remember', 'standard', 'enough'];

/** The report's checks under the mistakes they keep one from; a group with nothing in it is left out. */
export function groupsOf(report: Pick<Report, 'checks' | 'second' | 'settled'>): readonly Group[] {
  const rows = askedOf(report).flatMap((result) => {
    const check = table.find(({ id }) => id === result.id);
    return check ? [{ check, result }] : [];
  });
  return NAMES.map((name) => summary(name, rows)).filter((group) => group.rows.length > 0);
}

function summary(name: GroupName, all: readonly CheckRow[]): Group {
  const rows = all.filter(({ check }) => groupOf(check.row) === name);
  const weight = rows.reduce((sum, { result }) => sum + result.weight, 0);
  const earned = rows.reduce((sum, { result }) => sum + result.weight * result.earned, 0);
  return {
    name,
    rows,
    met: rows.filter(({ result }) => isWhole(result)).length,
    share: weight > 0 ? earned / weight : 0,
  };
}
