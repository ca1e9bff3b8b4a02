import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createAnswers } from '../../../lib/background/answers';
import { createSends } from '../../../lib/background/sends';
import { settleWaiting } from '../../../lib/background/settle';
import { createTokens } from '../../../lib/background/tokens';
import { createWriting } from '../../../lib/background/writing';
import { inTurn } from '../../../lib/in-turn';
import { StoreError } from '../../../lib/interviews/errors';
import type { Entry, Interview } from '../../../lib/interviews/model';
import type { Request } from '../../../lib/messages';
import { fingerprintOf } from '../../../lib/scoring/fingerprint';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings';
import { DAY, HOUR, MINUTE } from '../../../lib/time';
import { END, entryOf } from '../deadlines/builders';
import { FakeBrowser } from './fake-browser';

let browser: FakeBrowser;
let settings: Settings;
let look: ReturnType<typeof vi.fn<() => Promise<void>>>;
let tellPanels: ReturnType<typeof vi.fn<() => Promise<void>>>;

/** The background as it starts: all it knows is in the browser. */
function start() {
  let made = 0;
  const writing = createWriting(browser.session, inTurn());
  return createAnswers({
    store: async () => browser.store,
    settings: async () => settings,
    saveSettings: async (changed) => {
      settings = changed;
    },
    tokens: createTokens(browser.session, () => `token-${browser.seen.length}-${made++}-${Math.random()}`, inTurn()),
    sends: createSends(browser),
    clock: { now: () => browser.now },
    look,
    tellPanels,
    writing,
    write: async (url, followUpId) => {
      await browser.open(url);
      await writing.remember(Promise.resolve(GMAIL.tabId), followUpId, browser.now);
    },
    testReminder: async () => ({ shown: true }),
  });
}

const JANE = { name: 'Jane Whitfield', email: 'jane@acme.example' };
const BO = { name: 'Bo Li', email: 'bo@acme.example' };
const GMAIL = { tabId: 7, frameId: 0, host: 'mail.google.com' };
const FRAME = { ...GMAIL, frameId: 5 };
const LETTER =
  'Dear Jane,\n\nThank you for the interview on Tuesday. I enjoyed hearing how your team moved the warehouse to handheld scanners, and I am very interested in the analyst position.\n\nI look forward to the next step.\n\nSam';
const LUNCH = 'Hi Kim,\n\nare we still on for lunch on Friday? I found a new place by the river that has a garden.';
const TO_JANE = { to: [JANE], cc: [], participants: [], subject: 'Thank you', text: LETTER };
const TO_A_COLLEAGUE = {
  to: [{ name: 'Kim', email: 'kim@work.example' }],
  cc: [],
  participants: [],
  subject: 'Lunch',
  text: LUNCH,
};
/** The same to the panel's eyes, which has read the greeting itself. */
const { text: _, ...HEAD } = TO_JANE;
const PANEL_TO_JANE = { ...HEAD, greeting: 'Jane' };

function acme(): Entry {
  const entry = entryOf({}, { interviewerId: 'jane' }, { interviewerId: 'bo' });
  const people = [
    { ...JANE, id: 'jane', interviewId: 'i1', updatedAt: 0 },
    { ...BO, id: 'bo', interviewId: 'i1', updatedAt: 0 },
  ];
  const note = {
    id: 'n1',
    interviewId: 'i1',
    interviewerId: null,
    kind: 'advice',
    text: 'read Traction',
    doneAt: null,
    createdAt: 0,
    updatedAt: 0,
  } as const;
  return { ...entry, interviewers: people, notes: [note] };
}

const NOBODY = { to: [], cc: [] };
const NOW = { scheduled: false, goesAt: null, ...NOBODY };

const stateOf = (followUpId: string) =>
  browser.store.kept.get('i1')?.followUps.find(({ id }) => id === followUpId)?.state;

/** Runs `job` once for each moment at which it can be stopped, and stops it there; `then` is what follows. */
const stoppedEverywhere = async (
  before: () => Promise<unknown>,
  job: () => Promise<unknown>,
  then: (where: string) => Promise<void>,
) => {
  const begin = async () => {
    browser = new FakeBrowser();
    browser.now = END + 4 * HOUR;
    browser.store.kept.set('i1', acme());
    await before();
  };
  await begin();
  await browser.run(job);
  const calls = browser.lastSteps;
  expect(calls).toBeGreaterThan(2);
  for (let step = 0; step < calls; step++) {
    for (const when of ['before', 'after'] as const) {
      await begin();
      await browser.run(job, { step, when });
      await then(`stopped ${when} call ${step}`);
    }
  }
};

beforeEach(() => {
  browser = new FakeBrowser();
  browser.now = END + 4 * HOUR;
  browser.store.kept.set('i1', acme());
  settings = DEFAULT_SETTINGS;
  look = vi.fn(async () => undefined);
  tellPanels = vi.fn(async () => undefined);
});

