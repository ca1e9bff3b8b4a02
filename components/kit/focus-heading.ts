/** Where what had the focus is gone and left no place for it: the keyboard goes on from here, and it is heard where one is. */
export function focusHeading(inside: Element): void {
  const heading = inside.querySelector<HTMLElement>('h1') ?? inside.querySelector<HTMLElement>('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
