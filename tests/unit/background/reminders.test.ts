import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createBoard } from '../../../lib/background/board';
import { buttonPressed, clicked, closed } from '../../../lib/background/pressed';
import { lookAtTheTime, lookOrTryAgain } from '../../../lib/background/reminders';
import { createSends } from '../../../lib/background/sends';
import { testReminder } from '../../../lib/background/test-reminder';
import { StoreError } from '../../../lib/interviews/errors';
import type { Entry } from '../../../lib/interviews/model';
import type { Settings } from '../../../lib/settings';
import { DAY, HOUR, MINUTE } from '../../../lib/time';
import { END, entryOf, settingsOf } from '../deadlines/builders';
import { FakeBrowser } from './fake-browser';

let browser: FakeBrowser;
let settings: Settings;
const tools = () => ({
  ...browser.tools(),
  board: createBoard(browser.local),
  sends: createSends(browser),
  store: async () => browser.store,
  settings: async () => settings,
});
type PressTools = Parameters<typeof clicked>[0];
const look = () => lookAtTheTime(tools());
const keep = (...entries: Entry[]) => {
  for (const entry of entries) browser.store.kept.set(entry.interview.id, entry);
};
const lookAt = async (now: number) => {
  browser.now = now;
  await browser.run(look);
};
const titles = () => browser.seen.map(({ options }) => options.title);
const shownId = () => browser.seen.at(-1)?.id ?? '';

beforeEach(() => {
  browser = new FakeBrowser();
  settings = settingsOf();
});

describe('the day of one interview', () => {
  test('notes, a good time to write, a last call, and one kind word when it is over', async () => {
    keep(entryOf());
    await lookAt(END);
    for (let rings = 0; rings < 200 && browser.ring(); rings++) await browser.run(look);
    expect(titles()).toEqual([
      'How was Acme?',
      'Acme: a good time to write',
      'Acme: 2 hours left',
      'Acme: still worth sending',
    ]);
    expect(browser.badge.text).toBe('');
  });

  test.each([
    [26 * HOUR, 'It’s been 26 hours. Still worth sending; most people never do.'],
    [5 * DAY, 'It’s been 5 days. A few honest lines are still welcome. No need to explain the delay.'],
  ])('a computer that wakes %i ms after it says what is true then', async (since, says) => {
    keep(entryOf());
    await lookAt(END + since);
    expect(browser.seen.map(({ options }) => options.message)).toEqual([says]);
  });

  test('the badge counts down by itself', async () => {
    keep(entryOf());
    const texts = new Set<string>();
    await lookAt(END);
    while (browser.now < END + 25 * HOUR && browser.ring()) {
      texts.add(browser.badge.text);
      await browser.run(look);
    }
    expect([...texts]).toEqual([...Array.from({ length: 24 }, (_, n) => `${24 - n}h`), '<1h', 'late']);
  });

  test('sent: nothing more comes, the badge is clear, and only the quiet week after it is waited for', async () => {
    keep(entryOf());
    await lookAt(END + HOUR);
    browser.store.edit('i1-f1', { state: 'sent', at: END + 2 * HOUR });
    await lookAt(END + 2 * HOUR);
    expect(browser.badge.text).toBe('');
    expect(browser.alarm?.at).toBe(END + 2 * HOUR + 7 * DAY);
  });

  test('skipped: no alarm is left', async () => {
    keep(entryOf({}, { state: 'skipped', at: END }));
    await lookAt(END + HOUR);
    expect(browser.alarm).toBeNull();
  });
});

test('a mail that went and could not be marked yet is not reminded of, and marked as soon as it can be', async () => {
  keep(entryOf());
  await lookAt(END + HOUR);
  const refusing = vi.spyOn(browser.store, 'markSent').mockRejectedValue(new StoreError('quota'));
  const [first, second, mail, fingerprint] = [['i1-f1'], [], null, 'likeness'];
  const went = { at: END + HOUR, scheduled: false, undone: false, done: false, learnt: [] };
  await createSends(browser).keep({ id: 's1', first, second, mail, fingerprint, ...went });
  for (let hour = 2; hour < 30; hour++) await lookAt(END + hour * HOUR);
  expect(titles()).toEqual(['How was Acme?']);
  expect([browser.badge.text, browser.alarm?.at]).toEqual(['', END + 30 * HOUR]);
  refusing.mockRestore();
  await lookAt(END + 30 * HOUR);
  expect(browser.store.kept.get('i1')?.followUps[0]).toMatchObject({ state: 'sent', at: END + HOUR, fingerprint });
});

