import { isFirst } from '../../lib/guidance';
import type { PointKind, Report } from '../../lib/report';
import { panel as words } from '../../lib/words/en/panel';
import { fill } from '../../lib/words/fill';
import { cut } from './cut';
import type { PanelActions } from './view';

/** The kinds the guidance asks for (row 14 and the second mistake); the others count, but nobody misses them. */
const ASKED: readonly PointKind[] = ['industry', 'position', 'shared-interest', 'stood-out'];

interface Props {
  readonly body: string;
  readonly report: Report;
  readonly on: PanelActions;
}

/** The talking points found, in the person's own words, and the kinds that are not there. */
export function TalkingPoints({ body, report, on }: Props) {
  const { talkingPoints } = report;
  if (talkingPoints.length === 0) return null;
  const missing = !isFirst(report) ? [] : ASKED.filter((kind) => !talkingPoints.some((point) => point.kind === kind));
  return (
    <div class="panel-points">
      <h3 class="small quiet">{words.pointsFound}</h3>
      <ul>
        {talkingPoints.map(({ start, end, kind }) => (
          <li key={start}>
            <button type="button" class="tick-text" title={words.show} onClick={() => on.point([[start, end]])}>
              “<bdi>{cut(body.slice(start, end))}</bdi>” <span class="small quiet">{words.kinds[kind]}</span>
            </button>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <p class="small quiet">
          {fill(words.kindsMissing, { kinds: missing.map((kind) => words.kinds[kind]).join(', ') })}
        </p>
      )}
    </div>
  );
}
