import { focusHeading } from './focus-heading';
import { isFocusLost } from './use-kept-focus';

/**
 * What was pressed may go with its press, as an answered question does. Then the focus goes to the heading of what is left
 * around it: else a screen reader says nothing, and keeps its place in nothing. Whatever knows a better place puts it
 * there in the same task.
 */
export function keepFocus(page: HTMLElement): void {
  let around: readonly EventTarget[] = [];
  page.addEventListener('focusin', (event) => {
    around = event.composedPath();
  });
  new MutationObserver(() => {
    // In a frame without the keyboard nothing is lost, and a letter beside it would lose its cursor.
    if (!isFocusLost() || !document.hasFocus()) return;
    const [had, ...outer] = around.filter((each) => each instanceof Element);
    if (had && !had.isConnected) outer.some((each) => each.isConnected && focusHeading(each));
  }).observe(page, { childList: true, subtree: true });
}
