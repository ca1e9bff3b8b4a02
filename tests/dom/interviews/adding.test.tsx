import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { NewInterview, Store } from '@/lib/interviews/contract';
import { StoreError } from '@/lib/interviews/errors';
import { HOUR, NOON } from '../../unit/interviews/time';
import { type AtWork, atWork } from './at-work';

const add = (page: AtWork) => page.find<HTMLInputElement>('[data-key="add"]');

/** Enter presses the form's button, where there is one; jsdom leaves that to us. */
const enter = (page: AtWork) =>
  act(async () => {
    page.root.querySelector<HTMLButtonElement>('.add button[type="submit"]')?.click();
  });

const paste = (page: AtWork, text: string) =>
  act(async () => {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    add(page).dispatchEvent(Object.assign(event, { clipboardData: { getData: () => text, files: [] } }));
  });

const calendar = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');

const event = (uid: string, title: string, hour: string, ...more: string[]) => [
  `UID:${uid}`,
  `SUMMARY:${title}`,
  `DTSTART:20260303T${hour}0000Z`,
  `DTEND:20260303T${hour}4500Z`,
  'ORGANIZER;CN=Rita Hall:mailto:rita@acme.example',
  ...more,
];

test('the field says what it understood before anything is saved, and Enter saves it', async () => {
  const page = await atWork();
  page.type(add(page), 'Acme yesterday 3pm, 45 min');
  expect(page.find('.add-understood').textContent).toMatch(/Acme, yesterday .*45 min.*Follow up by today/);
  expect(await page.store.entries()).toEqual([]);
  await enter(page);
  await expect
    .poll(async () => (await page.store.entries()).map(({ interview }) => interview.company))
    .toEqual(['Acme']);
  expect(add(page).value).toBe('');
  expect(page.text()).toContain('Added Acme.');
});

test('the field says whom and as what it understood, too, so that a slip is seen while it can still be mended', async () => {
  const page = await atWork();
  page.type(add(page), 'Analyst at Acme with Priya Shah and Tom, yesterday 3pm');
  expect(page.find('.add-understood').textContent).toMatch(
    /Acme, yesterday .* · Analyst · with Priya Shah, Tom · Follow up/,
  );
  page.type(add(page), ' jane@acme.example');
  expect(page.find('.add-understood').textContent).toContain('with Priya Shah, Tom');
});

test('what is in the list already is told so, with a way there, and can be added all the same', async () => {
  const page = await atWork();
  const known = () => page.root.querySelector<HTMLAnchorElement>('.add-understood a');
  const typeAnew = (line: string) => {
    add(page).value = '';
    page.type(add(page), line);
  };
  page.type(add(page), 'Acme yesterday 3pm, 45 min');
  await enter(page);
  await expect.poll(async () => (await page.store.entries()).length).toBe(1);
  const [acme] = await page.store.entries();
  for (const same of ['Acme yesterday 3pm', 'acme yesterday 3:10pm, 20 min']) {
    typeAnew(same);
    expect(known()?.textContent, same).toBe('already in your list');
    expect(known()?.hash).toBe(`#/interview/${acme?.interview.id}`);
  }
  for (const other of ['Globex yesterday 3pm', 'Acme yesterday 3:45pm', 'Acme yesterday 2pm', 'Acme today 3pm']) {
    typeAnew(other);
    expect(known(), other).toBeNull();
  }
  typeAnew('Acme yesterday 3pm');
  await enter(page);
  await expect.poll(async () => (await page.store.entries()).length).toBe(2);
});

test('what stands in the line and is kept nowhere is told before it goes with it', async () => {
  const page = await atWork();
  page.type(add(page), 'Acme yesterday 3pm https://zoom.us/j/1');
  expect(page.find('.add-understood').textContent).toMatch(/^Acme, yesterday .*· the link is left out$/);
});

test('a line that was begun is there again in the next page, and gone once it is an interview', async () => {
  const closed = await atWork({ surface: 'popup' });
  closed.type(add(closed), 'Acme yesterday 3pm, 4');
  const page = await atWork({ surface: 'popup' });
  expect(add(page).value).toBe('Acme yesterday 3pm, 4');
  page.type(add(page), '5 min');
  await enter(page);
  await expect.poll(async () => (await page.store.entries()).length).toBe(1);
  expect(add(await atWork()).value).toBe('');
});

test.each([
  ['had taken it, the line is not offered again', true],
  ['had not taken it, the line is there again', false],
])('a page that closed right after Enter: where the database %s', async (_, isTaken) => {
  const closed = await atWork({
    through: (store) => ({
      ...store,
      addInterview: async (interview) => {
        if (isTaken) await store.addInterview(interview);
        // The page is gone before it hears.
        return new Promise(() => undefined);
      },
    }),
  });
  closed.type(add(closed), 'Acme yesterday 3pm, 45 min');
  await enter(closed);
  await expect.poll(async () => (await closed.store.entries()).length).toBe(isTaken ? 1 : 0);
  const page = await atWork();
  expect(add(page).value).toBe(isTaken ? '' : 'Acme yesterday 3pm, 45 min');
});

test('a page that died at Enter: its interview may come through after the next page has looked', async () => {
  let kept: NewInterview | undefined;
  const dying = await atWork({
    through: (store) => ({
      ...store,
      addInterview(interview) {
        kept = interview;
        return new Promise(() => undefined);
      },
    }),
  });
  dying.type(add(dying), 'Acme yesterday 3pm, 45 min');
  await enter(dying);
  const page = await atWork();
  expect(add(page).value).toBe('Acme yesterday 3pm, 45 min');
  await act(async () => {
    if (kept) await dying.store.addInterview(kept);
    await page.desk.reload();
  });
  expect(add(page).value).toBe('');
  expect(page.all('[href^="#/interview/"]').length).toBeGreaterThan(0);
  expect(add(await atWork()).value).toBe('');
});

test('Enter pressed twice adds once, and what is typed meanwhile stays', async () => {
  let go = () => {};
  const page = await atWork({
    through: (store) => ({
      ...store,
      addInterview: async (interview) => {
        await new Promise<void>((resolve) => {
          go = resolve;
        });
        return store.addInterview(interview);
      },
    }),
  });
  page.type(add(page), 'Acme yesterday 3pm, 45 min');
  await enter(page);
  await enter(page);
  page.type(add(page), ' Beta');
  await act(async () => go());
  await expect.poll(() => add(page).value.trim()).toBe('Beta');
  expect((await page.store.entries()).map(({ interview }) => interview.company)).toEqual(['Acme']);
});

test('a line that was begun is there again after a look at an interview', async () => {
  const page = await atWork({
    surface: 'popup',
    before: (store) =>
      store.addInterview({ company: 'Beta', startsAt: NOON - 3 * HOUR, endsAt: NOON - HOUR, timeZone: 'UTC' }),
  });
  page.type(add(page), 'Acme tom');
  await page.press(/^Beta/);
  await expect.poll(() => page.all('.detail').length).toBe(1);
  await page.press(/All interviews/);
  await expect.poll(() => page.all('[data-key="add"]').length).toBe(1);
  expect(add(page).value).toBe('Acme tom');
});

test('an invitation that is dropped while a line is begun leaves the line alone', async () => {
  const page = await atWork();
  page.type(add(page), 'Beta friday');
  await paste(page, calendar(event('u1', 'Interview with Acme', '15')));
  await expect.poll(async () => (await page.store.entries()).length, { timeout: 5000 }).toBe(1);
  expect(add(page).value).toBe('Beta friday');
});

test('a line that could not be added stays, also in the next page', async () => {
  const page = await atWork({
    through: (store) => ({ ...store, addInterview: () => Promise.reject(new StoreError('quota')) }),
  });
  page.type(add(page), 'Acme yesterday 3pm, 45 min');
  await enter(page);
  await expect.poll(() => page.find('.add').textContent).toContain('out of space');
  expect(add(page).value).toBe('Acme yesterday 3pm, 45 min');
  expect(add(await atWork()).value).toBe('Acme yesterday 3pm, 45 min');
});

