import type { Reader } from '../guidance/check';

const TITLES = /^(?:(?:mrs?|ms|miss|mx|dr|prof|professor|sir)\b\.?\s*)+/i;
/** Behind a comma it is no given name: "Ana Ruiz, MD". */
const DEGREE = /^(?:phd|md|mba|rn|cpa|esq|jr|sr|[iv]+)\.?$/i;

/** A name and an address, parted. Titles are left out of the name; "Li, Bo" is Bo Li. */
export function readerOf(name: string, email = ''): Reader {
  const [last = '', ...behind] = name.trim().split(/\s*,\s*/);
  const first = behind.find((part) => !DEGREE.test(part));
  const whole = first && last ? `${first} ${last}` : last;
  const title = TITLES.exec(whole)?.[0].trim() ?? '';
  const words = whole.slice(title.length).split(/\s+/).filter(Boolean);
  return {
    name: words.join(' '),
    // Who was met as Professor Munro is hardly to be greeted as Alasdair.
    greetAs: [title, words.at(title && !/^sir$/i.test(title) ? -1 : 0)].filter(Boolean).join(' '),
    email: email.toLowerCase(),
  };
}

/** `Name <address>`, an address or a name. */
export function readerFrom(recipient: string): Reader {
  const match = /^\s*"?([^"<]*?)"?\s*<([^>]*)>\s*$/.exec(recipient);
  if (match) return readerOf(match[1] ?? '', match[2] ?? '');
  return recipient.includes('@') ? readerOf('', recipient.trim()) : readerOf(recipient);
}
