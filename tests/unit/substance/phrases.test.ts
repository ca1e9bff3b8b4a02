import { expect, test } from 'vitest';
import { clausesOf } from '../../../lib/substance/points/clauses';
import { byPhrases, byPhrasesAlone, phrasesAmong, phrasesOf, shareOf } from '../../../lib/substance/points/phrases';
import { loadTools } from '../../../lib/substance/tools';
import { tokensOf } from '../../../lib/substance/words/tokens';
import { pack } from '../../training/pack';

const { lexicon } = await loadTools();
const clauses = (...texts: string[]) => texts.flatMap((text) => clausesOf(text, lexicon).slice(0, 1));
const modelOf = (weights: Record<string, number>) => {
  const { packed, levels } = pack(new Map(Object.entries(weights)));
  return { bias: 0, weights: packed, levels };
};

test('a turn of phrase is up to three stems in a row, with the ends of the text', () => {
  expect(phrasesOf(tokensOf('you told stories', lexicon))).toEqual([
    '^',
    '^ you',
    '^ you tell',
    'you',
    'you tell',
    'you tell stori',
    'tell',
    'tell stori',
    'tell stori $',
    'stori',
    'stori $',
    '$',
  ]);
});

test('which number and whose name says nothing', () => {
  const of = (text: string) => phrasesOf(tokensOf(text, lexicon));
  expect(of('you and Brandt spent 14 hours')).toEqual(of('you and Okafor spent 200 hours'));
  expect(of('you spent hours')).not.toEqual(of('you spent 14 hours'));
});

test('neighbours are told from the text itself, and the ends of a mail from neighbours', () => {
  const [first, second] = clauses('the parrot swears', 'thank you again');
  if (!first || !second) throw new Error('two clauses');
  expect(phrasesAmong(second, first, undefined)).toEqual(expect.arrayContaining(['thank you', '<the parrot', '>']));
  expect(phrasesAmong(second, first, undefined)).not.toContain('the parrot');
  expect(phrasesAmong(first, undefined, second)).toEqual(expect.arrayContaining(['<', '>thank you']));
});

test('what is learnt of a phrase speaks for the clause that has it, or stands beside it', () => {
  const all = clauses('the parrot swears', 'thank you again', 'the goat sleeps');
  const own = byPhrases(modelOf({ 'the parrot': 3 }), all);
  expect(own[0]).toBeGreaterThan(0.9);
  expect(own.slice(1)).toEqual([0.5, 0.5]);
  const beside = byPhrases(modelOf({ '<thank you': 3 }), all);
  expect(beside[2]).toBeGreaterThan(0.9);
  expect(beside.slice(0, 2)).toEqual([0.5, 0.5]);
  expect(byPhrasesAlone(modelOf({ 'the parrot': -3 }), tokensOf('the parrot', lexicon))).toBeLessThan(0.1);
});

test('the same clause in another place is judged anew', () => {
  const [parrot, thanks] = clauses('the parrot swears', 'thank you again');
  if (!parrot || !thanks) throw new Error('two clauses');
  const model = modelOf({ '<thank you': 3 });
  expect(byPhrases(model, [parrot, thanks])[0]).toBe(0.5);
  expect(byPhrases(model, [thanks, parrot])[1]).toBeGreaterThan(0.9);
});

test('a long clause has more phrases, and each counts less', () => {
  expect(shareOf(10)).toBe(1);
  expect(shareOf(120)).toBeCloseTo(0.5);
});
