import { expect, test } from 'vitest';
import { openTab } from '../../../lib/background/open-tab';

/** A browser with these windows; the last one has the focus or is the last that had. */
function browserWith(windows: number[]) {
  const raised: number[] = [];
  const opened: string[] = [];
  return {
    raised,
    opened,
    tabs: {
      create: async ({ url }: { url: string }) => {
        const windowId = windows.at(-1);
        // Chromium's words.
        if (windowId === undefined) throw new Error('No current window');
        opened.push(url);
        return { id: 7, windowId };
      },
    },
    windows: {
      create: async ({ url }: { url: string }) => {
        windows.push(1);
        opened.push(url);
        return { tabs: [{ id: 8 }] };
      },
      update: async (id: number) => {
        raised.push(id);
      },
    },
  };
}

test('a tab comes up in the window last used, which may lie behind others or be minimised', async () => {
  const browser = browserWith([3, 5]);
  expect(await openTab('https://mail.example/', browser)).toBe(7);
  expect(browser.raised).toEqual([5]);
});

test('a browser that runs on without a window gets one', async () => {
  const browser = browserWith([]);
  expect(await openTab('https://mail.example/', browser)).toBe(8);
  expect(browser.opened).toEqual(['https://mail.example/']);
});

test('a window that can’t be raised is no reason to open another', async () => {
  const browser = browserWith([3]);
  const update = () => Promise.reject(new Error('No window with id: 3.'));
  expect(await openTab('/page.html', { ...browser, windows: { ...browser.windows, update } })).toBe(7);
  expect(browser.opened).toEqual(['/page.html']);
});
