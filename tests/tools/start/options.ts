import { parseArgs } from 'node:util';
import { AskedWrongly } from '../asked-wrongly';
import type { Wanted } from '../browsers/find';

const BROWSERS = ['any', 'chromium', 'chrome-for-testing', 'edge', 'brave', 'chrome', 'firefox'] as const;
const MAILS = ['gmail', 'outlook'] as const;

export type Mail = (typeof MAILS)[number];

export interface Options {
  readonly browser: Wanted;
  readonly mail: Mail;
  readonly headless: boolean;
  /** Where the pictures go; null: none are wanted. */
  readonly pictures: string | null;
}

export const USAGE = `npm start -- [options]
  --browser NAME     ${BROWSERS.slice(1).join(', ')}
  --mail NAME        ${MAILS.join(', ')}
  --headless         without a window, as where there is no screen; plays the story by itself
  --screenshot DIR   the same, its pictures into DIR (else .output/pictures)
AFTERWORD_BROWSER may name the browser's path.`;

/** @throws AskedWrongly or `parseArgs`'s own error for what is not known. */
export function readOptions(args: readonly string[], hasDisplay: boolean): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'string', default: 'any' },
      mail: { type: 'string', default: 'gmail' },
      headless: { type: 'boolean', default: false },
      screenshot: { type: 'string' },
    },
  });
  const headless = values.headless || values.screenshot !== undefined || !hasDisplay;
  return {
    browser: oneOf('--browser', values.browser, BROWSERS),
    mail: oneOf('--mail', values.mail, MAILS),
    headless,
    pictures: headless ? (values.screenshot ?? '.output/pictures') : null,
  };
}

function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new AskedWrongly(`${option} ${value} is not known. Known: ${known.join(', ')}.`);
  return found;
}

/** A screen to open a window on; only Linux tells by itself that there is none. */
export const displayIn = (platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): boolean =>
  platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
