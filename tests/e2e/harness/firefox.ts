import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { pathOf } from '../../tools/browsers/browser';
import { builtExtension } from './builds';
import { type MailServer, serveMail } from './https';
import { until } from './until';

interface FirefoxOptions {
  readonly extension?: string;
  readonly headless?: boolean;
  readonly profile?: string;
  /** Path of the browser; by default the first that is found. */
  readonly executable?: string;
  /** False: whoever opened it closes it at Ctrl+C. */
  readonly handleSignals?: boolean;
}

/** A real Firefox with the built extension in it; every host is this computer. */
export interface Firefox {
  readonly browser: Browser;
  readonly server: MailServer;
  /** Host part of `moz-extension://…`, fixed by a preference: Firefox draws it anew for each profile. */
  readonly uuid: string;
  own(path: string): Promise<Page>;
  mail(url?: string): Promise<Page>;
  /** Moves the test build's clock, and lets the background plan anew. */
  shiftClock(ms: number): Promise<void>;
  /** How to kill the process of the extension's pages at once, as a crash would; null where the system does not tell which it is. */
  crasher(): Promise<(() => Promise<void>) | null>;
  close(): Promise<void>;
}

const ID = 'afterword@afterword.example';
const UUID = 'a0f7e380-0000-4000-8000-000000000001';

export async function openFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const extension = options.extension ?? (await builtExtension('firefox'));
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'afterword-firefox-')));
  const headless = options.headless ?? true;
  const server = await serveMail();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable ?? pathOf('firefox'),
    // Firefox 153 and later open the extension's own pages for automation only with this.
    args: ['--remote-allow-system-access'],
    headless,
    userDataDir: profile,
    handleSIGINT: options.handleSignals ?? true,
    handleSIGTERM: options.handleSignals ?? true,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${server.port}`,
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'intl.locale.requested': 'en-US',
      // An extension installed for a test goes with the browser; with the same profile it finds its data again.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  await browser.installExtension(extension);

  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  const own = async (path: string) => {
    const page = await browser.newPage();
    const url = `moz-extension://${UUID}/${path}`;
    // The page opens in the extension's process, and Puppeteer never hears of the end of that navigation.
    page.goto(url).catch(() => undefined);
    const ready = (wanted: string) => location.href === wanted && document.readyState === 'complete';
    await until(`${path} is open`, () => page.evaluate(ready, url));
    return page;
  };
  return {
    browser,
    server,
    uuid: UUID,
    own,
    async crasher() {
      const id = await processOfExtensions(browser.process()?.pid ?? 0);
      if (id === null) return null;
      return async () => {
        process.kill(id, 'SIGKILL');
        await until('its process is gone', async () => (await nameOf(id)) !== EXTENSIONS);
      };
    },
    async shiftClock(ms) {
      const page = await own('options.html');
      await page.evaluate(async (clockOffset) => {
        await chrome.storage.local.set({ clockOffset });
        await chrome.runtime.sendMessage({ afterword: 'changed', body: {} });
      }, ms);
      await page.close();
    },
    mail: (url = 'https://mail.google.com/mail/u/0/') => open(url),
    async close() {
      await browser.close();
      await server.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** What Linux calls the process in which Firefox runs the pages of extensions. */
const EXTENSIONS = 'WebExtensions';

const nameOf = async (id: number): Promise<string | null> =>
  (await readFile(`/proc/${id}/comm`, 'utf8').catch(() => null))?.trim() ?? null;

const parentOf = async (id: number): Promise<number> => {
  const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
  return Number(/^PPid:\s*(\d+)/m.exec(status)?.[1] ?? 0);
};

/** It is a grandchild of the browser: a fork server starts it. Null where there is no /proc. */
async function processOfExtensions(browser: number): Promise<number | null> {
  const ids = (await readdir('/proc').catch(() => [])).map(Number).filter(Boolean);
  for (const id of ids) {
    if ((await nameOf(id)) !== EXTENSIONS) continue;
    const parent = await parentOf(id);
    if (parent === browser || (await parentOf(parent)) === browser) return id;
  }
  return null;
}