test('an address that a mail taught is among the sends for an hour, and a full disk holds up no reminder for that', async () => {
  keep(entryOf());
  const learnt = [{ interviewerId: 'jane', email: 'jane@acme.example' }];
  const went = { at: END, scheduled: false, undone: false, done: true, fingerprint: null, learnt };
  await createSends(browser).keep({ id: 's1', first: ['i2-f1'], second: [], mail: null, ...went });
  const isKept = async () => JSON.stringify(await browser.session.get('sends')).includes('jane@acme.example');
  await lookAt(END + HOUR);
  expect(await isKept()).toBe(true);
  browser.full = 'storage';
  await lookAt(END + 3 * HOUR);
  expect(browser.badge.text).not.toBe('');
  browser.full = 'no';
  await lookAt(END + 3 * HOUR);
  expect(await isKept()).toBe(false);
});

describe('a worker stopped at any of its calls', () => {
  test('loses no reminder and shows none twice', async () => {
    keep(entryOf());
    await lookAt(END + 3 * HOUR);
    const calls = browser.lastSteps;
    expect(titles()).toEqual(['Acme: a good time to write']);
    for (let step = 0; step < calls; step++) {
      for (const when of ['before', 'after'] as const) {
        browser = new FakeBrowser();
        keep(entryOf());
        await lookAt(END + 2 * HOUR);
        browser.now = END + 3 * HOUR;
        await browser.run(look, { step, when });
        // Nobody helps: only the alarm that is set wakes it again.
        for (let rings = 0; rings < 3 && browser.ring(); rings++) await browser.run(look);
        expect(titles(), `stopped ${when} call ${step}`).toEqual(['How was Acme?', 'Acme: a good time to write']);
      }
    }
  });

  test('between saving and planning: the next wake plans', async () => {
    keep(entryOf({ endsAt: END }));
    browser.now = END;
    await browser.run(look, { step: 0, when: 'before' });
    expect(browser.alarm).toBeNull();
    await lookAt(END + MINUTE);
    expect(browser.alarm?.at).toBe(END + 5 * MINUTE);
  });

  test('closed by the person while the worker was gone: it counts as seen', async () => {
    keep(entryOf());
    browser.now = END + 3 * HOUR;
    await browser.run(look);
    const calls = browser.lastSteps;
    for (let step = 0; step < calls; step++) {
      browser = new FakeBrowser();
      keep(entryOf());
      browser.now = END + 3 * HOUR;
      await browser.run(look, { step, when: 'after' });
      const id = shownId();
      if (!id) continue;
      browser.showing.delete(id);
      await browser.run(() => closed(tools(), id));
      await lookAt(END + 3 * HOUR + MINUTE);
      expect(browser.seen).toHaveLength(1);
    }
  });
});

describe('what time does', () => {
  test('asleep across a reminder: it comes on waking, once, and says how much is left', async () => {
    keep(entryOf());
    await lookAt(END + 5 * MINUTE);
    await lookAt(END + 7 * HOUR);
    await lookAt(END + 7 * HOUR + MINUTE);
    expect(titles()).toEqual(['How was Acme?', 'Acme: a good time to write']);
    expect(browser.seen[1]?.options.message).toContain('17 hours left');
  });

  test.each([
    ['an hour back', -HOUR],
    ['a day back', -DAY],
    ['a year back', -365 * DAY],
    ['an hour forward', HOUR],
    ['a day forward', DAY],
    ['a year forward', 365 * DAY],
  ])('the clock set %s and right again: none twice, none without end, and the last call comes', async (_, by) => {
    keep(entryOf());
    await lookAt(END + 5 * MINUTE);
    await lookAt(END + 3 * HOUR);
    await lookAt(END + 4 * HOUR + by);
    for (let rings = 0; rings < 3; rings++) {
      expect(browser.ring() || by === 365 * DAY).toBe(true);
      await browser.run(look);
    }
    browser.now = END + 4 * HOUR;
    await browser.run(look);
    for (let rings = 0; rings < 60 && browser.now < END + 23 * HOUR && browser.ring(); rings++) await browser.run(look);
    expect(titles().filter((title) => title !== 'Acme: still worth sending')).toEqual([
      'How was Acme?',
      'Acme: a good time to write',
      'Acme: 2 hours left',
    ]);
    expect(browser.badge.text).toMatch(/^(?:<?1h)$/);
  });

  test('an end edited to two hours earlier brings the last call two hours earlier', async () => {
    keep(entryOf());
    await lookAt(END + 3 * HOUR);
    keep(entryOf({ endsAt: END - 2 * HOUR }));
    await lookAt(END + 20 * HOUR - 1);
    expect(titles()).toEqual(['Acme: a good time to write']);
    await lookAt(END + 20 * HOUR);
    expect(titles()).toEqual(['Acme: a good time to write', 'Acme: 2 hours left']);
  });
});

