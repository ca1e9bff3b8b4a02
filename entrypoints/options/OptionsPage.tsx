import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Data, type FileKind, type ImportState } from '../../components/options/Data';
import { Erase } from '../../components/options/Erase';
import { Health, type HealthFacts } from '../../components/options/Health';
import { Reminders } from '../../components/options/Reminders';
import { TestReminder } from '../../components/options/TestReminder';
import { Writing } from '../../components/options/Writing';
import { ask } from '../../lib/ask';
import type { Clock } from '../../lib/clock';
import type { Store } from '../../lib/interviews/contract';
import { isDefault, type Settings } from '../../lib/settings';
import { options as words } from '../../lib/words/en/options';
import { allowHosts } from '../desk/health';
import { useSettings } from '../desk/use-settings';
import { importFile } from './import-file';
import { readFacts } from './read-facts';
import { saveAs } from './save-as';
import { openShortcuts } from './shortcuts';

interface Props {
  /** Null: the browser refused the database. */
  readonly store: Store | null;
  readonly clock: Clock;
  readonly initial: Settings;
}

export function OptionsPage({ store, clock, initial }: Props) {
  const [settings, change] = useSettings(initial);
  const [importing, setImporting] = useState<ImportState>({ is: 'idle' });
  const [file, setFile] = useState<File | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const [erased, setErased] = useState(false);
  const [facts, setFacts] = useState<HealthFacts | null>(null);
  const look = () => void readFacts(store).then(setFacts);
  useEffect(() => {
    look();
    return store?.onChange(look);
  }, [store]);

  /** What somebody chose here is not lost to a file. */
  const takeSettings = (theirs: Settings): boolean => {
    const takes = isDefault(settings) && !isDefault(theirs);
    if (takes) change(theirs);
    return takes;
  };
  const bringIn = async (chosen: File, revive: boolean) => {
    if (!store) return;
    setFile(chosen);
    setImporting({ is: 'busy' });
    setErased(false);
    setImporting(await importFile(store, chosen, revive, takeSettings));
  };
  const erase = async () => {
    await store?.deleteEverything();
    await browser.storage.local.clear();
    await browser.storage.session.clear();
    await ask('changed', {}).catch(() => null);
    setErased(true);
    // What was said about data that is gone.
    setImporting({ is: 'idle' });
    setSaved(null);
  };

  return (
    <main class="options">
      <header>
        <h1>{words.title}</h1>
        <p class="quiet">
          {words.intro} <a href={browser.runtime.getURL('/page.html')}>{words.toInterviews}</a>
        </p>
      </header>
      <Reminders settings={settings} onChange={change}>
        <TestReminder key={`${erased}`} onTest={() => ask('testReminder', {}).then(({ shown }) => shown)} />
      </Reminders>
      <Writing settings={settings} onChange={change} />
      <Data
        importing={importing}
        saved={saved}
        onSave={(kind: FileKind) => store && void saveAs(store, kind, settings, clock.now()).then(setSaved)}
        onImport={(chosen) => void bringIn(chosen, false)}
        onRevive={() => file && void bringIn(file, true)}
      />
      {facts && <Health facts={facts} onAllowHosts={() => void allowHosts().then(look)} onShortcut={openShortcuts} />}
      <Erase done={erased} onErase={() => void erase()} />
    </main>
  );
}
