import '../../components/options/options.css';
import type { JSX } from 'preact';
import { Data } from '../../components/options/Data';
import { Erase } from '../../components/options/Erase';
import { Health, type HealthFacts } from '../../components/options/Health';
import { Keyboard } from '../../components/options/Keyboard';
import { Reminders } from '../../components/options/Reminders';
import { Unkept } from '../../components/options/Unkept';
import { Writing } from '../../components/options/Writing';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings';
import { options as words } from '../../lib/words/en/options';
import type { Room } from './room';

const nothing = () => {};
const settings = (change: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, ...change });

const facts = (change: Partial<HealthFacts> = {}): HealthFacts => ({
  trouble: null,
  interviews: 12,
  aside: 0,
  notifications: 'allowed',
  hosts: 'allowed',
  shortcut: 'Alt+Shift+A',
  version: '0.1.0',
  ...change,
});
const ill = facts({ trouble: 'unopened', aside: 3, notifications: 'blocked', hosts: 'withheld', shortcut: '' });

const sections: readonly (readonly [string, JSX.Element])[] = [
  ['reminders', <Reminders key="r" settings={settings()} onChange={nothing} />],
  ['reminders, discreet', <Reminders key="d" settings={settings({ discreet: true })} onChange={nothing} />],
  ['a setting that is not kept', <Unkept key="u" onRetry={nothing} />],
  ['writing', <Writing key="w" settings={settings()} onChange={nothing} />],
  [
    'writing, silenced',
    <Writing key="s" settings={settings({ coach: false, silencedHosts: ['mail.google.com'] })} onChange={nothing} />,
  ],
  ['keyboard', <Keyboard key="k" singleKeys onChange={nothing} />],
  [
    'data',
    <Data key="o" importing={{ is: 'idle' }} saved={null} onSave={nothing} onImport={nothing} onRevive={nothing} />,
  ],
  [
    'data, a file that could not be read',
    <Data
      key="f"
      importing={{ is: 'failed', why: 'This file is cut off near its end. Nothing here was changed.' }}
      saved="afterword-2026-03-03.json"
      onSave={nothing}
      onImport={nothing}
      onRevive={nothing}
    />,
  ],
  ['health, all well', <Health key="h" facts={facts()} onAllowHosts={nothing} onShortcut={nothing} />],
  ['health, nothing well', <Health key="i" facts={ill} onAllowHosts={nothing} />],
  ['delete everything', <Erase key="e" erasing={{ is: 'idle' }} onErase={nothing} />],
  [
    'delete everything, which could not be done',
    <Erase key="n" erasing={{ is: 'failed', why: words.eraseAgain }} onErase={nothing} />,
  ],
];

export const room: Room = {
  name: 'Settings',
  width: 320,
  states: async () =>
    sections.map(([shows, view]) => [
      shows,
      <div key={shows} style={{ padding: '16px' }}>
        {view}
      </div>,
    ]),
};
