import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Store } from '@/lib/interviews/contract';
import { HOUR, NOON } from '../../unit/interviews/time';
import { atWork, clock } from './at-work';

const DAY = 24 * HOUR;

/** An interview that ended that many hours before noon. */
const ended = (store: Store, company: string, hours: number, name = '') =>
  store.addInterview({
    company,
    startsAt: NOON - (hours + 1) * HOUR,
    endsAt: NOON - hours * HOUR,
    timeZone: 'UTC',
    interviewers: [{ name, email: '' }],
  });

const rows = (page: { all(selector: string): HTMLElement[] }) =>
  page.all('.nearest-title, .entry-company').map((row) => row.textContent);

test('the nearest deadline still in time comes first, the late one after all that can still be won', async () => {
  const page = await atWork({
    before: async (store) => {
      await ended(store, 'Late', 26);
      await ended(store, 'Fresh', 2);
      await ended(store, 'Urgent', 23, 'Jane');
      await ended(store, 'Coming', -30);
    },
  });
  expect(rows(page)).toEqual(['Urgent · Jane', 'Fresh', 'Late', 'Coming']);
  expect(page.find('.nearest').textContent).toContain('1 h left');
});

test.each([
  [26, '26 h since the interview', 'Still worth sending'],
  [4 * 24, '4 days since the interview', 'A few honest lines are still welcome'],
  [10 * 24, '10 days since the interview', 'They may have decided by now'],
])('%i hours after an interview its card says what a follow-up still is', async (hours, since, says) => {
  const page = await atWork({
    surface: 'popup',
    before: async (store) => {
      clock.at = NOON - hours * HOUR;
      await ended(store, 'Acme', hours);
      clock.at = NOON;
    },
  });
  expect(page.find('.nearest').textContent).toContain(since);
  expect(page.find('.nearest').textContent).toContain(says);
});

test('who brings a whole search along has nothing to write by it; each lies folded, and asks whether it was written', async () => {
  let id = '';
  const page = await atWork({
    surface: 'popup',
    before: async (store) => {
      id = (await ended(store, 'Acme', 9 * 24, 'Jane')).interview.id;
      await ended(store, 'Globex', 21 * 24);
    },
  });
  expect(page.text()).toContain('Nothing to write at the moment.');
  expect(rows(page)).toEqual([]);
  await page.press(/^Past/);
  await expect.poll(() => rows(page)).toEqual(['Acme', 'Globex']);
  expect(page.all('.entry-status').map(({ textContent, dataset }) => [textContent, dataset['urgency']])).toEqual([
    ['Feb 21', undefined],
    ['Feb 9', undefined],
  ]);
  await page.press(/^Acme/);
  await expect.poll(() => page.all('.follow-up').length).toBe(1);
  expect(page.find('.follow-up').textContent).toContain('9 days since the interview · written already?');
  expect(page.all('button').map(({ textContent }) => textContent)).not.toContain('I sent it');
  await page.press('I sent an e-mail');
  expect((await page.store.entry(id))?.followUps[0]).toMatchObject({
    state: 'otherwise',
    way: 'email',
    at: Date.UTC(2026, 1, 21, 12),
  });
  expect(page.text()).toContain('Sent by e-mail Feb 21');
});

test('what is added long after says where it lies', async () => {
  const page = await atWork({ surface: 'popup' });
  await page.settled();
  page.type(page.find('[data-key=add]'), 'Acme 9 days ago 3pm');
  await page.settled();
  expect(page.find('.add-understood').textContent).not.toContain('Follow up by');
  await page.press('Add');
  await expect.poll(() => page.text()).toContain('Added Acme, under “Past”.');
});

test('a month later an interview that nobody was written to about owes nothing, and says so', async () => {
  let id = '';
  const page = await atWork({
    before: async (store) => {
      id = (await ended(store, 'Acme', 30 * 24)).interview.id;
    },
    hash: () => `#/interview/${id}`,
  });
  expect(page.find('.follow-up').textContent).toContain('Nothing is owed any more');
});

test('an interview recorded while the clock was far ahead asks whether its day is right, until it was put right', async () => {
  clock.at = NOON + 365 * DAY;
  let id = '';
  const page = await atWork({
    before: async (store) => {
      const times = { startsAt: clock.at - 2 * HOUR, endsAt: clock.at - HOUR, timeZone: 'UTC' };
      id = (await store.addInterview({ company: 'Acme', ...times })).interview.id;
      clock.at = NOON;
    },
    hash: () => `#/interview/${id}`,
  });
  expect(page.find('.entry-status').textContent).toMatch(/2027\?$/);
  expect(page.find('.detail').textContent).toContain('while your computer’s clock was ahead');
  const times = { startsAt: NOON - 2 * HOUR, endsAt: NOON - HOUR };
  await act(async () => void page.desk.put(await page.store.saveInterview({ id, ...times })));
  expect(page.text()).not.toContain('clock was ahead');
  expect(page.text()).toContain('23 h left');
});

