import * as v from 'valibot';
import type { Report, ScoreInput } from '../report';
import { sayCheck, sayWarning } from '../words/say';
import { sayNext } from '../words/say-next';

/** Null and absent are the same to whoever writes JSON by hand. */
const maybe = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(
    v.nullish(schema),
    v.transform((value) => value ?? undefined),
  );

const text = v.string();
const time = v.pipe(
  text,
  v.check((value) => Number.isFinite(Date.parse(value))),
);

const input = v.object({
  id: maybe(text),
  subject: maybe(text),
  body: text,
  to: maybe(v.array(text)),
  attachments: maybe(v.array(text)),
  interview: maybe(
    v.object({
      company: maybe(text),
      role: maybe(text),
      interviewers: maybe(v.array(v.object({ name: text, email: maybe(text) }))),
      endedAt: maybe(time),
      notes: maybe(v.array(v.union([text, v.object({ text, kind: maybe(text), done: maybe(v.boolean()) })]))),
      followedUp: maybe(v.boolean()),
      answered: maybe(v.boolean()),
    }),
  ),
  earlier: maybe(v.array(v.union([text, v.object({ fingerprint: text })]))),
  companies: maybe(v.array(text)),
  now: maybe(time),
});

const EXPECTED: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'an object',
  boolean: 'true or false',
  union: 'text or an object',
  check: 'a time such as 2026-03-02T15:00:00Z',
};

/**
 * One draft from parsed JSON; fields that are not in the contract are left aside.
 * @throws Error in plain words, naming the field and what belongs there.
 */
export function readInput(value: unknown): ScoreInput {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('Each line has to be one JSON object with at least a "body".');
  }
  const result = v.safeParse(input, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? 'body';
  const expected = EXPECTED[issue.type] ?? issue.expected ?? 'something else';
  throw new Error(issue.received === 'undefined' ? `"${path}" is missing.` : `"${path}" has to be ${expected}.`);
}

/** A report as the terminal prints it: keys and numbers, with each sentence in English. */
export function toContract({ id, body }: ScoreInput, report: Report) {
  const { checks, talkingPoints, warnings, timing, next, ...rest } = report;
  return {
    ...(id === undefined ? {} : { id }),
    followUp: rest.followUp,
    language: rest.language,
    score: rest.score,
    band: rest.band,
    second: rest.second,
    settled: rest.settled,
    next: next && { check: next.check, gain: next.gain, message: sayNext(next, report), note: next.note },
    facts: rest.facts,
    checks: checks.map((check) => ({
      id: check.id,
      weight: check.weight,
      earned: check.earned,
      message: sayCheck(check),
      ranges: check.ranges,
    })),
    talkingPoints: talkingPoints.map(({ start, end, kind, note }) => ({
      text: body.slice(start, end),
      start,
      end,
      kind,
      note,
    })),
    coveredNotes: rest.coveredNotes,
    touchedNotes: rest.touchedNotes,
    ...(timing ? { timing: { state: timing.state, hoursLeft: Math.round(timing.hoursLeft * 100) / 100 } } : {}),
    warnings: warnings.map((warning) => ({ id: warning.id, message: sayWarning(warning), ranges: warning.ranges })),
  };
}
