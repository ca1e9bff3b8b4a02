/**
 * What goes into the scorer and what comes out. Plain data: it crosses the terminal, the panel and the tests as JSON.
 * Sentences are made at the edge from `say` and `params` (lib/words), never in here.
 */

/** Offsets in UTF-16 code units into the body, end exclusive. */
export type Range = readonly [start: number, end: number];

export interface ScoreNote {
  readonly text: string;
  readonly kind?: string | undefined;
  /** The errand was ticked off: the person did look into it. */
  readonly done?: boolean | undefined;
}

export interface ScoreInterview {
  readonly company?: string | undefined;
  readonly role?: string | undefined;
  readonly interviewers?: readonly { readonly name: string; readonly email?: string | undefined }[] | undefined;
  /** ISO 8601. */
  readonly endedAt?: string | undefined;
  readonly notes?: readonly (string | ScoreNote)[] | undefined;
  /** The first letter to this reader went: what is written now is a second one, whatever it says. */
  readonly followedUp?: boolean | undefined;
  /** They answered it: what asks for no news is an answer to that. */
  readonly answered?: boolean | undefined;
}

/** One draft and what is known around it. Only `body` is needed; an absent field is unknown, an empty one is none. */
export interface ScoreInput {
  readonly id?: string | undefined;
  readonly subject?: string | undefined;
  readonly body: string;
  /** Addresses, or `Name <address>`. */
  readonly to?: readonly string[] | undefined;
  /** File names. */
  readonly attachments?: readonly string[] | undefined;
  readonly interview?: ScoreInterview | undefined;
  /** Follow-ups already sent to others: their text, or (all the product keeps) their fingerprint. */
  readonly earlier?: readonly (string | { readonly fingerprint: string })[] | undefined;
  /** Of all interviews in the list, this one's too: another one's name is likely pasted from the mail to them. */
  readonly companies?: readonly string[] | undefined;
  /** ISO 8601. */
  readonly now?: string | undefined;
}

export const CHECK_IDS = [
  'talking-points',
  'paragraphs',
  'by-name',
  'thanks',
  'stand-out',
  'shared-interest',
  'acted-on-advice',
  'enjoyed-or-learned',
  'not-standard',
  'sincere',
  'looking-ahead',
  'second-follow-up',
] as const;
/** Ids are storage keys and the translations' keys: rename only with a map. */
export type CheckId = (typeof CHECK_IDS)[number];

export const WARNING_IDS = [
  'placeholder',
  'wrong-name',
  'wrong-company',
  'no-subject',
  'no-recipient',
  'missing-attachment',
  'same-as-earlier',
  'repeated',
] as const;
export type WarningId = (typeof WARNING_IDS)[number];

/** Values put into a sentence's `{slots}`. */
export type Params = Readonly<Record<string, string | number>>;

export interface CheckResult {
  readonly id: CheckId;
  /** Points of the score this check is worth; fixed. */
  readonly weight: number;
  /** Share of the weight, 0 to 1. */
  readonly earned: number;
  /** Key into the check's own `says`. */
  readonly say: string;
  readonly params: Params;
  readonly ranges: readonly Range[];
}

/** Earned whole, but for rounding. */
export const isWhole = ({ earned }: Pick<CheckResult, 'earned'>): boolean => earned >= 0.995;

export interface Warning {
  readonly id: WarningId;
  readonly say: string;
  readonly params: Params;
  readonly ranges: readonly Range[];
}

export type PointKind = 'stood-out' | 'shared-interest' | 'advice' | 'industry' | 'position' | 'company' | 'other';

/** One distinct, specific thing from this conversation. */
interface TalkingPoint {
  readonly start: number;
  readonly end: number;
  readonly kind: PointKind;
  /** Index of the note it answers, null for none. */
  readonly note: number | null;
}

/** What was found in the text, whether or not a check applies. */
interface Facts {
  readonly paragraphs: number;
  readonly greeted: readonly string[];
  readonly thanks: boolean;
  readonly moment: boolean;
  readonly actedOnAdvice: boolean;
  readonly lookingAhead: boolean;
  /** It breaks off, or has no farewell yet: somebody is plainly still writing. */
  readonly unfinished: boolean;
}

type TimingState = 'early' | 'in-time' | 'urgent' | 'late';

export interface Timing {
  readonly state: TimingState;
  /** Hours until 24 hours after the interview's end; negative when over. */
  readonly hoursLeft: number;
}

interface TouchedNote {
  /** Index into the interview's notes. */
  readonly note: number;
  readonly start: number;
  readonly end: number;
}

/** The one change that would earn most now. */
export interface NextChange {
  readonly check: CheckId;
  /** Points of the whole score it would add, rounded; 0: it is worth doing, and no points go with it. */
  readonly gain: number;
  /** Key into the catalogue's `next`. */
  readonly say: string;
  readonly params: Params;
  /** The note it suggests, if any. */
  readonly note: number | null;
}

/** "Warm start", "Personal" (from 50), "Memorable" (from 80). */
export type Band = 'warm-start' | 'personal' | 'memorable';

export interface Report {
  /** The same function that decides in the mail page, on subject and body. */
  readonly followUp: boolean;
  /** ISO 639-1 code; 'und' where there is too little text, 'mis' for a language that has no name here. */
  readonly language: string;
  /** Null for a language other than English. */
  readonly score: number | null;
  readonly band: Band | null;
  /** Words the person wrote, without quote and signature: the number stays hidden under about forty. */
  readonly words: number;
  /** A second mail after the interview, with checks of its own. */
  readonly second: boolean;
  /** It accepts, declines or withdraws, or answers a mail of theirs: nothing in it is coached. */
  readonly settled: boolean;
  readonly facts: Facts;
  readonly checks: readonly CheckResult[];
  readonly talkingPoints: readonly TalkingPoint[];
  /** Indices into the interview's notes. */
  readonly coveredNotes: readonly number[];
  /** Those that are not covered and may be told in a way nobody here knows, with the passage that has words of them. */
  readonly touchedNotes: readonly TouchedNote[];
  readonly timing: Timing | null;
  readonly warnings: readonly Warning[];
  /** Null: nothing more is asked for. */
  readonly next: NextChange | null;
  /** What any other candidate could have sent: grey in the swap view. */
  readonly anyone: readonly Range[];
}

export interface Scorer {
  /** Pure: the same input always gives the same report. Never throws on any text. */
  score(input: ScoreInput): Report;
  /** People, companies and places in the letter, which the swap view blacks out. Rejects where that cannot load. */
  names(input: ScoreInput): Promise<readonly Range[]>;
}
