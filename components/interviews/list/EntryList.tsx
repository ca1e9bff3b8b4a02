import { useState } from 'preact/hooks';
import { urgencyOf } from '../../../lib/deadlines/timing';
import { deadlineOf, type Entry, type Id, isAddedAfterwards, openOf } from '../../../lib/interviews/model';
import { whyFound } from '../../../lib/interviews/why-found';
import { hashOf } from '../../../lib/route';
import { popup as words } from '../../../lib/words/en/popup';
import { fill } from '../../../lib/words/fill';
import { Button } from '../../kit/Button';
import { Disclosure } from '../../kit/Disclosure';
import { useMore } from '../../kit/use-more';
import { companyOf, peopleOf } from '../names';
import { rowStatus } from '../status';

/** More rows than this are shown on request: nobody reads them at once, and the popup opens at once. */
const PAGE = 40;

interface Props {
  readonly title: string;
  readonly entries: readonly Entry[];
  /** ms since 1970 */
  readonly now: number;
  /** Shown in the detail beside the list. */
  readonly current?: Id | undefined;
  readonly folded?: boolean;
}

/** One group of the list. A folded one builds its rows only when it is opened. */
export function EntryList({ title, entries, now, current, folded = false }: Props) {
  const [open, setOpen] = useState(!folded);
  if (entries.length === 0) return null;
  if (!folded) {
    return (
      <section class="entries">
        <h2 class="entries-title">{title}</h2>
        <Rows entries={entries} now={now} current={current} />
      </section>
    );
  }
  return (
    <section class="entries">
      <Disclosure
        title={<span class="entries-title">{title}</span>}
        aside={entries.length}
        open={open}
        onToggle={setOpen}
      >
        {open && <Rows entries={entries} now={now} current={current} />}
      </Disclosure>
    </section>
  );
}

type RowsProps = Pick<Props, 'entries' | 'now' | 'current'> & {
  /** What was searched for: each row shows why it was found. */
  readonly query?: string;
};

export function Rows({ entries, now, current, query = '' }: RowsProps) {
  const [shown, setShown] = useState(PAGE);
  const [list, asked] = useMore<HTMLUListElement>();
  const showMore = () => {
    asked();
    setShown(shown + PAGE);
  };
  return (
    <>
      <ul ref={list} class="ruled">
        {entries.slice(0, shown).map((entry) => (
          <EntryRow
            key={entry.interview.id}
            entry={entry}
            now={now}
            current={entry.interview.id === current}
            query={query}
          />
        ))}
      </ul>
      {entries.length > shown && (
        <Button look="quiet" onPress={showMore}>
          {fill(words.more, { n: Math.min(PAGE, entries.length - shown) })}
        </Button>
      )}
    </>
  );
}

interface RowProps {
  readonly entry: Entry;
  readonly now: number;
  readonly current: boolean;
  readonly query: string;
}

function EntryRow({ entry, now, current, query }: RowProps) {
  const { interview } = entry;
  const ticking = interview.endsAt <= now && openOf(entry).length > 0 && !isAddedAfterwards(interview, now);
  const people = peopleOf(entry.interviewers);
  const why = whyFound(entry, query, [interview.company, people, interview.role].join('\n'));
  return (
    <li>
      <a
        class="entry"
        href={hashOf({ name: 'interview', id: interview.id })}
        aria-current={current ? 'page' : undefined}
      >
        <span class="entry-company">
          <bdi>{companyOf(entry)}</bdi>
        </span>
        <span class="entry-status number" data-urgency={ticking ? urgencyOf(deadlineOf(interview) - now) : undefined}>
          {rowStatus(entry, now)}
        </span>
        {(people || interview.role) && (
          <span class="entry-second">
            <bdi>{people}</bdi>
            {people && interview.role && ' · '}
            <bdi>{interview.role}</bdi>
          </span>
        )}
        {why.map((excerpt, index) => (
          <span class="entry-why" key={index}>
            <bdi>{excerpt.map(({ text, hit }) => (hit ? <mark>{text}</mark> : text))}</bdi>
          </span>
        ))}
      </a>
    </li>
  );
}
