import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoreNote } from '../../../lib/report';
import { loadScorer } from '../../../lib/scoring/scorer';
import { sayCheck, sayWarning } from '../../../lib/words/say';
import { cases } from '../cases';
import { processorTime } from '../processor-time';
import { full, interview, letters } from './letters';

const scorer = await loadScorer();
const scoreOf = (body: string): number => scorer.score({ subject: 'Thank you', body, interview }).score ?? -1;
const of = (name: string): number => scorer.score(letters[name] ?? { body: '' }).score ?? -1;

const noted = interview.notes?.map((note) => (typeof note === 'string' ? note : note.text)) ?? [];

const ARTICLE = `${process.cwd()}/../shared/guidance/article.txt`;

describe('the order of letters', () => {
  it('puts the article’s own sample between a generic note and a full letter', ({ skip }) => {
    skip(!existsSync(ARTICLE), 'no ../shared/guidance/article.txt');
    const sample = /“(Dear John.+?)”/s.exec(readFileSync(ARTICLE, 'utf8'))?.[1] ?? '';
    expect(sample).not.toBe('');
    expect(scoreOf(sample)).toBeGreaterThan(of('a generic note'));
    expect(scoreOf(sample)).toBeLessThan(of('full'));
  });
  it('puts one thing and a moment between a generic note and a full letter', () => {
    expect(of('one thing and a moment')).toBeGreaterThan(of('a generic note'));
    expect(of('full')).toBeGreaterThan(of('one thing and a moment') + 20);
  });
  it('gives nothing for nothing, a quoted thread or a signature', () => {
    for (const body of [
      '',
      ' \n\u200b\n',
      'Dear John,',
      '> Dear Ann,\n> I liked the story of the forklift.',
      '--\nAnn Lee\n555 0100',
    ])
      expect([body, scoreOf(body)]).toEqual([body, 0]);
  });
  it('counts one thing once, in whatever form of its words it is told again', () => {
    const pointsOf = (told: string): number =>
      scorer.score({ body: `Dear Ana,\n\nThank you for Monday. ${told}\n\nBest,\nBo` }).talkingPoints.length;
    const robot = 'I loved the yellow robot that apologises to walls.';
    expect(pointsOf(robot)).toBe(1);
    expect(pointsOf(`${robot} I will never forget how the yellow robot apologised.`)).toBe(1);
    expect(pointsOf(`${robot} I will never forget how the parrot learned the alarm code.`)).toBe(2);
  });
  it.each([
    ['notes pasted as a list', letters['notes pasted']?.body ?? ''],
    [
      'a heap of keywords',
      'Dear John,\n\nforklift mayor Traction bullseyes ERP April marathon Boston story joke lunch tour kitchen dog golf advice read website newsletter margins\n\nBest,\nAnn',
    ],
    [
      'one sentence ten times',
      `Dear John,\n\n${'You told me about the forklift and the mayor. '.repeat(10)}\n\nBest,\nAnn`,
    ],
    [
      'notes pasted as they are, each with a word before it',
      `Dear John,\n\n${noted.map((note) => `I enjoyed ${note}.`).join(' ')}\n\nThank you for your time. I look forward to hearing from you.\n\nBest,\nAnn`,
    ],
    [
      'thanks for each note',
      `Dear John,\n\n${noted.map((note) => `Thank you for ${note}.`).join('\n\n')}\n\nBest,\nAnn`,
    ],
    ['notes in a row', `Dear John,\n\nThank you. ${noted.join(', ')}.\n\nBest,\nAnn`],
    [
      'a moment told ten times',
      `Dear John,\n\nThank you for your time.\n\n${'I loved how you backed the forklift into the mayor’s car. '.repeat(10)}\n\nBest,\nAnn`,
    ],
    [
      'the words that letters are made of',
      'Dear John, thank time interview story funny remember learned advice read book website marathon Boston team role company culture excited forward hear next steps sincerely you told me you mentioned you asked I looked into we both',
    ],
    [
      'a wall of politeness',
      `Dear John,\n\n${'Thank you for your time and I am confident that my skills fit. '.repeat(60)}`,
    ],
  ])('is not fooled by %s', (_what, body) => expect(scoreOf(body)).toBeLessThan(50));
});

