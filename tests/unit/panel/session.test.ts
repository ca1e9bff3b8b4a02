import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PanelActions, PanelView } from '@/components/panel/view';
import { startSession } from '@/entrypoints/panel/session';
import type { Ask } from '@/lib/ask';
import type { PanelMatch, Request, RequestName } from '@/lib/messages';
import type { FromPanel, ToPanel } from '@/lib/panel-port';
import type { Report, ScoreInput, Scorer } from '@/lib/report';
import { MINUTE } from '@/lib/time';
import { reportOf } from '../../dom/panel/reports';
import { candidateOf, ENDED, HOUR, noteOf, snapshotOf } from '../../gallery/samples';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const MATCH: PanelMatch = {
  strength: 'strong',
  candidates: [candidateOf(), candidateOf({ id: '2', company: 'Globex', person: 'Bo Li' })],
  earlier: ['fp'],
  companies: ['Acme', 'Globex'],
};

interface Setting {
  readonly match?: PanelMatch;
  /** Requests that get no answer. */
  readonly deaf?: readonly RequestName[];
  readonly report?: (input: ScoreInput) => Partial<Report>;
  readonly loadScorer?: () => Promise<Scorer>;
  readonly readSendTime?: (notice: string) => Promise<number | null>;
  readonly seen?: boolean;
  readonly forced?: boolean;
  readonly inUse?: boolean;
}

function start({
  match = MATCH,
  deaf = [],
  report = () => ({}),
  loadScorer,
  readSendTime = async () => null,
  seen = true,
  forced = false,
  inUse = false,
}: Setting = {}) {
  const posted: FromPanel[] = [];
  const requests: [RequestName, unknown][] = [];
  const inputs: ScoreInput[] = [];
  const unanswered = new Set(deaf);
  let known = match;
  let tell = () => {};
  let view: PanelView | undefined;
  let actions: PanelActions | undefined;
  const ask = vi.fn(async (name: RequestName, body: unknown) => {
    requests.push([name, body]);
    if (unanswered.has(name)) throw new Error('asleep');
    return name === 'panelMatch' ? known : null;
  });
  const score = (input: ScoreInput): Report => {
    inputs.push(input);
    return reportOf({ words: input.body.split(/\s+/).length, ...report(input) });
  };
  const names = vi.fn<Scorer['names']>(async () => [[5, 9]]);
  let now = ENDED + 6 * HOUR;
  const give = startSession({
    token: 't',
    ask: ask as Ask,
    clock: { now: () => now },
    loadScorer: loadScorer ?? (async () => ({ score, names })),
    readSendTime,
    onNews(listener) {
      tell = listener;
    },
    post: (message) => posted.push(message),
    seen: async () => seen,
    inUse: () => inUse,
    forced: () => forced,
    show: (next, on) => {
      view = next;
      actions = on;
    },
    site: 'mail.google.com',
    links: { record: '', notes: () => '' },
  });
  let seq = 0;
  return {
    posted,
    requests,
    inputs,
    unanswered,
    ask,
    names,
    give,
    /** Elsewhere the interviews become these, and the panel hears that something changed. */
    news(now: PanelMatch) {
      known = now;
      tell();
    },
    of: <T extends FromPanel['type']>(type: T) =>
      posted.filter((message): message is Extract<FromPanel, { type: T }> => message.type === type),
    asked: (name: RequestName) => requests.filter(([each]) => each === name).map(([, body]) => body),
    draft: (body: string, change: Partial<Extract<ToPanel, { type: 'draft' }>> = {}) =>
      give({
        type: 'draft',
        seq: ++seq,
        compose: 'c1',
        snapshot: snapshotOf(body),
        asked: false,
        ...change,
      }),
    settle: () => vi.advanceTimersByTimeAsync(400),
    moment: () => vi.advanceTimersByTimeAsync(1),
    pass(ms: number) {
      now += ms;
    },
    get view(): PanelView {
      if (!view) throw new Error('Nothing shown yet.');
      return view;
    },
    get on(): PanelActions {
      if (!actions) throw new Error('Nothing shown yet.');
      return actions;
    },
  };
}

/** Whom the mail was for. */
const WHOM = { to: [{ name: 'Jane Okafor', email: 'jane@acme.example' }], cc: [] };
const FORTY = `Dear Jane, ${'word '.repeat(45)}`.trim();

