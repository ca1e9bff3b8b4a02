import type { Wanted } from './find';

/** The machine as far as getting a browser asks. */
export interface Host {
  readonly platform: NodeJS.Platform;
  readonly root: boolean;
  /** Text of /etc/os-release, '' where there is none. */
  readonly osRelease: string;
}

type Remedy =
  | { readonly do: 'apt'; readonly packages: readonly string[]; readonly says: string }
  | { readonly do: 'playwright'; readonly withDeps: boolean; readonly says: string }
  | { readonly do: 'tell'; readonly says: string };

/** Of Debian, by what is wanted. */
const APT = { any: 'chromium', chromium: 'chromium', firefox: 'firefox-esr' } as const;
/** Those that come from their makers alone. */
const NAMES = { edge: 'Edge', brave: 'Brave', chrome: 'Chrome' } as const;

/**
 * What to do when the browser that is wanted was not found. Only root on Debian or Ubuntu (a container, CI) gets its
 * system changed; everybody else gets Playwright's download in its own cache, or is told what to do.
 */
export function remedy(wanted: Wanted, host: Host): Remedy {
  if (wanted === 'edge' || wanted === 'brave' || wanted === 'chrome') {
    const says = `${NAMES[wanted]} was not found. Install it, or leave out --browser: then any browser will do.`;
    return { do: 'tell', says };
  }
  const system = (host.osRelease.match(/^ID(?:_LIKE)?=.*$/gm) ?? []).join(' ');
  const ubuntu = /\bubuntu\b/.test(system);
  if (wanted !== 'chrome-for-testing' && host.root && /\bdebian\b/.test(system) && !ubuntu) {
    const packages = [APT[wanted]];
    return { do: 'apt', packages, says: `No browser found: installing ${packages.join(' ')} with apt, as root may.` };
  }
  if (wanted !== 'firefox') {
    // Ubuntu's chromium package is a stub for a snap; Playwright's build only wants some libraries from apt.
    const withDeps = host.root && ubuntu;
    const also = withDeps ? ' and the libraries it needs with apt, as root may' : '; the system stays as it is';
    return { do: 'playwright', withDeps, says: `No browser found: fetching Chromium into Playwright's cache${also}.` };
  }
  return {
    do: 'tell',
    says: `Firefox was not found. ${COMMANDS[host.platform] ?? 'Install it from https://www.mozilla.org/firefox/'}.`,
  };
}

const COMMANDS: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Get it with: brew install --cask firefox',
  win32: 'Get it with: winget install Mozilla.Firefox',
  linux: 'Get it with your package manager (Debian: sudo apt install firefox-esr; not the snap)',
};
