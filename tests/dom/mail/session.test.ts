import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Ask } from '../../../lib/ask';
import { readsAs } from '../../../lib/background/reads-as';
import type { Strength } from '../../../lib/interviews/match';
import type { Compose, ComposeEnd, Person, Snapshot } from '../../../lib/mail/client';
import { session } from '../../../lib/mail/page/session';
import type { LookUp, Reads, Request } from '../../../lib/messages';

const jane: Person = { name: 'Jane Whitfield', email: 'jane@acme.example' };
const LETTER =
  'Dear Jane,\n\nThank you for the interview on Tuesday. I enjoyed hearing how your team moved the warehouse to handheld scanners, and I am very interested in the analyst position.\n\nI look forward to the next step.\n\nSam';
const ORDINARY =
  'Hi Bo, can you call me about the team lunch? I will be there at noon, thanks. The position of the table is fine.';

const INVOICE =
  'Hi Nora, the invoice for October is attached. Could you check whether the freight costs are right this time? ';

/** A compose in the hands of the test. */
function paper(body = '', to: readonly Person[] = [jane]) {
  let seen: Snapshot = {
    subject: 'Thank you',
    body,
    to,
    cc: [],
    bcc: [],
    participants: [],
    attachments: [],
    missing: [],
  };
  const on = {
    edit: (_seen: Snapshot) => {},
    leaving: () => {},
    end: (_end: ComposeEnd) => {},
    back: (_as: Compose) => {},
  };
  const root = document.createElement('div');
  const compose: Compose = {
    id: 'c1',
    wanted: null,
    root,
    editor: root,
    visible: true,
    send: () => null,
    read: () => seen,
    locate: () => [],
    insert: () => true,
    onEdit: (listener) => {
      on.edit = listener;
    },
    onLeaving: (listener) => {
      on.leaving = listener;
    },
    onEnd: (listener) => {
      on.end = listener;
    },
    onReturn: (listener) => {
      on.back = listener;
    },
    wake: () => on.edit(seen),
  };
  const edit = (change: Partial<Snapshot>) => {
    seen = { ...seen, ...change };
    on.edit(seen);
    return vi.advanceTimersByTimeAsync(1);
  };
  return { compose, edit, on };
}

let asked: [name: string, body: unknown][];
let answer: Partial<LookUp>;
/** What every text reads as; null: what the detector says. */
let alwaysReads: Reads | null;
/** The tab was opened by us. */
let opened: boolean;
let alive: boolean;
let refusing: boolean;
/** The background takes its time: nothing is answered. */
let slow: boolean;
const until = new AbortController().signal;

/** Requests of this name are answered when the test says so, with `answer` as it was when they were made. */
interface Held {
  answers(): void;
  refuses(): void;
}
let holds: { readonly name: string; readonly held: Held[] } | null;
function holding(name: string): Held[] {
  holds = { name, held: [] };
  return holds.held;
}

const ask: Ask = async (name, body) => {
  asked.push([name, body]);
  const given = answer;
  if (holds?.name === name) {
    const { held } = holds;
    await new Promise<void>((answers, refuses) => {
      held.push({ answers, refuses: () => refuses(new Error('refused')) });
    });
  }
  if (refusing) throw new Error('refused');
  if (slow) return new Promise(() => {});
  if (name === 'lookUp') return { match: 'none', token: 't', quiet: false, marks: true, ...given } as never;
  if (name === 'opened') return opened as never;
  const { subject, text } = body as Request<'read'>;
  return (name === 'read' ? (alwaysReads ?? readsAs(subject, text)) : null) as never;
};
const start = (compose: Compose) =>
  session(
    compose,
    {
      ask,
      panelUrl: '',
      words: { panel: '', open: '' },
      alive: () => alive,
    },
    () => {},
    until,
  );
const names = () => asked.map(([name]) => name);
const rest = () => vi.advanceTimersByTimeAsync(400);

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  answer = {};
  alwaysReads = null;
  alive = true;
  opened = false;
  refusing = false;
  slow = false;
  holds = null;
});
afterEach(() => vi.useRealTimers());

