/** What a page is about comes before whose page it is. */
const IN_ORDER = ['main h1', 'main :is(h2, h3)', 'h1'];

/**
 * Where what had the focus is gone and left no place for it: the keyboard goes on from here, and it is heard where one
 * is. False: there is no heading.
 */
export function focusHeading(inside: Element): boolean {
  const [heading] = IN_ORDER.flatMap((each) => inside.querySelector<HTMLElement>(each) ?? []);
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus();
  return true;
}
