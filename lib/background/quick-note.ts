/** A note added from any page: by the menu of what is selected there, or by the shortcut. */
import { inTurn } from '../in-turn';
import { QUICK_NOTE } from '../storage-keys';
import { notifications as words } from '../words/en/notifications';
import { pages } from './pages';
import type { StorageArea, Tab } from './platform';

/** The menu item that makes a note of what is selected. */
export const NOTE_MENU = 'add-note';
/** The browser's limit for a selection is far higher; a note is a few lines. */
const SELECTION_KEPT = 5000;

interface Menus {
  removeAll(): Promise<void>;
  create(item: { readonly id: string; readonly title: string; readonly contexts: ['selection'] }): unknown;
}

/** At install and update: menus last from then on. */
export async function makeMenu(menus: Menus): Promise<void> {
  await menus.removeAll();
  menus.create({ id: NOTE_MENU, title: words.menu, contexts: ['selection'] });
}

interface ActiveTab {
  query(filter: { readonly active: true; readonly currentWindow: true }): Promise<readonly Tab[]>;
  run(script: {
    readonly target: { readonly tabId: number };
    readonly func: () => string;
  }): Promise<readonly { readonly result?: unknown }[]>;
}

/** What is selected in the tab in front, '' where we may not look (the browser's own pages). */
export async function selectedIn({ query, run }: ActiveTab): Promise<string> {
  try {
    const [tab] = await query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return '';
    const [frame] = await run({ target: { tabId: tab.id }, func: () => String(getSelection() ?? '') });
    return typeof frame?.result === 'string' ? frame.result : '';
  } catch {
    return '';
  }
}

/** Of two that come at once the second finds what the first has kept. */
const oneByOne = inTurn();

/** Keeps the selected text ('' for none) for the note page, behind what still waits for it, and opens it. */
export async function quickNote(
  session: StorageArea,
  open: (url: string) => Promise<void>,
  text: string,
): Promise<void> {
  // Without room for it there is still a page to write into.
  await oneByOne(() => keepSelected(session, text)).catch(() => null);
  await open(pages.quickNote);
}

async function keepSelected(session: StorageArea, text: string): Promise<void> {
  const selected = text.slice(0, SELECTION_KEPT);
  const waiting = String((await session.get(QUICK_NOTE))[QUICK_NOTE] ?? '');
  // A second press before that page has come finds nothing selected in it, or the same.
  if (selected.trim() === '' || `\n${waiting}\n`.includes(`\n${selected}\n`)) return;
  await session.set({ [QUICK_NOTE]: [waiting, selected].filter(Boolean).join('\n') });
}
