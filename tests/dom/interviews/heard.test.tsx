/** What a screen reader is given to say by itself. */
import { expect, test } from 'vitest';
import { NOON } from '../../unit/interviews/time';
import { type AtWork, atWork } from './at-work';

/** Everything that appears from now on in a region that was there before it, in its order. */
function heardOn({ root }: AtWork): readonly string[] {
  const regions = [...root.querySelectorAll('[aria-live], [role=status]')];
  const heard: string[] = [];
  const watch = new MutationObserver((changes) => {
    for (const region of new Set(changes.map(({ target }) => regions.find((each) => each.contains(target))))) {
      if (region?.textContent) heard.push(region.textContent);
    }
  });
  watch.observe(root, { childList: true, characterData: true, subtree: true });
  return heard;
}

test('what the line was understood as is heard once typing rests, and what it lacks', async () => {
  const page = await atWork();
  const heard = heardOn(page);
  page.type(page.find('[data-key="add"]'), 'Acme');
  await expect.poll(() => heard, { timeout: 10_000 }).toEqual([expect.stringMatching(/^When is it/)]);
  page.type(page.find('[data-key="add"]'), ' yesterday 3pm, 45 min');
  await expect.poll(() => heard, { timeout: 10_000 }).toHaveLength(2);
  expect(heard[1]).toMatch(/^Acme, yesterday 3:00 PM, 45 min, Follow up by today/);
});

test('how many interviews a search found is heard once typing rests', async () => {
  const page = await atWork({
    before: (store) => store.addInterview({ company: 'Acme', startsAt: NOON, endsAt: NOON, timeZone: 'UTC' }),
  });
  const heard = heardOn(page);
  page.type(page.find('[data-key="search"]'), 'acme');
  await expect.poll(() => heard, { timeout: 10_000 }).toEqual(['1 interview found']);
});

test('what was done is heard, in a region that was there before', async () => {
  const page = await atWork();
  const heard = heardOn(page);
  page.type(page.find('[data-key="add"]'), 'Acme yesterday 3pm, 45 min');
  await page.press('Add');
  await expect.poll(() => heard, { timeout: 10_000 }).toContain('Added Acme.');
});
