import '../../components/interviews/interviews.css';
import '../../components/options/options.css';
import '../../components/welcome/welcome.css';
import { AddField } from '../../components/interviews/adding/AddField';
import { MailClientChoice } from '../../components/options/MailClientChoice';
import { TestReminder } from '../../components/options/TestReminder';
import { Welcome } from '../../components/welcome/Welcome';
import { quickAdd } from '../../lib/interviews/quick-add/quick-add';
import type { Room } from './room';
import { ENDED } from './samples';

const nothing = () => {};

interface State {
  readonly pinned: boolean | null;
  readonly firefox?: boolean;
  readonly hostsWithheld?: boolean;
  readonly text?: string;
  readonly error?: string;
}

const view = ({ pinned, firefox = false, hostsWithheld = false, text = '', error }: State) => (
  <Welcome
    pinned={pinned}
    firefox={firefox}
    hostsWithheld={hostsWithheld}
    onAllowHosts={nothing}
    onDone={nothing}
    adding={
      <AddField
        now={ENDED}
        text={text}
        understood={quickAdd(text, { now: ENDED, timeZone: 'UTC', dayFirst: false })}
        focus={false}
        error={error}
        onText={nothing}
        onAdd={nothing}
        onInvitations={nothing}
      />
    }
    mail={<MailClientChoice value="gmail" onChoose={nothing} />}
    test={<TestReminder onTest={async () => true} />}
  />
);

export const room: Room = {
  name: 'Welcome',
  width: 320,
  states: async () => [
    ['first run', view({ pinned: false })],
    ['pinned, an interview typed', view({ pinned: true, text: 'Acme tomorrow 3pm, 45 min' })],
    ['Firefox, mail hosts withheld', view({ pinned: null, firefox: true, hostsWithheld: true })],
    ['far too long', view({ pinned: false, text: `${'Walzwerksbesitzerinnen'.repeat(9)} tomorrow 3pm` })],
    ['not added', view({ pinned: false, text: 'Acme today 1pm', error: 'Not added yet. Your line stays here.' })],
  ],
};
