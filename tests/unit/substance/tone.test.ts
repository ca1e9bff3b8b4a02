/** What is found in sentences by two writers whom the models never read: `tones-aside.jsonl` teaches nothing, and must not. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../lib/draft/parse';
import { insincereIn } from '../../../lib/substance/tones/insincere';
import { TONES } from '../../../lib/substance/tones/tone';

interface Line {
  readonly tone: (typeof TONES)[number] | 'honest';
  readonly text: string;
}

const linesOf = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const aside = linesOf('tests/unit/substance/tones-aside.jsonl');
const tonesIn = (text: string) => insincereIn(parseDraft('', text)).map(({ tone }) => tone);

describe('sentences by people the models never read', () => {
  it.each(TONES)('finds two of five that are %s, as such', (tone) => {
    const those = aside.filter((line) => line.tone === tone);
    expect(those.length).toBe(80);
    expect(those.filter(({ text }) => tonesIn(text).includes(tone)).length).toBeGreaterThanOrEqual(32);
  });
  it('leaves honest ones alone, also those that sound alike', () => {
    const honest = aside.filter(({ tone }) => tone === 'honest');
    expect(honest.length).toBe(280);
    expect(honest.filter(({ text }) => tonesIn(text).length > 0).length).toBeLessThanOrEqual(2);
  });
  it('are none of those that taught', () => {
    const taught = new Set(linesOf('tests/training/tones.jsonl').map(({ text }) => text));
    expect(aside.filter(({ text }) => taught.has(text))).toEqual([]);
  });
});

it('tells of two that are less certain each, and of none alone', () => {
  const [one, other] = [
    'My wife is against my saying this, but another no would break us.',
    'My boys ask every evening whether you have written.',
  ];
  expect(tonesIn(other)).toEqual([]);
  expect(tonesIn(`${one} ${other}`)).toEqual(['begging', 'begging']);
});

it('names the words that say it, whole ones', () => {
  const text =
    'I liked the kiln. Your company is where I belong, I felt it in my bones. Say yes by Monday or I sign elsewhere.';
  const said = insincereIn(parseDraft('', text)).map(({ tone, range }) => [tone, text.slice(...range)]);
  expect(said).toEqual([
    ['pressure', 'yes by Monday or I sign elsewhere.'],
    ['gushing', 'belong, I felt it'],
  ]);
});

it('names the word that praises, where the turns that weigh most stand before it', () => {
  const text = 'Our conversation about culinary excellence and your vision for an elevated table was truly inspiring.';
  expect(insincereIn(parseDraft('', text)).map(({ range }) => text.slice(...range))).toEqual([
    'table was truly inspiring',
  ]);
});

it('takes formal manners for manners, and for flattery no sentence that is none without them', () => {
  const said = (text: string) => insincereIn(parseDraft('', text)).map(({ isFormal }) => isFormal);
  expect(said('Please accept my profound gratitude for the interview.')).toEqual([true]);
  expect(said('I hope to join your esteemed organization.')).toEqual([true]);
  expect(said('Please accept my profound gratitude. You are a visionary.')).toEqual([true, false]);
});

describe('letters put together from such sentences', () => {
  const honest = aside.filter(({ tone }) => tone === 'honest');
  /** Eight honest sentences that no other of twenty letters has in this order. */
  const around = (letter: number): string[] =>
    Array.from({ length: 8 }, (_, i) => honest[(letter * 13 + i * 37) % honest.length]?.text ?? '');

  it('are left alone where all is honest', () => {
    const blamed = Array.from({ length: 100 }, (_, letter) => around(letter).join(' ')).filter(
      (text) => tonesIn(text).length > 0,
    );
    expect(blamed.length).toBeLessThanOrEqual(1);
  });
  it.each(TONES)('are told of in three of four where two are %s', (tone) => {
    const those = aside.filter((line) => line.tone === tone);
    const told = Array.from({ length: 40 }, (_, letter) => {
      const two = [those[letter * 2]?.text, those[letter * 2 + 1]?.text];
      return tonesIn([...around(letter), ...two].join(' ')).includes(tone);
    });
    expect(told.filter(Boolean).length).toBeGreaterThanOrEqual(30);
  });
});
