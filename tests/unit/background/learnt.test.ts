import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addressesOf } from '../../../lib/background/learnt';
import { createSends } from '../../../lib/background/sends';
import { markFromPanel, markSent, takeBack, takeBackFromPanel } from '../../../lib/background/sent';
import { settleWaiting } from '../../../lib/background/settle';
import { StoreError } from '../../../lib/interviews/errors';
import type { Entry, Interview } from '../../../lib/interviews/model';
import type { Person } from '../../../lib/mail/client';
import type { Request } from '../../../lib/messages';
import { HOUR } from '../../../lib/time';
import { END, entryOf } from '../deadlines/builders';
import { FakeBrowser } from './fake-browser';

/** "Maria Lopez", or with an address: "Maria Lopez <maria@…>". */
const personOf = (text: string) => {
  const [, name = '', email = ''] = /^([^<]*?)\s*(?:<(.*)>)?$/.exec(text) ?? [];
  return { name, email };
};

/** An interview with these people, whose ids are their given names in small letters. */
function withPeople(people: readonly string[], interview: Partial<Interview> = {}): Entry {
  const interviewers = people.map(personOf).map(({ name, email }) => {
    const [id = ''] = name.toLowerCase().split(' ');
    return { id, interviewId: interview.id ?? 'i1', name, email, updatedAt: 0 };
  });
  const entry = entryOf(interview, ...interviewers.map(({ id }) => ({ id: `to ${id}`, interviewerId: id })));
  return { ...entry, interviewers };
}

describe('an address is learnt', () => {
  /** Whom the mail was to, with what was ticked off by it; all of the first interview where nothing is said. */
  const learnt = (
    entries: readonly Entry[],
    to: readonly string[],
    cc: readonly string[] = [],
    first: readonly string[] = entries[0]?.followUps.map(({ id }) => id) ?? [],
  ) => {
    const people = (all: readonly string[]): Person[] =>
      all.map(personOf).map(({ name, email }) => ({ name, email: email || null }));
    const found = addressesOf({ to: people(to), cc: people(cc) }, entries, first);
    return found.map(({ interviewerId, email }) => `${interviewerId}: ${email}`);
  };

  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['by the name in it', ['Maria Lopez'], ['<maria.lopez@acme.example>'], ['maria: maria.lopez@acme.example']],
    ['by initial and family name', ['Maria Lopez'], ['<mlopez@acme.example>'], ['maria: mlopez@acme.example']],
    ['by the name beside it', ['Maria Lopez'], ['Maria López <ml7@acme.example>'], ['maria: ml7@acme.example']],
    ['wherever it is', ['Maria Lopez'], ['<maria.lopez@gmail.com>'], ['maria: maria.lopez@gmail.com']],
    ['family name first', ['Taro Yamada'], ['<yamada.taro@acme.example>'], ['taro: yamada.taro@acme.example']],
    [
      'of each of two',
      ['Maria Lopez', 'Bo Li'],
      ['<maria.lopez@acme.example>', 'Bo Li <bl@acme.example>'],
      ['maria: maria.lopez@acme.example', 'bo: bl@acme.example'],
    ],
    [
      'beside one that is known',
      ['Maria Lopez', 'Bo Li <bo@acme.example>'],
      ['<maria.lopez@acme.example>', '<bo@acme.example>'],
      ['maria: maria.lopez@acme.example'],
    ],
    [
      'by the given name where nobody else got it and nobody else is called so',
      ['Maria', 'Bo Li'],
      ['Maria Lopez <maria.lopez@acme.example>'],
      ['maria: maria.lopez@acme.example'],
    ],
    ['by initials at the company', ['Maria Lopez'], ['<ml@acme.example>'], ['maria: ml@acme.example']],
    ['by more than initials', ['Maria Lopez'], ['<malo2@acme.example>'], ['maria: malo2@acme.example']],
    ['by initials, family name first', ['Maria Lopez'], ['<lopm@acme.example>'], ['maria: lopm@acme.example']],
    ['by three initials', ['Maria del Mar'], ['<mdm@acme.example>'], ['maria: mdm@acme.example']],
  ])('%s', (_, people, to, expected) => {
    expect(learnt([withPeople(people)], to)).toEqual(expected);
  });

  test('of the one who is ticked off, and no other', () => {
    const entry = withPeople(['Maria Lopez', 'Bo Li']);
    const to = ['<maria.lopez@acme.example>', '<bo.li@acme.example>'];
    expect(learnt([entry], to, [], ['to bo'])).toEqual(['bo: bo.li@acme.example']);
    expect(learnt([entry], to, [], [])).toEqual([]);
  });

  test('also where it is known of another round with the same person', () => {
    const before = withPeople(['Maria Lopez <maria.lopez@acme.example>'], { id: 'i0' });
    const now = withPeople(['Maria Lopez'], { id: 'i1' });
    expect(learnt([now, before], ['<maria.lopez@acme.example>'])).toContain('maria: maria.lopez@acme.example');
  });
});