describe('notifications refused', () => {
  test.each(['rejects', 'denied'] as const)(
    '%s: badge and tooltip carry it, and it comes once they are allowed',
    async (how) => {
      keep(entryOf());
      browser.refuses = how;
      await lookAt(END + 3 * HOUR);
      expect(browser.badge.text).toBe('21h!');
      expect(browser.badge.title).toContain('A reminder is waiting here');
      expect((await browser.local.get('notificationsRefused'))['notificationsRefused']).toBe(true);
      expect(browser.alarm?.at).toBeLessThanOrEqual(END + 4 * HOUR);
      browser.refuses = 'no';
      await lookAt(END + 4 * HOUR);
      expect(titles()).toEqual(['Acme: a good time to write']);
      expect(browser.badge.text).toBe('20h');
      expect((await browser.local.get('notificationsRefused'))['notificationsRefused']).toBe(false);
    },
  );

  test('after some have been shown: the badge counts on, and what waits comes later', async () => {
    keep(entryOf());
    await lookAt(END + 5 * MINUTE);
    browser.refuses = 'denied';
    browser.showing.clear();
    await lookAt(END + 2 * HOUR);
    expect(browser.badge.text).toBe('22h');
    await lookAt(END + 3 * HOUR);
    expect(browser.badge.text).toBe('21h!');
    browser.refuses = 'no';
    await lookAt(END + 4 * HOUR);
    expect(titles()).toEqual(['How was Acme?', 'Acme: a good time to write']);
  });

  test('between a reminder and its entry in the ledger: it comes again once it can be seen', async () => {
    keep(entryOf());
    browser.now = END + 3 * HOUR;
    await browser.run(look);
    const shown = browser.lastSteps;
    browser = new FakeBrowser();
    keep(entryOf());
    browser.now = END + 3 * HOUR;
    for (let step = 0; step < shown && browser.seen.length === 0; step++) {
      await browser.run(look, { step, when: 'after' });
    }
    expect(browser.store.fired).toEqual({});
    browser.refuses = 'denied';
    browser.showing.clear();
    await lookAt(END + 4 * HOUR);
    expect(browser.badge.text).toBe('20h!');
    browser.refuses = 'no';
    await lookAt(END + 5 * HOUR);
    expect(browser.seen).toHaveLength(2);
  });

  test('the test reminder says that it was refused', async () => {
    expect(await testReminder(browser.notifications, 'icon.png')).toEqual({ shown: true });
    browser.refuses = 'denied';
    expect(await testReminder(browser.notifications, 'icon.png')).toEqual({ shown: false });
  });
});

describe('the database can’t be had', () => {
  test('at the first look of a browser that kept no alarm: it looks again before long, and what is due comes', async () => {
    keep(entryOf());
    browser.now = END + 3 * HOUR;
    const locked = async () => Promise.reject(new Error('unopened'));
    await browser.run(() => lookOrTryAgain({ ...tools(), store: locked }));
    expect(browser.badge.text).toBe('');
    expect(browser.alarm?.at).toBeLessThanOrEqual(browser.now + 5 * MINUTE);
    browser.ring();
    await browser.run(() => lookOrTryAgain(tools()));
    expect(titles()).toHaveLength(1);
  });
});

test('a full disk: what can’t be noted down is not shown, but waits in the badge, and comes once there is room', async () => {
  keep(entryOf());
  const { set } = browser.local;
  browser.local.set = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  browser.now = END + 3 * HOUR;
  await browser.run(() => lookOrTryAgain(tools()));
  expect(browser.badge.text).toBe('21h!');
  expect(titles()).toEqual([]);
  browser.local.set = set;
  browser.ring();
  await browser.run(() => lookOrTryAgain(tools()));
  expect(titles()).toEqual(['Acme: a good time to write']);
});

