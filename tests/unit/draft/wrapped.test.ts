import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDraft } from '../../../lib/draft/parse';

const WORDS =
  'the a kiln you bell phones that quiet desk returns we drew van and owl loading because of complaints neighbours to late with morning it question which is on budget my four people in told'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 5, maxLength: 24 })
  .chain((words) =>
    fc
      .tuple(fc.constantFrom('I', 'We', 'You', 'The', 'Thursday', 'My'), fc.constantFrom('.', '.', '.', '?', '!'))
      .map(([first, end]) => `${[first, ...words].join(' ')}${end}`),
  );
const paragraph = (between: string) =>
  fc.array(sentence, { minLength: 2, maxLength: 6 }).map((all) => all.join(between));
const margin = fc.integer({ min: 50, max: 76 });

/** As mail programs break lines: where the next word has no room. */
const wrapped = (text: string, at: number): string =>
  text
    .split('\n')
    .map((line) => line.replace(new RegExp(`(?=\\S)(.{1,${at}})(?:\\s+|$)`, 'g'), '$1\n').trimEnd())
    .join('\n');
const letter = (body: string): string => `Dear Ana,\n\n${body}\n\nBest,\nBo Li`;
const paragraphsOf = (body: string): string[] =>
  parseDraft('', letter(body)).paragraphs.map(({ text }) => text.replace(/\s+/g, ' '));

it('keeps an ordinary wrapped paragraph in one, whatever the margin', () => {
  fc.assert(
    fc.property(fc.constantFrom(' ', '  ').chain(paragraph), margin, (text, at) => {
      const lines = wrapped(text, at);
      // Two lines that are a sentence each are two paragraphs as well as one.
      fc.pre(lines.split(/[^.?!]\n/).length > 3);
      expect(paragraphsOf(lines)).toHaveLength(1);
    }),
    { seed: 7, numRuns: 300 },
  );
});

it('finds the same paragraphs in a letter with blank lines, wrapped or not', () => {
  fc.assert(
    fc.property(fc.array(paragraph(' '), { minLength: 2, maxLength: 5 }), margin, (all, at) => {
      const body = all.join('\n\n');
      expect(paragraphsOf(wrapped(body, at))).toEqual(paragraphsOf(body));
    }),
    { seed: 7, numRuns: 300 },
  );
});

it('parts a wrapped letter of single breaks only where a paragraph began, and mostly there', () => {
  let [found, all] = [0, 0];
  fc.assert(
    fc.property(fc.array(paragraph(' '), { minLength: 2, maxLength: 5 }), margin, (were, at) => {
      const got = paragraphsOf(wrapped(were.join('\n'), at));
      const starts = new Set(got.map((text) => were.join(' ').replace(/\s+/g, ' ').indexOf(text)));
      let from = 0;
      const begins = were.map((text) => {
        const begin = from;
        from += text.length + 1;
        return begin;
      });
      expect([...starts].filter((start) => !begins.includes(start))).toEqual([]);
      found += got.length;
      all += were.length;
    }),
    { seed: 7, numRuns: 300 },
  );
  expect(found / all).toBeGreaterThan(0.8);
});
