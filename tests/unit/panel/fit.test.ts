import { expect, test } from 'vitest';
import { widthFor } from '../../../entrypoints/panel/fit';

test.each([
  ['at the usual size', 14, false, 320],
  ['folded', 14, true, 160],
  ['with a larger font it is wider', 17.5, false, 400],
  ['with one twice as large half as wide again, so that a mail keeps its room', 28, false, 480],
  ['folded, too', 28, true, 240],
  ['with a smaller font it stays: what is to be pressed does not shrink', 10, false, 320],
])('how wide the panel would like to be: %s', (_what, font, folded, width) => {
  expect(widthFor(font, folded)).toBe(width);
});
