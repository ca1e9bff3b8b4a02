import type { Invitation } from '../../lib/interviews/calendar/calendar';
import type { NewInterview } from '../../lib/interviews/contract';
import type { Id } from '../../lib/interviews/model';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';
import { Button } from '../kit/Button';
import { useFocus } from '../kit/use-focus';
import { hashOf } from './route';
import { dayAndTime } from './when';

export interface Choice {
  readonly invitation: Invitation;
  /** The interview that came from the same invitation before. */
  readonly known: Id | null;
}

interface Props {
  readonly choices: readonly Choice[];
  /** ms since 1970 */
  readonly now: number;
  readonly onAdd: (invitation: Invitation) => void;
  readonly onClose: () => void;
}

/** What a calendar file holds; shown before anything is saved, a choice where there are several. */
export function Invitations({ choices, now, onAdd, onClose }: Props) {
  const title = useFocus<HTMLHeadingElement>(true);
  return (
    <section class="invitations stack">
      <h2 ref={title} tabIndex={-1}>
        {fill(words.invitationChoice, { n: choices.length })}
      </h2>
      <ul class="ruled">
        {choices.map(({ invitation, known }) => (
          <Row
            key={`${invitation.interview.calendarUid}${invitation.interview.startsAt}`}
            invitation={invitation}
            known={known}
            now={now}
            onAdd={onAdd}
            onClose={onClose}
          />
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

type RowProps = Choice & Pick<Props, 'now' | 'onAdd' | 'onClose'>;

function Row({ invitation, known, now, onAdd, onClose }: RowProps) {
  const { title, interview, cancelled, assumed } = invitation;
  return (
    <li class="invitation">
      <div>
        <bdi>{title || interview.company || words.untitled}</bdi>
        <p class="small quiet number">
          {dayAndTime(interview.startsAt, now)}
          <WithPeople interview={interview} />
          {cancelled && <strong> · {words.invitationCancelled}</strong>}
          {known && <> · {words.alreadyListed}</>}
          {assumed.map((what) => (
            <span key={what}> · {words.assumed[what]}</span>
          ))}
        </p>
      </div>
      {known ? (
        <a class="button button-plain" href={hashOf({ name: 'interview', id: known })} onClick={onClose}>
          {words.invitationOpen}
        </a>
      ) : (
        !cancelled && <Button onPress={() => onAdd(invitation)}>{words.add}</Button>
      )}
    </li>
  );
}

function WithPeople({ interview }: { readonly interview: NewInterview }) {
  const names = (interview.interviewers ?? []).map((person) => person.name || person.email).filter(Boolean);
  if (names.length === 0) return null;
  return (
    <>
      {' · '}
      <bdi>{fill(words.withPeople, { names: names.join(', ') })}</bdi>
    </>
  );
}