describe('a database with no room for the ledger', () => {
  beforeEach(async () => {
    keep(entryOf());
    browser.full = 'database';
    await lookAt(END + 3 * HOUR);
    expect(titles()).toEqual(['Acme: a good time to write']);
    expect(browser.badge.text).toBe('21h');
  });

  test('what was shown does not come again when it is closed, and the ledger hears of it once it can', async () => {
    browser.showing.clear();
    await browser.run(() => closed(tools(), shownId()));
    await lookAt(END + 4 * HOUR);
    expect(browser.seen).toHaveLength(1);
    browser.full = 'no';
    await lookAt(END + 5 * HOUR);
    expect(browser.seen).toHaveLength(1);
    expect(browser.store.fired).toHaveProperty('i1:write', END + 3 * HOUR);
  });

  test('what still shows holds up neither the badge nor the next reminder', async () => {
    await lookAt(END + 4 * HOUR);
    expect(browser.badge.text).toBe('20h');
    await lookAt(END + 22 * HOUR);
    expect(titles().at(-1)).toBe('Acme: 2 hours left');
  });

  test('its click opens a new mail', async () => {
    await clicked(tools(), shownId());
    expect(browser.opened[0]).toContain('mail.google.com');
  });
});

test('a browser’s storage that is full from then on: what was shown is shown once', async () => {
  keep(entryOf());
  await lookAt(END + 3 * HOUR);
  const put = browser.lastSteps;
  for (let step = 0; step < put; step++) {
    browser = new FakeBrowser();
    keep(entryOf());
    browser.now = END + 3 * HOUR;
    browser.meanwhile = {
      step,
      effect: () => {
        browser.full = 'storage';
      },
    };
    await browser.run(look);
    browser.meanwhile = null;
    await lookAt(END + 4 * HOUR);
    browser.full = 'no';
    await lookAt(END + 5 * HOUR);
    expect(browser.seen, `full at call ${step}`).toHaveLength(1);
  }
});

describe('together', () => {
  const panel = () => [
    entryOf({ id: 'a', company: 'Acme', endsAt: END }),
    entryOf({ id: 'b', company: 'Bolt', endsAt: END + MINUTE }),
    entryOf({ id: 'c', company: 'Crate', endsAt: END - 19.5 * HOUR }),
    entryOf({ id: 'd', company: 'Dune', endsAt: END + 2 * MINUTE }),
  ];

  test('what is due together is one notification, the most pressing first', async () => {
    keep(...panel());
    await lookAt(END + 4 * HOUR);
    expect(browser.seen).toHaveLength(1);
    expect(browser.seen[0]?.options).toMatchObject({
      title: '4 follow-ups are due',
      message: 'Crate: 30 minutes left\nAcme: 20 hours left\nBolt: 20 hours left\nand 1 more',
      buttons: [{ title: 'In an hour' }, { title: 'Show' }],
    });
    await lookAt(END + 4 * HOUR + MINUTE);
    expect(browser.seen).toHaveLength(1);
  });

  test('five hundred open follow-ups are one alarm and one notification', async () => {
    keep(...Array.from({ length: 500 }, (_, n) => entryOf({ id: `i${n}`, endsAt: END + n })));
    await lookAt(END + 4 * HOUR);
    expect(browser.seen).toHaveLength(1);
    expect(browser.alarm).not.toBeNull();
  });
});

