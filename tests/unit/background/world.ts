/**
 * A person's browser through days of random life, and what must hold at every moment of it. The world knows the
 * promises of the product, not its plan: it watches what comes up on the screen.
 */
import { createBoard, type Posted } from '../../../lib/background/board';
import { buttonPressed, clicked, closed } from '../../../lib/background/pressed';
import { lookOrTryAgain } from '../../../lib/background/reminders';
import { createSends } from '../../../lib/background/sends';
import type { Entry, Note } from '../../../lib/interviews/model';
import type { Settings } from '../../../lib/settings';
import { DAY, HOUR, MINUTE } from '../../../lib/time';
import { entryOf, settingsOf } from '../deadlines/builders';
import { FakeBrowser } from './fake-browser';

/** They said so since it began. */
const isDecided = ({ interview: { outcomeAt, startsAt } }: Entry): boolean =>
  outcomeAt !== null && outcomeAt >= startsAt;
const isOwed = (entry: Entry): boolean => !isDecided(entry) && entry.followUps.some(({ state }) => state === 'open');

/** Where the worker is stopped in a run; null: it comes to its end. */
export type Stop = { readonly step: number; readonly when: 'before' | 'after' } | null;

export type Happening =
  | { readonly what: 'wait'; readonly minutes: number; readonly stop: Stop }
  | { readonly what: 'sleep' | 'restart' | 'crash'; readonly minutes: number; readonly stop: Stop }
  | { readonly what: 'add'; readonly endedAgo: number; readonly people: number; readonly stop: Stop }
  | { readonly what: 'move'; readonly which: number; readonly minutes: number; readonly stop: Stop }
  | {
      readonly what: 'delete' | 'send' | 'schedule' | 'schedule somehow' | 'reopen' | 'join';
      readonly which: number;
      readonly stop: Stop;
    }
  | { readonly what: 'dismiss' | 'click' | 'later' | 'second button'; readonly stop: Stop }
  | { readonly what: 'no room'; readonly where: FakeBrowser['full']; readonly stop: Stop }
  /** Another page says so while the worker is at its next reminder. */
  | { readonly what: 'send meanwhile'; readonly which: number; readonly step: number; readonly stop: Stop }
  | { readonly what: 'restore' | 'answer' | 'decide' | 'promise' | 'note'; readonly which: number; readonly stop: Stop }
  | { readonly what: 'lose alarms' | 'refuse' | 'block' | 'allow'; readonly stop: Stop }
  | { readonly what: 'set clock'; readonly minutes: number; readonly stop: Stop }
  | { readonly what: 'fly'; readonly zone: string; readonly stop: Stop }
  | { readonly what: 'settings'; readonly settings: Settings; readonly stop: Stop };

const STAGES = ['notes', 'write', 'sixHours', 'lastCall', 'fortyFive', 'snooze'];

const noteOf = (interviewId: string, now: number): Note => ({
  ...{ id: `${interviewId}-n${now}`, interviewId, interviewerId: null, kind: 'other', text: 'her first week' },
  ...{ doneAt: null, createdAt: now, updatedAt: now },
});

/** Something was put down since it was over. */
const isNoted = ({ interview, notes }: Entry): boolean => notes.some(({ createdAt }) => createdAt >= interview.endsAt);

const clocks = new Map<string, Intl.DateTimeFormat>();
function clockIn(zone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(zone) ?? new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone });
  clocks.set(zone, clock);
  return clock;
}

export class World {
  readonly browser = new FakeBrowser();
  settings: Settings = settingsOf();
  /** What the person noticed: reminder -> the end of the interview it was about, at that time. */
  private readonly noticed = new Map<string, number[]>();
  /** Put off by the person since it was last noticed: then it may come once more. */
  private readonly putOff = new Set<string>();
  /** Deleted, and may be taken back. */
  private readonly bin: Entry[] = [];
  private counted = 0;
  private made = 0;
  /** Set back or forward, the clock no longer tells what came first: what needs it is not asked of such a life. */
  clockWasSet = false;

  constructor(now: number) {
    this.browser.now = now;
  }

  private readonly tools = {
    ...this.browser.tools(),
    zone: () => this.browser.zone,
    board: createBoard(this.browser.local),
    sends: createSends(this.browser),
    store: async () => this.browser.store,
    settings: async () => this.settings,
  };

