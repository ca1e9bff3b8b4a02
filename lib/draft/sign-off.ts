import { footerAt } from './footer';
import { isCapital } from './letters';
import { isBlank, type Line } from './lines';
import { PARTICLE } from './people/names';

interface Ending {
  readonly middle: Line[];
  readonly signOff: Line[];
  readonly postscript: Line[];
  readonly signature: Line[];
}

/** "Best", "Kind regards", "Very truly yours", "Thanks again", alone or with the name behind it on the same line. */
const VALEDICTION =
  /^[^\p{L}]*(?:(?:with|in|and|my|all|many|very|most|so|the|kind(?:est)?|warm(?:est)?|best|sincere(?:st)?|friendly|good|cordial) )*(?:best|all the best|kindest|regards?|regads|regrads|rgds|greetings|sincer(?:e?ly|ley|elly)|respectful?ly|cordially|cheers|wh?ishes|your['’]?s|gratefully|warmly|appreciatively|faithful?ly|truly|fondly|respect|appreciation|gratitude|thanks|thank you|ta|many thanks|thanking you(?: in (?:anticipation|advance))?|take care|talk soon|god bless(?: you)?|have a (?:nice|good|great|lovely|wonderful) (?:day|evening|night|week|weekend|one)|enjoy (?:your|the) (?:day|evening|weekend)|see you (?:soon|then|monday|tomorrow)|xo(?:xo)?|mit freundlichen grüßen|viele grüße|beste grüße|herzliche grüße|lg|cordialement|bien à vous|(?:sincères |meilleures )?salutations|saludos(?: cordiales)?|atentamente|un saludo|atenciosamente|cumprimentos|abraços?|(?:un )?abrazos?|cordiali saluti|distinti saluti|met vriendelijke groet(?:en)?|med vänlig(?:a)? hälsning(?:ar)?|(?:med )?ven(?:n)?lig hilsen|ystävällisin terveisin|z poważaniem|pozdrawiam|s pozdravem|cu stimă|üdvözlettel|saygılarımla|cordialmente|с уважением|з повагою|terveisin|salutacions|trân trọng|hormat saya|सादर|всего доброго|με εκτίμηση|בברכה|בתודה|مع التحية|敬上|敬具|よろしくお願い(?:いた)?します。?)(?: (?:yours|regards|wishes|greetings|truly|sincer(?:e?ly|ley|elly)|faithful?ly|respectful?ly|again|so much|very much|a lot|soon|always|and))*(?![\p{L}\p{N}'’])/iu;
const POSTSCRIPT = /^(?:\*\*)?p\.? ?(?:p\.? ?)?s(?:\.|:|\b)(?! ?\d)/i;
const ATTACHMENT_LINE = /^(?:enc(?:l(?:osure)?s?)?|attachments?|cc|att)\b\s*(?:[.:(]|$)/i;
const CREDENTIAL = /^(?:[A-Z]{2,5}|PharmD|PhD|Ph\.D\.?|P\.E\.|M\.?D\.?|Jr\.?|Sr\.?|II|III|x+)$/;
const PRONOUNS =
  /^\W*(?:(?:my )?pronouns?(?: are|\W) *)?(?:he|she|they|xe|ze|any)(?: ?\/ ?(?:he|she|they|him|her|hers|his|them|theirs?|xem|hir))+\W*$/i;
/** What a name may carry in brackets: how it is said, what it is short for, pronouns. */
const IN_BRACKETS = /\s*\(([^()]{1,40})\)/g;
const CONTACT = /@|https?:|www\.|\+?\d[\d ().-]{6,}|^(?:tel|phone|mobile|cell|fax)\b\W*(?:\d|$)|^linkedin\b/i;
const SLOT = /^\W*(?:\[[^\]]*\]|\{\{?[^}]*\}?\}|<[^>]*>|_{3,}|your (?:full )?name.*|your \w+ ?\w*|\(?name\)?)\W*$/i;

