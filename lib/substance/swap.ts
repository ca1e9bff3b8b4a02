import type { Draft } from '../draft/draft';
import type { Range, ScoreInterview } from '../scoring/report';
import type { JudgedClause } from './points';

/** Under this likelihood a clause is what any candidate could have sent. */
const ANYONE_UNDER = 0.15;

/** Names and companies in what the writer wrote, greeting included. */
export function namesIn(
  { body, greeting, sentences }: Draft,
  interview: ScoreInterview | null,
  clauses: readonly JudgedClause[],
): Range[] {
  const from = greeting?.start ?? sentences[0]?.start ?? 0;
  const to = Math.max(greeting?.end ?? 0, sentences.at(-1)?.end ?? 0);
  const text = body.slice(from, to);
  const known = [
    interview?.company ?? '',
    ...(interview?.interviewers ?? []).map(({ name }) => name),
    ...(greeting?.names ?? []),
  ]
    .flatMap((name) => [name, ...name.split(/[\s,.]+/)])
    .filter(
      (name) =>
        /^\p{Lu}[\p{L}’'-]{1,}/u.test(name) && !/^(?:Dr|Mr|Mrs|Ms|Prof|The|Inc|Ltd|Pastor|Chef|Principal)$/.test(name),
    );
  const found: Range[] = known.flatMap((name) =>
    [
      ...text.matchAll(
        new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu'),
      ),
    ].map((match): Range => [from + match.index, from + match.index + match[0].length]),
  );
  for (const { clause, start } of clauses) {
    for (const token of clause.tokens) {
      if (token.name && !token.stop && token.rarity > 0)
        found.push([start - clause.start + token.start, start - clause.start + token.end]);
    }
  }
  return merged(found);
}

/** Clauses that any other candidate could have sent; neighbours joined. */
export function anyoneIn(clauses: readonly JudgedClause[], kept: readonly Range[]): Range[] {
  const grey = clauses.filter(
    ({ start, end, point, standsOut }) =>
      Math.max(point, standsOut) < ANYONE_UNDER && !kept.some(([a, b]) => a < end && b > start),
  );
  return grey.map(({ start, end }): Range => [start, end]);
}

/** In order, without overlaps. */
export function merged(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const out: Range[] = [];
  for (const range of sorted) {
    const last = out.at(-1);
    if (last && range[0] < last[1]) out[out.length - 1] = [last[0], Math.max(last[1], range[1])];
    else out.push(range);
  }
  return out;
}
