import type { Chip } from '../chip';
import { h, lines } from '../dom';
import { type RecipientField, recipientField } from './recipients';

/** What a compose starts with. */
export interface Opening {
  readonly to?: readonly Chip[];
  readonly cc?: readonly Chip[];
  readonly subject?: string;
  readonly body?: string;
  /** Inline replies: the thread's subject stands in a box of no size, the quoted mail is trimmed away. */
  readonly inline?: boolean;
}

/** The part that all of Gmail's composes share: `.aoI` with header, editor and the row of buttons. */
export interface Region {
  readonly element: HTMLElement;
  readonly to: RecipientField;
  readonly subject: HTMLInputElement;
  readonly editor: HTMLElement;
  readonly send: HTMLElement;
  readonly discard: HTMLElement;
  readonly schedule: HTMLElement;
}

let composeIds = 0;

const button = (attributes: Record<string, string>, ...children: (Node | string)[]) =>
  h('div', { role: 'button', tabindex: '1', style: 'user-select: none', ...attributes }, ...children);

function editorFor(body: string, inline: boolean): HTMLElement {
  return h(
    'div',
    {
      class: `Am aiL ${inline ? 'aO9 ' : ''}Al editable LW-avf tS-tW`,
      hidefocus: 'true',
      'aria-label': 'Message Body',
      g_editable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      contenteditable: 'true',
      tabindex: '1',
      spellcheck: 'false',
      writingsuggestions: 'false',
    },
    ...lines(body),
  );
}

/** As in Gmail, leaving the header folds the recipients into one line, and pressing that line unfolds them. */
function foldingHeader(rows: readonly HTMLElement[], field: RecipientField) {
  const open = h(
    'div',
    { class: 'fX aXjCH' },
    h('table', { class: 'GS', tabindex: '-1' }, h('tbody', { class: 'bze' }, ...rows)),
  );
  const summary = h('div', { class: 'oL aDm' });
  const folded = h('div', { class: 'aoD hl', tabindex: '1', style: 'display: none' }, summary);
  const fold = () => {
    const chips = field.chips();
    summary.replaceChildren(
      ...(chips.length > 0 ? chips.map(({ name, email }) => h('span', { email }, name || email)) : ['Recipients']),
    );
    open.style.display = 'none';
    folded.style.display = '';
  };
  const unfold = () => {
    open.style.display = '';
    folded.style.display = 'none';
  };
  folded.addEventListener('click', () => {
    unfold();
    field.input.focus();
  });
  return { open, folded, fold };
}

export function region({ to = [], cc = [], subject = '', body = '', inline = false }: Opening): Region {
  const id = String(++composeIds);
  const toField = recipientField('to', 'To', to);
  const rows = [toField.row, ...(cc.length > 0 ? [recipientField('cc', 'Cc', cc).row] : [])];
  const header = foldingHeader(rows, toField);
  const subjectBox = h('input', {
    name: 'subjectbox',
    class: 'aoT',
    autocomplete: 'off',
    tabindex: '1',
    placeholder: 'Subject',
    'aria-label': 'Subject',
  });
  subjectBox.value = subject;
  const subjectRow = h('div', { class: 'aoD az6' }, h('div', {}, subjectBox));
  if (inline) subjectRow.style.cssText = 'width: 0; height: 0; overflow: hidden; padding: 0; border: 0';

  const editor = editorFor(body, inline);
  editor.addEventListener('focus', header.fold);
  subjectBox.addEventListener('focus', header.fold);

  // The shortcut stands between invisible marks of writing direction, as in the real tooltip.
  const send = button(
    { class: 'T-I J-J5-Ji aoO v7 T-I-atl L3', 'data-tooltip': 'Send \u202a(Ctrl-Enter)\u202c', 'aria-label': 'Send' },
    'Send',
  );
  const options = button({
    class: 'T-I J-J5-Ji hG T-I-atl L3',
    'aria-label': 'More send options',
    'aria-haspopup': 'true',
    'aria-expanded': 'false',
  });
  options.textContent = '▾';
  const discard = button(
    { class: 'oh J-Z-I J-J5-Ji T-I-ax7', 'aria-label': 'Discard draft', 'data-tooltip': 'Discard draft' },
    'Discard',
  );
  const schedule = h(
    'div',
    { class: 'J-N yr', selector: 'scheduledSend', role: 'menuitem', tabindex: '-1' },
    'Schedule send',
  );
  const menu = h('div', { class: 'q8NmZb J-M jQjAxd', role: 'menu', style: 'display: none' }, schedule);
  options.addEventListener('click', ({ detail }) => {
    const opens = menu.style.display === 'none';
    menu.style.display = opens ? '' : 'none';
    // Pressed by key: no pointer can go on to it.
    if (opens && detail === 0) schedule.focus();
    options.setAttribute('aria-expanded', String(opens));
  });

  const form = h(
    'form',
    { class: 'bAs', method: 'POST' },
    header.open,
    header.folded,
    subjectRow,
    h('input', { type: 'hidden', name: 'composeid', value: id }),
    h('input', { type: 'hidden', name: 'draft', value: `#msg-a:r-${id}` }),
    h('input', { type: 'hidden', name: 'rm', value: '' }),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  const plainText = h('textarea', {
    class: 'Ak aXjCH',
    'aria-label': 'Message Body',
    form: 'nosend',
    style: 'display: none',
  });
  const cell = h(
    'td',
    { class: 'Ap' },
    h('div', { class: 'Ar As' }, h('div', { class: 'At' }, plainText)),
    h('div', { class: 'Ar Au' }, h('div', { class: 'aO7' }, editor, h('div', { class: 'n0NzRc' }))),
  );
  const table = (className: string, ...cells: HTMLElement[]) =>
    h('table', { class: className }, h('tbody', {}, h('tr', {}, ...cells)));
  const editing = h(
    'div',
    { class: 'GP' },
    h('div', { class: 'qz aXjCH' }, h('div', { class: 'et' }, table('cf An', cell))),
  );
  const buttons = h(
    'table',
    { class: 'IZ', role: 'group' },
    h(
      'tbody',
      {},
      h(
        'tr',
        { class: 'btC' },
        h('td', { class: 'gU Up' }, h('div', { class: 'J-J5-Ji btA' }, h('div', { class: 'dC' }, send, options))),
        h('td', { class: 'gU az5' }, discard),
      ),
    ),
  );
  const foot = h('div', { class: 'aDg' }, h('div', { class: 'aDj' }, h('div', { class: 'aDh' }, buttons)));
  const inner = h(
    'table',
    { class: 'iN' },
    h('tbody', {}, h('tr', {}, h('td', { class: 'GQ' }, editing)), h('tr', {}, h('td', { class: 'HE' }, foot))),
  );
  const element = h(
    'div',
    { class: 'aoI', role: 'region', 'aria-label': subject || 'New Message', 'data-compose-id': id },
    table(inline ? 'aoP HM' : 'aoP aoC', h('td', { class: 'I5' }, form, inner)),
    menu,
  );
  subjectBox.addEventListener('input', () => element.setAttribute('aria-label', subjectBox.value || 'New Message'));
  return { element, to: toField, subject: subjectBox, editor, send, discard, schedule };
}
