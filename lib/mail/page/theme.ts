import { parentOf } from '../dom/safe';

/** Is the paper behind this editor dark? Mail pages have themes of their own, whatever the system says. */
export function isDark(editor: Element): boolean {
  for (let at: Element | null = editor; at; at = parentOf(at)) {
    const [red = 255, green = 255, blue = 255, alpha = 1] = (
      getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    // Relative luminance, near enough (Rec. 709).
    if (alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
  }
  return false;
}