describe('words', () => {
  test('name company and time only', async () => {
    const entry = entryOf();
    const note = {
      id: 'n',
      interviewId: 'i1',
      interviewerId: null,
      kind: 'advice',
      text: 'SECRET',
      doneAt: null,
      createdAt: 0,
      updatedAt: 0,
    } as const;
    keep({
      ...entry,
      notes: [note],
      interviewers: [{ id: 'p', interviewId: 'i1', name: 'Jane Whitfield', email: 'jane@acme.example', updatedAt: 0 }],
    });
    await lookAt(END + 4 * HOUR);
    expect(JSON.stringify([...browser.showing, browser.badge])).not.toMatch(/SECRET|Jane|@/);
  });

  test('discreet, they name nobody', async () => {
    settings = { ...settings, discreet: true };
    keep(entryOf());
    await lookAt(END + 4 * HOUR);
    expect(titles()).toEqual(['A follow-up is due']);
    expect(JSON.stringify([...browser.showing, browser.badge])).not.toContain('Acme');
  });

  test('the evening before a deadline in the night says: write tonight', async () => {
    keep(entryOf({ endsAt: Date.parse('2026-03-02T06:10:00+01:00') }));
    await lookAt(Date.parse('2026-03-02T21:45:00+01:00'));
    expect(browser.seen[0]?.options.message).toBe('You have until 6:10: write tonight.');
  });

  test('"tonight" is not said by day, to those whose quiet hours are by day', async () => {
    settings = settingsOf({}, { from: '09:00', to: '17:00' });
    keep(entryOf());
    await lookAt(Date.parse('2026-03-03T08:45:00+01:00'));
    expect(browser.seen[0]?.options.message).toBe('Your 24 hours end at 14:00. Press here to write.');
  });

  test.each([
    ['write', 3 * HOUR, '21 hours left, until Tuesday 14:00. Press here to write.'],
    ['lastCall', 22 * HOUR, 'Acme: 2 hours left'],
    ['sixHours', 18 * HOUR, 'Acme: 6 hours left'],
    ['fortyFive', DAY - 45 * MINUTE, 'Acme: 45 minutes left'],
  ])('an alarm that rings a moment after its time says what it was set for: %s', async (_, after, says) => {
    settings = settingsOf({ sixHours: true, fortyFive: true }, { on: false });
    keep(entryOf());
    await lookAt(END + after + 40_000);
    expect([browser.seen[0]?.options.title, browser.seen[0]?.options.message]).toContain(says);
  });

  test('put off to the afternoon, it says until when as one says it', async () => {
    keep(entryOf());
    await lookAt(END + 3 * HOUR);
    await buttonPressed(tools(), shownId(), 0);
    await lookAt(END + 4 * HOUR + 1);
    expect(browser.seen[1]?.options).toMatchObject({
      title: 'Acme: 20 hours left',
      message: 'You asked for a word now. You have until Tuesday 14:00.',
    });
  });

  const went = { state: 'sent', at: END + 3 * HOUR, scheduled: true } as const;
  test('one scheduled mail to three people is one question', async () => {
    keep(entryOf({}, went, went, went));
    await lookAt(went.at + HOUR);
    await lookAt(went.at + 2 * HOUR);
    expect(browser.seen.map(({ options: { title, message } }) => [title, message])).toEqual([
      ['Acme: did your mail go out?', 'It was scheduled for 17:00.'],
    ]);
    expect(Object.keys(browser.store.fired)).toEqual(['i1-f1:checkBack', 'i1-f2:checkBack', 'i1-f3:checkBack']);
  });

  test('each of several says what it is about, and a question about a mail that went is not put off', async () => {
    browser.store.fired = { 'c:late': END + 1 };
    browser.store.snoozed = { 'c:snooze': END + DAY };
    keep(
      entryOf({ id: 'a', company: 'Acme' }, went),
      entryOf({ id: 'b', company: 'Bolt' }, { state: 'sent', at: END - 7 * DAY }),
      entryOf({ id: 'c', company: 'Crate', endsAt: END - DAY }),
    );
    await lookAt(END + DAY);
    expect(browser.seen[0]?.options).toMatchObject({
      title: '3 follow-ups are due',
      message: 'Bolt: one short second follow-up?\nAcme: did your mail go out?\nCrate: still worth sending',
      buttons: [{ title: 'Show' }],
    });
  });

  test('several that went are not called due', async () => {
    keep(entryOf({ id: 'a', company: 'Acme' }, went), entryOf({ id: 'b', company: 'Bolt' }, went));
    await lookAt(went.at + HOUR);
    expect(titles()).toEqual(['About 2 follow-ups you sent']);
  });

  test('a company with a name like a programme stays one short line', async () => {
    keep(entryOf({ company: `<img src=x>\n\u202e${'x'.repeat(10_000)}` }));
    await lookAt(END + 4 * HOUR);
    expect(titles()[0]).toMatch(/^<img src=x> x{10,60}….{1,30}$/);
  });

  test.each([
    ['Hebrew', 'משרד הבריאות'],
    ['Arabic', 'شركة النور'],
  ])('a name in %s stands by itself, so that what is left is still read from the left', async (_, company) => {
    keep(entryOf({ company }));
    await lookAt(END + 22 * HOUR);
    expect(titles()).toEqual([`\u2068${company}\u2069: 2 hours left`]);
    expect(browser.badge.title).toBe(`\u2068${company}\u2069: 2 hours left`);
  });

  test.each([
    ['Persian', 'می\u200cخواهم'],
    ['Emoji', '👩\u200d🚀 Space'],
  ])('what joins and parts the letters of a name stays in it: %s', async (_, company) => {
    keep(entryOf({ company }));
    await lookAt(END + 22 * HOUR);
    expect(titles()[0]).toContain(company);
  });

  test.each([
    ['its time where it is known', 0, 'It was scheduled for Monday 17:00.'],
    ['no time where none was', END + 4 * HOUR, 'You scheduled it. Your sent mail tells whether it went.'],
  ])('a scheduled mail is asked about with %s', async (_, updatedAt, message) => {
    keep(entryOf({}, { state: 'sent', at: END + 3 * HOUR, scheduled: true, updatedAt }));
    await lookAt(END + 22 * HOUR);
    expect(browser.seen[0]?.options).toMatchObject({ title: 'Acme: did your mail go out?', message });
  });

  test('browsers without buttons get none', async () => {
    keep(entryOf());
    browser.now = END + 4 * HOUR;
    await browser.run(() => lookAtTheTime({ ...tools(), hasButtons: false }));
    expect(browser.seen[0]?.options).not.toHaveProperty('buttons');
  });
});

