import { useEffect, useRef, useState } from 'preact/hooks';
import { AddField } from '../../components/interviews/AddField';
import { type Choice, Invitations } from '../../components/interviews/Invitations';
import { PhoneOffer } from '../../components/interviews/PhoneOffer';
import { dayFirst } from '../../components/interviews/when';
import { inTurn as newTurn } from '../../lib/in-turn';
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
  const [inTurn] = useState(newTurn);
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

  /** Enter or a button: not once more before the first is through. */
  const press = async (interview: () => NewInterview) => {
    if (isAdding.current) return false;
    isAdding.current = true;
    const isAdded = await add(interview());
    isAdding.current = false;
    return isAdded;
  };

  const addLine = async (interview: NewInterview) => {
    const isAdded = await press(() => ({ ...interview, id: desk.line.enter() }));
    const typed = shown.current;
    if (isAdded) write(typed.startsWith(text) ? typed.slice(text.length) : typed);
  };

  const take = async (content: string | Blob) => {
    setError(undefined);
    try {
      const { choices: read, why } = await readInvitations(content, () => desk.state.entries, now);
      const [only, ...others] = read;
      if (why) setError(errors.calendar[why]);
      else if (only && others.length === 0 && !only.invitation.cancelled && !only.known)
        await add(only.invitation.interview);
      else setChoices(read);
    } catch {
      setError(errors.unreadable);
    }
  };
  // One after the other: the same one may come twice, and is known the second time.
  const invited = (content: string | Blob) => void inTurn(() => take(content));
  useEffect(() => watchDrops(document, invited), [desk, now]);

  return (
    <>
      {choices && (
        <Invitations
          choices={choices}
          now={now}
          onAdd={({ interview }) => void press(() => interview)}
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
        onInvitation={invited}
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
