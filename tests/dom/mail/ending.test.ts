import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { h } from '../../../components/practice/dom';
import { type Mailbox, mailbox } from '../../../components/practice/gmail/mailbox';
import type { Region } from '../../../components/practice/gmail/region';
import type { Compose, ComposeEnd, MailClient } from '../../../lib/mail/client';
import { gmail } from '../../../lib/mail/gmail/client';
import { outlook } from '../../../lib/mail/outlook/client';

// No script can make an event that counts as a person's; here every one does.
vi.mock('../../../lib/mail/dom/trusted', () => ({ byPerson: () => true }));

interface Seen {
  readonly compose: Compose;
  end: ComposeEnd | null;
  returned: number;
}

let until: AbortController;
let seen: Seen[];
let box: Mailbox;
let sent: unknown[];

const watch = (client: MailClient) =>
  client.watchComposes((compose) => {
    const one: Seen = { compose, end: null, returned: 0 };
    seen.push(one);
    compose.onEnd((end) => {
      one.end = end;
    }, until.signal);
    compose.onReturn(() => one.returned++, until.signal);
  }, until.signal);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  document.body.className = '';
  until = new AbortController();
  seen = [];
  sent = [];
});
afterEach(() => {
  until.abort();
  vi.useRealTimers();
});

const press = (element: Element | null | undefined) => {
  if (!element) throw new Error('nothing to press');
  for (const type of ['pointerdown', 'pointerup', 'click']) {
    element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, button: 0 }));
  }
};
const key = (element: Element, name: string, how: KeyboardEventInit = {}) =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...how }));
const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const inDialog = (label: string) =>
  [...document.querySelectorAll('[role=alertdialog] button, [role=dialog].Kj-JD button')].find((button) =>
    button.textContent?.startsWith(label),
  );
const jane = { name: 'Jane Whitfield', email: 'jane@acme.example' };
const letter = { to: [jane], subject: 'Thank you', body: 'Dear Jane,\n\nThank you for the tour.' };