  async live(happening: Happening): Promise<void> {
    const { browser } = this;
    const { stop } = happening;
    switch (happening.what) {
      case 'wait':
        return this.waitFor(happening.minutes * MINUTE, stop);
      case 'sleep':
        browser.now += happening.minutes * MINUTE;
        return this.ringIfDue(stop);
      case 'restart':
      case 'crash':
        await this.forgetUnseen();
        browser.showing.clear();
        browser.now += happening.minutes * MINUTE;
        // Firefox keeps no alarms, Chromium does: both are met.
        if (happening.what === 'restart') browser.alarm = null;
        return this.wake(stop);
      case 'add':
        this.add(happening.endedAgo * MINUTE, happening.people);
        return this.wake(stop);
      case 'lose alarms':
        browser.alarm = null;
        return this.wake(stop);
      case 'refuse':
        browser.refuses = 'rejects';
        return this.wake(stop);
      case 'block':
        // What shows goes with the permission; what was not in the ledger yet may never have been seen.
        await this.forgetUnseen();
        browser.showing.clear();
        browser.refuses = 'denied';
        return this.wake(stop);
      case 'allow':
        browser.refuses = 'no';
        return this.wake(stop);
      case 'no room':
        browser.full = happening.where;
        return this.wake(stop);
      case 'send meanwhile':
        return this.sendMeanwhile(happening);
      case 'set clock':
        this.clockWasSet = true;
        browser.now += happening.minutes * MINUTE;
        return this.wake(stop);
      case 'fly':
        browser.zone = happening.zone;
        return this.wake(stop);
      case 'settings':
        this.settings = happening.settings;
        return this.wake(stop);
      case 'dismiss':
      case 'click':
      case 'later':
      case 'second button':
        return this.press(happening.what, stop);
      default:
        this.edit(happening);
        return this.wake(stop);
    }
  }

  private async waitFor(span: number, stop: Stop): Promise<void> {
    const { browser } = this;
    const end = browser.now + span;
    for (let rings = 0; browser.alarm && browser.alarm.at <= end; rings++) {
      // Once an hour for the badge, and a few reminders: far more would be a worker that never comes to rest.
      if (rings > 20 + (6 * span) / HOUR) throw new Error('The alarm rings without end.');
      browser.ring();
      await this.wake(rings === 0 ? stop : null);
    }
    browser.now = Math.max(browser.now, end);
  }

  private async ringIfDue(stop: Stop): Promise<void> {
    if (this.browser.alarm && this.browser.alarm.at <= this.browser.now) {
      this.browser.ring();
      await this.wake(stop);
    }
  }

  /** The worker runs once; then everything that came up is judged. */
  private async wake(stop: Stop): Promise<void> {
    const { browser } = this;
    const hadAlarm = browser.alarm !== null;
    const whole = await browser.run(() => lookOrTryAgain(this.tools), stop);
    await this.judgeWhatCameUp();
    if (whole) await this.judgeAfterALook();
    else if (hadAlarm && !browser.alarm && this.isAnyOpen()) throw new Error('A stopped worker took its alarm along.');
  }

  private isAnyOpen(): boolean {
    return [...this.browser.store.kept.values()].some(
      (entry) => this.browser.now < entry.interview.endsAt + 7 * DAY && isOwed(entry),
    );
  }

  /** It went in the moment in which a reminder comes: the reminder may be there for a moment, and goes. */
  private async sendMeanwhile({ which, step }: { readonly which: number; readonly step: number }): Promise<void> {
    const { browser } = this;
    const entry = this.entryAt(which);
    browser.ring();
    const before = browser.seen.length;
    const effect = () => this.edit({ what: 'send', which, stop: null });
    browser.meanwhile = { step, effect };
    await browser.run(() => lookOrTryAgain(this.tools));
    browser.meanwhile = null;
    const came = browser.seen.slice(before).map(({ id }) => id);
    effect();
    // Not judged: it was not sent yet when the worker looked.
    for (const { id } of browser.seen.slice(this.counted)) await this.notice(id);
    this.counted = browser.seen.length;
    await this.wake(null);
    if (!entry || browser.refuses === 'denied') return;
    for (const id of came.filter((id) => browser.showing.has(id))) {
      const items = (await this.postedAs(id))?.items ?? [];
      const stage = ({ kind }: Posted['items'][number]) => kind !== 'second' && kind !== 'checkBack';
      if (items.every((item) => item.interviewId === entry.interview.id && stage(item)))
        throw new Error(`${entry.interview.id} was sent, and its reminder stays.`);
    }
  }

