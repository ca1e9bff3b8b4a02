import type { Note } from '../../lib/interviews/model';
import type { Range, Report } from '../../lib/report';
import { isAdvice } from '../../lib/substance/notes/advice';
import { panel as words } from '../../lib/words/en/panel';
import { fill } from '../../lib/words/fill';
import { Disclosure } from '../kit/Disclosure';
import { Tick } from '../kit/Tick';
import { asNoted } from './as-noted';
import { cut } from './cut';
import { isFollowed, notesFor } from './people';
import type { PanelActions, PanelView, Target } from './view';

/** More notes than this fold, so that the checks stay in sight. */
const SHOWN = 8;

interface Props {
  readonly view: PanelView;
  readonly target: Target;
  readonly on: PanelActions;
}

/** The person's own notes, each ticking itself off as the letter covers it. */
export function Notes({ view, target, on }: Props) {
  const notes = notesFor(target);
  // Days later nobody remembers what to note, and a letter that is full needs none.
  const needsNone = isFollowed(target) || view.rested?.second || view.rested?.band === 'memorable';
  if (notes.length === 0 && needsNone) return null;
  if (notes.length === 0) {
    return (
      <section class="panel-section">
        <p class="quiet">{words.noNotes}</p>
        <a
          class="button button-quiet"
          href={view.links.notes(target.entry.interview.id)}
          target="_blank"
          rel="noopener"
        >
          {words.addNotes}
        </a>
      </section>
    );
  }
  // Only English is looked through: elsewhere an open note says nothing of the letter.
  const counted = view.report?.score !== null;
  const covered = new Set(view.report?.coveredNotes);
  const touched = new Map(view.report?.touchedNotes.map(({ note, start, end }) => [note, [start, end] as const]));
  const rows = notes.map((note, index) => (
    <NoteRow
      key={note.id}
      note={note}
      counted={counted}
      covered={covered.has(index)}
      noted={asNoted(view.body, note.text)}
      touched={touched.get(index) ?? null}
      passages={passagesOf(view.report, index)}
      on={on}
    />
  ));
  return (
    <section class="panel-section">
      <h2 class="panel-title">
        {words.notes}
        {counted && (
          <span class="quiet number push">{fill(words.notesCount, { covered: covered.size, all: notes.length })}</span>
        )}
      </h2>
      <ul>{rows.slice(0, SHOWN)}</ul>
      {rows.length > SHOWN && (
        <Disclosure title={<span class="small quiet">{fill(words.moreNotes, { n: rows.length - SHOWN })}</span>}>
          <ul>{rows.slice(SHOWN)}</ul>
        </Disclosure>
      )}
    </section>
  );
}

interface RowProps {
  readonly note: Note;
  /** It could be covered. */
  readonly counted: boolean;
  readonly covered: boolean;
  /** Where the letter has its very words, as a press puts them there: they count once they are said in one's own. */
  readonly noted: Range | null;
  /** Where the letter has words of it, and may tell it. */
  readonly touched: Range | null;
  /** Where the letter speaks of it. */
  readonly passages: readonly Range[];
  readonly on: PanelActions;
}

/** A press puts an open note at the cursor, and shows where the letter has a covered one. */
function NoteRow({ note, counted, covered, noted, touched, passages, on }: RowProps) {
  const text = note.text.trim();
  const begun = covered ? null : (noted ?? touched);
  const shown = covered ? passages : begun ? [begun] : [];
  const [half, halfHint] = noted ? [words.asNoted, words.asNotedHint] : [words.touched, words.touchedHint];
  return (
    <li>
      <Tick
        done={covered}
        begun={begun !== null}
        state={covered ? words.covered : begun ? half : counted ? words.notCovered : ''}
        onPress={
          covered && shown.length === 0 ? undefined : () => (shown.length > 0 ? on.point(shown) : on.insert(text))
        }
        hint={covered ? words.show : begun ? halfHint : words.noteHint}
        aside={isAdvice(note) && <Errand note={note} on={on} />}
      >
        {cut(text, 120)}
      </Tick>
    </li>
  );
}

const passagesOf = (report: Report | null, index: number): readonly Range[] =>
  (report?.talkingPoints ?? []).flatMap(({ start, end, note }) => (note === index ? [[start, end] as const] : []));

type ErrandProps = Pick<RowProps, 'note' | 'on'>;

/** A noted book, site or suggestion: ten minutes with it make the sentence about it true. */
function Errand({ note, on }: ErrandProps) {
  return (
    <label class="panel-errand small quiet">
      {/* What a tick means, and nothing else: beside "not yet" one would tick to say so. */}
      {words.errandDone}
      <span class="hidden-text">: {note.text}</span>
      <input
        type="checkbox"
        checked={note.doneAt !== null}
        onChange={(event) => on.tick(note.id, event.currentTarget.checked)}
      />
    </label>
  );
}