describe('a look-up', () => {
  test('is sure of the interviewer’s own address, and names no interview', async () => {
    const answer = await start().lookUp(TO_JANE, GMAIL);
    expect(answer).toEqual({
      match: 'strong',
      token: expect.any(String),
      quiet: false,
      marks: true,
    });
  });

  test('says nothing of a colleague', async () => {
    expect(await start().lookUp(TO_A_COLLEAGUE, GMAIL)).toMatchObject({ match: 'none' });
  });

  test('goes by whom the text greets', async () => {
    const shared = { ...TO_JANE, to: [{ name: '', email: 'hr@acme.example' }], subject: '' };
    expect(await start().lookUp({ ...shared, text: 'Good morning Jane,\n' }, GMAIL)).toMatchObject({ match: 'strong' });
    expect(await start().lookUp({ ...shared, text: 'Good morning,\n' }, GMAIL)).toMatchObject({ match: 'guess' });
  });

  test.each<[string, Partial<Settings>]>([
    ['altogether', { coach: false }],
    ['on this site', { silencedHosts: ['mail.google.com'] }],
  ])('is quiet where it was silenced %s', async (_, change) => {
    settings = { ...settings, ...change };
    expect(await start().lookUp(TO_JANE, GMAIL)).toMatchObject({ match: 'none', quiet: true });
  });

  test('answers without a database, so that writing can still be helped', async () => {
    vi.spyOn(browser.store, 'entries').mockRejectedValue(new Error('refused'));
    expect(await start().lookUp(TO_JANE, GMAIL)).toMatchObject({ match: 'none', quiet: false });
  });
});

test('what one of our pages changed is told to the panels of open mails, and planned anew', async () => {
  await start().changed({}, { tabId: -1, frameId: 0, host: '' });
  expect(tellPanels).toHaveBeenCalledOnce();
  expect(look).toHaveBeenCalledOnce();
});

describe('a reading', () => {
  const read = ({ subject, text }: Request<'read'>) => start().read({ subject, text }, GMAIL);

  test('knows a follow-up, and looks nothing up for that', async () => {
    const entries = vi.spyOn(browser.store, 'entries');
    expect(await read(TO_JANE)).toBe('follow-up');
    expect(entries).not.toHaveBeenCalled();
  });

  test('can’t tell yet from a few words, and can from a sentence', async () => {
    const reads = (length: number) => read({ ...TO_A_COLLEAGUE, text: LUNCH.slice(0, length) });
    expect([await reads(0), await reads(20), await reads(1000)]).toEqual(['unclear', 'unclear', 'other']);
  });
});

describe('a mail that our own button opened', () => {
  const TO_NOBODY = { ...TO_JANE, to: [], text: 'D' };
  const isOurs = (place: Partial<typeof GMAIL> = {}) => start().opened({}, { ...GMAIL, ...place });
  const opened = async () => {
    const entry = acme();
    browser.store.kept.set('i1', { ...entry, interviewers: entry.interviewers.map((one) => ({ ...one, email: '' })) });
    await start().write({ followUpId: 'i1-f2' }, { tabId: -1, frameId: 0, host: '' });
  };

  test('is for that follow-up at its first key, though nobody’s address is known', async () => {
    await opened();
    expect(await isOurs()).toBe(true);
    expect(browser.opened[0]).toMatch(/^https:\/\/mail\.google\.com\/mail\/\?view=cm/);
    const { match, token } = await start().lookUp(TO_NOBODY, GMAIL);
    const found = await start().panelMatch({ token, ...PANEL_TO_JANE, to: [], greeting: '' }, FRAME);
    expect([match, found?.strength, found?.candidates[0]?.followUpId]).toEqual(['strong', 'strong', 'i1-f2']);
  });

  test.each<[string, () => Promise<unknown> | undefined, { tabId: number }]>([
    ['in another tab', async () => undefined, { tabId: 8 }],
    [
      'an hour later',
      async () => {
        browser.now += HOUR;
      },
      { tabId: 7 },
    ],
    [
      'once a mail went from that tab',
      () =>
        start().sent(
          { ...TO_A_COLLEAGUE, sendId: 's', scheduled: false, followUp: false, followUpId: null, sure: false },
          GMAIL,
        ),
      { tabId: 7 },
    ],
  ])('is nothing special %s', async (_, happens, place) => {
    await opened();
    await happens();
    expect((await start().lookUp(TO_NOBODY, { ...GMAIL, ...place })).match).not.toBe('strong');
    expect(await isOurs(place)).toBe(false);
  });

  test('is known to a page that asks before the browser has said which tab that is', async () => {
    const writing = createWriting(browser.session, inTurn());
    let says = (_: number) => {};
    const tab = new Promise<number>((resolve) => {
      says = resolve;
    });
    const remembered = writing.remember(tab, 'i1-f2', browser.now);
    const asked = writing.in(GMAIL.tabId, browser.now);
    says(GMAIL.tabId);
    await remembered;
    expect(await asked).toBe('i1-f2');
  });

  test('can’t be asked for a follow-up that is gone', async () => {
    await expect(start().write({ followUpId: 'of old' }, GMAIL)).rejects.toThrow();
    expect(browser.opened).toEqual([]);
  });
});

