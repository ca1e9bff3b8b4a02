import type { Entry } from '../../../lib/interviews/model';
import { MINUTE } from '../../../lib/time';
import { popup as words } from '../../../lib/words/en/popup';
import { Disclosure } from '../../kit/Disclosure';
import { dayAndTime } from '../when';
import { timelineOf } from './timeline-events';

interface Props {
  readonly entry: Entry;
  /** ms since 1970 */
  readonly now: number;
}

export function Timeline({ entry, now }: Props) {
  // The page looks at the clock once a minute: what was done since then is not ahead.
  const isAhead = (at: number) => at >= now + MINUTE;
  return (
    <Disclosure title={words.timeline}>
      <ol class="timeline">
        {timelineOf(entry).map((event) => (
          <li key={`${event.at}${event.text}`} class="timeline-event" data-ahead={isAhead(event.at)}>
            <time class="quiet number" dateTime={new Date(event.at).toISOString()}>
              {dayAndTime(event.at, now)}
            </time>
            <span>
              <bdi>{event.text}</bdi>
            </span>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
