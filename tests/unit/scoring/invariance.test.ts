import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { ScoreInput } from '../../../lib/report';
import { loadScorer } from '../../../lib/scoring/scorer';
import { cases } from '../cases';

/** The invented letters that come with an interview. */
const corpus: readonly ScoreInput[] = readFileSync('tests/training/letters.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter(({ interview }) => interview?.interviewers?.length > 0)
  .map(({ subject, body, to, interview }) => ({ subject, body, to, interview }));

const scorer = await loadScorer();
const scoreOf = (input: ScoreInput): number => scorer.score(input).score ?? -1;

const GIVEN = [
  'Marta',
  'Kofi',
  'Ingrid',
  'Rajesh',
  'Chloe',
  'Wendell',
  'Xiomara',
  'Piotr',
  'Aaliyah',
  'Søren',
  'Yusuf',
  'Bea',
  // words of letters, too
  'Will',
  'Grace',
  'Rose',
  'Mark',
];
const FAMILY = [
  'Okonkwo',
  'Lindgren',
  'Patel',
  'Castellanos',
  'Novák',
  'Fitzgerald',
  'Haddad',
  'Tanaka',
  'O’Rourke',
  'Weiss',
  'Banks',
  'Bell',
  'Price',
  'Young',
];
const COMPANY = [
  'Zenvoy',
  'Tallpine Systems',
  'Corvane',
  'Bluewater Foods',
  'Norvik',
  'Quillon Labs',
  'Bell Tutors',
  'Target',
  'Orange',
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const swap = (text: string, from: string, to: string): string =>
  text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(from)}(?![\\p{L}\\p{N}])`, 'gu'), to);

const wordsOf = (name: string): string[] => name.split(/[\s-]+/).filter((word) => word.length > 1);

/** True: greeted, it is read as somebody's name. "Hiring Committee" is none, and swapped for one it would be. */
const isName = (name: string): boolean =>
  scorer.score({ body: `Dear ${name},\n\nThank you.` }).facts.greeted.length > 0;

const untitled = (name: string): string => name.replace(/^(?:(?:mrs?|ms|dr|prof)\.? )+/i, '');
const givenOf = (name: string): string => untitled(name).split(' ')[0] ?? '';

/** True: swapping whole names is a consistent swap here. Not where the letter also uses a short form of them. */
function isSwappable(input: ScoreInput): boolean {
  const { body, subject = '', interview } = input;
  const text = `${subject}\n${body}`;
  const company = interview?.company ?? '';
  const names = [company, ...(interview?.interviewers ?? []).map(({ name }) => name)].flatMap(wordsOf);
  const greeted = scorer.score(input).facts.greeted.flatMap(wordsOf);
  return (
    // "Coach Dombrowski" has no given name to swap.
    (interview?.interviewers ?? []).every(({ name }) => isName(name) && isName(givenOf(name))) &&
    greeted.every((word) => names.includes(word)) &&
    (wordsOf(company).length < 2 || !text.replaceAll(company, '').includes(wordsOf(company)[0] ?? ''))
  );
}

/** The same value with each text in it changed. */
const everywhere = <T>(value: T, change: (text: string) => string): T =>
  JSON.parse(JSON.stringify(value), (_, inner) => (typeof inner === 'string' ? change(inner) : inner));

/** Everybody and the company renamed, in the mail and in all that is known around it. */
function renamed(input: ScoreInput, seed: number): ScoreInput {
  const swaps: (readonly [from: string, to: string])[] = [];
  const pick = (list: readonly string[], i: number): string => list[(seed + i * 5) % list.length] ?? '';
  (input.interview?.interviewers ?? []).forEach(({ name }, i) => {
    const words = untitled(name).split(' ');
    const [given = '', family = words.at(-1) ?? ''] = [words[0], words.length > 1 ? words.at(-1) : undefined];
    swaps.push([given, pick(GIVEN, i)]);
    if (family !== given) swaps.push([family, pick(FAMILY, i)]);
  });
  const company = input.interview?.company;
  if (company) swaps.push([company, pick(COMPANY, 0)]);
  return everywhere(input, (text) => swaps.reduce((so, [from, to]) => swap(so, from, to), text));
}

const BRITISH: readonly (readonly [american: RegExp, british: string])[] = [
  [/\b(col|fav|hon|lab|neighb|behavi|rum|harb)or/gi, '$1our'],
  [/\b(organ|real|recogn|apolog|summar|modern|optim|emphas|minim|custom|final)iz(e|ed|es|ing|ation)\b/gi, '$1is$2'],
  [/\bcenter(ed|ing)\b/gi, 'centr$1'],
  [/\bcenter/gi, 'centre'],
  [/\bprogram\b/gi, 'programme'],
  [/\b(travel|cancel|label|model)(ed|ing)\b/gi, '$1l$2'],
  [/\bgray\b/gi, 'grey'],
  [/\btheater/gi, 'theatre'],
  [/\blearned\b/gi, 'learnt'],
  [/\bskillful/gi, 'skilful'],
  [/\bpractic(ed|ing)\b/gi, 'practis$1'],
  [/\bjudgment/gi, 'judgement'],
];
const british = (text: string): string => BRITISH.reduce((spelt, [from, to]) => spelt.replace(from, to), text);

/** As old mail programs send it: no line longer than `margin`, unless a word is. */
const wrapped = (text: string, margin: number): string =>
  text.replace(new RegExp(`(?=.{${margin + 1}})(\\S.{0,${margin - 1}}) `, 'g'), '$1\n');

describe('what makes no difference', () => {
  const swappable = corpus.filter(isSwappable);
  it('other names and another company, everywhere', { timeout: 120_000 }, () => {
    expect(swappable.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.constantFrom(...swappable), fc.nat(59), (letter, seed) => {
        expect(Math.abs(scoreOf(renamed(letter, seed)) - scoreOf(letter))).toBeLessThanOrEqual(3);
      }),
      cases(5, 60),
    );
  });

  it('British spelling', { timeout: 120_000 }, () => {
    const changed = corpus.filter(({ body }) => british(body) !== body);
    expect(changed.length).toBeGreaterThan(10);
    for (const letter of changed)
      expect(Math.abs(scoreOf({ ...letter, body: british(letter.body) }) - scoreOf(letter))).toBeLessThanOrEqual(3);
  });

  it('a note of something that nobody writes of', { timeout: 120_000 }, () => {
    const alone = corpus
      .slice(0, 150)
      .map(({ interview, ...letter }) => ({ ...letter, interview: { ...interview, notes: [] } }));
    const lost = alone.filter((letter) => {
      const noted = { ...letter.interview, notes: ['they moved offices in 2019'] };
      return scoreOf({ ...letter, interview: noted }) < scoreOf(letter) - 3;
    });
    // A clause that hardly counted without the note may be lost with it.
    expect(lost.length).toBeLessThan(0.05 * alone.length);
  });

  it('a paragraph that stands twice: what it answers stays answered', { timeout: 120_000 }, () => {
    const long = corpus.filter(({ body }) => (body.split('\n\n')[1]?.length ?? 0) >= 120).slice(0, 120);
    const lost = long.filter((letter) => {
      const [hello = '', first = '', ...rest] = letter.body.split('\n\n');
      const once = scorer.score(letter).coveredNotes;
      const twice = scorer.score({ ...letter, body: [hello, first, first, ...rest].join('\n\n') }).coveredNotes;
      return once.some((note) => !twice.includes(note));
    });
    // With twice as many clauses a note that was hardly met may be met no longer.
    expect(lost.length).toBeLessThan(0.05 * long.length);
  });

  it('lines that break at a margin', { timeout: 120_000 }, () => {
    const unbroken = corpus.filter(({ body }) => !/\S\n\S/.test(body));
    expect(unbroken.length).toBeGreaterThan(20);
    for (const letter of unbroken) {
      for (const margin of [60, 72])
        expect(
          Math.abs(scoreOf({ ...letter, body: wrapped(letter.body, margin) }) - scoreOf(letter)),
        ).toBeLessThanOrEqual(3);
    }
  });

  it.each([
    ['CR LF', '\r\n'],
    ['CR', '\r'],
    ['blanks before it', '  \n'],
    ['a mark without width on a blank line', '\n\u200b'],
  ])('what ends a line: %s', { timeout: 120_000 }, (_what, end) => {
    for (const letter of corpus.filter((_, i) => i % 4 === 0)) {
      const body = end.endsWith('\u200b') ? letter.body.replace(/\n\n/g, `${end}\n`) : letter.body.replace(/\n/g, end);
      const [before, after] = [scorer.score(letter), scorer.score({ ...letter, body })];
      expect([after.score, after.facts, after.warnings.map(({ id }) => id)]).toEqual([
        before.score,
        before.facts,
        before.warnings.map(({ id }) => id),
      ]);
    }
  });

  it('how a letter came to be: typed and changed bit by bit it reads like one read for the first time', {
    timeout: 120_000,
  }, async () => {
    vi.resetModules();
    const fresh = await (await import('../../../lib/scoring/scorer')).loadScorer();
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(40),
      text: fc.string({ maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...corpus), fc.array(edit, { minLength: 1, maxLength: 6 }), (letter, edits) => {
        let body = letter.body;
        for (const { at, cut, text } of edits) {
          const from = Math.floor(at * body.length);
          // A sentence comes, and goes again: what was read before must not show.
          for (const state of [body.slice(0, from), body.slice(0, from) + text + body.slice(from + cut)]) {
            body = state || body;
            scorer.score({ ...letter, body });
          }
        }
        expect(scorer.score({ ...letter, body })).toEqual(fresh.score({ ...letter, body }));
      }),
      cases(9, 40),
    );
  });
});
