/**
 * Gmail's markup, each part with the pages it was seen in. Class names are minified yet stable for years; they differ
 * between accounts, so each part has more than one sign where there is one. None depends on the language.
 */

/** Seen 2017 to 2026-06 in every kind of compose; the second form guards against the loss of `g_editable`. */
export const editors =
  '[contenteditable="true"][g_editable="true"],[contenteditable="true"][role="textbox"][aria-multiline="true"]';

/** A mail that is being read (2014 to 2026): editors copied into it are text. */
export const readMail = '.a3s';

/** Signs of a compose, two are enough: chat windows, signature settings and copies of its look have none (2020–2026). */
export const signs = [
  'form.bAs',
  'input[name="subjectbox"]',
  'input[name="composeid"]',
  '[data-compose-id]',
  '.IZ .Up [role="button"]',
  '.aoI[role="region"]',
];

/** Pop-up and full screen: a dialog (2020). */
export const dialog = '[role="dialog"]';
/** Own window: `?view=cm` and pop-outs have both classes (InboxSDK 2026-07). */
export const ownWindow = 'body.xE.xp [role="main"]';
/** Around header, editor and buttons, in every kind (2020), and the region inside. */
export const inner = '.M9';
export const region = '.aoI';
/** Inline reply or forward stands under the message it answers (InboxSDK 2026-07). */
export const inline = '.ip';

/** Seen 2020 to 2026-06; in inline replies of no size, at times absent: then the subject is the thread's. */
export const subject = 'input[name="subjectbox"]';
export const threadSubject = 'h2.hP';

/** Since 2021. The toolbar's fonts are options too, but without an address. */
export const chip = '[role="option"][data-hovercard-id]';
export const chipRow = (field: string): string => `.anm[name="${field}"]`;
/** Text typed but not yet a chip. */
export const typed = 'input[role="combobox"]';
/** Until 2021, still served to some (2017, 2020). */
export const oldChip = '.vN[email]';
export const oldChipName = '.vT';
/** Hidden inputs beside old chips, or alone in collapsed replies: `Name <address>`. */
export const hiddenField = (field: string): string => `input[type="hidden"][name="${field}"]`;
/** One line in place of the folded header; `span[email]` inside. */
export const summary = '.aoD.hl .oL';
export const summaryPerson = 'span[email]';
/** Signs that the header is there at all, also while nobody is in it. */
export const header = '.GS,.aoD.hl,.anm';

/** Senders in the thread around an inline reply (2014 to 2026). */
export const sender = '[role="main"] .gD[email]';

/** Files in the compose: link with name and size (2026, code of a sending guard); Drive files are chips in the text. */
export const fileName = '.dL .vI';
export const driveFile = '.gmail_drive_chip';

/** Seen 2020 to 2026-06. `.Uo` is "Send and archive". */
export const send =
  '.IZ .Up div > div[role="button"]:not(.Uo):not(.hG):not([aria-haspopup="true"]),.aoO[role="button"]';
export const controls = {
  send: '.IZ .Up div > div[role="button"]:not(.hG):not([aria-haspopup="true"]),.aoO[role="button"]',
  discard: '.gU .oh',
  options: '.hG',
  schedule: '[selector="scheduledSend"]',
  undo: '#link_undo',
  sendsByAltS: false,
  discardsByKey: true,
};

/** Not the person's words now: quoted thread, signature, suggestions. Smart chips are read: they stand in the sentence. */
export const text = {
  skip: '.gmail_quote,.gmail_quote_container,.gmail_attr,.gmail_signature,[data-smartmail="gmail_signature"],.gmail_signature_prefix,[contenteditable="false"]:not(.gmail_chip)',
  stop: '',
};
