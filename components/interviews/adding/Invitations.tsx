import type { Invitation } from '../../../lib/interviews/calendar/calendar';
import type { News } from '../../../lib/interviews/calendar/news';
import type { NewInterview } from '../../../lib/interviews/contract';
import type { Entry } from '../../../lib/interviews/model';
import { hashOf } from '../../../lib/route';
import { MINUTE } from '../../../lib/time';
import { popup as words } from '../../../lib/words/en/popup';
import { fill } from '../../../lib/words/fill';
import { Button } from '../../kit/Button';
import { useFocus } from '../../kit/use-focus';
import { peopleOf } from '../names';
import { dayAndTime } from '../when';

/** The interview that came from the same invitation before, and what this one says of it. */
export interface Known {
  readonly entry: Entry;
  readonly news: News;
  /** False: its series has nothing at that time any more; this may be it, moved, or another of them. */
  readonly isSure: boolean;
  /** What the event is called by now. */
  readonly calendarUid: string | null;
}

export interface Choice {
  readonly invitation: Invitation;
  readonly known: Known | null;
}

interface Props {
  readonly choices: readonly Choice[];
  /** Those of them that were added just now. */
  readonly taken?: readonly Invitation[];
  /** ms since 1970 */
  readonly now: number;
  readonly onAdd: (invitation: Invitation) => void;
  /** What it says is to hold in the list, too: another time, or that it is cancelled. */
  readonly onFollow: (known: Known) => void;
  readonly onClose: () => void;
}

/** What a calendar file holds; shown before anything is saved, a choice where there are several. */
export function Invitations({ choices, taken = [], now, onAdd, onFollow, onClose }: Props) {
  const title = useFocus<HTMLHeadingElement>(true);
  const [only, ...others] = choices;
  const isBegun = taken.length > 0;
  return (
    <section class="invitations stack">
      <h2 ref={title} tabIndex={-1}>
        {only && others.length === 0 ? askedOf(only) : askedOfSeveral(choices, isBegun)}
      </h2>
      <ul class="ruled">
        {choices.map((choice) => (
          <Row
            key={`${choice.invitation.interview.calendarUid}${choice.invitation.interview.startsAt}`}
            choice={choice}
            isTaken={taken.includes(choice.invitation)}
            now={now}
            onAdd={onAdd}
            onFollow={onFollow}
            onClose={onClose}
          />
        ))}
      </ul>
      <div>
        <Button look="quiet" onPress={onClose}>
          {isBegun ? words.done : words.cancel}
        </Button>
      </div>
    </section>
  );
}

function askedOfSeveral(choices: readonly Choice[], isBegun: boolean): string {
  if (choices.some(({ known }) => known !== null && known.news.is !== 'same')) return words.invitationChanges;
  return isBegun ? words.invitationOthers : fill(words.invitationChoice, { n: choices.length });
}

function askedOf({ invitation, known }: Choice): string {
  const { is, mayBeOlder } = known?.news ?? { is: 'new', mayBeOlder: false };
  if (invitation.cancelled) return words.invitationOne.cancelled;
  if (invitation.isProposed && is !== 'same') return words.invitationOne.proposed;
  if (known?.isSure === false) return words.invitationOne.unsure;
  if (is === 'new' && invitation.assumed.length > 0) return words.invitationOne.assumed;
  return words.invitationOne[is === 'moved' && mayBeOlder ? 'older' : is];
}

type RowProps = { readonly choice: Choice; readonly isTaken: boolean } & Omit<Props, 'choices' | 'taken'>;

function Row({ choice: { invitation, known }, isTaken, now, onAdd, onFollow, onClose }: RowProps) {
  const { title, interview, cancelled } = invitation;
  return (
    <li class="invitation">
      <div>
        <bdi>{title || interview.company || words.untitled}</bdi>
        <p class="small quiet number">
          {dayAndTime((known?.news ?? interview).startsAt, now)}
          <WithPeople interview={interview} />
          {cancelled && <strong> · {words.invitationCancelled}</strong>}
          {(isTaken || known?.news.is === 'same') && <> · {words.alreadyListed}</>}
          {guessedOf(invitation, known).map((what) => (
            <span key={what}> · {words.assumed[what]}</span>
          ))}
        </p>
        {known && known.news.is !== 'same' && <p class="small number">{saidOf(known, now)}</p>}
      </div>
      {/* Just added, it offers nothing: a second click on “Add” would lead away from the others. */}
      {known && !isTaken && <Follow known={known} now={now} onFollow={onFollow} onClose={onClose} />}
      {!cancelled && !isTaken && known?.isSure !== true && (
        <Button onPress={() => onAdd(invitation)}>{known ? words.addAsAnother : words.add}</Button>
      )}
    </li>
  );
}

/** What was guessed and would be kept: of one in the list only where it moves, and never its length. */
function guessedOf({ assumed }: Invitation, known: Known | null): Invitation['assumed'] {
  if (!known) return assumed;
  return known.news.is === 'moved' ? assumed.filter((what) => what !== 'length') : [];
}

/** Old and new, side by side. */
function saidOf({ entry, news }: Known, now: number): string {
  const old = dayAndTime(entry.interview.startsAt, now);
  const said = {
    moved: fill(words.invitationMoved, { old, new: dayAndTime(news.startsAt, now) }),
    length: fill(words.invitationLength, { old: minutesOf(entry.interview), new: minutesOf(news) }),
    cancelled: fill(words.invitationListed, { old }),
    same: '',
  }[news.is];
  const isNoted = news.is === 'cancelled' && entry.notes.some(({ text }) => text.trim() !== '');
  return [said, isNoted && words.invitationNotes, news.mayBeOlder && words.invitationOlder].filter(Boolean).join(' ');
}

const minutesOf = ({ startsAt, endsAt }: Pick<News, 'startsAt' | 'endsAt'>): number =>
  Math.round((endsAt - startsAt) / MINUTE);

type FollowProps = { readonly known: Known } & Pick<Props, 'now' | 'onFollow' | 'onClose'>;

function Follow({ known, now, onFollow, onClose }: FollowProps) {
  const { entry, news } = known;
  if (news.is === 'same') {
    return (
      <a class="button button-plain" href={hashOf({ name: 'interview', id: entry.interview.id })} onClick={onClose}>
        {words.invitationOpen}
      </a>
    );
  }
  const face = {
    moved: fill(words.moveTo, { when: dayAndTime(news.startsAt, now) }),
    length: fill(words.changeLength, { minutes: minutesOf(news) }),
    cancelled: words.removeCancelled,
  }[news.is];
  return <Button onPress={() => onFollow(known)}>{face}</Button>;
}

function WithPeople({ interview }: { readonly interview: NewInterview }) {
  const names = peopleOf(interview.interviewers);
  if (names === '') return null;
  return (
    <>
      {' · '}
      <bdi>{fill(words.withPeople, { names })}</bdi>
    </>
  );
}
