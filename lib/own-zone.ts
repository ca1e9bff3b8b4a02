import { isZone } from './wall-clock';

/**
 * IANA name of the zone of the person's own computer. Where a system's zone is one that Chromium has no rules for, it
 * says "Etc/Unknown", refuses that name itself, and shows its dates in UTC: then it is UTC for us, too.
 */
export function ownZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return timeZone && isZone(timeZone) ? timeZone : 'UTC';
}
