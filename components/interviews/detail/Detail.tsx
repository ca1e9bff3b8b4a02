import { useState } from 'preact/hooks';
import { type Entry, type Id, isDayInDoubt } from '../../../lib/interviews/model';
import { hashOf } from '../../../lib/route';
import { popup as words } from '../../../lib/words/en/popup';
import { fill } from '../../../lib/words/fill';
import { Button } from '../../kit/Button';
import { Disclosure } from '../../kit/Disclosure';
import { Notice } from '../../kit/Notice';
import type { Actions } from '../actions';
import { companyOf } from '../names';
import { Notes } from '../notes/Notes';
import { isToWrite } from '../to-look-at';
import { dayOf, placedTime } from '../when';
import { Facts } from './Facts';
import { Outcome } from './Outcome';
import { People } from './People';
import { Timeline } from './Timeline';

interface Props {
  readonly entry: Entry;
  /** ms since 1970 */
  readonly now: number;
  readonly secondDue: ReadonlySet<Id>;
  /** By interviewer: where they are written to, though no address is noted here. */
  readonly known: ReadonlyMap<Id, string>;
  readonly actions: Actions;
}

/** Everything about one interview; what is wanted first depends on whether it is still to come. */
export function Detail({ entry, now, secondDue, known, actions }: Props) {
  const { interview } = entry;
  const id = interview.id;
  // What one has just begun to write stays open, also when the clock passes the end meanwhile.
  const [factsOpen, setFactsOpen] = useState(now < interview.endsAt || interview.company.trim() === '');
  return (
    <article class="detail stack">
      <header>
        <h1 class="detail-title">
          <bdi>{companyOf(entry)}</bdi>
        </h1>
        <p class="quiet number detail-second">
          {interview.role && <bdi>{interview.role}</bdi>}
          {interview.role && ' · '}
          {placedTime(interview.startsAt, now, interview.timeZone)}
        </p>
        {isDayInDoubt(interview, now) && (
          <Notice tone="amber">{fill(words.dayInDoubt, { day: dayOf(interview.startsAt, now) })}</Notice>
        )}
      </header>
      <People entry={entry} now={now} secondDue={secondDue} known={known} actions={actions} />
      {now >= interview.endsAt && (
        <Outcome entry={entry} now={now} onTell={(outcome) => actions.setOutcome(id, outcome)} />
      )}
      <Notes entry={entry} now={now} toWrite={isToWrite(entry, secondDue)} actions={actions} />
      <Disclosure title={words.facts} open={factsOpen} onToggle={setFactsOpen}>
        {/* Four hundred time zones are built when somebody looks for one. */}
        {factsOpen && (
          <Facts interview={interview} now={now} onChange={(change) => actions.changeInterview(id, change)} />
        )}
      </Disclosure>
      <Timeline entry={entry} now={now} />
      <footer class="row">
        <a class="button button-quiet" href={hashOf({ name: 'home' })}>
          {words.back}
        </a>
        <span class="push" />
        <Button look="quiet" onPress={() => actions.removeInterview(id)}>
          {words.remove}
        </Button>
      </footer>
    </article>
  );
}
