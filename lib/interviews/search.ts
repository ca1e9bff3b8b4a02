/** Search over everything a person typed. */
import type { Entry } from './model';

/** Lower case, without accents; "ß" as "ss", so that either spelling finds the other. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');

/** Folding a thousand interviews at every key would be felt; entries are never changed, only replaced. */
const folded = new WeakMap<Entry, string>();

function textOf(entry: Entry): string {
  const known = folded.get(entry);
  if (known !== undefined) return known;
  const { interview, interviewers, notes } = entry;
  const parts = [
    interview.company,
    interview.role,
    interview.organiserEmail ?? '',
    ...interviewers.flatMap(({ name, email }) => [name, email]),
    ...notes.map(({ text }) => text),
  ];
  const text = plain(parts.join('\n'));
  folded.set(entry, text);
  return text;
}

export const wordsOf = (query: string): readonly string[] => plain(query).split(/\s+/).filter(Boolean);

/** Entries that hold every word of the query, anywhere, in the order given. An empty query finds all. */
export function searchIn(entries: readonly Entry[], query: string): readonly Entry[] {
  const words = wordsOf(query);
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    const text = textOf(entry);
    return words.every((word) => text.includes(word));
  });
}