test.each([
  ['Acme', 'When is it'],
  ['Acme this morning', 'At what time? The day is today.'],
  ['Acme tomorow', 'At what time? The day is tomorrow.'],
  ['tomorrow 3pm', 'Which company'],
  ['Acme 9am and Beta 11am tomorrow', 'There is more than one time in this line.'],
])('"%s" is not saved: it is told what is missing', async (typed, told) => {
  const page = await atWork();
  page.type(add(page), typed);
  await enter(page);
  expect(page.find('.add').textContent).toContain(told);
  expect(await page.store.entries()).toEqual([]);
});

test('the deadline is offered for the phone while it is still to come, and can be waved away', async () => {
  const page = await atWork();
  page.type(add(page), 'Acme yesterday 3pm, 45 min');
  await enter(page);
  await expect.poll(() => page.text()).toContain('on your phone');
  // The field stays where it is: the next line may be under the fingers.
  const offer = page.find('.add ~ .notice');
  expect(offer.textContent).toContain('on your phone');
  await page.press('Not needed');
  expect(page.text()).not.toContain('on your phone');
});

test('a file for the phone that could not be made is said so, and offered again', async () => {
  const page = await atWork();
  page.type(add(page), 'Acme yesterday 3pm, 45 min');
  await enter(page);
  await expect.poll(() => page.text()).toContain('on your phone');
  const make = vi.fn((_: Blob): string => {
    throw new Error('No more of these.');
  });
  URL.createObjectURL = make as typeof URL.createObjectURL;
  await page.press('Save calendar file');
  await expect.poll(() => page.text()).toContain('The file could not be made');
  make.mockReturnValue('blob:deadlines');
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  await page.press('Save calendar file');
  await expect.poll(() => saved.mock.calls.length).toBe(1);
  await expect.poll(() => page.text()).not.toContain('on your phone');
  vi.restoreAllMocks();
});

test('nothing is offered for the phone any more once the mail is sent', async () => {
  const page = await atWork();
  page.type(add(page), 'Acme yesterday 3pm, 45 min');
  await enter(page);
  await expect.poll(() => page.text()).toContain('on your phone');
  await act(async () => page.find('.nearest-title a').click());
  await expect.poll(() => page.all('.detail').length).toBe(1);
  await page.press('I sent it');
  expect(page.text()).not.toContain('on your phone');
});

test('one pasted invitation is added with its people', async () => {
  const page = await atWork();
  await paste(page, calendar(event('u1', 'Interview with Acme', '15')));
  await expect.poll(async () => (await page.store.entries()).length, { timeout: 5000 }).toBe(1);
  const [entry] = await page.store.entries();
  expect(entry?.interviewers.map(({ email }) => email)).toEqual(['rita@acme.example']);
  expect(entry?.interview.startsAt).toBe(Date.parse('2026-03-03T15:00:00Z'));
});

test('one that is pasted with the head of its mail is an invitation, too', async () => {
  const page = await atWork();
  await paste(page, `Subject: Invitation\r\n\r\n${calendar(event('u1', 'Interview with Acme', '15'))}`);
  await expect.poll(async () => (await page.store.entries()).length, { timeout: 5000 }).toBe(1);
});

test('several events are a choice, a cancelled one and a known one are said to be so', async () => {
  const page = await atWork({
    before: (store) =>
      store.addInterview({
        company: 'Known',
        startsAt: Date.parse('2026-03-03T16:00:00Z'),
        endsAt: Date.parse('2026-03-03T16:45:00Z'),
        timeZone: 'UTC',
        calendarUid: 'u2',
      }),
  });
  await paste(
    page,
    calendar(
      event('u1', 'Interview A', '15'),
      event('u2', 'Interview B', '16'),
      event('u3', 'Interview C', '17', 'STATUS:CANCELLED'),
    ),
  );
  await expect.poll(() => page.text(), { timeout: 5000 }).toContain('3 events');
  expect(page.text()).toContain('already in your list');
  expect(page.text()).toContain('cancelled');
  expect(await page.store.entries()).toHaveLength(1);
  await act(async () => page.find('.invitation .button').click());
  await expect.poll(async () => (await page.store.entries()).length).toBe(2);
});

test('words that come with a picture of themselves, as from a spreadsheet, are pasted like any', async () => {
  const page = await atWork();
  const pasted = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
    clipboardData: { getData: () => 'Acme tomorrow 3pm', files: [new File(['…'], 'image.png', { type: 'image/png' })] },
  });
  await act(async () => {
    add(page).dispatchEvent(pasted);
  });
  expect(pasted.defaultPrevented).toBe(false);
  expect(page.find('.add').textContent).not.toContain('not a calendar file');
});

test('the same invitation pasted twice at once is added once, and then known', async () => {
  const page = await atWork();
  const invitation = calendar(event('u1', 'Interview with Acme', '15'));
  void paste(page, invitation);
  await paste(page, invitation);
  await expect.poll(() => page.text(), { timeout: 5000 }).toContain('already in your list');
  expect(await page.store.entries()).toHaveLength(1);
});

/** What was typed of Tuesday, from three o'clock on. */
const typedTuesday = (store: Store) =>
  store.addInterview({
    company: 'acme Inc.',
    startsAt: Date.parse('2026-03-03T15:00:00Z'),
    endsAt: Date.parse('2026-03-03T15:45:00Z'),
    timeZone: 'UTC',
  });

test('an invitation to what was typed before is no second interview, and says who interviews', async () => {
  const page = await atWork({ before: typedTuesday });
  await paste(page, calendar(event('u1', 'Interview with Acme', '15')));
  await expect.poll(() => page.text(), { timeout: 5000 }).toContain('already in your list');
  const [entry, ...others] = await page.store.entries();
  expect(others).toEqual([]);
  expect(entry?.interview.calendarUid).toBe('u1');
  expect(entry?.interview.organiserEmail).toBe('rita@acme.example');
  expect(entry?.interviewers.map(({ email }) => email)).toEqual(['rita@acme.example']);
});

test.each(['saveInterview', 'saveInterviewer'] as const)(
  'an invitation to what was typed before that can’t be kept (%s) is told, and adds no second interview',
  async (refused) => {
    let isFull = true;
    const page = await atWork({
      before: (store) =>
        store.addInterview({
          company: 'Acme',
          startsAt: Date.parse('2026-03-03T15:00:00Z'),
          endsAt: Date.parse('2026-03-03T15:45:00Z'),
          timeZone: 'UTC',
        }),
      through: (store) => ({
        ...store,
        saveInterview: (patch) =>
          isFull && refused === 'saveInterview' ? Promise.reject(new StoreError('quota')) : store.saveInterview(patch),
        saveInterviewer: (patch) =>
          isFull && refused === 'saveInterviewer'
            ? Promise.reject(new StoreError('quota'))
            : store.saveInterviewer(patch),
      }),
    });
    const invitation = calendar(event('u1', 'Interview with Acme', '15'));
    await paste(page, invitation);
    await expect.poll(() => page.find('.add').textContent, { timeout: 5000 }).toContain('out of space');
    expect(await page.store.entries()).toHaveLength(1);
    isFull = false;
    await paste(page, invitation);
    await expect.poll(() => page.text(), { timeout: 5000 }).toContain('already in your list');
    const [entry, ...others] = await page.store.entries();
    expect(others).toEqual([]);
    expect(entry?.interview.calendarUid).toBe('u1');
    expect(entry?.interviewers.map(({ email }) => email)).toEqual(['rita@acme.example']);
  },
);

