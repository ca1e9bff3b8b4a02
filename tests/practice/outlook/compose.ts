import { createEditor, createModelFromHtml } from 'roosterjs';
import type { Chip } from '../../../components/practice/chip';
import { dialog } from '../../../components/practice/dialog';
import { h, lines } from '../../../components/practice/dom';
import { type Well, well } from './well';

export interface Opening {
  readonly to?: readonly Chip[];
  readonly subject?: string;
  readonly body?: string;
  /** An own window has no mailbox around it and nothing to pop out of. */
  readonly own?: boolean;
}

export interface Outgoing {
  readonly to: readonly Chip[];
  readonly subject: string;
  readonly text: string;
  readonly at: string | null;
}

export interface Page {
  /** Where composes stand. */
  readonly place: HTMLElement;
  readonly sent: (mail: Outgoing) => void;
  /** Shows a line with an Undo button for as long as Outlook's setting says. */
  notice(text: string, undo: (() => void) | null, gone: () => void): void;
}

/** The button goes a moment after the press, as in Outlook; never within the press itself. */
const SEND_TAKES_MS = 120;

let parts = 0;

/**
 * A compose of Outlook's shape around Microsoft's real editor, roosterjs. The numbers in ids differ on purpose: the
 * docking part counts composes, the editor counts editors.
 */
export function compose({ to = [], subject = '', body = '', own = false }: Opening, page: Page): void {
  const part = parts++;
  const toWell = well('To', to);
  const subjectBox = h('input', {
    type: 'text',
    id: `MSG_AAkALgPractice${part}_SUBJECT`,
    'aria-label': 'Subject',
    placeholder: 'Add a subject',
    maxlength: '255',
  });
  subjectBox.value = subject;
  const editor = h('div', {
    tabindex: '0',
    dir: 'ltr',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Message body, press Alt+F10 to exit',
    spellcheck: 'true',
  });
  const button = (id: string, label: string, extra: Record<string, string> = {}) =>
    h('button', { type: 'button', id, 'aria-label': label, title: label, ...extra }, label);
  const send = button(`splitButton-r${part}m__primaryActionButton`, 'Send', {
    class: 'fui-Button fui-SplitButton__primaryActionButton',
    title: 'Send (Ctrl+Enter)',
  });
  const options = button(`splitButton-r${part}m__menuButton`, 'More send options', {
    class: 'fui-Button fui-SplitButton__menuButton',
    'aria-haspopup': 'true',
  });
  options.textContent = '▾';
  const schedule = h('button', { type: 'button', role: 'menuitem' }, 'Schedule send');
  const menu = h('div', { role: 'menu', style: 'display: none' }, schedule);
  options.addEventListener('click', () => {
    menu.style.display = menu.style.display === 'none' ? '' : 'none';
  });
  const discard = button('discardCompose', 'Discard');
  const row = h(
    'div',
    { class: 'practice-row' },
    h(
      'div',
      { 'data-testid': 'ComposeSendButton' },
      h('div', { role: 'group', class: 'fui-SplitButton' }, send, options),
    ),
    menu,
    discard,
    ...(own ? [] : [button('popoutCompose', 'Pop Out')]),
  );
  const parent = h('div', { id: `editorParent_${part + 1}` }, editor);
  const root = h(
    'div',
    { id: `docking_InitVisiblePart_${part}` },
    h(
      'div',
      { class: 'practice-compose' },
      row,
      h('div', { class: 'practice-line' }, h('span', {}, 'To'), toWell.element),
      h('div', { class: 'practice-line' }, subjectBox),
      h('div', { id: `docking_DockingTriggerPart_${part}` }, parent),
    ),
  );
  page.place.append(root);
  const html = lines(body)
    .map((line) => line.outerHTML)
    .join('');
  createEditor(editor, [], body === '' ? undefined : createModelFromHtml(html, undefined, (text) => text));
  (body === '' ? toWell.element : editor).focus();
  letGo({ root, toWell, subjectBox, editor, send, schedule, discard }, page);
}

interface Parts {
  readonly root: HTMLElement;
  readonly toWell: Well;
  readonly subjectBox: HTMLInputElement;
  readonly editor: HTMLElement;
  readonly send: HTMLElement;
  readonly schedule: HTMLElement;
  readonly discard: HTMLElement;
}

/** The ways in which a compose goes: sent, refused, scheduled, discarded. */
function letGo({ root, toWell, subjectBox, editor, send, schedule, discard }: Parts, page: Page): void {
  const leave = (text: string, at: string | null) => {
    const mail = { to: toWell.chips(), subject: subjectBox.value, text: editor.innerText, at };
    setTimeout(() => {
      root.remove();
      page.notice(
        text,
        () => page.place.append(root),
        () => page.sent(mail),
      );
    }, SEND_TAKES_MS);
  };
  const mayGo = async () => {
    toWell.settle();
    if (toWell.chips().length === 0) {
      await dialog('alertdialog', 'This message must have at least one recipient.', ['OK']);
      return false;
    }
    if (subjectBox.value !== '') return true;
    return (await dialog('alertdialog', 'Send without a subject?', ['Send', "Don't send"])) === 'Send';
  };
  const sendNow = async () => {
    if (await mayGo()) leave('Sending…', null);
  };
  send.addEventListener('click', sendNow);
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void sendNow();
  });
  schedule.addEventListener('click', async () => {
    if (!(await mayGo())) return;
    if ((await dialog('dialog', 'Schedule send: tomorrow, 8:00', ['Send', 'Cancel'])) !== 'Send') return;
    const at = new Date();
    at.setDate(at.getDate() + 1);
    at.setHours(8, 0, 0, 0);
    leave('Scheduled', at.toISOString());
  });
  discard.addEventListener('click', async () => {
    const empty = editor.innerText.trim() === '';
    if (empty || (await dialog('dialog', 'Discard this message?', ['OK', 'Cancel'])) === 'OK') root.remove();
  });
}
