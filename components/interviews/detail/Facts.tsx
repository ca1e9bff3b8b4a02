import { useMemo } from 'preact/hooks';
import type { Interview } from '../../../lib/interviews/model';
import { isFar } from '../../../lib/interviews/quick-add/impossible';
import { MINUTE } from '../../../lib/time';
import { popup as words } from '../../../lib/words/en/popup';
import { fill } from '../../../lib/words/fill';
import { Choice } from '../../kit/Choice';
import type { InterviewChange } from '../actions';
import { KeptField } from '../KeptField';
import { elsewhere, fromWallTime, toWallTime, zoneName } from '../wall-time';
import { placedTime } from '../when';
import { TriedField } from './TriedField';

const DAY_MINUTES = 24 * 60;
/** What the field's arrows add. The browser counts their steps from `min`: from 1 on, 45 would become 46. */
const STEP_MINUTES = 5;

interface Props {
  readonly interview: Interview;
  /** ms since 1970 */
  readonly now: number;
  readonly onChange: (change: InterviewChange) => void;
}

/** Company, role, when, how long, where on the globe, and when they promised to decide. */
export function Facts({ interview, now, onChange }: Props) {
  const { startsAt, endsAt, timeZone, decisionAt } = interview;
  const place = elsewhere(startsAt, timeZone);
  const when = placedTime(startsAt, now, timeZone);
  const momentOf = (text: string): number | null => {
    const at = fromWallTime(text, timeZone);
    return at === null || isFar(at, now) ? null : at;
  };
  // Noon, so that the day stays the same day in the zones around.
  const dayOf = (text: string) => momentOf(`${text}T12:00`);
  return (
    <div class="facts">
      <KeptField label={words.company} stored={interview.company} onKeep={(company) => onChange({ company })} />
      <KeptField label={words.role} stored={interview.role} onKeep={(role) => onChange({ role })} />
      <TriedField
        label={words.starts}
        type="datetime-local"
        hint={place === null ? undefined : fill(words.startsHint, { place })}
        stored={toWallTime(startsAt, timeZone)}
        unreadable={fill(words.startsNone, { when })}
        wrong={(text) =>
          momentOf(text) === null ? fill(text === '' ? words.startsNone : words.startsFar, { when }) : undefined
        }
        onKeep={(text) => {
          const moved = momentOf(text);
          if (moved !== null) onChange({ startsAt: moved, endsAt: moved + (endsAt - startsAt) });
        }}
      />
      <Minutes startsAt={startsAt} endsAt={endsAt} onChange={onChange} />
      <Zone interview={interview} onChange={onChange} />
      <TriedField
        label={words.decision}
        type="date"
        hint={words.decisionHint}
        stored={decisionAt === null ? '' : toWallTime(decisionAt, timeZone).slice(0, 10)}
        unreadable={words.decisionNone}
        wrong={(text) => (text === '' || dayOf(text) !== null ? undefined : words.decisionFar)}
        onKeep={(text) => onChange({ decisionAt: text === '' ? null : dayOf(text) })}
      />
    </div>
  );
}

function Minutes({ startsAt, endsAt, onChange }: Pick<Interview, 'startsAt' | 'endsAt'> & Pick<Props, 'onChange'>) {
  const stored = Math.round((endsAt - startsAt) / MINUTE);
  const isLength = (text: string) => text !== '' && Number(text) >= 1 && Number(text) <= DAY_MINUTES;
  const wrong = fill(words.minutesWrong, { most: DAY_MINUTES, n: stored });
  return (
    <TriedField
      label={words.minutes}
      type="number"
      min={STEP_MINUTES}
      max={DAY_MINUTES}
      step={STEP_MINUTES}
      stored={String(stored)}
      unreadable={wrong}
      wrong={(text) => (isLength(text) ? undefined : wrong)}
      onKeep={(text) => onChange({ endsAt: startsAt + Math.round(Number(text)) * MINUTE })}
    />
  );
}

/** The clock on their wall stays what it says when the zone is corrected: "3pm" was 3pm there, and so is the day they decide by. */
function Zone({ interview, onChange }: Pick<Props, 'interview' | 'onChange'>) {
  const zones = useMemo(() => {
    const known = Intl.supportedValuesOf('timeZone');
    const all = known.includes(interview.timeZone) ? known : [interview.timeZone, ...known];
    return all.map((zone) => ({ value: zone, text: zoneName(zone) }));
  }, [interview.timeZone]);
  return (
    <Choice
      label={words.zone}
      value={interview.timeZone}
      options={zones}
      onChoose={(timeZone) => {
        const there = (at: number) => fromWallTime(toWallTime(at, interview.timeZone), timeZone);
        const startsAt = there(interview.startsAt);
        if (startsAt === null) return;
        const times = { timeZone, startsAt, endsAt: startsAt + (interview.endsAt - interview.startsAt) };
        onChange(interview.decisionAt === null ? times : { ...times, decisionAt: there(interview.decisionAt) });
      }}
    />
  );
}
