import type { Family } from './candidates';

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

const APT = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

/**
 * What to do when no browser was found. Only root on Debian or Ubuntu (a container, CI) gets its system changed;
 * everybody else gets Playwright's download in its own cache, or the command to type.
 */
export function remedy(family: Family, host: Host): Remedy {
  const system = (host.osRelease.match(/^ID(?:_LIKE)?=.*$/gm) ?? []).join(' ');
  const ubuntu = /\bubuntu\b/.test(system);
  if (host.root && /\bdebian\b/.test(system) && !ubuntu) {
    const packages = [APT[family]];
    return { do: 'apt', packages, says: `No browser found: installing ${packages.join(' ')} with apt, as root may.` };
  }
  if (family === 'chromium') {
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
