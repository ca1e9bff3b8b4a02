import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './harness/chromium';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await openChromium();
});
afterAll(() => chromium?.close());

const editor = '[id^="editorParent_"] > [contenteditable=true][role=textbox]';

describe("the practice page stands at Outlook's addresses around Microsoft's own editor", () => {
  it.each([
    'https://outlook.live.com/mail/0/deeplink/compose',
    'https://outlook.office.com/mail/deeplink/compose',
    'https://outlook.office365.com/mail/deeplink/compose',
    'https://outlook.cloud.microsoft/mail/deeplink/compose',
  ])('%s opens a compose with recipient, subject and body', async (address) => {
    const page = await chromium.mail(`${address}?to=jane@acme.example&subject=Hi&body=One%0ATwo`);
    expect(await page.locator(editor).innerText()).toBe('One\nTwo');
    expect(await page.locator('[data-lpc-hover-target-id="jane@acme.example"]').count()).toBe(1);
    expect(await page.locator('input[id^="MSG_"][id$="_SUBJECT"]').inputValue()).toBe('Hi');
  });

  it('sends with a notice, and undo brings the compose back', async () => {
    const page = await chromium.mail(
      'https://outlook.live.com/mail/0/deeplink/compose?to=jane@acme.example&subject=Hi&body=One',
    );
    await page.locator('[data-testid="ComposeSendButton"] button').first().click();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.locator(editor).innerText()).toBe('One');
  });

  it('keeps what is typed in its own model', async () => {
    const page = await chromium.mail('https://outlook.live.com/mail/0/');
    await page.getByRole('button', { name: 'New mail' }).click();
    await page.locator(editor).click();
    await page.keyboard.type('Dear Jane,');
    await page.keyboard.press('Enter');
    await page.keyboard.type('thank you');
    expect((await page.locator(editor).innerText()).split(/\n+/)).toEqual(['Dear Jane,', 'thank you']);
  });
});
