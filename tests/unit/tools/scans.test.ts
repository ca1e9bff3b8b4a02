import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contentBudget, differences, noSeams, nothingRemote } from '../../tools/test/scans';
import { add, line } from '../../tools/test/tally';

const files = (contents: Record<string, string>) =>
  new Map(Object.entries(contents).map(([path, text]) => [path, Buffer.from(text)]));

describe('what the scans of a release notice', () => {
  test('what may come into a mail page and is over its budget together', () => {
    const half = () => randomBytes(6000).toString('hex');
    const injects = (...js: string[]) => JSON.stringify({ content_scripts: [{ js }] });
    const built = { 'content-scripts/gmail.js': half(), 'more.js': half(), 'chunks/panel.js': half() };
    const found = (manifest: string, background = '') =>
      contentBudget(files({ ...built, 'background.js': background, 'manifest.json': manifest }));
    expect(found(injects('content-scripts/gmail.js'), 'inject("/content-scripts/gmail.js")')).toEqual([]);
    expect(found(injects('content-scripts/gmail.js', 'more.js'))).toHaveLength(1);
    expect(found(injects('content-scripts/gmail.js'), 'inject("/more.js")')).toHaveLength(1);
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
