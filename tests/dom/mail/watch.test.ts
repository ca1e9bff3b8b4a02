import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import './no-layout';
import type { Compose } from '../../../lib/mail/client';
import { gmail } from '../../../lib/mail/gmail/client';
import { outlook } from '../../../lib/mail/outlook/client';

// No script can make an event that counts as a person's; here every one does.
vi.mock('../../../lib/mail/dom/trusted', () => ({ byPerson: () => true }));

/** The signs of a Gmail compose and no more, invented. */
const gmailCompose = (
  body = '',
  id = 1,
): string => `<div role="dialog"><div class="M9"><div class="aoI" role="region" data-compose-id="${id}">
  <form class="bAs"><table class="GS"><tbody><tr><td><div class="anm" name="to"><div role="option" data-hovercard-id="jane@acme.example" data-name="Jane"></div><input role="combobox"></div></td></tr></tbody></table>
  <input name="subjectbox" value="Thank you"></form>
  <div class="Ap"><div g_editable="true" role="textbox" contenteditable="true">${body}</div></div>
  <table class="IZ"><tbody><tr><td class="gU Up"><div><div class="dC"><div role="button" class="aoO">Send</div></div></div></td></tr></tbody></table></div></div></div>`;

let until: AbortController;
let found: Compose[];
let ended: string[];

const watch = (client = gmail) =>
  client.watchComposes((compose) => {
    found.push(compose);
    compose.onEnd(({ how }) => ended.push(`${compose.id} ${how}`), until.signal);
  }, until.signal);
const add = (html: string): Element => {
  document.body.insertAdjacentHTML('beforeend', html);
  return document.body.lastElementChild as Element;
};
const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const type = (editor: Element, text: string) => {
  editor.insertAdjacentHTML('beforeend', `<div>${text}</div>`);
  editor.dispatchEvent(new Event('input', { bubbles: true }));
};
const theOne = (): Compose => {
  const [compose] = found;
  if (!compose) throw new Error('no compose was found');
  return compose;
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  until = new AbortController();
  found = [];
  ended = [];
});
afterEach(() => {
  until.abort();
  vi.useRealTimers();
});

describe('composes come and go', () => {
  test('open before us, opened later, and opened with the focus in it', async () => {
    add(gmailCompose('one', 1));
    watch();
    expect(found.length).toBe(1);
    add(gmailCompose('two', 2));
    await later(1500);
    expect(found.length).toBe(2);
    const third = add(gmailCompose('three', 3)).querySelector('[g_editable]');
    third?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(found.length).toBe(3);
    expect(new Set(found.map(({ id }) => id)).size).toBe(3);
  });

  test('opened and closed a hundred times: each ends once, none is left', async () => {
    watch();
    for (let turn = 0; turn < 100; turn++) {
      const compose = add(gmailCompose('hi', turn));
      await later(1100);
      compose.remove();
      await later(300);
    }
    expect(found.length).toBe(100);
    expect(ended.length).toBe(100);
    expect(ended.every((end) => end.endsWith('closed'))).toBe(true);
  });

  test('thirty open at once, each with a text of its own', async () => {
    for (let turn = 0; turn < 30; turn++) add(gmailCompose(`letter ${turn}`, turn));
    watch();
    expect(found.map((compose) => compose.read().body)).toEqual(
      Array.from({ length: 30 }, (_, turn) => `letter ${turn}`),
    );
  });

  test('after the end nothing is found, told or held', async () => {
    add(gmailCompose('one'));
    watch();
    const told: string[] = [];
    theOne().onEdit(({ body }) => told.push(body), until.signal);
    until.abort();
    type(theOne().editor, 'two');
    add(gmailCompose('three', 2));
    theOne().root.remove();
    await later(3000);
    expect([found.length, ended, told]).toEqual([1, [], []]);
  });

  test('a compose removed in the middle keeps what was read last, and throws nothing', async () => {
    const dialog = add(gmailCompose('Dear Jane'));
    watch();
    const before = theOne().read();
    dialog.remove();
    expect(theOne().read()).toEqual(before);
    expect(theOne().locate([[0, 4]])).toEqual([]);
    expect(theOne().insert('x')).toBe(false);
  });
});

