import { useMemo, useState } from 'preact/hooks';
import type { Interview } from '../../lib/interviews/model';
import { MINUTE } from '../../lib/time';
import { popup as words } from '../../lib/words/en/popup';
import { Choice } from '../kit/Choice';
import { Field } from '../kit/Field';
import type { InterviewChange } from './actions';
import { KeptField } from './KeptField';
import { fromWallTime, toWallTime } from './wall-time';

const DAY_MINUTES = 24 * 60;

interface Props {
  readonly interview: Interview;
  readonly onChange: (change: InterviewChange) => void;
}

/** Company, role, when, how long, where on the globe, and when they promised to decide. */
export function Facts({ interview, onChange }: Props) {
  const { startsAt, endsAt, timeZone, decisionAt } = interview;
  return (
    <div class="facts">
      <KeptField label={words.company} stored={interview.company} onKeep={(company) => onChange({ company })} />
      <KeptField label={words.role} stored={interview.role} onKeep={(role) => onChange({ role })} />
      <Field
        label={words.starts}
        type="datetime-local"
        value={toWallTime(startsAt, timeZone)}
        onText={(text) => {
          const moved = fromWallTime(text, timeZone);
          if (moved !== null) onChange({ startsAt: moved, endsAt: moved + (endsAt - startsAt) });
        }}
      />
      <Minutes startsAt={startsAt} endsAt={endsAt} onChange={onChange} />
      <Zone interview={interview} onChange={onChange} />
      <Field
        label={words.decision}
        type="date"
        hint={words.decisionHint}
        value={decisionAt === null ? '' : toWallTime(decisionAt, timeZone).slice(0, 10)}
        onText={(text) =>
          // Noon, so that the day stays the same day in the zones around.
          onChange({ decisionAt: text === '' ? null : fromWallTime(`${text}T12:00`, timeZone) })
        }
      />
    </div>
  );
}

/** A half-typed or impossible number stays in the field and changes nothing until it is one. */
function Minutes({ startsAt, endsAt, onChange }: Pick<Interview, 'startsAt' | 'endsAt'> & Pick<Props, 'onChange'>) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field
      label={words.minutes}
      type="number"
      min={1}
      max={DAY_MINUTES}
      step={5}
      value={typed ?? String(Math.round((endsAt - startsAt) / MINUTE))}
      onText={(text) => {
        setTyped(text);
        const minutes = Number(text);
        if (text !== '' && minutes >= 1 && minutes <= DAY_MINUTES) {
          onChange({ endsAt: startsAt + Math.round(minutes) * MINUTE });
        }
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

/** The clock on their wall stays what it says when the zone is corrected: "3pm" was 3pm there. */
function Zone({ interview, onChange }: Props) {
  const zones = useMemo(() => {
    const known = Intl.supportedValuesOf('timeZone');
    const all = known.includes(interview.timeZone) ? known : [interview.timeZone, ...known];
    return all.map((zone) => ({ value: zone, text: zone.replaceAll('_', ' ') }));
  }, [interview.timeZone]);
  return (
    <Choice
      label={words.zone}
      value={interview.timeZone}
      options={zones}
      onChoose={(timeZone) => {
        const startsAt = fromWallTime(toWallTime(interview.startsAt, interview.timeZone), timeZone);
        if (startsAt === null) return;
        onChange({ timeZone, startsAt, endsAt: startsAt + (interview.endsAt - interview.startsAt) });
      }}
    />
  );
}
