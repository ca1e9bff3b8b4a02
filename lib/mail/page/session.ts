import { ENOUGH, OPENING } from '../../letter-limits';
import type { LookUp, Reads, Request } from '../../messages';
import type { FromPanel, ToPanel } from '../../panel-port';
import { type Compose, type ComposeEnd, goesOut, type Snapshot } from '../client';
import type { Deps } from './deps';

/** What a compose should have beside it. */
type Wish = 'panel' | 'pill' | 'nothing';
export type Draft = Extract<ToPanel, { type: 'draft' }>;

export interface Session {
  readonly compose: Compose;
  readonly wish: Wish;
  readonly token: string;
  /** Words are to be marked; undefined: not known yet. */
  readonly marks: boolean | undefined;
  /** The draft as it was last read, null before the first key. */
  readonly draft: Draft | null;
  /** The person pressed the pill. */
  open(): void;
  silence(): void;
  /** Asks again whom it is for; a panel that loads anew needs a token of its own. */
  renew(): Promise<string>;
  target(chosen: Extract<FromPanel, { type: 'target' }>): void;
  /** Over once the background has heard how the mail went. */
  readonly told: Promise<unknown>;
  /** The panel knows a follow-up that this mail is for. */
  readonly targeted: boolean;
}

/** Milliseconds without a key after which the text is judged; judging at each key would show nothing sooner. */
const REST = 300;
/**
 * The detector is in the background. It reads the text when that has so many characters, and while it can't tell, again
 * when it has grown (or shrunk) by a quarter, and so often at most: see lib/background/reads-as.ts for what that finds.
 */
const LEAST = 80;
const MATERIAL = 1 / 4;
const MOST = 8;

/**
 * One compose from its first key to its end, or from its beginning where we opened it. Until then it does nothing; then
 * one look-up says whom the mail is for, and so does one more for other recipients. Where no interview is sure, the text is
 * read once there is a sentence to judge; what reads as a follow-up is looked up again, with whom it greets.
 */
export function session(
  compose: Compose,
  { ask, alive }: Deps,
  changed: (session: Session) => void,
  signal: AbortSignal,
): Session {
  let found: LookUp | null = null;
  let token = '';
  let lookUps = 0;
  let failed = false;
  let lookedFor = '';
  let reads: Reads = 'unclear';
  let judged = 0;
  let judgements = 0;
  let seq = 0;
  let last: Snapshot | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let chosen: { followUpId: string | null; sure: boolean } = { followUpId: null, sure: false };
  let sendId = '';
  let told: Promise<unknown> = Promise.resolve();

  const looksLike = () => reads === 'follow-up';
  const isNothing = () => found?.match === 'none' && !looksLike() && !chosen.followUpId;
  const lookUp = async (mail: Snapshot) => {
    const nth = ++lookUps;
    // It needs of the text only whom it greets (lib/background/head-of.ts).
    const answer = await ask('lookUp', letterOf(mail, OPENING));
    // It is the tab's, whomever the mail is for.
    token = answer.token;
    // An older one that was answered late is about people who are not in it any more.
    if (nth !== lookUps) return;
    found = answer;
    failed = false;
  };
  const read = async (mail: Snapshot) => {
    const { subject, text } = letterOf(mail, ENOUGH);
    const before = judged;
    judged = mail.body.length;
    try {
      reads = await ask('read', { subject, text });
    } catch (error) {
      judged = before;
      throw error;
    }
    // Its recipients may have changed meanwhile.
    if (reads === 'follow-up') await lookUp(last ?? mail);
  };
  const tryTo = async (job: (mail: Snapshot) => Promise<void>) => {
    // Asleep twice or gone: the mail page goes on as if we were not there; the next rest asks again.
    if (last)
      await job(last).catch(() => {
        failed = true;
      });
    changed(self);
  };
  const rested = () => {
    if (!last || !alive()) return;
    const { length } = last.body;
    const isNew = length >= LEAST && Math.abs(length - judged) >= judged * MATERIAL;
    const isOpen = found && !found.quiet && found.match !== 'strong' && reads === 'unclear';
    if (failed) void tryTo(lookUp);
    else if (isNew && isOpen && judgements++ < MOST) void tryTo(read);
  };
  compose.onEdit((mail) => {
    if (!alive()) return;
    last = mail;
    seq++;
    const people = JSON.stringify([mail.to, mail.cc]);
    if (people !== lookedFor) {
      lookedFor = people;
      void tryTo(lookUp);
    }
    clearTimeout(resting);
    resting = setTimeout(rested, REST);
    changed(self);
  }, signal);

  // A new mail that we opened needs no key: its notes are wanted at the blank page. Nobody else's asks anything.
  if (/=cm|compose/.test(location.href)) {
    void ask('opened', {})
      .then((ours) => {
        if (!ours) return;
        compose.wanted = true;
        compose.wake();
      })
      .catch(() => null);
  }

  // The window may close with its mail, and then a background that sleeps would never hear of it: this wakes it. It is
  // the first look-up where nobody typed: a draft of another day, or one that we came to after an update.
  compose.onLeaving(() => {
    if (alive() && !isNothing()) void lookUp(compose.read()).catch(() => null);
  }, signal);

  const went = async (end: ComposeEnd) => {
    clearTimeout(resting);
    if (!goesOut(end) || !alive() || isNothing()) return;
    const mail = compose.read();
    sendId = crypto.randomUUID();
    await ask('sent', {
      ...letterOf(mail, ENOUGH),
      ...chosen,
      sendId,
      scheduled: end.how === 'scheduled',
      followUp: looksLike(),
    });
  };
  compose.onEnd((end) => {
    told = went(end).catch(() => null);
  }, signal);
  compose.onReturn((as) => {
    // What stood beside it is there again without another key.
    if (self.wish !== 'nothing') as.wake();
    const undone = sendId;
    sendId = '';
    // The background can take back only what it knows of.
    if (undone && alive()) void told.then(() => ask('unsent', { sendId: undone })).catch(() => null);
  }, signal);

  const self: Session = {
    compose,
    get wish() {
      if (!last || !found || found.quiet || compose.wanted === false) return 'nothing';
      if (compose.wanted || found.match === 'strong' || (found.match === 'guess' && looksLike())) return 'panel';
      return looksLike() ? 'pill' : 'nothing';
    },
    get token() {
      return token;
    },
    get marks() {
      return found?.marks;
    },
    get draft() {
      return last && { type: 'draft' as const, seq, compose: compose.id, snapshot: last, asked: !!compose.wanted };
    },
    open() {
      compose.wanted = true;
      changed(self);
    },
    silence() {
      compose.wanted = false;
      changed(self);
    },
    async renew() {
      await tryTo(lookUp);
      return token;
    },
    get told() {
      return told;
    },
    get targeted() {
      return chosen.followUpId !== null;
    },
    target({ followUpId, sure }) {
      chosen = { followUpId, sure };
    },
  };
  return self;
}

const letterOf = ({ to, cc, participants, subject, body }: Snapshot, characters: number): Request<'lookUp'> => ({
  to,
  cc,
  participants,
  subject,
  text: body.slice(0, characters),
});
