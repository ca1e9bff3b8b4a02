import { quoted } from '../../lib/draft/quoted';
import { isFirst } from '../../lib/guidance';
import { panel as words } from '../../lib/words/en/panel';
import { fill } from '../../lib/words/fill';
import { sayDone, sayNext } from '../../lib/words/say-next';
import { cut } from './cut';
import { numberOf } from './number';
import { notesFor } from './people';
import type { PanelView } from './view';
import { warnedOf } from './warned';

/** The one sentence in large type: what would help most now, or that the letter is good. */
export function Advice({ view }: { readonly view: PanelView }) {
  const { rested, numbered } = view;
  if (!rested) return null;
  if (rested.score === null) return <p class="panel-aside quiet">{words.otherLanguage}</p>;
  if (rested.words === 0) return <Begin view={view} />;
  // Who is greeted wrongly stands in red below: the same is not asked for twice.
  const said = rested.next?.check === 'by-name' && rested.warnings.some(({ id }) => id === 'wrong-name');
  const next = said ? null : rested.next;
  if (said && rested.band !== 'memorable') return null;
  // A second mail, or an answer to an offer, may well have under forty words: it needs no number to be done.
  if (!next && (numbered || !isFirst(rested)))
    return <p class="panel-advice">{sayDone(rested, warnedOf(view).length)}</p>;
  return (
    <div>
      {next && (
        <p class="panel-advice">
          {sayNext(next, rested)}{' '}
          {numberOf(view) !== null && next.gain > 0 && (
            <span class="panel-gain number">
              <span aria-hidden="true">{fill(words.gain, { gain: next.gain })}</span>
              <span class="hidden-text">{fill(words.gainSpoken, { gain: next.gain })}</span>
            </span>
          )}
        </p>
      )}
      {!numbered && isFirst(rested) && <p class="small quiet">{words.fewWords}</p>}
    </div>
  );
}

function Begin({ view }: { readonly view: PanelView }) {
  const note = view.target ? notesFor(view.target)[0] : undefined;
  return <p class="panel-advice">{note ? fill(words.beginWithNote, { note: quoted(cut(note.text)) }) : words.begin}</p>;
}
