/** An hour as people say it, in figures. */
import { NUMBERS } from './english-words';

const MINUTES: Readonly<Record<string, number>> = { five: 5, ten: 10, quarter: 15, twenty: 20, half: 30 };
/** "ten to eleven" may be two hours of a morning, so only a quarter comes before the hour; "half 2" is British. */
const CLOCK = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:a\\s+)?(?<minutes>quarter|half|five|ten|twenty|\\d{1,2})\\s+past|(?:a\\s+)?quarter\\s+(?<before>to)|half)\\s+(?<hour>${NUMBERS.join('|')}|1[0-2]|[1-9])(?![\\p{L}\\d:.]|\\s+(?:an?\\s+)?(?:hours?|h|min))`,
  'giu',
);

/** With a half of the day behind it: "three pm". */
const HOUR_WORD = new RegExp(`\\b(${NUMBERS.join('|')})(?=\\s*(?:[ap]\\.?m\\b|o[’']?clock\\b))`, 'gi');
/** "about 3", "~3pm", "3pm sharp", "3ish"; written large it may be a name. */
const ABOUT =
  /(?:\b(?:at\s+)?(?:around|about|approx\.?)\s+|~\s?)(?=\d|noon)|(?<=\d\s?(?:[ap]\.?m\.?)?)\s+sharp\b|(?<=\d|noon|\d\s?[ap]m)[\s-]?ish\b/g;

/** "half past two", "quarter to three", "half 2", "three pm", "about 3". */
export function clockWords(text: string): string {
  const plain = text
    .replace(HOUR_WORD, (word) => String(NUMBERS.indexOf(word.toLowerCase()) + 1))
    .replace(ABOUT, ' ')
    .replace(/\b12\s*(?=noon\b)/gi, '');
  return plain.replace(CLOCK, (...found) => {
    const { minutes = 'half', before, hour } = found.at(-1) as { minutes?: string; before?: string; hour: string };
    const named = Number(hour) || NUMBERS.indexOf(hour.toLowerCase()) + 1;
    if (before) return `${named === 1 ? 12 : named - 1}:45`;
    return `${named}:${String(MINUTES[minutes.toLowerCase()] ?? Number(minutes)).padStart(2, '0')}`;
  });
}
