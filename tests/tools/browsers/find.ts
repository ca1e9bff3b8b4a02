import { type Brand, type Candidate, candidates, familyOf, type Machine, resolveNamed } from './candidates';

/** What finding needs of the disk. */
export interface Disk {
  isFile(path: string): boolean;
  /** Where links end. */
  real(path: string): string;
  /** The first characters, '' for what can't be read. */
  head(path: string): string;
}

export interface Found {
  readonly browser: Candidate | null;
  /** Those that can't be used, each with the reason. */
  readonly refused: readonly string[];
}

export type Wanted = Brand | 'any';

/** `chromium` means any of its family, since each of them runs the same build. */
const fits = (wanted: Wanted, brand: Brand) =>
  wanted === 'any' || wanted === brand || (wanted === 'chromium' && familyOf(brand) === 'chromium');

/** The first browser that is there and can be driven. */
export function find(wanted: Wanted, machine: Machine, disk: Disk): Found {
  const refused: string[] = [];
  const named = machine.env['AFTERWORD_BROWSER'];
  if (named && !resolveNamed(named, machine).some(disk.isFile))
    refused.push(`AFTERWORD_BROWSER says ${named}, where no program is: it is left alone.`);
  for (const browser of candidates(machine)) {
    if (!fits(wanted, browser.brand) || !disk.isFile(browser.path)) continue;
    if (!isSnap(browser.path, disk)) return { browser, refused };
    refused.push(`${browser.path} only starts a snap, which cannot open a profile of ours: it is left alone.`);
  }
  return { browser: null, refused };
}

/** Ubuntu's chromium and firefox packages are stubs: a link to `snap`, or a small script that calls it. */
function isSnap(path: string, disk: Disk): boolean {
  const real = disk.real(path);
  if (/^\/snap\/|\/bin\/snap$/.test(real) || path.startsWith('/snap/')) return true;
  const head = disk.head(path);
  return head.startsWith('#!') && /\/snap\/bin\/|snap install/.test(head);
}
