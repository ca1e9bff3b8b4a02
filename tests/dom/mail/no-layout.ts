import { parentOf } from '../../../lib/mail/dom/safe';

// jsdom lays nothing out and has no `checkVisibility`: as much of it as the page's own styles say.
Element.prototype.checkVisibility = function () {
  for (let at: Element | null = this; at; at = parentOf(at)) if (getComputedStyle(at).display === 'none') return false;
  return true;
};
