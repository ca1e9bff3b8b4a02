/** The answer to each request of `lib/messages.ts`; who may ask has been seen to at the border. */
import type { Clock } from '../clock';
import { inTurn } from '../in-turn';
import type { Store } from '../interviews/contract';
import { alsoFor, match, strengthOfAddress } from '../interviews/match';
import type { Entry, Id } from '../interviews/model';
import type { Request } from '../messages';
import type { Settings } from '../settings';
import { writeUrl } from '../write-url';
import type { Handlers, Place } from './border';
import { headOf } from './head-of';
import { readsAs } from './reads-as';
import type { Sends } from './sends';
import { markFromPanel, markSent, takeBack, takeBackFromPanel } from './sent';
import type { Tokens } from './tokens';
import type { Writing } from './writing';

interface AnswerTools {
  readonly store: () => Promise<
    Pick<Store, 'entries' | 'saveNote' | 'saveInterviewer' | 'markSent' | 'reopen' | 'secondDone'>
  >;
  readonly settings: () => Promise<Settings>;
  readonly saveSettings: (settings: Settings) => Promise<void>;
  readonly tokens: Tokens;
  readonly sends: Sends;
  readonly clock: Clock;
  /** Re-plans: something changed that reminders and badge follow. */
  readonly look: () => Promise<void>;
  /** Tells the panels of open mails that interviews changed. Never rejects. */
  readonly tellPanels: () => Promise<void>;
  readonly writing: Writing;
  /** Opens a new mail for a follow-up, whose tab is remembered. */
  readonly write: (url: string, followUpId: Id) => Promise<void>;
  readonly testReminder: () => Promise<{ readonly shown: boolean }>;
}

export function createAnswers(tools: AnswerTools): Handlers {
  const { store, settings, tokens, clock, look } = tools;

  /** Marks and undos in the order they came: an undo would find nothing while the report it is of waits for the database. */
  const marking = inTurn();

  const openedFor = (tabId: number) => tools.writing.in(tabId, clock.now());

  /** Runs only for the panel that this token was made for. */
  const forPanel =
    <B extends { readonly token: string }, A>(
      job: (body: B, place: Place) => Promise<A>,
    ): ((body: B, from: Place) => Promise<A>) =>
    async (body, place) => {
      if (!(await tokens.claim(body.token, place.tabId, place.frameId))) throw new Error('not the panel of this tab');
      return job(body, place);
    };

  return {
    async lookUp(mail, { tabId, host }) {
      const [{ coach, silencedHosts, marks }, token] = await Promise.all([settings(), tokens.issue(tabId)]);
      const quiet = !coach || silencedHosts.includes(host);
      // Without the database the person can still be helped with the letter itself.
      const entries = quiet ? [] : await readOrNone(store);
      const candidates = match(entries, headOf(mail), clock.now(), await openedFor(tabId));
      return { match: strengthOfAddress(candidates), token, quiet, marks };
    },

    opened: async (_, { tabId }) => (await openedFor(tabId)) !== null,

    read: async ({ subject, text }) => readsAs(subject, text),

    async sent(report, { tabId }) {
      const done = await marking(() => markSent(tools, report, clock.now()));
      await tools.writing.forget(tabId);
      if (done.marked) await look();
      return done;
    },

    async unsent({ sendId }) {
      await marking(() => takeBack(tools, sendId));
      await look();
      return null;
    },

    panelHello: async ({ token }, { tabId, frameId }) => ({ ok: await tokens.claim(token, tabId, frameId) }),

    panelMatch: forPanel(async (address: Request<'panelMatch'>, { tabId }) => {
      const entries = await readOrNone(store);
      const matched = match(entries, address, clock.now(), await openedFor(tabId));
      const candidates = matched.map(({ entry, followUpId }) => ({
        entry,
        followUpId,
        others: alsoFor(matched, followUpId, address),
      }));
      const [best] = matched;
      const earlier = earlierThan(best?.entry, entries);
      return { strength: best?.strength ?? 'none', candidates, earlier, companies: companiesOf(entries) };
    }),

    panelTick: forPanel(async ({ noteId, done }: Request<'panelTick'>) => {
      await (await store()).saveNote({ id: noteId, doneAt: done ? clock.now() : null });
      return null;
    }),

    panelMark: forPanel(async ({ followUpId, sent, ...how }: Request<'panelMark'>) => {
      await marking(() =>
        sent ? markFromPanel(tools, { followUpId, ...how }, clock.now()) : takeBackFromPanel(tools, followUpId),
      );
      await look();
      return null;
    }),

    panelSilence: forPanel(async ({ scope }: Request<'panelSilence'>, { host }) => {
      const now = await settings();
      const silencedHosts = [...new Set([...now.silencedHosts, host])];
      await tools.saveSettings(scope === 'all' ? { ...now, coach: false } : { ...now, silencedHosts });
      return null;
    }),

    async changed() {
      await tools.tellPanels();
      await look();
      return null;
    },

    async write({ followUpId }) {
      const entries = await (await store()).entries();
      const entry = entries.find(({ followUps }) => followUps.some(({ id }) => id === followUpId));
      const followUp = entry?.followUps.find(({ id }) => id === followUpId);
      if (!entry || !followUp) throw new Error('no such follow-up');
      await tools.write(writeUrl(entry, followUp, entries, (await settings()).mailClient), followUpId);
      return null;
    },

    testReminder: () => tools.testReminder(),
  };
}

async function readOrNone(store: AnswerTools['store']): Promise<readonly Entry[]> {
  try {
    return await (await store()).entries();
  } catch {
    return [];
  }
}

const companiesOf = (entries: readonly Entry[]): string[] => [
  ...new Set(entries.map(({ interview }) => interview.company.trim()).filter(Boolean)),
];

/** Fingerprints of what was sent to others: first those of the same interview, whose readers compare notes. */
function earlierThan(shown: Entry | undefined, entries: readonly Entry[]): string[] {
  const others = entries.filter(({ interview }) => interview.id !== shown?.interview.id);
  return [...(shown ? [shown] : []), ...others].flatMap(({ followUps }) =>
    followUps.flatMap(({ fingerprint }) => (fingerprint ? [fingerprint] : [])),
  );
}
