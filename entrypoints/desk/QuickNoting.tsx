import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Actions } from '../../components/interviews/actions';
import { companyOf } from '../../components/interviews/names';
import { QuickNote } from '../../components/interviews/QuickNote';
import { type Line, openLine } from '../../lib/interviews/line';
import type { Entry } from '../../lib/interviews/model';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';
import type { Desk } from './desk';
import { go } from './use-route';

/** Where the background leaves the selected text (`lib/background`); gone with the browser's session. */
const STASH = 'quickNote';

interface Props {
  readonly entries: readonly Entry[];
  /** ms since 1970 */
  readonly now: number;
  readonly desk: Desk;
  readonly actions: Actions;
}

/** What was selected joins what was typed here and not kept yet, so that a closed page loses nothing. */
export function QuickNoting(props: Props) {
  const [line, setLine] = useState<Line | null>(null);
  useEffect(() => void begin().then(setLine), []);
  return line && <Noting {...props} line={line} />;
}

async function begin(): Promise<Line> {
  const [line, stored] = await Promise.all([openLine('quick-note'), browser.storage.session.get(STASH)]);
  const selected = String(stored[STASH] ?? '');
  if (selected !== '' && !line.text.includes(selected)) {
    line.keep([line.text, selected].filter(Boolean).join('\n'));
  }
  void browser.storage.session.remove(STASH);
  return line;
}

function Noting({ entries, now, desk, actions, line }: Props & { readonly line: Line }) {
  const [text, setText] = useState(line.text);
  const nearest = [...entries].sort((a, b) => Math.abs(a.interview.endsAt - now) - Math.abs(b.interview.endsAt - now));
  return (
    <QuickNote
      entries={nearest}
      now={now}
      text={text}
      onText={(typed) => {
        setText(typed);
        line.keep(typed);
      }}
      onKeep={(interviewId, kind) => {
        const entry = entries.find((each) => each.interview.id === interviewId);
        actions.writeNote(interviewId, actions.newId(), { kind, text: text.trim(), from: '' });
        line.keep('');
        if (entry) desk.say(fill(words.quickKept, { company: companyOf(entry) }));
        go({ name: 'notes', id: interviewId });
      }}
    />
  );
}
