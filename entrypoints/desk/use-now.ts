import { useEffect, useState } from 'preact/hooks';
import type { Clock } from '../../lib/clock';
import { MINUTE } from '../../lib/time';

/** The time, once a minute and on the minute; at once when the window is looked at again (a computer that slept). */
export function useNow(clock: Clock): number {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const tick = () => setNow(clock.now());
    const timer = setTimeout(tick, MINUTE - (clock.now() % MINUTE));
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [now, clock]);
  return now;
}
