import type { NotificationOptions, StorageArea } from '../../../lib/background/platform';
import type { Store } from '../../../lib/interviews/contract';
import { StoreError } from '../../../lib/interviews/errors';
import type { Entry, FollowUp, Id, Ledger } from '../../../lib/interviews/model';

/**
 * A browser in memory whose worker can be stopped at any of its calls, just before or just after the call takes effect.
 * What a stopped worker had asked for and not yet got never answers; what is stored, shown and set stays.
 */
export class FakeBrowser {
  readonly local = new FakeArea(this);
  readonly session = new FakeArea(this);
  readonly store = new FakeStore(this);
  now = 0;
  zone = 'Europe/Berlin';
  /** Notifications on the screen. */
  readonly showing = new Map<string, NotificationOptions>();
  /** Every notification that came up new, so that a person notices it. */
  readonly seen: { readonly id: string; readonly at: number; readonly options: NotificationOptions }[] = [];
  alarm: { at: number; readonly period: number } | null = null;
  badge = { text: '', color: '', title: '' };
  opened: string[] = [];
  refuses: 'no' | 'rejects' | 'denied' = 'no';
  /** What takes nothing more in: the database, the browser's own storage, or both. */
  full: 'no' | 'database' | 'storage' | 'disk' = 'no';
  /** What another page does while the worker is at that call. */
  meanwhile: { readonly step: number; readonly effect: () => void } | null = null;

  private steps = 0;
  private stopAt: { readonly step: number; readonly when: 'before' | 'after' } | null = null;
  private stopped: () => void = () => undefined;

  /** One call of the worker to the browser or the database. */
  async step<T>(effect: () => T): Promise<T> {
    const step = this.steps++;
    const stop = this.stopAt?.step === step ? this.stopAt.when : null;
    if (stop === 'before') return this.die();
    if (this.meanwhile?.step === step) this.meanwhile.effect();
    const result = effect();
    if (stop === 'after') return this.die();
    return result;
  }

  private die(): Promise<never> {
    this.stopped();
    return new Promise(() => undefined);
  }

  /** Runs a job of the worker; with `stop` it is stopped there. True if it came to its end. */
  async run(
    job: () => Promise<unknown>,
    stop: { step: number; when: 'before' | 'after' } | null = null,
  ): Promise<boolean> {
    this.steps = 0;
    this.stopAt = stop;
    const died = new Promise<boolean>((resolve) => {
      this.stopped = () => resolve(false);
    });
    const finished = await Promise.race([job().then(() => true), died]);
    this.stopAt = null;
    return finished;
  }

  /** How many calls the last run made: where it could have been stopped. */
  get lastSteps(): number {
    return this.steps;
  }

  readonly alarms = {
    create: (_: string, { delayInMinutes, periodInMinutes }: { delayInMinutes: number; periodInMinutes: number }) =>
      this.step(() => {
        // Browsers wait half a minute at least.
        this.alarm = { at: this.now + Math.max(0.5, delayInMinutes) * 60_000, period: periodInMinutes * 60_000 };
      }),
    clear: () =>
      this.step(() => {
        const was = this.alarm !== null;
        this.alarm = null;
        return was;
      }),
  };

  /** Lets time pass until the alarm rings; it will ring again after its period. False if none is set. */
  ring(): boolean {
    if (!this.alarm) return false;
    this.now = Math.max(this.now, this.alarm.at);
    this.alarm = { ...this.alarm, at: this.now + this.alarm.period };
    return true;
  }

  readonly notifications = {
    create: (id: string, options: NotificationOptions) =>
      this.step(() => {
        if (this.refuses === 'rejects') throw new Error('Notifications are off.');
        if (!this.showing.has(id)) this.seen.push({ id, at: this.now, options });
        this.showing.set(id, options);
        return id;
      }),
    // Chromium refuses to tell of notifications it may not show.
    clear: (id: string) =>
      this.step(() => {
        if (this.refuses === 'denied') throw new Error('Unknown error.');
        return this.showing.delete(id);
      }),
    getAll: () =>
      this.step(() => {
        if (this.refuses === 'denied') throw new Error('Unknown error.');
        return Object.fromEntries(this.showing);
      }),
    getPermissionLevel: () => this.step(() => (this.refuses === 'denied' ? 'denied' : 'granted')),
  };

  readonly action = {
    setBadgeText: ({ text }: { text: string }) => this.show({ text }),
    setBadgeBackgroundColor: ({ color }: { color: string }) => this.show({ color }),
    setBadgeTextColor: () => this.show({}),
    setTitle: ({ title }: { title: string }) => this.show({ title }),
  };

  private show(change: Partial<FakeBrowser['badge']>): Promise<void> {
    return this.step(() => {
      this.badge = { ...this.badge, ...change };
    });
  }

  readonly open = (url: string): Promise<void> =>
    this.step(() => {
      this.opened.push(url);
    });

