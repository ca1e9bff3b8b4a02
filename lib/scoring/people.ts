import { isNameToo, isTitle } from '../draft/people/titles';
import type { Reader } from '../guidance/check';

const FIRST_WORD = /^(\p{L}[\p{L}\p{M}-]*(?:\.ssa)?)(?:(\.)\s*|\s+|$)/iu;
/** Major Singh, Lady Rivera: as often names. */
const NAME_AS_OFTEN = /^(?:major|lady)$/i;
/** Behind these stands the given name. */
const WITH_GIVEN_NAME = /^(?:sir|dame|sister|brother|uncle|aunt|auntie|chị|ibu|bapak)$/i;

/** "Herr Dr. " of "Herr Dr. Uwe Brandt". */
function titlesOf(name: string): string {
  let length = 0;
  for (;;) {
    const [whole = '', word = '', stop] = FIRST_WORD.exec(name.slice(length)) ?? [];
    // With a full stop they are titles: "Gen. Tanaka".
    const isName = !stop && (isNameToo(word) || NAME_AS_OFTEN.test(word));
    if (!isTitle(word) || isName) return name.slice(0, length);
    length += whole.length;
  }
}

/** Behind a comma it is no given name: "Ana Ruiz, MD". */
const DEGREE = /^(?:phd|md|mba|rn|cpa|esq|jr|sr|[iv]+)\.?$/i;

/** A name and an address, parted. Titles are left out of the name; "Li, Bo" is Bo Li. */
export function readerOf(name: string, email = ''): Reader {
  const [last = '', ...behind] = name.trim().split(/\s*,\s*/);
  const first = behind.find((part) => !DEGREE.test(part));
  const whole = first && last ? `${first} ${last}` : last;
  const titles = titlesOf(whole);
  const title = titles.trim();
  const words = whole.slice(titles.length).split(/\s+/).filter(Boolean);
  return {
    name: words.join(' '),
    // Who was met as Professor Munro is hardly to be greeted as Alasdair.
    greetAs: [title, words.at(title && !WITH_GIVEN_NAME.test(title) ? -1 : 0)].filter(Boolean).join(' '),
    email: email.toLowerCase(),
  };
}

/** `Name <address>`, an address or a name. */
export function readerFrom(recipient: string): Reader {
  const match = /^\s*"?([^"<]*?)"?\s*<([^>]*)>\s*$/.exec(recipient);
  if (match) return readerOf(match[1] ?? '', match[2] ?? '');
  return recipient.includes('@') ? readerOf('', recipient.trim()) : readerOf(recipient);
}
