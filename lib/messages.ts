/**
 * The message border: one table of what may be asked of the background, by whom, in what shape. Types come from the
 * schemas, so that a check and its type can't part.
 *
 * Who asks (`mayAsk` in lib/background/border.ts): `mail` is our content script in the top frame of one of the five hosts;
 * `panel` is panel.html framed in such a tab, and each of its requests carries the token that was given to that tab;
 * `own` is a page of the extension in a tab or popup of its own.
 */
import * as v from 'valibot';
import type { Strength } from './interviews/match';
import type { Entry } from './interviews/model';
import { ENOUGH, OPENING } from './letter-limits';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const id = text(64);
/** Cut, not refused: what a mail page holds is not ours to choose, and every byte of its script counts. */
const cut = (max: number) =>
  v.pipe(
    v.string(),
    v.transform((given) => given.slice(0, max)),
  );
const person = v.strictObject({ name: cut(300), email: v.nullable(cut(320)) });
const people = v.pipe(
  v.array(person),
  v.maxLength(10_000),
  v.transform((all) => all.slice(0, 100)),
  v.readonly(),
);

/** What a compose tells about whom it is for. */
const address = { to: people, cc: people, participants: people, subject: cut(1000) };

/** As a look-up tells it: a greeting stands within this beginning, and no more of the text is for it. */
const begun = { ...address, text: text(OPENING) };

/** Read by the background and forgotten: nothing of a mail's text is kept but the likeness of a follow-up sent. */
const letter = { ...address, text: text(ENOUGH) };

/** As the panel tells it, which has read the greeting: its names as typed, '' for none. */
const greeted = { ...address, greeting: cut(200) };

export const requests = {
  /** Which interview could this compose be for? Answers a `LookUp`, never the interviews themselves. */
  lookUp: { from: 'mail', body: v.strictObject(begun) },
  /** Did we open this tab for a follow-up, which has not gone yet? Asked where the page's address is a new mail's. */
  opened: { from: 'mail', body: v.strictObject({}) },
  /** Does the text read as a follow-up, whomever it is for? Looks nothing up. Answers a `Reads`. */
  read: { from: 'mail', body: v.strictObject({ subject: letter.subject, text: letter.text }) },
  /** The mail went out (or was scheduled). Answers a `Sent`. */
  sent: {
    from: 'mail',
    body: v.strictObject({
      ...letter,
      /** Ours for this send: undo and repeated reports name it. */
      sendId: id,
      scheduled: v.boolean(),
      /** It read as a follow-up while it was written. */
      followUp: v.boolean(),
      /** The follow-up shown in the panel, if it was open, and whether that was more than a guess. */
      followUpId: v.nullable(id),
      sure: v.boolean(),
    }),
  },
  /** The client's own undo brought the mail back. */
  unsent: { from: 'mail', body: v.strictObject({ sendId: id }) },
  /** Does this token belong to this tab? Answers a `PanelWelcome`; without it the panel shows nothing. */
  panelHello: { from: 'panel', body: v.strictObject({ token: id }) },
  /** The interviews this compose could be for. Answers a `PanelMatch`. */
  panelMatch: { from: 'panel', body: v.strictObject({ token: id, ...greeted }) },
  /** Ticks an errand (a noted book, site, suggestion) off or on. */
  panelTick: { from: 'panel', body: v.strictObject({ token: id, noteId: id, done: v.boolean() }) },
  /**
   * "Mark as sent to Jane", and its undo; for a scheduled send when it goes, null where nobody knows. `to` and `cc` are
   * the mail's that was asked about: it may tell an address.
   */
  panelMark: {
    from: 'panel',
    body: v.strictObject({
      token: id,
      followUpId: id,
      sent: v.boolean(),
      scheduled: v.boolean(),
      goesAt: v.nullable(v.number()),
      to: people,
      cc: people,
    }),
  },
  panelSilence: { from: 'panel', body: v.strictObject({ token: id, scope: v.picklist(['site', 'all']) }) },
  /** Interviews, notes or settings changed: re-plan. Best effort; a lost one costs nothing but a moment. */
  changed: { from: 'own', body: v.strictObject({}) },
  /** Opens a new mail for this follow-up, in the person's mail client. */
  write: { from: 'own', body: v.strictObject({ followUpId: id }) },
  /** "Send me a test reminder". Answers `{ shown: boolean }`. */
  testReminder: { from: 'own', body: v.strictObject({}) },
} as const;

export type RequestName = keyof typeof requests;
export type Asker = 'mail' | 'panel' | 'own';
export type Request<K extends RequestName> = v.InferOutput<(typeof requests)[K]['body']>;

/** What a text reads as so far; `unclear`: more of it may tell. */
export type Reads = 'follow-up' | 'other' | 'unclear';

export interface LookUp {
  readonly match: Strength;
  /** One-time, for the panel of this tab. */
  readonly token: string;
  /** The person switched Afterword off here. */
  readonly quiet: boolean;
  readonly marks: boolean;
}

export interface Sent {
  /** The follow-up that was marked, null: nothing was (a guess only asks). */
  readonly marked: string | null;
}

interface PanelWelcome {
  readonly ok: boolean;
}

export interface PanelMatch {
  readonly strength: Strength;
  /** Best first: the panel shows that one. Includes every interview with an open follow-up. */
  readonly candidates: readonly {
    readonly entry: Entry;
    readonly followUpId: string;
    /** Follow-ups of the same interview that the mail is for as much. */
    readonly others: readonly string[];
  }[];
  /** Fingerprints of follow-ups already sent to others of the same interview first, then of all. */
  readonly earlier: readonly string[];
  /** Of every interview, each once. */
  readonly companies: readonly string[];
}

export interface Answers {
  lookUp: LookUp;
  opened: boolean;
  read: Reads;
  sent: Sent;
  unsent: null;
  panelHello: PanelWelcome;
  panelMatch: PanelMatch;
  panelTick: null;
  panelMark: null;
  panelSilence: null;
  changed: null;
  write: null;
  testReminder: { readonly shown: boolean };
}

/** What goes over `runtime.sendMessage`. */
export interface Envelope<K extends RequestName = RequestName> {
  readonly afterword: K;
  readonly body: Request<K>;
}
