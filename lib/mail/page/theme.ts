import { parentOf } from '../dom/safe';

/** Is the paper behind this editor dark? Mail pages have themes of their own, whatever the system says. */
export function isDark(editor: Element): boolean {
  for (let at: Element | null = editor; at; at = parentOf(at)) {
    const [red = 255, green = 255, blue = 255, alpha = 1] = (
      getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    // Luminance, near enough: an eye sees green best. White is 2040.
    if (alpha > 0.5) return 2 * red + 5 * green + blue < 1024;
  }
  return false;
}