describe('of a typed interview that was settled, whoever it was written to', () => {
  const settled = (step: 'markSent' | 'skip') => async (store: Store) => {
    const { followUps } = await typedTuesday(store);
    const followUpId = followUps[0]?.id ?? '';
    if (step === 'skip') await store.skip(followUpId);
    else await store.markSent({ followUpId, at: NOON, way: 'email', scheduled: false, fingerprint: null });
  };
  const bo = 'ATTENDEE;CN=Bo Li:mailto:bo@acme.example';

  test.each([
    ['markSent', 'sent'],
    ['skip', 'skipped'],
  ] as const)('its invitation opens nothing anew (%s)', async (step, state) => {
    const page = await atWork({ before: settled(step) });
    await paste(page, calendar(event('u1', 'Interview with Acme', '15', bo, 'ATTENDEE:mailto:me@gmail.com')));
    await expect.poll(() => page.text(), { timeout: 5000 }).toContain('already in your list');
    const [entry] = await page.store.entries();
    expect(entry?.interview.calendarUid).toBe('u1');
    expect(entry?.followUps.map((each) => each.state)).toEqual([state]);
  });

  test('its invitation with one person names them', async () => {
    const page = await atWork({ before: settled('markSent') });
    await paste(page, calendar(event('u1', 'Interview with Acme', '15')));
    await expect.poll(() => page.text(), { timeout: 5000 }).toContain('already in your list');
    const [entry] = await page.store.entries();
    expect(entry?.followUps.map((each) => each.state)).toEqual(['sent']);
    expect(entry?.interviewers.map(({ name }) => name)).toEqual(['Rita Hall']);
  });
});

test.each([
  ['was typed before', typedTuesday],
  ['came from that invitation', async () => undefined],
])('an invitation without a name of its own to what %s is no second interview either', async (_, before) => {
  const page = await atWork({ before });
  const nameless = calendar(event('', 'Interview with Acme', '15'));
  await paste(page, nameless);
  await expect.poll(async () => (await page.store.entries())[0]?.interviewers.length, { timeout: 5000 }).toBe(1);
  await paste(page, nameless);
  await expect.poll(() => page.text(), { timeout: 5000 }).toContain('already in your list');
  expect(await page.store.entries()).toHaveLength(1);
});

test('two invitations without a name of their own, at other hours, are two interviews', async () => {
  const page = await atWork();
  await paste(page, calendar(event('', 'Interview with Acme', '15')));
  await paste(page, calendar(event('', 'Interview with Acme', '17')));
  await expect.poll(async () => (await page.store.entries()).length, { timeout: 5000 }).toBe(2);
});

test('who was noted with a typed interview stays, whoever its invitation names', async () => {
  const page = await atWork({
    before: (store) =>
      store.addInterview({
        company: 'Acme',
        startsAt: Date.parse('2026-03-03T15:00:00Z'),
        endsAt: Date.parse('2026-03-03T15:45:00Z'),
        timeZone: 'UTC',
        interviewers: [{ name: 'Jane Okafor', email: '' }],
      }),
  });
  await paste(page, calendar(event('u1', 'Interview with Acme', '15')));
  await expect.poll(() => page.text(), { timeout: 5000 }).toContain('already in your list');
  const [entry] = await page.store.entries();
  expect(entry?.interviewers.map(({ name }) => name)).toEqual(['Jane Okafor']);
});

test('of a day with several talks in one file each can be added, without opening it again', async () => {
  const page = await atWork();
  const talks = [
    event('u1', 'Acme interview: Ana', '10'),
    event('u2', 'Acme interview: Ben', '11'),
    event('u3', 'Acme interview: the team', '13'),
    event('u4', 'Acme interview: called off', '14', 'STATUS:CANCELLED'),
  ];
  await paste(page, calendar(...talks));
  expect((await card(page)).querySelector('h2')?.textContent).toMatch(/^This file holds 4 events/);
  expect(page.text()).toContain('Cancel');
  await pressFirst(page);
  await expect.poll(() => page.find('.invitations h2').textContent).toBe('Is there another interview among these?');
  expect(document.activeElement).toBe(page.find('.invitations h2'));
  // Where a button was, a second click meets nothing that would lead away from the others.
  expect(page.all('.invitation').map((row) => row.querySelector('.button')?.textContent ?? null)).toEqual([
    null,
    'Add',
    'Add',
    null,
  ]);
  expect(page.all('.invitation')[0]?.textContent).toContain('already in your list');
  expect(page.find('.invitations').textContent).not.toContain('Cancel');
  await pressFirst(page);
  await expect.poll(async () => (await page.store.entries()).length).toBe(2);
  expect(page.text()).toContain('Done');
  await pressFirst(page);
  await expect.poll(async () => (await page.store.entries()).length).toBe(3);
  await expect.poll(() => page.all('.invitations')).toEqual([]);
});

test('where the others in a file are no interviews, one press leaves them', async () => {
  const page = await atWork();
  await paste(page, calendar(event('u1', 'Interview A', '10'), event('u2', 'Dentist', '11')));
  await card(page);
  await pressFirst(page);
  await expect.poll(() => page.text()).toContain('Done');
  await page.press('Done');
  expect(page.all('.invitations')).toEqual([]);
  expect(await page.store.entries()).toHaveLength(1);
});

test('a choice pressed twice is added once', async () => {
  const page = await atWork();
  await paste(page, calendar(event('u1', 'Interview A', '15'), event('u2', 'Interview B', '16')));
  await expect.poll(() => page.text(), { timeout: 5000 }).toContain('2 events');
  const button = page.find('.invitation .button');
  await act(async () => {
    button.click();
    button.click();
  });
  await expect.poll(() => page.text()).toContain('Added');
  await page.settled();
  expect(await page.store.entries()).toHaveLength(1);
});

test('of several invitations dropped at once each is added, asked about, or said to be unreadable by its name', async () => {
  const page = await atWork();
  const file = (name: string, text: string) => Object.assign(new Blob([text]), { name });
  const files = [
    file('a.ics', calendar(event('u1', 'Interview with Acme', '15'))),
    file('broken.ics', 'nothing of the kind'),
    file('two.ics', calendar(event('u3', 'Interview C', '17'), event('u4', 'Interview D', '18'))),
    file('b.ics', calendar(event('u2', 'Interview with Beta', '16')).replaceAll('acme', 'beta')),
    file('three.ics', calendar(...['5', '6', '7'].map((n) => event(`u${n}`, `Interview ${n}`, `0${n}`)))),
  ];
  await act(async () => {
    document.dispatchEvent(
      Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files } }),
    );
  });
  await expect.poll(() => page.text(), { timeout: 5000 }).toContain('2 events');
  await expect.poll(async () => (await page.store.entries()).length).toBe(2);
  expect(page.find('.add').textContent).toContain('broken.ics: This is not a calendar file');
  expect(page.find('.toast').textContent).toBe('Added 2 interviews: Acme, Beta.');
  await pressFirst(page);
  await leaveOthers(page);
  await expect.poll(() => page.text()).toContain('3 events');
  await pressFirst(page);
  await leaveOthers(page);
  await expect.poll(async () => (await page.store.entries()).length).toBe(4);
  expect(page.all('.invitations')).toEqual([]);
  // The deadlines of all of them go into one file for the phone.
  expect(page.text()).toContain('on your phone');
});

const drop = (...texts: string[]) =>
  act(async () => {
    const files = texts.map((text) => Object.assign(new Blob([text]), { name: 'invitation.ics' }));
    document.dispatchEvent(
      Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files } }),
    );
  });

const pressFirst = (page: AtWork) => act(async () => page.find('.invitation .button').click());
/** One of a file was added: the others are no interviews. */
const leaveOthers = async (page: AtWork) => {
  await expect.poll(() => page.find('.invitations').textContent).toContain('Done');
  await page.press('Done');
};

