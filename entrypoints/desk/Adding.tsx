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
import { fill } from '../../lib/words/fill';
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
  /** What each file leaves to be chosen from; one file is asked about after the other. */
  const [asked, setAsked] = useState<readonly (readonly Choice[])[]>([]);
  const [choices] = asked;
  const [added, setAdded] = useState<readonly Id[]>([]);
  const [fileError, setFileError] = useState<string>();
  const due = entries.filter((entry) => added.includes(entry.interview.id) && hasDeadline(entry, now));
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

  /** Resolves with why it was not added. */
  const add = async (interview: NewInterview): Promise<string | undefined> => {
    try {
      const entry = await desk.add((store) => store.addInterview(interview));
      setAdded((before) => [...before, entry.interview.id]);
      onAdded(entry);
      return undefined;
    } catch (thrown) {
      return whyNot(desk, thrown, words.notAdded);
    }
  };

  /** Enter or a button: not once more before the first is through. */
  const press = async (interview: () => NewInterview) => {
    if (isAdding.current) return false;
    isAdding.current = true;
    const wrong = await add(interview());
    setError(wrong);
    isAdding.current = false;
    return wrong === undefined;
  };

  const offered = () => {
    setAdded([]);
    setFileError(undefined);
  };

  const answered = () => setAsked(([, ...others]) => others);

  const addLine = async (interview: NewInterview) => {
    const isAdded = await press(() => ({ ...interview, id: desk.line.enter() }));
    const typed = shown.current;
    if (!isAdded) return;
    setAsked([]);
    write(typed.startsWith(text) ? typed.slice(text.length) : typed);
  };

  /** Resolves with why it can't be taken, or with what there is to choose from: nothing once it is added. */
  const take = async (content: string | File): Promise<string | readonly Choice[]> => {
    try {
      const { choices: read, why } = await readInvitations(content, () => desk.state.entries, now);
      const [only, ...others] = read;
      if (why) return errors.calendar[why];
      const isClear = only && others.length === 0 && !only.invitation.cancelled && !only.known;
      return isClear ? ((await add(only.invitation.interview)) ?? []) : read;
    } catch {
      return errors.unreadable;
    }
  };
  // One after the other: the same one may come twice, and is known the second time.
  const invited = (contents: readonly (string | File)[]) =>
    void inTurn(async () => {
      setError(undefined);
      const left: (readonly Choice[])[] = [];
      const wrong: string[] = [];
      for (const content of contents) {
        const outcome = await take(content);
        if (typeof outcome !== 'string') left.push(outcome);
        else if (contents.length === 1 || typeof content === 'string') wrong.push(outcome);
        else wrong.push(fill(errors.inFile, { name: content.name, what: outcome }));
      }
      setAsked(left.filter(({ length }) => length > 0));
      if (wrong.length > 0) setError(wrong.join(' '));
    });
  useEffect(() => watchDrops(document, invited), [desk, now]);

  return (
    <>
      {choices && (
        <Invitations
          choices={choices}
          now={now}
          key={asked.length}
          onAdd={({ interview }) => void press(() => interview).then((isAdded) => isAdded && answered())}
          onClose={answered}
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
        onInvitations={invited}
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
