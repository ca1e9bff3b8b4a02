import { useEffect, useRef, useState } from 'preact/hooks';
import { AddField } from '../../../components/interviews/adding/AddField';
import { Invitations } from '../../../components/interviews/adding/Invitations';
import { PhoneOffer } from '../../../components/interviews/adding/PhoneOffer';
import { dayFirst } from '../../../components/interviews/when';
import type { NewInterview } from '../../../lib/interviews/contract';
import { listedAs } from '../../../lib/interviews/listed';
import { type Entry, hasDeadline, type Id } from '../../../lib/interviews/model';
import { quickAdd } from '../../../lib/interviews/quick-add/quick-add';
import type { Line } from '../../../lib/interviews/store/line';
import { ownZone } from '../../../lib/own-zone';
import { popup as words } from '../../../lib/words/en/popup';
import { saveDeadlines } from '../../pages/deadlines';
import type { Desk } from '../desk';
import { useInvitations } from './use-invitations';
import { watchDrops } from './watch-drops';
import { whyNot, whyNotInvited } from './why-not';

interface Props {
  readonly desk: Desk;
  /** What the field held when a page closed, and where each key goes. */
  readonly line: Line;
  readonly entries: readonly Entry[];
  /** ms since 1970 */
  readonly now: number;
  readonly focus: boolean;
  /** One, or several invitations that came at once. */
  readonly onAdded: (entries: readonly Entry[]) => void;
}

/** One line, or an invitation that is chosen, pasted, or dropped anywhere on the page. */
export function Adding({ desk, line, entries, now, focus, onAdded }: Props) {
  const [text, setText] = useState(line.text);
  const shown = useRef(text);
  shown.current = text;
  const isAdding = useRef(false);
  const [error, setError] = useState<string>();
  const [added, setAdded] = useState<readonly Id[]>([]);
  const [fileError, setFileError] = useState<string>();
  const due = entries.filter((entry) => added.includes(entry.interview.id) && hasDeadline(entry, now));
  useEffect(() => {
    // Opened late: what was typed meanwhile goes there, and where nothing was, what it held comes here.
    if (shown.current === '') setText(line.text);
    else if (shown.current !== line.text) line.keep(shown.current);
  }, [line]);
  const understood = quickAdd(text, { now, timeZone: ownZone(), dayFirst: dayFirst() });

  // While it is added, it is in the list by itself.
  const known = understood.is === 'interview' && !isAdding.current ? listedAs(entries, understood.interview) : null;

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

  const add = async (interview: NewInterview): Promise<Entry> => {
    const entry = await desk.add((store) => store.addInterview(interview));
    setAdded((before) => [...before, entry.interview.id]);
    return entry;
  };

  /** Enter or a button: not once more before the first is through. */
  const press = async (interview: () => NewInterview, why: (thrown: unknown) => string) => {
    if (isAdding.current) return false;
    isAdding.current = true;
    try {
      onAdded([await add(interview())]);
      setError(undefined);
      return true;
    } catch (thrown) {
      setError(why(thrown));
      return false;
    } finally {
      isAdding.current = false;
    }
  };

  const offered = () => {
    setAdded([]);
    setFileError(undefined);
  };

  const {
    choices,
    taken,
    turn,
    answered,
    added: settled,
    follow,
    invite,
  } = useInvitations({
    desk,
    entries,
    now,
    add,
    onAdded,
    say: setError,
  });

  const addLine = async (interview: NewInterview) => {
    const isAdded = await press(
      () => ({ ...interview, id: desk.line.enter() }),
      (thrown) => whyNot(desk, thrown, words.notAdded),
    );
    const typed = shown.current;
    if (!isAdded) return;
    write(typed.startsWith(text) ? typed.slice(text.length) : typed);
  };

  useEffect(() => watchDrops(document, invite), [desk, now]);

  return (
    <>
      {choices && (
        <Invitations
          choices={choices}
          taken={taken}
          now={now}
          // Another question begins at its head, where the focus goes on.
          key={turn}
          onAdd={(invitation) =>
            void press(() => invitation.interview, whyNotInvited).then((isAdded) => isAdded && settled(invitation))
          }
          onFollow={follow}
          onClose={answered}
        />
      )}
      <AddField
        now={now}
        text={text}
        understood={understood}
        known={known}
        focus={focus}
        error={error}
        onText={(typed) => {
          write(typed);
          setError(undefined);
        }}
        onAdd={() => understood.is === 'interview' && void addLine(understood.interview)}
        onInvitations={invite}
      />
      {/* Below: above it the field would move away from the next line that is being typed. */}
      {due.length > 0 && !choices && (
        <PhoneOffer
          error={fileError}
          onSave={() => void saveDeadlines(due, now).then(offered, () => setFileError(words.phoneFailed))}
          onSkip={offered}
        />
      )}
    </>
  );
}
