import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { companyOf } from '../../components/interviews/names';
import { hashOf } from '../../components/interviews/route';
import { Trouble } from '../../components/interviews/Trouble';
import { MailClientChoice } from '../../components/options/MailClientChoice';
import { TestReminder } from '../../components/options/TestReminder';
import { Unkept } from '../../components/options/Unkept';
import { Welcome } from '../../components/welcome/Welcome';
import { ask } from '../../lib/ask';
import type { Clock } from '../../lib/clock';
import type { Entry } from '../../lib/interviews/model';
import type { Settings } from '../../lib/settings';
import { popup } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';
import { Adding } from '../desk/Adding';
import type { Desk } from '../desk/desk';
import { allowHosts, readHealth } from '../desk/health';
import { useDesk } from '../desk/use-desk';
import { useNow } from '../desk/use-now';
import { useSettings } from '../desk/use-settings';

interface Props {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly initial: Settings;
}

export function WelcomePage({ desk, clock, initial }: Props) {
  const { entries, trouble } = useDesk(desk);
  const now = useNow(clock);
  const { settings, change, isUnkept, retry } = useSettings(initial);
  const [added, setAdded] = useState<Entry | null>(null);
  const [withheld, setWithheld] = useState(false);
  const [pinned, setPinned] = useState<boolean | null>(null);
  const look = () => void readHealth().then(({ hosts }) => setWithheld(hosts === 'withheld'));
  useEffect(() => {
    look();
    void isPinned().then(setPinned);
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
          <Adding desk={desk} line={desk.line} entries={entries} now={now} text="" focus onAdded={setAdded} />
          {added && (
            <p role="status">
              <bdi>{fill(popup.addedTitle, { company: companyOf(added) })}</bdi>{' '}
              <a
                href={`${browser.runtime.getURL('/page.html')}${hashOf({ name: 'interview', id: added.interview.id })}`}
              >
                {popup.toInterview}
              </a>
            </p>
          )}
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

/** Chrome tells whether our button is on the toolbar, Firefox since 123 too; null: it does not say. */
async function isPinned(): Promise<boolean | null> {
  const api: { getUserSettings?: () => Promise<{ isOnToolbar?: boolean }> } = browser.action;
  const settings = await api.getUserSettings?.().catch(() => null);
  return settings?.isOnToolbar ?? null;
}
