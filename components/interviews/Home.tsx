import type { ComponentChildren } from 'preact';
import type { Groups } from '../../lib/interviews/list';
import { deadlineOf, type Entry, type Id } from '../../lib/interviews/model';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';
import { EntryList, Rows } from './EntryList';
import { Nearest } from './Nearest';

interface Props {
  readonly groups: Groups;
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
export function Home({ groups, ready, now, current, card, query, found, onWrite, children }: Props) {
  return (
    <div class="home">
      <div class="home-list stack">
        {found ? (
          <section class="entries">
            <h2 class="entries-title">
              {found.length > 0 ? fill(words.found, { n: found.length }) : fill(words.foundNone, { query })}
            </h2>
            <Rows entries={found} now={now} current={current} />
          </section>
        ) : (
          ready && <Everything groups={groups} now={now} current={current} card={card} onWrite={onWrite} />
        )}
      </div>
      <div class="home-add">{children}</div>
    </div>
  );
}

type EverythingProps = Pick<Props, 'groups' | 'now' | 'current' | 'card' | 'onWrite'>;

function Everything({ groups, now, current, card, onWrite }: EverythingProps) {
  // Those still in time come first: there is something to win with them.
  const isLate = (entry: Entry) => deadlineOf(entry.interview) <= now;
  const open = [...groups.open.filter((entry) => !isLate(entry)), ...groups.open.filter(isLate).reverse()];
  const nearest = card ? open[0] : undefined;
  const others = nearest ? open.slice(1) : open;
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
      {open.length === 0 && <p class="quiet">{words.nothingOpen}</p>}
      <EntryList title={words.open} entries={others} now={now} current={current} />
      <EntryList title={words.upcoming} entries={groups.upcoming} now={now} current={current} />
      <EntryList title={words.sent} entries={groups.sent} now={now} current={current} folded />
      <EntryList title={words.past} entries={groups.past} now={now} current={current} folded />
    </>
  );
}