describe('whom is this mail for?', () => {
  test('nothing is asked before the first key', async () => {
    start(paper(LETTER).compose);
    await rest();
    expect(asked).toEqual([]);
  });

  test.each([
    ['that we opened is looked up at once', '/mail/u/0/?fs=1&tf=cm', true, ['opened', 'lookUp'], 'panel'],
    ['that we opened in Outlook, too', '/mail/0/deeplink/compose', true, ['opened', 'lookUp'], 'panel'],
    ['that the person opened in a tab of its own waits for a key', '/mail/?view=cm', false, ['opened'], 'nothing'],
    ['in the mailbox asks nothing', '/mail/u/0/#inbox', true, [], 'nothing'],
  ])('a new mail %s', async (_, address, ours, names, wish) => {
    history.replaceState(null, '', address);
    onTestFinished(() => history.replaceState(null, '', '/'));
    opened = ours;
    answer = { match: 'strong' };
    const one = start(paper().compose);
    await rest();
    expect([asked.map(([name]) => name), one.wish]).toEqual([names, wish]);
  });

  test('where nobody can say who opened the tab, a mail waits for its first key', async () => {
    history.replaceState(null, '', '/mail/?view=cm');
    onTestFinished(() => history.replaceState(null, '', '/'));
    refusing = true;
    const { compose, edit } = paper();
    const one = start(compose);
    await rest();
    refusing = false;
    answer = { match: 'strong' };
    const before = one.wish;
    await edit({ body: 'D' });
    expect([before, one.wish]).toEqual(['nothing', 'panel']);
  });

  /** Types it word by word, with a rest after each. */
  const typedSlowly = async (body: string, subject = 'Thank you') => {
    const { compose, edit, on } = paper();
    const one = start(compose);
    for (const { index } of body.matchAll(/(?<=\S)\s|$/g)) {
      await edit({ subject, body: body.slice(0, index) });
      await rest();
    }
    return { one, on };
  };

  test('an ordinary mail is looked up once, at its first key, its text is read once, and nothing shows', async () => {
    const { one, on } = await typedSlowly(INVOICE.repeat(5), 'October');
    on.end({ how: 'sent' });
    await rest();
    expect([one.wish, names()]).toEqual(['nothing', ['lookUp', 'read']]);
  });

  test('one that could become a follow-up is read a few times more, and never without end', async () => {
    alwaysReads = 'unclear';
    await typedSlowly(ORDINARY.repeat(40));
    expect(names()).toEqual(['lookUp', ...Array(8).fill('read')]);
  });

  test('a follow-up typed from nothing is known before it is finished', async () => {
    const { one } = await typedSlowly(LETTER.slice(0, LETTER.indexOf('\n\nI look')));
    expect(one.wish).toBe('pill');
  });

  test('while nobody answers, each rest asks again and nothing is shown', async () => {
    refusing = true;
    const { compose, edit } = paper();
    const one = start(compose);
    for (const body of ['D', 'De', 'Dear']) await edit({ body });
    await rest();
    await rest();
    expect([one.wish, names()]).toEqual(['nothing', ['lookUp', 'lookUp']]);
    refusing = false;
    answer = { match: 'strong' };
    await edit({ body: 'Dear J' });
    await rest();
    expect(one.wish).toBe('panel');
  });

  test('other recipients are looked up anew, other words are not', async () => {
    const { compose, edit } = paper();
    start(compose);
    await edit({ body: 'Hi' });
    await edit({ body: 'Hi there' });
    await edit({ to: [jane, { name: 'Bo', email: 'bo@acme.example' }] });
    expect(names()).toEqual(['lookUp', 'lookUp']);
  });

  test.each<[match: Strength, body: string, wish: string]>([
    ['strong', 'Hi', 'panel'],
    ['guess', ORDINARY, 'nothing'],
    ['guess', LETTER, 'panel'],
    ['none', ORDINARY, 'nothing'],
    ['none', LETTER, 'pill'],
  ])('match %s, body %j: %s', async (match, body, wish) => {
    answer = { match };
    const { compose, edit } = paper();
    const one = start(compose);
    await edit({ body });
    await rest();
    expect(one.wish).toBe(wish);
  });

  test('the pill opens the panel; silence and quiet close everything', async () => {
    const { compose, edit } = paper();
    const one = start(compose);
    await edit({ body: LETTER });
    await rest();
    one.open();
    expect([one.wish, one.draft?.asked]).toEqual(['panel', true]);
    one.silence();
    expect(one.wish).toBe('nothing');
    answer = { match: 'strong', quiet: true };
    const other = paper();
    const quiet = start(other.compose);
    await other.edit({ body: LETTER });
    await rest();
    expect(quiet.wish).toBe('nothing');
  });

  test('what reads as a follow-up is looked up again, with whom it greets', async () => {
    const { compose, edit } = paper();
    start(compose);
    await edit({ body: 'D' });
    await edit({ body: LETTER });
    await rest();
    expect(asked.map(([name, body]) => [name, (body as Request<'lookUp'>).text])).toEqual([
      ['lookUp', 'D'],
      ['read', LETTER],
      ['lookUp', LETTER],
    ]);
  });

  test.each<[string, Partial<LookUp>]>([
    ['an interview that is sure', { match: 'strong' }],
    ['a place where it was switched off', { quiet: true }],
  ])('for %s nothing of the text is read', async (_, found) => {
    answer = found;
    const { compose, edit } = paper();
    start(compose);
    await edit({ body: LETTER });
    await rest();
    expect(names()).toEqual(['lookUp']);
  });

  test('while a reading is on its way no second one is asked for', async () => {
    const { compose, edit } = paper();
    start(compose);
    await edit({ body: 'D' });
    slow = true;
    for (const body of [LETTER, `${LETTER}.`, `${LETTER}..`]) {
      await edit({ body });
      await rest();
    }
    expect(names()).toEqual(['lookUp', 'read']);
  });

  test('a reading that got no answer is made again, as the text grows', async () => {
    const { compose, edit } = paper();
    const one = start(compose);
    await edit({ body: 'D' });
    refusing = true;
    await edit({ body: LETTER });
    await rest();
    refusing = false;
    for (const body of [`${LETTER}.`, `${LETTER}..`]) {
      await edit({ body });
      await rest();
    }
    expect(one.wish).toBe('pill');
  });

  test('an older look-up that is answered late takes nothing back', async () => {
    const { compose, edit } = paper();
    const one = start(compose);
    const held = holding('lookUp');
    answer = { match: 'strong' };
    await edit({ body: 'Dear ' });
    answer = { match: 'none' };
    await edit({ to: [{ name: 'Kim', email: 'kim@work.example' }] });
    held[1]?.answers();
    await rest();
    held[0]?.answers();
    await rest();
    expect(one.wish).toBe('nothing');
  });

  test('nor does it stand for a newer one that got no answer', async () => {
    const { compose, edit } = paper();
    start(compose);
    const held = holding('lookUp');
    await edit({ body: 'Dear ' });
    await edit({ to: [{ name: 'Kim', email: 'kim@work.example' }] });
    held[1]?.refuses();
    held[0]?.answers();
    await rest();
    expect(names()).toEqual(['lookUp', 'lookUp', 'lookUp']);
  });

  test('what is read while the recipients change is looked up for the new ones', async () => {
    const { compose, edit } = paper();
    start(compose);
    await edit({ body: 'D' });
    const held = holding('read');
    await edit({ body: LETTER });
    await rest();
    const to = [{ name: 'Kim', email: 'kim@work.example' }];
    await edit({ to });
    held[0]?.answers();
    await rest();
    expect(asked.filter(([name]) => name === 'lookUp').at(-1)?.[1]).toMatchObject({ to });
  });

  test('a look-up takes along how the letter begins, a reading all but what never ends', async () => {
    const { compose, edit } = paper();
    start(compose);
    await edit({ body: LETTER.repeat(1000) });
    await rest();
    expect(asked.map(([name, body]) => [name, (body as Request<'lookUp'>).text.length])).toEqual([
      ['lookUp', 1000],
      ['read', 20_000],
      ['lookUp', 1000],
    ]);
  });
});

