import { type Chip, parseChip } from '../chip';
import { h } from '../dom';
import { type Frame, inlineReply, ownWindow, popUp } from './frames';
import { letGo, type Outgoing, type Place } from './leaving';
import { toasts } from './notices';
import { type Opening, type Region, region } from './region';

/** One message of a thread to reply to. */
interface Thread {
  readonly subject: string;
  readonly from: Chip;
  readonly text: string;
}

export interface Mailbox {
  /** Opens a pop-up compose. */
  compose(opening?: Opening): Region;
  /** Opens the reply under the thread's message. */
  reply(body?: string): Region;
}

/**
 * The practice mailbox: behaves like Gmail wherever something can be noticed from outside (a refused send, the toast
 * with undo, the discard that looks like a send, closing with a draft), and sends nothing.
 */
export function mailbox(root: HTMLElement, thread: Thread, sent: (mail: Outgoing) => void): Mailbox {
  const toast = toasts();
  const moles = h('div', { class: 'no' });
  const replyPlace = h('div', { class: 'gB xu' });
  const replyButton = h('span', { class: 'ams bkH', role: 'link', tabindex: '0' }, 'Reply');
  const composeButton = h('div', { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0' }, 'Compose');
  const message = h(
    'div',
    { class: 'adn ads', 'data-message-id': '#msg-f:1' },
    h(
      'h3',
      { class: 'iw' },
      h(
        'span',
        { class: 'gD', email: thread.from.email, name: thread.from.name, 'data-hovercard-id': thread.from.email },
        thread.from.name,
      ),
    ),
    h('div', { class: 'a3s aiL' }, h('div', { dir: 'ltr' }, thread.text)),
  );
  root.append(
    h('div', { class: 'aeN' }, composeButton),
    h(
      'div',
      { role: 'main' },
      h('div', { class: 'ha' }, h('h2', { class: 'hP', tabindex: '-1' }, thread.subject)),
      h(
        'div',
        { role: 'list' },
        h('div', { class: 'h7', role: 'listitem' }, message, replyButton, h('div', { class: 'gA gt' }, replyPlace)),
      ),
    ),
    h(
      'div',
      { class: 'dw', role: 'presentation' },
      h('div', {}, h('div', { class: 'nH' }, h('div', { class: 'nH' }, moles))),
    ),
    toast.element,
  );

  const open = (opening: Opening, frameFor: (region: Region) => Frame, place: Place): Region => {
    const made = region(opening);
    const frame = frameFor(made);
    place(frame);
    letGo(made, frame, place, { toast, sent, reply: opening.inline === true });
    (opening.body ? made.editor : made.to.input).focus();
    return made;
  };
  const compose = (opening: Opening = {}) => open(opening, popUp, (frame) => moles.append(frame.element));
  const reply = (body = '') =>
    open({ to: [thread.from], subject: `Re: ${thread.subject}`, body, inline: true }, inlineReply, (frame) =>
      replyPlace.replaceChildren(frame.element),
    );
  composeButton.addEventListener('click', () => compose());
  replyButton.addEventListener('click', () => reply());
  return { compose, reply };
}

/** The own window of `?view=cm`: its address says what the compose starts with. */
export function composeWindow(root: HTMLElement, query: URLSearchParams, sent: (mail: Outgoing) => void): Region {
  const toast = toasts();
  const to = (query.get('to') ?? '').split(',').flatMap((typed) => parseChip(typed) ?? []);
  const made = region({ to, subject: query.get('su') ?? '', body: query.get('body') ?? '' });
  const frame = ownWindow(made);
  const main = h('div', { class: 'nH', role: 'main' });
  const place: Place = () => main.append(frame.element);
  place(frame);
  root.append(main, toast.element);
  document.body.classList.add('xE', 'xp');
  document.body.classList.toggle('is-full', query.get('fs') === '1');
  letGo(made, frame, place, { toast, sent, reply: false });
  return made;
}
