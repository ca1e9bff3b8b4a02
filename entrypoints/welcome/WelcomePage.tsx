import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { addedTitleOf } from '../../components/interviews/names';
import { Trouble } from '../../components/interviews/Trouble';
import { Said } from '../../components/kit/Said';
import { MailClientChoice } from '../../components/options/MailClientChoice';
import { TestReminder } from '../../components/options/TestReminder';
import { Unkept } from '../../components/options/Unkept';
import { Welcome } from '../../components/welcome/Welcome';
import { ask } from '../../lib/ask';
import type { Clock } from '../../lib/clock';
import type { Entry } from '../../lib/interviews/model';
import { hashOf, type Route } from '../../lib/route';
import type { Settings } from '../../lib/settings';
import { popup } from '../../lib/words/en/popup';
import { Adding } from '../desk/adding/Adding';
import { Done } from '../desk/Done';
import type { Desk } from '../desk/desk';
import { useDesk } from '../desk/use-desk';
import { useNow } from '../desk/use-now';
import { allowHosts, readHealth } from '../pages/health';
import { useSettings } from '../pages/use-settings';
import { watchPinned } from './watch-pinned';

interface Props {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly initial: Settings;
}

export function WelcomePage({ desk, clock, initial }: Props) {
  const { entries, trouble } = useDesk(desk);
  const now = useNow(clock);
  const { settings, change, isUnkept, retry } = useSettings(initial);
  const [added, setAdded] = useState<readonly Entry[]>([]);
  const [withheld, setWithheld] = useState(false);
  const [pinned, setPinned] = useState<boolean | null>(null);
  const look = () => void readHealth().then(({ hosts }) => setWithheld(hosts === 'withheld'));
  useEffect(() => {
    look();
    return watchPinned(setPinned);
  }, []);
  return (
    <Welcome
      pinned={pinned}
      firefox={import.meta.env.FIREFOX}
      hostsWithheld={withheld}
      onAllowHosts={() => void allowHosts().then(look)}
      onDone={() => location.assign(browser.runtime.getURL('/page.html'))}
      adding={
        <>
          {trouble && <Trouble code={trouble} onRetry={() => void desk.retry()} onGiveUp={() => void desk.giveUp()} />}
          <Adding desk={desk} line={desk.line} entries={entries} now={now} focus onAdded={setAdded} />
          <Said>
            {added[0] && (
              <p>
                <bdi>{addedTitleOf(added, now)}</bdi>{' '}
                <a href={`${browser.runtime.getURL('/page.html')}${hashOf(placeOf(added[0], added.length))}`}>
                  {added.length === 1 ? popup.toInterview : popup.back}
                </a>
              </p>
            )}
          </Said>
          <Done desk={desk} />
        </>
      }
      mail={
        <>
          <MailClientChoice value={settings.mailClient} onChoose={(mailClient) => change({ mailClient })} />
          {isUnkept && <Unkept onRetry={retry} />}
        </>
      }
      test={<TestReminder onTest={() => ask('testReminder', {}).then(({ shown }) => shown)} />}
    />
  );
}

/** Where one is found that was added alone, or all of them. */
const placeOf = ({ interview }: Entry, of: number): Route =>
  of === 1 ? { name: 'interview', id: interview.id } : { name: 'home' };