describe('the mail goes', () => {
  const went = async (how: ComposeEnd, body = LETTER) => {
    const { compose, edit, on } = paper();
    const one = start(compose);
    await edit({ body });
    await rest();
    one.target({ type: 'target', compose: 'c1', followUpId: 'f1', sure: true });
    asked = [];
    on.end(how);
    await rest();
    return on;
  };

  test('sent: told once, as it was when it went', async () => {
    await went({ how: 'sent' });
    expect(names()).toEqual(['sent']);
    expect(asked[0]?.[1]).toMatchObject({
      followUp: true,
      followUpId: 'f1',
      sure: true,
      scheduled: false,
      text: LETTER,
    });
  });

  test('scheduled: told as that', async () => {
    await went({ how: 'scheduled' });
    expect(asked[0]?.[1]).toMatchObject({ scheduled: true });
  });

  const sendUntouched = async () => {
    const { compose, on } = paper(LETTER);
    start(compose);
    on.leaving();
    await rest();
    on.end({ how: 'sent' });
    await rest();
    return on;
  };

  test('a draft of another day, sent without a key: looked up as it goes, told, and taken back', async () => {
    answer = { match: 'strong' };
    const on = await sendUntouched();
    expect(names()).toEqual(['lookUp', 'sent']);
    expect(asked[1]?.[1]).toMatchObject({ to: [jane], text: LETTER, scheduled: false, followUpId: null });
    on.back(paper().compose);
    await rest();
    expect(names().at(-1)).toBe('unsent');
  });

  test('at the press on Send a sleeping background is woken, for a mail that is to be told of', async () => {
    const { compose, edit, on } = paper();
    start(compose);
    answer = { match: 'guess' };
    await edit({ body: LETTER });
    await rest();
    asked = [];
    on.leaving();
    expect(names()).toEqual(['lookUp']);

    const ordinary = paper();
    start(ordinary.compose);
    answer = { match: 'none' };
    await ordinary.edit({ body: ORDINARY });
    await rest();
    asked = [];
    ordinary.on.leaving();
    expect(names()).toEqual([]);
  });

  test('a draft without a key has nothing beside it, though its Send was pressed and refused', async () => {
    const { compose, on } = paper(LETTER);
    const one = start(compose);
    answer = { match: 'strong' };
    on.leaving();
    await rest();
    expect(one.wish).toBe('nothing');
  });

  test.each([{ match: 'none' }, { match: 'none', quiet: true }] as const)(
    'one that is for nobody, or where Afterword is off, is not told of (%j)',
    async (nobody) => {
      answer = nobody;
      await sendUntouched();
      expect(names()).toEqual(['lookUp']);
    },
  );

  test.each<ComposeEnd>([{ how: 'discarded' }, { how: 'closed' }])('%j: nothing is told', async (end) => {
    await went(end);
    expect(asked).toEqual([]);
  });

  test('come back, what had something beside it is read on without a key', async () => {
    const woken: string[] = [];
    const again = (what: string) => ({ ...paper().compose, wake: () => void woken.push(what) });
    const untouched = paper(LETTER);
    start(untouched.compose);
    untouched.on.back(again('untouched'));
    const ordinary = paper();
    start(ordinary.compose);
    await ordinary.edit({ body: ORDINARY });
    ordinary.on.back(again('ordinary'));
    answer = { match: 'strong' };
    const typed = paper();
    const one = start(typed.compose);
    await typed.edit({ body: LETTER });
    typed.on.back(again('typed'));
    one.silence();
    typed.on.back(again('silenced'));
    expect(woken).toEqual(['typed']);
  });

  test.each([
    [true, 'panel'],
    [false, 'nothing'],
  ])('come back, it has beside it what the person wanted (%s)', async (wanted, wish) => {
    const { compose, edit } = paper();
    const one = start(compose);
    answer = { match: wanted ? 'none' : 'strong' };
    if (wanted) one.open();
    else one.silence();
    const again = paper();
    again.compose.wanted = compose.wanted;
    const back = start(again.compose);
    for (const each of [edit, again.edit]) await each({ body: LETTER });
    expect([one.wish, back.wish, back.draft?.asked]).toEqual([wish, wish, wanted]);
  });

  test('undone: the same send is named, and only once', async () => {
    const on = await went({ how: 'sent' });
    const [, told] = asked[0] ?? [];
    const { sendId } = told as Request<'sent'>;
    on.back(paper().compose);
    on.back(paper().compose);
    await rest();
    expect(asked.slice(1)).toEqual([['unsent', { sendId }]]);
  });

  test.each(['answers', 'refuses'] as const)('undone before the background %s: it waits for that', async (how) => {
    const held = holding('sent');
    const on = await went({ how: 'sent' });
    on.back(paper().compose);
    await rest();
    expect(names()).toEqual(['sent']);
    held[0]?.[how]();
    await rest();
    expect(names()).toEqual(['sent', 'unsent']);
  });
});

test('after the extension was reloaded nothing is asked, told or thrown', async () => {
  const { compose, edit, on } = paper();
  start(compose);
  alive = false;
  await edit({ body: LETTER });
  await rest();
  on.end({ how: 'sent' });
  on.back(paper().compose);
  await rest();
  expect(asked).toEqual([]);
});