describe('a notification pressed', () => {
  const withJane = (email = 'jane@acme.example') => {
    const entry = entryOf({}, { interviewerId: 'p1' });
    return { ...entry, interviewers: [{ id: 'p1', interviewId: 'i1', name: 'Jane', email, updatedAt: 0 }] };
  };

  test.each([
    [
      'gmail',
      'https://mail.google.com/mail/?view=cm&fs=1&to=jane%40acme.example&su=Thank%20you%20for%20the%20conversation%20about%20the%20Analyst%20role',
    ],
    [
      'outlook-personal',
      'https://outlook.live.com/mail/0/deeplink/compose?to=jane%40acme.example&subject=Thank%20you%20for%20the%20conversation%20about%20the%20Analyst%20role',
    ],
    [
      'outlook-work',
      'https://outlook.office.com/mail/deeplink/compose?to=jane%40acme.example&subject=Thank%20you%20for%20the%20conversation%20about%20the%20Analyst%20role',
    ],
  ] as const)('the click writes, in %s', async (mailClient, url) => {
    settings = { ...settings, mailClient };
    keep(withJane());
    await lookAt(END + 3 * HOUR);
    await clicked(tools(), shownId());
    expect(browser.opened).toEqual([url]);
    expect(browser.showing.size).toBe(0);
  });

  test('the notes reminder opens the notes', async () => {
    keep(entryOf());
    await lookAt(END + 5 * MINUTE);
    await clicked(tools(), shownId());
    expect(browser.opened).toEqual(['/page.html#/interview/i1/notes']);
  });

  test.each([
    ['after the interview was deleted: the page says so', () => browser.store.kept.clear(), '/page.html#/gone'],
    [
      'after it was sent: the interview',
      () => browser.store.edit('i1-f1', { state: 'sent', at: 1 }),
      '/page.html#/interview/i1',
    ],
  ])('%s', async (_, meanwhile, url) => {
    keep(entryOf());
    await lookAt(END + 3 * HOUR);
    meanwhile();
    await clicked(tools(), shownId());
    expect(browser.opened).toEqual([url]);
  });

  const SENT = { state: 'sent', at: END + 3 * HOUR } as const;
  test('of several, the click writes what is still to be written', async () => {
    keep(entryOf({ id: 'a', endsAt: END - MINUTE }), entryOf({ id: 'b', company: 'Bolt', role: 'Cook' }));
    await lookAt(END + 3 * HOUR);
    browser.store.edit('a-f1', SENT);
    await clicked(tools(), shownId());
    expect(browser.opened).toEqual([expect.stringContaining('Cook')]);
  });

  test('about a second note, after they answered, the click opens no new mail', async () => {
    keep(entryOf({}, SENT));
    await lookAt(SENT.at + 7 * DAY);
    browser.store.edit('i1-f1', { answeredAt: SENT.at + 6 * DAY });
    await clicked(tools(), shownId());
    expect(browser.opened).toEqual(['/page.html#/interview/i1']);
  });

  test('one that nobody remembers opens the list', async () => {
    await clicked(tools(), 'of another year');
    expect(browser.opened).toEqual(['/page.html#/']);
  });

  test.each([
    ['a click', (tools: PressTools, id: string) => clicked(tools, id)],
    ['a button', (tools: PressTools, id: string) => buttonPressed(tools, id, 1)],
  ])('%s while the database can’t be had opens the list, which says so', async (_, press) => {
    keep(entryOf());
    await lookAt(END + 3 * HOUR);
    const locked = () => Promise.reject(new Error('unopened'));
    await press({ ...tools(), store: locked }, shownId());
    expect(browser.opened).toEqual(['/page.html#/']);
  });

  test('"in an hour" comes once, pressed twice and on two notifications', async () => {
    settings = settingsOf({ sixHours: true });
    keep(entryOf());
    await lookAt(END + 3 * HOUR);
    const first = shownId();
    await buttonPressed(tools(), first, 0);
    await buttonPressed(tools(), first, 0);
    await lookAt(END + 4 * HOUR);
    expect(titles()).toEqual(['Acme: a good time to write', 'Acme: 20 hours left']);
    await lookAt(END + 18 * HOUR);
    await buttonPressed(tools(), first, 0);
    await buttonPressed(tools(), shownId(), 0);
    await lookAt(END + 19 * HOUR);
    expect(browser.seen).toHaveLength(4);
    await lookAt(END + 20 * HOUR);
    expect(browser.seen).toHaveLength(4);
  });

  test('"sent already" marks it and ends the reminders', async () => {
    keep(entryOf());
    await lookAt(END + 3 * HOUR);
    await buttonPressed(tools(), shownId(), 1);
    expect(browser.store.kept.get('i1')?.followUps[0]).toMatchObject({
      state: 'sent',
      at: END + 3 * HOUR,
      way: 'email',
    });
    await lookAt(END + 22 * HOUR);
    expect(browser.seen).toHaveLength(1);
  });

  test.each([
    ['in an hour', 0, () => Object.keys(browser.store.snoozed).length > 0],
    ['sent already', 1, () => browser.store.kept.get('i1')?.followUps[0]?.state === 'sent'],
  ])('"%s" is done, or can be pressed once more, wherever the worker was stopped', async (_, button, isDone) => {
    keep(entryOf());
    await lookAt(END + 3 * HOUR);
    await browser.run(() => buttonPressed(tools(), shownId(), button));
    const calls = browser.lastSteps;
    for (let step = 0; step < calls; step++) {
      browser = new FakeBrowser();
      keep(entryOf());
      await lookAt(END + 3 * HOUR);
      await browser.run(() => buttonPressed(tools(), shownId(), button), { step, when: 'after' });
      expect(isDone() || browser.showing.size > 0, `stopped after call ${step}`).toBe(true);
    }
  });

  test('with a colleague still owed there is no "sent already"', async () => {
    keep(entryOf({}, {}, {}));
    await lookAt(END + 3 * HOUR);
    expect(browser.seen[0]?.options.buttons).toEqual([{ title: 'In an hour' }, { title: 'Show' }]);
    await buttonPressed(tools(), shownId(), 1);
    expect(browser.opened).toEqual(['/page.html#/interview/i1']);
  });

  test('the second note is declined by one press, for good', async () => {
    keep(entryOf({}, { state: 'sent', at: END + 3 * HOUR }));
    await lookAt(END + 3 * HOUR + 7 * DAY);
    expect(titles()).toEqual(['Acme: one short second follow-up?']);
    await buttonPressed(tools(), shownId(), 0);
    await lookAt(END + 30 * DAY);
    expect(browser.seen).toHaveLength(1);
  });
});

