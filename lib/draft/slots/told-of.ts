import { anyOf } from '../any-of';
import { remember } from '../remember';

/** What stands in a slot; used where its shape alone proves nothing, as brackets in a subject with a mail system's tag. */
export const SLOT_WORD = anyOf(
  /(?:your|my|insert|recipients?|senders?|interviewers?|hiring|manager|recruiters?|company|organi[sz]ation|school|employer|position|role|job|title|date|day|month|time|topic|specific|skills?|department|team|name|first_?name|last_?name|project|field|industry|university)/,
);

/** Templates, programs and mails gone wrong, in which a slot is a thing to tell of. */
const ABOUT_SLOTS = anyOf(
  /templates?|templating|placeholders?|variables?|merge (?:fields?|tags?)|mail merge|handlebars|mustache|jinja|liquid|config\w*|scripts?|syntax|escap\w+|render\w*|print(?:ed|s|ing)|boxe?s?|fields?|forms?|buttons?|curly|brackets?|newsletters?|environment|shell|yaml|json|code|parser|regex|f-strings?|went out|came out/,
);
/** It is used, printed, seen: right before a slot that the writer tells of. */
const TOLD_OF =
  /(?:\b(?:used?|using|ha(?:d|s|ve)|print(?:ed|s|ing)|show(?:ed|s|ing)|said|says?|reads?|saw|wrote|typed|replac(?:ed?|ing)|found|contain(?:s|ed)|called|named|label+ed|tagged|marked|forgot|left|literal(?:ly)?|like|such as|beg[ai]ns?|(?:went|came|sent) out (?:with|to|as)|(?:shipped|arrived|started|ended|opened|began|begins) with)|[=:])\s+$/i;
/** A hello in the middle of a sentence is one that somebody tells of. */
const HELLO_WITHIN = /(?<=\p{L}\s)["'“‘]?(?:dear|hi|hello)\s+$/iu;

/** A variable as programs write it, `${HOME_DIR}` or `{guest.id}`, and not a gap in a letter. */
const VARIABLE =
  /^(?:\{\{ ?\p{Ll}{1,3} ?\}\}|[$#%]?\{\{? ?(?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)*|\p{Ll}+(?:\p{Lu}\p{Ll}+|[._]\p{Ll}+)+) ?\})/u;
const ABOUT_PROGRAMS = anyOf(
  /bash|zsh|shell|scripts?|deploy\w*|pipelines?|runners?|builds?|compil\w+|python|java|endpoints?|routes?|requests?|apis?|urls?|paths?|quer(?:y|ies)|null|undefined|variables?|env|quotes|quoted|escap\w+|expand\w*|docker\w*|makefile|logs?|bugs?|parser|strings?|templates?|config\w*|code/,
);
const ABOUT_TEMPLATES = anyOf(/templat\w+ engines?|handlebars|mustache|jinja\w*|liquid|moustache|nunjucks|helm/);
/** What stands right before a value in code: "account_id = ${ACCOUNT_ID}", "f(${n})". */
const IN_CODE = /[\p{L}\d_]\s?(?:[!<>=]?=|[<>(])\s?["']?$/u;
/** The path of an address, "/rooms/{room}/guests", as far as it has no space. */
const PATH = /((?:^|[\s("“`])(?:https?:\/)?\/)[^\s"”`]*/g;

/** Named, quoted or told of: such a slot is a thing the sentence speaks about, and no gap in it. */
export function isMentioned(text: string, at: number, slot: string): boolean {
  return (
    isQuoted(text, at) ||
    isCode(text, at, slot) ||
    isToldOf(text, at) ||
    (/^[{<%*]/.test(slot) && /^ (?:field|tag|variable|placeholder|token)s?\b/.test(text.slice(at + slot.length)))
  );
}

/** No sentence of a letter is longer. */
const FAR = 1000;

function sentenceAround(text: string, at: number): { readonly before: string; readonly whole: string } {
  const [back, ahead] = [text.slice(Math.max(0, at - FAR), at), text.slice(at, at + FAR)];
  const before = back.slice(Math.max(...['. ', '! ', '? ', '\n'].map((end) => back.lastIndexOf(end))) + 1);
  return { before, whole: before + ahead.slice(0, /[.!?](?=\s|$)|\n/.exec(ahead)?.index) };
}

/** "We used {{name}} in the Handlebars templates", "a mail that said Dear [Name]". */
function isToldOf(text: string, at: number): boolean {
  const { before, whole } = sentenceAround(text, at);
  const hello = HELLO_WITHIN.exec(before);
  if (hello) return TOLD_OF.test(before.slice(0, hello.index));
  return TOLD_OF.test(before) && ABOUT_SLOTS.test(whole);
}

/** "`{{guest.name}}` broke", "the route /rooms/{room}" and, further on, "{room}". */
function isCode(text: string, at: number, slot: string): boolean {
  if (!/^[$#%]?\{/.test(slot)) return false;
  // "${schema}.orders"
  if (!SLOT_WORD.test(slot) && /^\.\p{Ll}/u.test(text.slice(at + slot.length))) return true;
  if (pathsIn(text).some(({ from, to }) => text.slice(from, to + slot.length).includes(slot))) return true;
  const { before, whole } = sentenceAround(text, at);
  if (slot.startsWith('{{') && ABOUT_TEMPLATES.test(whole)) return true;
  return VARIABLE.test(slot) && !SLOT_WORD.test(slot) && (IN_CODE.test(before) || ABOUT_PROGRAMS.test(whole));
}

const pathsIn = remember((text) =>
  Array.from(text.matchAll(PATH), ({ index, 0: path, 1: lead = '' }) => ({
    from: index + lead.length,
    to: index + path.length,
  })),
);

/** A single mark that opens a quotation, and no apostrophe; it is closed behind the slot. */
const OPEN_SINGLE = /(?:^|[\s([—–])['‘](?!\s)(?:[^'’\n]|['’](?=\p{L}))*$/u;
const CLOSE_SINGLE = /^[^\n]*?['’](?!\p{L})/u;

/** Inside quotation marks brackets are somebody's exact words. */
export function isQuoted(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  const isOpen = (marks: RegExp): boolean => (line.match(marks)?.length ?? 0) % 2 === 1;
  return isOpen(/["“”]/g) || isOpen(/`/g) || (OPEN_SINGLE.test(line) && CLOSE_SINGLE.test(text.slice(at)));
}