describe('what makes no difference', () => {
  const base = scoreOf(full);
  it.each([
    ['line ends of Windows', full.replaceAll('\n', '\r\n')],
    ['straight quotes', full.replaceAll('’', "'")],
    ['a signature', `${full}\n\n--\nAnn Lee\nArchivist\n555 0100`],
    [
      'a quoted thread',
      `${full}\n\nOn Mon, 2 March 2026, John Smith <john@acmekilns.example> wrote:\n> Dear Ann,\n> see you at nine. Bring your story.`,
    ],
    ['hard-wrapped lines', letters['full, hard-wrapped']?.body ?? ''],
  ])('%s', (_what, body) => expect(Math.abs(scoreOf(body) - base)).toBeLessThanOrEqual(3));

  it('a name swapped everywhere', () => {
    const swapped = JSON.parse(JSON.stringify({ body: full, interview }).replaceAll('John', 'Marta'));
    expect(Math.abs((scorer.score({ subject: 'Thank you', ...swapped }).score ?? -1) - base)).toBeLessThanOrEqual(3);
  });
  it('the same input twice, in whatever order', () => {
    const once = Object.values(letters).map((input) => JSON.stringify(scorer.score(input)));
    const again = Object.values(letters)
      .reverse()
      .map((input) => JSON.stringify(scorer.score(input)))
      .reverse();
    expect(again).toEqual(once);
  });
});

describe('the direction of a change', () => {
  const specific = 'You asked how I would label the wet clay, and I said with a comb.';
  const stock = 'I am confident that my skills would be a great fit for your team.';
  const places = fc.constantFrom(...Object.keys(letters).filter((name) => !['in German', 'nothing'].includes(name)));
  it('adding an honest, specific thing never lowers the score', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(places, (name) => {
        const body = letters[name]?.body ?? '';
        const added = body.includes('\n\nBest,')
          ? body.replace('\n\nBest,', `\n\n${specific}\n\nBest,`)
          : `${body}\n\n${specific}`;
        return scoreOf(added) >= scoreOf(body);
      }),
      cases(3, 30),
    );
  });
  it('a stock phrase in place of a specific thing lowers it', () => {
    const told = 'You told me to read Traction. I ordered it last night and am on page 40; the';
    expect(scoreOf(full.replace(told, `${stock} The`))).toBeLessThan(scoreOf(full));
  });
  it('gushing never raises it', () => {
    for (const name of ['a generic note', 'full', 'short and rich'])
      expect(
        scoreOf(
          `${letters[name]?.body.replace('\n\nBest,', '\n\nYou are literally the most amazing boss ever!!!\n\nBest,')}`,
        ),
      ).toBeLessThanOrEqual(of(name));
  });
  it.each([
    ['pleading', 'Please, I really need this job, I beg you.'],
    ['an ultimatum', 'I need your answer by Friday or I will go elsewhere.'],
    ['flattery', 'You are literally the most amazing boss and Acme is the best company in the whole world.'],
  ])('%s is nothing from the talk, and costs where little else is said, too', (_what, words) => {
    const plain = (more = '') =>
      `Dear John,\n\nThank you for your time on Monday. I enjoyed our conversation, especially the story of the forklift.\n\n${more}I look forward to hearing from you.\n\nBest,\nAnn`;
    expect(scoreOf(plain(`${words} `))).toBeLessThanOrEqual(scoreOf(plain()) - 5);
    expect(scoreOf(full.replace('I would love', `${words} I would love`))).toBeLessThanOrEqual(scoreOf(full) - 5);
  });
  it('length alone does nothing', () => {
    const long = full.replace('Best,', 'It rained when I left and the bus was late again.\n\nBest,');
    expect(scoreOf(long)).toBeGreaterThanOrEqual(scoreOf(full) - 3);
  });
});

