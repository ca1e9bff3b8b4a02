import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDraft } from '../../../lib/draft/parse';
import { loadScorer } from '../../../lib/scoring/scorer';
import { readSubstance } from '../../../lib/substance';
import { models } from '../../../lib/substance/models.generated';
import { namesIn } from '../../../lib/substance/names';
import { NOTE_FEATURES } from '../../../lib/substance/notes/note-features';
import { PASSAGE_FEATURES } from '../../../lib/substance/notes/note-passages';
import { CONTEXT_FEATURES, MOMENT_FEATURES } from '../../../lib/substance/points/context-features';
import { POINT_FEATURES } from '../../../lib/substance/points/point-features';
import { loadTools } from '../../../lib/substance/tools';
import { cases } from '../cases';

const tools = await loadTools();
const scorer = await loadScorer();
const notes = ['story of her first week', 'moving to handheld scanners', 'climbing gym by the canal', 'read Traction'];
const interview = { company: 'Acme', role: 'Analyst', interviewers: [{ name: 'Jane Doe' }], notes };
const read = (body: string) =>
  readSubstance(
    parseDraft('', body),
    notes.map((text) => ({ text })),
    interview,
    tools,
  );

test('the trained weights belong to the features of today', () => {
  expect(models.pointWeights.weights).toHaveLength(POINT_FEATURES.length);
  expect(models.noteWeights.weights).toHaveLength(NOTE_FEATURES.length);
  expect(models.answers.weights).toHaveLength(PASSAGE_FEATURES.length);
  expect(models.moment.weights).toHaveLength(MOMENT_FEATURES.length);
  for (const { weights } of [models.settled, models.settledWithNotes])
    expect(weights).toHaveLength(CONTEXT_FEATURES.length);
});

test('nothing that speaks for a moment speaks against it: a sentence more hides none', () => {
  for (const weight of models.moment.weights) expect(weight).toBeGreaterThanOrEqual(0);
});

test('any text is read without an error, and every range lies in it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('You told me ', '. ', '\n\n', 'I ', '🦜', '“')),
        { maxLength: 25 },
      ),
      async (parts) => {
        const body = parts.join('');
        const found = read(body);
        for (const [start, end] of [
          ...found.points.map(({ range }) => range),
          ...found.covered.values(),
          ...found.moments,
          ...found.acted,
          ...found.sharedInterest,
          ...found.enjoyed,
          ...(await namesIn(parseDraft('', body), null)),
          ...found.anyone,
        ]) {
          expect(0 <= start && start <= end && end <= body.length).toBe(true);
        }
      },
    ),
    cases(7, 60),
  );
}, 20_000);

test('a second reading, with everything remembered, is the same as the first', () => {
  const body =
    'Dear Jane,\n\nThank you. You told me how the first week ended in the wrong town. I loved the scanners.\n\nBest,\nBo';
  expect(read(body)).toEqual(read(body));
});

test('the swap view blacks out people and companies', async () => {
  const body =
    'Dear Jane,\n\nThank you for the tour of Acme with Tobias. He showed me the old press in Rotterdam.\n\nBest,\nBo';
  const hidden = (await namesIn(parseDraft('', body), interview))
    .map(([start, end]) => body.slice(start, end))
    .join(' ');
  for (const name of ['Jane', 'Acme', 'Tobias']) expect(hidden).toContain(name);
});

test('the swap view greys what anybody could have sent and keeps what nobody else could', () => {
  const body =
    'Dear Jane,\n\nThank you for taking the time to meet with me. You told me how the parrot learned the alarm code.\n\nI look forward to hearing from you.\n\nBest,\nBo';
  const grey = read(body)
    .anyone.map(([start, end]) => body.slice(start, end))
    .join(' ');
  expect(grey).toContain('look forward');
  expect(grey).not.toContain('parrot');
});

test.each([
  ['stood-out', 1],
  ['topic', 0],
] as const)('a note of what stood out is a moment where the letter answers it: %s', (kind, moments) => {
  const body =
    'Dear Jane,\n\nThank you for the talk. The handheld scanners are a change that I would like to help with.\n\nBest,\nBo';
  const note = { text: 'moving to handheld scanners', kind };
  expect(readSubstance(parseDraft('', body), [note], interview, tools).moments).toHaveLength(moments);
});

test('notes copied as a list are no letter', () => {
  const copied = scorer.score({ body: notes.map((note) => `- ${note}`).join('\n'), interview });
  expect(copied.score ?? 0).toBeLessThan(50);
});

const SPECIFIC = [
  'You told me how the parrot in the packing hall learned the alarm code.',
  'I keep thinking about the press that the flood of 2011 carried to the church.',
  'Your question about two clerks who do not speak to each other followed me home.',
  'I was surprised that your drivers choose their own routes on Fridays.',
];
const LETTERS = [
  'Dear Jane,\n\nThank you for your time.\n\n@\n\nBest,\nBo',
  'Dear Jane,\n\nThank you for taking the time to meet with me today. I enjoyed hearing about the move to handheld scanners.\n\n@\n\nI look forward to the next step.\n\nBest,\nBo',
  'Hi Jane,\n\nI loved the story of your first week, when you drove to the wrong Springfield. @ The climbing gym by the canal is as good as you said.\n\nBo',
];

test.each(SPECIFIC)('adding an honest, specific sentence never lowers the score: %s', (sentence) => {
  for (const letter of LETTERS) {
    const before = scorer.score({ body: letter.replace('@', ''), interview }).score ?? 0;
    const after = scorer.score({ body: letter.replace('@', sentence), interview }).score ?? 0;
    expect(after).toBeGreaterThanOrEqual(before);
  }
});