test('files dropped while a choice waits are asked about after it; none is lost', async () => {
  const page = await atWork();
  await drop(calendar(event('u1', 'Interview A', '15'), event('u2', 'Interview B', '16')));
  await expect.poll(() => page.text(), { timeout: 5000 }).toContain('2 events');
  await drop(calendar(...['5', '6', '7'].map((n) => event(`u${n}`, `Interview ${n}`, `0${n}`))));
  await drop(calendar(event('u8', 'Interview with Acme', '18')));
  await expect.poll(async () => (await page.store.entries()).length, { timeout: 5000 }).toBe(1);
  expect(page.text()).toContain('2 events');
  await pressFirst(page);
  await leaveOthers(page);
  await expect.poll(() => page.text()).toContain('3 events');
  await pressFirst(page);
  await leaveOthers(page);
  await expect.poll(async () => (await page.store.entries()).length).toBe(3);
  expect(page.all('.invitations')).toEqual([]);
});

test('an event that stands in two files which wait is known in the second once it is added from the first', async () => {
  const page = await atWork();
  const shared = event('u1', 'Interview A', '15');
  await drop(calendar(shared, event('u2', 'Interview B', '16')), calendar(shared, event('u3', 'Interview C', '17')));
  await expect.poll(() => page.text(), { timeout: 5000 }).toContain('Interview B');
  const addShared = page.all('.invitation').find((row) => row.textContent?.includes('Interview A'));
  await act(async () => addShared?.querySelector<HTMLElement>('.button')?.click());
  await leaveOthers(page);
  await expect.poll(() => page.text()).toContain('Interview C');
  expect(page.text()).toContain('already in your list');
});

test('a line that is added while a choice waits leaves the choice there', async () => {
  const page = await atWork();
  await drop(calendar(event('u1', 'Interview A', '15'), event('u2', 'Interview B', '16')));
  await expect.poll(() => page.text(), { timeout: 5000 }).toContain('2 events');
  page.type(add(page), 'Beta yesterday 3pm, 45 min');
  await enter(page);
  await expect.poll(async () => (await page.store.entries()).length).toBe(1);
  expect(page.text()).toContain('2 events');
});

test.each([
  ['quota', 'Your browser is out of space, so this invitation is not added.'],
  ['closed', 'This invitation is not added yet.'],
] as const)('an invitation that the database refuses (%s) is not spoken of as a line', async (code, told) => {
  const page = await atWork({
    through: (store) => ({ ...store, addInterview: () => Promise.reject(new StoreError(code)) }),
  });
  await paste(page, calendar(event('u1', 'Interview with Acme', '15')));
  await expect.poll(() => page.find('.add').textContent, { timeout: 5000 }).toContain(told);
  await paste(page, calendar(event('u1', 'Interview A', '15'), event('u2', 'Interview B', '16')));
  await expect.poll(() => page.text(), { timeout: 5000 }).toContain('2 events');
  expect(page.find('.add').textContent).not.toContain(told);
  await act(async () => page.find('.invitation .button').click());
  await expect.poll(() => page.find('.add').textContent).toContain(told);
  // What was chosen from is still there to choose again.
  expect(page.text()).toContain('2 events');
});

test('nor where there is no database at all', async () => {
  const page = await atWork({
    through: () => {
      throw new StoreError('refused');
    },
  });
  await paste(page, calendar(event('u1', 'Interview with Acme', '15')));
  await expect
    .poll(() => page.find('.add').textContent, { timeout: 5000 })
    .toContain('This invitation is not added yet.');
  expect(page.find('.add').textContent).not.toContain('line');
});

test('a folder that is dropped, or a file that has gone meanwhile, is said to be unreadable', async () => {
  const page = await atWork();
  const folder = {
    arrayBuffer: () => Promise.reject(new DOMException('A requested file could not be found', 'NotFoundError')),
  };
  const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
    dataTransfer: { files: [folder] },
  });
  await act(async () => {
    document.dispatchEvent(drop);
  });
  await expect.poll(() => page.find('.add').textContent).toContain('can’t be read');
});

test('a film that is dropped by mistake is not even read', async () => {
  const page = await atWork();
  const film = Object.defineProperty(new File([''], 'film.mp4'), 'size', { value: 4_000_000_000 });
  const read = vi.spyOn(film, 'arrayBuffer');
  const dropped = new Event('drop', { bubbles: true, cancelable: true });
  await act(async () => {
    document.dispatchEvent(Object.assign(dropped, { dataTransfer: { files: [film] } }));
  });
  await expect.poll(() => page.text(), { timeout: 5000 }).toContain('too large to read here');
  expect(read).not.toHaveBeenCalled();
});

test('a file that is no invitation gets a clear word and adds nothing', async () => {
  const page = await atWork();
  await paste(page, 'BEGIN:VCALENDAR\r\nEND:VCALENDAR');
  await expect.poll(() => page.find('.add').textContent, { timeout: 5000 }).toContain('There is no event');
  expect(await page.store.entries()).toEqual([]);
});

const THURSDAY = Date.parse('2026-03-05T14:00:00Z');
const FRIDAY = THURSDAY + 24 * HOUR;

/** From the invitation "u1", on Thursday from 14:00 to 15:00 UTC, with what a person wrote since. */
const thursday = async (store: Store) => {
  const times = { startsAt: THURSDAY, endsAt: THURSDAY + HOUR, timeZone: 'UTC' };
  const added = await store.addInterview({
    company: 'Acme',
    calendarUid: 'u1',
    interviewers: [{ name: 'Rita', email: '' }],
    ...times,
  });
  const { id } = added.interview;
  await store.saveNote({ id: 'n1', interviewId: id, kind: 'advice', text: 'read Traction', from: '' });
  await store.otherwise(added.followUps[0]?.id ?? '', 'call', NOON);
};

const again = (day: string, ...more: string[]) =>
  calendar([
    'UID:u1',
    'SUMMARY:Interview with Acme',
    `DTSTART:202603${day}T140000Z`,
    `DTEND:202603${day}T150000Z`,
    'ORGANIZER;CN=Rita Hall:mailto:rita@acme.example',
    ...more,
  ]);

const card = async (page: AtWork) => {
  await expect.poll(() => page.all('.invitations').length, { timeout: 5000 }).toBe(1);
  return page.find('.invitations');
};
const buttons = (within: HTMLElement) =>
  [...within.querySelectorAll<HTMLElement>('.invitation .button')].map((button) => button.textContent);
const stored = async (page: AtWork) => (await page.store.entries())[0];

test('a new time of an invitation in the list is told beside the old one, and taken over with one press that can be undone', async () => {
  const page = await atWork({ before: thursday });
  const before = await stored(page);
  await paste(page, again('06', 'SEQUENCE:1'));
  const asked = await card(page);
  expect(asked.querySelector('h2')?.textContent).toBe('This interview was moved.');
  expect(asked.textContent).toMatch(/In your list it is .*5.* 2:00 PM\. This invitation says .*6.* 2:00 PM\./);
  expect(asked.textContent).not.toContain('already in your list');
  expect(buttons(asked)).toEqual([expect.stringMatching(/^Move to .*6.* 2:00 PM$/)]);
  expect((await stored(page))?.interview.startsAt).toBe(THURSDAY);
  await pressFirst(page);
  await expect.poll(async () => (await stored(page))?.interview.startsAt).toBe(FRIDAY);
  const moved = await stored(page);
  expect(moved?.interview.endsAt).toBe(FRIDAY + HOUR);
  expect({ ...moved, interview: null }).toEqual({ ...before, interview: null });
  expect(moved?.notes.map(({ text }) => text)).toEqual(['read Traction']);
  expect(moved?.followUps.map(({ state }) => state)).toEqual(['otherwise']);
  expect(page.all('.invitations')).toEqual([]);
  await expect.poll(() => page.find('.toast').textContent).toMatch(/^Moved Acme to .*6.* 2:00 PM\./);
  await page.press('Undo');
  await expect.poll(async () => (await stored(page))?.interview.startsAt).toBe(THURSDAY);
  expect((await stored(page))?.interview.endsAt).toBe(THURSDAY + HOUR);
});

