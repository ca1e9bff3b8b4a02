/** Which alphabet a file is written in, as its bytes tell: nobody else does. */

/** The marks at its beginning; without one, of what begins with a plain letter UTF-16 leaves every second byte empty. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second) ? 'utf-16be' : null;
}

/** UTF-16 or UTF-8 where the bytes say so; else Windows' old code page, which many programs still write. */
export function decode(bytes: Uint8Array): string {
  const wide = utf16(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
