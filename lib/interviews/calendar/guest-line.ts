/** A guest's line as the standard writes it: a name with a colon in it has to stand in quotation marks. */

const LINE = /^((?:ATTENDEE|ORGANIZER)(?=;))(.*):\s*(mailto:[^:]*)$/i;

/** Any other line is given back as it is. */
export function guestLine(line: string): string {
  const [, property, said = '', address] = LINE.exec(line) ?? [];
  if (property === undefined) return line;
  const named = said.replace(/;CN=([^";]*)(?=;|$)/i, (whole, name: string) =>
    name.includes(':') ? `;CN="${name}"` : whole,
  );
  return `${property}${named}:${address}`;
}