/** Whoever says something is in it; a trade, a town and a telephone are nobody. */
const SOMEBODY = /\b(?:i|i['’]m|me|my|we|our|us|you|your|he|she|they|it)\b/i;
/** How a person says where they can be found. */
const REACHED =
  /^(?:(?:my|number|(?:tele)?phone|mobile|cell|tel|e-?mail|mail|address|profile|portfolio|website|linkedin|whatsapp|you|can|reach|call|text|ring|find|me|it|is|are|at|on|or|and|by|under|here|the|best|new|also|any|time|anytime)(?!\p{L})[^\p{L}\p{N}]*)*$/iu;
const CONTACT_DATA = /\S+@\S+|(?:https?:\/\/|www\.)\S+|\+?\d[\d ().-]{5,}\d/g;

/** A sentence ends within the line, and something follows: "Assoc. Prof." and "Univ. of Ghent" are no sentences. */
const SENTENCE_WITHIN = /(?:[?!]|\p{Ll}{5}\.)\s+\S/u;

/** A name or a farewell is never longer; what is goes through no pattern. */
const LONGEST_TAIL_LINE = 120;

/**
 * Parts the lines after the greeting into body, sign-off, postscript and signature. It works from the end: footers and
 * postscripts first, then the last line that reads as a sign-off, else a name that stands alone.
 */
export function findEnding(lines: readonly Line[]): Ending {
  const delimiter = footerAt(lines);
  const own = delimiter < 0 ? lines : lines.slice(0, delimiter);
  const last = postscriptOf(own);
  const [postscript, contact] = isNothingButContact(last, own) ? [[], last] : [last, []];
  const signature = [...contact, ...(delimiter < 0 ? [] : lines.slice(delimiter))];
  const rest = partedAtFarewell(own.filter((line) => !last.includes(line)));

  const seen = rest.filter((line) => !isBlank(line));
  const at = signOffAt(seen);
  const from = at === null ? seen.length - Math.max(nameLinesAtEnd(seen), cardAtEnd(rest)) : firstOfSignOff(seen, at);
  const signOff = at === null ? [] : seen.slice(from, at + 1);
  const [first, closing] = [seen[from], signOff.at(-1)];
  const cut = first ? rest.indexOf(first) : rest.length;
  return {
    middle: rest.slice(0, cut),
    signOff,
    postscript,
    signature: [...rest.slice(closing ? rest.indexOf(closing) + 1 : cut), ...signature],
  };
}

/**
 * "… any news? Regards, Callum Price" within a line: the farewell begins a line of its own, wherever a margin fell. It
 * stands in the last line, or in the one before if the last holds (the rest of) the name.
 */
function partedAtFarewell(lines: readonly Line[]): Line[] {
  const last = lines.findLastIndex((line) => !isBlank(line));
  for (const at of [last, last - 1]) {
    const line = lines[at];
    const next = at === last ? undefined : lines[last];
    if (!line || (next && !isNameLike(next.text))) break;
    const tail = Math.max(0, line.text.length - LONGEST_TAIL_LINE);
    const end = /[.!?]\s+(?=[^.!?]+\.?$)/u.exec(line.text.slice(tail));
    if (!end) continue;
    const cut = tail + end.index + end[0].length;
    const farewell: Line = { text: line.text.slice(cut), start: line.start + cut, end: line.end };
    if (!isSignOff(farewell, next)) continue;
    if (!/[,–—-]/u.test(farewell.text) && (next || !isBareFarewell(farewell.text))) continue;
    const said = line.text.slice(0, cut).trimEnd();
    const before: Line = { ...line, text: said, end: line.start + said.length };
    return [...lines.slice(0, at), before, farewell, ...lines.slice(at + 1)];
  }
  return [...lines];
}

/** "Cheers Scott": a farewell without a comma. "Thanks Scott" may as well be to Scott. */
function isBareFarewell(text: string): boolean {
  const valediction = VALEDICTION.exec(text)?.[0] ?? '';
  const name = text.slice(valediction.length).trim();
  const isFarewell = valediction !== '' && !/\b(?:thank|thx|ta\b)/i.test(valediction);
  return isFarewell && isCapital(name) && name.split(/\s+/).length <= 3 && isNameLike(name);
}

/** "All the best to you and the bees,": a farewell that goes on in words of its own. */
export function saysMore({ text }: Pick<Line, 'text'>): boolean {
  const formula = VALEDICTION.exec(text)?.[0];
  return formula !== undefined && /^ \p{Ll}+(?: [\p{L}\d'’-]+){2,}/u.test(text.slice(formula.length));
}

/** A postscript runs to the next blank line; one that opens the mail is none. */
function postscriptOf(lines: readonly Line[]): Line[] {
  const at = lines.findLastIndex((line) => POSTSCRIPT.test(line.text));
  if (at <= lines.findIndex((line) => !isBlank(line))) return [];
  const end = lines.findIndex((line, i) => i > at && isBlank(line));
  return lines.slice(at, end < 0 ? undefined : end);
}

/** "PS: My number is 555 0100." at the very end. */
const isNothingButContact = (postscript: readonly Line[], own: readonly Line[]): boolean => {
  const text = postscript
    .map((line) => line.text)
    .join(' ')
    .replace(POSTSCRIPT, '');
  const left = text.replace(CONTACT_DATA, ' ');
  return (
    left !== text &&
    REACHED.test(left.replace(/^[^\p{L}\p{N}]+/u, '')) &&
    own.findLast((line) => !isBlank(line)) === postscript.at(-1)
  );
};

/** Index of the sign-off among the seen lines: the last line that reads as one and is followed by a name or nothing. */
function signOffAt(seen: readonly Line[]): number | null {
  for (let i = seen.length - 1; i >= Math.max(0, seen.length - 16); i--) {
    const line = seen[i];
    if (line && isSignOff(line, seen[i + 1])) return i;
  }
  return null;
}

/** "Thanking you in anticipation," above "Yours faithfully,": a farewell over several lines begins with the first. */
function firstOfSignOff(seen: readonly Line[], at: number): number {
  let from = at;
  while (from > 1) {
    const { text = '' } = seen[from - 1] ?? {};
    if (!/,$/.test(text) || text.split(/\s+/).length > 8) break;
    from--;
  }
  return from;
}

function isSignOff({ text }: Line, next: Line | undefined): boolean {
  if (text.length > LONGEST_TAIL_LINE) return false;
  const words = text.split(/\s+/);
  if (words.length > 9) return false;
  const closed = next === undefined || isNameLike(next.text);
  const valediction = VALEDICTION.exec(text)?.[0];
  if (valediction !== undefined) {
    const tail = text.slice(valediction.length).replace(/^[\s,.!*–—-]+/u, '');
    // "Thanks for your time." is a sentence; "Best, Ana" and "Thanks," are not.
    if (tail === '') return closed || !/[.!]$/.test(text);
    if (/^[\s]*[,.!–—-]/u.test(text.slice(valediction.length)) && isNameLike(tail)) return true;
  }
  if (next === undefined && isBareFarewell(text)) return true;
  // "Thank you again for everything," above a name.
  return next !== undefined && closed && words.length <= 8 && /,\W*$/.test(text);
}

/** How many lines at the end are nothing but a name, contact data or slots: a signature without a sign-off. */
function nameLinesAtEnd(seen: readonly Line[]): number {
  let count = 0;
  while (count < Math.min(6, seen.length - 1)) {
    const line = seen[seen.length - 1 - count];
    if (!line || !(isNameLike(line.text) || ATTACHMENT_LINE.test(line.text) || isContact(line.text))) break;
    count++;
  }
  return count;
}

/** How many lines of the last block are a visiting card: a whole name, below it what goes with one, nobody speaking. */
function cardAtEnd(lines: readonly Line[]): number {
  const end = lines.findLastIndex((line) => !isBlank(line)) + 1;
  const block = lines.slice(lines.slice(0, end).findLastIndex(isBlank) + 1, end);
  const [name, ...below] = block;
  const isCard =
    block.length < end &&
    name !== undefined &&
    isWholeName(name.text) &&
    below.length < 5 &&
    below.every(({ text }) => isNameLike(text) || isWith(text));
  return isCard ? block.length : 0;
}

/** "Registered nurse, ward 7" */
const isWith = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && text.split(/\s+/).length <= 6 && !/[.!?:;,…]$/.test(text) && !SOMEBODY.test(text);

const isWholeName = (text: string): boolean => {
  const plain = text.replace(IN_BRACKETS, '').split(/\s*[,|–—]/)[0] ?? '';
  return (
    /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Ll}{1,3})(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Ll}{1,3})){1,3}$/u.test(plain) &&
    isNameLike(plain)
  );
};

