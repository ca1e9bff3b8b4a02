import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checks } from '../../../lib/guidance';
import type { Cases } from '../../../lib/guidance/check';
import { CHECK_IDS, WARNING_IDS } from '../../../lib/report';
import { loadScorer } from '../../../lib/scoring/scorer';
import { warningRules } from '../../../lib/scoring/warnings';
import { fill } from '../../../lib/words/fill';

const dir = new URL('../../../lib/guidance/', import.meta.url);
const cases = Object.values(
  import.meta.glob<{ default: Cases }>('../../../lib/guidance/*.cases.ts', { eager: true }),
).map((module) => module.default);

it('has every check of the contract once', () => {
  expect(checks.map(({ id }) => id).sort()).toEqual([...CHECK_IDS].sort());
  expect(warningRules.map(({ id }) => id).sort()).toEqual([...WARNING_IDS].sort());
});

it('has a file for each check, and each file of a check in the table', () => {
  const files = readdirSync(dir).filter((file) => !/^(?:index|check)\.ts$|\.cases\.ts$/.test(file));
  expect(files.sort()).toEqual(checks.map(({ id }) => `${id}.ts`).sort());
});

it('weighs to a hundred, more than half of it for substance', () => {
  const sum = (of: typeof checks) => of.reduce((total, { weight }) => total + weight, 0);
  expect(sum(checks)).toBe(100);
  expect(sum(checks.filter(({ row }) => [2, 4, 5, 6, 12, 14].includes(row)))).toBeGreaterThan(50);
});

it.each(checks.map((check) => [check.id, check] as const))(
  'has cases for %s, some that earn and some that do not',
  (id, check) => {
    expect(existsSync(new URL(`${id}.cases.ts`, dir))).toBe(true);
    const rows = cases.find((one) => one.check === check)?.rows ?? [];
    const earns = rows.filter(
      ([, , , earned]) => earned !== null && (typeof earned === 'number' ? earned >= 0.5 : 'atLeast' in earned),
    );
    expect(earns.length).toBeGreaterThan(0);
    expect(rows.length - earns.length).toBeGreaterThan(0);
  },
);

it('speaks without shouting: its own words pass its own check', { timeout: 30_000 }, async () => {
  const scorer = await loadScorer();
  const words = [...checks, ...warningRules].flatMap((one) => [
    ...Object.values(one.says),
    ...('why' in one ? [one.why] : []),
  ]);
  for (const sentence of words) {
    const body = fill(sentence, {});
    expect(body).not.toMatch(/!/);
    const sincere = scorer.score({ body }).checks.find(({ id }) => id === 'sincere');
    expect([body, sincere?.earned]).toEqual([body, 1]);
  }
});

it('quotes in round marks, as everything else a person reads does', () => {
  const words = [...checks, ...warningRules].flatMap((one) => [
    ...Object.values(one.says),
    ...('why' in one ? [one.why] : []),
  ]);
  expect(words.filter((sentence) => sentence.includes('"'))).toEqual([]);
});

it('says nothing of a letter that is not there yet but what to begin with', async () => {
  const { checks: said } = (await loadScorer()).score({ body: '' });
  const standard = said.find(({ id }) => id === 'not-standard');
  const sincere = said.find(({ id }) => id === 'sincere');
  expect([standard?.say, standard?.earned, sincere?.say, sincere?.earned]).toEqual(['empty', 0, 'empty', 1]);
});
