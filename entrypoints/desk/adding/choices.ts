/** What an invitation is to the list, so that it can be asked about. */
import type { Choice } from '../../../components/interviews/adding/Invitations';
import type { Invitation } from '../../../lib/interviews/calendar/calendar';
import { isBehind, knownAs } from '../../../lib/interviews/calendar/known-as';
import { newsOf } from '../../../lib/interviews/calendar/news';
import { perhapsTypedAs, typedAs } from '../../../lib/interviews/calendar/typed-as';
import type { Entry, Id } from '../../../lib/interviews/model';

/** What a file holds. `heard`: what came in before it, too; `now`: ms since 1970. */
export function choicesOf(
  entries: readonly Entry[],
  invitations: readonly Invitation[],
  heard: readonly Invitation[],
  now: number,
): Choice[] {
  const typed = typedFor(entries, invitations);
  return invitations.map((one, at) => {
    const perhaps = invitations.length === 1 ? perhapsTypedAs(entries, one, now) : null;
    return choiceOf(entries, one, heard, typed[at] ?? null, perhaps);
  });
}

/**
 * Which interview that was typed each of them is, where the list does not know it by its name. Of several talks at one
 * company none is more likely than another to be what was typed.
 */
function typedFor(entries: readonly Entry[], invitations: readonly Invitation[]): readonly (Id | null)[] {
  const typed = invitations.map((one) => (knownAs(entries, one) === null ? typedAs(entries, one) : null));
  return typed.map((id) => (typed.filter((other) => other === id).length === 1 ? id : null));
}

/** What is on and settled, and the interview that was typed before it came. */
export function completedBy(
  entries: readonly Entry[],
  invitations: readonly Invitation[],
): { readonly entry: Entry; readonly invitation: Invitation }[] {
  const settled = invitations.filter(({ cancelled, isProposed }) => !cancelled && !isProposed);
  const typed = typedFor(entries, settled);
  return settled.flatMap((invitation, at) => {
    const entry = entries.find((each) => each.interview.id === typed[at]);
    return entry ? { entry, invitation } : [];
  });
}

function choiceOf(
  entries: readonly Entry[],
  invitation: Invitation,
  heard: readonly Invitation[],
  typed: Id | null,
  perhaps: Id | null,
): Choice {
  const { interview, instead, cancelled } = invitation;
  const { calendarUid = null } = interview;
  const named = knownAs(entries, invitation);
  const id = named ?? typed ?? perhaps;
  const entry = entries.find((each) => each.interview.id === id);
  // What was held and settled stays, whatever is called off afterwards.
  if (!entry || (cancelled && isBehind(entry, Number.POSITIVE_INFINITY))) return { invitation, known: null };
  const news = newsOf(entry.interview, invitation, heard);
  const isNamed = entry.interview.calendarUid === calendarUid && calendarUid !== null;
  const isSure = news.is === 'same' || isNamed || typed !== null || instead?.isSure === true;
  return { invitation, known: { entry, news, isSure, calendarUid } };
}

export const hasNews = ({ known }: Choice): boolean => known !== null && known.news.is !== 'same';

/** Of what is there because the list has it: what the person put right since they had the invitation is no news. */
export const isWorthAWord = (choice: Choice): boolean =>
  !choice.invitation.isBeside || (hasNews(choice) && !(choice.known?.isSure && choice.known.news.mayBeOlder));

/** It can be added without a word: nothing of it was guessed, it is on and settled, and the list has nothing like it. */
export const isClear = ({ invitation, known }: Choice): boolean =>
  known === null && !invitation.cancelled && !invitation.isProposed && invitation.assumed.length === 0;