describe('typing', () => {
  test('notes and time are shown before the scorer has loaded', async () => {
    const panel = start({ loadScorer: () => new Promise(() => {}) });
    panel.draft('Dear Jane,');
    await panel.moment();
    expect(panel.view.target?.entry.notes).toHaveLength(5);
    expect(panel.view.report).toBeNull();
  });

  test('each edit is scored and its marks go back under its own number', async () => {
    const panel = start({ report: () => ({ talkingPoints: [{ start: 0, end: 4, kind: 'other', note: null }] }) });
    panel.draft('Dear Jane,');
    await panel.settle();
    panel.draft('Dear Jane, thank you');
    await panel.settle();
    expect(panel.of('marks').at(-1)).toEqual({
      type: 'marks',
      seq: 2,
      compose: 'c1',
      marks: [{ range: [0, 4], tone: 'point' }],
    });
  });

  test('a burst of keys is scored once, for its last state', async () => {
    const panel = start();
    panel.draft('D');
    await panel.settle();
    const before = panel.inputs.length;
    for (const body of ['De', 'Dea', 'Dear']) panel.draft(body);
    await panel.moment();
    expect(panel.inputs.slice(before).map(({ body }) => body)).toEqual(['Dear']);
  });

  test('a draft that comes late is dropped', async () => {
    const panel = start();
    panel.draft('newer', { seq: 5 });
    panel.draft('older', { seq: 4 });
    await panel.settle();
    expect(panel.view.body).toBe('newer');
  });

  test('the number moves when typing rests, the ticks at once', async () => {
    const panel = start({ report: ({ body }) => ({ score: body.length, coveredNotes: [0] }) });
    panel.draft(FORTY);
    await panel.settle();
    const shown = panel.view.rested?.score;
    for (let key = 1; key <= 5; key++) {
      panel.draft(`${FORTY}${'x'.repeat(key)}`);
      await vi.advanceTimersByTimeAsync(100);
      expect(panel.view.rested?.score).toBe(shown);
      expect(panel.view.report?.score).toBe(FORTY.length + key);
    }
    await panel.settle();
    expect(panel.view.rested?.score).toBe(FORTY.length + 5);
  });

  test('the number comes at forty words and does not go at a small cut', async () => {
    const panel = start();
    const words = async (n: number) => {
      panel.draft(Array.from({ length: n }, () => 'word').join(' '));
      await panel.settle();
      return panel.view.numbered;
    };
    expect([await words(39), await words(40), await words(35), await words(20)]).toEqual([false, true, true, false]);
  });

  test('a scorer that does not load takes nothing else with it', async () => {
    const panel = start({ loadScorer: () => Promise.reject(new Error('gone')) });
    panel.draft(FORTY);
    await panel.settle();
    expect(panel.view.problem).toBe('no-scorer');
    expect(panel.view.target).not.toBeNull();
  });
});

describe('whom it is for', () => {
  test('it is asked once, not at each key, and again when a recipient joins', async () => {
    const panel = start();
    for (const body of ['Dear Jane,', 'Dear Jane,\n\nt', 'Dear Jane,\n\nth']) {
      panel.draft(body);
      await panel.settle();
    }
    expect(panel.asked('panelMatch')).toHaveLength(1);
    panel.draft('Dear Jane,\n\nth', {
      snapshot: snapshotOf('Dear Jane,\n\nth', { cc: [{ name: '', email: 'bo@x.example' }] }),
    });
    await panel.settle();
    expect(panel.asked('panelMatch')).toHaveLength(2);
  });

  test('the mail page is told, and told again when the person chooses', async () => {
    const panel = start({ match: { ...MATCH, strength: 'guess' } });
    panel.draft('Dear Jane,');
    await panel.settle();
    panel.on.choose('f2');
    await panel.settle();
    expect(panel.of('target')).toEqual([
      { type: 'target', compose: 'c1', followUpId: 'f1', sure: false },
      { type: 'target', compose: 'c1', followUpId: 'f2', sure: true },
    ]);
    expect(panel.inputs.at(-1)?.interview?.company).toBe('Globex');
  });

  test('an interview that only might fit is not taken', async () => {
    const panel = start({ match: { ...MATCH, strength: 'none' } });
    panel.draft('Dear Jane,');
    await panel.settle();
    expect(panel.view.target).toBeNull();
    expect(panel.view.candidates).toHaveLength(2);
    expect(panel.inputs.at(-1)?.interview).toBeUndefined();
  });

  test('a choice stays with its compose', async () => {
    const panel = start();
    panel.draft('Hi');
    await panel.settle();
    panel.on.choose('f2');
    panel.draft('Other', { compose: 'c2' });
    await panel.settle();
    expect(panel.view.target?.followUpId).toBe('f1');
    panel.draft('Hi again');
    await panel.settle();
    expect(panel.view.target?.followUpId).toBe('f2');
  });

  test('a background that gives no answer is told, the letter is read, and asking again helps', async () => {
    const panel = start({ deaf: ['panelMatch'] });
    panel.draft(FORTY);
    await panel.settle();
    expect(panel.view.problem).toBe('dozed');
    expect(panel.view.rested?.score).toBe(62);
    panel.unanswered.clear();
    panel.on.retry();
    await panel.settle();
    expect(panel.view.problem).toBeNull();
    expect(panel.view.target?.followUpId).toBe('f1');
  });
});

