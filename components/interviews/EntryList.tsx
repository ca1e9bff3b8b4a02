import { useState } from 'preact/hooks';
import { deadlineOf, type Entry, type Id } from '../../lib/interviews/model';
import { HOUR } from '../../lib/time';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';
import { Button } from '../kit/Button';
import { moodOf } from '../kit/ClockBar';
import { Disclosure } from '../kit/Disclosure';
import { companyOf, peopleOf } from './names';
import { hashOf } from './route';
import { rowStatus } from './status';

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

export function Rows({ entries, now, current }: Pick<Props, 'entries' | 'now' | 'current'>) {
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ul class="ruled">
        {entries.slice(0, shown).map((entry) => (
          <EntryRow key={entry.interview.id} entry={entry} now={now} current={entry.interview.id === current} />
        ))}
      </ul>
      {entries.length > shown && (
        <Button look="quiet" onPress={() => setShown(shown + PAGE)}>
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
}

function EntryRow({ entry, now, current }: RowProps) {
  const { interview } = entry;
  const ticking = interview.endsAt <= now && entry.followUps.some((followUp) => followUp.state === 'open');
  const people = peopleOf(entry);
  return (
    <li>
      <a
        class="entry"
        href={hashOf({ name: 'interview', id: interview.id })}
        aria-current={current ? 'page' : undefined}
      >
        <bdi class="entry-company">{companyOf(entry)}</bdi>
        <span
          class="entry-status number"
          data-mood={ticking ? moodOf((deadlineOf(interview) - now) / HOUR) : undefined}
        >
          {rowStatus(entry, now)}
        </span>
        {(people || interview.role) && (
          <span class="entry-second">
            <bdi>{people}</bdi>
            {people && interview.role && ' · '}
            <bdi>{interview.role}</bdi>
          </span>
        )}
      </a>
    </li>
  );
}