describe('no address is learnt', () => {
  const of = (entry: Entry, to: readonly Person[], cc: readonly Person[] = [], others: readonly Entry[] = []) =>
    addressesOf(
      { to, cc },
      [entry, ...others],
      entry.followUps.map(({ id }) => id),
    );
  const at = (email: string, name = ''): Person => ({ name, email });
  const MARIA = 'maria.lopez@acme.example';

  test.each<[string, readonly string[], readonly Person[], (readonly Person[])?]>([
    ['over one that is there', ['Maria Lopez <m@acme.example>'], [at(MARIA)]],
    ['over what is no address yet', ['Maria Lopez <ask for it>'], [at(MARIA)]],
    ['of two that could be theirs', ['Maria Lopez'], [at(MARIA), at('maria.lopez@gmail.com')]],
    ['of two, one in copy', ['Maria Lopez'], [at(MARIA)], [at('mlopez@acme.example')]],
    ['that could be of two', ['Maria Lopez', 'Mario Lopez'], [at('mlopez@acme.example')]],
    ['that could be of two by their given names', ['Maria', 'Maria Li'], [at('maria@acme.example')]],
    ['that several people read', ['Maria Lopez'], [at('team@acme.example')]],
    ['that several read, with a name beside it', ['Maria Lopez'], [at('hr@acme.example', 'Maria Lopez')]],
    ['of a system', ['Maria Lopez'], [at('7f3a@reply.greenhouse.io', 'Maria Lopez')]],
    ['of another name', ['Maria Lopez'], [at('rita.ruiz@acme.example')]],
    ['of another name, the person’s own', ['Maria Lopez'], [at('sam.taylor@gmail.com', 'Sam Taylor')]],
    ['that says nothing of a name', ['Maria Lopez'], [at('operations@acme.example')]],
    ['that begins like the name', ['Maria Lopez'], [at('marketing@acme.example')]],
    ['by initials that are not at the company', ['Maria Lopez'], [at('ml@elsewhere.example')]],
    ['by initials, with another recipient', ['Maria Lopez'], [at('ml@acme.example'), at('rr@acme.example')]],
    ['that is only in copy', ['Maria Lopez'], [at('rita.ruiz@acme.example')], [at(MARIA)]],
    ['that the page does not show', ['Maria Lopez'], [{ name: 'Maria Lopez', email: null }]],
    ['that no mail could go to', ['Maria Lopez'], [at('maria.lopez@intranet')]],
    ['where nobody is in To', ['Maria Lopez'], []],
    ['of a colleague with that given name', ['Maria Lopez'], [at('maria.garcia@acme.example')]],
    [
      'by the given name where somebody else got it, too',
      ['Maria', 'Bo Li'],
      [at(MARIA, 'Maria Lopez'), at('rita@acme.example')],
    ],
    ['that a colleague has', ['Maria', 'Maria Lopez <maria.lopez@acme.example>'], [at(MARIA)]],
    ['that is there under half the name', ['Maria Lopez', 'Maria <maria.lopez@acme.example>'], [at(MARIA)]],
  ])('%s', (_, people, to, cc) => {
    expect(of(withPeople(people), to, cc)).toEqual([]);
  });

  test('of who sent the invitation', () => {
    expect(of(withPeople(['Maria Lopez'], { organiserEmail: 'Maria.Lopez@acme.example' }), [at(MARIA)])).toEqual([]);
  });

  test('that is somebody else’s of another interview', () => {
    const rita = withPeople(['Rita Ruiz <ml@acme.example>'], { id: 'i0' });
    expect(of(withPeople(['Maria Lopez']), [at('ml@acme.example')], [], [rita])).toEqual([]);
  });

  test('while nobody is named', () => {
    expect(of(entryOf(), [at(MARIA)])).toEqual([]);
  });
});

