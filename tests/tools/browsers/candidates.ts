import path from 'node:path';

export type Family = 'chromium' | 'firefox';
export type Brand = 'chromium' | 'chrome-for-testing' | 'edge' | 'brave' | 'chrome' | 'firefox';

/** The machine as far as finding a browser asks; handed in, so that every system can be tested on any. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Chrome for Testing in Playwright's own cache, whether or not it is there. */
  readonly playwright: string | null;
}

export interface Candidate {
  readonly brand: Brand;
  readonly path: string;
}

interface Places {
  readonly brand: Brand;
  /** Names in PATH. */
  readonly commands: readonly string[];
  /** Path inside /Applications, without ".app". */
  readonly mac: readonly string[];
  /** Path inside Program Files or LocalAppData. */
  readonly windows: readonly string[];
}

/** In the order in which they are tried: those that load an unpacked extension most willingly come first. */
const BROWSERS: readonly Places[] = [
  {
    brand: 'chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: ['Chromium'],
    windows: ['Chromium\\Application\\chrome.exe'],
  },
  {
    brand: 'chrome-for-testing',
    commands: ['chrome-for-testing', 'google-chrome-for-testing'],
    mac: ['Google Chrome for Testing'],
    windows: ['Google\\Chrome for Testing\\Application\\chrome.exe'],
  },
  {
    brand: 'edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable', 'msedge'],
    mac: ['Microsoft Edge'],
    windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  {
    brand: 'brave',
    commands: ['brave-browser', 'brave'],
    mac: ['Brave Browser'],
    windows: ['BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
  },
  {
    brand: 'chrome',
    commands: ['google-chrome', 'google-chrome-stable', 'chrome'],
    mac: ['Google Chrome'],
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  {
    brand: 'firefox',
    commands: ['firefox', 'firefox-esr'],
    mac: ['Firefox', 'Firefox Developer Edition'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
];

export const familyOf = (brand: Brand): Family => (brand === 'firefox' ? 'firefox' : 'chromium');

/** Every place a browser may be, best first. `AFTERWORD_BROWSER` (a path or a command) comes before all. */
export function candidates(machine: Machine): Candidate[] {
  const named = machine.env['AFTERWORD_BROWSER'];
  const asked = named ? resolveNamed(named, machine).map((found) => ({ brand: brandOf(named), path: found })) : [];
  return [
    ...asked,
    ...BROWSERS.flatMap((browser) =>
      placesOf(browser, machine).map((found) => ({ brand: browser.brand, path: found })),
    ),
  ];
}

function placesOf({ brand, commands, mac, windows }: Places, machine: Machine): string[] {
  const inPath = commands.flatMap((command) => resolveNamed(command, machine));
  const playwright = brand === 'chrome-for-testing' && machine.playwright ? [machine.playwright] : [];
  return [
    ...inPath,
    ...(machine.platform === 'darwin' ? bundles(mac, machine) : []),
    ...(machine.platform === 'win32' ? installed(windows, machine) : []),
    ...playwright,
  ];
}

const bundles = (names: readonly string[], { home }: Machine) =>
  names.flatMap((name) => {
    const program = name.startsWith('Firefox') ? 'firefox' : name;
    return ['/Applications', `${home}/Applications`].map((folder) => `${folder}/${name}.app/Contents/MacOS/${program}`);
  });

const installed = (paths: readonly string[], { env }: Machine) =>
  ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = env[name];
    return folder ? paths.map((inside) => path.win32.join(folder, inside)) : [];
  });

/** A path stays as it is; a bare command is looked for in PATH. */
export function resolveNamed(name: string, { platform, env }: Machine): string[] {
  const os = platform === 'win32' ? path.win32 : path.posix;
  if (name !== os.basename(name)) return [name];
  const file = platform === 'win32' && !name.toLowerCase().endsWith('.exe') ? `${name}.exe` : name;
  const search = env['PATH'] ?? env['Path'] ?? '';
  return search
    .split(os.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => os.join(folder, file));
}

function brandOf(name: string): Brand {
  const lower = name.toLowerCase();
  if (lower.includes('firefox')) return 'firefox';
  if (lower.includes('edge')) return 'edge';
  if (lower.includes('brave')) return 'brave';
  if (lower.includes('testing')) return 'chrome-for-testing';
  return lower.includes('chromium') ? 'chromium' : 'chrome';
}
