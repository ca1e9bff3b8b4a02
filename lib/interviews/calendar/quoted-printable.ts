/** A mail's part as it travels ("=C3=A4" for "ä"), which whoever copies a mail's source brings along. */

const SAYS_SO = /^Content-Transfer-Encoding:[ \t]*quoted-printable[ \t]*$/im;

/** Whether the head above a text, the last of several, says that it is written so. */
export const isQuotedPrintable = (above: string): boolean =>
  SAYS_SO.test(above.slice(Math.max(0, above.lastIndexOf('\n--'))));

export const readQuotedPrintable = (text: string): string =>
  text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/(?:=[\dA-F]{2})+/gi, (written) =>
      new TextDecoder().decode(Uint8Array.from(written.slice(1).split('='), (byte) => Number.parseInt(byte, 16))),
    );
