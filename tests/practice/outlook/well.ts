import { type Chip, parseChip } from '../../../components/practice/chip';
import { h } from '../../../components/practice/dom';

/** A recipient well: a short editable line in which settled addresses are read-only pills. */
export interface Well {
  readonly element: HTMLElement;
  chips(): Chip[];
  settle(): void;
}

let pills = 0;

/** Somebody outside of one's own organisation: the pill shows name and address. */
function pill({ name, email }: Chip): HTMLElement {
  const id = ++pills;
  const shown = name ? `${name} <${email}>` : email;
  return h(
    'span',
    {
      contenteditable: 'false',
      class: `_Entity _EType_RECIPIENT_ENTITY _EId_RECIPIENT_ENTITY_${id} _EReadonly_1`,
      'aria-label': shown,
    },
    h('span', { 'data-lpc-hover-target-id': email, tabindex: '-1' }, h('span', { class: 'validPill' }, shown)),
  );
}

export function well(label: string, chips: readonly Chip[]): Well {
  const line = h('div', {}, ...chips.map(pill));
  const element = h(
    'div',
    {
      class: 'EditorClass',
      'aria-label': label,
      role: 'textbox',
      contenteditable: 'true',
      'aria-multiline': 'false',
      tabindex: '0',
      spellcheck: 'false',
    },
    line,
  );
  const settle = () => {
    const typed = [...element.childNodes, ...line.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    for (const node of typed) {
      const read = (node.textContent ?? '')
        .split(/[,;]/)
        .flatMap((part) => parseChip(part.replaceAll('\u00a0', ' ')) ?? []);
      if (read.length === 0) continue;
      node.remove();
      line.append(...read.map(pill));
    }
  };
  element.addEventListener('keydown', (event) => {
    if (!['Enter', ',', ';', 'Tab'].includes(event.key)) return;
    settle();
    if (event.key !== 'Tab') event.preventDefault();
  });
  element.addEventListener('blur', settle);
  return {
    element,
    settle,
    chips: () =>
      [...element.querySelectorAll<HTMLElement>('[class*="_EType_RECIPIENT_ENTITY"]')].flatMap(
        (each) => parseChip(each.getAttribute('aria-label') ?? '') ?? [],
      ),
  };
}
