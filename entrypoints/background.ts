import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createAnswers } from '../lib/background/answers';
import { createBoard } from '../lib/background/board';
import { createBorder } from '../lib/background/border';
import { wakeMailTabs } from '../lib/background/install';
import { merged } from '../lib/background/merged';
import { tellNews } from '../lib/background/news';
import { openTab } from '../lib/background/open-tab';
import { pages } from '../lib/background/pages';
import { buttonPressed, clicked, closed } from '../lib/background/pressed';
import { makeMenu, NOTE_MENU, quickNote, selectedIn } from '../lib/background/quick-note';
import { lookOrTryAgain } from '../lib/background/reminders';
import { createSends } from '../lib/background/sends';
import { keepFromContentScripts } from '../lib/background/storage-access';
import { testReminder } from '../lib/background/test-reminder';
import { createTokens } from '../lib/background/tokens';
import { whenAsked } from '../lib/background/when-asked';
import { createWriting } from '../lib/background/writing';
import { createClock } from '../lib/clock';
import { copyArea } from '../lib/copy-area';
import { inTurn } from '../lib/in-turn';
import type { Id } from '../lib/interviews/model';
import { openStore } from '../lib/interviews/store/store';
import { LEAVE } from '../lib/mail/leave';
import { ownZone } from '../lib/own-zone';
import { loadSettings, onSettings, saveSettings } from '../lib/settings-store';
import { englishOf } from '../lib/words/english';

/** Wiring only. Every listener is set before anything is awaited: the event that woke the worker would be lost. */
export default defineBackground(() => {
  const { action, alarms, commands, contextMenus, notifications, runtime, scripting, storage, tabs, windows } = browser;
  const { local, session } = storage;
  const clock = createClock(local);
  const iconUrl = runtime.getURL('/icon/128.png');
  const writing = createWriting(session, inTurn());
  const tellPanels = () => tellNews(local, () => crypto.randomUUID());
  const tools = {
    store: whenAsked(async () => {
      await clock.ready;
      const store = await openStore({ clock, logs: false, copyArea });
      store.onChange(tellPanels);
      // What a popup wrote that was closed at once, while the worker slept.
      void tellPanels();
      return store;
    }),
    tellPanels,
    settings: () => loadSettings(local),
    saveSettings: (settings: Parameters<typeof saveSettings>[1]) => saveSettings(local, settings),
    board: createBoard(local),
    sends: createSends({ session, local }),
    tokens: createTokens(session, () => crypto.randomUUID(), inTurn()),
    testReminder: () => testReminder(notifications, iconUrl),
    zone: ownZone,
    locale: () => englishOf(browser.i18n.getUILanguage()),
    hasButtons: !import.meta.env.FIREFOX,
    open: async (url: string) => {
      await openTab(url, { tabs, windows });
    },
    writing,
    write: (url: string, followUpId: Id) => writing.remember(openTab(url, { tabs, windows }), followUpId, clock.now()),
    look: () => look(),
    ...{ action, alarms, clock, iconUrl, local, notifications },
  };

  const oneByOne = inTurn();
  const look = merged(oneByOne, () => {
    clearTimeout(firstLook);
    return clock.ready.then(() => lookOrTryAgain(tools));
  });
  const thenLook = (job: () => Promise<void>): void => {
    void oneByOne(() => clock.ready.then(job)).then(look, look);
  };

  const self = { id: runtime.id, origin: runtime.getURL('').replace(/\/$/, '') };
  runtime.onMessage.addListener(createBorder(self, createAnswers(tools)));
  runtime.onStartup.addListener(look);
  alarms.onAlarm.addListener(look);
  notifications.onClosed.addListener((id) => thenLook(() => closed(tools, id)));
  notifications.onClicked.addListener((id) => thenLook(() => clicked(tools, id)));
  notifications.onButtonClicked?.addListener((id, index) => thenLook(() => buttonPressed(tools, id, index)));
  tabs.onRemoved.addListener((id) => {
    void tools.tokens.forget(id);
    void writing.forget(id);
  });
  onSettings(local, look);

  runtime.onInstalled.addListener(({ reason }) => {
    void makeMenu(contextMenus);
    void wakeMailTabs({
      query: (filter) => tabs.query(filter),
      leave: (tabId) =>
        scripting.executeScript({ target: { tabId }, func: (event) => dispatchEvent(new Event(event)), args: [LEAVE] }),
      inject: (tabId, file) => scripting.executeScript({ target: { tabId }, files: [file] }),
    });
    if (reason === 'install') void tools.open(pages.welcome);
  });
  contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === NOTE_MENU) void quickNote(session, tools.open, selectionText ?? '');
  });
  commands.onCommand.addListener(() => {
    void selectedIn({ query: (filter) => tabs.query(filter), run: scripting.executeScript }).then((text) =>
      quickNote(session, tools.open, text),
    );
  });

  keepFromContentScripts(local);

  // Whatever woke us, the time is looked at: an alarm may have been lost. The event that woke us goes first, and most
  // of them look themselves.
  const firstLook = setTimeout(look, 100);
});
