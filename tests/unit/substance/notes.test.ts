import { expect, test } from 'vitest';
import { loadScorer } from '../../../lib/scoring/scorer';

const scorer = await loadScorer();

const letter = `Dear Ana,

Thank you for the hour on Tuesday. You told me how the flood in 2011 took the first press, and I laughed about the parrot in the packing hall.

I was surprised that your drivers cycle to the depot, and that the pickers choose their own route. You worry about people who leave after a few months; I stayed nine years at my last firm.

I called the licence office as you suggested: the test is on the 12th.

Best,
Bo`;

const covered = (note: string, body = letter): boolean =>
  scorer
    .score({
      body,
      interview: {
        company: 'Acme',
        role: 'Shift lead',
        interviewers: [{ name: 'Ana Ruiz' }],
        notes: [note, 'canteen closes at two', 'contract is for a year'],
      },
    })
    .coveredNotes.includes(0);

test.each([
  ['the same words', 'flood in 2011 took the press'],
  ['another form', 'parrots laughing in the hall where they pack'],
  ['a short hand', 'ring licence office re test'],
  ['a slip', 'parott in the packing hall'],
])('a note is covered by %s', (_how, note) => {
  expect(covered(note)).toBe(true);
});

test.each([
  ['another matter', 'dental plan starts after 90 days'],
  ['one shared word', 'press conference with the mayor in spring'],
  ['the company alone', 'Acme has three sites'],
  ['nothing', '…'],
])('a note is not covered by %s', (_how, note) => {
  expect(covered(note)).toBe(false);
});

test('notes put into sentences of their own, word for word, are covered', () => {
  const notes = ['we both climb at the gym on Dock Street', 'moving the warehouse to handheld scanners by May'];
  const body =
    'Dear Ana,\n\nThank you for the hour. Moving the warehouse to handheld scanners by May is the part I keep thinking about. And since we both climb at the gym on Dock Street, I hope to see you on the wall one of these evenings.\n\nBest,\nBo';
  expect(scorer.score({ body, interview: { company: 'Acme', notes } }).coveredNotes).toEqual([0, 1]);
});

test('a letter of manners covers no note', () => {
  const manners =
    'Dear Ana,\n\nThank you for taking the time to meet with me. I enjoyed learning more about the position and the company.\n\nBest,\nBo';
  expect(covered('flood in 2011 took the press', manners)).toBe(false);
});

test('what stands only in a quoted thread covers nothing', () => {
  const quoted =
    'Dear Ana,\n\nThank you for your time.\n\nBest,\nBo\n\nOn Tue, Ana Ruiz wrote:\n> the flood in 2011 took the first press';
  expect(covered('flood in 2011 took the press', quoted)).toBe(false);
});

test('a letter half written covers what it speaks of, not the notes it may come to', () => {
  const begun =
    'Dear Jane,\n\nThank you for taking the time to talk with me this afternoon. Your story about your first week, when you were locked in the cold store and nobody heard you knocking, had me laughing all the way to the train. I enjoyed hearing how you came to run the whole site from there.\n\nBest regards,\nSam';
  const notes = [
    'funny story of her first week, locked in the cold store',
    'we both climb at the gym on Dock Street',
    'read the book Traction',
    'moving the warehouse to handheld scanners by May',
  ];
  const interview = { company: 'Acme', interviewers: [{ name: 'Jane Whitfield' }], notes };
  expect(scorer.score({ body: begun, interview }).coveredNotes).toEqual([0]);
});

/** A letter of manners with one thing said in it. */
const saying = (sentence: string): string =>
  `Dear Ana,\n\nThank you for the hour on Tuesday. ${sentence}\n\nI look forward to the next step.\n\nBest,\nBo`;