describe('a follow-up that went', () => {
  let browser: FakeBrowser;
  const MARIA = 'maria.lopez@acme.example';
  const LETTER =
    'Dear Maria,\n\nThank you for the interview on Tuesday. I enjoyed hearing how your team moved the warehouse to handheld scanners, and I am very interested in the analyst position.\n\nI look forward to the next step.\n\nSam';
  const report = (change: Partial<Request<'sent'>> = {}): Request<'sent'> => ({
    ...{ to: [{ name: '', email: MARIA }], cc: [], participants: [], subject: 'Thank you', text: LETTER },
    ...{ sendId: 's1', scheduled: false, followUp: false, followUpId: null, sure: false },
    ...change,
  });
  /** The background as it starts: all it knows is in the browser. */
  const tools = () => ({ store: async () => browser.store, sends: createSends(browser) });
  const sent = (change: Partial<Request<'sent'>> = {}) => markSent(tools(), report(change), browser.now);
  const emailOf = (id = 'maria') =>
    [...browser.store.kept.values()].flatMap(({ interviewers }) => interviewers).find((one) => one.id === id)?.email;
  const stateOf = () => browser.store.kept.get('i1')?.followUps[0]?.state;
  const kept = async () => JSON.stringify([await browser.session.get('sends'), await browser.local.get('sends')]);

  const begin = () => {
    browser = new FakeBrowser();
    browser.now = END + 4 * HOUR;
    browser.store.kept.set('i1', withPeople(['Maria Lopez']));
  };
  beforeEach(begin);

  test('teaches where it went', async () => {
    await sent();
    expect([stateOf(), emailOf()]).toEqual(['sent', MARIA]);
  });

  test('also as the panel showed it', async () => {
    const to = [{ name: 'Lopez, Maria (Acme)', email: 'ml@group.example' }];
    await sent({ to, text: LETTER.slice(13), followUpId: 'to maria', sure: true });
    expect([stateOf(), emailOf()]).toEqual(['sent', 'ml@group.example']);
  });

  test.each<[string, Partial<Request<'sent'>>]>([
    ['reads as no follow-up', { text: 'Hi Maria,\n\nare we still on for lunch on Friday?', subject: 'Lunch' }],
    ['is somebody else’s', { to: [{ name: '', email: 'rita.ruiz@other.example' }], text: LETTER.slice(13) }],
    ['only could be for the interview', { to: [{ name: 'Maria', email: 'maria@gmail.com' }], subject: '' }],
  ])('teaches nothing where it %s', async (_, change) => {
    const saved = vi.spyOn(browser.store, 'saveInterviewer');
    await sent(change);
    expect([stateOf(), emailOf()]).toEqual(['open', '']);
    expect(saved).not.toHaveBeenCalled();
  });

  test('teaches nothing where it is the second one', async () => {
    browser.store.edit('to maria', { state: 'sent', at: END + HOUR, way: 'email' });
    browser.now = END + 7 * 24 * HOUR;
    await sent();
    expect(browser.store.kept.get('i1')?.followUps[0]?.secondDoneAt).toBe(browser.now);
    expect(emailOf()).toBe('');
  });

  test('and is undone takes its address along, whoever undoes it', async () => {
    await sent();
    await takeBack(tools(), 's1');
    expect([stateOf(), emailOf()]).toEqual(['open', '']);
    await sent({ sendId: 's2' });
    expect(emailOf()).toBe(MARIA);
    await takeBackFromPanel(tools(), 'to maria');
    expect([stateOf(), emailOf()]).toEqual(['open', '']);
    expect(await kept()).not.toContain(MARIA);
  });

  test('and was scheduled, and got its time in the panel, too', async () => {
    await sent({ scheduled: true });
    const goesAt = END + 20 * HOUR;
    await markFromPanel(tools(), { followUpId: 'to maria', scheduled: true, goesAt, to: [], cc: [] }, browser.now);
    expect(emailOf()).toBe(MARIA);
    await takeBack(tools(), 's1');
    expect([stateOf(), emailOf()]).toEqual(['open', '']);
  });

  describe('to whom we only suspected, as the person says', () => {
    const GIVEN: readonly Person[] = [{ name: '', email: MARIA }];
    const yes = (to = GIVEN, change: Partial<Parameters<typeof markFromPanel>[1]> = {}) =>
      markFromPanel(
        tools(),
        { followUpId: 'to maria', scheduled: false, goesAt: null, to, cc: [], ...change },
        browser.now,
      );
    const no = () => takeBackFromPanel(tools(), 'to maria');
    const beginWithMaria = () => {
      begin();
      browser.store.kept.set('i1', withPeople(['Maria']));
    };
    beforeEach(beginWithMaria);

    test('teaches where it went, and an undo takes that along', async () => {
      await yes();
      expect([stateOf(), emailOf()]).toEqual(['sent', MARIA]);
      await no();
      expect([stateOf(), emailOf()]).toEqual(['open', '']);
      expect(await kept()).not.toContain(MARIA);
    });

    test('also with a time that is told later', async () => {
      await yes(GIVEN, { scheduled: true });
      const goesAt = END + 20 * HOUR;
      await yes(GIVEN, { scheduled: true, goesAt });
      expect(browser.store.kept.get('i1')?.followUps[0]).toMatchObject({ state: 'sent', scheduled: true, at: goesAt });
      await no();
      expect([stateOf(), emailOf()]).toEqual(['open', '']);
    });

    test.each<[string, readonly Person[]]>([
      ['it went to two', [...GIVEN, { name: '', email: 'rita@acme.example' }]],
      ['it is of another name', [{ name: 'Rita Ruiz', email: 'rita.ruiz@acme.example' }]],
      ['several read there', [{ name: 'Maria', email: 'hr@acme.example' }]],
      ['nobody is told', []],
    ])('teaches nothing where %s', async (_, to) => {
      await yes(to);
      expect([stateOf(), emailOf()]).toEqual(['sent', '']);
    });

    test('teaches nothing where it is the second one', async () => {
      browser.store.edit('to maria', { state: 'sent', at: END + HOUR, way: 'email' });
      browser.now = END + 7 * 24 * HOUR;
      await yes();
      expect([browser.store.kept.get('i1')?.followUps[0]?.secondDoneAt, emailOf()]).toEqual([browser.now, '']);
      await no();
      expect(browser.store.kept.get('i1')?.followUps[0]).toMatchObject({ state: 'sent', secondDoneAt: null });
    });

    test('is refused where the database can’t be read, or it is there no more', async () => {
      vi.spyOn(browser.store, 'entries').mockRejectedValueOnce(new StoreError('unopened'));
      await expect(yes()).rejects.toThrow();
      browser.store.kept.clear();
      await expect(yes()).rejects.toThrow();
    });

    test('is undone whole wherever the worker was stopped', async () => {
      await browser.run(yes);
      const calls = browser.lastSteps;
      for (let step = 0; step < calls; step++) {
        for (const when of ['before', 'after'] as const) {
          const where = `stopped ${when} call ${step}`;
          beginWithMaria();
          await browser.run(yes, { step, when });
          await yes();
          expect([stateOf(), emailOf()], where).toEqual(['sent', MARIA]);
          await no();
          expect([stateOf(), emailOf()], where).toEqual(['open', '']);
        }
      }
    });
  });

  test('leaves what was typed by hand since, also when it is undone', async () => {
    await sent();
    browser.store.write('maria', 'lopez@acme.example');
    await takeBack(tools(), 's1');
    expect([stateOf(), emailOf()]).toEqual(['open', 'lopez@acme.example']);
  });

  test('leaves what was typed while it waited', async () => {
    const refusing = vi.spyOn(browser.store, 'markSent').mockRejectedValue(new StoreError('quota'));
    await sent();
    browser.store.write('maria', 'lopez@acme.example');
    refusing.mockRestore();
    await settleWaiting(tools());
    expect([stateOf(), emailOf()]).toEqual(['sent', 'lopez@acme.example']);
    await takeBack(tools(), 's1');
    expect(emailOf()).toBe('lopez@acme.example');
  });

  test.each(['entries', 'markSent', 'saveInterviewer'] as const)(
    'teaches once the database can be had again that refused %s',
    async (what) => {
      const refusing = vi.spyOn(browser.store, what).mockRejectedValue(new StoreError('quota'));
      await sent();
      expect(await settleWaiting(tools())).toHaveLength(1);
      refusing.mockRestore();
      expect(await settleWaiting(tools())).toEqual([]);
      expect([stateOf(), emailOf()]).toEqual(['sent', MARIA]);
    },
  );

  test('brings nobody back who was removed meanwhile', async () => {
    const saved = vi.spyOn(browser.store, 'saveInterviewer');
    const refusing = vi.spyOn(browser.store, 'markSent').mockRejectedValue(new StoreError('quota'));
    await sent();
    refusing.mockRestore();
    const removed = () => {
      const entry = browser.store.kept.get('i1');
      if (entry) browser.store.kept.set('i1', { ...entry, interviewers: [] });
    };
    removed();
    expect(await settleWaiting(tools())).toEqual([]);
    await takeBack(tools(), 's1');
    browser.store.kept.set('i1', withPeople(['Maria Lopez']));
    await sent({ sendId: 's2' });
    expect(saved).toHaveBeenCalledOnce();
    removed();
    await takeBack(tools(), 's2');
    expect(saved).toHaveBeenCalledOnce();
  });

  test('is undone whole wherever the worker was stopped', async () => {
    await browser.run(sent);
    const calls = browser.lastSteps;
    for (let step = 0; step < calls; step++) {
      for (const when of ['before', 'after'] as const) {
        const where = `stopped ${when} call ${step}`;
        begin();
        await browser.run(sent, { step, when });
        await sent();
        expect([stateOf(), emailOf()], where).toEqual(['sent', MARIA]);
        await takeBack(tools(), 's1');
        expect([stateOf(), emailOf()], where).toEqual(['open', '']);
      }
    }
  });

  test('has its address among the sends no longer than it can be undone', async () => {
    const { sends } = tools();
    await sent();
    await sends.forgetLearnt(browser.now);
    expect(await kept()).toContain(MARIA);
    await sends.forgetLearnt(browser.now + 1);
    expect(await kept()).not.toContain(MARIA);
    expect(await sends.marking('to maria')).toMatchObject({ id: 's1', done: true });
    expect(emailOf()).toBe(MARIA);
  });

  test('but as long as it waits', async () => {
    vi.spyOn(browser.store, 'markSent').mockRejectedValue(new StoreError('quota'));
    await sent();
    await tools().sends.forgetLearnt(browser.now + HOUR);
    expect(await kept()).toContain(MARIA);
  });
});