  /** What the background's modules are handed. */
  tools() {
    return {
      clock: { now: () => this.now },
      zone: () => this.zone,
      locale: () => 'en-GB',
      iconUrl: 'icon.png',
      hasButtons: true,
      ...{
        local: this.local,
        alarms: this.alarms,
        notifications: this.notifications,
        action: this.action,
        open: this.open,
        write: this.open,
      },
    };
  }
}

class FakeArea implements StorageArea {
  private readonly browser: FakeBrowser;
  private stored: Record<string, string> = {};
  constructor(browser: FakeBrowser) {
    this.browser = browser;
  }
  get(key: string): Promise<Record<string, unknown>> {
    return this.browser.step(() => {
      const value = this.stored[key];
      return value === undefined ? {} : { [key]: JSON.parse(value) };
    });
  }
  /** As `storage.session` is after the browser was closed. */
  clear(): void {
    this.stored = {};
  }
  set(items: Record<string, unknown>): Promise<void> {
    return this.browser.step(() => {
      if (this.browser.full === 'storage' || this.browser.full === 'disk') throw new Error('QUOTA_BYTES');
      for (const [key, value] of Object.entries(items)) this.stored[key] = JSON.stringify(value);
    });
  }
}

/** The store's promises as far as the background uses them, over a plain map. */
class FakeStore
  implements
    Pick<
      Store,
      | 'entries'
      | 'entry'
      | 'ledger'
      | 'recordFired'
      | 'snooze'
      | 'markSent'
      | 'reopen'
      | 'secondDone'
      | 'saveInterviewer'
      | 'saveNote'
    >
{
  readonly kept = new Map<Id, Entry>();
  fired: Record<string, number> = {};
  snoozed: Record<string, number> = {};
  private readonly browser: FakeBrowser;
  constructor(browser: FakeBrowser) {
    this.browser = browser;
  }

  readonly entries = () => this.browser.step(() => [...this.kept.values()]);
  readonly entry = (id: Id) => this.browser.step(() => this.kept.get(id) ?? null);
  readonly ledger = (): Promise<Ledger> =>
    this.browser.step(() => ({ fired: { ...this.fired }, snoozed: { ...this.snoozed } }));
  readonly recordFired = (ids: readonly string[], now: number) =>
    this.browser.step(() => {
      this.mustHaveRoom();
      for (const id of ids) this.fired[id] = Math.max(now, this.fired[id] ?? now);
    });
  readonly snooze = (ids: readonly string[], until: number) =>
    this.browser.step(() => {
      this.mustHaveRoom();
      for (const id of ids) {
        this.snoozed[id] = until;
        if ((this.fired[id] ?? until) >= until) delete this.fired[id];
      }
    });
  readonly markSent: Store['markSent'] = ({ followUpId, at, way, scheduled, fingerprint }) =>
    this.change(followUpId, { state: 'sent', at, way, scheduled, fingerprint });
  readonly reopen: Store['reopen'] = (id) =>
    this.change(id, { state: 'open', at: null, way: null, scheduled: false, fingerprint: null });
  readonly secondDone: Store['secondDone'] = (id, at) => this.change(id, { secondDoneAt: at });
  readonly saveInterviewer: Store['saveInterviewer'] = ({ id, email = '' }) =>
    this.browser.step(() => {
      this.mustHaveRoom();
      return this.write(id, email);
    });
  readonly saveNote: Store['saveNote'] = (patch) =>
    this.browser.step(() => {
      const entry = [...this.kept.values()].find(({ notes }) => notes.some(({ id }) => id === patch.id));
      if (!entry) throw new StoreError('gone');
      const notes = entry.notes.map((note) =>
        note.id === patch.id ? { ...note, doneAt: patch.doneAt ?? null } : note,
      );
      const changed = { ...entry, notes };
      this.kept.set(entry.interview.id, changed);
      return changed;
    });

  /** An address, as another page of the extension would. */
  write(interviewerId: Id, email: string): Entry {
    const entry = [...this.kept.values()].find(({ interviewers }) =>
      interviewers.some(({ id }) => id === interviewerId),
    );
    if (!entry) throw new StoreError('gone');
    const interviewers = entry.interviewers.map((one) => (one.id === interviewerId ? { ...one, email } : one));
    const changed = { ...entry, interviewers };
    this.kept.set(entry.interview.id, changed);
    return changed;
  }

  private change(followUpId: Id, fields: Partial<FollowUp>): Promise<Entry> {
    return this.browser.step(() => {
      this.mustHaveRoom();
      return this.edit(followUpId, fields);
    });
  }

  private mustHaveRoom(): void {
    if (this.browser.full === 'database' || this.browser.full === 'disk') throw new StoreError('quota');
  }

  /** As another page of the extension would. */
  edit(followUpId: Id, fields: Partial<FollowUp>): Entry {
    for (const entry of this.kept.values()) {
      if (!entry.followUps.some(({ id }) => id === followUpId)) continue;
      const followUps = entry.followUps.map((one) => (one.id === followUpId ? { ...one, ...fields } : one));
      const changed = { ...entry, followUps };
      this.kept.set(entry.interview.id, changed);
      return changed;
    }
    throw new StoreError('gone');
  }
}