test.each([
  ['people keep leaving', 'The turnover on the ward worries you, and I understand why.'],
  ['cycles in, 40 min each way', 'I was impressed that you ride your bike to the office every day, even in January.'],
  ['broke her wrist skiing', 'I hope your arm heals well after the accident on the slopes.'],
  ['200 helpers, no database', 'Coordinating two hundred volunteers on paper must be a challenge.'],
  ['orientation 3 months', 'Twelve weeks of onboarding is more than I have had anywhere.'],
  ['hates powerpoint', 'Your dislike of slides made me smile.'],
  ['wants someone who writes things down', 'You said that documentation matters more to you than speed.'],
  ['plumber flooded server room', 'I still think about the water in the data centre and how you saved the machines.'],
  ['new building next spring', 'I look forward to the move to the new premises in April.'],
  ['budget cut in half', 'Doing the same with fifty percent less money will not be easy.'],
  ['machine 6 jams when humid', 'I asked a friend about the press that gets stuck in damp weather.'],
  ['son has exams', 'I hope your boy passes his finals.'],
])('"%s" is said in other words: %s', (note, sentence) => {
  expect(covered(note, saying(sentence))).toBe(true);
});

test.each([
  ['budget cut in half', 'Half of the team has worked with SAP before.'],
  ['dog sleeps under desk', 'I will be at the front desk on Monday at nine.'],
  ['marathon in Boston', 'I have worked in Boston for six years as a controller.'],
  ['lost biggest client in March', 'I have handled large clients in my previous position.'],
  ['kids: twins, 4', 'I enjoyed hearing about the four new colleagues in your team.'],
  ['new building next spring', 'I look forward to hearing from you in the next weeks.'],
])('"%s" is not what is said here: %s', (note, sentence) => {
  expect(covered(note, saying(sentence))).toBe(false);
});

const said = (sentence: string): string => `Dear Ana,\n\nThank you for Tuesday. ${sentence}\n\nBest,\nBo`;

test.each([
  ['team of 9, two on mat leave', 'With two of the nine on maternity leave I can see why you are in a hurry.'],
  ['teaching load 2-2', 'A 2-2 load would let me hire the postdoc in year one.'],
  ['on call 1 in 6', 'Being on call one week in six suits me.'],
])('a note is covered by all of its numbers beside a word of it: %s', (note, sentence) => {
  expect(covered(note, said(sentence))).toBe(true);
});

test.each([
  ['team of 9, two on mat leave', 'With the nine of you it will be a busy leave season.'],
  ['teaching load 2-2', 'We met at 2 and I left again at 2 with a head full of ideas.'],
  ['2 vans, 3 bays', 'I have 3 brothers and 2 of them weld. Your vans are blue.'],
])('one of them, or numbers of other things, are not enough: %s', (note, sentence) => {
  expect(covered(note, said(sentence))).toBe(false);
});

test('a note is not covered where the letter gives another figure, and that is what is said first', () => {
  const score = (sentence: string) =>
    scorer.score({
      body: said(sentence),
      interview: { company: 'Acme', interviewers: [{ name: 'Ana Ruiz' }], notes: ['14 sites on one system'] },
    });
  const wrong = score('I was amazed that you run 12 sites on one system.');
  expect(wrong.coveredNotes).toEqual([]);
  expect(wrong.next).toMatchObject({ say: 'otherwise', note: 0, params: { noted: '14 sites', said: '12 sites' } });
  const right = score('I was amazed that you run fourteen sites on one system.');
  expect(right.coveredNotes).toEqual([0]);
  expect(right.talkingPoints.length).toBe(wrong.talkingPoints.length);
});

test('a story that is named and not told is asked for in the letter’s own words, and no more once it is told', () => {
  const nextOf = (story: string) =>
    scorer.score({
      body: `Hi Jane,\n\nThank you for your time this afternoon. ${story}\n\nBest,\nSam`,
      interview: { company: 'Acme', interviewers: [{ name: 'Jane Whitfield' }], notes: ['story of her first week'] },
    }).next;
  expect(nextOf('I loved your story about your first week.')).toMatchObject({
    say: 'named',
    params: { words: 'I loved your story about your first week' },
  });
  expect(nextOf('I loved your story about your first week, locked in the cold store with a ham.')?.say).not.toBe(
    'named',
  );
  expect(nextOf('')?.say).not.toBe('named');
});
