import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { acme } from '../../unit/interviews/open';
import { atWork } from './at-work';

/** What the cursor is in after that key, `nothing` where it was left to the browser. */
async function press(key: string, held: KeyboardEventInit = {}): Promise<string> {
  const pressed = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  await act(async () => void (document.activeElement ?? document.body).dispatchEvent(pressed));
  return pressed.defaultPrevented ? (document.activeElement?.getAttribute('data-key') ?? '') : 'nothing';
}

const open = (singleKeys: boolean) => atWork({ settings: { singleKeys }, before: (store) => store.addInterview(acme) });
const leave = () => (document.activeElement as HTMLElement | null)?.blur();

describe('a key alone', () => {
  test('searches or adds, but not while one is typing, nor as part of a shortcut of the browser’s', async () => {
    await open(true);
    leave();
    expect(await press('/', { ctrlKey: true })).toBe('nothing');
    expect(await press('/')).toBe('search');
    expect(await press('n')).toBe('nothing');
    leave();
    expect(await press('n')).toBe('add');
  });

  test('does nothing where the settings say so; Ctrl+Z undoes all the same', async () => {
    const page = await open(false);
    leave();
    expect(await press('/')).toBe('nothing');
    expect(await press('n')).toBe('nothing');
    let undone = false;
    await act(async () =>
      page.desk.say('Done.', () => {
        undone = true;
      }),
    );
    await press('z', { ctrlKey: true });
    expect(undone).toBe(true);
  });
});
