import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry, Id } from '../../../lib/interviews/model';
import { popup as words } from '../../../lib/words/en/popup';
import type { Actions } from '../actions';
import { Errands } from './Errands';
import { Jot } from './Jot';
import { linesOf } from './jottings';
import { Meters } from './Meters';
import { Prompts } from './Prompts';
import { Walk } from './Walk';

const WAYS = ['byPrompt', 'byJot', 'byWalk'] as const;
type WayIn = (typeof WAYS)[number];

interface Props {
  readonly entry: Entry;
  /** ms since 1970 */
  readonly now: number;
  /** Somebody there is still to be written to (`isToWrite`). */
  readonly toWrite: boolean;
  readonly actions: Actions;
  /** The cursor starts in the first empty line: the notes were asked for. */
  readonly focus?: boolean;
}

/** What one remembers, by three ways in: questions, a paste of jottings, a walk through the conversation. */
export function Notes({ entry, now, toWrite, actions, focus = false }: Props) {
  const [way, setWay] = useState<WayIn>('byPrompt');
  const [back, setBack] = useState(false);
  const toPrompts = () => {
    setWay('byPrompt');
    setBack(true);
  };
  const id = entry.interview.id;
  /** What lies in the paste and is one note so far. */
  const jotted = useRef<{ readonly noteId: Id; readonly text: string } | null>(null);
  const split = () => {
    const { noteId = '', text = '' } = jotted.current ?? {};
    jotted.current = null;
    const lines = linesOf(text);
    if (lines.length > 0) actions.jot(id, noteId, lines, text);
  };
  const leave = useRef(split);
  leave.current = split;
  useEffect(() => () => leave.current(), []);
  return (
    <section class="notes stack" aria-label={words.notes}>
      <div class="row">
        <h2>{words.notes}</h2>
        <fieldset class="segments" aria-label={words.noteWays}>
          {WAYS.map((each) => (
            <button
              key={each}
              type="button"
              class="segment"
              aria-pressed={way === each}
              onClick={() => {
                // Each line becomes a note, as is said there; whoever goes elsewhere, or leaves, means no less.
                if (each !== way) split();
                setWay(each);
              }}
            >
              {words[each]}
            </button>
          ))}
        </fieldset>
      </div>
      <Meters entry={entry} />
      {way === 'byJot' && (
        <Jot
          newId={actions.newId}
          onWrite={(noteId, text, from) => {
            jotted.current = { noteId, text };
            actions.writeNote(id, noteId, { kind: 'other', text, from });
          }}
          onKeep={() => {
            split();
            toPrompts();
          }}
        />
      )}
      {way === 'byWalk' && <Walk entry={entry} actions={actions} onDone={toPrompts} />}
      {way === 'byPrompt' && <Prompts entry={entry} actions={actions} focus={focus || back} />}
      {toWrite && <Errands entry={entry} now={now} onTick={(noteId, done) => actions.tick(id, noteId, done)} />}
    </section>
  );
}