describe('the panel’s token', () => {
  const tokenIn = async (tabId: number) => (await start().lookUp(TO_JANE, { ...GMAIL, tabId })).token;

  test('opens the panel of its tab, also after the worker was stopped', async () => {
    const token = await tokenIn(7);
    expect(await start().panelHello({ token }, FRAME)).toEqual({ ok: true });
    expect(await start().panelHello({ token }, FRAME)).toEqual({ ok: true });
    expect((await start().panelMatch({ token, ...PANEL_TO_JANE }, FRAME))?.strength).toBe('strong');
  });

  test.each([
    ['in another tab', { ...FRAME, tabId: 8 }],
    ['in another frame, once used', { ...FRAME, frameId: 6 }],
  ])('opens none %s', async (_, place) => {
    const token = await tokenIn(7);
    await start().panelHello({ token }, FRAME);
    expect(await start().panelHello({ token }, place)).toEqual({ ok: false });
    await expect(start().panelMatch({ token, ...PANEL_TO_JANE }, place)).rejects.toThrow();
    await expect(start().panelMark({ token, followUpId: 'i1-f1', sent: true, ...NOW }, place)).rejects.toThrow();
    expect(stateOf('i1-f1')).toBe('open');
  });

  test('can’t be made up', async () => {
    expect(await start().panelHello({ token: 'token' }, FRAME)).toEqual({ ok: false });
  });

  test('is one for a tab until a panel has it, then another', async () => {
    const first = await tokenIn(7);
    expect(await tokenIn(7)).toBe(first);
    await start().panelHello({ token: first }, FRAME);
    expect(await tokenIn(7)).not.toBe(first);
  });
});

