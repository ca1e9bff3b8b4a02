import type { ComponentChildren } from 'preact';
import type { Entry, Id } from '../../lib/interviews/model';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';
import { EntryList, Rows } from './EntryList';
import { Nearest } from './Nearest';

/** The list by what it asks for; each group in the order in which it is wanted. */
export interface Groups {
  /** Over, with a follow-up open: nearest deadline first. */
  readonly open: readonly Entry[];
  readonly upcoming: readonly Entry[];
  readonly sent: readonly Entry[];
  readonly past: readonly Entry[];
}

interface Props {
  readonly groups: Groups;
  /** False until the interviews were read: an empty list says nothing yet. */
  readonly ready: boolean;
  /** ms since 1970 */
  readonly now: number;
  readonly current?: Id | undefined;
  readonly query: string;
  /** Null while nothing is searched. */
  readonly found: readonly Entry[] | null;
  readonly onWrite: (interviewId: Id, followUpId: Id) => void;
  /** The add field. */
  readonly children: ComponentChildren;
}

/** The whole list, or what was found. */
export function Home({ groups, ready, now, current, query, found, onWrite, children }: Props) {
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
          ready && <Everything groups={groups} now={now} current={current} onWrite={onWrite} />
        )}
      </div>
      <div class="home-add">{children}</div>
    </div>
  );
}

function Everything({ groups, now, current, onWrite }: Pick<Props, 'groups' | 'now' | 'current' | 'onWrite'>) {
  const [nearest, ...others] = groups.open;
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
      {nearest ? (
        <Nearest entry={nearest} now={now} onWrite={(followUpId) => onWrite(nearest.interview.id, followUpId)} />
      ) : (
        <p class="quiet">{words.nothingOpen}</p>
      )}
      <EntryList title={words.open} entries={others} now={now} current={current} />
      <EntryList title={words.upcoming} entries={groups.upcoming} now={now} current={current} />
      <EntryList title={words.sent} entries={groups.sent} now={now} current={current} folded />
      <EntryList title={words.past} entries={groups.past} now={now} current={current} folded />
    </>
  );
}
