import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { pathOf } from '../../tools/browsers/browser';
import { builtExtension } from './builds';
import { type MailServer, serveMail } from './https';

interface ChromiumOptions {
  /** Folder of the built extension; by default the test build for Chrome. */
  readonly extension?: string;
  /** A profile to go on with; by default a fresh one that `close` removes. */
  readonly profile?: string;
  readonly headless?: boolean;
  /** Path of the browser; by default the first that is found. */
  readonly executable?: string;
  /** False: whoever opened it closes it at Ctrl+C. */
  readonly handleSignals?: boolean;
}

/** A real Chromium with the built extension in it, cut off from the network but for the practice pages. */
export interface Chromium {
  readonly context: BrowserContext;
  readonly id: string;
  readonly profile: string;
  /** Answers every host there is; what was asked of it beside the practice pages is in `escaped`. */
  readonly server: MailServer;
  /** The background's worker, started where there is none yet; one that was put to sleep is not woken. */
  worker(): Promise<Worker>;
  /** Opens one of the extension's own pages in a tab: `own('popup.html')`. */
  own(path: string): Promise<Page>;
  /** Opens an address of a mail host, where the practice page answers. */
  mail(url?: string): Promise<Page>;
  /** Loads the extension's folder again, which is what an update is: its pages close, its alarms are gone. */
  reload(): Promise<void>;
  /** As if the extension had just been added, for a fraction of what another browser costs: nothing of it is left. */
  startAnew(): Promise<void>;
  close(): Promise<void>;
}

/** Playwright starts it without Chromium's sandbox (`--no-sandbox`), which root, and many a container, could not have. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
];

/**
 * What Chromium does on its own account and no test looks at. The first three draw its address bar's list, twice and
 * as pages, which was a quarter of each start; the others are Playwright's own (`chromiumSwitches.ts`): of two switches
 * of this name the last one counts alone.
 */
const NOT_WANTED = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
];

export async function openChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const extension = options.extension ?? (await builtExtension());
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'afterword-profile-')));
  const headless = options.headless ?? true;
  const server = await serveMail();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable ?? pathOf('chromium'),
    handleSIGINT: options.handleSignals ?? true,
    handleSIGTERM: options.handleSignals ?? true,
    // Playwright's own headless switch starts a shell without extensions.
    headless: false,
    args: [
      ...(headless ? ['--headless=new', '--disable-gpu'] : []),
      ...QUIET,
      `--disable-features=${NOT_WANTED.join()}`,
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
      '--ignore-certificate-errors',
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: headless ? { width: 1280, height: 800 } : null,
  });
  const id = await loadUnpacked(context, extension);
  const [start] = context.pages();

  const worker = async (): Promise<Worker> => {
    const live = () => context.serviceWorkers().find((worker) => worker.url().includes(id));
    const running = live();
    if (running) return running;
    const started = context.waitForEvent('serviceworker', { predicate: (worker) => worker.url().includes(id) });
    started.catch(() => undefined);
    const page = await own('manifest.json');
    await page.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
    await page.close();
    return live() ?? started;
  };
  const own = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  await worker();
  await start?.close();

  return {
    context,
    id,
    profile,
    server,
    worker,
    own,
    async mail(url = 'https://mail.google.com/mail/u/0/') {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    async reload() {
      await loadUnpacked(context, extension);
    },
    async startAnew() {
      const old = context.pages();
      // With its last page a browser would close.
      await context.newPage();
      await Promise.all(old.map((page) => page.close()));
      const running = await worker();
      await running.evaluate(forgetAll);
      const gone = running.waitForEvent('close');
      await loadUnpacked(context, extension);
      await gone;
      await worker();
    },
    async close() {
      await context.close();
      await server.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

// In the extension's worker. What it alone holds, and its alarms, go with the load that follows.
async function forgetAll(): Promise<void> {
  const { notifications, storage } = chrome;
  // What it is just about to say would come into the next life.
  notifications.create = storage.local.set = () => new Promise<never>(() => undefined);
  const over = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await over(indexedDB.open(name));
    const stores = [...database.objectStoreNames];
    const tx = database.transaction(stores, 'readwrite');
    await Promise.all(stores.map((store) => over(tx.objectStore(store).clear())));
    database.close();
  }
  await storage.local.clear();
  await storage.session.clear();
  await Promise.all(Object.keys(await notifications.getAll()).map((id) => notifications.clear(id)));
}

/**
 * Loads over the debugging pipe and not by `--load-extension`: branded Chrome ignores that flag, and it makes every
 * start look like an update, which clears alarms.
 */
async function loadUnpacked(context: BrowserContext, path: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('This browser hands out no debugging session, so the extension cannot be loaded.');
  const session: CDPSession = await browser.newBrowserCDPSession();
  // Not in Playwright's table of commands, which follows the stable protocol.
  const send = session.send.bind(session) as unknown as (method: string, body: object) => Promise<{ id: string }>;
  const { id } = await send('Extensions.loadUnpacked', { path });
  return id;
}