describe('a newer reminder takes the place of an older one', () => {
  const showingTitles = () => [...browser.showing.values()].map(({ title }) => title);

  test('of the same interview, so that no old hours stay on the screen', async () => {
    keep(entryOf());
    await lookAt(END + 3 * HOUR);
    await lookAt(END + 22 * HOUR);
    expect(showingTitles()).toEqual(['Acme: 2 hours left']);
  });

  test('but not of one that is about another interview, too', async () => {
    keep(entryOf(), entryOf({ id: 'i2', company: 'Bolt', endsAt: END + 2 * HOUR }));
    await lookAt(END + 5 * HOUR);
    await lookAt(END + 22 * HOUR);
    expect(showingTitles()).toEqual(['2 follow-ups are due', 'Acme: 2 hours left']);
    await lookAt(END + 24 * HOUR);
    expect(showingTitles()).toEqual(['2 follow-ups are due']);
  });
});

describe('a notification that is about nothing any more goes', () => {
  test.each([
    ['sent', () => browser.store.edit('i1-f1', { state: 'sent', at: END })],
    ['deleted', () => browser.store.kept.clear()],
    ['moved to tomorrow', () => keep(entryOf({ endsAt: END + DAY }))],
  ])('when the interview is %s', async (_, meanwhile) => {
    keep(entryOf());
    await lookAt(END + 3 * HOUR);
    expect(browser.showing.size).toBe(1);
    meanwhile();
    await lookAt(END + 3 * HOUR + MINUTE);
    expect(browser.showing.size).toBe(0);
  });

  const noted = (text: string, updatedAt: number) => {
    const note = { id: 'n', interviewId: 'i1', interviewerId: null, kind: 'other', text, doneAt: null } as const;
    keep({ ...entryOf(), notes: [{ ...note, createdAt: updatedAt, updatedAt }] });
  };
  test.each<[string, () => void, stays: boolean]>([
    ['something was noted', () => noted('her first week', END + 10 * MINUTE), false],
    ['a note was begun and left empty', () => noted(' ', END + 10 * MINUTE), true],
    ['all that is there was noted before it was over', () => noted('ask about the shifts', END - DAY), true],
  ])('with the word to take notes, when %s', async (_, meanwhile, stays) => {
    keep(entryOf());
    await lookAt(END + 5 * MINUTE);
    meanwhile();
    await lookAt(END + 11 * MINUTE);
    expect(browser.showing.size).toBe(stays ? 1 : 0);
    expect(titles()).toEqual(['How was Acme?']);
  });

  test('and the word to take notes does not come at all where something was noted before it', async () => {
    noted('her first week', END + MINUTE);
    await lookAt(END + 5 * MINUTE);
    expect(titles()).toEqual([]);
    await lookAt(END + 3 * HOUR);
    expect(titles()).toEqual(['Acme: a good time to write']);
  });

  const SENT = { state: 'sent', at: END + 3 * HOUR } as const;
  const twoSent = entryOf({}, SENT, SENT);
  const without = (id: string) => keep({ ...twoSent, followUps: twoSent.followUps.filter((one) => one.id !== id) });
  const decided = (entry: Entry): Entry => ({
    ...entry,
    interview: { ...entry.interview, outcome: 'offer', outcomeAt: END + 4 * DAY },
  });
  test.each<[string, () => unknown, stays: boolean]>([
    ['all it is about are removed', () => keep({ ...twoSent, followUps: [] }), false],
    ['one it is about is removed', () => without('i1-f1'), true],
    ['one it is about is open again', () => browser.store.edit('i1-f1', { state: 'open', at: null }), false],
    ['one it is about is not followed up after all', () => browser.store.edit('i1-f1', { state: 'skipped' }), false],
    ['one it is about has answered', () => browser.store.edit('i1-f1', { answeredAt: END + 4 * DAY }), false],
    ['there is a next round', () => keep(twoSent, entryOf({ id: 'i2', endsAt: END + 10 * DAY })), false],
    ['they decided', () => keep(decided(twoSent)), false],
    ['nothing happens', () => undefined, true],
  ])('with a second note, when %s', async (_, meanwhile, stays) => {
    keep(twoSent);
    await lookAt(SENT.at + 7 * DAY);
    expect(titles()).toEqual(['Acme: one short second follow-up?']);
    const id = shownId();
    meanwhile();
    await lookAt(SENT.at + 7 * DAY + MINUTE);
    expect(browser.showing.has(id)).toBe(stays);
  });

  test('but stays while anything in it stands', async () => {
    keep(entryOf(), entryOf({ id: 'i2' }));
    await lookAt(END + 3 * HOUR);
    browser.store.kept.delete('i1');
    await lookAt(END + 3 * HOUR + MINUTE);
    expect(browser.showing.size).toBe(1);
  });
});
