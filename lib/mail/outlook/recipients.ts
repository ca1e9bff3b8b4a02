import type { Person } from '../client';
import { all, attribute, matches, one } from '../dom/safe';
import type { Recipients } from '../driver';
import { distinct, isAddress, personFrom } from '../people';
import * as parts from './parts';

/** Who the mail goes to; null where there are no fields (a folded header). Colleagues have a name and no address. */
export function recipients(root: HTMLElement, editor: HTMLElement): Recipients | null {
  const wells = all(parts.well, root).filter((well) => well !== editor && !editor.contains(well));
  if (wells.length === 0) return null;
  const [to = [], cc = [], bcc = []] = wells.map((well) => distinct(all(parts.pill, well).map(personIn)));
  return { to, cc, bcc };
}

function personIn(pill: HTMLElement): Person | null {
  const text = pill.textContent ?? '';
  const told = [...titles(pill), text, ...all('[title],[aria-label]', pill).flatMap(titles)];
  const known = told.map(personFrom).find((person) => person?.email);
  const name = personFrom(text)?.name ?? '';
  if (known) return { name: known.name || name, email: known.email };
  // In Teams the same attribute holds a mere counter: only an address counts.
  const target = matches(pill, `[${parts.hover}]`) ? pill : one(`[${parts.hover}]`, pill);
  const email = target && attribute(target, parts.hover);
  return email && isAddress(email) ? { name, email } : personFrom(text || attribute(pill, 'aria-label'));
}

const titles = (element: Element): string[] => [attribute(element, 'aria-label'), attribute(element, 'title')];
