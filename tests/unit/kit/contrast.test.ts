import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GROUND } from '../../../lib/background/reminders';

const css = readFileSync(new URL('../../../components/kit/tokens.css', import.meta.url), 'utf8');
const blocks = [...css.matchAll(/:root[^{]*\{([^}]*)\}/g)].map((block) => tokensOf(block[1] ?? ''));
const light = blocks.find((block) => block.get('paper') === '#fbfaf7');
const darks = blocks.filter((block) => block.get('paper') === '#1c1b1a');

const TEXT = 4.5;
const SHAPE = 3;
const pairs: readonly [ink: string, ground: string, atLeast: number][] = [
  ['ink', 'paper', TEXT],
  ['ink', 'raised', TEXT],
  ['ink', 'amber-wash', TEXT],
  ['ink', 'red-wash', TEXT],
  ['ink', 'accent-wash', TEXT],
  ['quiet', 'paper', TEXT],
  ['quiet', 'raised', TEXT],
  ['quiet', 'accent-wash', TEXT],
  ['accent', 'paper', TEXT],
  ['accent', 'raised', TEXT],
  ['accent', 'accent-wash', TEXT],
  ['on-accent', 'accent', TEXT],
  ['on-accent', 'accent-strong', TEXT],
  ['amber', 'paper', TEXT],
  ['amber', 'raised', TEXT],
  ['amber', 'amber-wash', TEXT],
  ['amber', 'accent-wash', TEXT],
  ['red', 'paper', TEXT],
  ['red', 'raised', TEXT],
  ['red', 'red-wash', TEXT],
  ['red', 'accent-wash', TEXT],
  ['accent', 'amber-wash', TEXT],
  ['accent', 'red-wash', TEXT],
  ['anyone', 'paper', TEXT],
  ['anyone', 'raised', TEXT],
  ['blacked', 'raised', SHAPE],
  ['paper', 'ink', TEXT],
  ['edge', 'paper', SHAPE],
  ['edge', 'raised', SHAPE],
];

describe.each([
  ['light', light],
  ['dark', darks[0]],
])('%s theme', (_theme, tokens) => {
  test.each(pairs)('%s on %s reads at %s to 1', (ink, ground, atLeast) => {
    expect(contrast(tokens?.get(ink), tokens?.get(ground))).toBeGreaterThanOrEqual(atLeast);
  });
});

test.each(Object.entries(GROUND))('the badge’s white on %s reads at 4.5 to 1', (_urgency, ground) => {
  expect(contrast('#ffffff', ground)).toBeGreaterThanOrEqual(TEXT);
});

test('whatever colour is written in code is one of the tokens', () => {
  const root = new URL('../../../', import.meta.url);
  const known = new Set([...(light?.values() ?? []), ...(darks[0]?.values() ?? [])]);
  const code = ['lib/', 'components/', 'entrypoints/'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(new URL(folder + file, root), 'utf8')),
  );
  // Without its last two digits, where it has eight: how much of it is seen.
  const written = code.flatMap((text) => text.match(/#[0-9a-f]{6}(?=(?:[0-9a-f]{2})?\b)/gi) ?? []);
  expect(written.length).toBeGreaterThan(0);
  expect(written.filter((colour) => !known.has(colour.toLowerCase()))).toEqual([]);
});

test('dark looks the same whether the system or the mail page asks for it', () => {
  expect(darks).toHaveLength(2);
  expect(darks[0]).toEqual(darks[1]);
});

function tokensOf(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

/** WCAG 2.2, "contrast ratio". */
function contrast(a = '', b = ''): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = (hex.match(/[0-9a-f]{2}/g) ?? []).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
