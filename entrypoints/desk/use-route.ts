import { useEffect, useState } from 'preact/hooks';
import { hashOf, type Route, readRoute } from '../../lib/route';

export function go(route: Route): void {
  location.hash = hashOf(route);
}

/** To the list, in place of what is open here: the way back leads to nothing that is gone. */
export function leave(): void {
  history.replaceState(null, '', hashOf({ name: 'home' }));
  // Told in this very task, or what is gone would be said to be gone for a frame.
  dispatchEvent(new HashChangeEvent('hashchange'));
}

export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = () => setHash(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return readRoute(hash);
}
