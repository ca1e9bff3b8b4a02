/**
 * A one-way likeness of a mail: for each of 64 hash functions the smallest hash over the mail's word pairs (min-hash),
 * of which eight bits are kept. Two mails agree in about as many of them as they share word pairs, so names swapped,
 * paragraphs moved and small edits still show; 64 bytes of minima over thousands of pairs cannot be turned back into
 * text.
 */
import { fnv } from '../draft/fnv';

const SIZE = 64;
/**
 * Agreement above which two mails are the same letter: two on one talk share 0.2 of their pairs, short ones of stock
 * phrases 0.4.
 */
export const SAME_LETTER = 0.5;
const WORD = /[\p{L}\p{N}]+/gu;
/** "I've" and "I have" are the same. */
const IN_FULL: readonly (readonly [short: RegExp, full: string])[] = [
  [/['’]ve\b/g, ' have'],
  [/['’]d\b/g, ' would'],
  [/['’]ll\b/g, ' will'],
  [/['’]re\b/g, ' are'],
  [/['’]m\b/g, ' am'],
  [/\bwon['’]t\b/g, 'will not'],
  [/\bcan['’]t\b/g, 'cannot'],
  [/n['’]t\b/g, ' not'],
];

/** 128 hexadecimal digits, or '' for a text of fewer than twenty words. */
export function fingerprintOf(text: string): string {
  // Capitalised words inside a sentence are names; leaving all capitals out makes a swapped name no difference.
  const words =
    IN_FULL.reduce((full, [short, long]) => full.replace(short, long), text)
      .normalize('NFKC')
      .match(WORD)
      ?.filter((word) => !/^\p{Lu}/u.test(word) && word.length > 1) ?? [];
  if (words.length < 20) return '';
  const minima = new Uint32Array(SIZE).fill(0xffffffff);
  for (let i = 1; i < words.length; i++) {
    const hash = fnv(`${words[i - 1]} ${words[i]}`);
    for (let k = 0; k < SIZE; k++) {
      const own = mix(hash ^ Math.imul(k + 1, 0x9e3779b1));
      if (own < (minima[k] ?? 0)) minima[k] = own;
    }
  }
  return Array.from(minima, (value) => (value & 0xff).toString(16).padStart(2, '0')).join('');
}

/** Share of agreement from 0 to 1, with what chance alone gives (1 in 256) taken off. */
export function likeness(a: string, b: string): number {
  if (a.length !== SIZE * 2 || b.length !== SIZE * 2) return 0;
  let same = 0;
  for (let i = 0; i < a.length; i += 2) if (a.slice(i, i + 2) === b.slice(i, i + 2)) same++;
  return Math.max(0, (same / SIZE - 1 / 256) / (1 - 1 / 256));
}

function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
