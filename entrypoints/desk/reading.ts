import type { Groups } from '../../components/interviews/Home';
import { ownZone } from '../../components/interviews/wall-time';
import { quietHours } from '../../lib/deadlines/quiet-hours';
import { scheduleOf } from '../../lib/deadlines/schedule';
import { deadlineOf, type Entry, type Id } from '../../lib/interviews/model';
import type { Settings } from '../../lib/settings';

export function groupsOf(entries: readonly Entry[], now: number): Groups {
  const groups = { open: [] as Entry[], upcoming: [] as Entry[], sent: [] as Entry[], past: [] as Entry[] };
  for (const entry of entries) {
    const { followUps, interview } = entry;
    const name = followUps.some(({ state }) => state === 'open')
      ? interview.endsAt > now
        ? 'upcoming'
        : now - deadlineOf(interview) < 14 * 86_400_000
          ? 'open'
          : 'past'
      : now - interview.endsAt < 30 * 86_400_000
        ? 'sent'
        : 'past';
    groups[name].push(entry);
  }
  groups.open.sort((a, b) => a.interview.endsAt - b.interview.endsAt);
  groups.upcoming.sort((a, b) => a.interview.startsAt - b.interview.startsAt);
  return groups;
}

export function searchIn(entries: readonly Entry[], query: string): readonly Entry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const text = [
      entry.interview.company,
      entry.interview.role,
      ...entry.interviewers.flatMap((p) => [p.name, p.email]),
      ...entry.notes.map((n) => n.text),
    ]
      .join('\n')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Follow-ups for which the one gentle second mail is in time now. */
export function secondDueOf(entry: Entry, settings: Settings, now: number): ReadonlySet<Id> {
  const slots = scheduleOf(entry, settings, quietHours(settings.quietHours, ownZone()));
  const due = slots.filter(({ kind, at, until }) => kind === 'second' && at <= now && now < until);
  return new Set(due.flatMap(({ followUps }) => followUps.map(({ id }) => id)));
}
