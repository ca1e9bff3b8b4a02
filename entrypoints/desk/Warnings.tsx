import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Blocked } from '../../components/interviews/Blocked';
import { allowHosts, type Health, readHealth } from '../pages/health';

/** `Blocked`, as this browser says. */
export function Warnings() {
  const [health, setHealth] = useState<Health | null>(null);
  const look = () => void readHealth().then(setHealth);
  useEffect(look, []);
  if (!health) return null;
  return (
    <Blocked
      notificationsBlocked={health.notifications === 'blocked'}
      hostsWithheld={health.hosts === 'withheld'}
      onSettings={() => void browser.runtime.openOptionsPage()}
      onAllowHosts={() => void allowHosts().then(look)}
    />
  );
}
