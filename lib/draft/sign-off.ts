import { isBlank, type Line } from './lines';

export interface Ending {
  readonly middle: Line[];
  readonly signOff: Line[];
  readonly postscript: Line[];
  readonly signature: Line[];
}

const VALEDICTION =
  /^[\W_]*(?:(?:with )?(?:all |my |many |very |kind(?:est)? |warm(?:est)? |best |sincere )*(?:best|regards|sincerely|respectfully|cordially|cheers|wishes|yours|gratefully|thanks|thank you|appreciatively)(?: (?:yours|regards|wishes|truly|sincerely|faithfully|again|so much|very much|and))*)[\W_]*$/i;
const POSTSCRIPT = /^p\.? ?s\b\.?/i;
const FOOTER = /^(?:sent from my|get outlook for|sent via|von meinem|envoyé de mon)\b/i;

/** Parts the lines after the greeting into body, sign-off, postscript and signature. */
export function findEnding(lines: readonly Line[]): Ending {
  const delimiter = lines.findIndex((line) => /^--$/.test(line.text) || FOOTER.test(line.text));
  const body = delimiter < 0 ? [...lines] : lines.slice(0, delimiter);
  const after = delimiter < 0 ? [] : lines.slice(delimiter);
  const at = body.findLastIndex((line) => !isBlank(line) && VALEDICTION.test(line.text));
  const psAt = body.findLastIndex((line) => POSTSCRIPT.test(line.text));
  const end = at < 0 ? (psAt < 0 ? body.length : psAt) : at;
  const tail = body.slice(at < 0 ? end : at + 1);
  const psInTail = tail.findIndex((line) => POSTSCRIPT.test(line.text));
  const postscript = psInTail < 0 ? [] : tail.slice(psInTail);
  const signature = psInTail < 0 ? tail : tail.slice(0, psInTail);
  return {
    middle: body.slice(0, end),
    signOff: at < 0 ? [] : body.slice(at, at + 1),
    postscript,
    signature: [...signature, ...after],
  };
}
