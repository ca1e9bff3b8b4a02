import type { LookUp, Request } from '../../messages';
import type { FromPanel, ToPanel } from '../../panel-port';
import type { Compose, ComposeEnd, Person, Snapshot } from '../client';
import type { Deps } from './deps';
import { greeted } from './greeting';

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
/** Characters below which no letter can be judged; the shortest follow-ups known have some more. */
const LEAST = 40;
/** Letters are judged and likened by their beginning: nobody writes more to one interviewer. */
const ENOUGH = 20_000;

/**
 * One compose from its first key to its end. Until then, and for ordinary mails for good, it does nothing but look up
 * once whom the mail is for.
 */
export function session(
  compose: Compose,
  { ask, alive, second }: Deps,
  changed: (session: Session) => void,
  signal: AbortSignal,
): Session {
  let found: LookUp | null = null;
  let lookedFor = '';
  let looksLike = false;
  let asked = false;
  let silenced = false;
  let seq = 0;
  let last: Snapshot | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let chosen: { followUpId: string | null; sure: boolean } = { followUpId: null, sure: false };
  let sendId = '';
  let told: Promise<unknown> = Promise.resolve();

  const lookUp = async (snapshot: Snapshot) => {
    try {
      found = await ask('lookUp', addressOf(snapshot));
    } catch {
      // Asleep twice or gone: the mail page goes on as if we were not there; the next edit asks again.
      lookedFor = '';
    }
    changed(self);
  };
  const judged = async ({ subject, body }: Snapshot): Promise<boolean> =>
    body.length >= LEAST && (await second()).isFollowUp(subject, body.slice(0, ENOUGH));
  const judge = async () => {
    if (!last || looksLike || !(await judged(last).catch(() => false))) return;
    looksLike = true;
    // By now there is a greeting to go by.
    if (found?.match === 'strong') changed(self);
    else void lookUp(last);
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
    if (!looksLike) resting = setTimeout(judge, REST);
    changed(self);
  }, signal);

  const went = async (end: ComposeEnd) => {
    clearTimeout(resting);
    if ((end.how !== 'sent' && end.how !== 'scheduled') || !last || !alive()) return;
    const mail = compose.read();
    const followUp = looksLike || (await judged(mail));
    if (!followUp && !chosen.followUpId && (found?.match ?? 'none') === 'none') return;
    sendId = crypto.randomUUID();
    await ask('sent', {
      ...addressOf(mail),
      ...chosen,
      sendId,
      at: Date.now(),
      scheduled: end.how === 'scheduled',
      fingerprint: (await second()).fingerprintOf(mail.body.slice(0, ENOUGH)),
      followUp,
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

/** As much as the border lets through (lib/messages.ts). */
function addressOf({ to, cc, participants, subject, body }: Snapshot): Request<'lookUp'> {
  const some = (people: readonly Person[]) =>
    people.slice(0, 100).map(({ name, email }) => ({ name: name.slice(0, 300), email: email?.slice(0, 320) ?? null }));
  return {
    to: some(to),
    cc: some(cc),
    participants: some(participants),
    greeting: greeted(body),
    subject: subject.slice(0, 1000),
  };
}
