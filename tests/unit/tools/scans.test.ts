import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contentBudget, differences, noSeams, nothingRemote } from '../../tools/test/scans';
import { add, line } from '../../tools/test/tally';

const files = (contents: Record<string, string>) =>
  new Map(Object.entries(contents).map(([path, text]) => [path, Buffer.from(text)]));

describe('what the scans of a release notice', () => {
  test('a script over its budget, if the manifest injects it by itself', () => {
    const big = randomBytes(10_000).toString('hex');
    const injects = (path: string) => JSON.stringify({ content_scripts: [{ js: [path] }] });
    const built = { 'content-scripts/mail.js': 'small', 'content-scripts/stage.js': big };
    expect(contentBudget(files({ ...built, 'manifest.json': injects('content-scripts/mail.js') }))).toEqual([]);
    expect(contentBudget(files({ ...built, 'manifest.json': injects('content-scripts/stage.js') }))).toHaveLength(1);
  });

  test("the tests' clock", () => {
    expect(noSeams(files({ 'background.js': 'get("clockOffset")' }))).toHaveLength(1);
    expect(noSeams(files({ 'background.js': 'Date.now()' }))).toEqual([]);
  });

  test.each([
    ['eval(text)', 1],
    ['new Function("a")', 1],
    ['new WebSocket(x)', 1],
    ['"https://collect.example.com/a"', 1],
    ['"https://mail.google.com/mail/"', 0],
    ['"http://www.w3.org/2000/svg"', 0],
    ['const retrieval = evaluate(x)', 0],
  ])('%s', (code, found) => {
    expect(nothingRemote(files({ 'panel.js': code }))).toHaveLength(found);
  });

  test('a script from elsewhere in a page', () => {
    expect(nothingRemote(files({ 'popup.html': '<script src="https://mail.google.com/x.js"></script>' }))).toHaveLength(
      1,
    );
  });

  test('builds that differ in a byte or in a file', () => {
    expect(differences(files({ a: '1' }), files({ a: '1' }))).toEqual([]);
    expect(differences(files({ a: '1' }), files({ a: '2' }))).toHaveLength(1);
    expect(differences(files({ a: '1' }), files({ a: '1', b: '' }))).toHaveLength(1);
  });
});

test('the last line of npm test is the sum', () => {
  const sum = add({ passed: 1, failed: 0, skipped: 2 }, { passed: 40, failed: 1, skipped: 0 });
  expect(line(sum)).toBe('41 passed, 1 failed, 2 skipped');
});
