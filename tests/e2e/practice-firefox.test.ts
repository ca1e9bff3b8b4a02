import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, openFirefox } from './harness/firefox';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await openFirefox();
});
afterAll(() => firefox?.close());

describe('Firefox finds the practice page at the real address', () => {
  it('opens the compose of "Write follow-up"', async () => {
    const page = await firefox.mail('https://mail.google.com/mail/u/0/?view=cm&to=jane@acme.example&su=Hi&body=One');
    expect(await page.$eval('[g_editable=true]', (editor) => editor.textContent)).toBe('One');
  });
});