describe('any text at all', () => {
  it('gives a report with whole characters in every range', { timeout: 120_000 }, () => {
    const scrap = fc.constantFrom(
      'Dear Ana,',
      'I ',
      'want this. ',
      '\n\n',
      '😀',
      '\ud800',
      '\u0000',
      '\u200b',
      'שלום ',
      'You told me ',
      '[Name] ',
      '<x> ',
      '> q\n',
      'x'.repeat(300),
      '!!! ',
      '___',
      '{{',
      'Acme ',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 30 }), (scraps) => {
        const body = scraps.join('');
        const report = scorer.score({ body, interview, subject: body.slice(0, 50) });
        const ranges = [...report.checks, ...report.warnings].flatMap((one) => one.ranges);
        const splits = (at: number): boolean =>
          /[\ud800-\udbff]/.test(body[at - 1] ?? '') && /[\udc00-\udfff]/.test(body[at] ?? '');
        return ranges.every(
          ([start, end]) => start >= 0 && start <= end && end <= body.length && !splits(start) && !splits(end),
        );
      }),
      cases(11, 150),
    );
  });
  it('reads a word by which JavaScript calls its own things as any other', () => {
    const of = (word: string) =>
      scorer.score({
        subject: `Your ${word}`,
        body: full.replace('\n\n', `\n\nI liked how the ${word} ended. `),
        interview: { ...interview, notes: [`${word} calls itself`] },
      }).score;
    expect(of('constructor')).toBe(of('compiler'));
    for (const word of Object.getOwnPropertyNames(Object.prototype)) expect(of(word)).not.toBeNull();
  });
  it.each([
    ['no spaces', 'x'],
    ['line breaks', '\n'],
    ['full stops', '.'],
    ['brackets', '['],
    ['braces', '{{'],
    ['slots in braces', '{ab} '],
    ['quote marks', '> a\n'],
    ['bullets', '• x\n'],
    ['greetings', 'Dear John,\n'],
  ])('reads a megabyte of %s in seconds', { timeout: 60_000 }, async (_what, unit) => {
    const body = unit.repeat(1_000_000 / unit.length);
    const { ms } = await processorTime(() => scorer.score({ body, interview }));
    expect(ms).toBeLessThan(15_000);
  });
});

describe('to two interviewers', () => {
  const lee = { name: 'Maria Lee', email: 'maria@acme.example' };
  const ortiz = { name: 'Luis Ortiz', email: 'luis@acme.example' };
  const greeting = (names: string, ...more: readonly (typeof lee)[]) => {
    const people = [lee, ortiz, ...more];
    const to = people.map(({ name, email }) => `${name} <${email}>`);
    return scorer.score({
      body: `Dear ${names},\n\nThank you for the hour.`,
      to,
      interview: { interviewers: people, endedAt: '2026-03-02T15:00:00Z' },
    });
  };
  const byName = (report: ReturnType<typeof greeting>) =>
    report.checks.filter(({ id }) => id === 'by-name').map(sayCheck);

  it('all who are greeted are told', () => {
    expect(byName(greeting('Ms. Lee and Mr. Ortiz'))).toEqual(['You greet Ms. Lee and Mr. Ortiz.']);
    const kim = { name: 'Kim Ko', email: 'kim@acme.example' };
    expect(byName(greeting('Maria, Luis and Kim', kim))).toEqual(['You greet 3 people by name.']);
    const li = { name: 'Ana Le', email: 'le@acme.example' };
    const lena = { name: 'Lena Hall', email: 'lena@acme.example' };
    expect(byName(greeting('Lena and Ms. Le', lena, li))).toEqual(['You greet Lena and Ms. Le.']);
    expect(byName(greeting('Ms. Lee'))).toEqual(['You greet Ms. Lee.']);
  });

  it('a wrong name is told beside all it goes to', () => {
    expect(greeting('Robert').warnings.map(sayWarning)).toEqual([
      'You greet Robert, but this goes to Maria Lee and Luis Ortiz.',
    ]);
    expect(greeting('Dr. Robert Hall').warnings.map(sayWarning)).toEqual([
      'You greet Dr. Robert Hall, but this goes to Maria Lee and Luis Ortiz.',
    ]);
    const kim = { name: 'Kim Ko', email: 'kim@acme.example' };
    expect(greeting('Robert', kim).warnings.map(sayWarning)).toEqual(['You greet Robert, but this goes to 3 others.']);
  });
});