test('an empty list is one line and the field', async () => {
  const page = await atWork({ surface: 'popup' });
  expect(page.text()).toContain('No interviews yet');
  expect(document.activeElement).toBe(page.find('[data-key="add"]'));
});

test('just out of the door one is asked to note, not to write', async () => {
  const page = await atWork({ before: (store) => ended(store, 'Acme', 0.2) });
  expect(page.find('.nearest .button-primary').textContent).toBe('Note what you remember');
});

test('a panel gets a mail each, and each button writes to its person', async () => {
  const page = await atWork({
    before: (store) =>
      store.addInterview({
        company: 'Acme',
        startsAt: NOON - 3 * HOUR,
        endsAt: NOON - 2 * HOUR,
        timeZone: 'UTC',
        interviewers: [
          { name: 'Jane', email: 'jane@acme.example' },
          { name: 'Bo', email: '' },
        ],
      }),
  });
  await page.press('Write to Bo');
  const [entry, followUp] = page.openCompose.mock.calls[0] ?? [];
  expect(entry.interviewers.find(({ id }: { id: string }) => id === followUp.interviewerId).name).toBe('Bo');
});

test('search finds what was noted, and Escape gives the list back', async () => {
  const page = await atWork({
    before: async (store) => {
      const { interview } = await ended(store, 'Old Mill', 9 * 24);
      await store.saveNote({ id: 'n', interviewId: interview.id, kind: 'stood-out', text: 'the sourdough', from: '' });
      await ended(store, 'Acme', 2);
    },
  });
  page.type(page.find('[data-key="search"]'), 'SOUR');
  expect(rows(page)).toEqual(['Old Mill']);
  expect(page.find('.entry-why').textContent).toBe('the sourdough');
  expect(page.all('mark').map((found) => found.textContent)).toEqual(['sour']);
  act(() => {
    page
      .find('[data-key="search"]')
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
  });
  expect(rows(page)).toContain('Acme');
});

test('sent and past are folded, and build no rows until they are opened', async () => {
  const page = await atWork({
    before: async (store) => {
      const { followUps } = await ended(store, 'Acme', 50);
      await store.markSent({
        followUpId: followUps[0]?.id ?? '',
        at: NOON - DAY,
        way: 'email',
        scheduled: false,
        fingerprint: null,
      });
    },
  });
  expect(rows(page)).toEqual([]);
  await act(async () => {
    const details = page.find<HTMLDetailsElement>('details');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  expect(rows(page)).toEqual(['Acme']);
});

test('hundreds of open interviews show the first forty, and more when asked', async () => {
  const page = await atWork({
    before: async (store) => {
      for (let n = 0; n < 100; n += 1) await ended(store, `Company ${n}`, -1 - n);
    },
  });
  expect(page.all('.entry')).toHaveLength(40);
  await page.press('Show 40 more');
  expect(page.all('.entry')).toHaveLength(80);
  // Where one reads on, and not behind all that came.
  expect(document.activeElement).toBe(page.all('.entry')[40]);
});

test('a company named like markup is text', async () => {
  const page = await atWork({ before: (store) => ended(store, '<img src=x onerror=alert(1)>', 2) });
  expect(page.all('img')).toEqual([]);
  expect(page.text()).toContain('<img src=x');
});

test('a link to a deleted interview says so', async () => {
  const page = await atWork({ hash: '#/interview/nothing' });
  expect(page.text()).toContain('no longer here');
});

test('who has not answered for a week stands in sight, and nothing claims there is nothing to write', async () => {
  const page = await atWork({
    before: async (store) => {
      const { followUps } = await ended(store, 'Acme', 8 * 24);
      const mark = { at: NOON - 7.5 * DAY, way: 'email', scheduled: false, fingerprint: null } as const;
      await store.markSent({ followUpId: followUps[0]?.id ?? '', ...mark });
      const later = await ended(store, 'Fresh', 26);
      await store.markSent({ followUpId: later.followUps[0]?.id ?? '', ...mark, at: NOON - DAY });
    },
  });
  expect(rows(page)).toEqual(['Acme']);
  expect(page.text()).toContain('Time for a second follow-up');
  expect(page.text()).not.toContain('Nothing to write');
  expect(page.find('summary').textContent).toContain('Sent');
});

test('a panel that was written to, but for one, counts as sent', async () => {
  const page = await atWork({
    before: async (store) => {
      const { interview, followUps } = await ended(store, 'Acme', 26, 'Jane');
      await store.markSent({
        followUpId: followUps[0]?.id ?? '',
        at: NOON - DAY,
        way: 'email',
        scheduled: false,
        fingerprint: null,
      });
      const bo = await store.saveInterviewer({ id: 'bo', interviewId: interview.id, name: 'Bo' });
      await store.skip(bo.followUps.find(({ interviewerId }) => interviewerId === 'bo')?.id ?? '');
    },
  });
  await page.press(/Sent/);
  await expect.poll(() => page.all('.entry-status').map((row) => row.textContent)).toEqual(['sent yesterday 12:00 PM']);
});
