import { describe, expect, test, vi } from 'vitest';
import { createBorder, type Handlers, type Place, type Sender } from '../../../lib/background/border';
import type { Answers, Asker, Request, RequestName } from '../../../lib/messages';

const SELF = { id: 'ours', origin: 'chrome-extension://ours' };
const ADDRESS = { to: [], cc: [], participants: [], subject: '' };
const LETTER = { ...ADDRESS, text: '' };

/** A well-formed body for each request. */
const BODIES: { readonly [K in RequestName]: object } = {
  lookUp: LETTER,
  opened: {},
  read: { subject: '', text: '' },
  sent: {
    ...LETTER,
    sendId: 's',
    scheduled: false,
    followUp: true,
    followUpId: null,
    sure: false,
  },
  unsent: { sendId: 's' },
  panelHello: { token: 't' },
  panelMatch: { token: 't', ...ADDRESS, greeting: '' },
  panelTick: { token: 't', noteId: 'n', done: true },
  panelMark: { token: 't', followUpId: 'f', sent: true, scheduled: false, goesAt: null, to: [], cc: [] },
  panelSilence: { token: 't', scope: 'site' },
  changed: {},
  write: { followUpId: 'f' },
  testReminder: {},
};
const NAMES = Object.keys(BODIES) as RequestName[];

/** Answers each request with the place it was asked from. */
function border() {
  const handlers = Object.fromEntries(NAMES.map((name) => [name, async (_: unknown, from: Place) => from]));
  return createBorder(SELF, handlers as unknown as Handlers);
}

const GMAIL = {
  id: 'ours',
  origin: 'https://mail.google.com',
  url: 'https://mail.google.com/mail/u/0/#inbox',
  frameId: 0,
  tab: { id: 7, url: 'https://mail.google.com/mail/u/0/' },
};
const PANEL = { ...GMAIL, origin: SELF.origin, url: `${SELF.origin}/panel.html`, frameId: 5 };
const POPUP = { id: 'ours', origin: SELF.origin, url: `${SELF.origin}/popup.html` };

/** The requests that a sender may make. */
const allowed = (sender: Sender): RequestName[] =>
  NAMES.filter((name) => border()({ afterword: name, body: BODIES[name] }, sender) !== undefined);

const OF: Record<Asker, RequestName[]> = {
  mail: ['lookUp', 'opened', 'read', 'sent', 'unsent'],
  panel: ['panelHello', 'panelMatch', 'panelTick', 'panelMark', 'panelSilence'],
  own: ['changed', 'write', 'testReminder'],
};

describe('who may ask', () => {
  test.each<[string, Sender, RequestName[]]>([
    ['our script in Gmail', GMAIL, OF.mail],
    [
      'our script in Outlook for work',
      { ...GMAIL, origin: 'https://outlook.cloud.microsoft', url: 'https://outlook.cloud.microsoft/mail/' },
      OF.mail,
    ],
    ['a browser that names no origin', { ...GMAIL, origin: undefined }, OF.mail],
    [
      'the practice mailbox inside the extension',
      { ...GMAIL, origin: SELF.origin, url: `${SELF.origin}/practice.html` },
      [...OF.mail, ...OF.own],
    ],
    ['the panel in a mail tab', PANEL, OF.panel],
    ['the popup', POPUP, OF.own],
    ['the page in a tab', { ...POPUP, url: `${SELF.origin}/page.html#/add`, frameId: 0, tab: { id: 3 } }, OF.own],
  ])('%s', (_, sender, names) => {
    expect(allowed(sender).sort()).toEqual([...names].sort());
  });

  test.each<[string, Sender]>([
    ['another extension', { ...GMAIL, id: 'theirs' }],
    ['nobody in particular', {}],
    ['a frame inside Gmail', { ...GMAIL, frameId: 3 }],
    ['any other page', { ...GMAIL, origin: 'https://evil.example', url: 'https://evil.example/' }],
    [
      'a page whose address only begins like Gmail',
      { ...GMAIL, origin: 'https://mail.google.com.evil.example', url: 'https://mail.google.com.evil.example/' },
    ],
    ['a page that says it is Gmail, from an origin that is not', { ...GMAIL, origin: 'https://evil.example' }],
    ['Gmail without encryption', { ...GMAIL, origin: 'http://mail.google.com', url: 'http://mail.google.com/' }],
    ['a web page that says it is the popup', { ...POPUP, origin: 'https://evil.example' }],
    ['the panel opened as a tab of its own', { ...PANEL, frameId: 0 }],
    ['the panel in no tab', { ...PANEL, tab: undefined }],
    [
      'an extension whose id begins like ours',
      { ...POPUP, origin: undefined, url: 'chrome-extension://ours2/popup.html' },
    ],
    ['an address that is none', { ...POPUP, origin: undefined, url: 'popup' }],
  ])('gets no answer: %s', (_, sender) => {
    expect(allowed(sender)).toEqual([]);
  });
});

