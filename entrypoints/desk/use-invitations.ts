import { useRef, useState } from 'preact/hooks';
import type { Choice, Known } from '../../components/interviews/Invitations';
import { inTurn as newTurn } from '../../lib/in-turn';
import type { Invitation } from '../../lib/interviews/calendar/calendar';
import { knownAs, openToNews } from '../../lib/interviews/calendar/known-as';
import { newsOf } from '../../lib/interviews/calendar/news';
import type { NewInterview } from '../../lib/interviews/contract';
import { listedAs } from '../../lib/interviews/listed';
import type { Entry } from '../../lib/interviews/model';
import { errors } from '../../lib/words/en/errors';
import { fill } from '../../lib/words/fill';
import { complete } from './complete';
import type { Desk } from './desk';
import { follow } from './follow';
import { readInvitations } from './invitations';
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

/** Nothing of it was guessed, it is on, and it is settled. */
const isPlain = ({ cancelled, isProposed, assumed }: Invitation): boolean =>
  !cancelled && !isProposed && assumed.length === 0;

/** The interview that was typed, before its invitation came: at the same company, at about the same time. */
function typedFor(entries: readonly Entry[], { interview, cancelled }: Invitation): Entry | undefined {
  const id = cancelled
    ? null
    : listedAs(
        entries.filter(({ interview: { calendarUid } }) => calendarUid === null),
        interview,
      );
  return entries.find((entry) => entry.interview.id === id);
}

function choiceOf(entries: readonly Entry[], invitation: Invitation): Choice {
  const id = knownAs(entries, invitation);
  const entry = entries.find(({ interview }) => interview.id === id);
  if (!entry) return { invitation, known: null };
  const { calendarUid = null } = invitation.interview;
  const news = newsOf(entry.interview, invitation);
  const isSure =
    news.is === 'same' || entry.interview.calendarUid === calendarUid || invitation.instead?.isSure === true;
  return { invitation, known: { entry, news, isSure, calendarUid } };
}

const hasNews = ({ known }: Choice): boolean => known !== null && known.news.is !== 'same';

/** Of what is there because the list has it: what the person put right since they had the invitation is no news. */
const isWorthAWord = (choice: Choice): boolean =>
  !choice.invitation.isBeside || (hasNews(choice) && !(choice.known?.isSure && choice.known.news.mayBeOlder));

/** Invitations as they come in: what is clear is added, what is not is asked about. */
export function useInvitations({ desk, entries, now, add, onAdded, say }: Tools): Invited {
  const [asked, setAsked] = useState<readonly (readonly Invitation[])[]>([]);
  const [turn, setTurn] = useState(0);
  const [inTurn] = useState(newTurn);
  const followed = useRef<number | null>(null);

  const take = async (content: Content): Promise<Outcome> => {
    const read = await readInvitations(content, now, openToNews(desk.state.entries)).catch(() => null);
    if (!read) return { is: 'wrong', why: errors.unreadable };
    if (read.why) return { is: 'wrong', why: errors.calendar[read.why] };
    const invitations = read.invitations.filter((one) => isWorthAWord(choiceOf(desk.state.entries, one)));
    const [only, ...others] = invitations;
    const typed =
      only && others.length === 0 && !knownAs(desk.state.entries, only) && typedFor(desk.state.entries, only);
    if (typed) await complete(desk, typed, only.interview);
    const isClear = only && others.length === 0 && isPlain(only) && !knownAs(desk.state.entries, only);
    if (!isClear) return { is: 'asked', invitations };
    return add(only.interview).then(
      (entry) => ({ is: 'added', entry }),
      (thrown) => ({ is: 'wrong', why: whyNotInvited(thrown) }),
    );
  };

  const takeAll = async (contents: readonly Content[]) => {
    say(undefined);
    const added: Entry[] = [];
    const left: (readonly Invitation[])[] = [];
    const wrong: string[] = [];
    for (const content of contents) {
      const outcome = await take(content);
      if (outcome.is === 'added') added.push(outcome.entry);
      else if (outcome.is === 'asked') left.push(outcome.invitations);
      else if (contents.length === 1 || typeof content === 'string') wrong.push(outcome.why);
      else wrong.push(fill(errors.inFile, { name: content.name, what: outcome.why }));
    }
    // Behind those that still wait for an answer.
    setAsked((waiting) => [...waiting, ...left]);
    if (added.length > 0) onAdded(added);
    if (wrong.length > 0) say(wrong.join(' '));
  };

  // One that was added since, from another file or in another window, is known by now.
  const choices = asked[0]?.map((invitation) => choiceOf(entries, invitation));
  const goOn = () => setTurn((before) => before + 1);
  const answered = () => {
    // Told twice, the next file waits all the same.
    setAsked((waiting) => (waiting[0] === asked[0] ? waiting.slice(1) : waiting));
    goOn();
  };

  /** What of the file is still to be answered, once this is: each that has news; beside one called off the next, too. */
  const settle = (chosen: Invitation | undefined, isOff: boolean) => {
    const isLeft = (choice: Choice) =>
      choice.invitation !== chosen &&
      (hasNews(choice) || (isOff && choice.known === null && !choice.invitation.cancelled));
    if (choices?.some(isLeft)) goOn();
    else answered();
  };

  return {
    choices,
    turn,
    answered,
    added: (invitation) => settle(invitation, false),
    follow(known) {
      if (followed.current === turn) return; // pressed twice
      followed.current = turn;
      void follow(desk, known, now);
      const chosen = choices?.find((choice) => choice.known?.entry === known.entry);
      settle(chosen?.invitation, known.news.is === 'cancelled');
    },
    // One after the other: the same one may come twice, and is known the second time.
    invite: (contents) => void inTurn(() => takeAll(contents)),
  };
}
