import type { LookUp, Request } from '../../messages';
import type { FromPanel, ToPanel } from '../../panel-port';
import type { Compose, ComposeEnd, Snapshot } from '../client';
import type { Deps } from './deps';

/** What a compose should have beside it. */
export type Wish = 'panel' | 'pill' | 'nothing';
export type Draft = Extract<ToPanel, { type: 'draft' }>;

export interface Session {
  readonly compose: Compose;
  readonly wish: Wish;
  readonly token: string;
  readonly marks: boolean;
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
 * The detector is in the background. While it can't tell, it reads the text again when that has so many characters and
 * has grown (or shrunk) by a quarter, and so often at most: see lib/background/reads-as.ts for what that finds.
 */
const LEAST = 80;
const MATERIAL = 1 / 4;
const MOST = 8;
/** Letters are judged and likened by their beginning: nobody writes more to one interviewer. */
const ENOUGH = 20_000;

/**
 * One compose from its first key to its end. Until then it does nothing; then one question to the background says whom
 * the mail is for and what it reads as. It is asked again for other recipients, and once more of an ordinary mail, when
 * there is a sentence to judge.
 */
export function session(
  compose: Compose,
  { ask, alive }: Deps,
  changed: (session: Session) => void,
  signal: AbortSignal,
): Session {
  let found: LookUp | null = null;
  let failed = false;
  let lookedFor = '';
  let looksLike = false;
  let judged = 0;
  let judgements = 0;
  let asked = false;
  let silenced = false;
  let seq = 0;
  let last: Snapshot | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let chosen: { followUpId: string | null; sure: boolean } = { followUpId: null, sure: false };
  let sendId = '';
  let told: Promise<unknown> = Promise.resolve();

  const lookUp = async (mail: Snapshot) => {
    judged = mail.body.length;
    try {
      found = await ask('lookUp', letterOf(mail));
      looksLike ||= found.reads === 'follow-up';
      failed = false;
    } catch {
      // Asleep twice or gone: the mail page goes on as if we were not there; the next rest asks again.
      failed = true;
    }
    changed(self);
  };
  const rested = () => {
    if (!last || !alive()) return;
    const { length } = last.body;
    const isNew = length >= LEAST && Math.abs(length - judged) >= judged * MATERIAL;
    const isOpen = found?.match !== 'strong' && found?.reads === 'unclear' && !looksLike;
    if (failed || (isNew && isOpen && judgements++ < MOST)) void lookUp(last);
  };
  compose.onEdit(() => {
    if (!alive()) return;
    last = compose.read();
    seq++;
    const people = JSON.stringify([last.to, last.cc]);
    if (people !== lookedFor) {
      lookedFor = people;
      void lookUp(last);
    }
    clearTimeout(resting);
    resting = setTimeout(rested, REST);
    changed(self);
  }, signal);

  const went = async (end: ComposeEnd) => {
    clearTimeout(resting);
    if ((end.how !== 'sent' && end.how !== 'scheduled') || !last || !alive()) return;
    if (found?.match === 'none' && !looksLike && !chosen.followUpId) return;
    const mail = compose.read();
    sendId = crypto.randomUUID();
    await ask('sent', {
      ...letterOf(mail),
      ...chosen,
      sendId,
      at: Date.now(),
      scheduled: end.how === 'scheduled',
      followUp: looksLike,
    });
  };
  compose.onEnd((end) => {
    told = went(end).catch(() => null);
  }, signal);
  compose.onUndo(() => {
    if (sendId && alive()) void ask('unsent', { sendId }).catch(() => null);
    sendId = '';
  }, signal);

  const self: Session = {
    compose,
    get wish() {
      if (!found || found.quiet || silenced) return 'nothing';
      if (asked || found.match === 'strong' || (found.match === 'guess' && looksLike)) return 'panel';
      return looksLike ? 'pill' : 'nothing';
    },
    get token() {
      return found?.token ?? '';
    },
    get marks() {
      return found?.marks ?? false;
    },
    get draft() {
      const { id, kind } = compose;
      return last && { type: 'draft' as const, seq, compose: id, kind, snapshot: last, asked };
    },
    open() {
      asked = true;
      changed(self);
    },
    silence() {
      silenced = true;
      changed(self);
    },
    async renew() {
      if (last) await lookUp(last);
      return self.token;
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

const letterOf = ({ to, cc, participants, subject, body }: Snapshot): Request<'lookUp'> => ({
  to,
  cc,
  participants,
  subject,
  text: body.slice(0, ENOUGH),
});
