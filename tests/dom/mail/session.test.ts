import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Ask } from '../../../lib/ask';
import type { Compose, ComposeEnd, Person, Snapshot } from '../../../lib/mail/client';
import { second } from '../../../lib/mail/page/second';
import { session } from '../../../lib/mail/page/session';
import type { LookUp, Request, Strength } from '../../../lib/messages';

const jane: Person = { name: 'Jane Whitfield', email: 'jane@acme.example' };
const LETTER =
  'Dear Jane,\n\nThank you for the interview on Tuesday. I enjoyed hearing how your team moved the warehouse to handheld scanners, and I am very interested in the analyst position.\n\nI look forward to the next step.\n\nSam';
const ORDINARY =
  'Hi Bo, can you call me about the team lunch? I will be there at noon, thanks. The position of the table is fine.';

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
  const on: { edit: (what: 'body' | 'head') => void; end: (end: ComposeEnd) => void; undo: () => void } = {
    edit: () => {},
    end: () => {},
    undo: () => {},
  };
  const root = document.createElement('div');
  const compose: Compose = {
    id: 'c1',
    kind: 'new',
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
    onEnd: (listener) => {
      on.end = listener;
    },
    onUndo: (listener) => {
      on.undo = listener;
    },
  };
  const edit = (change: Partial<Snapshot>) => {
    seen = { ...seen, ...change };
    on.edit('body');
    return vi.advanceTimersByTimeAsync(1);
  };
  return { compose, edit, on };
}

let asked: [name: string, body: unknown][];
let answer: Partial<LookUp>;
let alive: boolean;
let brought: number;
const until = new AbortController().signal;

const ask: Ask = async (name, body) => {
  asked.push([name, body]);
  return (name === 'lookUp' ? { match: 'none', token: 't', quiet: false, marks: true, ...answer } : null) as never;
};
const start = (compose: Compose) =>
  session(
    compose,
    {
      ask,
      panelUrl: '',
      words: { panel: '', open: '' },
      alive: () => alive,
      second: async () => {
        brought++;
        return second;
      },
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
  alive = true;
  brought = 0;
});
afterEach(() => vi.useRealTimers());

describe('whom is this mail for?', () => {
  test('nothing is asked before the first key', async () => {
    start(paper(LETTER).compose);
    await rest();
    expect(asked).toEqual([]);
  });

  test('an ordinary mail costs one look-up however long it gets, and shows nothing', async () => {
    const { compose, edit, on } = paper();
    const one = start(compose);
    for (let end = 1; end <= ORDINARY.length; end += 5) await edit({ body: ORDINARY.slice(0, end) });
    await edit({ body: ORDINARY });
    await rest();
    on.end({ how: 'sent' });
    await rest();
    expect([one.wish, names()]).toEqual(['nothing', ['lookUp']]);
  });

  test('a few words bring in nothing more', async () => {
    const { compose, edit } = paper();
    start(compose);
    await edit({
      subject: 'Sunday',
      body: 'Can you bring the big pot?',
    });
    await rest();
    expect(brought).toBe(0);
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

  test('once the letter shows its greeting it is looked up with it', async () => {
    const { compose, edit } = paper();
    start(compose);
    await edit({ body: 'D' });
    await edit({ body: LETTER });
    await rest();
    expect(asked.map(([, body]) => (body as Request<'lookUp'>).greeting)).toEqual(['', 'Jane']);
  });

  test('what is asked stays within what the border lets through', async () => {
    const long = 'x'.repeat(5000);
    const { compose, edit } = paper();
    start(compose);
    await edit({
      body: `Dear ${long}`,
      subject: long,
      to: Array.from({ length: 300 }, () => ({ name: long, email: long })),
    });
    const body = asked[0]?.[1] as Request<'lookUp'>;
    expect([body.to.length, body.to[0]?.name.length, body.to[0]?.email?.length]).toEqual([100, 300, 320]);
    expect([body.subject.length <= 1000, body.greeting.length <= 200]).toEqual([true, true]);
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

  test('sent: told once, with a likeness and never the text', async () => {
    await went({ how: 'sent' });
    expect(names()).toEqual(['sent']);
    const body = asked[0]?.[1] as Request<'sent'>;
    expect(body).toMatchObject({ followUp: true, followUpId: 'f1', sure: true, scheduled: false, greeting: 'Jane' });
    expect(body.fingerprint).toMatch(/^[0-9a-f]{128}$/);
    expect(JSON.stringify(body)).not.toContain('warehouse');
  });

  test('scheduled: told as that, with the moment it was scheduled', async () => {
    const before = Date.now();
    await went({ how: 'scheduled' });
    const body = asked[0]?.[1] as Request<'sent'>;
    expect(body.scheduled).toBe(true);
    expect(body.at).toBeGreaterThanOrEqual(before);
    expect(body.at).toBeLessThanOrEqual(Date.now());
  });

  test.each<ComposeEnd>([{ how: 'discarded' }, { how: 'closed' }])('%j: nothing is told', async (end) => {
    await went(end);
    expect(asked).toEqual([]);
  });

  test('undone: the same send is named, and only once', async () => {
    const on = await went({ how: 'sent' });
    const [, told] = asked[0] ?? [];
    const { sendId } = told as Request<'sent'>;
    on.undo();
    on.undo();
    expect(asked.slice(1)).toEqual([['unsent', { sendId }]]);
  });
});

test('after the extension was reloaded nothing is asked, told or thrown', async () => {
  const { compose, edit, on } = paper();
  start(compose);
  alive = false;
  await edit({ body: LETTER });
  await rest();
  on.end({ how: 'sent' });
  on.undo();
  await rest();
  expect(asked).toEqual([]);
});
