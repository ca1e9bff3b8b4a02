import { afterEach, expect, test, vi } from 'vitest';
import { keepFocus } from '@/components/kit/keep-focus';

afterEach(() => vi.restoreAllMocks());

/** A page whose button has the focus, and goes. */
async function pressAway(hasKeyboard: boolean): Promise<Element | null> {
  const page = document.createElement('main');
  page.innerHTML = '<section><h2>Notes</h2><p><button>Once</button></p></section>';
  document.body.replaceChildren(page);
  vi.spyOn(document, 'hasFocus').mockReturnValue(hasKeyboard);
  keepFocus(page);
  page.querySelector('button')?.focus();
  page.querySelector('p')?.remove();
  await Promise.resolve();
  return document.activeElement;
}

test('what goes with the focus in it leaves it at the heading around', async () => {
  expect((await pressAway(true))?.textContent).toBe('Notes');
});

test('a panel that changes while somebody writes in the letter beside it takes no focus', async () => {
  expect(await pressAway(false)).toBe(document.body);
});
