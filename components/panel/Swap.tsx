import type { Range, Report } from '../../lib/report';
import { panel as words } from '../../lib/words/en/panel';
import { fill } from '../../lib/words/fill';
import { countOf, piecesOf } from './pieces';

interface Props {
  readonly body: string;
  readonly report: Report;
  readonly names: readonly Range[];
}

/** The letter as if somebody else had sent it: the second mistake, seen at a glance. */
export function Swap({ body, report, names }: Props) {
  const pieces = piecesOf(body, names, report.anyone);
  const { anyone, all } = countOf(body, pieces);
  return (
    <section class="panel-section">
      <h2 class="panel-title">{words.swapTitle}</h2>
      <p class="small quiet">{words.swapHint}</p>
      <p class="panel-swap" dir="auto">
        {pieces.map(({ look, text, start }) =>
          look === 'name' ? (
            <span key={start} class="panel-blacked" role="img" aria-label={words.blacked}>
              {text.replace(/\S/g, 'x')}
            </span>
          ) : (
            <span key={start} class={look === 'anyone' ? 'panel-anyone' : undefined}>
              {text}
            </span>
          ),
        )}
      </p>
      <p>{anyone > 0 && anyone === all ? words.swapAll : fill(words.swapCount, { n: anyone, all })}</p>
    </section>
  );
}