describe('the panel', () => {
  const panel = async () => {
    const { token } = await start().lookUp(TO_JANE, GMAIL);
    return { token, answers: start() };
  };

  test('learns whom the mail could be for, best first, and what was sent to others', async () => {
    browser.store.edit('i1-f2', { state: 'sent', at: END, fingerprint: 'to Bo' });
    const { token, answers } = await panel();
    const found = await answers.panelMatch({ token, ...PANEL_TO_JANE }, FRAME);
    expect(found?.candidates[0]).toMatchObject({ followUpId: 'i1-f1', entry: { interview: { company: 'Acme' } } });
    expect(found?.earlier).toEqual(['to Bo']);
    expect(found?.companies).toEqual([...new Set(found?.companies)]);
    expect(found?.companies).toContain('Acme');
  });

  test('ticks an errand off and on', async () => {
    const { token, answers } = await panel();
    await answers.panelTick({ token, noteId: 'n1', done: true }, FRAME);
    expect(browser.store.kept.get('i1')?.notes[0]?.doneAt).toBe(browser.now);
    await answers.panelTick({ token, noteId: 'n1', done: false }, FRAME);
    expect(browser.store.kept.get('i1')?.notes[0]?.doneAt).toBeNull();
  });

  test('marks as sent, and back', async () => {
    const { token, answers } = await panel();
    await answers.panelMark({ token, followUpId: 'i1-f1', sent: true, ...NOW }, FRAME);
    expect(stateOf('i1-f1')).toBe('sent');
    await answers.panelMark({ token, followUpId: 'i1-f1', sent: false, ...NOW }, FRAME);
    expect(stateOf('i1-f1')).toBe('open');
    expect(look).toHaveBeenCalledTimes(2);
  });

  const report = {
    ...TO_JANE,
    sendId: 's1',
    scheduled: true,
    followUp: true,
    followUpId: null,
    sure: false,
  };

  test('says when a scheduled mail goes, for all it was sent to, and its likeness stays', async () => {
    const { token, answers } = await panel();
    await answers.sent({ ...report, to: [JANE, BO] }, GMAIL);
    const goesAt = END + 20 * HOUR;
    await answers.panelMark({ token, followUpId: 'i1-f1', sent: true, scheduled: true, goesAt, ...NOBODY }, FRAME);
    const going = { state: 'sent', at: goesAt, scheduled: true, fingerprint: fingerprintOf(LETTER) };
    expect(browser.store.kept.get('i1')?.followUps).toMatchObject([going, going]);
    await answers.unsent({ sendId: 's1' }, GMAIL);
    expect([stateOf('i1-f1'), stateOf('i1-f2')]).toEqual(['open', 'open']);
  });

  test('takes back a mail to two for both, once for all', async () => {
    const { token, answers } = await panel();
    const going = { token, followUpId: 'i1-f1', scheduled: true, ...NOBODY };
    await answers.sent({ ...report, to: [JANE, BO] }, GMAIL);
    await answers.panelMark({ ...going, sent: true, goesAt: END + 30 * HOUR }, FRAME);
    await answers.panelMark({ ...going, sent: false, goesAt: END + 30 * HOUR }, FRAME);
    expect([stateOf('i1-f1'), stateOf('i1-f2')]).toEqual(['open', 'open']);
    browser.store.edit('i1-f2', { state: 'sent', at: browser.now });
    await answers.unsent({ sendId: 's1' }, GMAIL);
    expect(stateOf('i1-f2')).toBe('sent');
  });

  test('an undone mail to two is taken back for the one who is still there', async () => {
    const { answers } = await panel();
    await answers.sent({ ...report, to: [JANE, BO] }, GMAIL);
    const entry = browser.store.kept.get('i1');
    if (entry)
      browser.store.kept.set('i1', { ...entry, followUps: entry.followUps.filter(({ id }) => id !== 'i1-f1') });
    await answers.unsent({ sendId: 's1' }, GMAIL);
    expect(stateOf('i1-f2')).toBe('open');
    expect(look).toHaveBeenCalledTimes(2);
  });

  test('marks a guess that was scheduled with its time, or with now where nobody knows it', async () => {
    const { token, answers } = await panel();
    const mark = { token, followUpId: 'i1-f1', sent: true, scheduled: true, ...NOBODY };
    await answers.panelMark({ ...mark, goesAt: END + 20 * HOUR }, FRAME);
    expect(browser.store.kept.get('i1')?.followUps[0]).toMatchObject({ scheduled: true, at: END + 20 * HOUR });
    await answers.panelMark({ ...mark, goesAt: null }, FRAME);
    expect(browser.store.kept.get('i1')?.followUps[0]).toMatchObject({ scheduled: true, at: browser.now });
    expect(stateOf('i1-f2')).toBe('open');
  });

  describe('with the worker stopped at any of its calls', () => {
    const sent = () => start().sent({ ...report, to: [JANE, BO] }, GMAIL);
    const mark = async (change: Pick<Request<'panelMark'>, 'sent' | 'scheduled' | 'goesAt'>) => {
      const { token, answers } = await panel();
      await answers.panelMark({ token, followUpId: 'i1-f1', ...NOBODY, ...change }, FRAME);
    };
    /** Asked once more, as the panel does (lib/ask.ts), and looked at by the next worker. */
    const again = async (job: () => Promise<void>) => {
      await job();
      await settleWaiting({ store: async () => browser.store, sends: createSends(browser) });
    };
    const followUps = () => browser.store.kept.get('i1')?.followUps;

    test('a scheduled mail to two has its time with both', async () => {
      const goesAt = END + 20 * HOUR;
      const job = () => mark({ sent: true, scheduled: true, goesAt });
      await stoppedEverywhere(sent, job, async (where) => {
        await again(job);
        expect(followUps(), where).toMatchObject([{ at: goesAt }, { at: goesAt }]);
      });
    });

    test('a mail to two is taken back for both', async () => {
      const job = () => mark({ sent: false, ...NOW });
      await stoppedEverywhere(sent, job, async (where) => {
        await again(job);
        expect(followUps(), where).toMatchObject([{ state: 'open' }, { state: 'open' }]);
      });
    });
  });

  test('silences this site, or all', async () => {
    const { token, answers } = await panel();
    await answers.panelSilence({ token, scope: 'site' }, FRAME);
    expect(settings).toMatchObject({ silencedHosts: ['mail.google.com'], coach: true });
    await answers.panelSilence({ token, scope: 'all' }, FRAME);
    expect(settings.coach).toBe(false);
  });
});

