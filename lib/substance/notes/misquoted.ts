import { plainOf } from '../../draft/plain';
import type { Lexicon } from '../words/lexicon';
import { tokensOf } from '../words/tokens';
import type { Fact } from './fact';
import { factsIn } from './facts';

/** What a note says and the letter says otherwise. */
export interface Misquote {
  /** As it was noted: "14 clinics", "dog Digger". */
  readonly noted: string;
  /** As the letter has it: "40 clinics", "dog Dagger". */
  readonly said: string;
}

/** Share by which two figures may differ and be the same, said roughly, rounded, or in other units. */
const ROUGHLY = { vague: 0.3, round: 0.12, unit: 0.1 } as const;
/** Whose it is: the one named last. */
const WHOSE = /\b(?:i|i['’]\w+|me|my|mine|we|we['’]\w+|us|our|you|your|he|his|she|her|they|their|its|who)\b/gi;
const WRITERS = /^(?:i|me|my|mine|we|us|our)\b/i;
/** What the writer thinks of it makes nothing the writer's: "I thought the three kitchens were the strongest". */
const THINKS =
  /\bi(?:['’](?:m|ve|ll)| have)? (?:(?:also|really|still|especially|particularly) )?(?:thought|(?:keep|kept|been) (?:thinking|coming back)|liked?|loved?|enjoyed|appreciated?|admired?|understand|understood|(?:(?:will|won't|shall) )?(?:remember|forget)|learn(?:ed|t)|heard|(?:(?:am|was) )?(?:amazed|surprised|struck|impressed|glad|delighted|fascinated|intrigued|astonished|happy|sorry))\b/gi;
const WRITERS_BEHIND = /^(?:\s+[\w'’-]+){0,4}?\s+(?:i|my|our)\b/i;
/** "The 12 sites you run". */
const THEIRS_BEHIND = /^(?: that| which)? (?:you|they|he|she)\b/i;
/** "I can come to the Saturday clinic" tells of theirs. */
const THE_VERY = /\b(?:the|your|that|those|his|her|their) $/i;
/** Of another place or another time, or asked for. */
const ELSEWHERE =
  /\b(?:my|our) (?:\w+ )?(?:last|old|previous|former|first|current|present)\b|\bwhen i\b|\bused to\b|\bat my\b|\bif\b|\binstead\b|\bimagine\b|\?/i;

/**
 * The figure, sum or day of a note for which its passage in the letter gives another; null unless it is plain that both speak of the
 * same: the noted number stands nowhere in the letter, and what is said is no other number of the note.
 */
export function misquoteOf(note: string, passage: string, letter: string, lexicon: Lexicon): Misquote | null {
  const [jotted, here] = [plainOf(note), plainOf(passage)];
  const noted = factsIn(jotted, lexicon);
  if (noted.length === 0 || ELSEWHERE.test(here)) return null;
  const said = factsIn(here, lexicon);
  for (const one of noted) {
    const [other, ...rivals] = said.filter((figure) => areOfOne(one, figure));
    if (!other || rivals.length > 0 || mayBeTheSame(one, other) || isWriters(here, one, other)) continue;
    if (noted.some((also) => also !== one && areOfOne(also, other)) || holds(jotted, other, lexicon)) continue;
    if (holds(plainOf(letter), one, lexicon)) continue;
    return { noted: jotted.slice(one.start, one.end), said: here.slice(other.start, other.end) };
  }
  return null;
}

/** Two figures speak of the same thing. */
function areOfOne(a: Fact, b: Fact): boolean {
  if (a.sort !== b.sort) return false;
  if (a.sort === 'count') return a.of === b.of;
  if (isOfThing(a, b) || isOfThing(b, a)) return true;
  // "20 min" of the lift's queue are none of the hotel's "thirty minutes".
  const shared = [...a.around].filter((stem) => b.around.has(stem)).length;
  return shared >= Math.min(2, Math.max(1, Math.min(a.around.size, b.around.size)));
}

/** "The Saturday clinic", where the clinic is noted beside its day. */
const isOfThing = ({ sort, of }: Fact, { around }: Fact): boolean => sort !== 'count' && around.has(of);

/** Of whatever: a letter that names the noted day tells nothing else of it. */
const isSameDay = (a: Fact, b: Fact): boolean => a.sort === b.sort && (a.sort === 'weekday' || a.sort === 'date');

/** One is the other said roughly, or what it leaves of a hundred. */
function mayBeTheSame(noted: Fact, said: Fact): boolean {
  const [a, b] = [noted.value, said.value];
  const apart = Math.abs(a - b) / Math.max(a, b);
  const vague = noted.vague || said.vague;
  if (apart === 0 || (noted.sort === 'percent' && a + b === 100)) return true;
  if (noted.sort === 'year' || noted.sort === 'weekday' || noted.sort === 'date') return vague;
  if (vague) return apart <= ROUGHLY.vague;
  if (noted.sort === 'days' || noted.sort === 'often') return apart <= ROUGHLY.unit;
  return b >= 10 && b % 5 === 0 && apart <= ROUGHLY.round;
}

/** The figure is the writer's own: "I ran 12 sites". */
function isWriters(text: string, noted: Fact, said: Fact): boolean {
  const { start, end } = said;
  if (isOfThing(said, noted) && THE_VERY.test(text.slice(0, start))) return false;
  const sentence = text.slice(Math.max(...['.', '!', '?'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1, start);
  if (THEIRS_BEHIND.test(text.slice(end))) return false;
  return WRITERS.test(sentence.replace(THINKS, '').match(WHOSE)?.at(-1) ?? '') || WRITERS_BEHIND.test(text.slice(end));
}

/** The text has such a number somewhere, of whatever, or says the same in other units. */
const holds = (text: string, figure: Fact, lexicon: Lexicon): boolean =>
  tokensOf(text, lexicon).some(({ number }) => number !== null && number === figure.number) ||
  factsIn(text, lexicon).some(
    (other) => (areOfOne(figure, other) || isSameDay(figure, other)) && mayBeTheSame(figure, other),
  );
