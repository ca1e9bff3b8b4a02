import { type Draft, touches } from '../draft/draft';
import type { PointKind, Range, ScoreNote } from '../report';
import { actedOn } from './acted';
import { enjoyedIn } from './enjoyed';
import { headerStems } from './header';
import { KINDS, type Models } from './model';
import { models as shipped } from './models.generated';
import { isAdvice } from './notes/advice';
import { type Affirmed, compareAffirmed } from './notes/affirmed';
import { misnamedOf } from './notes/misnamed';
import { type Misquote, misquoteOf } from './notes/misquoted';
import { type NoteCover, SPEAKS } from './notes/notes';
import { pointsOf, weighNotes } from './points/counting';
import { candidatesOf } from './points/point-features';
import { firstLook, type JudgedClause, kindOf, momentsIn, settle } from './points/points';
import { spansOf } from './points/span';
import { sharedInterests } from './shared';
import type { Point, ReadSubstance, Substance, Tools } from './substance';
import { anyoneIn } from './swap';
import { veiled } from './veil';

/** What the person said it is; nothing where the note does not tell. */
const notedKind = (note: ScoreNote | undefined): PointKind | null => KINDS.find((kind) => kind === note?.kind) ?? null;

/** What the draft holds of this one conversation. Pure; each sentence is read once and remembered. */
export const readSubstance: ReadSubstance = (...given) => readWith(shipped, ...given);

/** The same by other weights: for whoever trains them. */
export function readWith(models: Models, ...[given, notes, interview, tools]: Parameters<ReadSubstance>): Substance {
  const { draft } = veiled({ draft: given, notes, interview }, tools.lexicon);
  const { clauses, readings } = clausesIn(models, given, notes, interview, tools);
  const covers = readings.filter(({ covered }) => covered);
  const advised = covers.flatMap(({ note, passage }): Range[] =>
    notes[note] && isAdvice(notes[note]) ? [[passage.start, passage.end]] : [],
  );
  const misquoted = misquotedIn(given, notes, covers, tools);
  const acted = actedOn(draft, advised);
  const sharedInterest = sharedInterests(draft);
  const answered = (range: Range): NoteCover | undefined =>
    covers
      .filter(({ passage }) => touches(range, [passage.start, passage.end]))
      .sort((a, b) => b.probability - a.probability || a.passage.members.length - b.passage.members.length)[0];

  const counted = pointsOf(clauses, readings);
  const spans = spansOf(clauses, new Set(counted));
  const points = counted.map((clause, i): Point => {
    const range: Range = [clause.start, clause.end];
    const note = answered(range)?.note ?? null;
    const done = acted.some((other) => touches(range, other));
    return {
      range,
      span: spans[i] ?? range,
      kind: notedKind(notes[note ?? -1]) ?? (done ? 'advice' : kindOf(clause, models)),
      note,
    };
  });
  const telling = momentsIn(clauses, models).map(({ start, end }): Range => [start, end]);
  // What stood out the person knows best: a note of it that the letter answers is such a moment.
  const stoodOut = covers.flatMap(({ note, passage }): Range[] =>
    notes[note]?.kind === 'stood-out' ? [[passage.start, passage.end]] : [],
  );
  const moments = [...telling, ...stoodOut.filter((range) => !telling.some((other) => touches(range, other)))];

  return {
    points,
    covered: new Map(
      covers.flatMap(({ note, passage }): [number, Range][] =>
        misquoted.has(note) ? [] : [[note, [passage.start, passage.end]]],
      ),
    ),
    misquoted,
    touched: new Map(
      readings.flatMap(({ note, touched, passage }): [number, Range][] =>
        touched ? [[note, [passage.start, passage.end]]] : [],
      ),
    ),
    denied: new Set(readings.flatMap(({ note, denied }) => (denied ? [note] : []))),
    moments,
    acted,
    sharedInterest,
    enjoyed: enjoyedIn(draft),
    hollow: points.filter(({ note }, i) => note === null && !counted[i]?.tangible).map(({ range }) => range),
    named: [],
    anyone: anyoneIn(clauses, [...points.map(({ range }) => range), ...moments, ...acted]),
  };
}

/** Notes that the passage which answers them tells otherwise. */
function misquotedIn(
  { body, sentences }: Draft,
  notes: readonly ScoreNote[],
  covers: readonly NoteCover[],
  { lexicon }: Tools,
): Map<number, Misquote> {
  const letter = sentences.map(({ text }) => text).join('\n');
  return new Map(
    covers.flatMap(({ note, passage }): [number, Misquote][] => {
      const [text, here] = [notes[note]?.text ?? '', body.slice(passage.start, passage.end)];
      const found = misquoteOf(text, here, letter, lexicon) ?? misnamedOf(text, here, letter, lexicon);
      return found ? [[note, found]] : [];
    }),
  );
}

/** Every clause with how likely it is a point, and every note with its best passage. */
export function clausesIn(
  models: Models,
  ...[draft, notes, interview, { lexicon }]: Parameters<ReadSubstance>
): { readonly clauses: JudgedClause[]; readonly readings: Affirmed[] } {
  const reading = veiled({ draft, notes, interview }, lexicon);
  const header = headerStems(reading.draft, reading.interview, lexicon);
  const looked = firstLook(candidatesOf(reading.draft, reading.interview, lexicon), models);
  const alone = settle(looked, [], models.settled);
  const readings = compareAffirmed(reading.notes, alone, reading.draft.sentences, header, lexicon, models);
  if (readings.length === 0) return { clauses: alone, readings };
  const met = readings.filter(({ probability }) => probability >= SPEAKS);
  return { clauses: weighNotes(alone, settle(looked, met, models.settledWithNotes), readings.length), readings };
}
