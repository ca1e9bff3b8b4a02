import type { Reader } from '../guidance/check';

/** A name and an address, parted. Titles are left out; "Li, Bo" is Bo Li. */
export function readerOf(name: string, email = ''): Reader {
  const plain = name.replace(/^(?:(?:mrs?|ms|mx|dr|prof|professor|sir)\b\.?\s*)+/i, '').trim();
  const [last, first] = plain.split(/\s*,\s*/);
  const words = (first && last ? `${first} ${last}` : plain).split(/\s+/).filter(Boolean);
  return {
    name: words.join(' '),
    givenName: words.length > 1 || !/^(?:mrs?|ms|dr|prof)/i.test(name) ? (words[0] ?? '') : '',
    familyName: words.length > 1 ? (words.at(-1) ?? '') : '',
    email: email.toLowerCase(),
  };
}

/** `Name <address>`, an address or a name. */
export function readerFrom(recipient: string): Reader {
  const match = /^\s*"?([^"<]*?)"?\s*<([^>]*)>\s*$/.exec(recipient);
  if (match) return readerOf(match[1] ?? '', match[2] ?? '');
  return recipient.includes('@') ? readerOf('', recipient.trim()) : readerOf(recipient);
}