  private async notice(id: string): Promise<void> {
    const posted = await this.postedAs(id);
    for (const { key } of posted ? this.namesIn(posted) : [])
      this.noticed.set(key, [...(this.noticed.get(key) ?? []), this.browser.now]);
  }

  private entryAt(which: number): Entry | undefined {
    const entries = [...this.browser.store.kept.values()];
    return entries[which % Math.max(1, entries.length)];
  }

  private async press(what: 'dismiss' | 'click' | 'later' | 'second button', stop: Stop): Promise<void> {
    const { browser } = this;
    const [id] = browser.showing.keys();
    if (id === undefined) return this.wake(stop);
    const posted = await this.postedAs(id);
    browser.showing.delete(id);
    await browser
      .run(() => {
        if (what === 'dismiss') return closed(this.tools, id);
        if (what === 'click') return clicked(this.tools, id);
        return buttonPressed(this.tools, id, what === 'later' ? 0 : 1);
      }, stop)
      .catch(() => undefined);
    await this.forgetUnseen([id]);
    const putOff = what === 'later' && posted?.buttons[0] === 'later';
    if (putOff) for (const { interviewId } of posted.items) this.putOff.add(`${interviewId}:snooze`);
    await this.wake(stop);
  }

  /** One that went with the browser before the worker could note it: nobody can say that it was seen. */
  private async forgetUnseen(ids: readonly string[] = [...this.browser.showing.keys()]): Promise<void> {
    for (const posted of await this.tools.board.all()) {
      const inLedger = posted.covers.some((id) => this.browser.store.fired[id] === posted.at);
      if (posted.recorded || posted.had || inLedger || !ids.includes(posted.id)) continue;
      for (const { key } of this.namesIn(posted)) this.noticed.get(key)?.pop();
    }
  }

  private async postedAs(id: string): Promise<Posted | undefined> {
    return (await this.tools.board.all()).find((posted) => posted.id === id);
  }

  private namesIn({ items }: Posted) {
    return items.flatMap(({ kind, interviewId, followUpIds }) => {
      const entry = this.browser.store.kept.get(interviewId);
      const each = (subject: string, owed: readonly string[]) => ({
        ...{ key: `${subject}:${kind}`, kind, entry },
        followUpIds: owed,
      });
      return kind === 'checkBack' ? followUpIds.map((id) => each(id, [id])) : [each(interviewId, followUpIds)];
    });
  }

  private async judgeWhatCameUp(): Promise<void> {
    const { browser } = this;
    const fresh = browser.seen.slice(this.counted);
    this.counted = browser.seen.length;
    if (fresh.length > 1) throw new Error('Two notifications came at once.');
    for (const { id, at, options } of fresh) {
      this.judgeWords(options.title, options.message);
      const posted = await this.postedAs(id);
      if (!posted) throw new Error('A notification came that nobody knows.');
      for (const { key, kind, entry, followUpIds } of this.namesIn(posted)) {
        if (!entry) throw new Error(`${key} came for an interview that is gone.`);
        const { endsAt } = entry.interview;
        const owed = entry.followUps.filter(({ id }) => followUpIds.includes(id));
        if (isDecided(entry)) throw new Error(`${key} came after they decided.`);
        this.judgeOnce(key, kind === 'checkBack' ? (owed[0]?.at ?? endsAt) : endsAt);
        this.judgeNight(key, kind, endsAt, at);
        if (kind === 'second' || kind === 'checkBack') {
          if (owed.some(({ answeredAt }) => answeredAt !== null)) throw new Error(`${key} came after an answer.`);
          continue;
        }
        this.judgeOrder(entry.interview.id, kind, endsAt);
        if (!owed.some(({ state }) => state === 'open')) throw new Error(`${key} came after it was sent.`);
        if (kind === 'notes' && isNoted(entry)) throw new Error(`${key} came after it was noted.`);
        if (at < endsAt) throw new Error(`${key} came before the interview was over.`);
        if (kind !== 'notes' && kind !== 'snooze' && at < endsAt + 30 * MINUTE)
          throw new Error(`${key} asked to write in the doorway.`);
        if (STAGES.includes(kind) && kind !== 'snooze' && at >= endsAt + DAY)
          throw new Error(`${key} came after the deadline.`);
      }
    }
  }

