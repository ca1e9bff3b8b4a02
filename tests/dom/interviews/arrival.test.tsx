/** Where one is after going from the list to an interview and back. */
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Store } from '@/lib/interviews/contract';
import { DAY, HOUR, NOON } from '../../unit/interviews/time';
import { atWork } from './at-work';

const three = async (store: Store) => {
  for (const [index, company] of ['Acme', 'Globex', 'Initech'].entries()) {
    const startsAt = NOON + index * DAY;
    await store.addInterview({
      company,
      role: '',
      startsAt,
      endsAt: startsAt + HOUR,
      timeZone: 'UTC',
      interviewers: [],
    });
  }
};

/** A real press: the focus goes there first. */
const follow = (link: HTMLElement) =>
  act(async () => {
    link.focus();
    link.click();
  });

test('an interview begins at its top, and with its name for whom it is read to', async () => {
  const page = await atWork({ surface: 'popup', before: three });
  const desk = page.find('.desk');
  desk.scrollTop = 300;
  await follow(page.all('a').find((link) => link.textContent?.includes('Initech')) as HTMLElement);
  await expect.poll(() => document.activeElement?.textContent).toBe('Initech');
  expect(document.activeElement?.localName).toBe('h1');
  expect(desk.scrollTop).toBe(0);
});

test('back at the list one is at the row one came from', async () => {
  const page = await atWork({ surface: 'popup', before: three });
  await follow(page.all('a').find((link) => link.textContent?.includes('Initech')) as HTMLElement);
  await expect.poll(() => document.activeElement?.localName).toBe('h1');
  await follow(page.find('.desk-back'));
  await expect.poll(() => document.activeElement?.textContent).toContain('Initech');
  expect(document.activeElement?.localName).toBe('a');
});

test('beside the list the cursor stays in it, and so do notes that are written at once', async () => {
  const page = await atWork({ surface: 'page', before: three });
  const row = page.all('a.entry').find((link) => link.textContent?.includes('Initech')) as HTMLElement;
  await follow(row);
  await expect.poll(() => page.all('h1').map((title) => title.textContent)).toEqual(['Initech']);
  expect(document.activeElement).toBe(row);
  await act(async () => {
    location.hash += '/notes';
  });
  await expect.poll(() => document.activeElement?.className).toContain('note-text');
});

test('sent here to add an interview one is at the list, and no way back leads to where one is', async () => {
  const page = await atWork({ hash: '#/add', before: three });
  expect(page.all('h1').map((title) => title.textContent)).toEqual(['Afterword']);
  expect(page.all('.desk-back')).toEqual([]);
  expect(document.activeElement).toBe(page.find('[data-key="add"]'));
});