describe('what may be asked', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a word', 'lookUp'],
    ['an unknown name', { afterword: 'exportAll', body: {} }],
    ['a name from every object', { afterword: 'constructor', body: {} }],
    ['a name from a prototype', Object.create({ afterword: 'changed', body: {} })],
    ['no body', { afterword: 'changed' }],
    ['a field too many', { afterword: 'changed', body: { all: true } }],
    ['a list for a name', { afterword: ['changed'], body: {} }],
  ])('no answer to %s', (_, message) => {
    expect(border()(message, POPUP)).toBeUndefined();
  });

  test.each<[string, object]>([
    ['a field too few', { ...LETTER, cc: undefined }],
    ['a field too many', { ...LETTER, bcc: [] }],
    ['a hundred thousand recipients', { ...LETTER, to: Array(100_000).fill({ name: '', email: '' }) }],
    ['more of the text than its beginning', { ...LETTER, text: 'x'.repeat(1001) }],
    ['a wrong type', { ...LETTER, subject: 7 }],
  ])('no answer to a look-up with %s', (_, body) => {
    expect(border()({ afterword: 'lookUp', body }, GMAIL)).toBeUndefined();
  });

  test('what a mail page makes too long is cut', async () => {
    const lookUp = vi.fn(async () => ({}) as Answers['lookUp']);
    const long = 'x'.repeat(5000);
    const body = { ...LETTER, subject: long, to: Array(300).fill({ name: long, email: long }) };
    await createBorder(SELF, { lookUp } as unknown as Handlers)({ afterword: 'lookUp', body }, GMAIL);
    const [{ to, subject }] = lookUp.mock.calls[0] as unknown as [Request<'lookUp'>];
    expect([to.length, to[0]?.name.length, to[0]?.email?.length, subject.length]).toEqual([100, 300, 320, 1000]);
  });

  test('each request that is well formed is answered', async () => {
    const listen = border();
    expect(await listen({ afterword: 'lookUp', body: LETTER }, GMAIL)).toEqual({
      tabId: 7,
      frameId: 0,
      host: 'mail.google.com',
    });
    expect(await listen({ afterword: 'panelSilence', body: BODIES.panelSilence }, PANEL)).toEqual({
      tabId: 7,
      frameId: 5,
      host: 'mail.google.com',
    });
  });
});

test('a handler that throws still answers, and tells the asker nothing of why', async () => {
  const secret = vi.fn(async (): Promise<Answers['changed']> => {
    throw new Error('Jane said SECRET');
  });
  const listen = createBorder(SELF, { changed: secret } as unknown as Handlers);
  await expect(listen({ afterword: 'changed', body: {} }, POPUP)).rejects.toThrow(
    "Afterword could not answer 'changed'.",
  );
  expect(secret).toHaveBeenCalledOnce();
});