describe('a mail that went', () => {
  const report = (change: Partial<Request<'sent'>> = {}): Request<'sent'> => ({
    ...TO_JANE,
    sendId: 's1',
    scheduled: false,
    followUp: false,
    followUpId: null,
    sure: false,
    ...change,
  });

  test('to the interviewer ends that follow-up, and no other', async () => {
    expect(await start().sent(report(), GMAIL)).toEqual({ marked: 'i1-f1' });
    expect(browser.store.kept.get('i1')?.followUps).toMatchObject([
      { state: 'sent', at: browser.now, way: 'email', fingerprint: fingerprintOf(LETTER) },
      { state: 'open' },
    ]);
    expect(look).toHaveBeenCalledOnce();
  });

  test('leaves nothing of its text behind', async () => {
    await start().sent(report(), GMAIL);
    const kept = JSON.stringify([...browser.store.kept.values(), await browser.session.get('sends')]);
    expect(kept).toContain(fingerprintOf(LETTER));
    expect(kept).not.toMatch(/warehouse|handheld|analyst/);
  });

  test('counts as one that read as a follow-up while it was written', async () => {
    await start().sent(report({ text: LUNCH, followUp: true }), GMAIL);
    expect(stateOf('i1-f1')).toBe('sent');
  });

  test('to two interviewers at once ends both', async () => {
    await start().sent(report({ to: [JANE, BO] }), GMAIL);
    expect([stateOf('i1-f1'), stateOf('i1-f2')]).toEqual(['sent', 'sent']);
  });

  test('stays taken back where the panel’s undo overtakes a report that waits for the database', async () => {
    const answers = start();
    const { token } = await answers.lookUp(TO_JANE, GMAIL);
    const entries = await browser.store.entries();
    let opens = () => {};
    const opening = new Promise<void>((resolve) => {
      opens = resolve;
    });
    vi.spyOn(browser.store, 'entries').mockImplementationOnce(async () => {
      await opening;
      return entries;
    });
    const sent = answers.sent(report(), GMAIL);
    const undone = answers.panelMark({ token, followUpId: 'i1-f1', sent: false, ...NOW }, FRAME);
    // Whatever could go on without the database has.
    await new Promise((resolve) => setTimeout(resolve));
    opens();
    await Promise.all([sent, undone]);
    expect(stateOf('i1-f1')).toBe('open');
  });

  test('and is taken back by the mail client’s undo, also by another worker', async () => {
    await start().sent(report({ to: [JANE, BO] }), GMAIL);
    await start().unsent({ sendId: 's1' }, GMAIL);
    expect([stateOf('i1-f1'), stateOf('i1-f2')]).toEqual(['open', 'open']);
  });

  test('and at once with another is taken back as well as that one', async () => {
    const answers = start();
    const toBo = report({ sendId: 's2', to: [BO], text: LETTER.replace('Jane', 'Bo') });
    await Promise.all([answers.sent(report(), GMAIL), answers.sent(toBo, { ...GMAIL, tabId: 8 })]);
    expect([stateOf('i1-f1'), stateOf('i1-f2')]).toEqual(['sent', 'sent']);
    await Promise.all([answers.unsent({ sendId: 's1' }, GMAIL), answers.unsent({ sendId: 's2' }, GMAIL)]);
    expect([stateOf('i1-f1'), stateOf('i1-f2')]).toEqual(['open', 'open']);
    expect(await browser.session.get('sends')).toEqual({ sends: [] });
  });

  test('reported twice does nothing the second time', async () => {
    await start().sent(report(), GMAIL);
    browser.store.edit('i1-f1', { state: 'open', at: null });
    expect(await start().sent(report(), GMAIL)).toEqual({ marked: 'i1-f1' });
    expect(stateOf('i1-f1')).toBe('open');
  });

  describe('with the worker stopped at any of its calls', () => {
    const states = () => [stateOf('i1-f1'), stateOf('i1-f2')];
    const sent = () => start().sent(report({ to: [JANE, BO] }), GMAIL);
    const unsent = () => start().unsent({ sendId: 's1' }, GMAIL);
    const nothing = async () => undefined;

    test('it is marked by the second report, whole, and can be taken back whole', async () => {
      await stoppedEverywhere(nothing, sent, async (where) => {
        expect(await sent(), where).toEqual({ marked: 'i1-f1' });
        expect(states(), where).toEqual(['sent', 'sent']);
        await unsent();
        expect(states(), where).toEqual(['open', 'open']);
      });
    });

    test('it is taken back, whatever of it was marked', async () => {
      await stoppedEverywhere(nothing, sent, async (where) => {
        await unsent();
        expect(states(), where).toEqual(['open', 'open']);
      });
    });

    test('an undo is done by the second report', async () => {
      await stoppedEverywhere(sent, unsent, async (where) => {
        await unsent();
        expect(states(), where).toEqual(['open', 'open']);
      });
    });

    test('a second note is told by the second report', async () => {
      const firstWent = async () => browser.store.edit('i1-f1', { state: 'sent', at: browser.now - 8 * DAY });
      await stoppedEverywhere(
        firstWent,
        () => start().sent(report(), GMAIL),
        async (where) => {
          await start().sent(report(), GMAIL);
          expect(browser.store.kept.get('i1')?.followUps[0]?.secondDoneAt, where).toBe(browser.now);
        },
      );
    });
  });

  describe('while the database refuses', () => {
    /** As on a full disk: `markSent` as one opened it, or the opening itself. */
    const refusals: readonly ('markSent' | 'entries')[] = ['markSent', 'entries'];
    const refuse = (what: (typeof refusals)[number]) =>
      vi.spyOn(browser.store, what).mockRejectedValue(new StoreError(what === 'entries' ? 'unopened' : 'quota'));
    /** What each look does first. */
    const look = () => settleWaiting({ store: async () => browser.store, sends: createSends(browser) });
    const sent = (change: Partial<Request<'sent'>> = {}) => start().sent(report({ to: [JANE, BO], ...change }), GMAIL);
    const states = () => [stateOf('i1-f1'), stateOf('i1-f2')];

    test.each(refusals)('%s: it waits, and is marked once that works, as of when it went', async (what) => {
      const went = browser.now;
      const refusing = refuse(what);
      await sent();
      browser.now += 3 * HOUR;
      expect(await look()).toHaveLength(1);
      expect(states()).toEqual(['open', 'open']);
      refusing.mockRestore();
      expect(await look()).toEqual([]);
      const marked = { state: 'sent', at: went, way: 'email', fingerprint: fingerprintOf(LETTER) };
      expect(browser.store.kept.get('i1')?.followUps).toMatchObject([marked, marked]);
      // Marked once: what the person does with it afterwards stays.
      browser.store.edit('i1-f1', { state: 'open', at: null });
      await look();
      expect(states()).toEqual(['open', 'sent']);
    });

    test('nor is it forgotten for any number that went after it', async () => {
      const refusing = refuse('markSent');
      await sent();
      for (let n = 0; n < 60; n++) await sent({ sendId: `later-${n}`, to: [BO] });
      expect(await look()).toHaveLength(61);
      refusing.mockRestore();
      expect(await look()).toEqual([]);
      expect(states()).toEqual(['sent', 'sent']);
      // Of what is done as many are kept as an undo may ask for.
      expect((await browser.session.get('sends'))['sends']).toHaveLength(50);
    });

    test.each(refusals)('%s: nor is it lost when the browser is closed', async (what) => {
      const refusing = refuse(what);
      await sent();
      browser.session.clear();
      refusing.mockRestore();
      await look();
      expect(states()).toEqual(['sent', 'sent']);
    });

    test.each(refusals)('%s: where local storage refuses as well, memory has it', async (what) => {
      const refusing = refuse(what);
      vi.spyOn(browser.local, 'set').mockRejectedValue(new Error('full'));
      await sent();
      refusing.mockRestore();
      await look();
      expect(states()).toEqual(['sent', 'sent']);
    });

    test.each(refusals)('%s: undone, it is never marked', async (what) => {
      const refusing = refuse(what);
      await sent();
      await start().unsent({ sendId: 's1' }, GMAIL);
      refusing.mockRestore();
      expect(await look()).toEqual([]);
      expect(states()).toEqual(['open', 'open']);
    });

    test.each(refusals)('%s: unmarked in the panel, it is never marked', async (what) => {
      const { token } = await start().lookUp(TO_JANE, GMAIL);
      const refusing = refuse(what);
      await sent({ followUpId: 'i1-f1', sure: true });
      await start().panelMark({ token, followUpId: 'i1-f1', sent: false, ...NOW }, FRAME);
      refusing.mockRestore();
      await look();
      expect(states()).toEqual(['open', 'open']);
    });

    test.each(refusals)('%s: a scheduled one is marked with the time it goes', async (what) => {
      const { token } = await start().lookUp(TO_JANE, GMAIL);
      const refusing = refuse(what);
      await sent({ scheduled: true, followUpId: 'i1-f1', sure: true });
      const goesAt = END + 20 * HOUR;
      await start().panelMark({ token, followUpId: 'i1-f1', sent: true, scheduled: true, goesAt, ...NOBODY }, FRAME);
      refusing.mockRestore();
      await look();
      const going = { state: 'sent', at: goesAt, scheduled: true };
      expect(browser.store.kept.get('i1')?.followUps).toMatchObject([going, going]);
    });

    test('an undo waits as well', async () => {
      await sent();
      const refusing = vi.spyOn(browser.store, 'reopen').mockRejectedValue(new StoreError('quota'));
      await start().unsent({ sendId: 's1' }, GMAIL);
      expect(await look()).toHaveLength(1);
      refusing.mockRestore();
      expect(await look()).toEqual([]);
      expect(states()).toEqual(['open', 'open']);
    });

    test('what is deleted meanwhile is waited for no longer', async () => {
      const refusing = refuse('markSent');
      await sent();
      refusing.mockRestore();
      browser.store.kept.clear();
      expect(await look()).toEqual([]);
    });

    test('nothing of its text is kept, and of a mail that is no follow-up nothing at all', async () => {
      refuse('entries');
      await sent();
      await start().sent({ ...report(TO_A_COLLEAGUE), sendId: 's2' }, GMAIL);
      const kept = JSON.stringify([await browser.session.get('sends'), await browser.local.get('sends')]);
      expect(kept).toContain('jane@acme.example');
      expect(kept).not.toMatch(/warehouse|handheld|analyst|kim@work/);
    });

    test('whom it was for is forgotten once it is marked', async () => {
      const refusing = refuse('entries');
      await sent();
      refusing.mockRestore();
      await look();
      const kept = JSON.stringify([await browser.session.get('sends'), await browser.local.get('sends')]);
      expect(kept).not.toContain('jane@acme.example');
    });
  });

  test('later counts from the moment it was scheduled, until its time is known', async () => {
    await start().sent(report({ scheduled: true }), GMAIL);
    expect(browser.store.kept.get('i1')?.followUps[0]).toMatchObject({
      state: 'sent',
      at: browser.now,
      scheduled: true,
    });
  });

  test('as shown in the panel ends what the panel showed, where that was sure', async () => {
    const unknown = { to: [{ name: '', email: 'jw@mail.example' }], text: LETTER.slice(10) };
    await start().sent(report({ ...unknown, followUpId: 'i1-f2', sure: true }), GMAIL);
    expect([stateOf('i1-f1'), stateOf('i1-f2')]).toEqual(['open', 'sent']);
  });

  test('as shown in the panel for two of them ends both', async () => {
    const entry = acme();
    browser.store.kept.set('i1', { ...entry, interviewers: entry.interviewers.map((one) => ({ ...one, email: '' })) });
    const greeted = { to: [], text: LETTER.replace('Dear Jane', 'Dear Jane and Bo') };
    const { token } = await start().lookUp({ ...TO_JANE, ...greeted }, GMAIL);
    const found = await start().panelMatch({ token, ...PANEL_TO_JANE, to: [], greeting: 'Jane, Bo' }, FRAME);
    expect([found?.strength, found?.candidates[0]?.others]).toEqual(['guess', ['i1-f2']]);
    await start().sent(report({ ...greeted, followUpId: 'i1-f1', sure: true }), GMAIL);
    expect([stateOf('i1-f1'), stateOf('i1-f2')]).toEqual(['sent', 'sent']);
  });

  test.each<[string, Partial<Request<'sent'>>]>([
    ['by its text no follow-up', { text: LUNCH }],
    ['only guessed to be one', { ...TO_A_COLLEAGUE, followUpId: 'i1-f1', sure: false }],
    ['to a colleague', TO_A_COLLEAGUE],
    ['for a follow-up that is gone', { ...TO_A_COLLEAGUE, followUpId: 'of old', sure: true }],
  ])('is marked as nothing when it is %s', async (_, change) => {
    expect(await start().sent(report(change), GMAIL)).toEqual({ marked: null });
    expect([stateOf('i1-f1'), stateOf('i1-f2')]).toEqual(['open', 'open']);
  });

  test('before the interview is marked as nothing', async () => {
    browser.now = END - DAY;
    expect(await start().sent(report(), GMAIL)).toEqual({ marked: null });
    expect([stateOf('i1-f1'), stateOf('i1-f2')]).toEqual(['open', 'open']);
  });

  test('before the recorded end, of an interview that was over early, ends it', async () => {
    browser.now = END - 10 * MINUTE;
    expect(await start().sent(report({ followUpId: 'i1-f1', sure: true }), GMAIL)).toEqual({ marked: 'i1-f1' });
    expect([stateOf('i1-f1'), stateOf('i1-f2')]).toEqual(['sent', 'open']);
  });

  test('in the minute before the interview begins is about the appointment, whatever the panel shows', async () => {
    browser.now = END - HOUR - MINUTE;
    expect(await start().sent(report({ followUpId: 'i1-f1', sure: true }), GMAIL)).toEqual({ marked: null });
  });

  test('while the next interview with the same person goes on ends only what it was written for', async () => {
    const times = { startsAt: END + DAY - HOUR, endsAt: END + DAY };
    const entry = entryOf({ id: 'i2', ...times }, { interviewerId: 'jane2' });
    const jane = { ...JANE, id: 'jane2', interviewId: 'i2', updatedAt: 0 };
    browser.store.kept.set('i2', { ...entry, interviewers: [jane] });
    browser.now = END + DAY - 10 * MINUTE;
    await start().sent(report({ followUpId: 'i1-f1', sure: true }), GMAIL);
    expect([stateOf('i1-f1'), browser.store.kept.get('i2')?.followUps[0]?.state]).toEqual(['sent', 'open']);
  });

  test.each([
    ['the earlier', 'i1-f1', ['sent', 'open']],
    ['the later', 'i2-f1', ['open', 'sent']],
  ])(
    'to one who had two rounds, of which %s was chosen in the panel, ends that one alone',
    async (_, chosen, states) => {
      const entry = entryOf({ id: 'i2', endsAt: END + 2 * DAY }, { interviewerId: 'jane2' });
      browser.store.kept.set('i2', {
        ...entry,
        interviewers: [{ ...JANE, id: 'jane2', interviewId: 'i2', updatedAt: 0 }],
      });
      browser.now = END + 2 * DAY + HOUR;
      await start().sent(report({ followUpId: chosen, sure: true }), GMAIL);
      expect([stateOf('i1-f1'), browser.store.kept.get('i2')?.followUps[0]?.state]).toEqual(states);
    },
  );

  describe('after the next round with one who has a mail of the first', () => {
    const FINAL =
      'Dear Jane,\n\nThank you for the final interview. I enjoyed hearing how your team moved the warehouse to handheld scanners. Is there any news on when you will decide on the position?\n\nSam';
    const again = (change: Partial<Interview> = {}): Entry => {
      const entry = entryOf({ id: 'i2', endsAt: END + 8 * DAY, ...change }, { interviewerId: 'jane2' });
      return { ...entry, interviewers: [{ ...JANE, id: 'jane2', interviewId: 'i2', updatedAt: 0 }] };
    };
    const marked = async (second: Entry, change: Partial<Request<'sent'>> = {}) => {
      browser.store.edit('i1-f1', { state: 'sent', at: END + HOUR, way: 'email' });
      browser.store.kept.set('i2', second);
      browser.now = END + 8 * DAY + HOUR;
      await start().sent(report({ text: FINAL, ...change }), GMAIL);
      const all = [...browser.store.kept.values()].flatMap(({ followUps }) => followUps);
      return all.flatMap(({ id, state, at, secondDoneAt }) => [
        ...(state === 'sent' && at === browser.now ? [id] : []),
        ...(secondDoneAt === null ? [] : [`second ${id}`]),
      ]);
    };
    test.each<[string, Entry, Partial<Request<'sent'>>, string[]]>([
      ['thanks that also ask for news are the new one’s', again(), {}, ['i2-f1']],
      ['also as the panel shows it', again(), { followUpId: 'i2-f1', sure: true }, ['i2-f1']],
      ['also to one of the first round in copy', again(), { to: [JANE, BO] }, ['i2-f1']],
      ['a company’s legal form makes it no other', again({ company: 'ACME Ltd.' }), {}, ['i2-f1']],
      ['what the person chose in the panel is kept', again(), { followUpId: 'i1-f1', sure: true }, ['second i1-f1']],
      ['one that has its mail gets no other', { ...again(), followUps: [] }, {}, ['second i1-f1']],
      ['one still to come gets no thanks', again({ endsAt: END + 9 * DAY }), {}, ['second i1-f1']],
      [
        'a recruiter’s other company is another matter',
        again({ company: 'Globex' }),
        { subject: 'Acme' },
        ['second i1-f1'],
      ],
    ])('%s', async (_, second, change, expected) => {
      expect(await marked(second, change)).toEqual(expected);
    });
  });

  test('a week after the first is the second, and undone it is not', async () => {
    browser.store.edit('i1-f1', { state: 'sent', at: END + HOUR, way: 'email' });
    browser.now = END + 7 * DAY;
    await start().sent(report(), GMAIL);
    expect(browser.store.kept.get('i1')?.followUps[0]).toMatchObject({
      state: 'sent',
      at: END + HOUR,
      secondDoneAt: browser.now,
    });
    await start().unsent({ sendId: 's1' }, GMAIL);
    expect(browser.store.kept.get('i1')?.followUps[0]?.secondDoneAt).toBeNull();
  });

  describe('a week after the first', () => {
    const NEWS = { text: 'Hi Jane,\n\nany update on the analyst job?\n\nSam', followUp: false };
    const went = { state: 'sent', at: END + HOUR, way: 'email' } as const;
    const secondOf = (id: string) => browser.store.kept.get('i1')?.followUps.find((one) => one.id === id)?.secondDoneAt;
    beforeEach(() => {
      browser.store.edit('i1-f1', went);
      browser.now = END + 7 * DAY;
    });

    test('a line that only asks for news is the second, and where nothing went yet, nothing', async () => {
      await start().sent(report({ ...NEWS, to: [JANE, BO] }), GMAIL);
      expect([secondOf('i1-f1'), secondOf('i1-f2'), stateOf('i1-f2')]).toEqual([browser.now, null, 'open']);
    });

    test('what the panel showed is the second, whoever it is to', async () => {
      await start().sent(report({ ...NEWS, ...{ to: [], followUpId: 'i1-f1', sure: true } }), GMAIL);
      expect(secondOf('i1-f1')).toBe(browser.now);
    });

    test('nothing is a second one after they answered', async () => {
      browser.store.edit('i1-f1', { answeredAt: END + DAY });
      await start().sent(report(NEWS), GMAIL);
      expect(secondOf('i1-f1')).toBeNull();
    });

    test('nothing is a second one after they decided', async () => {
      const entry = browser.store.kept.get('i1');
      if (!entry) throw new Error('No interview.');
      const interview = { ...entry.interview, outcome: 'no', outcomeAt: END + 2 * DAY } as const;
      browser.store.kept.set('i1', { ...entry, interview });
      await start().sent(report(), GMAIL);
      expect(secondOf('i1-f1')).toBeNull();
    });

    test.each(['as sent', 'by hand'])('the panel takes back the second alone, marked %s', async (how) => {
      const { token } = await start().lookUp(TO_JANE, GMAIL);
      const mark = { token, followUpId: 'i1-f1', ...NOW };
      if (how === 'as sent') await start().sent(report(NEWS), GMAIL);
      else await start().panelMark({ ...mark, sent: true }, FRAME);
      expect(secondOf('i1-f1')).toBe(browser.now);
      await start().panelMark({ ...mark, sent: false }, FRAME);
      expect(browser.store.kept.get('i1')?.followUps[0]).toMatchObject({ ...went, secondDoneAt: null });
    });
  });

  test('an undo that nobody knows does nothing', async () => {
    await start().unsent({ sendId: 'other' }, GMAIL);
    expect([stateOf('i1-f1'), stateOf('i1-f2')]).toEqual(['open', 'open']);
  });
});
