import { DOORWAY_MS } from '../../../lib/deadlines/timing';
import { POINTS_WANTED, pointsFor } from '../../../lib/interviews/meter';
import { deadlineOf, type Entry, type Id, openOf } from '../../../lib/interviews/model';
import { hashOf } from '../../../lib/route';
import { DAY } from '../../../lib/time';
import { popup as words } from '../../../lib/words/en/popup';
import { fill } from '../../../lib/words/fill';
import { sayKindly } from '../../../lib/words/say-late';
import { Button } from '../../kit/Button';
import { ClockBar } from '../../kit/ClockBar';
import { useMore } from '../../kit/use-more';
import { companyOf, listed, nameOf } from '../names';
import { errandsOf } from '../to-look-at';
import { dayAndTime, leftOf } from '../when';
import { useFew } from './use-few';

/** Buttons beside each other before the rest is folded. */
const AT_ONCE = 3;

interface Props {
  readonly entry: Entry;
  /** ms since 1970 */
  readonly now: number;
  readonly onWrite: (followUpId: Id) => void;
}

/** The nearest deadline, understood at a glance, and the one thing to press. */
export function Nearest({ entry, now, onWrite }: Props) {
  const left = deadlineOf(entry.interview) - now;
  const open = openOf(entry);
  const people = open.map((followUp) => nameOf(entry, followUp)).filter((name) => name !== words.someone);
  // Guidance row 9: not the second you walk out. Until then the first thing is to note.
  const fromTheDoor = now - entry.interview.endsAt < DOORWAY_MS;
  const [shown, more, showAll] = useFew(open, AT_ONCE);
  const [row, asked] = useMore<HTMLDivElement>();
  return (
    <section class="nearest stack" aria-label={companyOf(entry)}>
      <h2 class={`nearest-title ${more > 0 ? 'nearest-many' : ''}`}>
        <a href={hashOf({ name: 'interview', id: entry.interview.id })}>
          <bdi>{companyOf(entry)}</bdi>
          {people.length > 0 && (
            <span class="nearest-people">
              {' · '}
              <bdi>{listed(people)}</bdi>
            </span>
          )}
        </a>
      </h2>
      <ClockBar left={left}>
        <span class="nearest-left">{leftOf(left)}</span>
        <span class="quiet nearest-until">
          {left > 0 ? fill(words.until, { when: dayAndTime(deadlineOf(entry.interview), now) }) : sayKindly(DAY - left)}
        </span>
      </ClockBar>
      {fromTheDoor && <p>{words.early}</p>}
      <div ref={row} class="row">
        {/* With several interviewers one each, because a panel gets a mail each. */}
        {shown.map((followUp, index) => (
          <Button
            key={followUp.id}
            look={index === 0 && !fromTheDoor ? 'primary' : 'plain'}
            onPress={() => onWrite(followUp.id)}
          >
            {open.length === 1 ? words.write : <bdi>{fill(words.writeTo, { name: nameOf(entry, followUp) })}</bdi>}
          </Button>
        ))}
        {more > 0 && (
          <Button
            look="quiet"
            onPress={() => {
              asked();
              showAll();
            }}
          >
            {fill(words.andMore, { n: more })}
          </Button>
        )}
        <a
          class={`button ${fromTheDoor ? 'button-primary first' : 'button-plain'}`}
          href={hashOf({ name: 'notes', id: entry.interview.id })}
        >
          {fromTheDoor ? words.note : words.notesShort}
        </a>
        <span class="small quiet number push">
          {fill(words.pointsShort, { n: Math.min(POINTS_WANTED, pointsFor(entry, null).length) })}
        </span>
      </div>
      <Errands entry={entry} />
    </section>
  );
}

function Errands({ entry }: { readonly entry: Entry }) {
  const waiting = errandsOf(entry).filter((note) => note.doneAt === null);
  if (waiting.length === 0) return null;
  return (
    <p class="small">
      <a class="button button-quiet" href={hashOf({ name: 'notes', id: entry.interview.id })}>
        {fill(words.errandsOpen, { n: waiting.length })}
      </a>
    </p>
  );
}