describe('what changes elsewhere while a mail is open', () => {
  const NONE: PanelMatch = { strength: 'none', candidates: [], earlier: [], companies: [] };
  const noted = (...notes: readonly string[]): PanelMatch => ({
    ...MATCH,
    candidates: [candidateOf({ notes: notes.map((text) => noteOf('other', text)) })],
  });
  const writing = async (setting: Setting = {}) => {
    const panel = start(setting);
    panel.draft(FORTY);
    await panel.settle();
    return panel;
  };

  test('an interview recorded there is shown, scored with and told to the mail page, without a key', async () => {
    const panel = await writing({ match: NONE });
    expect(panel.view.target).toBeNull();
    panel.news(MATCH);
    await panel.settle();
    expect(panel.view.target?.followUpId).toBe('f1');
    expect(panel.inputs.at(-1)?.interview?.company).toBe('Acme');
    expect(panel.of('target').at(-1)).toMatchObject({ followUpId: 'f1', sure: true });
    panel.give({ type: 'ended', compose: 'c1', how: 'sent' });
    expect(panel.view.parting).toMatchObject({ kind: 'marked', followUpId: 'f1' });
  });

  test.each([
    ['added', noted(), noted('climbs')],
    ['changed', noted('climbs'), noted('climbs at Dock Street')],
    ['removed', noted('climbs', 'maps'), noted('maps')],
  ])('a note that is %s there counts as it is now', async (_, match, now) => {
    const panel = await writing({ match });
    panel.news(now);
    await panel.settle();
    const texts = now.candidates[0]?.entry.notes.map(({ text }) => text);
    expect(panel.view.target?.entry.notes.map(({ text }) => text)).toEqual(texts);
    expect(panel.inputs.at(-1)?.interview?.notes).toMatchObject(texts?.map((text) => ({ text })) ?? []);
  });

  test('an interview deleted there is none for this mail any more, though the person chose it', async () => {
    const panel = await writing();
    panel.on.choose('f1');
    panel.news(NONE);
    await panel.settle();
    expect(panel.view.target).toBeNull();
    expect(panel.inputs.at(-1)?.interview).toBeUndefined();
    expect(panel.of('target').at(-1)).toMatchObject({ followUpId: null });
  });

  test('what was marked as sent there is not said to be marked by this mail', async () => {
    const panel = await writing();
    panel.news({ ...MATCH, candidates: [candidateOf({ followUp: { state: 'sent', at: ENDED + HOUR } })] });
    await panel.settle();
    panel.give({ type: 'ended', compose: 'c1', how: 'sent' });
    expect(panel.view.parting).toBeNull();
  });

  test('whom the person chose stays chosen', async () => {
    const panel = await writing();
    panel.on.choose('f2');
    panel.news({ ...MATCH });
    await panel.settle();
    expect(panel.view.target?.followUpId).toBe('f2');
  });

  describe('what was sure of this mail', () => {
    const [jane, bo] = MATCH.candidates;
    const as = (strength: PanelMatch['strength'], ...found: readonly (typeof jane)[]): PanelMatch => ({
      ...MATCH,
      strength,
      candidates: found.flatMap((one) => one ?? []),
    });
    const targets = async (now: PanelMatch, draft = FORTY, to?: string) => {
      const panel = await writing();
      panel.news(now);
      if (to) panel.draft(draft, { snapshot: snapshotOf(draft, { to: [{ name: '', email: to }] }) });
      await panel.settle();
      const { target } = panel.view;
      return target && [target.followUpId, target.sure];
    };

    // The background forgets after an hour what it opened a tab for.
    test('stays so while it is owed, though it could not be found any more', async () => {
      expect(await targets(as('none', bo, jane))).toEqual(['f1', true]);
      expect(await targets(as('guess', bo, jane))).toEqual(['f1', true]);
    });

    test('gives way to what is as sure', async () => {
      expect(await targets(as('strong', bo, jane))).toEqual(['f2', true]);
    });

    test('is a question again where another was recorded since that it might be for', async () => {
      const more = candidateOf({ id: '3', company: 'Acme', person: 'Ana Ruiz' });
      expect(await targets(as('guess', more, jane, bo))).toEqual(['f3', false]);
    });

    test('is gone with what was owed', async () => {
      expect(await targets(as('none', bo))).toBeNull();
      expect(await targets(as('guess', bo))).toEqual(['f2', false]);
      const went = candidateOf({ followUp: { state: 'sent', at: ENDED + HOUR } });
      expect(await targets(as('guess', bo, went))).toEqual(['f2', false]);
    });

    test('says nothing of a mail to somebody else', async () => {
      expect(await targets(as('none', bo, jane), FORTY, 'kim@work.example')).toBeNull();
    });
  });

  test('somebody who types there is not asked after at each key', async () => {
    const panel = await writing();
    for (let key = 0; key < 20; key++) {
      panel.news(noted('climbs'.slice(0, key)));
      await vi.advanceTimersByTimeAsync(50);
    }
    await panel.settle();
    expect(panel.asked('panelMatch')).toHaveLength(2);
  });

  test('without a mail nothing is asked, and the next one finds it as it is now', async () => {
    const panel = await writing({ match: NONE });
    panel.give({ type: 'ended', compose: 'c1', how: 'closed' });
    panel.news(MATCH);
    await panel.settle();
    expect(panel.asked('panelMatch')).toHaveLength(1);
    panel.draft(FORTY);
    await panel.settle();
    expect(panel.view.target?.followUpId).toBe('f1');
  });

  test('of two answers that cross the later question’s is shown', async () => {
    const panel = await writing({ match: NONE });
    let late = (_: PanelMatch) => {};
    panel.ask.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
    panel.news(NONE);
    await panel.settle();
    panel.news(MATCH);
    await panel.settle();
    late(NONE);
    await panel.settle();
    expect(panel.view.target?.followUpId).toBe('f1');
  });

  test('an errand ticked while the answer is on its way stays ticked', async () => {
    const panel = await writing();
    let late = (_: PanelMatch) => {};
    panel.ask.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
    panel.news(MATCH);
    await panel.settle();
    panel.on.tick('note read “Traction”', true);
    const [first, ...others] = MATCH.candidates;
    const notes = first?.entry.notes.map((note) => (note.kind === 'advice' ? { ...note, doneAt: ENDED } : note)) ?? [];
    const ticked = first ? [{ ...first, entry: { ...first.entry, notes } }, ...others] : [];
    const shown = () => panel.view.target?.entry.notes.find(({ kind }) => kind === 'advice')?.doneAt;
    panel.ask.mockImplementationOnce(async () => ({ ...MATCH, candidates: ticked }));
    late(MATCH);
    await panel.moment();
    expect(shown()).not.toBeNull();
    await panel.settle();
    expect(shown()).not.toBeNull();
  });

  test('where nobody answers, what was known stays', async () => {
    const panel = await writing();
    panel.unanswered.add('panelMatch');
    panel.news(MATCH);
    await panel.settle();
    expect(panel.view.problem).toBe('dozed');
    expect(panel.view.target?.followUpId).toBe('f1');
  });
});