describe('how a compose in Gmail went', () => {
  const openBox = () => {
    const root = h('div', { class: 'nH' });
    document.body.append(root);
    box = mailbox(root, { subject: 'Interview', from: jane, text: 'See you.' }, (mail) => sent.push(mail));
    watch(gmail);
  };
  const compose = async (opening = letter): Promise<Region> => {
    const made = box.compose(opening);
    await later(1200);
    expect(seen.length).toBe(1);
    return made;
  };
  beforeEach(openBox);

  test('a press on Send sends', async () => {
    press((await compose()).send);
    expect(seen[0]?.end).toBeNull();
    await later(400);
    expect(seen[0]?.end).toEqual({ how: 'sent' });
  });

  test('a press elsewhere while it is still closing takes nothing back', async () => {
    press((await compose()).send);
    press(document.querySelector('.hP'));
    await later(400);
    expect(seen[0]?.end).toEqual({ how: 'sent' });
  });

  test('Ctrl+Enter in the text sends', async () => {
    key((await compose()).editor, 'Enter', { ctrlKey: true });
    await later(400);
    expect(seen[0]?.end).toEqual({ how: 'sent' });
  });

  test.each(['Enter', ' '])('%o on the focused button sends, once', async (name) => {
    key((await compose()).send, name);
    await later(400);
    expect(seen[0]?.end).toEqual({ how: 'sent' });
    await later(5000);
    expect(sent.length).toBe(1);
  });

  test.each(['Enter', ' '])(
    'all of it can be pressed by key (%o): compose, reply, discard, undo, schedule',
    async (name) => {
      const pressed = (selector: string) => {
        const element = [...document.querySelectorAll<HTMLElement>(selector)].at(-1);
        if (!element) throw new Error('nothing to press');
        expect(element.tabIndex).not.toBe(-1);
        key(element, name);
      };
      pressed('[role=button].T-I-KE');
      await later(1200);
      expect(seen.length).toBe(1);
      pressed('[role=link].bkH');
      await later(1200);
      expect(seen.length).toBe(2);
      pressed('.dw [aria-label="Discard draft"]');
      await later(400);
      expect(seen[0]?.end).toEqual({ how: 'discarded' });
      pressed('#link_undo');
      await later(1500);
      expect(document.querySelectorAll('.dw .aoI').length).toBe(1);

      pressed('.gB .hG');
      expect(document.activeElement?.getAttribute('role')).toBe('menuitem');
      if (document.activeElement) key(document.activeElement, name);
      await later(50);
      expect(inDialog('Tomorrow morning')).toBeDefined();
    },
  );

  test('a key that means something else presses nothing', async () => {
    const composeButton = document.querySelector('[role=button].T-I-KE');
    if (composeButton) for (const how of [{ ctrlKey: true }, { altKey: true }]) key(composeButton, 'Enter', how);
    if (composeButton) key(composeButton, 'c');
    const made = await compose();
    expect(seen.length).toBe(1);
    key(made.send, 'Enter', { ctrlKey: true });
    await later(5400);
    expect(sent.length).toBe(1);
  });

  test('Enter in the text is a line, not a send', async () => {
    const made = await compose();
    key(made.editor, 'Enter');
    made.element.closest('.AD')?.remove();
    await later(400);
    expect(seen[0]?.end).toEqual({ how: 'closed' });
  });

  test('a refused Send is no send, also when the draft is then closed', async () => {
    const made = await compose({ ...letter, to: [] });
    press(made.send);
    await later(50);
    press(inDialog('OK'));
    await later(50);
    press(document.querySelector('.Ha'));
    await later(400);
    expect(seen[0]?.end).toEqual({ how: 'closed' });
  });

  test('a refused Send, mended and pressed again, is a send', async () => {
    const made = await compose({ ...letter, to: [] });
    press(made.send);
    await later(50);
    press(inDialog('OK'));
    made.to.input.value = 'jane@acme.example';
    key(made.to.input, 'Enter');
    press(made.send);
    await later(400);
    expect(seen[0]?.end).toEqual({ how: 'sent' });
  });

  test('discarding is no send, by button and by key, though its toast offers Undo too', async () => {
    press((await compose()).discard);
    await later(400);
    expect(seen[0]?.end).toEqual({ how: 'discarded' });
    const again = box.compose(letter);
    await later(1200);
    key(again.editor, 'D', { ctrlKey: true, shiftKey: true, code: 'KeyD' });
    await later(400);
    expect(seen[1]?.end).toEqual({ how: 'discarded' });
    press(document.querySelector('#link_undo'));
    await later(3000);
    expect(seen.map(({ returned }) => returned)).toEqual([0, 0, 0]);
  });

  test('closing keeps the draft and is no send', async () => {
    await compose();
    press(document.querySelector('.Ha'));
    await later(400);
    expect(seen[0]?.end).toEqual({ how: 'closed' });
  });

  test('a scheduled send is told as one', async () => {
    const made = await compose();
    press(document.querySelector('.hG'));
    press(made.schedule);
    await later(50);
    press(inDialog('Tomorrow morning'));
    await later(400);
    expect(seen[0]?.end).toMatchObject({ how: 'scheduled' });
  });

  test('a day and time of one’s own schedules as well', async () => {
    const made = await compose();
    press(document.querySelector('.hG'));
    press(made.schedule);
    await later(50);
    press(inDialog('Pick date'));
    await later(50);
    const field = document.querySelector<HTMLInputElement>('[type=datetime-local]');
    if (field) field.value = '2026-12-01T09:30';
    press(inDialog('Schedule send'));
    await later(400);
    expect(seen[0]?.end).toEqual({ how: 'scheduled' });
    expect(document.querySelector('.bAq')?.textContent).toContain('Send scheduled for Tue, Dec 1, 9:30 AM');
  });

  test('a schedule that was called off, then closed, is none', async () => {
    const made = await compose();
    press(document.querySelector('.hG'));
    press(made.schedule);
    await later(50);
    press(inDialog('Cancel'));
    await later(50);
    press(document.querySelector('.Ha'));
    await later(400);
    expect(seen[0]?.end).toEqual({ how: 'closed' });
  });

  test('Undo brings a sent mail back, and it can be sent again', async () => {
    press((await compose()).send);
    await later(400);
    press(document.querySelector('#link_undo'));
    await later(1500);
    expect(seen[0]?.returned).toBe(1);
    expect(seen.length).toBe(2);
    press(document.querySelector('.dw .aoO'));
    await later(400);
    expect(seen[1]?.end).toEqual({ how: 'sent' });
    expect(seen[0]?.returned).toBe(1);
  });

  describe('what was typed comes back', () => {
    const type = async (made: Region, text: string) => {
      made.editor.append(h('div', {}, text));
      made.editor.dispatchEvent(new Event('input', { bubbles: true }));
      await later(50);
    };

    test.each([
      ['out of the bin', (made: Region) => press(made.discard), () => press(document.querySelector('#link_undo'))],
      [
        'popped out',
        (made: Region) => made.element.closest('.AD')?.remove(),
        (body: string) => box.compose({ ...letter, body }),
      ],
      [
        'drawn anew by the page',
        ({ editor }: Region) => editor.replaceWith(editor.cloneNode(true)),
        () => document.body.append(''),
      ],
    ])('%s: it is known, and read without a key', async (_how, goes, comes) => {
      const made = await compose();
      await type(made, 'It was great.');
      const body = `${letter.body}\nIt was great.`;
      goes(made);
      await later(400);
      comes(body);
      const told: string[] = [];
      await later(1200);
      const [first, second] = seen;
      second?.compose.onEdit(({ body }) => told.push(body), until.signal);
      expect([first?.returned, second?.compose.id]).toEqual([1, first?.compose.id]);
      expect(told).toEqual([]);
      second?.compose.wake();
      await later(50);
      expect(told).toEqual([body]);
    });

    test.each([true, false, null])('as wanted as it was (%s)', async (wanted) => {
      const made = await compose();
      await type(made, 'It was great.');
      for (const { compose } of seen) compose.wanted = wanted;
      press(made.send);
      await later(400);
      press(document.querySelector('#link_undo'));
      await later(1500);
      expect(seen.map(({ compose }) => compose.wanted)).toEqual([wanted, wanted]);
    });

    test('an emptied one is like any other, and is not known again', async () => {
      const made = await compose();
      made.editor.replaceChildren();
      await type(made, '');
      press(document.querySelector('.Ha'));
      await later(400);
      box.compose({ subject: letter.subject });
      await later(3000);
      expect(seen.map(({ returned }) => returned)).toEqual([0, 0]);
    });
  });

  test('an undo of something else undoes no send', async () => {
    press((await compose()).send);
    await later(400);
    const other = h('span', { id: 'link_undo' }, 'Undo');
    document.body.append(other);
    press(other);
    await later(6000);
    box.compose({ subject: 'Sunday', body: 'Can you bring the pot?' });
    await later(3000);
    expect(seen[0]?.returned).toBe(0);
  });

  test('nor where a new mail is begun right after it', async () => {
    press((await compose()).send);
    await later(400);
    const other = h('span', { id: 'link_undo' }, 'Undo');
    document.body.append(other);
    press(other);
    box.compose({ subject: '', body: '' });
    await later(3000);
    expect([seen.length, seen[0]?.returned]).toEqual([2, 0]);
  });

  test('a reply whose Send was refused, and that is left for another thread, is no send', async () => {
    const made = box.reply('Tuesday works.');
    await later(1200);
    document.querySelector('.ip [data-hovercard-id]')?.remove();
    press(made.send);
    await later(50);
    press(inDialog('OK'));
    await later(2000);
    press(document.querySelector('.hP'));
    made.element.closest('.ip')?.remove();
    await later(400);
    expect(seen[0]?.end).toEqual({ how: 'closed' });
  });

  test('a reply that is left for another thread is no send', async () => {
    const made = box.reply('Tuesday works.');
    await later(1200);
    press(document.querySelector('.hP'));
    made.element.closest('.ip')?.remove();
    await later(400);
    expect(seen[0]?.end).toEqual({ how: 'closed' });
  });

  test.each([
    ['Escape', () => key(document.body, 'Escape')],
    ['a press elsewhere', () => press(document.querySelector('.hP'))],
  ])(
    'the menu beside Send, left by %s: what is chosen in another menu of the page sends nothing',
    async (_how, leave) => {
      const made = box.reply('Tuesday works.');
      await later(1200);
      press(made.element.querySelector('.hG'));
      leave();
      const item = h('div', { role: 'menuitem' }, 'Mark as unread');
      document.body.append(h('div', { role: 'menu' }, item));
      press(item);
      made.element.closest('.ip')?.remove();
      await later(400);
      expect(seen[0]?.end).toEqual({ how: 'closed' });
    },
  );

  test('a compose that is moved (full screen) has not ended', async () => {
    const made = await compose();
    const frame = made.element.closest('.AD');
    frame?.remove();
    await later(20);
    document.body.append(frame as Element);
    await later(2000);
    expect(seen.length).toBe(1);
    expect(seen[0]?.end).toBeNull();
  });

  test('the window of its own closes with its mail: the press on Send counts', async () => {
    press((await compose()).send);
    dispatchEvent(Object.assign(new Event('pagehide'), { persisted: false }));
    expect(seen[0]?.end).toEqual({ how: 'sent' });
  });

  test('a page kept for going back has sent nothing', async () => {
    await compose();
    dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true }));
    expect(seen[0]?.end).toBeNull();
  });
});

