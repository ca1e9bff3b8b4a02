import { describe, expect, test } from 'vitest';
import type { Report, Scorer } from '../../../lib/report';
import { loadScorer } from '../../../lib/scoring/scorer';
import { cli, type World } from '../../../lib/terminal/cli';
import { linesOf } from '../../../lib/terminal/lines';
import { harmless, inColour, plain, wrap } from '../../../lib/terminal/paint';
import { plainDraft } from '../../../lib/terminal/plain-draft';

const scorer = await loadScorer();

async function* pieces(...texts: string[]) {
  yield* texts;
}

/** A terminal whose files are given; what it printed comes back. */
async function run(args: string[], files: Record<string, string> = {}, change: Partial<World> = {}) {
  const out: string[] = [];
  const warned: string[] = [];
  const code = await cli(args, {
    read: (file) => {
      const text = files[file];
      if (text === undefined) throw Object.assign(new Error(`ENOENT: ${file}`), { code: 'ENOENT', syscall: 'open' });
      return pieces(text);
    },
    write: async (text) => void out.push(text),
    warn: (text) => void warned.push(text),
    typed: false,
    sheet: { paint: plain, width: 80 },
    loadScorer: async () => scorer,
    ...change,
  });
  return { code, out: out.join(''), warned: warned.join('\n') };
}

const LETTER = `Subject: Thank you

Dear Jane,

Thank you for your time today. Your story about the first week in the cold store had me laughing.

Best,
Sam
`;

describe('the report in a terminal', () => {
  test.each([
    [
      'Liebe Jana, vielen Dank für das Gespräch gestern. Ich habe mich sehr gefreut, mehr über die Stelle zu hören.',
      'is not in English (de).',
    ],
    [
      'Kia ora Hana, ngā mihi nui ki a koe mō tō wā inanahi. I tino pai ki a au te whakarongo ki ngā kōrero mō te mahi.',
      'is not in English.',
    ],
  ])('names the language of %s, where it has a name', async (letter, said) => {
    const { out } = await run(['letter.txt'], { 'letter.txt': letter });
    expect(out.replace(/\s+/g, ' ')).toContain(said);
  });
  test('names the file, the subject and the number, and ends well', async () => {
    const { code, out } = await run(['letter.txt'], { 'letter.txt': LETTER });
    expect(code).toBe(0);
    expect(out).toMatch(/^letter\.txt\nSubject: Thank you\n/);
    expect(out).toMatch(/\d+ of 100/);
  });

  test('uses words instead of signs where there is no colour, and no escape', async () => {
    const bare = await run(['a'], { a: LETTER });
    expect(bare.out).toMatch(/ {2}yes /);
    expect(bare.out).not.toContain('\u001b');
    const colourful = await run(['a'], { a: LETTER }, { sheet: { paint: inColour, width: 80 } });
    expect(colourful.out).toContain('\u001b');
    expect(colourful.out).toContain('✓');
  });

  test.each([60, 80])('keeps every line within %i characters', async (width) => {
    const { out } = await run(['a'], { a: LETTER }, { sheet: { paint: plain, width } });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
  });

  const GOOD = `Dear Jane,

Thank you for showing me the cold store this morning. Your story about the first week, when the forklift drove off with your coat, had me laughing on the bus.

The move to handheld scanners in May is what I would start with: I did it in Dundee with two students and one van. Like you I climb at the old brewery on Thursdays, so I may see you there.

I look forward to hearing from you on Friday.

Best,
Sam
`;

  test.each([
    ['all is there', GOOD, /only you could have written\. Send it\./],
    ['there is something to look at', GOOD.replace('Friday', '[DAY]'), /Look at the line below, then send it\./],
    [
      'it declines',
      'Dear Jane,\n\nThank you for the offer. I have thought about it for two days and have to decline the job: my mother is ill, and I can make neither the nights nor the drive to Leith work. I wish you all well.\n\nSam',
      /It says what it has to\. Send it\./,
    ],
    [
      'it declines in a line',
      'Dear Jane,\n\nI have to decline the job.\n\nSam',
      /^(?!.*(?:of 100|Thank them)).*Send it\./,
    ],
    ['hardly anything is there', 'Dear Jane,\n\nThank you for the hour today.\n\nSam', /^(?!.*Send it)/],
  ])('says that a letter can go, as the panel does, where %s', async (_where, letter, says) => {
    expect((await run(['a'], { a: `Subject: Thank you\n\n${letter}` })).out.replace(/\s+/g, ' ')).toMatch(says);
  });

  test('a second mail has no number and is asked for nothing that the first one said', async () => {
    const again =
      'Subject: Our talk\n\nHi Lena,\n\nA short second note: has a decision been made? Since we spoke I have read Traction, and chapter four made me rethink your Monday queue.\n\nBo\n';
    const { out } = await run(['a'], { a: again });
    expect(out).toContain('A second follow-up: short');
    expect(out).not.toMatch(/\d+ of \d+|Thank them|Talking points/);
  });

  test('reads standard input and several files', async () => {
    expect((await run(['-'], { '-': LETTER })).out).toContain('standard input');
    const both = await run(['a', 'b'], { a: LETTER, b: LETTER });
    expect(both.out.match(/of 100/g)).toHaveLength(2);
  });

  test('goes on after a file that is not there, and says so in its exit code', async () => {
    const { code, out, warned } = await run(['gone', 'a'], { a: LETTER });
    expect(code).toBe(1);
    expect(warned).toContain('gone');
    expect(out).toContain('of 100');
  });

  test.each(['', ' \n\n', '\uFEFF', 'Subject: Thank you\n\n'])(
    'has no number for an empty draft (%j)',
    async (text) => {
      const { code, out, warned } = await run(['empty', 'a'], { empty: text, a: LETTER });
      expect(code).toBe(1);
      expect(warned).toBe('There is no letter in empty.');
      expect(out.trim()).toMatch(/^a\n/);
    },
  );

  test.each([
    [['--colour'], 2],
    [[], 2],
    [['--help'], 0],
  ])('%j ends with %i', async (args, code) => {
    expect((await run(args, {}, { typed: true })).code).toBe(code);
  });
});