describe('what a person does', () => {
  test('a ticked errand shows at once and counts in the score', async () => {
    const panel = start();
    panel.draft(FORTY);
    await panel.settle();
    panel.on.tick('note read “Traction”', true);
    expect(panel.view.target?.entry.notes[4]?.doneAt).toBe(ENDED + 6 * HOUR);
    await panel.settle();
    expect(panel.asked('panelTick')).toEqual([{ token: 't', noteId: 'note read “Traction”', done: true }]);
    expect(panel.inputs.at(-1)?.interview?.notes?.[4]).toMatchObject({ done: true });
  });

  test('a tick that could not be kept goes back, and that is said', async () => {
    const panel = start({ deaf: ['panelTick'] });
    panel.draft(FORTY);
    await panel.settle();
    panel.on.tick('note read “Traction”', true);
    await panel.settle();
    expect(panel.view.target?.entry.notes[4]?.doneAt).toBeNull();
    expect(panel.view.problem).toBe('not-kept');
  });

  test('a passage pointed at is marked, and unmarked by the next press', async () => {
    const panel = start();
    panel.draft(FORTY);
    await panel.settle();
    panel.on.point([[0, 4]]);
    expect(panel.of('marks').at(-1)?.marks).toContainEqual({ range: [0, 4], tone: 'focus' });
    panel.on.point([[0, 4]]);
    expect(panel.of('marks').at(-1)?.marks).toEqual([]);
  });

  test('silence for the site is kept before the panel goes', async () => {
    const panel = start();
    panel.draft(FORTY);
    await panel.settle();
    panel.on.silence('site');
    await panel.settle();
    expect(panel.asked('panelSilence')).toEqual([{ token: 't', scope: 'site' }]);
    expect(panel.of('silence')).toEqual([{ type: 'silence', scope: 'site' }]);
  });
});

