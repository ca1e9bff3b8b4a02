import { afterAll, beforeAll, expect, it } from 'vitest';
import { shiftClock } from './harness/background';
import { type Chromium, openChromium } from './harness/chromium';
import { playwrightHands } from './harness/hands';
import { backTo, recordInterview, STORY, scoreIn, ticked } from './harness/story';

/** The practice page inside the extension, as a store's reviewer finds it: no account, no host. */
let chromium: Chromium;
beforeAll(async () => {
  chromium = await openChromium();
  await shiftClock(chromium, backTo(15));
  await (await recordInterview(chromium, 'Acme today 1pm, 45 min')).close();
});
afterAll(() => chromium?.close());

it('says that it is practice, and has the panel beside its reply to the interviewer', async () => {
  const page = await chromium.own('practice.html');
  expect(await page.getByRole('note').innerText()).toContain('Practice, not Gmail');
  const hands = playwrightHands(page);
  await hands.press('link', 'Reply');
  await hands.write(STORY.letter);
  await scoreIn(hands, (score) => score > 50);
  await expect.poll(() => ticked(hands)).toBe(4);
});

it('asks the network for nothing', () => {
  expect(chromium.server.escaped).toEqual([]);
});