  private judgeWords(title: string, message: string): void {
    const said = `${title} | ${message}`;
    if (/undefined|null|NaN|[{}]/.test(said)) throw new Error(`Not a sentence: ${said}`);
    const lines = message.split('\n');
    if (new Set(lines).size < lines.length) throw new Error(`Said twice: ${said}`);
  }

  /** Once a later reminder has come, an earlier one would be of no use. */
  private judgeOrder(id: string, kind: string, endsAt: number): void {
    if (this.clockWasSet || kind === 'snooze') return;
    const order = ['notes', 'write', 'sixHours', 'lastCall', 'fortyFive', 'late'];
    const later = order.slice(order.indexOf(kind) + 1);
    const came = later.find((one) => (this.noticed.get(`${id}:${one}`)?.at(-1) ?? 0) >= endsAt);
    if (came) throw new Error(`${id}:${kind} came after ${came}.`);
  }

  /** No reminder twice, unless the person put it off, or what it is about was moved to after it had come. */
  private judgeOnce(key: string, about: number): void {
    const before = this.noticed.get(key) ?? [];
    const asked = this.putOff.delete(key);
    const last = before.at(-1);
    const moved = last !== undefined && last < about;
    if (before.length > 0 && !asked && !moved) throw new Error(`${key} came twice.`);
    this.noticed.set(key, [...before, this.browser.now]);
  }

  /** None in the quiet hours, unless its deadline comes before the morning or less than two hours after. */
  private judgeNight(key: string, kind: string, endsAt: number, at: number): void {
    const { on, from, to } = this.settings.quietHours;
    if (!on || from === to || !this.isNight(at)) return;
    const deadline = endsAt + DAY;
    let morning = at;
    // An hour shown twice can look like a moment of day in the middle of a night.
    while (morning < at + DAY && (this.isNight(morning) || this.isNight(morning + HOUR))) morning += MINUTE;
    if (!STAGES.includes(kind) || deadline >= morning + 2 * HOUR + HOUR) throw new Error(`${key} came in the night.`);
  }

  /** By the clock on the wall alone. */
  private isNight(time: number): boolean {
    const { from, to } = this.settings.quietHours;
    const shown = clockIn(this.browser.zone).format(time);
    return from < to ? from <= shown && shown < to : from <= shown || shown < to;
  }

  /** After each look that came to its end. */
  private async judgeAfterALook(): Promise<void> {
    this.judgeWhoIsTold();
    this.judgeBadge();
    for (const id of this.browser.showing.keys()) await this.judgeStillAsked(id);
  }

  /** What shows asks for something that is still to be done. */
  private async judgeStillAsked(id: string): Promise<void> {
    const posted = await this.postedAs(id);
    if (!posted || this.browser.refuses === 'denied') return;
    const asked = this.namesIn(posted).some(({ kind, entry, followUpIds }) => {
      const owed = entry?.followUps.filter((one) => followUpIds.includes(one.id)) ?? [];
      if (!entry || isDecided(entry) || owed.length === 0) return false;
      if (kind === 'second') return owed.every(({ state, answeredAt }) => state === 'sent' && answeredAt === null);
      if (kind === 'checkBack') return owed.some(({ scheduled, answeredAt }) => scheduled && answeredAt === null);
      return owed.some(({ state }) => state === 'open') && !(kind === 'notes' && isNoted(entry));
    });
    if (!asked) throw new Error(`${id} still shows, and nothing it asks for is left to be done.`);
  }