test('once moved, the same invitation is in the list, and the one before it is not taken for news', async () => {
  const page = await atWork({ before: thursday });
  await paste(page, again('06', 'SEQUENCE:1'));
  await card(page);
  await pressFirst(page);
  await expect.poll(async () => (await stored(page))?.interview.startsAt).toBe(FRIDAY);
  await paste(page, again('06', 'SEQUENCE:1'));
  const known = await card(page);
  expect(known.querySelector('h2')?.textContent).toBe('This interview is in your list already.');
  expect(buttons(known)).toEqual(['Open']);
  await page.press('Cancel');
  await paste(page, again('05', 'SEQUENCE:0', 'DTSTAMP:20260301T090000Z'));
  const older = await card(page);
  expect(older.querySelector('h2')?.textContent).toBe('This invitation says another time.');
  expect(older.textContent).toContain('It may be older than what you have.');
  expect(older.textContent).not.toContain('moved');
  await page.press('Cancel');
  expect((await stored(page))?.interview.startsAt).toBe(FRIDAY);
});

test('one that only got longer says by how much', async () => {
  const page = await atWork({ before: thursday });
  await paste(page, again('05', 'SEQUENCE:1').replace('T150000Z', 'T153000Z'));
  const asked = await card(page);
  expect(asked.textContent).toContain('In your list it takes 60 min. This invitation says 90 min.');
  expect(buttons(asked)).toEqual(['Change to 90 min']);
  await pressFirst(page);
  await expect.poll(async () => (await stored(page))?.interview.endsAt).toBe(THURSDAY + 1.5 * HOUR);
  expect((await stored(page))?.interview.startsAt).toBe(THURSDAY);
  await expect.poll(() => page.find('.toast').textContent).toContain('Acme now takes 90 min.');
});

test.each([
  ['METHOD:CANCEL', (text: string) => text.replace('VERSION:2.0', 'VERSION:2.0\r\nMETHOD:CANCEL')],
  ['STATUS:CANCELLED', (text: string) => text.replace('UID:u1', 'UID:u1\r\nSTATUS:CANCELLED')],
])(
  'a cancelled one (%s) is offered to be removed, with what was noted on it told, and comes back',
  async (_, cancel) => {
    const page = await atWork({ before: thursday });
    const before = await stored(page);
    await paste(page, cancel(again('05', 'SEQUENCE:1')));
    const asked = await card(page);
    expect(asked.querySelector('h2')?.textContent).toBe('This interview was cancelled.');
    expect(asked.textContent).toMatch(/In your list it is .*5.* 2:00 PM\. Your notes on it go with it\./);
    expect(buttons(asked)).toEqual(['Remove from my list']);
    await pressFirst(page);
    await expect.poll(async () => (await page.store.entries()).length).toBe(0);
    expect(page.all('.invitations')).toEqual([]);
    await expect.poll(() => page.text()).toContain('Deleted Acme.');
    await page.press('Undo');
    await expect.poll(async () => (await page.store.entries()).length).toBe(1);
    const back = await stored(page);
    expect(back?.notes).toEqual(before?.notes);
    expect(back?.followUps).toEqual(before?.followUps);
  },
);

test('an all-day one on another day says which hour it would move to, and nothing of the length, which stays', async () => {
  const page = await atWork({ before: thursday });
  await paste(page, calendar(['UID:u1', 'SEQUENCE:1', 'SUMMARY:Interview', 'DTSTART;VALUE=DATE:20260306']));
  const asked = await card(page);
  expect(asked.textContent).toContain('no time given, 9 o’clock taken');
  expect(asked.textContent).not.toContain('no length given');
  expect(buttons(asked)).toEqual([expect.stringMatching(/^Move to .*6.* 9:00 AM$/)]);
});

test('a time that somebody only proposes is no move yet, and nothing is added before it is asked', async () => {
  const page = await atWork({ before: thursday });
  const proposed = (text: string) => text.replace('VERSION:2.0', 'VERSION:2.0\r\nMETHOD:COUNTER');
  await paste(page, proposed(again('06', 'SEQUENCE:1')));
  const asked = await card(page);
  expect(asked.querySelector('h2')?.textContent).toBe('Somebody proposes this time. It is not settled yet.');
  expect(asked.textContent).toMatch(/In your list it is .*5.* 2:00 PM\./);
  expect(buttons(asked)).toEqual([expect.stringMatching(/^Move to .*6.* 2:00 PM$/)]);
  await page.press('Cancel');
  await paste(page, proposed(calendar(event('u9', 'Interview with Acme', '15'))));
  expect(buttons(await card(page))).toEqual(['Add']);
  expect(await starts(page)).toEqual([THURSDAY]);
});

test('what is open beside the list stays open when another is removed from its invitation', async () => {
  let beta = '';
  const page = await atWork({
    before: async (store) => {
      await thursday(store);
      const times = { startsAt: NOON - 3 * HOUR, endsAt: NOON - HOUR, timeZone: 'UTC' };
      beta = (await store.addInterview({ company: 'Beta', ...times })).interview.id;
    },
    hash: () => `#/interview/${beta}`,
  });
  await drop(again('05', 'SEQUENCE:1', 'STATUS:CANCELLED'));
  await card(page);
  await pressFirst(page);
  await expect.poll(async () => (await page.store.entries()).length).toBe(1);
  expect(page.all('.detail')).toHaveLength(1);
  expect(location.hash).toBe(`#/interview/${beta}`);
});

test.each([
  ['its invitation', 'u1'],
  ['nothing but a typed line', null],
])(
  'one of %s that was held and written about is not offered to be removed by what was called off since',
  async (_, calendarUid) => {
    const page = await atWork({
      before: async (store) => {
        const times = { startsAt: NOON - 4 * HOUR, endsAt: NOON - 3 * HOUR, timeZone: 'UTC' };
        const { followUps } = await store.addInterview({ company: 'Acme', calendarUid, ...times });
        await store.otherwise(followUps[0]?.id ?? '', 'call', NOON - HOUR);
      },
    });
    await paste(
      page,
      again('02', 'SEQUENCE:1', 'STATUS:CANCELLED', STAMP_SINCE).replace('T140', 'T080').replace('T150', 'T090'),
    );
    expect(buttons(await card(page))).toEqual([]);
  },
);

describe('of several versions of one invitation that are dropped at once, in any order', () => {
  const first = again('05', 'SEQUENCE:0', 'DTSTAMP:20260220T090000Z');
  const moved = again('06', 'SEQUENCE:1', 'DTSTAMP:20260221T090000Z');
  const off = again('05', 'SEQUENCE:2', 'DTSTAMP:20260222T090000Z', 'STATUS:CANCELLED');

  test.each([
    ['oldest first', [first, moved]],
    ['newest first', [moved, first]],
  ])('the last counts (%s)', async (_, texts) => {
    const page = await atWork();
    await drop(...texts, calendar(event('u9', 'Interview A', '15'), event('u8', 'Interview B', '16')));
    expect((await card(page)).textContent).toContain('2 events');
    expect(await starts(page)).toEqual([FRIDAY]);
  });

  test('nothing is added where the last calls it off', async () => {
    const page = await atWork();
    await drop(first, off, moved);
    const told = await card(page);
    expect(told.querySelector('h2')?.textContent).toBe('This interview was cancelled.');
    expect(buttons(told)).toEqual([]);
    await page.press('Cancel');
    expect(page.all('.invitations')).toEqual([]);
    expect(await starts(page)).toEqual([]);
  });

  test('a series that ends under one name and goes on under another is moved, and nothing of it removed', async () => {
    const before = async (store: Store) => {
      const times = { startsAt: THURSDAY, endsAt: THURSDAY + HOUR, timeZone: 'UTC' };
      await store.addInterview({ company: 'Acme', calendarUid: 's1@google.com#2026-03-05T14:00:00Z', ...times });
    };
    const page = await atWork({ before });
    const called = (uid: string, lines: string[]) =>
      calendar(lines.map((line) => line.replace('UID:u1', `UID:${uid}`)));
    const ended = weekly('12', STAMP_SINCE).map((line) => line.replace('WEEKLY', 'WEEKLY;UNTIL=20260304T220000Z'));
    await drop(called('s1@google.com', ended), called('s1_R20260305T140000@google.com', weekly('13', STAMP_SINCE)));
    expect(buttons(await card(page))).toEqual([expect.stringMatching(/^Move to .*6.* 2:00 PM$/), 'Add as another']);
    await pressFirst(page);
    await expect.poll(() => starts(page)).toEqual([FRIDAY]);
    expect(page.all('.invitations')).toEqual([]);
  });

  test('a proposal is no later word', async () => {
    const page = await atWork();
    await drop(first, again('06', 'SEQUENCE:1').replace('VERSION:2.0', 'VERSION:2.0\r\nMETHOD:COUNTER'));
    await expect.poll(() => starts(page), { timeout: 5000 }).toEqual([THURSDAY]);
    expect((await card(page)).textContent).toContain('proposes');
  });
});

