import { join } from 'node:path';
import { buildInto } from '../../e2e/harness/builds';
import { newMail, recordBy } from '../../e2e/harness/story';
import { getBrowser, NoBrowser } from '../browsers/browser';
import { familyOf } from '../browsers/candidates';
import { root } from '../root';
import { byHand } from './by-hand';
import { displayIn, type Options, readOptions } from './options';
import { play } from './play';
import { album, openSession, type Session } from './session';

export { USAGE } from './options';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** `npm start`: a browser with Afterword, an interview of today and a practice compose; answers the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args, displayIn(process.platform, process.env));
  try {
    return await run(options);
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    const firefox = options.browser === 'firefox';
    // Where `npm run build` puts it, too: a browser keeps what it was given by hand.
    const folder = join(root, '.output', firefox ? 'firefox-mv3' : 'chrome-mv3');
    await buildInto(firefox ? 'firefox' : 'chrome', 'production', folder);
    say(`${error.message}\n\n${byHand(firefox ? 'firefox' : 'chromium', folder)}`);
    return 1;
  }
}

async function run({ browser: wanted, mail, headless, pictures }: Options): Promise<number> {
  const browser = getBrowser(wanted, say);
  say(`Building, then opening ${browser.path}${headless ? ' without a window' : ''}, in a profile that goes with it.`);
  const session = await openSession({ browser, headless, mode: pictures === null ? 'production' : 'test' });
  let stopped = false;
  const stop = new Promise<void>((over) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        stopped = true;
        over();
      });
    }
  });
  try {
    if (pictures !== null) {
      await Promise.race([play(session, mail, await album(pictures, say)), stop]);
      return stopped ? 130 : 0;
    }
    await prepare(session, mail);
    say(whatToTry(familyOf(browser.brand) === 'firefox'));
    await Promise.race([stop, session.closed]);
    return 0;
  } finally {
    await session.close();
  }
}

/** An interview that ended an hour ago, noted by the popup's own page, and a compose to Jane. */
async function prepare(session: Session, mail: Options['mail']): Promise<void> {
  const popup = await session.own('popup.html');
  await recordBy(popup, `Acme ${anHourAndThreeQuartersAgo()}, 45 min`);
  await newMail(session.mail, mail);
}

function anHourAndThreeQuartersAgo(): string {
  const start = new Date(Date.now() - 105 * 60_000);
  const day = start.toLocaleDateString('en-US', { month: 'long', day: 'numeric', year: 'numeric' });
  return `${day} at ${start.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })}`;
}

const whatToTry = (firefox: boolean) => `
Afterword is in, with an interview of today: Acme, Jane Whitfield, four notes.

  1. In the practice mail write "Dear Jane, thank you for your time today …": the panel opens beside it.
  2. Write what your notes say; each one ticks itself off, and the number rises.
  3. Press Send, then look at Afterword's popup (the puzzle piece ${firefox ? 'at the top right' : 'beside the address'}): it says "Sent".

The page stands at the mail service's address only while this runs, and sends nothing. Ctrl+C ends it.`;
