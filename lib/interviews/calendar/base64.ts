/** A mail's part as it travels in letters and digits alone, which a mail that was saved or copied as a whole brings along. */
import { decodeFolded } from './folded';

/** "BEGIN:VCALENDAR" and no more fills twenty of them, and always the same. */
const BEGINNING = /^[ \t]*QkVHSU46VkNBTEVOREFS[A-Za-z0-9+/=\s]*/m;

/** The calendar in a text that has one so; null for any other text. */
export function readBase64(text: string): string | null {
  const written = BEGINNING.exec(text)?.[0].replace(/\s/g, '') ?? '';
  // Behind its end a mail may go on with words that look the same.
  const [whole = ''] = /^[^=]*/.exec(written) ?? [];
  if (whole === '') return null;
  const binary = atob(whole.slice(0, whole.length - (whole.length % 4 === 1 ? 1 : 0)));
  return decodeFolded(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
}