describe('something in common', () => {
  const said = (notes: ScoreNote[]) =>
    scorer
      .score({ body: 'Hi Jane,\n\nThank you for the hour this morning.', interview: { notes } })
      .checks.filter(({ id }) => id === 'shared-interest')
      .map(sayCheck)[0];
  it('is asked after where it was noted, and else only named', () => {
    const text = 'climbing gym';
    expect(said([{ text, kind: 'shared-interest' }])).toBe('Did you find something you share? One line on it.');
    expect(said([{ text }])).toBe('Only where you found something you share: one line on it.');
  });
});

describe('whose greeting is missing', () => {
  const said = (name: string, to?: string, greeting = '') =>
    scorer
      .score({
        body: `${greeting}Thank you for the hour this morning.`,
        ...(to === undefined ? {} : { to: [to] }),
        interview: { interviewers: [{ name, email: 'am@acme.example' }] },
      })
      .checks.filter(({ id }) => id === 'by-name')
      .map(sayCheck)[0];

  it.each([
    ['Alasdair Munro', 'Start with Alasdair.'],
    ['Professor Alasdair Munro', 'Start with Professor Munro.'],
    ['Munro, Dr. Alasdair', 'Start with Dr. Munro.'],
    ['Sir John Soane', 'Start with Sir John.'],
    ['Ms Turner', 'Start with Ms Turner.'],
    ['Dr.Turner', 'Start with Dr. Turner.'],
    ['Rev. John Smith', 'Start with Rev. Smith.'],
    ['Smith, Rev. John', 'Start with Rev. Smith.'],
    ['Captain Ana Ruiz', 'Start with Captain Ruiz.'],
    ['Judge Ruiz', 'Start with Judge Ruiz.'],
    ['Frau Anna Berg', 'Start with Frau Berg.'],
    ['Herr Dr. Uwe Brandt', 'Start with Herr Dr. Brandt.'],
    ['Dott.ssa Anna Rossi', 'Start with Dott.ssa Rossi.'],
    ['Professora Ana Ruiz', 'Start with Professora Ruiz.'],
    ['Dame Judith Hall', 'Start with Dame Judith.'],
    ['Sister Agnes Doyle', 'Start with Sister Agnes.'],
    ['Chef', 'Start with Chef.'],
    // titles that are names, too
    ['Dean Martin', 'Start with Dean.'],
    ['Anh Nguyen', 'Start with Anh.'],
    ['Pan Wei', 'Start with Pan.'],
    ['Gen Tanaka', 'Start with Gen.'],
    ['Gen. Tanaka', 'Start with Gen. Tanaka.'],
    ['Drew Barr', 'Start with Drew.'],
    ['Sira Profeta', 'Start with Sira.'],
    ['Ana Ruiz, MD', 'Start with Ana.'],
    ['Li, Bo', 'Start with Bo.'],
    ['', 'Start with the name of the person who met you.'],
  ])('%s', (name, sentence) => expect(said(name)).toBe(sentence));

  it.each([
    ['Dear Sir,', 'Alasdair Munro', 'Greet them by name: Alasdair Munro.'],
    ['Respected Sir,', 'Alasdair Munro', 'Greet them by name: Alasdair Munro.'],
    ['Dear Hiring Manager,', 'Li, Bo', 'Greet them by name: Bo Li.'],
    ['Dear Professor,', 'Professor Alasdair Munro', 'Greet them by name: Professor Munro.'],
    ['Hi there,', 'Alasdair Munro', 'Start with Alasdair.'],
  ])('%s to %s', (greeting, name, sentence) => expect(said(name, undefined, `${greeting}\n\n`)).toBe(sentence));

  it('is as the person noted it, whatever the mail page calls them', () => {
    expect(said('Captain Ana Ruiz', 'Ana Ruiz <am@acme.example>')).toBe('Start with Captain Ruiz.');
    expect(said('Professor Alasdair Munro', 'Alasdair Munro <am@acme.example>')).toBe('Start with Professor Munro.');
  });
});
