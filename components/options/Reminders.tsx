import type { ComponentChildren } from 'preact';
import { STAGES } from '../../lib/deadlines/reminder';
import type { Settings } from '../../lib/settings';
import { options as words } from '../../lib/words/en/options';
import { Check } from '../kit/Check';
import { Field } from '../kit/Field';
import { Section } from './Section';

type Part = Pick<Settings, 'reminders' | 'quietHours' | 'discreet'>;

interface Props {
  readonly settings: Part;
  readonly onChange: (change: Partial<Part>) => void;
  /** The way to try one. */
  readonly children?: ComponentChildren;
}

// In the order in which they come.
const KINDS = [...STAGES, 'second'] as const;

/** Which reminders come, when they keep quiet, and how much they say. */
export function Reminders({ settings, onChange, children }: Props) {
  const { reminders, quietHours, discreet } = settings;
  const none = KINDS.every((kind) => !reminders[kind]);
  return (
    <>
      <Section title={words.reminders} hint={words.remindersHint}>
        <div class="checks">
          {KINDS.map((kind) => (
            <Check
              key={kind}
              checked={reminders[kind]}
              onChange={(on) => onChange({ reminders: { ...reminders, [kind]: on } })}
            >
              {words.reminder[kind]}
            </Check>
          ))}
        </div>
        {none && <p class="small">{words.noneOn}</p>}
        {children}
      </Section>
      <Section title={words.quiet}>
        <Check checked={quietHours.on} onChange={(on) => onChange({ quietHours: { ...quietHours, on } })}>
          {words.quietOn}
        </Check>
        {quietHours.on && (
          <>
            <div class="times">
              <Time
                label={words.quietFrom}
                value={quietHours.from}
                onTime={(from) => onChange({ quietHours: { ...quietHours, from } })}
              />
              <Time
                label={words.quietTo}
                value={quietHours.to}
                onTime={(to) => onChange({ quietHours: { ...quietHours, to } })}
              />
            </div>
            <p class="small quiet">{quietHours.from === quietHours.to ? words.quietNone : words.quietHint}</p>
          </>
        )}
        <Check checked={discreet} hint={words.discreetHint} onChange={(on) => onChange({ discreet: on })}>
          {words.discreet}
        </Check>
      </Section>
    </>
  );
}

interface TimeProps {
  readonly label: string;
  readonly value: string;
  readonly onTime: (time: string) => void;
}

/** While a time is half typed the field is empty: nothing changes until it is whole. */
function Time({ label, value, onTime }: TimeProps) {
  return <Field label={label} type="time" required value={value} onText={(time) => time !== '' && onTime(time)} />;
}
