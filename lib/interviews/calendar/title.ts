/** Recruiting systems write HTML where a calendar has plain text. */

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const entity = (written: string, name: string): string => {
  const [, base16, code = ''] = /^#(x?)([\da-f]+)$/i.exec(name) ?? [];
  if (base16 === undefined) return ENTITIES[name.toLowerCase()] ?? written;
  const point = Number.parseInt(code, base16 ? 16 : 10);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : written;
};

/** "<b>Interview</b> at R&amp;D Works" is "Interview at R&D Works"; "Tim <> Acme" has no tag in it. */
export const plainTitle = (title: string): string =>
  title
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(#x?[\da-f]{1,6}|[a-z]{2,6});/gi, entity)
    .replace(/\s+/g, ' ')
    .trim();
