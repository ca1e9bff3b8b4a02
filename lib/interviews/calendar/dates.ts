/** A date's line as the standard writes it: ical.js refuses what many programs and sites write in its place. */

const STAMP = String.raw`\d{4}-?\d{2}-?\d{2}(?:[T ]\d{2}:?\d{2}(?::?\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?`;
/** A zone's name may have colons in it, quoted or not: what the line says is behind the last but those of an hour. */
const LINE = new RegExp(
  `^(DTSTART|DTEND|RECURRENCE-ID|EXDATE|DTSTAMP|LAST-MODIFIED)(;.*?)?:\\s*(${STAMP}(?:,${STAMP})*)\\s*$`,
  'i',
);
const ZONE = /;TZID=("[^"]*"|.*?)(?=;[\w-]+=|$)/i;
const PARTS = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** "20260303T140000", "…Z" for what tells how far it is from UTC, "20260303" where there is no hour. */
function stamp(written: string): string {
  const [, year, month, day, hour, minute, second = '00', offset = ''] = PARTS.exec(written) ?? [];
  if (hour === undefined) return `${year}${month}${day}`;
  const wall = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const at = Date.parse(`${wall}${offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2').toUpperCase()}`);
  const plain = (text: string) => text.slice(0, 19).replace(/[-:]/g, '');
  return offset === '' || Number.isNaN(at) ? plain(wall) : `${plain(new Date(at).toISOString())}Z`;
}

/** Any other line is given back as it is. */
export function dateLine(line: string): string {
  const [, name, said = '', written] = LINE.exec(line) ?? [];
  if (name === undefined || written === undefined) return line;
  const stamps = written.split(',').map(stamp);
  const zone = ZONE.exec(said)?.[1]?.replaceAll('"', '');
  const others = said.replace(ZONE, '').replace(/;VALUE=[^;]*/i, '');
  const isDate = stamps.every((each) => !each.includes('T'));
  const kind = isDate ? ';VALUE=DATE' : zone === undefined ? '' : `;TZID="${zone}"`;
  return `${name}${others}${kind}:${stamps.join(',')}`;
}
