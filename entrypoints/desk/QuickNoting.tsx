import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { companyOf } from '../../components/interviews/names';
import { QuickNote } from '../../components/interviews/notes/QuickNote';
import { copyArea } from '../../lib/copy-area';
import type { Entry, Id, NoteKind } from '../../lib/interviews/model';
import { type Line, openLine } from '../../lib/interviews/store/line';
import { QUICK_NOTE } from '../../lib/storage-keys';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';
import { whyNot } from './adding/why-not';
import type { Desk } from './desk';
import { go } from './use-route';

interface Props {
  readonly entries: readonly Entry[];
  /** ms since 1970 */
  readonly now: number;
  readonly desk: Desk;
}

/** What was selected joins what was typed here and not kept yet, so that a closed page loses nothing. */
export function QuickNoting(props: Props) {
  const [line, setLine] = useState<Line | null>(null);
  useEffect(() => void begin().then(setLine), []);
  return line && <Noting {...props} line={line} />;
}

async function begin(): Promise<Line> {
  const { session } = browser.storage;
  const line = await openLine('quick-note', copyArea);
  try {
    // Last, so that nothing comes between the look and the removal.
    const stored = await session.get(QUICK_NOTE);
    const selected = String(stored[QUICK_NOTE] ?? '');
    if (selected !== '' && !line.text.includes(selected)) {
      line.keep([line.text, selected].filter(Boolean).join('\n'));
    }
    void session.remove(QUICK_NOTE).catch(() => null);
  } catch {
    // What can't be had can be typed.
  }
  return line;
}

function Noting({ entries, now, desk, line }: Props & { readonly line: Line }) {
  const [text, setText] = useState(line.text);
  const [error, setError] = useState<string>();
  const nearest = [...entries].sort((a, b) => Math.abs(a.interview.endsAt - now) - Math.abs(b.interview.endsAt - now));
  useEffect(() => {
    // Its page died right after it was pressed, and the note came through.
    const isKept = entries.some(({ notes }) => notes.some(({ id }) => id === line.id));
    if (isKept && line.letGo()) setText('');
  }, [entries]);

  const keep = async (interviewId: Id, kind: NoteKind) => {
    setError(undefined);
    const note = { id: line.enter(), interviewId, kind, text: text.trim(), from: '' };
    try {
      const entry = await desk.add((store) => store.saveNote(note));
      // What was typed since is not in it.
      if (line.text === text) line.keep('');
      desk.say(fill(words.quickKept, { company: companyOf(entry) }));
      go({ name: 'notes', id: interviewId });
    } catch (thrown) {
      setError(whyNot(desk, thrown, words.quickNotKept));
    }
  };

  return (
    <QuickNote
      entries={nearest}
      now={now}
      text={text}
      error={error}
      onText={(typed) => {
        setText(typed);
        setError(undefined);
        line.keep(typed);
      }}
      onKeep={(interviewId, kind) => void keep(interviewId, kind)}
    />
  );
}
