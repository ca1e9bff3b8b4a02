import type { ScoreNote } from '../../report';

/**
 * Whether the note is somebody else's who was there: it begins with their name ("Jun: rotation in Osaka"), or has it
 * further on ("rotation in Osaka (Jun)", "how Jun came to Osaka") and not the reader's.
 *
 * @param others who was there and is not written to, by name
 * @param reader who is, as a greeting would say it; '' while unknown
 */
export function isOfAnother({ text }: ScoreNote, others: readonly string[], reader: string): boolean {
  const names = new Set(others.flatMap(partsOf));
  const [, first = '', mark = ''] = OPENING_NAME.exec(text) ?? [];
  // In small letters "will" and "may" are no names, unless a mark says so.
  if (names.has(first.toLowerCase()) && (/^\p{Lu}/u.test(first) || mark)) return true;
  const own = new Set(partsOf(reader));
  const within = (text.match(NAMES_WITHIN) ?? []).map((name) => name.toLowerCase());
  return within.some((name) => names.has(name)) && !partsOf(text).some((word) => own.has(word));
}

const partsOf = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}-]{2,}/gu) ?? []).filter((part) => !/^(?:dr|mrs?|ms|prof)$/.test(part));

const OPENING_NAME = /^\W*(?:(?:dr|mrs?|ms|prof)\.? )?([\p{L}-]+)(['’]s\b|\s?[:(]|\s[–—-]\s)?/iu;
/** With a capital behind another word, or alone in brackets at the end. */
const NAMES_WITHIN = /(?<=[\p{Ll}\p{N},.;:/+&)]\s|\(|\bw\/\s?)\p{Lu}[\p{L}-]+|(?<=\()[\p{L}-]+(?=\)\W*$)/gu;
