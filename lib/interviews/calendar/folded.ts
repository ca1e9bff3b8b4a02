/** A file's bytes as text, where lines may be broken within a letter: the standard counts bytes, and some programs do. */
import { decode } from '../decode';

const [TAB, LINE_FEED, RETURN, SPACE] = [9, 10, 13, 32];

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== '';
  } catch {
    return false;
  }
}

/** With each line that goes on in the next as one. */
function unfolded(bytes: Uint8Array): Uint8Array {
  const begins = (at: number) => bytes[at] === SPACE || bytes[at] === TAB;
  const isFold = (at: number) =>
    (bytes[at] === LINE_FEED && begins(at + 1)) ||
    (bytes[at] === RETURN && bytes[at + 1] === LINE_FEED && begins(at + 2)) ||
    (begins(at) && bytes[at - 1] === LINE_FEED);
  return bytes.filter((_, at) => !isFold(at));
}

export function decodeFolded(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return decode(bytes);
  const whole = unfolded(bytes);
  return decode(isUtf8(whole) ? whole : bytes);
}
