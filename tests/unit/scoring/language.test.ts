import { expect, it } from 'vitest';
import { loadScorer } from '../../../lib/scoring/scorer';
import { english, foreign } from './languages';

const scorer = await loadScorer();

it.each([
  ['en', 'thx 4 today man, was gr8 2 meet u n the crew. lmk bout the job'],
  ['en', 'Dear Jürgen, many thanks for the nice talk today and for the coffee! Dankeschön'],
  ['en', 'Visited Zürich, São Paulo and Kraków with the team in spring.'],
  ['de', 'vielen Dank für das Gespräch am Montag. Ich fand es sehr interessant.'],
  ['es', 'Muchas gracias por la entrevista de ayer. Me gustó mucho conocer al equipo.'],
  ['fr', 'Merci pour cet entretien hier. J’ai beaucoup apprécié notre échange sur le projet.'],
  ['pt', 'Muito obrigado pela entrevista de ontem. Gostei muito de conhecer a equipe.'],
  ['it', 'grazie per il colloquio di ieri. È stato molto interessante parlare con lei.'],
  ['nl', 'Bedankt voor het gesprek van gisteren. Het was erg leuk om het team te ontmoeten.'],
  ['ja', '昨日は面接のお時間をいただき、ありがとうございました。'],
  ['ru', 'Спасибо за собеседование вчера.'],
  ['und', 'thank you'],
])('takes for %s: %s', (code, text) => expect(scorer.score({ body: text }).language).toBe(code));

it.each(foreign)('gives no score in %s', (_language, short, long) => {
  expect([short, long].map((body) => scorer.score({ body }).score)).toEqual([null, null]);
});
it.each(english)('takes for English: %s', (body) => expect(scorer.score({ body }).score).not.toBeNull());

const GERMAN =
  'Ich schreibe den Rest auf Deutsch, weil Sie sagten, dass Ihnen das lieber ist. Die Schlupfwespen würde ich im März aussetzen, und zwar abends, damit sie sich nicht verfliegen. Wenn es Ihnen recht ist, bringe ich eine Karte mit.';
const ENGLISH = 'Thank you for Monday. I liked how you count the tomatoes by the sound they make.';

it.each([
  ['most of it German, between English', [ENGLISH, GERMAN, 'I look forward to the trial day.'], 'de'],
  ['a German paragraph in a longer English letter', [ENGLISH, GERMAN, ENGLISH, ENGLISH, ENGLISH], 'en'],
  ['German with an English saying', [GERMAN, 'Never trust a tidy greenhouse, you said.'], 'de'],
  ['a German farewell', [ENGLISH, 'Vielen Dank und bis bald!'], 'en'],
])('goes by most of the words: %s', (_shows, paragraphs, code) => {
  expect(scorer.score({ body: paragraphs.join('\n\n') }).language).toBe(code);
});

it('gives no score and no nonsense in another language, but what needs none', async () => {
  const report = scorer.score({
    subject: 'Danke',
    body: 'Sehr geehrte Frau Müller,\n\nvielen Dank für das Gespräch am Montag. Ich fand es sehr interessant.\n\nIch freue mich auf Ihre Antwort.\n\nMit freundlichen Grüßen\nJan',
    interview: { company: 'Acme', interviewers: [{ name: 'Eva Müller' }] },
    attachments: [],
  });
  expect(report.score).toBeNull();
  expect(report.checks.map(({ id }) => id)).toEqual(['paragraphs', 'by-name']);
  expect(report.checks.every(({ earned }) => earned === 1)).toBe(true);
  expect(report.warnings).toEqual([]);
  expect(report.talkingPoints).toEqual([]);
});