describe('JSON Lines', () => {
  test('a line in is a line out, in order; a bad one is named and the rest is scored', async () => {
    const lines = ['{"id":"1","body":"Dear Jane"}', '{broken', '', '{"id":"2"}', '{"id":"3","body":"Hi"}'].join('\r\n');
    const { code, out } = await run(['--json', 'a'], { a: lines });
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, error }) => [id, typeof error])).toEqual([
      ['1', 'undefined'],
      [null, 'string'],
      ['2', 'string'],
      ['3', 'undefined'],
    ]);
    expect(answers[2].error).toBe('"body" is missing.');
    expect(code).toBe(1);
  });

  test('tells the one next change as the panel does, and none where none is left', async () => {
    const lines = [
      { body: 'Thank you for the hour this morning.', interview: { interviewers: [{ name: 'Jane Okafor' }] } },
      { body: 'Dear Jane,\n\nI accept the position with great pleasure.\n\nBo' },
    ];
    const { out } = await run(['--json', 'a'], { a: lines.map((line) => JSON.stringify(line)).join('\n') });
    const [open, settled] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(open).toMatchObject({ band: 'warm-start', second: false });
    expect(open.next).toEqual({ check: 'by-name', gain: 8, message: 'Start with Jane.', note: null });
    expect(settled.next).toBeNull();
  });

  test('a slow reader holds the scoring up: nothing is read ahead of what was written', async () => {
    let written = 0;
    let ahead = 0;
    let read = 0;
    async function* endless() {
      for (; read < 50; read++) {
        ahead = Math.max(ahead, read - written);
        yield '{"body":"Hi"}\n';
      }
    }
    await run(['--json', 'a'], {}, { read: endless, write: async () => void written++ });
    expect(written).toBe(50);
    expect(ahead).toBeLessThanOrEqual(1);
  });

  test('a scorer that fails on one line fails that line only', async () => {
    const shaky: Scorer = {
      ...scorer,
      score(input): Report {
        if (input.body === 'bad') throw new Error('no');
        return scorer.score(input);
      },
    };
    const { out } = await run(
      ['--json', 'a'],
      { a: '{"body":"bad"}\n{"body":"Hi"}' },
      { loadScorer: async () => shaky },
    );
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => 'error' in JSON.parse(line)),
    ).toEqual([true, false]);
  });
});

describe('reading', () => {
  test.each([
    ['a subject on top', 'Subject: Hi\n\nDear Jane', { subject: 'Hi', body: 'Dear Jane' }],
    ['Windows line ends', 'subject: Hi\r\n\r\nDear Jane', { subject: 'Hi', body: 'Dear Jane' }],
    ['no subject', 'Dear Jane\nSubject: of our talk', { body: 'Dear Jane\nSubject: of our talk' }],
    ['a byte order mark', '\uFEFFSubject: Hi\nDear', { subject: 'Hi', body: 'Dear' }],
    ['nothing', '', { body: '' }],
  ])('%s', (_shows, text, draft) => {
    expect(plainDraft(text)).toEqual(draft);
  });

  test('lines are the same however the text is cut into pieces', async () => {
    const text = '\uFEFFone\r\ntwo\n\nfour';
    for (let cut = 1; cut < text.length; cut++) {
      const lines: string[] = [];
      for await (const line of linesOf(pieces(text.slice(0, cut), text.slice(cut)))) lines.push(line);
      expect(lines).toEqual(['one', 'two', '', 'four']);
    }
  });

  test('what a draft holds is never a command to the terminal', () => {
    expect(harmless('a\u001b[2Jb\u0007c\u202ed')).toBe('a [2Jb c d');
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  });
});