test('a cancelled one that is not in the list says so, and asks nothing', async () => {
  const page = await atWork();
  await paste(page, again('05', 'STATUS:CANCELLED'));
  const told = await card(page);
  expect(told.querySelector('h2')?.textContent).toBe('This interview was cancelled.');
  expect(buttons(told)).toEqual([]);
});

test('of several that were moved in one file each can be moved', async () => {
  const page = await atWork({
    before: async (store) => {
      await thursday(store);
      const times = { startsAt: THURSDAY + 2 * HOUR, endsAt: THURSDAY + 3 * HOUR, timeZone: 'UTC' };
      await store.addInterview({ company: 'Acme', calendarUid: 'u2', ...times });
    },
  });
  const moved = (uid: string, hour: string) => [
    `UID:${uid}`,
    'SEQUENCE:1',
    'SUMMARY:Interview with Acme',
    `DTSTART:20260306T${hour}0000Z`,
    `DTEND:20260306T${hour}5900Z`,
  ];
  await drop(calendar(moved('u1', '14'), moved('u2', '16')));
  await card(page);
  expect(buttons(page.find('.invitations'))).toHaveLength(2);
  await pressFirst(page);
  await expect.poll(() => buttons(page.find('.invitations'))).toEqual(['Open', expect.stringMatching(/^Move to/)]);
  // The keyboard goes on from the question, whose button is gone.
  expect(document.activeElement).toBe(page.find('.invitations h2'));
  await act(async () => page.find('.invitation button').click());
  await expect.poll(() => page.all('.invitations')).toEqual([]);
  expect((await page.store.entries()).map(({ interview }) => interview.startsAt)).toEqual([FRIDAY, FRIDAY + 2 * HOUR]);
});

test('of several that were cancelled in one file each can be brought back', async () => {
  const page = await atWork({
    before: async (store) => {
      await thursday(store);
      const times = { startsAt: THURSDAY + 2 * HOUR, endsAt: THURSDAY + 3 * HOUR, timeZone: 'UTC' };
      await store.addInterview({ company: 'Beta', calendarUid: 'u2', ...times });
    },
  });
  const off = (uid: string, hour: string) => [
    ...[`UID:${uid}`, 'STATUS:CANCELLED', 'SUMMARY:Interview'],
    ...[`DTSTART:20260305T${hour}0000Z`, `DTEND:20260305T${hour}5900Z`],
  ];
  await drop(calendar(off('u1', '14'), off('u2', '16')));
  await card(page);
  await pressFirst(page);
  await expect.poll(async () => (await page.store.entries()).length).toBe(1);
  await pressFirst(page);
  await expect.poll(async () => (await page.store.entries()).length).toBe(0);
  await expect.poll(() => page.find('.toast').textContent).toContain('Deleted Beta');
  await page.press('Undo');
  await expect.poll(() => page.find('.toast').textContent).toContain('Deleted Acme');
  await page.press('Undo');
  await expect.poll(async () => (await page.store.entries()).length).toBe(2);
  expect(page.all('.toast')).toEqual([]);
});

test('of versions that come one after the other the later one is not said to be perhaps older', async () => {
  const page = await atWork();
  const version = (sequence: number, day: string, written: string) =>
    calendar([
      ...['UID:u9', `SEQUENCE:${sequence}`, `DTSTAMP:${written}`, 'SUMMARY:Interview with Acme'],
      ...[`DTSTART:202603${day}T140000Z`, `DTEND:202603${day}T150000Z`],
    ]);
  await paste(page, version(0, '05', '20260220T100000Z'));
  await expect.poll(async () => (await stored(page))?.interview.startsAt).toBe(THURSDAY);
  await paste(page, version(1, '06', '20260221T100000Z'));
  expect((await card(page)).textContent).not.toMatch(/older/i);
  await pressFirst(page);
  await expect.poll(async () => (await stored(page))?.interview.startsAt).toBe(FRIDAY);
  // The first once more: that one is.
  await paste(page, version(0, '05', '20260220T100000Z'));
  expect((await card(page)).textContent).toMatch(/older/i);
});

test.each([
  ['moved', '06', 'SEQUENCE:1'],
  ['removed', '05', 'STATUS:CANCELLED'],
])('pressed twice it is %s once, and the next file is asked about', async (_, day, line) => {
  const page = await atWork({ before: thursday });
  await drop(again(day, line), calendar(event('u5', 'Interview A', '15'), event('u6', 'Interview B', '16')));
  await card(page);
  const button = page.find('.invitation .button');
  await act(async () => {
    button.click();
    button.click();
  });
  await expect.poll(() => page.find('.toast').textContent).toMatch(/^(?:Moved|Deleted) Acme/);
  expect(page.text()).toContain('2 events');
  expect(page.desk.state.trouble).toBeNull();
  await page.press('Undo');
  await expect.poll(async () => (await stored(page))?.interview.startsAt).toBe(THURSDAY);
});

test('a move that the database refuses is shown all the same, and tried again', async () => {
  let isFull = true;
  const page = await atWork({
    before: thursday,
    through: (store) => ({
      ...store,
      saveInterview: (patch) => (isFull ? Promise.reject(new StoreError('quota')) : store.saveInterview(patch)),
    }),
  });
  await paste(page, again('06', 'SEQUENCE:1'));
  await card(page);
  await pressFirst(page);
  await expect.poll(() => page.text()).toContain('out of space');
  expect(page.all('.toast')).toEqual([]);
  isFull = false;
  await act(() => page.desk.retry());
  await expect.poll(async () => (await stored(page))?.interview.startsAt).toBe(FRIDAY);
});

test.each([
  ['no time', 'DTSTART;VALUE=DATE:20260306', 'no time given, 9 o’clock taken'],
  ['no length', 'DTSTART:20260306T140000Z', 'no length given, an hour taken'],
  [
    'a zone nobody knows',
    'DTSTART;TZID=Middle Earth:20260306T140000\r\nDTEND;TZID=Middle Earth:20260306T150000',
    'unknown time zone, yours taken',
  ],
])('one with %s is asked about, with what was taken in its place, before it is added', async (_, start, guess) => {
  const page = await atWork();
  await paste(page, calendar(['UID:u1', 'SUMMARY:Interview at Acme', start]));
  const asked = await card(page);
  expect(asked.querySelector('h2')?.textContent).toBe('This invitation leaves something open. Is it right like this?');
  expect(asked.textContent).toContain(guess);
  expect(await page.store.entries()).toEqual([]);
  expect(buttons(asked)).toEqual(['Add']);
  await pressFirst(page);
  await expect.poll(async () => (await page.store.entries()).length).toBe(1);
  expect(page.text()).toContain('Added Acme.');
});