describe('edits are told', () => {
  const listen = () => {
    const told: string[] = [];
    theOne().onEdit(({ body, to }) => told.push([...to.map(({ name }) => name), body].join(': ')), until.signal);
    return told;
  };

  test('nothing before a person types; then text and people, when they differ', async () => {
    add(gmailCompose('Dear Jane'));
    watch();
    const told = listen();
    theOne().editor.insertAdjacentHTML('beforeend', '<div class="gmail_signature">Sam</div>');
    await later(50);
    expect(told).toEqual([]);
    type(theOne().editor, 'Thank you');
    await later(50);
    expect(told).toEqual(['Jane: Dear Jane\nThank you']);
    theOne().editor.insertAdjacentHTML('beforeend', '<div class="gmail_signature">Sam</div>');
    await later(50);
    expect(told.length).toBe(1);
    document
      .querySelector('[name=to]')
      ?.insertAdjacentHTML('beforeend', '<i role="option" data-hovercard-id="bo@acme.example" data-name="Bo"></i>');
    await later(50);
    expect(told.slice(1)).toEqual(['Jane: Bo: Dear Jane\nThank you']);
  });

  test('what was read meanwhile for another reason is told all the same', async () => {
    add(gmailCompose());
    watch();
    const told = listen();
    type(theOne().editor, 'Dear');
    await later(50);
    type(theOne().editor, 'Jane');
    document
      .querySelector('[name=to]')
      ?.insertAdjacentHTML('beforeend', '<i role="option" data-hovercard-id="bo@acme.example" data-name="Bo"></i>');
    // As a press on Send does, which the page may refuse. The mutations are heard of first.
    await Promise.resolve();
    theOne().read();
    await later(50);
    expect(told.at(-1)).toBe('Jane: Bo: Dear\nJane');
  });

  test('a hundred changes in one go are one edit', async () => {
    add(gmailCompose());
    watch();
    const told = listen();
    for (let turn = 0; turn < 100; turn++) type(theOne().editor, `line ${turn}`);
    await later(50);
    expect(told.length).toBe(1);
  });

  test('while an input method composes nothing is told and nothing is read half way', async () => {
    add(gmailCompose());
    watch();
    const told = listen();
    const { editor } = theOne();
    type(editor, 'Dear');
    await later(50);
    editor.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    type(editor, 'k');
    type(editor, 'か');
    await later(500);
    expect(told).toEqual(['Jane: Dear']);
    expect(theOne().read().body).toBe('Dear');
    expect(theOne().insert('x')).toBe(false);
    editor.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await later(50);
    expect(told.slice(1)).toEqual(['Jane: Dear\nk\nか']);
    expect(theOne().read().body).toBe('Dear\nk\nか');
  });
});

describe('a page that is not as we know it', () => {
  test.each([
    ['subject', 'input[name=subjectbox]'],
    ['recipients', '.GS'],
    ['send', '.IZ'],
  ] as const)('Gmail without its %s: the rest is read, the part is named', (part, selector) => {
    add(gmailCompose('Dear Jane'));
    document.querySelector(selector)?.remove();
    watch();
    expect(theOne().read()).toMatchObject({ body: 'Dear Jane', missing: [part] });
  });

  test('Gmail without the mark of its editor: found by role', () => {
    add(gmailCompose('Dear Jane').replace('g_editable="true"', 'aria-multiline="true"'));
    watch();
    expect(theOne().read().body).toBe('Dear Jane');
  });

  test('fields named like properties, and elements named like ours, change nothing', () => {
    document.body.innerHTML =
      '<form id="body" name="documentElement"><input name="querySelector"></form><img name="querySelectorAll"><img name="createTreeWalker"><img name="addEventListener">';
    add(
      gmailCompose(
        '<form><input name="matches"><input name="getAttribute"><input name="style"><div>Dear Jane</div></form>',
      ),
    );
    document
      .querySelector('form.bAs')
      ?.insertAdjacentHTML(
        'beforeend',
        '<input name="querySelector"><input name="closest"><input name="contains"><input name="parentElement">',
      );
    watch();
    expect(theOne().read()).toMatchObject({ body: 'Dear Jane', subject: 'Thank you', missing: [] });
    expect(theOne().visible).toBe(true);
  });
});

describe('Outlook, in a page of our own making', () => {
  const entity = (inner: string, attributes = '') =>
    `<span class="_Entity _EType_RECIPIENT_ENTITY" contenteditable="false" ${attributes}><span>${inner}</span></span>`;
  const compose = (wells: string, body = '<div>Hi</div>') => `<div id="docking_InitVisiblePart_0">
    <div data-testid="ComposeSendButton"><button id="splitButton-a__primaryActionButton">Send</button></div>${wells}
    <input id="MSG_A_SUBJECT" value="Thank you"><div id="editorParent_9"><div contenteditable="true" role="textbox">${body}</div></div></div>`;
  const well = (inner: string) => `<div contenteditable="true" role="textbox">${inner}</div>`;

  test.each([
    [
      'label',
      entity('Ana', 'aria-label="Ana Ruiz &lt;ana@acme.example&gt;"'),
      { name: 'Ana Ruiz', email: 'ana@acme.example' },
    ],
    ['title', entity('Ana Ruiz', 'title="ana@acme.example"'), { name: 'Ana Ruiz', email: 'ana@acme.example' }],
    [
      'hover target',
      entity('<b data-lpc-hover-target-id="ana@acme.example">Ana Ruiz</b>'),
      { name: 'Ana Ruiz', email: 'ana@acme.example' },
    ],
    [
      'nothing but a name',
      entity('<b data-lpc-hover-target-id="lpc-react-target-4">Ana Ruiz</b>'),
      { name: 'Ana Ruiz', email: null },
    ],
    ['nothing but an address', entity('ana@acme.example'), { name: '', email: 'ana@acme.example' }],
  ])('a recipient known by %s', (_, pill, person) => {
    add(compose(well(pill) + well('')));
    watch(outlook);
    expect(theOne().read()).toMatchObject({
      to: [person],
      cc: [],
      bcc: [],
      subject: 'Thank you',
      body: 'Hi',
      missing: [],
    });
  });

  test('a folded header: recipients are named as missing, the rest is read', () => {
    add(compose('<div>To: Ana Ruiz</div>'));
    watch(outlook);
    expect(theOne().read()).toMatchObject({ to: [], body: 'Hi', missing: ['recipients'] });
  });

  test('an own window without Outlook’s usual frame: the compose is what holds editor and Send', () => {
    add(`<section>${compose(well(''))}</section>`.replace('docking_InitVisiblePart_0', 'x'));
    watch(outlook);
    expect(theOne().root.id).toBe('x');
  });
});
