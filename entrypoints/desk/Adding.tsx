import { useEffect, useRef, useState } from 'preact/hooks';
import { AddField } from '../../components/interviews/AddField';
import { type Choice, Invitations } from '../../components/interviews/Invitations';
import { PhoneOffer } from '../../components/interviews/PhoneOffer';
import { dayFirst } from '../../components/interviews/when';
import type { NewInterview } from '../../lib/interviews/contract';
import type { Line } from '../../lib/interviews/line';
import { type Entry, hasDeadline, type Id } from '../../lib/interviews/model';
import { quickAdd } from '../../lib/interviews/quick-add';
import { ownZone } from '../../lib/own-zone';
import { errors } from '../../lib/words/en/errors';
import { popup as words } from '../../lib/words/en/popup';
import { saveDeadlines } from './deadlines';
import type { Desk } from './desk';
import { readInvitations } from './invitations';
import { watchDrops } from './watch-drops';
import { whyNot } from './why-not';

interface Props {
  readonly desk: Desk;
  /** What the field held when a page closed, and where each key goes. */
  readonly line: Line;
  readonly entries: readonly Entry[];
  /** ms since 1970 */
  readonly now: number;
  /** What the field begins with in place of what it held. */
  readonly text: string;
  readonly focus: boolean;
  readonly onAdded: (entry: Entry) => void;
}

/** One line, or an invitation that is chosen, pasted, or dropped anywhere on the page. */
export function Adding({ desk, line, entries, now, text: begun, focus, onAdded }: Props) {
  const [text, setText] = useState(begun || line.text);
  const shown = useRef(text);
  shown.current = text;
  const isAdding = useRef(false);
  const [error, setError] = useState<string>();
  const [choices, setChoices] = useState<readonly Choice[] | null>(null);
  const [added, setAdded] = useState<Id | null>(null);
  const due = entries.find(({ interview }) => interview.id === added);
  useEffect(() => {
    // Opened late: what was typed meanwhile goes there, and where nothing was, what it held comes here.
    if (shown.current === '') setText(line.text);
    else if (shown.current !== line.text) line.keep(shown.current);
  }, [line]);
  const understood = quickAdd(text, { now, timeZone: ownZone(), dayFirst: dayFirst() });

  const write = (typed: string) => {
    setText(typed);
    shown.current = typed;
    // Not the one of this picture: the database may have opened since.
    desk.line.keep(typed);
  };
  useEffect(() => {
    // Its page died at Enter, and the interview came through after this one had looked.
    if (entries.some(({ interview }) => interview.id === line.id) && line.letGo()) setText('');
  }, [entries]);

  const add = async (interview: NewInterview) => {
    setError(undefined);
    try {
      const entry = await desk.add((store) => store.addInterview(interview));
      setChoices(null);
      setAdded(entry.interview.id);
      onAdded(entry);
      return true;
    } catch (thrown) {
      setError(whyNot(desk, thrown, words.notAdded));
      return false;
    }
  };

  const addLine = async (interview: NewInterview) => {
    // Enter once more, before the first is through.
    if (isAdding.current) return;
    isAdding.current = true;
    const isAdded = await add({ ...interview, id: desk.line.enter() });
    isAdding.current = false;
    const typed = shown.current;
    if (isAdded) write(typed.startsWith(text) ? typed.slice(text.length) : typed);
  };

  const invited = async (content: string | Blob) => {
    setError(undefined);
    const { choices: read, why } = await readInvitations(content, entries, now);
    const [only, ...others] = read;
    if (why) setError(errors.calendar[why]);
    else if (only && others.length === 0 && !only.invitation.cancelled && !only.known)
      await add(only.invitation.interview);
    else setChoices(read);
  };
  useEffect(() => watchDrops(document, (file) => void invited(file)), [entries]);

  return (
    <>
      {choices && (
        <Invitations
          choices={choices}
          now={now}
          onAdd={(invitation) => void add(invitation.interview)}
          onClose={() => setChoices(null)}
        />
      )}
      <AddField
        now={now}
        text={text}
        understood={understood}
        focus={focus}
        error={error}
        onText={(typed) => {
          write(typed);
          setError(undefined);
        }}
        onAdd={() => understood.is === 'interview' && void addLine(understood.interview)}
        onInvitation={(content) => void invited(content)}
      />
      {/* Below: above it the field would move away from the next line that is being typed. */}
      {due && !choices && hasDeadline(due, now) && (
        <PhoneOffer
          onSave={() => {
            void saveDeadlines([due], now);
            setAdded(null);
          }}
          onSkip={() => setAdded(null)}
        />
      )}
    </>
  );
}
