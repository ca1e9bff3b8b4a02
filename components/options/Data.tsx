import { useRef } from 'preact/hooks';
import type { ImportResult } from '../../lib/interviews/contract';
import { options as words } from '../../lib/words/en/options';
import { fill } from '../../lib/words/fill';
import { Button } from '../kit/Button';
import { Notice } from '../kit/Notice';
import { Said } from '../kit/Said';
import { Section } from './Section';

export type ImportState =
  | { readonly is: 'idle' }
  | { readonly is: 'busy' }
  | { readonly is: 'done'; readonly result: ImportResult /** Taken over from the file. */; readonly settings: boolean }
  /** In plain words. */
  | { readonly is: 'failed'; readonly why: string };

export type FileKind = 'json' | 'csv' | 'ics';

interface Props {
  readonly importing: ImportState;
  /** What the last saved file is called, or why there was none. */
  readonly saved: string | null;
  readonly onSave: (kind: FileKind) => void;
  readonly onImport: (file: File) => void;
  /** Imports the same file again, with what was deleted here. */
  readonly onRevive: () => void;
}

/** Out and in. */
export function Data({ importing, saved, onSave, onImport, onRevive }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <Section title={words.data} hint={words.dataHint}>
      <div class="row">
        <Button onPress={() => onSave('json')}>{words.exportAll}</Button>
        <Button disabled={importing.is === 'busy'} onPress={() => chooser.current?.click()}>
          {words.import}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.import}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onImport(file);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p class="small quiet">{words.exportHint}</p>
      <Said>
        <ImportWords importing={importing} onRevive={onRevive} />
      </Said>
      {/* Beside it: an alert within a region that speaks is said twice. */}
      {importing.is === 'failed' && (
        <div role="alert">
          <Notice tone="red">
            <bdi>{importing.why}</bdi>
          </Notice>
        </div>
      )}
      <div class="row">
        <Button onPress={() => onSave('csv')}>{words.csv}</Button>
        <Button onPress={() => onSave('ics')}>{words.ics}</Button>
      </div>
      <p class="small quiet">{words.icsHint}</p>
      <Said>
        {saved && (
          <p class="small">
            <bdi>{saved}</bdi>
          </p>
        )}
      </Said>
    </Section>
  );
}

function ImportWords({ importing, onRevive }: Pick<Props, 'importing' | 'onRevive'>) {
  switch (importing.is) {
    case 'idle':
    case 'failed':
      return null;
    case 'busy':
      return <p>{words.importBusy}</p>;
    case 'done': {
      const { added, changed, same, stayedDeleted } = importing.result;
      return (
        <Notice>
          <p>
            {fill(words.imported, { added, changed, same })}
            {importing.settings && ` ${words.importedSettings}`}
          </p>
          {stayedDeleted > 0 && (
            <p>
              {fill(words.importedDeleted, { n: stayedDeleted })}{' '}
              <Button look="quiet" onPress={onRevive}>
                {fill(words.revive, { n: stayedDeleted })}
              </Button>
            </p>
          )}
        </Notice>
      );
    }
  }
}
