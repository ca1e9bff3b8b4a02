import type { Settings } from '../../lib/settings';
import { options as words } from '../../lib/words/en/options';
import { Check } from '../kit/Check';
import { Section } from './Section';

type Part = Pick<Settings, 'singleKeys'>;

interface Props extends Part {
  readonly onChange: (change: Part) => void;
}

/** The keys that work among the interviews, told where they can be switched off. */
export function Keyboard({ singleKeys, onChange }: Props) {
  return (
    <Section title={words.keyboard}>
      <Check checked={singleKeys} hint={words.singleKeysHint} onChange={(on) => onChange({ singleKeys: on })}>
        {words.singleKeys}
      </Check>
    </Section>
  );
}
