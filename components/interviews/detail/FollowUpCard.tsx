import {
  deadlineOf,
  type Entry,
  type FollowUp,
  hasGone,
  isAddedAfterwards,
  isDecided,
  isOpen,
} from '../../../lib/interviews/model';
import { DAY } from '../../../lib/time';
import { popup as words } from '../../../lib/words/en/popup';
import { sayKindly } from '../../../lib/words/say-late';
import { Button } from '../../kit/Button';
import { ClockBar } from '../../kit/ClockBar';
import { Disclosure } from '../../kit/Disclosure';
import { useKeptFocus } from '../../kit/use-kept-focus';
import type { Actions } from '../actions';
import { nameOf } from '../names';
import { followUpStatus } from '../status';
import { leftOf } from '../when';
import { OtherWays } from './OtherWays';
import { SecondFollowUp } from './SecondFollowUp';

interface Props {
  readonly entry: Entry;
  readonly followUp: FollowUp;
  /** ms since 1970 */
  readonly now: number;
  readonly secondDue: boolean;
  /** The one to write first: its button is the primary one. */
  readonly first: boolean;
  readonly actions: Actions;
}

/** What is owed to one person: due, on its way, or done; every step can be taken back. */
export function FollowUpCard(props: Props) {
  const { entry, followUp, now } = props;
  const card = useKeptFocus<HTMLFieldSetElement>();
  return (
    <fieldset
      ref={card}
      class="follow-up stack"
      tabIndex={-1}
      aria-label={`${nameOf(entry, followUp)}: ${followUpStatus(entry, followUp, now)}`}
    >
      <State {...props} />
    </fieldset>
  );
}

function State(props: Props) {
  if (!isOpen(props.followUp)) return <Done {...props} />;
  return isDecided(props.entry) ? <Unwritten {...props} /> : <Open {...props} />;
}

/** The company decided before anybody wrote: nothing is owed, and whoever wants to write may. */
function Unwritten({ entry, followUp, now, actions }: Props) {
  const interviewId = entry.interview.id;
  return (
    <>
      <p>
        <span class="follow-up-tick" aria-hidden="true">
          –
        </span>{' '}
        {followUpStatus(entry, followUp, now)}
      </p>
      <div class="row">
        <Button look="quiet" onPress={() => actions.write(interviewId, followUp.id)}>
          {words.write}
        </Button>
        <Button look="quiet" onPress={() => actions.markSent(interviewId, followUp.id)}>
          {words.markSent}
        </Button>
      </div>
    </>
  );
}

function Open({ entry, followUp, now, first, actions }: Props) {
  const interviewId = entry.interview.id;
  const left = deadlineOf(entry.interview) - now;
  const ended = now >= entry.interview.endsAt;
  const afterwards = isAddedAfterwards(entry.interview, now);
  return (
    <>
      {ended ? (
        <ClockBar left={left}>
          {leftOf(left)} <span class="quiet">· {followUpStatus(entry, followUp, now)}</span>
        </ClockBar>
      ) : (
        <p class="quiet small">{words.stateUpcoming}</p>
      )}
      {left <= 0 && first && <p class="quiet small">{sayKindly(DAY - left)}</p>}
      {ended && (
        <div class="row">
          <Button
            look={first && !afterwards ? 'primary' : 'plain'}
            onPress={() => actions.write(interviewId, followUp.id)}
          >
            {words.write}
          </Button>
          {/* Not now, but then: its day is asked below. */}
          {!afterwards && <Button onPress={() => actions.markSent(interviewId, followUp.id)}>{words.markSent}</Button>}
        </div>
      )}
      {ended && (
        <Disclosure title={afterwards ? words.afterwards : words.otherWays} open={afterwards}>
          <OtherWays
            now={now}
            late={left <= 0}
            then={afterwards ? entry.interview.endsAt : null}
            onWay={(chosen, at) => actions.markOtherwise(interviewId, followUp.id, chosen, at)}
            onSkip={() => actions.skip(interviewId, followUp.id)}
          />
        </Disclosure>
      )}
    </>
  );
}

function Done({ entry, followUp, now, secondDue, actions }: Props) {
  const interviewId = entry.interview.id;
  const waiting = hasGone(followUp) && followUp.answeredAt === null;
  return (
    <>
      <p>
        <span class="follow-up-tick" aria-hidden="true">
          {followUp.state === 'skipped' ? '–' : '✓'}
        </span>{' '}
        {followUpStatus(entry, followUp, now)}
        {followUp.answeredAt !== null && <span class="quiet"> · {words.stateAnswered}</span>}
      </p>
      {secondDue && waiting && (
        <SecondFollowUp
          onWrite={() => actions.write(interviewId, followUp.id)}
          onEnd={(sent) => actions.endSecond(interviewId, followUp.id, sent)}
        />
      )}
      <div class="row">
        {waiting && !isDecided(entry) && (
          <Button onPress={() => actions.setAnswered(interviewId, followUp.id, true)}>{words.answered}</Button>
        )}
        {followUp.answeredAt !== null && !isDecided(entry) && (
          <Button look="quiet" onPress={() => actions.setAnswered(interviewId, followUp.id, false)}>
            {words.notAnswered}
          </Button>
        )}
        <Button look="quiet" onPress={() => actions.reopen(interviewId, followUp.id)}>
          {followUp.state === 'skipped' ? words.reopenSkipped : words.reopen}
        </Button>
      </div>
    </>
  );
}
