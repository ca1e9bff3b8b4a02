/** What happens once: when Afterword is installed or updated, and when the person adds a note from another page. */
import { MAIL_SCRIPTS } from '../mail/hosts';
import { notifications as words } from '../words/en/notifications';
import { pages } from './pages';
import type { StorageArea } from './platform';

/** Built by WXT from entrypoints/NAME.content.ts. */
type MailScript = `/content-scripts/${(typeof MAIL_SCRIPTS)[number]['name']}.js`;

/** The menu item that makes a note of what is selected. */
export const NOTE_MENU = 'add-note';
/** The browser's limit for a selection is far higher; a note is a few lines. */
const SELECTION_KEPT = 5000;
/** In `storage.session`: what was selected, until the note page takes it. */
export const QUICK_NOTE = 'quickNote';

interface Tab {
  readonly id?: number | undefined;
}

interface MailTabs {
  query(filter: { readonly url: string[] }): Promise<readonly Tab[]>;
  /** Has an older copy of our script end itself (`LEAVE` of lib/mail/leave.ts). */
  leave(tabId: number): Promise<unknown>;
  inject(tabId: number, file: MailScript): Promise<unknown>;
}

/**
 * Chromium injects nothing into tabs that are open when an extension comes or changes, so their mail page would be
 * without us until it is loaded again.
 */
export async function wakeMailTabs({ query, leave, inject }: MailTabs): Promise<void> {
  const wake = async (tabId: number, file: MailScript) => {
    await leave(tabId);
    await inject(tabId, file);
  };
  await Promise.all(
    MAIL_SCRIPTS.map(async ({ name, matches }) => {
      const open = await query({ url: matches });
      // A tab may be discarded, showing an error page, or out of bounds by the person's choice.
      await Promise.allSettled(
        open.flatMap(({ id }) => (id === undefined ? [] : [wake(id, `/content-scripts/${name}.js`)])),
      );
    }),
  );
}

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

/** Keeps the selected text ('' for none) for the note page, behind what still waits for it, and opens it. */
export async function quickNote(
  session: StorageArea,
  open: (url: string) => Promise<void>,
  text: string,
): Promise<void> {
  // Without room for it there is still a page to write into.
  await leave(session, text).catch(() => null);
  await open(pages.quickNote);
}

async function leave(session: StorageArea, text: string): Promise<void> {
  const selected = text.slice(0, SELECTION_KEPT);
  const waiting = String((await session.get(QUICK_NOTE))[QUICK_NOTE] ?? '');
  // A second press before that page has come finds nothing selected in it, or the same.
  if (waiting.includes(selected)) return;
  await session.set({ [QUICK_NOTE]: [waiting, selected].filter(Boolean).join('\n') });
}
