import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Actions } from '../../components/interviews/actions';
import { Detail } from '../../components/interviews/detail/Detail';
import { Gone } from '../../components/interviews/detail/Gone';
import { Home } from '../../components/interviews/list/Home';
import { Search } from '../../components/interviews/list/Search';
import { addedTitleOf, companyOf } from '../../components/interviews/names';
import { Notes } from '../../components/interviews/notes/Notes';
import { Trouble } from '../../components/interviews/Trouble';
import { isToWrite } from '../../components/interviews/to-look-at';
import type { Clock } from '../../lib/clock';
import { knownAddresses } from '../../lib/interviews/known-address';
import { groupsOf } from '../../lib/interviews/list';
import type { Entry } from '../../lib/interviews/model';
import { searchIn } from '../../lib/interviews/search';
import { hashOf, type Route } from '../../lib/route';
import type { Settings } from '../../lib/settings';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';
import { Adding } from './adding/Adding';
import { Done } from './Done';
import type { Desk } from './desk';
import { Header } from './Header';
import { watchKeys } from './keys';
import { QuickNoting } from './QuickNoting';
import { secondDueOf, secondsOf } from './second-due';
import { useArrival } from './use-arrival';
import { useDesk } from './use-desk';
import { useNow } from './use-now';
import { useRoute } from './use-route';
import { Warnings } from './Warnings';

export type Surface = 'popup' | 'page';

interface Props {
  readonly desk: Desk;
  readonly actions: Actions;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly surface: Surface;
}

/** Popup and full page: the same views, with more room in one of them. */
export function App({ desk, actions, clock, settings, surface }: Props) {
  const state = useDesk(desk);
  const now = useNow(clock);
  const route = useRoute();
  const arrived = useArrival(route);
  const [query, setQuery] = useState('');
  useEffect(() => watchKeys(document, settings.singleKeys), [settings.singleKeys]);

  const groups = useMemo(() => groupsOf(state.entries, now), [state.entries, now]);
  const second = useMemo(
    () => secondsOf([...groups.sent, ...groups.past], state.entries, settings, now),
    [groups, state.entries, settings, now],
  );
  const found = query.trim() === '' ? null : searchIn(state.entries, query);
  const entry = 'id' in route ? state.entries.find((each) => each.interview.id === route.id) : undefined;
  const atHome = route.name === 'home' || route.name === 'add';

  return (
    <div ref={arrived} class={`desk desk-${surface}`} data-at={atHome ? 'home' : 'inside'} data-keeping={state.keeping}>
      <Header surface={surface} route={route} atHome={atHome} kept={state.keeping === 'kept' && entry !== undefined} />
      <Warnings />
      {state.trouble && (
        <Trouble code={state.trouble} onRetry={() => void desk.retry()} onGiveUp={() => void desk.giveUp()} />
      )}
      <main class="desk-columns">
        {(atHome || surface === 'page') && (
          <div class="desk-list">
            {(surface === 'page' || state.entries.length > 5 || query !== '') && (
              <Search query={query} onQuery={setQuery} />
            )}
            <Home
              groups={groups}
              second={second}
              // What could not be read is not empty.
              ready={state.ready && (state.trouble === null || state.entries.length > 0)}
              card={atHome}
              now={now}
              current={'id' in route ? route.id : undefined}
              query={query.trim()}
              found={found}
              onWrite={actions.write}
            >
              <Adding
                desk={desk}
                line={desk.line}
                entries={state.entries}
                now={now}
                onAdded={(added) => desk.say(addedTitleOf(added, now))}
                focus={route.name === 'add' || (state.ready && state.entries.length === 0)}
              />
            </Home>
          </div>
        )}
        {!atHome && (
          <div>
            <Inside
              route={route}
              entry={entry}
              // What could not be read is not gone.
              ready={state.complete && (state.trouble === null || state.entries.length > 0)}
              now={now}
              settings={settings}
              actions={actions}
              entries={state.entries}
              desk={desk}
            />
          </div>
        )}
      </main>
      <Done desk={desk} />
    </div>
  );
}

interface InsideProps {
  readonly route: Route;
  readonly entry: Entry | undefined;
  readonly entries: readonly Entry[];
  readonly ready: boolean;
  readonly now: number;
  readonly settings: Settings;
  readonly actions: Actions;
  readonly desk: Desk;
}

function Inside({ route, entry, entries, ready, now, settings, actions, desk }: InsideProps) {
  if (route.name === 'quick-note') return <QuickNoting entries={entries} now={now} desk={desk} />;
  if (!entry) return ready ? <Gone /> : <p class="quiet">{words.loading}</p>;
  const secondDue = secondDueOf(entry, entries, settings, now);
  if (route.name === 'notes') {
    return (
      <article class="stack" key={entry.interview.id}>
        <h1>
          <bdi>{fill(words.notesOf, { company: companyOf(entry) })}</bdi>
        </h1>
        <p class="small quiet">{words.notesHint}</p>
        <Notes entry={entry} now={now} toWrite={isToWrite(entry, secondDue)} actions={actions} focus />
        <p>
          <a class="button button-quiet" href={hashOf({ name: 'interview', id: entry.interview.id })}>
            {words.toInterview}
          </a>
        </p>
      </article>
    );
  }
  return (
    <Detail
      key={entry.interview.id}
      entry={entry}
      now={now}
      secondDue={secondDue}
      known={knownAddresses(entry, entries)}
      actions={actions}
    />
  );
}
