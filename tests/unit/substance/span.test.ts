import { expect, test } from 'vitest';
import { parseDraft } from '../../../lib/draft/parse';
import { clausesIn } from '../../../lib/substance';
import { models } from '../../../lib/substance/models.generated';
import { spansOf } from '../../../lib/substance/points/span';
import { loadTools } from '../../../lib/substance/tools';

const tools = await loadTools();

/** Spans of the clauses that begin as given, in a letter of one paragraph. */
function spansIn(text: string, ...points: readonly string[]): string[] {
  const body = `Dear Ms Okafor,\n\n${text}\n\nKind regards,\nAda`;
  const { clauses } = clausesIn(models, parseDraft('', body), [], null, tools);
  const chosen = clauses.filter(({ clause }) => points.some((start) => clause.text.startsWith(start)));
  return spansOf(clauses, new Set(chosen)).map((span) => body.slice(...span));
}

test.each([
  [
    'with what it leans on',
    'I keep thinking of the spreadsheet, which you showed me under the stairs.',
    ['which'],
    ['I keep thinking of the spreadsheet, which you showed me under the stairs'],
  ],
  [
    'with what is added to it',
    'I was glad to hear of the helpline, with its two solicitors and forty volunteers.',
    ['I was'],
    ['I was glad to hear of the helpline, with its two solicitors and forty volunteers'],
  ],
  [
    'without what else the sentence says',
    'You told me of the parrot in the lobby, and I look forward to the second interview.',
    ['You told'],
    ['You told me of the parrot in the lobby'],
  ],
  [
    'up to the next point',
    'You told me of the parrot in the lobby, which swears at couriers, while the lift shaft floods every spring.',
    ['You told', 'while'],
    ['You told me of the parrot in the lobby, which swears at couriers', 'while the lift shaft floods every spring'],
  ],
  [
    'within its sentence',
    'I liked the greenhouse roof. Which reminds me of the parrot in the lobby. It swears at couriers.',
    ['Which'],
    ['Which reminds me of the parrot in the lobby'],
  ],
])('a point is shown %s', (_how, text, points, spans) => {
  expect(spansIn(text, ...points)).toEqual(spans);
});