/** Thursdays from 14:00 to 15:00 UTC, from 12 February on, unless told otherwise. */
const weekly = (from: string, ...more: string[]) => [
  'UID:u1',
  'SUMMARY:Interview with Acme',
  `DTSTART:202602${from}T140000Z`,
  `DTEND:202602${from}T150000Z`,
  'RRULE:FREQ=WEEKLY',
  'ORGANIZER;CN=Rita Hall:mailto:rita@acme.example',
  ...more,
];
const WEEK = 7 * 24 * HOUR;
const STAMP_SINCE = 'DTSTAMP:20300101T000000Z';
/** Of that series the next Thursday, and the one after it. */
const twoThursdays = async (store: Store) => {
  for (const [day, startsAt] of [
    ['05', THURSDAY],
    ['12', THURSDAY + WEEK],
  ] as const) {
    const times = { startsAt, endsAt: startsAt + HOUR, timeZone: 'UTC' };
    await store.addInterview({ company: 'Acme', calendarUid: `u1#2026-03-${day}T14:00:00Z`, ...times });
  }
};
const starts = async (page: AtWork) => (await page.store.entries()).map(({ interview }) => interview.startsAt);

test('a series that is on another day by now asks whether it is the same one, and moves it with one press', async () => {
  const page = await atWork();
  await paste(page, calendar(weekly('12')));
  await expect.poll(() => starts(page), { timeout: 5000 }).toEqual([THURSDAY]);
  const { calendarUid } = (await stored(page))?.interview ?? {};
  await paste(page, calendar(weekly('13', 'SEQUENCE:1', STAMP_SINCE)));
  const asked = await card(page);
  expect(asked.querySelector('h2')?.textContent).toBe('Is this the same interview, at a new time?');
  expect(asked.textContent).toMatch(/In your list it is .*5.* 2:00 PM\. This invitation says .*6.* 2:00 PM\./);
  expect(buttons(asked)).toEqual([expect.stringMatching(/^Move to .*6.* 2:00 PM$/), 'Add as another']);
  await pressFirst(page);
  await expect.poll(() => starts(page)).toEqual([FRIDAY]);
  expect(page.all('.invitations')).toEqual([]);
  await page.press('Undo');
  await expect.poll(() => starts(page)).toEqual([THURSDAY]);
  expect((await stored(page))?.interview.calendarUid).toBe(calendarUid);
});

test('once moved it is that day of the series: the same file is known, and what moves that day alone, too', async () => {
  const page = await atWork({ before: twoThursdays });
  const friday = weekly('13', 'SEQUENCE:1', STAMP_SINCE);
  await paste(page, calendar(friday));
  await card(page);
  await pressFirst(page);
  await expect.poll(() => starts(page)).toEqual([FRIDAY, THURSDAY + WEEK]);
  // The other one is still asked about.
  expect(buttons(page.find('.invitations'))).toEqual([
    'Open',
    expect.stringMatching(/^Move to .*13/),
    'Add as another',
  ]);
  await act(async () => page.find('.invitation button').click());
  await expect.poll(() => starts(page)).toEqual([FRIDAY, FRIDAY + WEEK]);
  await paste(page, calendar(friday));
  expect(buttons(await card(page))).toEqual(['Open']);
  await page.press('Cancel');
  await paste(
    page,
    calendar([
      'UID:u1',
      'RECURRENCE-ID:20260306T140000Z',
      'SUMMARY:Interview with Acme',
      'DTSTART:20260307T140000Z',
      'DTEND:20260307T150000Z',
      STAMP_SINCE,
    ]),
  );
  expect(buttons(await card(page))).toEqual([expect.stringMatching(/^Move to .*7.* 2:00 PM$/)]);
});

test('a day of a moved series may be another one: it is added beside, and nothing is moved', async () => {
  const page = await atWork({ before: twoThursdays });
  await paste(page, calendar(weekly('13', 'SEQUENCE:1', STAMP_SINCE)));
  const asked = await card(page);
  expect(asked.querySelector('h2')?.textContent).toBe('This invitation changes what is in your list.');
  await act(async () => page.all('.invitation .button')[1]?.click());
  await expect.poll(() => starts(page)).toEqual([THURSDAY, FRIDAY, THURSDAY + WEEK]);
  expect(page.text()).toContain('already in your list');
});

test.each([
  ['METHOD:CANCEL', (text: string) => text.replace('VERSION:2.0', 'VERSION:2.0\r\nMETHOD:CANCEL')],
  ['STATUS:CANCELLED', (text: string) => text.replace('UID:u1', 'UID:u1\r\nSTATUS:CANCELLED')],
  ['its rule left out', (text: string) => text.replace('RRULE:FREQ=WEEKLY', 'STATUS:CANCELLED')],
])('a series that is called off whole (%s) offers each of it that is to come to be removed', async (_, cancel) => {
  const page = await atWork({
    before: async (store) => {
      await twoThursdays(store);
      const times = { startsAt: NOON - 3 * HOUR, endsAt: NOON - HOUR, timeZone: 'UTC' };
      await store.addInterview({ company: 'Held', calendarUid: 'u1#2026-03-02T09:00:00Z', ...times });
    },
  });
  await paste(page, cancel(calendar(weekly('12', 'SEQUENCE:1'))));
  expect(buttons(await card(page))).toEqual(['Remove from my list', 'Remove from my list']);
  await pressFirst(page);
  await expect.poll(() => starts(page)).toEqual([NOON - 3 * HOUR, THURSDAY + WEEK]);
  await pressFirst(page);
  await expect.poll(() => starts(page)).toEqual([NOON - 3 * HOUR]);
  expect(page.all('.invitations')).toEqual([]);
  await page.press('Undo');
  await expect.poll(() => starts(page)).toEqual([NOON - 3 * HOUR, THURSDAY + WEEK]);
});

test('a series that ends before what the list has of it offers to remove that, and moves nothing into the past', async () => {
  const page = await atWork({ before: twoThursdays });
  const ended = weekly('12', 'SEQUENCE:1', STAMP_SINCE).map((line) =>
    line.replace('WEEKLY', 'WEEKLY;UNTIL=20260304T220000Z'),
  );
  await paste(page, calendar(ended));
  expect(buttons(await card(page))).toEqual(['Remove from my list', 'Remove from my list']);
  await pressFirst(page);
  await expect.poll(() => starts(page)).toEqual([THURSDAY + WEEK]);
  expect(buttons(page.find('.invitations'))).toEqual(['Remove from my list']);
});

test('a series that is on another day since one that was held and noted leaves that one where it was', async () => {
  const page = await atWork({
    before: async (store) => {
      const times = { startsAt: THURSDAY - WEEK, endsAt: THURSDAY - WEEK + HOUR, timeZone: 'UTC' };
      const { interview } = await store.addInterview({
        company: 'Acme',
        calendarUid: 'u1#2026-02-26T14:00:00Z',
        ...times,
      });
      await store.saveNote({ id: store.newId(), interviewId: interview.id, text: 'read Traction', from: '' });
    },
  });
  await paste(page, calendar(weekly('13', 'SEQUENCE:1', STAMP_SINCE)));
  await expect.poll(() => starts(page), { timeout: 5000 }).toEqual([THURSDAY - WEEK, FRIDAY]);
  expect(page.all('.invitations')).toEqual([]);
});

test('one taken out of a series can be removed, and then the next one added', async () => {
  const page = await atWork({
    before: (store) =>
      store.addInterview({
        company: 'Acme',
        calendarUid: 'u1#2026-03-05T14:00:00Z',
        startsAt: THURSDAY,
        endsAt: THURSDAY + HOUR,
        timeZone: 'UTC',
      }),
  });
  await paste(page, calendar(weekly('12', 'EXDATE:20260305T140000Z', STAMP_SINCE)));
  expect(buttons(await card(page))).toEqual(['Remove from my list', 'Add']);
  await pressFirst(page);
  await expect.poll(() => starts(page)).toEqual([]);
  expect(buttons(page.find('.invitations'))).toEqual(['Add']);
  await pressFirst(page);
  await expect.poll(() => starts(page)).toEqual([THURSDAY + WEEK]);
  expect(page.all('.invitations')).toEqual([]);
});

