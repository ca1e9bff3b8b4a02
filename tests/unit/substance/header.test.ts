import { expect, test } from 'vitest';
import { parseDraft } from '../../../lib/draft/parse';
import { headerStems } from '../../../lib/substance/header';
import { loadTools } from '../../../lib/substance/tools';
import { tokensOf } from '../../../lib/substance/words/tokens';

const { lexicon } = await loadTools();
const stem = (word: string) => tokensOf(word, lexicon)[0]?.stem;
const stems = (below: string) =>
  headerStems(
    parseDraft('Thanks', `Hi Omar,\n\nThank you for today.\n\nBest,\nJana Lindqvist\n\n${below}`),
    null,
    lexicon,
  );

test.each(['Sent from my phone', 'This e-mail and the phone number in it are confidential.'])(
  'what is signed by a machine may well be said in the letter: %s',
  (footer) => {
    expect(stems(footer)).not.toContain(stem('phone'));
    expect(stems(footer)).toContain(stem('omar'));
  },
);

test('what the person signs with is no thing from the talk', () => {
  expect(stems('--\nHarbour Cranes')).toContain(stem('cranes'));
});
