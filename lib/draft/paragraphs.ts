import { isBlank, type Line, reachOf } from './lines';

const BULLET = /^(?:[•‣▪◦·]\s*|\*(?!\*)\s*|[–—-]\s+|\d{1,2}[.)]\s+|\([a-z\d]\)\s+|[a-z]\.\.?\s+)(?=\S)/;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/;
const ENDS_SENTENCE = /[.!?…:;。！？]["'”’)\]*]*$/u;
/** Words that no paragraph ends on. */
const OPEN_END = /(?:,|\b(?:a|an|the|and|or|to|of|with|my|your|our))$/i;

/**
 * Lines grouped into paragraphs. A blank line ends one; in a mail that is not hard-wrapped a single break does too.
 * Bullets and bare addresses belong to what is above them, unless the bullets are paragraphs of their own.
 */
export function paragraphsOf(all: readonly Line[]): Line[][] {
  const lines = withoutRubrics(all);
  const wrapped = isHardWrapped(lines);
  const isOver = wrapped ? endedEarly(lines) : () => false;
  const ownBullets = bulletsAreParagraphs(lines);
  const blocks: Line[][] = [];
  let blankBefore = true;
  for (const line of lines) {
    if (isBlank(line)) {
      blankBefore = true;
      continue;
    }
    const above = blocks.at(-1);
    const bullet = BULLET.test(line.text);
    const belongs =
      (bullet && !(blankBefore && ownBullets)) ||
      ADDRESS.test(line.text) ||
      (!blankBefore && wrapped && !bullet && !isOver(above?.at(-1), line)) ||
      (above !== undefined && OPEN_END.test(above.at(-1)?.text ?? '') && /^\p{Ll}/u.test(line.text));
    if (above && belongs) above.push(line);
    else blocks.push([line]);
    blankBefore = false;
  }
  return isSentenceAList(lines, blocks) ? [blocks.flat()] : blocks;
}

/** A line that tells what the mail is about, and one of ornaments alone, are no paragraphs. */
const RUBRIC = /^(?:re|ref|subject|betreff)\s*:/i;
const withoutRubrics = (lines: readonly Line[]): readonly Line[] => {
  const first = lines.findIndex((line) => !isBlank(line));
  return lines.filter(
    (line, i) => isBlank(line) || (/[\p{L}\p{N}[{<(_?]/u.test(line.text) && !(i === first && RUBRIC.test(line.text))),
  );
};

/** Lines with another right below them, in pairs. */
const neighbours = (lines: readonly Line[]): [Line, Line][] =>
  lines.flatMap((line, i) => {
    const next = lines[i + 1];
    return next && !isBlank(line) && !isBlank(next) && !BULLET.test(next.text) ? [[line, next]] : [];
  });

/** Mail programs that break lines do so from here on; a short line was meant as one. */
const LIKELY_MARGIN = 55;

/**
 * Hard-wrapped: lines break inside sentences, near one margin. Writers without full stops break anywhere, so for them
 * only the margin counts.
 */
function isHardWrapped(lines: readonly Line[]): boolean {
  const pairs = neighbours(lines);
  const margin = Math.max(0, ...pairs.map(([line]) => reachOf(line)));
  if (pairs.length === 0 || margin > 110) return false;
  const inside = pairs.filter(
    ([{ text }, next]) => !ENDS_SENTENCE.test(text) && /^[\p{L}\p{N}("“[{<_]/u.test(next.text),
  );
  if (inside.length < pairs.length * 0.3) return false;
  const full = inside.filter(
    ([line, next]) => reachOf(line) + 1 + (next.text.split(/\s/)[0]?.length ?? 0) > margin * 0.9,
  );
  const ends = lines.filter((line, i) => !isBlank(line) && isBlank(lines[i + 1] ?? { text: '', start: 0, end: 0 }));
  const careful = ends.filter(({ text }) => ENDS_SENTENCE.test(text)).length > ends.length / 2;
  const lower = inside.filter(([, next]) => /^\p{Ll}/u.test(next.text)).length;
  return (
    (full.length > inside.length * 0.7 &&
      (careful || inside.length > 2 || (margin >= LIKELY_MARGIN && lower > inside.length / 2))) ||
    (careful && lower >= inside.length / 2)
  );
}

/** Where a program breaks lines for certain: so many breaks inside sentences, none of them early. */
const BREAKS_AT_LEAST = 4;
/** Code units that a line may stay below the margin: two blanks after a full stop, and one that hangs. */
const SLACK = 3;

/**
 * A letter whose paragraphs are parted by single breaks, and whose lines a program broke afterwards: that one breaks
 * where the next word has no room, so a sentence's end with room for more was meant. Only below a blank line, so
 * that the writer knows those, and none after it; and where every other break is at the margin: what people break by hand
 * is ragged. In any other wrapped mail a single break is none, as careful readers count (the corpus guideline).
 */
function endedEarly(all: readonly Line[]): (line: Line | undefined, next: Line) => boolean {
  const seen = all.filter((line) => !isBlank(line));
  const [first, last] = [seen[0], seen.at(-1)];
  const between = first && last ? all.slice(all.indexOf(first), all.indexOf(last)) : [];
  const isSetOff = all[0] !== undefined && isBlank(all[0]);
  const pairs = neighbours(all);
  const margin = Math.max(0, ...pairs.map(([line]) => reachOf(line)));
  const hasRoom = (line: Line, { text }: Line): boolean =>
    reachOf(line) + 1 + (text.split(/\s/)[0]?.length ?? 0) <= margin - SLACK;
  const inside = pairs.filter(([{ text }]) => !ENDS_SENTENCE.test(text));
  const isRegular =
    isSetOff &&
    !between.some(isBlank) &&
    inside.length >= BREAKS_AT_LEAST &&
    !inside.some(([line, next]) => hasRoom(line, next));
  return (line, next) =>
    isRegular &&
    line !== undefined &&
    /[.!?…]["'”’)]*$/u.test(line.text) &&
    /^["“(]?[\p{Lu}\p{N}]/u.test(next.text) &&
    hasRoom(line, next);
}

/** Bullets with blank lines between them, most of several sentences. */
function bulletsAreParagraphs(lines: readonly Line[]): boolean {
  const apart = lines.filter((line, i) => BULLET.test(line.text) && i > 0 && isBlank(lines[i - 1] ?? line));
  if (apart.length < 2) return false;
  const items = apart.map((line) => {
    const from = lines.indexOf(line);
    const to = lines.findIndex((other, i) => i > from && isBlank(other));
    return lines
      .slice(from, to < 0 ? undefined : to)
      .map(({ text }) => text.replace(BULLET, ''))
      .join(' ');
  });
  return items.filter((text) => /[.!?;]["”)]?\s+\S/.test(text)).length > items.length / 2;
}

/** A sentence a line and no blank line anywhere: whoever made this lost the paragraphs. It counts as one. */
function isSentenceAList(lines: readonly Line[], blocks: readonly Line[][]): boolean {
  const inner = lines.slice(
    lines.findIndex((line) => !isBlank(line)),
    lines.findLastIndex((line) => !isBlank(line)) + 1,
  );
  if (blocks.length < 4 || inner.some(isBlank)) return false;
  return blocks.every(([line]) => line && /^[^.!?]{15,}[.!?]$/.test(line.text.replace(/\b(?:mr|mrs|ms|dr)\./gi, '')));
}