  /** It counts what is nearest of all that is owed, and a day of what is late. */
  private judgeBadge(): void {
    const { browser } = this;
    const lefts = [...browser.store.kept.values()]
      .filter(isOwed)
      .filter(({ interview }) => interview.endsAt <= browser.now)
      .map(({ interview }) => interview.endsAt + DAY - browser.now)
      .filter((left) => left > -DAY);
    const left = Math.min(...lefts.filter((one) => one > 0));
    const late = lefts.length > 0 ? 'late' : '';
    const expected = left === Infinity ? late : left < HOUR ? '<1h' : `${Math.floor(left / HOUR)}h`;
    if (browser.badge.text.replace('!', '') !== expected)
      throw new Error(`The badge says "${browser.badge.text}", not "${expected}".`);
  }

  private judgeWhoIsTold(): void {
    const { browser, settings } = this;
    const { now } = browser;
    const byDay = !settings.quietHours.on || !this.isNight(now);
    for (const entry of browser.store.kept.values()) {
      const { id, endsAt, createdAt } = entry.interview;
      if (!isOwed(entry)) continue;
      if (now < endsAt + 7 * DAY && (browser.alarm?.at ?? Number.POSITIVE_INFINITY) > now + HOUR) {
        throw new Error(`${id} is open, and nothing wakes us within the hour.`);
      }
      // The last of its reminders has come, by day, and the deadline has not: something must have been said by now.
      const last = settings.reminders.fortyFive ? DAY - 45 * MINUTE : DAY - 2 * HOUR;
      const nearlyOver = now >= Math.max(createdAt, endsAt + last) && now < endsAt + DAY;
      // A kind word counts too: it came, and then the end was moved by a little.
      const told = [...STAGES, 'late'].some((kind) => (this.noticed.get(`${id}:${kind}`) ?? []).length > 0);
      if (
        nearlyOver &&
        byDay &&
        settings.reminders.lastCall &&
        browser.refuses === 'no' &&
        (browser.full === 'no' || browser.full === 'database') &&
        !this.clockWasSet &&
        !told
      ) {
        throw new Error(`${id} is nearly over, and nobody was told.`);
      }
    }
  }

  private add(endedAgo: number, people: number): void {
    const endsAt = this.browser.now - endedAgo;
    const open = Array.from({ length: people }, () => ({}));
    const id = `i${this.made++}`;
    this.browser.store.kept.set(
      id,
      entryOf({ id, company: `Company ${id}`, endsAt, createdAt: this.browser.now }, ...open),
    );
  }

  private edit(happening: Extract<Happening, { readonly which: number }>): void {
    const { kept } = this.browser.store;
    if (happening.what === 'restore') {
      const gone = this.bin.pop();
      if (gone) kept.set(gone.interview.id, gone);
      return;
    }
    const entry = this.entryAt(happening.which);
    if (!entry) return;
    const { interview } = entry;
    const change = (changed: Partial<Entry>) => kept.set(interview.id, { ...entry, ...changed });
    const all = (fields: Partial<Entry['followUps'][number]>) =>
      change({ followUps: entry.followUps.map((one) => ({ ...one, ...fields })) });
    const { now } = this.browser;
    if (happening.what === 'delete' && kept.delete(interview.id)) this.bin.push(entry);
    if (happening.what === 'answer') all({ answeredAt: now });
    if (happening.what === 'decide') change({ interview: { ...interview, outcome: 'no', outcomeAt: now } });
    if (happening.what === 'note') change({ notes: [...entry.notes, noteOf(interview.id, now)] });
    if (happening.what === 'promise') change({ interview: { ...interview, decisionAt: now + 3 * DAY } });
    if (happening.what === 'move') {
      change({ interview: { ...interview, endsAt: interview.endsAt + happening.minutes * MINUTE } });
    }
    if (happening.what === 'send') all({ state: 'sent', at: now, way: 'email', scheduled: false });
    if (happening.what === 'schedule') all({ state: 'sent', at: now + 8 * HOUR, way: 'email', scheduled: true });
    // The mail page did not say for when.
    if (happening.what === 'schedule somehow') {
      all({ state: 'sent', at: now, way: 'email', scheduled: true, updatedAt: now });
    }
    if (happening.what === 'reopen') all({ state: 'open', at: null, way: null, scheduled: false });
    if (happening.what === 'join') {
      const [first] = entry.followUps;
      if (first)
        change({
          followUps: [
            ...entry.followUps,
            { ...first, id: `${interview.id}-j${entry.followUps.length}`, state: 'open', at: null },
          ],
        });
    }
  }
}
