import { expect, it } from 'vitest';
import { parseDraft } from '../../../lib/draft/parse';
import { readSubstance } from '../../../lib/substance';
import { loadTools } from '../../../lib/substance/tools';
import { HOLLOW, LETTERS, lettersIn, loadAside, VOICES } from '../../training/corpus';

const tools = await loadTools();
const aside = loadAside();

const classOf = (points: number): number => (points < 2 ? points : points < 4 ? 2 : 3);
/** Letters in the right class: no point, one, two or three, four and more. */
const inClass = (noted: boolean): string => {
  const right = aside.filter(({ mail, notes, goldCount }) => {
    const draft = parseDraft(mail.subject ?? '', mail.body);
    const known = noted ? ([notes, mail.interview ?? null] as const) : ([[], null] as const);
    return classOf(readSubstance(draft, ...known, tools).points.length) === classOf(goldCount);
  });
  return `${right.length} of ${aside.length}`;
};

it('counts the points of most letters by eight writers whom the weights never read', () => {
  expect([inClass(true), inClass(false)]).toEqual(['305 of 440', '266 of 440']);
});

it('has none of these letters among those that taught', () => {
  const taught = new Set([LETTERS, HOLLOW, VOICES].flatMap(lettersIn).map(({ body }) => body));
  expect(aside.filter(({ mail }) => taught.has(mail.body))).toEqual([]);
});
