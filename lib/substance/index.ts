import type { Range } from '../scoring/report';
import { actedOn } from './acted';
import { enjoyedIn } from './enjoyed';
import type { Models } from './model';
import { models as shipped } from './models.generated';
import { coverNotes, type NoteCover } from './notes';
import { candidatesOf, headerStems } from './point-features';
import { judge, kindOf, MOMENT_FROM, POINT_FROM } from './points';
import { sharedInterests } from './shared';
import type { Point, ReadSubstance, Substance } from './substance';
import { anyoneIn, namesIn } from './swap';

const touches = ([a, b]: Range, [c, d]: Range): boolean => a < d && c < b;

/** What the draft holds of this one conversation. Pure; each sentence is read once and remembered. */
export const readSubstance: ReadSubstance = (...given) => readWith(shipped, ...given);

/** The same by other weights: for whoever trains them. */
export function readWith(
  models: Models,
  ...[draft, notes, interview, { lexicon }]: Parameters<ReadSubstance>
): Substance {
  const clauses = judge(candidatesOf(draft, interview, lexicon), models);
  const covers = coverNotes(notes, clauses, headerStems(draft, interview, lexicon), lexicon, models);
  const acted = actedOn(draft);
  const sharedInterest = sharedInterests(draft);
  const answered = (range: Range): NoteCover | undefined =>
    covers
      .filter(({ passage }) => touches(range, [passage.start, passage.end]))
      .sort((a, b) => b.probability - a.probability || a.passage.members.length - b.passage.members.length)[0];

  const points = clauses
    .filter(({ point }) => point >= POINT_FROM)
    .map((clause): Point => {
      const range: Range = [clause.start, clause.end];
      return { range, kind: kindOf(clause, models), note: answered(range)?.note ?? null };
    });
  const moments = clauses
    .filter(({ standsOut }) => standsOut >= MOMENT_FROM)
    .map(({ start, end }): Range => [start, end]);

  return {
    points,
    covered: new Map(covers.map(({ note, passage }): [number, Range] => [note, [passage.start, passage.end]])),
    moments,
    acted,
    sharedInterest,
    enjoyed: enjoyedIn(draft),
    names: namesIn(draft, interview, clauses),
    anyone: anyoneIn(clauses, [...points.map(({ range }) => range), ...moments, ...acted]),
  };
}