describe('after sending', () => {
  const sent = { type: 'ended', compose: 'c1', how: 'sent' } as const;

  async function send(setting: Setting = {}, ended: ToPanel = sent) {
    const panel = start(setting);
    panel.draft(FORTY);
    await panel.settle();
    panel.give(ended);
    return panel;
  }

  test('a follow-up to a sure match is said to be marked, and can be taken back', async () => {
    const panel = await send();
    expect(panel.view.parting).toEqual({
      kind: 'marked',
      second: false,
      followUpId: 'f1',
      others: [],
      person: 'Jane Okafor',
      going: null,
    });
    panel.on.markSent('f1', false);
    await panel.settle();
    expect(panel.asked('panelMark')).toEqual([
      { token: 't', followUpId: 'f1', sent: false, scheduled: false, goesAt: null, ...WHOM },
    ]);
    expect(panel.view.parting).toBeNull();
    expect(panel.of('silence')).toEqual([{ type: 'silence', scope: 'mail' }]);
  });

  test('where that is not kept, it stays and says so', async () => {
    const panel = await send({ deaf: ['panelMark'] });
    panel.on.markSent('f1', false);
    await panel.settle();
    expect(panel.view.problem).toBe('not-kept');
    expect(panel.view.parting?.kind).toBe('marked');
    expect(panel.of('silence')).toEqual([]);
  });

  test('a guess asks, and marks only on "yes"', async () => {
    const panel = await send({ match: { ...MATCH, strength: 'guess' } });
    expect(panel.view.parting?.kind).toBe('ask');
    expect(panel.asked('panelMark')).toEqual([]);
    panel.on.markSent('f1', true);
    await panel.settle();
    expect(panel.asked('panelMark')).toEqual([
      { token: 't', followUpId: 'f1', sent: true, scheduled: false, goesAt: null, ...WHOM },
    ]);
    expect(panel.view.parting?.kind).toBe('marked');
  });

  test.each([
    ['was marked as sent', { ...MATCH, candidates: [candidateOf({ followUp: { state: 'sent', at: ENDED } })] }],
    ['is gone', { ...MATCH, candidates: [] }],
  ])('what is asked of a guess is asked no more once it %s elsewhere', async (_how, elsewhere) => {
    const panel = await send({ match: { ...MATCH, strength: 'guess' } });
    panel.news(MATCH);
    await panel.settle();
    expect(panel.view.parting?.kind).toBe('ask');
    panel.news(elsewhere);
    await panel.settle();
    expect(panel.view.parting).toBeNull();
    expect(panel.asked('panelMark')).toEqual([]);
    expect(panel.of('silence')).toEqual([{ type: 'silence', scope: 'mail' }]);
  });

  test('a “yes” that is on its way is no news of its own: its word comes', async () => {
    const panel = await send({ match: { ...MATCH, strength: 'guess' } });
    let kept = (_: null) => {};
    panel.ask.mockImplementationOnce(() => new Promise((done) => (kept = done)));
    panel.on.markSent('f1', true);
    panel.news({ ...MATCH, candidates: [candidateOf({ followUp: { state: 'sent', at: ENDED } })] });
    await panel.settle();
    kept(null);
    await panel.settle();
    expect(panel.view.parting?.kind).toBe('marked');
    expect(panel.of('silence')).toEqual([]);
  });

  test('where nobody tells what changed, it is asked on', async () => {
    const panel = await send({ match: { ...MATCH, strength: 'guess' } });
    panel.unanswered.add('panelMatch');
    panel.news({ ...MATCH, candidates: [] });
    await panel.settle();
    expect(panel.view.parting?.kind).toBe('ask');
  });

  describe('a second one', () => {
    const went = candidateOf({ followUp: { state: 'sent', at: ENDED - 8 * 24 * HOUR } });
    const setting = (change: Partial<Report>): Setting => ({
      match: { ...MATCH, strength: 'guess', candidates: [went] },
      report: () => change,
    });

    test('is said to be marked, and can be taken back', async () => {
      const panel = await send(setting({ second: true }));
      expect(panel.view.parting).toMatchObject({ kind: 'marked', second: true, person: 'Jane Okafor' });
    });

    test('is known by its question alone', async () => {
      const panel = start(setting({ followUp: false, second: true }));
      panel.draft('Hi Jane, have you decided yet?');
      await panel.settle();
      panel.give(sent);
      expect(panel.view.parting).toMatchObject({ kind: 'marked', second: true });
    });

    test('is none once they have decided: that is an answer to it', async () => {
      const interview = { ...went.entry.interview, outcome: 'no', outcomeAt: ENDED + HOUR } as const;
      const decided = { ...went, entry: { ...went.entry, interview } };
      const panel = await send({ match: { ...MATCH, strength: 'guess', candidates: [decided] } });
      expect(panel.view.parting).toBeNull();
    });

    test('is nothing that says something else', async () => {
      const panel = await send(setting({ followUp: false, second: true }));
      expect(panel.view.parting).toBeNull();
    });
  });

  describe('before the recorded end', () => {
    const minutesAfterNow = (minutes: number, lasts: number): Setting => {
      const { entry, ...candidate } = candidateOf();
      const startsAt = ENDED + 6 * HOUR + (minutes - lasts) * MINUTE;
      const interview = { ...entry.interview, startsAt, endsAt: startsAt + lasts * MINUTE };
      return { match: { ...MATCH, candidates: [{ ...candidate, entry: { ...entry, interview } }] } };
    };

    test('of an interview that was over early it is said to be marked', async () => {
      const panel = await send(minutesAfterNow(10, 60));
      expect(panel.view.parting).toMatchObject({ kind: 'marked', person: 'Jane Okafor' });
    });

    test('and before its start it is about the appointment', async () => {
      const panel = await send(minutesAfterNow(61, 60));
      expect(panel.view.parting).toBeNull();
    });
  });

  test('a letter in another language is asked about: what it is, nobody can read', async () => {
    const panel = await send({ report: () => ({ language: 'de', score: null, band: null, followUp: false }) });
    expect(panel.view.parting).toMatchObject({ kind: 'ask', second: false });
  });

  test('to two of one interview: both are spoken of, and both are marked on "yes"', async () => {
    const both = candidateOf({ others: ['Luis Ortiz'] });
    const panel = await send({ match: { ...MATCH, strength: 'guess', candidates: [both] } });
    expect(panel.view.parting).toMatchObject({ kind: 'ask', person: 'Jane Okafor and Luis Ortiz' });
    panel.on.markSent('f1', true);
    await panel.settle();
    expect(panel.asked('panelMark')).toMatchObject([{ followUpId: 'f1' }, { followUpId: 'f1-1' }]);
  });

  test('both are marked for the mail that was asked about, though another one goes meanwhile', async () => {
    const both = candidateOf({ others: ['Luis Ortiz'] });
    const panel = await send({ match: { ...MATCH, strength: 'guess', candidates: [both] } });
    panel.on.markSent('f1', true);
    const to = [{ name: 'Bo Li', email: 'bo@globex.example' }];
    panel.draft(FORTY, { compose: 'c2', snapshot: snapshotOf(FORTY, { to }) });
    panel.give({ ...sent, compose: 'c2' });
    await panel.settle();
    expect(panel.asked('panelMark')).toMatchObject([
      { followUpId: 'f1', ...WHOM },
      { followUpId: 'f1-1', ...WHOM },
    ]);
  });

  test('of two, one of whom has a mail already, the other is spoken of', async () => {
    const both = candidateOf({ others: ['Luis Ortiz'] });
    const followUps = both.entry.followUps.map((one, at) => (at === 1 ? { ...one, state: 'sent' as const } : one));
    const panel = await send({ match: { ...MATCH, candidates: [{ ...both, entry: { ...both.entry, followUps } }] } });
    expect(panel.view.parting).toMatchObject({ kind: 'marked', person: 'Jane Okafor', others: [] });
  });

  test('a mail sent before the scorer had loaded is still asked about', async () => {
    const panel = await send({ match: { ...MATCH, strength: 'guess' }, loadScorer: () => new Promise(() => {}) });
    expect(panel.view.parting?.kind).toBe('ask');
  });

  test.each([
    ['a mail that is no follow-up', { report: () => ({ followUp: false }) }, sent],
    ['a discarded draft', {}, { ...sent, how: 'discarded' }],
    ['a closed draft', {}, { ...sent, how: 'closed' }],
  ] as const)('%s asks nothing', async (_what, setting, ended) => {
    const panel = await send(setting, ended);
    expect(panel.view.parting).toBeNull();
    expect(panel.view.writing).toBe(false);
  });

  test('a mail that is there again is told anew whom it is for', async () => {
    const panel = await send({}, { ...sent, how: 'closed' });
    const targets = panel.of('target').length;
    panel.give({ type: 'returned', compose: 'c1' });
    panel.draft(FORTY);
    await panel.settle();
    expect(panel.of('target').slice(targets)).toMatchObject([{ compose: 'c1', followUpId: 'f1', sure: true }]);
  });

  test('the mail page’s own undo takes the word back', async () => {
    const panel = await send();
    panel.give({ type: 'returned', compose: 'c1' });
    expect(panel.view.parting).toBeNull();
  });

  test('the mail page’s own undo takes it back for good, also while “yes” is on its way', async () => {
    const panel = await send({ match: { ...MATCH, strength: 'guess' } });
    panel.on.markSent('f1', true);
    panel.give({ type: 'returned', compose: 'c1' });
    await panel.settle();
    expect(panel.asked('panelMark')).toMatchObject([{ sent: true }, { sent: false }]);
    expect(panel.view.parting).toBeNull();
  });

  test('what was marked on “yes” is unmarked by the mail page’s own undo, also when its word has gone by itself', async () => {
    const both = candidateOf({ others: ['Luis Ortiz'] });
    const panel = await send({ match: { ...MATCH, strength: 'guess', candidates: [both] } });
    panel.on.markSent('f1', true);
    await panel.settle();
    panel.on.dismissParting();
    panel.give({ type: 'returned', compose: 'c2' });
    panel.give({ type: 'returned', compose: 'c1' });
    panel.give({ type: 'returned', compose: 'c1' });
    await panel.settle();
    const marks = panel.asked('panelMark') as readonly Request<'panelMark'>[];
    expect(marks.map(({ followUpId, sent }) => `${followUpId} ${sent}`)).toEqual([
      'f1 true',
      'f1-1 true',
      'f1 false',
      'f1-1 false',
    ]);
  });
});

