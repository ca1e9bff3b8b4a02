import { type Chip, parseChip } from '../chip';
import { h } from '../dom';

const chipElement = ({ name, email }: Chip): HTMLElement =>
  h(
    'div',
    {
      class: 'afV',
      role: 'option',
      tabindex: '-1',
      'aria-selected': 'false',
      'data-hovercard-id': email,
      'data-name': name,
    },
    h('div', { class: 'akl', translate: 'no' }, name || email),
    h('div', { class: 'afX', 'aria-hidden': 'true' }),
  );

/** One recipient field (`to`, `cc` or `bcc`): typed text becomes a chip at Enter, comma, semicolon, Tab or on leaving. */
export interface RecipientField {
  readonly row: HTMLElement;
  readonly input: HTMLInputElement;
  chips(): Chip[];
  /** Turns what is typed into chips, as far as it is addresses. */
  settle(): void;
}

export function recipientField(field: 'to' | 'cc' | 'bcc', label: string, chips: readonly Chip[]): RecipientField {
  const around = h('div', { class: 'agb' }, ...chips.map(chipElement));
  const input = h('input', {
    class: 'agP aFw',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': `${label} recipients`,
    'peoplekit-id': 'BbVjBd',
    type: 'text',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
  });
  const settle = () => {
    const typed = input.value.split(/[,;]/).map((part) => parseChip(part));
    const read = typed.filter((chip) => chip !== null);
    if (read.length === 0 || read.length < typed.length) return;
    around.append(...read.map(chipElement));
    input.value = '';
  };
  input.addEventListener('keydown', (event) => {
    if (['Enter', ',', ';', 'Tab'].includes(event.key)) {
      settle();
      if (event.key !== 'Tab') event.preventDefault();
    } else if (event.key === 'Backspace' && input.value === '') around.lastElementChild?.remove();
  });
  input.addEventListener('blur', settle);

  const list = h(
    'div',
    { class: 'afx', role: 'listbox', 'aria-label': 'Search Field', 'aria-multiselectable': 'true' },
    h('div', { 'peoplekit-id': 'ubaLBe' }, around),
    h('div', { class: 'aH9', role: 'presentation' }, input),
  );
  const row = h(
    'tr',
    { class: 'bzf' },
    h('td', { class: 'ok' }, h('span', { class: 'gO aQY', role: 'link', tabindex: '1' }, label)),
    h(
      'td',
      { class: 'eV' },
      h('div', { class: 'oj' }, h('div', { name: field, class: 'anm', 'aria-label': label }, h('div', {}, list))),
    ),
  );
  return {
    row,
    input,
    settle,
    chips: () =>
      [...around.querySelectorAll<HTMLElement>('[role=option]')].map((chip) => ({
        name: chip.dataset['name'] ?? '',
        email: chip.dataset['hovercardId'] ?? '',
      })),
  };
}
