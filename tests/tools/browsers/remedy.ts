import type { Family } from './candidates';

/** The machine as far as getting a browser asks. */
export interface Host {
  readonly platform: NodeJS.Platform;
  readonly root: boolean;
  /** Text of /etc/os-release, '' where there is none. */
  readonly osRelease: string;
}

export type Remedy =
  | { readonly do: 'apt'; readonly packages: readonly string[]; readonly says: string }
  | { readonly do: 'playwright'; readonly says: string }
  | { readonly do: 'tell'; readonly says: string };

const APT = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

/**
 * What to do when no browser was found. Only root on Debian or Ubuntu (a container, CI) gets its system changed;
 * everybody else gets Playwright's download in its own cache, or the command to type.
 */
export function remedy(family: Family, host: Host): Remedy {
  const ids = /^ID(?:_LIKE)?=.*$/gm;
  const system = (host.osRelease.match(ids) ?? []).join(' ');
  if (/\bdebian\b/.test(system) && !/\bubuntu\b/.test(system) && host.root) {
    const packages = [APT[family]];
    return { do: 'apt', packages, says: `No browser found: installing ${packages.join(' ')} with apt, as root may.` };
  }
  // Ubuntu's packages of that name are stubs for snaps; Mozilla's and Playwright's builds are not.
  if (family === 'chromium') {
    return {
      do: 'playwright',
      says: "No browser found: fetching Chromium into Playwright's cache; the system stays as it is.",
    };
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
