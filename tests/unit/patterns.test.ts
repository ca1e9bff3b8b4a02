import { readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';
import { expect, test } from 'vitest';

/**
 * Beside the flags `i` and `u` even `\p{Lu}` matches a letter of any case: a capital (or none) can't be asked for there,
 * and a pattern that seems to does not say what it does.
 */
const asksForCaseAndIgnoresIt = ({ source, flags }: Pick<RegExp, 'source' | 'flags'>): boolean =>
  flags.includes('i') && flags.includes('u') && /\\p\{L[ul]\}/i.test(source);

const modules = import.meta.glob('../../lib/{draft,guidance,scoring,substance}/**/*.ts');

test('no pattern as it is written asks for a capital and for any case', () => {
  const wrong: string[] = [];
  for (const path of Object.keys(modules)) {
    const source = readFileSync(new URL(path, import.meta.url), 'utf8');
    JSON.stringify(parseAst(source, { lang: 'ts' }), (_key, node) => {
      const literal: { pattern: string; flags: string } | undefined = node?.regex;
      if (literal && asksForCaseAndIgnoresIt({ source: literal.pattern, flags: literal.flags }))
        wrong.push(`${path}: ${literal.pattern}`);
      return typeof node === 'bigint' || node instanceof RegExp ? null : node;
    });
  }
  expect(wrong).toEqual([]);
});

test('nor does one that is put together', async () => {
  const RealRegExp = RegExp;
  const wrong: string[] = [];
  globalThis.RegExp = new Proxy(RealRegExp, {
    construct(target, parts) {
      const pattern: RegExp = Reflect.construct(target, parts);
      if (asksForCaseAndIgnoresIt(pattern)) wrong.push(pattern.source);
      return pattern;
    },
  });
  try {
    for (const load of Object.values(modules)) await load();
  } finally {
    globalThis.RegExp = RealRegExp;
  }
  expect(wrong).toEqual([]);
});
