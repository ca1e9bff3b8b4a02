import type { Person } from '../client';
import { all, attribute, one, up } from '../dom/safe';
import type { Recipients } from '../driver';
import { distinct, isAddress, personFrom } from '../people';
import * as parts from './parts';

type Field = keyof Recipients;

/** Who the mail goes to, from whichever form of the header this account has; null where there is none we know. */
export function recipients(root: HTMLElement): Recipients | null {
  if (!one(parts.header, root)) return null;
  const read = { to: field(root, 'to'), cc: field(root, 'cc'), bcc: field(root, 'bcc') };
  if (read.to.length + read.cc.length + read.bcc.length > 0) return read;
  // Folded: nothing but one line of names, which does not say who is in copy.
  return { ...read, to: distinct(all(parts.summaryPerson, one(parts.summary, root) ?? root).map(oldPerson)) };
}

function field(root: HTMLElement, name: Field): Person[] {
  const row = one(parts.chipRow(name), root);
  if (row) {
    const typed = one<HTMLInputElement>(parts.typed, row)?.value ?? '';
    return distinct([...all(parts.chip, row).map(chipPerson), isAddress(typed) ? personFrom(typed) : null]);
  }
  const hidden = all(parts.hiddenField(name), root) as HTMLInputElement[];
  const chips = all(parts.oldChip, root).filter((chip) => fieldOf(chip) === name);
  if (chips.length > 0) return distinct(chips.map(oldPerson));
  return distinct(hidden.map(({ value }) => personFrom(value)));
}

const chipPerson = (chip: Element): Person => ({
  name: attribute(chip, 'data-name'),
  email: attribute(chip, 'data-hovercard-id'),
});

function oldPerson(chip: Element): Person {
  const email = attribute(chip, 'email');
  const name = (one(parts.oldChipName, chip) ?? chip).textContent?.trim() ?? '';
  return { name: name === email ? '' : name, email };
}

/** An old chip's field stands in the hidden input beside it, else in the row's text field. */
function fieldOf(chip: Element): string {
  const beside = chip.parentElement && one('input[name]', chip.parentElement);
  const row = up(chip, 'tr');
  return attribute(beside ?? (row && one('textarea[name]', row)) ?? chip, 'name') || 'to';
}
