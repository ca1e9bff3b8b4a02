import { useEffect, useRef } from 'preact/hooks';
import type { NewInterview } from '../../lib/interviews/contract';
import type { Id } from '../../lib/interviews/model';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';
import { Button } from '../kit/Button';
import { hashOf } from './route';
import { dayAndTime } from './when';

export interface Invitation {
  readonly title: string;
  readonly interview: NewInterview;
  readonly cancelled: boolean;
  /** The interview that came from the same invitation before. */
  readonly known: Id | null;
}

interface Props {
  readonly invitations: readonly Invitation[];
  /** ms since 1970 */
  readonly now: number;
  readonly onAdd: (invitation: Invitation) => void;
  readonly onClose: () => void;
}

/** What a calendar file holds; shown before anything is saved, a choice where there are several. */
export function Invitations({ invitations, now, onAdd, onClose }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="invitations stack">
      <h2 ref={title} tabIndex={-1}>
        {fill(words.invitationChoice, { n: invitations.length })}
      </h2>
      <ul class="ruled">
        {invitations.map((invitation) => (
          <li key={`${invitation.interview.calendarUid}${invitation.interview.startsAt}`} class="invitation">
            <div>
              <bdi>{invitation.title || words.untitled}</bdi>
              <p class="small quiet number">
                {dayAndTime(invitation.interview.startsAt, now)}
                <WithPeople interview={invitation.interview} />
                {invitation.cancelled && <strong> · {words.invitationCancelled}</strong>}
                {invitation.known && <> · {words.invitationKnown}</>}
              </p>
            </div>
            {invitation.known ? (
              <a
                class="button button-plain push"
                href={hashOf({ name: 'interview', id: invitation.known })}
                onClick={onClose}
              >
                {words.invitationOpen}
              </a>
            ) : (
              !invitation.cancelled && <Button onPress={() => onAdd(invitation)}>{words.add}</Button>
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button look="quiet" onPress={onClose}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}

function WithPeople({ interview }: { readonly interview: NewInterview }) {
  const names = (interview.interviewers ?? []).map((person) => person.name || person.email).filter(Boolean);
  if (names.length === 0) return null;
  return <bdi> · {fill(words.invitationPeople, { names: names.join(', ') })}</bdi>;
}