describe('how a compose in Outlook went', () => {
  /** The parts of Outlook's compose that tell, invented; the real editor is in the browser test. */
  const page = (menuInside: boolean) => {
    document.body.innerHTML = `<div id="ReadingPaneContainerId"><div id="docking_InitVisiblePart_0">
      <div data-testid="ComposeSendButton"><button id="splitButton-r1__primaryActionButton">Senden</button><button id="splitButton-r1__menuButton" aria-haspopup="true"></button></div>
      <button id="discardCompose"></button>${menuInside ? '<div role="menu"><div role="menuitem">x</div></div>' : ''}
      <input id="MSG_1_SUBJECT" value="Danke">
      <div id="docking_DockingTriggerPart_0"><div id="editorParent_1"><div contenteditable="true" role="textbox"><div>Liebe Jana,</div></div></div></div>
    </div></div>${menuInside ? '' : '<div role="menu"><div role="menuitem">x</div></div>'}`;
    watch(outlook);
  };
  const root = () => document.getElementById('docking_InitVisiblePart_0');
  const popUp = (role: string, inner: string) =>
    document.body.insertAdjacentHTML('beforeend', `<div role="${role}" id="d">${inner}<button>1</button></div>`);
  const goes = async () => {
    document.getElementById('d')?.remove();
    root()?.remove();
    await later(400);
    return seen[0]?.end;
  };

  test('a press on Send sends', async () => {
    page(false);
    press(document.querySelector('[id$=primaryActionButton]'));
    expect(await goes()).toEqual({ how: 'sent' });
  });

  test('Alt+S sends, and that key with others does not', async () => {
    page(false);
    const editor = document.querySelector('[contenteditable]') as Element;
    key(editor, 's', { altKey: true });
    expect(await goes()).toEqual({ how: 'sent' });
    page(false);
    await later(1200);
    // AltGr+S, which types a letter in Polish, is Ctrl+Alt+S to some systems.
    key(document.querySelector('[contenteditable]') as Element, 's', { altKey: true, ctrlKey: true });
    root()?.remove();
    await later(400);
    expect(seen[1]?.end).toEqual({ how: 'closed' });
  });

  test.each([true, false])('the menu’s dialog schedules, wherever the menu stands (inside: %s)', async (inside) => {
    page(inside);
    press(document.querySelector('[id$=menuButton]'));
    press(document.querySelector('[role=menuitem]'));
    popUp('dialog', '');
    press(document.querySelector('#d button'));
    expect(await goes()).toMatchObject({ how: 'scheduled' });
  });

  test('"Send" in that menu sends', async () => {
    page(false);
    press(document.querySelector('[id$=menuButton]'));
    press(document.querySelector('[role=menuitem]'));
    expect(await goes()).toEqual({ how: 'sent' });
  });

  test.each(['<p>Ohne Betreff?</p>', '<p>Ohne Betreff?</p><label><input type="checkbox"> Nicht mehr fragen</label>'])(
    'a question before sending ("no subject?") does not make it scheduled: %s',
    async (question) => {
      page(false);
      press(document.querySelector('[id$=primaryActionButton]'));
      popUp('dialog', question);
      press(document.querySelector('#d button'));
      expect(await goes()).toEqual({ how: 'sent' });
    },
  );

  test('a press on the list of mails leaves the draft and is no send; on a list of times it is part of the dialog', async () => {
    page(false);
    const list = '<div role="listbox"><div role="option" id="o"></div></div>';
    press(document.querySelector('[id$=primaryActionButton]'));
    popUp('alertdialog', '<p>An niemanden?</p>');
    press(document.querySelector('#d button'));
    document.getElementById('d')?.remove();
    await later(2000);
    document.body.insertAdjacentHTML('beforeend', list);
    press(document.getElementById('o'));
    expect(await goes()).toEqual({ how: 'closed' });

    page(false);
    await later(1200);
    press(document.querySelector('[id$=menuButton]'));
    press(document.querySelector('[role=menuitem]'));
    popUp('dialog', '');
    document.body.insertAdjacentHTML('beforeend', list);
    await later(2000);
    press(document.getElementById('o'));
    press(document.querySelector('#d button'));
    document.getElementById('d')?.remove();
    root()?.remove();
    await later(400);
    expect(seen[1]?.end).toEqual({ how: 'scheduled' });
  });

  test('discarding asks first and is no send', async () => {
    page(false);
    press(document.querySelector('#discardCompose'));
    popUp('dialog', '');
    press(document.querySelector('#d button'));
    expect(await goes()).toEqual({ how: 'discarded' });
  });

  test('Escape calls everything off', async () => {
    page(false);
    press(document.querySelector('[id$=primaryActionButton]'));
    popUp('alertdialog', '');
    key(document.body, 'Escape');
    expect(await goes()).toEqual({ how: 'closed' });
  });

  test('the letter that comes back was undone', async () => {
    page(false);
    press(document.querySelector('[id$=primaryActionButton]'));
    const gone = root();
    expect(await goes()).toEqual({ how: 'sent' });
    document.body.append(gone as Element);
    await later(3000);
    expect(seen[0]?.returned).toBe(1);
  });
});
