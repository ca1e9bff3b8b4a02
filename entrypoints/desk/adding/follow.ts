import type { Known } from '../../../components/interviews/adding/Invitations';
import { companyOf } from '../../../components/interviews/names';
import { dayAndTime } from '../../../components/interviews/when';
import type { Interview } from '../../../lib/interviews/model';
import { MINUTE } from '../../../lib/time';
import { popup as words } from '../../../lib/words/en/popup';
import { fill } from '../../../lib/words/fill';
import type { Desk } from '../desk';
import { removeInterview } from '../removing';
import { interviewChanged } from '../shown';

type Times = Pick<Interview, 'startsAt' | 'endsAt' | 'calendarUid'>;

/** What an invitation says of an interview in the list holds there, too; nothing but its times, and what event it is by now, is touched. Can be undone. */
export async function follow(desk: Desk, { entry, news, calendarUid: named }: Known, now: number): Promise<void> {
  const { id, startsAt, endsAt, calendarUid } = entry.interview;
  if (news.is === 'cancelled') return removeInterview(desk, id, entry);
  const keep = (times: Times) =>
    desk.keep({
      interviewId: id,
      key: `interview ${id} startsAt,endsAt,calendarUid`,
      shown: interviewChanged(times),
      keep: (store) => store.saveInterview({ id, ...times }),
    });
  if (!(await keep({ startsAt: news.startsAt, endsAt: news.endsAt, calendarUid: named }))) return;
  const company = companyOf(entry);
  const said =
    news.is === 'length'
      ? fill(words.lengthChanged, { company, minutes: Math.round((news.endsAt - news.startsAt) / MINUTE) })
      : fill(words.moved, { company, when: dayAndTime(news.startsAt, now) });
  desk.say(said, () => void keep({ startsAt, endsAt, calendarUid }));
}
