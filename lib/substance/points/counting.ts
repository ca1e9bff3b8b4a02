import type { NoteCover } from '../notes/notes';
import { saysMore } from './context-features';
import type { JudgedClause } from './points';

/** How likely a clause has to be to count as a thing from the talk: the likeliest, the second, and those beyond. */
type Need = readonly [first: number, second: number, further: number];
/** In plain mails the one thing said hardly stands out from the manners around it. By cross-validation, as the next. */
const ALONE: Need = [0.2, 0.3, 0.5];
/** Where the notes have spoken for what they answer. */
const BESIDE_NOTES: Need = [0.33, 0.33, 0.5];
/** From here on a note's answer counts as a point. */
const ANSWERED = 0.65;
/** From here on a clause alone counts whatever the notes say. */
const SURE = 0.85;
/**
 * So many notes speak in full. People who note much write of what they noted; who noted one thing may write of four
 * others, and loses none of them by the note.
 */
const MANY_NOTES = 5;

/** How much the notes have to say, 0 to 1; one or two have next to nothing. */
const sayOf = (notes: number): number => Math.min(1, (notes / MANY_NOTES) ** 2);

const between = (from: number, to: number, share: number): number => (1 - share) * from + share * to;

/**
 * Each clause as likely as it is alone and beside the notes, the more by the latter the more there are.
 *
 * @param alone clauses judged without notes
 * @param beside the same ones, in the same order, judged with the notes that it likely answers
 * @param notes how many notes there are, covered or not
 */
export function weighNotes(
  alone: readonly JudgedClause[],
  beside: readonly JudgedClause[],
  notes: number,
): JudgedClause[] {
  const say = sayOf(notes);
  return alone.map((clause, i) => {
    const point = between(clause.point, beside[i]?.point ?? clause.point, say);
    return { ...clause, point: clause.point >= SURE ? Math.max(point, clause.point) : point };
  });
}

/** The clauses that count as things from the talk. A note that is surely answered is one itself. */
export function pointsOf<C extends JudgedClause>(clauses: readonly C[], readings: readonly NoteCover[]): C[] {
  const say = sayOf(readings.length);
  const needed = (rank: 0 | 1 | 2): number => between(ALONE[rank], BESIDE_NOTES[rank], say);
  const needs = [needed(0), needed(1)];
  const further = needed(2);
  const sorted = clauses.filter((clause) => saysMore(clause) && !clause.formal).sort((a, b) => b.point - a.point);
  const chosen = new Set(sorted.filter(({ point }, rank) => point >= (needs[rank] ?? further)));
  for (const { passage, probability } of [...readings].sort((a, b) => b.probability - a.probability)) {
    const inside = passage.members.flatMap((m) => clauses[m] ?? []);
    if (probability < ANSWERED || inside.some((clause) => chosen.has(clause))) continue;
    const likeliest = inside.reduce<C | null>((best, c) => (best && best.point >= c.point ? best : c), null);
    if (likeliest) chosen.add(likeliest);
  }
  return clauses.filter((clause) => chosen.has(clause));
}
