import type { ComponentChildren } from 'preact';
import type { Groups } from '../../../lib/interviews/list';
import { deadlineOf, type Entry, type Id } from '../../../lib/interviews/model';
import { popup as words } from '../../../lib/words/en/popup';
import { fill } from '../../../lib/words/fill';
import { Live } from '../../kit/Live';
import { EntryList, Rows } from './EntryList';
import { Nearest } from './Nearest';

interface Props {
  readonly groups: Groups;
  /** Interviews of which nobody answered yet, so that one second mail is in time. */
  readonly second: ReadonlySet<Id>;
  /** False until the interviews were read: an empty list says nothing yet. */
  readonly ready: boolean;
  /** ms since 1970 */
  readonly now: number;
  readonly current?: Id | undefined;
  /** The nearest deadline as a card; beside an open interview a row is enough. */
  readonly card: boolean;
  readonly query: string;
  /** Null while nothing is searched. */
  readonly found: readonly Entry[] | null;
  readonly onWrite: (interviewId: Id, followUpId: Id) => void;
  /** The add field. */
  readonly children: ComponentChildren;
}

/** The whole list, or what was found. */
export function Home({ groups, second, ready, now, current, card, query, found, onWrite, children }: Props) {
  const title = found && (found.length > 0 ? fill(words.found, { n: found.length }) : fill(words.foundNone, { query }));
  return (
    <div class="home">
      <Live>{title ?? ''}</Live>
      <div class="home-list stack">
        {found ? (
          <section class="entries">
            <h2 class="entries-title">{title}</h2>
            {found.length > 0 && <Rows entries={found} now={now} current={current} query={query} />}
          </section>
        ) : (
          ready && (
            <Everything groups={groups} second={second} now={now} current={current} card={card} onWrite={onWrite} />
          )
        )}
      </div>
      <div class="home-add">{children}</div>
    </div>
  );
}

type EverythingProps = Pick<Props, 'groups' | 'second' | 'now' | 'current' | 'card' | 'onWrite'>;

function Everything({ groups, second, now, current, card, onWrite }: EverythingProps) {
  // Those still in time come first: there is something to win with them.
  const isLate = (entry: Entry) => deadlineOf(entry.interview) <= now;
  const open = [...groups.open.filter((entry) => !isLate(entry)), ...groups.open.filter(isLate).reverse()];
  const nearest = card ? open[0] : undefined;
  const others = nearest ? open.slice(1) : open;
  const isSecond = ({ interview }: Entry) => second.has(interview.id);
  const seconds = [...groups.sent, ...groups.past].filter(isSecond);
  const done = (entries: readonly Entry[]) => entries.filter((entry) => !isSecond(entry));
  const empty = Object.values(groups).every((group) => group.length === 0);
  if (empty) {
    return (
      <div class="empty stack">
        <p class="empty-title">{words.emptyTitle}</p>
        <p class="quiet">{words.emptyHint}</p>
      </div>
    );
  }
  return (
    <>
      {nearest && (
        <Nearest entry={nearest} now={now} onWrite={(followUpId) => onWrite(nearest.interview.id, followUpId)} />
      )}
      {open.length + seconds.length === 0 && <p class="quiet">{words.nothingOpen}</p>}
      <EntryList title={words.open} entries={others} now={now} current={current} />
      <EntryList title={words.secondDue} entries={seconds} now={now} current={current} />
      <EntryList title={words.upcoming} entries={groups.upcoming} now={now} current={current} />
      <EntryList title={words.sent} entries={done(groups.sent)} now={now} current={current} folded />
      <EntryList title={words.past} entries={done(groups.past)} now={now} current={current} folded />
    </>
  );
}
