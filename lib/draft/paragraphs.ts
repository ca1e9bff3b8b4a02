import { isBlank, type Line } from './lines';

const BULLET = /^(?:[•*‣▪◦–—-]|\d{1,2}[.)])\s/;

/** Lines grouped into paragraphs: a blank line ends one; a single break does too unless the mail is hard-wrapped. */
export function paragraphsOf(lines: readonly Line[]): Line[][] {
  const wrapped = isHardWrapped(lines);
  const blocks: Line[][] = [];
  let open = false;
  for (const line of lines) {
    if (isBlank(line)) {
      open = false;
      continue;
    }
    const last = blocks.at(-1);
    if (last && ((open && wrapped) || BULLET.test(line.text))) last.push(line);
    else blocks.push([line]);
    open = true;
  }
  return blocks;
}

/** Hard-wrapped: most lines that another follows end where a word more would have passed the margin. */
function isHardWrapped(lines: readonly Line[]): boolean {
  const followed = lines.filter((line, i) => {
    const next = lines[i + 1];
    return !isBlank(line) && next && !isBlank(next);
  });
  if (followed.length < 2) return false;
  const full = followed.filter((line) => line.text.length >= 45 && line.text.length <= 100);
  return full.length / followed.length > 0.5;
}
