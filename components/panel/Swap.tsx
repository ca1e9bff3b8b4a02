import type { Report } from '../../lib/scoring/report';
import { panel as words } from '../../lib/words/en/panel';
import { piecesOf } from './pieces';

/** The letter as if somebody else had sent it: the second mistake, seen at a glance. */
export function Swap({ body, report: { swap } }: { readonly body: string; readonly report: Report }) {
  const pieces = piecesOf(body, swap);
  const own = pieces.some(({ look, text }) => look === 'own' && /\p{L}/u.test(text));
  const grey = pieces.some(({ look }) => look === 'anyone');
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
          ) : look === 'anyone' ? (
            <s key={start} class="panel-anyone">
              {text}
            </s>
          ) : (
            <span key={start}>{text}</span>
          ),
        )}
      </p>
      {body.trim() !== '' && !own && <p>{words.swapAll}</p>}
      {own && !grey && <p>{words.swapNothing}</p>}
    </section>
  );
}
