import * as chrono from 'chrono-node/en';
import type { Understood } from '../../components/interviews/understood';

export function understand(text: string, now: number, timeZone: string): Understood {
  const [found] = chrono.parse(text, new Date(now));
  if (!found) return { is: 'unclear', missing: 'time' };
  const company = text.slice(0, found.index).trim();
  if (!company) return { is: 'unclear', missing: 'company' };
  const minutes = Number(/(\d+)\s*min/.exec(text)?.[1] ?? 45);
  const startsAt = found.date().getTime();
  return {
    is: 'interview',
    interview: { company, startsAt, endsAt: startsAt + minutes * 60_000, timeZone },
    lengthGuessed: !/min/.test(text),
  };
}