describe('after scheduling', () => {
  const MONDAY = ENDED + 40 * HOUR;
  const DEADLINE = ENDED + 24 * HOUR;
  const mark = { token: 't', followUpId: 'f1', sent: true, scheduled: true, ...WHOM };
  const readSendTime = async (notice: string) => (notice === 'Send scheduled for Monday 8:00' ? MONDAY : null);
  const notices = (texts: readonly string[], compose = 'c1') => ({ type: 'notices', compose, texts }) as const;

  async function schedule(setting: Setting = {}) {
    const panel = start({ readSendTime, ...setting });
    panel.draft(FORTY);
    await panel.settle();
    panel.give({ type: 'ended', compose: 'c1', how: 'scheduled' });
    return panel;
  }

  test('the time that the page names is kept, once', async () => {
    const panel = await schedule();
    expect(panel.view.parting?.going).toEqual({ at: null, asked: false, deadline: DEADLINE });
    panel.give(notices(['Scheduling…']));
    panel.give(notices(['12 unread', 'Send scheduled for Monday 8:00']));
    panel.give(notices(['12 unread', 'Send scheduled for Monday 8:00']));
    await panel.settle();
    expect(panel.view.parting?.going).toEqual({ at: MONDAY, asked: false, deadline: DEADLINE });
    expect(panel.asked('panelMark')).toEqual([{ ...mark, goesAt: MONDAY }]);
  });

  test('of what the page says only lines with a figure are read, and ten at most', async () => {
    const read: string[] = [];
    const panel = await schedule({
      async readSendTime(notice) {
        read.push(notice);
        return null;
      },
    });
    const lines = Array.from({ length: 50 }, (_, n) => `notice ${n}`);
    panel.give(notices(['Draft saved', `Message 12: ${'a letter read aloud '.repeat(20)}`, ...lines]));
    await panel.settle();
    expect(read).toEqual(lines.slice(0, 10));
  });

  test('a page that names none has the person asked, who may say it', async () => {
    const panel = await schedule();
    panel.give(notices(['Message scheduled']));
    await vi.advanceTimersByTimeAsync(6000);
    expect(panel.view.parting?.going).toMatchObject({ at: null, asked: true });
    expect(panel.asked('panelMark')).toEqual([]);
    panel.on.goesAt(MONDAY);
    await panel.settle();
    expect(panel.view.parting?.going?.at).toBe(MONDAY);
    expect(panel.asked('panelMark')).toEqual([{ ...mark, goesAt: MONDAY }]);
  });

  test('a reader of times that does not load has the person asked', async () => {
    const panel = await schedule({ readSendTime: () => Promise.reject(new Error('gone')) });
    panel.give(notices(['Send scheduled for Monday 8:00']));
    await vi.advanceTimersByTimeAsync(6000);
    expect(panel.view.parting?.going?.asked).toBe(true);
  });

  test('a time that was not kept is asked for again', async () => {
    const panel = await schedule({ deaf: ['panelMark'] });
    panel.give(notices(['Send scheduled for Monday 8:00']));
    await panel.settle();
    expect(panel.view.problem).toBe('not-kept');
    expect(panel.view.parting?.going).toMatchObject({ at: null, asked: true });
  });

  test('a guess is marked on "yes" only, and takes its time along', async () => {
    const panel = await schedule({ match: { ...MATCH, strength: 'guess' } });
    panel.give(notices(['Send scheduled for Monday 8:00']));
    await panel.settle();
    expect(panel.asked('panelMark')).toEqual([]);
    panel.on.markSent('f1', true);
    await panel.settle();
    expect(panel.asked('panelMark')).toEqual([{ ...mark, goesAt: MONDAY }]);
    expect(panel.view.parting).toMatchObject({ kind: 'marked', going: { at: MONDAY } });
  });

  test('notices of another mail, or after the undo, say nothing', async () => {
    const panel = await schedule();
    panel.give(notices(['Send scheduled for Monday 8:00'], 'c2'));
    await panel.settle();
    expect(panel.view.parting?.going?.at).toBeNull();
    panel.give({ type: 'returned', compose: 'c1' });
    panel.give(notices(['Send scheduled for Monday 8:00']));
    await vi.advanceTimersByTimeAsync(6000);
    expect(panel.view.parting).toBeNull();
    expect(panel.asked('panelMark')).toEqual([]);
  });
});

