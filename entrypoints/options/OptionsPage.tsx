import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Data, type FileKind, type ImportState } from '../../components/options/Data';
import { Erase, type EraseState } from '../../components/options/Erase';
import { Health, type HealthFacts } from '../../components/options/Health';
import { Keyboard } from '../../components/options/Keyboard';
import { Reminders } from '../../components/options/Reminders';
import { TestReminder } from '../../components/options/TestReminder';
import { Unkept } from '../../components/options/Unkept';
import { Writing } from '../../components/options/Writing';
import { ask } from '../../lib/ask';
import type { Clock } from '../../lib/clock';
import type { Store } from '../../lib/interviews/contract';
import type { StoreErrorCode } from '../../lib/interviews/errors';
import { isDefault, type Settings } from '../../lib/settings';
import { errors } from '../../lib/words/en/errors';
import { options as words } from '../../lib/words/en/options';
import { allowHosts } from '../pages/health';
import { useSettings } from '../pages/use-settings';
import { eraseAll } from './erase-all';
import { importFile } from './import-file';
import { readFacts } from './read-facts';
import { saveAs } from './save-as';
import { openShortcuts } from './shortcuts';

interface Props {
  /** Null: the database is not open. */
  readonly store: Store | null;
  /** Why it is not. */
  readonly trouble: StoreErrorCode | null;
  readonly clock: Clock;
  readonly initial: Settings;
}

export function OptionsPage({ store, trouble, clock, initial }: Props) {
  const { settings, change, isUnkept, retry } = useSettings(initial);
  const [importing, setImporting] = useState<ImportState>({ is: 'idle' });
  const [file, setFile] = useState<File | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const [erasing, setErasing] = useState<EraseState>({ is: 'idle' });
  const [facts, setFacts] = useState<HealthFacts | null>(null);
  const look = () => void readFacts(store, trouble).then(setFacts);
  useEffect(() => {
    look();
    return store?.onChange(look);
  }, [store, trouble]);

  const shut = errors.store[trouble ?? 'unopened'];
  const save = async (kind: FileKind) => setSaved(store ? await saveAs(store, kind, settings, clock.now()) : shut);
  /** What somebody chose here is not lost to a file. */
  const takeSettings = (theirs: Settings): boolean => {
    const takes = isDefault(settings) && !isDefault(theirs);
    if (takes) change(theirs);
    return takes;
  };
  const bringIn = async (chosen: File, revive: boolean) => {
    setFile(chosen);
    setImporting({ is: 'busy' });
    setErasing({ is: 'idle' });
    setImporting(store ? await importFile(store, chosen, revive, takeSettings) : { is: 'failed', why: shut });
  };
  const erase = async () => {
    if (!store) return setErasing({ is: 'failed', why: shut });
    setErasing({ is: 'idle' });
    try {
      await eraseAll(store);
      setErasing({ is: 'done' });
      // What was said about data that is gone.
      setImporting({ is: 'idle' });
      setSaved(null);
    } catch {
      // Whatever it was: what the database says of itself is about saving.
      setErasing({ is: 'failed', why: words.eraseAgain });
    }
  };

  return (
    <main class="options">
      <header>
        <h1>{words.title}</h1>
        <p class="quiet">
          {words.intro} <a href={browser.runtime.getURL('/page.html')}>{words.toInterviews}</a>
        </p>
      </header>
      {isUnkept && <Unkept onRetry={retry} />}
      <Reminders settings={settings} onChange={change}>
        <TestReminder key={erasing.is} onTest={() => ask('testReminder', {}).then(({ shown }) => shown)} />
      </Reminders>
      <Writing settings={settings} onChange={change} />
      <Keyboard singleKeys={settings.singleKeys} onChange={change} />
      <Data
        importing={importing}
        saved={saved}
        onSave={(kind) => void save(kind)}
        onImport={(chosen) => void bringIn(chosen, false)}
        onRevive={() => file && void bringIn(file, true)}
      />
      {facts && <Health facts={facts} onAllowHosts={() => void allowHosts().then(look)} onShortcut={openShortcuts} />}
      <Erase erasing={erasing} onErase={() => void erase()} />
    </main>
  );
}