test('the next of a series that goes on is simply added, whatever of it was put right in the list', async () => {
  const page = await atWork({
    before: (store) =>
      store.addInterview({
        company: 'Acme',
        calendarUid: 'u1#2026-03-12T14:00:00Z',
        startsAt: THURSDAY + WEEK + HOUR / 4,
        endsAt: THURSDAY + WEEK + HOUR,
        timeZone: 'UTC',
      }),
  });
  await paste(page, calendar(weekly('12', 'DTSTAMP:20260201T120000Z')));
  await expect.poll(() => starts(page), { timeout: 5000 }).toEqual([THURSDAY, THURSDAY + WEEK + HOUR / 4]);
  expect(page.all('.invitations')).toEqual([]);
});

describe('of an interview that was typed', () => {
  const typed = (store: Store) =>
    store.addInterview({ company: 'Acme Inc.', startsAt: THURSDAY, endsAt: THURSDAY + HOUR, timeZone: 'UTC' });

  test('its cancellation, the first that comes of it, offers to remove it', async () => {
    const page = await atWork({ before: typed });
    await paste(page, again('05', 'STATUS:CANCELLED'));
    const asked = await card(page);
    expect(asked.querySelector('h2')?.textContent).toBe('This interview was cancelled.');
    expect(asked.textContent).toMatch(/In your list it is .*5.* 2:00 PM\./);
    expect(buttons(asked)).toEqual(['Remove from my list']);
    await pressFirst(page);
    await expect.poll(() => starts(page)).toEqual([]);
  });

  test.each(['Canceled: Acme interview', 'CANCELLED - Interview with Acme', 'Annulé : entretien Acme'])(
    'called off by its title alone, it can be removed (%s)',
    async (title) => {
      const page = await atWork({ before: typed });
      await paste(page, calendar(['UID:u7', `SUMMARY:${title}`, 'DTSTART:20260305T140000Z', 'DTEND:20260305T150000Z']));
      expect(buttons(await card(page))).toEqual(['Remove from my list']);
    },
  );

  test('a time that somebody only proposes changes nothing of it before that is answered', async () => {
    const page = await atWork({ before: typed });
    await paste(
      page,
      again('05', 'SEQUENCE:1').replace('VERSION:2.0', 'VERSION:2.0\r\nMETHOD:COUNTER').replace('T140', 'T143'),
    );
    expect(buttons(await card(page))).toEqual([expect.stringMatching(/^Move to .*2:30 PM$/)]);
    await page.press('Cancel');
    const [entry, ...others] = await page.store.entries();
    expect(others).toEqual([]);
    expect(entry?.interview).toMatchObject({ startsAt: THURSDAY, calendarUid: null, organiserEmail: null });
    expect(entry?.interviewers).toEqual([]);
  });

  describe('that takes the whole afternoon', () => {
    const afternoon = (store: Store) =>
      store.addInterview({ company: 'Acme', startsAt: THURSDAY - HOUR, endsAt: THURSDAY + 3 * HOUR, timeZone: 'UTC' });
    const talk = (uid: string, hour: string) =>
      event(uid, 'Interview with Acme', hour).map((line) => line.replace('20260303', '20260305'));
    const off = (text: string) => text.replace('VERSION:2.0', 'VERSION:2.0\r\nMETHOD:CANCEL');

    test.each([
      ['invited to', calendar(talk('u1', '14'), talk('u2', '16')), ['Add', 'Add']],
      ['without names of their own', calendar(talk('', '14'), talk('', '16')), ['Add', 'Add']],
      ['called off', off(calendar(talk('u1', '14'), talk('u2', '16'))), []],
    ])('none of several talks in it (%s) is it', async (_, text, offered) => {
      const page = await atWork({ before: afternoon });
      await paste(page, text);
      expect(buttons(await card(page))).toEqual(offered);
      const [entry] = await page.store.entries();
      expect(entry?.interview.calendarUid).toBeNull();
      expect(entry?.interviewers).toEqual([]);
    });
  });

  test('of a file with several talks the one at its time is it, and the others are others', async () => {
    const page = await atWork({ before: typed });
    const talk = (uid: string, hour: string) => event(uid, 'Interview with Acme', hour, 'SEQUENCE:1');
    const onThursday = (lines: string[]) => lines.map((line) => line.replace('20260303', '20260305'));
    await paste(page, calendar(onThursday(talk('u1', '14')), onThursday(talk('u2', '16'))));
    const asked = await card(page);
    expect(buttons(asked)).toEqual([expect.stringMatching(/^Change to 45 min$/), 'Add']);
    expect((await stored(page))?.interview.calendarUid).toBe('u1');
  });

  test.each([
    ['a new one', again('06', 'STATUS:CANCELLED')],
    ['a changed one', again('06', 'SEQUENCE:1', 'STATUS:CANCELLED', STAMP_SINCE)],
    ['one of a series', again('06', 'RECURRENCE-ID:20260306T140000Z', 'SEQUENCE:1', 'STATUS:CANCELLED', STAMP_SINCE)],
  ])('%s at another time that was called off leaves it alone', async (_, text) => {
    const page = await atWork({ before: typed });
    await paste(page, text);
    const told = await card(page);
    expect(told.textContent).not.toContain('In your list');
    expect(buttons(told)).toEqual([]);
  });

  test('a changed invitation at another time asks whether it is that one, and is it from then on', async () => {
    const page = await atWork({ before: typed });
    await paste(page, again('06', 'SEQUENCE:1', STAMP_SINCE));
    const asked = await card(page);
    expect(asked.querySelector('h2')?.textContent).toBe('Is this the same interview, at a new time?');
    expect(buttons(asked)).toEqual([expect.stringMatching(/^Move to .*6.* 2:00 PM$/), 'Add as another']);
    await pressFirst(page);
    await expect.poll(() => starts(page)).toEqual([FRIDAY]);
    expect((await stored(page))?.interview.calendarUid).toBe('u1');
    await page.press('Undo');
    await expect.poll(() => starts(page)).toEqual([THURSDAY]);
    expect((await stored(page))?.interview.calendarUid).toBeNull();
  });

  test.each([
    ['a new invitation', typed, again('06')],
    ['one of another company', typed, again('06', 'SEQUENCE:1').replaceAll('acme', 'beta')],
    [
      'one after it was held',
      (store: Store) =>
        store.addInterview({ company: 'Acme', startsAt: NOON - HOUR, endsAt: NOON - HOUR / 2, timeZone: 'UTC' }),
      again('06', 'SEQUENCE:1'),
    ],
  ])('%s at another time is simply another', async (_, before, text) => {
    const page = await atWork({ before });
    await paste(page, text);
    await expect.poll(async () => (await page.store.entries()).length, { timeout: 5000 }).toBe(2);
    expect(page.all('.invitations')).toEqual([]);
  });
});

test('of a loop of talks under one name each that is moved by itself is moved', async () => {
  const page = await atWork({ before: twoThursdays });
  const moved = (planned: string, day: string) => [
    'UID:u1',
    `RECURRENCE-ID;TZID=America/New_York:${planned}`,
    'SUMMARY:Interview with Acme',
    `DTSTART:202603${day}T140000Z`,
    `DTEND:202603${day}T150000Z`,
    STAMP_SINCE,
  ];
  // Between the two the clocks change in New York.
  await paste(page, calendar(moved('20260305T090000', '06'), moved('20260312T100000', '13')));
  expect(buttons(await card(page))).toEqual([expect.stringMatching(/^Move/), expect.stringMatching(/^Move/)]);
  await pressFirst(page);
  await act(async () => page.all('.invitation button').at(-1)?.click());
  await expect.poll(() => starts(page)).toEqual([FRIDAY, FRIDAY + WEEK]);
  expect(page.all('.invitations')).toEqual([]);
});