describe('what is typed under the panel', () => {
  const shape = ({ view: { folded, low } }: ReturnType<typeof start>) => (folded ? 'folded' : low ? 'low' : 'open');
  const typing = async (setting: Setting = {}) => {
    const panel = start(setting);
    panel.draft(FORTY);
    await panel.settle();
    return panel;
  };

  test.each([
    ['makes it lower where that frees the line', 300, 'low'],
    ['else folds it', 100, 'folded'],
  ])('%s', async (_, below, expected) => {
    const panel = await typing();
    panel.give({ type: 'covers', below });
    expect(shape(panel)).toBe(expected);
  });

  test('a press brings all of it back, and it can give way again', async () => {
    const panel = await typing();
    panel.give({ type: 'covers', below: 100 });
    panel.on.fold(false);
    expect(shape(panel)).toBe('open');
    panel.give({ type: 'covers', below: 300 });
    expect(shape(panel)).toBe('low');
  });

  test('another mail has it open', async () => {
    const panel = await typing();
    panel.give({ type: 'covers', below: 100 });
    panel.draft('Dear Bo,', { compose: 'c2' });
    expect(shape(panel)).toBe('open');
  });

  test('nothing goes from under a hand', async () => {
    const panel = await typing({ inUse: true });
    for (const below of [300, 100]) panel.give({ type: 'covers', below });
    expect(shape(panel)).toBe('open');
  });
});

