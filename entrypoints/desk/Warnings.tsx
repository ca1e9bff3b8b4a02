import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/kit/Button';
import { Notice } from '../../components/kit/Notice';
import { popup as words } from '../../lib/words/en/popup';
import { allowHosts, type Health, readHealth } from './health';

/** What keeps Afterword from doing its work; nothing is shown while all is well. */
export function Warnings() {
  const [health, setHealth] = useState<Health | null>(null);
  const look = () => void readHealth().then(setHealth);
  useEffect(look, []);
  if (!health) return null;
  return (
    <>
      {health.notifications === 'blocked' && (
        <Notice tone="amber">
          {words.notificationsBlocked}{' '}
          <Button look="quiet" onPress={() => void browser.runtime.openOptionsPage()}>
            {words.notificationsFix}
          </Button>
        </Notice>
      )}
      {health.hosts === 'withheld' && (
        <Notice tone="amber">
          {words.hostsWithheld}{' '}
          <Button look="quiet" onPress={() => void allowHosts().then(look)}>
            {words.hostsGrant}
          </Button>
        </Notice>
      )}
    </>
  );
}
