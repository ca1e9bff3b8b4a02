import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './harness/chromium';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await openChromium();
});
afterAll(() => chromium?.close());

describe("the practice page stands at Gmail's address and behaves like Gmail", () => {
  it('opens a compose from the address of "Write follow-up", sends it after its toast, and undoes', async () => {
    const page = await chromium.mail(
      'https://mail.google.com/mail/u/0/?view=cm&fs=1&to=jane@acme.example&su=Hi&body=One%0ATwo',
    );
    expect(await page.locator('body.xE [role=main] [g_editable=true]').innerText()).toBe('One\nTwo');
    expect(await page.locator('[name=subjectbox]').inputValue()).toBe('Hi');
    await page.locator('[role=main] .aoO').click();
    await page.locator('#link_undo').click();
    expect(await page.locator('[g_editable=true]').innerText()).toBe('One\nTwo');
  });

  it('refuses to send to nobody', async () => {
    const page = await chromium.mail();
    await page.getByRole('button', { name: 'Compose' }).click();
    await page.locator('.dw .aoO').click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click();
    expect(await page.locator('.dw [g_editable=true]').count()).toBe(1);
  });

  it('keeps two composes side by side, and takes away the one that is discarded', async () => {
    const page = await chromium.mail();
    await page.getByRole('button', { name: 'Compose' }).click();
    await page.getByRole('button', { name: 'Compose' }).click();
    await page.locator('.dw .agP').first().fill('Jane Whitfield <jane@acme.example>');
    await page.locator('.dw .agP').first().press('Enter');
    expect(await page.locator('[data-hovercard-id="jane@acme.example"][data-name="Jane Whitfield"]').count()).toBe(1);
    await page.locator('.dw .oh').last().click();
    expect(await page.locator('.dw [g_editable=true]').count()).toBe(1);
  });

  it('answers inline under the message', async () => {
    const page = await chromium.mail();
    await page.getByRole('link', { name: 'Reply' }).click();
    expect(await page.locator('.ip.adB .M9 .aoI [g_editable=true]').count()).toBe(1);
  });

  it('lets nothing out to the network', () => {
    expect(chromium.server.escaped).toEqual([]);
  });
});