test('when the page turns dark, the marks are drawn anew in its colours', async () => {
  const panel = start();
  panel.draft(FORTY);
  await panel.settle();
  const before = panel.of('marks').length;
  panel.give({ type: 'theme', dark: true });
  expect(panel.of('marks').length).toBe(before + 1);
});

describe('the swap view', () => {
  test('asks for names only while it is shown, and again as the letter changes', async () => {
    const panel = start();
    panel.draft('Dear Jane, thank you.');
    await panel.settle();
    expect(panel.names).not.toHaveBeenCalled();
    panel.on.swap(true);
    await panel.moment();
    expect(panel.view).toMatchObject({ swapped: true, names: [[5, 9]] });
    panel.draft('Dear Jane, thanks.');
    await panel.settle();
    expect(panel.names).toHaveBeenCalledTimes(2);
    panel.on.swap(false);
    panel.draft('Dear Jane.');
    await panel.settle();
    expect(panel.names).toHaveBeenCalledTimes(2);
    panel.names.mockReturnValue(new Promise(() => {}));
    panel.on.swap(true);
    expect(panel.view.names).toEqual([]);
  });

  test('shows the grey without the names where they cannot be found', async () => {
    const panel = start();
    panel.names.mockRejectedValue(new Error('gone'));
    panel.draft('Dear Jane, thank you.');
    panel.on.swap(true);
    await panel.settle();
    expect(panel.view).toMatchObject({ swapped: true, names: [], problem: null });
  });
});

test('where colours are forced, only what is pointed at is marked', async () => {
  const point = { start: 0, end: 4, kind: 'other', note: null } as const;
  const panel = start({ forced: true, report: () => ({ talkingPoints: [point] }) });
  panel.draft('Dear Jane,');
  await panel.settle();
  expect(panel.of('marks').at(-1)?.marks).toEqual([]);
  panel.on.point([[0, 4]]);
  expect(panel.of('marks').at(-1)?.marks).toEqual([{ range: [0, 4], tone: 'focus' }]);
});

test('a double click on a note puts it in once', async () => {
  const panel = start();
  panel.draft('Dear Jane,');
  await panel.settle();
  panel.on.insert('climbing');
  panel.pass(200);
  panel.on.insert('climbing');
  panel.on.insert('scanners');
  await panel.moment();
  expect(panel.of('insert').map(({ text }) => text)).toEqual(['climbing', 'scanners']);
});

describe('a panel that the mail page hides', () => {
  test('holds a pressed note back until it is pressed again', async () => {
    const panel = start({ seen: false });
    panel.draft('Dear Jane,');
    await panel.settle();
    panel.on.insert('climbing');
    await panel.moment();
    expect(panel.of('insert')).toEqual([]);
    expect(panel.view.held).toBe('climbing');
    // Too soon to have been read: aimed at what stood there before.
    panel.pass(900);
    panel.on.insert('climbing', true);
    await panel.moment();
    expect([panel.of('insert'), panel.view.held]).toEqual([[], 'climbing']);
    panel.pass(100);
    panel.on.insert('climbing', true);
    await panel.moment();
    expect(panel.of('insert')).toEqual([{ type: 'insert', compose: 'c1', text: 'climbing' }]);
    expect(panel.view.held).toBeNull();
  });

  test.each([true, false])('a press is for the letter it was made in (seen: %s)', async (seen) => {
    const panel = start({ seen });
    panel.draft('Dear Jane,');
    await panel.settle();
    panel.on.insert('climbing');
    panel.draft('Dear Bo,', { compose: 'c2' });
    await panel.moment();
    expect([panel.of('insert'), panel.view.held]).toEqual([[], null]);
  });

  test('does not carry it into another letter', async () => {
    const panel = start({ seen: false });
    panel.draft('Dear Jane,');
    await panel.settle();
    panel.on.insert('climbing');
    await panel.moment();
    panel.draft('Dear Bo,', { compose: 'c2' });
    expect(panel.view.held).toBeNull();
  });
});
