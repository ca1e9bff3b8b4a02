import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Actions } from '../../components/interviews/actions';
import { companyOf } from '../../components/interviews/names';
import { QuickNote } from '../../components/interviews/QuickNote';
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

/** The stash is rewritten at every key and cleared when the note is kept, so that a closed page loses nothing. */
export function QuickNoting({ entries, now, desk, actions }: Props) {
  const [text, setText] = useState('');
  useEffect(() => {
    void browser.storage.session.get(STASH).then((stored) => {
      // Whoever typed meanwhile goes on with that.
      setText((typed) => typed || String(stored[STASH] ?? ''));
    });
  }, []);
  const nearest = [...entries].sort((a, b) => Math.abs(a.interview.endsAt - now) - Math.abs(b.interview.endsAt - now));
  return (
    <QuickNote
      entries={nearest}
      now={now}
      text={text}
      onText={(typed) => {
        setText(typed);
        void browser.storage.session.set({ [STASH]: typed });
      }}
      onKeep={(interviewId, kind) => {
        const entry = entries.find((each) => each.interview.id === interviewId);
        actions.writeNote(interviewId, actions.newId(), { kind, text: text.trim(), from: '' });
        void browser.storage.session.remove(STASH);
        if (entry) desk.say(fill(words.quickKept, { company: companyOf(entry) }));
        go({ name: 'notes', id: interviewId });
      }}
    />
  );
}