const isContact = (text: string): boolean =>
  CONTACT.test(text) && text.split(/\s+/).length <= 8 && !/[.!?]$/.test(text);

/** A line that holds a name or what goes with one: no sentence. */
function isNameLike(text: string): boolean {
  if (text.length > LONGEST_TAIL_LINE) return false;
  if (SLOT.test(text) || isContact(text) || PRONOUNS.test(text)) return true;
  if (SENTENCE_WITHIN.test(text) || /(?:^|\s)I(?=\s|$)/.test(text)) return false;
  const plain = withoutBrackets(text)
    .replace(/^[\s*_~–—-]+|[\s*_~–—-]+$/gu, '')
    .replace(/\p{Extended_Pictographic}/gu, '')
    .trim();
  const words = plain.split(/[\s,|·/]+/u).filter((word) => word !== '' && !PARTICLE.test(word));
  if (words.length === 0 || words.length > 8 || /[!?;:]$|[^.]\.\.+$/.test(plain)) return false;
  if (/[a-z]{2}\.$/.test(plain) && !/\b(?:jr|sr|esq)\.$/i.test(plain)) return false;
  const capitals = words.filter((word) => isCapital(word) || /^\d/.test(word) || CREDENTIAL.test(word)).length;
  return words.length === 1
    ? /^[\p{L}\p{M}.'’-]{1,20}$/u.test(plain) && !/,/.test(text)
    : capitals >= words.length * 0.6;
}

/** "Bo (he/him)" and "Bo Li (say: bow)" are names; of "Leeds (so far)" nobody knows. */
const withoutBrackets = (text: string): string =>
  text.replace(IN_BRACKETS, (whole, inside: string, at: number) =>
    PRONOUNS.test(inside) || /^\W*\p{Lu}\S* \S+$/u.test(text.slice(0, at)) ? '' : whole,
  );
