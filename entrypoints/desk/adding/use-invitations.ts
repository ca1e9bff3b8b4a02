import { useRef, useState } from 'preact/hooks';
import type { Choice, Known } from '../../../components/interviews/adding/Invitations';
import { inTurn as newTurn } from '../../../lib/in-turn';
import type { Invitation } from '../../../lib/interviews/calendar/calendar';
import { openToNews } from '../../../lib/interviews/calendar/known-as';
import type { NewInterview } from '../../../lib/interviews/contract';
import type { Entry } from '../../../lib/interviews/model';
import { errors } from '../../../lib/words/en/errors';
import { fill } from '../../../lib/words/fill';
import type { Desk } from '../desk';
import { choicesOf, completedBy, hasNews, isClear, isWorthAWord } from './choices';
import { complete } from './complete';
import { follow } from './follow';
import { readInvitations } from './invitations';
import { outdatedBeside } from './outdated';
import { whyNotInvited } from './why-not';

/** A file, or the text of one. */
type Content = string | File;

interface Tools {
  readonly desk: Desk;
  readonly entries: readonly Entry[];
  /** ms since 1970 */
  readonly now: number;
  /** Rejects with a `StoreError`. */
  readonly add: (interview: NewInterview) => Promise<Entry>;
  /** All that were added at once. */
  readonly onAdded: (entries: readonly Entry[]) => void;
  /** What can't be taken, in plain words; undefined as long as all can be. */
  readonly say: (wrong: string | undefined) => void;
}

type Outcome =
  | { readonly is: 'added'; readonly entry: Entry }
  | { readonly is: 'asked'; readonly invitations: readonly Invitation[] }
  | { readonly is: 'wrong'; readonly why: string };

interface Invited {
  /** What one file leaves to be chosen from; one file is asked about after the other. */
  readonly choices: readonly Choice[] | undefined;
  /** What of it was added: the next question is about the others. */
  readonly taken: readonly Invitation[];
  /** Grows with each answer. */
  readonly turn: number;
  /** It was waved away, or what it holds is in the list. */
  readonly answered: () => void;
  /** This of it was chosen, and is in the list. */
  readonly added: (invitation: Invitation) => void;
  /** What was chosen of it is to hold in the list. */
  readonly follow: (known: Known) => void;
  readonly invite: (contents: readonly Content[]) => void;
}

/** Invitations as they come in: what is clear is added, what is not is asked about. */
export function useInvitations({ desk, entries, now, add, onAdded, say }: Tools): Invited {
  const [asked, setAsked] = useState<readonly (readonly Invitation[])[]>([]);
  const [taken, setTaken] = useState<readonly Invitation[]>([]);
  const [turn, setTurn] = useState(0);
  const [inTurn] = useState(newTurn);
  const followed = useRef<number | null>(null);
  /** As long as the page is open. */
  const heard = useRef<readonly Invitation[]>([]);

  const read = (content: Content) => readInvitations(content, now, openToNews(desk.state.entries)).catch(() => null);

  const take = async (content: Content, isOutdated: (invitation: Invitation) => boolean): Promise<Outcome> => {
    const found = await read(content);
    if (!found) return { is: 'wrong', why: errors.unreadable };
    if (found.why) return { is: 'wrong', why: errors.calendar[found.why] };
    const invitations = found.invitations.filter((one) => !isOutdated(one));
    try {
      for (const { entry, invitation } of completedBy(desk.state.entries, invitations)) {
        await complete(desk, entry, invitation.interview);
      }
    } catch (thrown) {
      return { is: 'wrong', why: whyNotInvited(thrown) };
    }
    const choices = choicesOf(desk.state.entries, invitations, heard.current, now).filter(isWorthAWord);
    heard.current = [...heard.current, ...found.invitations];
    const [only, ...others] = choices;
    const isPlain = only && others.length === 0 && isClear(only);
    if (!isPlain) return { is: 'asked', invitations: choices.map(({ invitation }) => invitation) };
    return add(only.invitation.interview).then(
      (entry) => ({ is: 'added', entry }),
      (thrown) => ({ is: 'wrong', why: whyNotInvited(thrown) }),
    );
  };

  const takeAll = async (contents: readonly Content[]) => {
    say(undefined);
    const added: Entry[] = [];
    const left: (readonly Invitation[])[] = [];
    const wrong: string[] = [];
    const together = contents.length > 1 ? await Promise.all(contents.map(read)) : [];
    const isOutdated = outdatedBeside(together.flatMap((one) => one?.invitations ?? []));
    for (const content of contents) {
      const outcome = await take(content, isOutdated);
      if (outcome.is === 'added') added.push(outcome.entry);
      else if (outcome.is === 'asked') left.push(outcome.invitations);
      else if (contents.length === 1 || typeof content === 'string') wrong.push(outcome.why);
      else wrong.push(fill(errors.inFile, { name: content.name, what: outcome.why }));
    }
    // Behind those that still wait for an answer.
    setAsked((waiting) => [...waiting, ...left.filter((one) => one.length > 0)]);
    if (added.length > 0) onAdded(added);
    if (wrong.length > 0) say(wrong.join(' '));
  };

  // One that was added since, from another file or in another window, is known by now.
  const choices = asked[0] && choicesOf(entries, asked[0], heard.current, now);
  const goOn = () => setTurn((before) => before + 1);
  const answered = () => {
    // Told twice, the next file waits all the same.
    setAsked((waiting) => (waiting[0] === asked[0] ? waiting.slice(1) : waiting));
    setTaken([]);
    goOn();
  };

  /** Each that has news, or may be another talk of that day, is still to be answered, once this is. */
  const settle = (chosen: Invitation | undefined) => {
    const isLeft = (choice: Choice) =>
      choice.invitation !== chosen &&
      !taken.includes(choice.invitation) &&
      (hasNews(choice) || (choice.known === null && !choice.invitation.cancelled));
    if (choices?.some(isLeft)) goOn();
    else answered();
  };

  return {
    choices,
    taken,
    turn,
    answered,
    added(invitation) {
      setTaken((before) => [...before, invitation]);
      settle(invitation);
    },
    follow(known) {
      if (followed.current === turn) return; // pressed twice
      followed.current = turn;
      void follow(desk, known, now);
      settle(choices?.find((choice) => choice.known?.entry === known.entry)?.invitation);
    },
    // One after the other: the same one may come twice, and is known the second time.
    invite: (contents) => void inTurn(() => takeAll(contents)),
  };
}
