import type { Settings } from '../../lib/settings';
import { options as words } from '../../lib/words/en/options';
import { fill } from '../../lib/words/fill';
import { Button } from '../kit/Button';
import { Check } from '../kit/Check';
import { MailClientChoice } from './MailClientChoice';
import { Section } from './Section';

type Part = Pick<Settings, 'coach' | 'marks' | 'silencedHosts' | 'mailClient'>;

interface Props {
  readonly settings: Part;
  readonly onChange: (change: Partial<Part>) => void;
}

/** What happens on the mail page. */
export function Writing({ settings, onChange }: Props) {
  const { coach, marks, silencedHosts, mailClient } = settings;
  return (
    <Section title={words.writing}>
      <Check checked={coach} hint={coach ? undefined : words.coachOff} onChange={(on) => onChange({ coach: on })}>
        {words.coach}
      </Check>
      <Check checked={marks} hint={words.marksHint} disabled={!coach} onChange={(on) => onChange({ marks: on })}>
        {words.marks}
      </Check>
      {silencedHosts.length > 0 && (
        <div>
          <p class="small quiet">{words.silenced}</p>
          <ul>
            {silencedHosts.map((host) => (
              <li key={host} class="row">
                <bdi>{host}</bdi>
                <Button
                  look="quiet"
                  onPress={() => onChange({ silencedHosts: silencedHosts.filter((each) => each !== host) })}
                >
                  {fill(words.unsilence, { host })}
                </Button>
              </li>
            ))}
          </ul>
          <p class="small quiet">{words.silencedHint}</p>
        </div>
      )}
      <MailClientChoice value={mailClient} onChoose={(chosen) => onChange({ mailClient: chosen })} />
    </Section>
  );
}
