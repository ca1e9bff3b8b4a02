import type { Badge } from '../deadlines/badge';
import { quietHours } from '../deadlines/quiet-hours';
import type { Due } from '../deadlines/reminder';
import { sendTimeKnown } from '../deadlines/schedule';
import { LAST_CALL_MS, spoken } from '../deadlines/timing';
import { deadlineOf } from '../interviews/model';
import type { Settings } from '../settings';
import { DAY, HOUR, MINUTE } from '../time';
import { wallAt } from '../wall-clock';
import { notifications as words } from '../words/en/notifications';
import { fill } from '../words/fill';
import { sayLate } from '../words/say-late';
import type { ButtonAction } from './board';

export interface Notice {
  readonly title: string;
  readonly message: string;
  /** At most two; browsers without buttons leave them out. */
  readonly buttons: readonly ButtonAction[];
}

/** Where and when the person is, and how they like it said. */
export interface Reader {
  readonly settings: Pick<Settings, 'discreet' | 'quietHours'>;
  /** IANA name. */
  readonly zone: string;
  /** BCP 47; undefined: the browser's. */
  readonly locale: string | undefined;
}

/** A company's name may be anything: one line, cut to what a notification shows anyway. */
const COMPANY_SHOWN = 60;
/** All that is neither letter nor sign, but for what joins and parts the letters of Persian, Hindi and many an emoji. */
const BLANK = /(?:(?![\u200c\u200d])[\p{Cc}\p{Cf}\s])+/gu;
/** The blocks that Unicode keeps for scripts written from the right. */
const FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LINES = 3;
const EVENING_MS = 4 * HOUR;
/** An alarm rings a moment after its time: two hours less some seconds are two hours. */
const RINGS_WITHIN_MS = 5 * MINUTE;

/** One notification for all that is due together; at least one. */
export function noticeOf(due: readonly [Due, ...Due[]], now: number, reader: Reader): Notice {
  const [first, ...rest] = due;
  const said = rest.length > 0 ? severalOf(due, now) : oneOf(first, now, reader);
  return reader.settings.discreet ? { ...said, ...discreetly(due) } : said;
}

function oneOf(item: Due, now: number, reader: Reader): Notice {
  const { entry, followUps } = item;
  const deadline = deadlineOf(entry.interview);
  const sentAt = followUps[0]?.at ?? now;
  const params = {
    ...titleParams(item, now),
    deadline: clockTime(deadline, now, reader),
    late: sayLate(Math.max(DAY, now - entry.interview.endsAt)),
    sentAt: clockTime(sentAt, now, reader),
  };
  const voice = voiceOf(item);
  const message = endsTonight(item, now, reader) && voice !== 'notes' ? words.tonight : messageOf(voice, item);
  return {
    title: fill(words.title[voice], params),
    message: fill(message, params),
    buttons: buttonsOf(item),
  };
}

const titleParams = (item: Due, now: number) => ({
  company: companyOf(item),
  left: leftWhenRung(deadlineOf(item.entry.interview), now),
});

/** Put off until it was late, it is the kind word. */
const voiceOf = ({ kind, deadline }: Due): Due['kind'] => (kind === 'snooze' && deadline === null ? 'late' : kind);

function messageOf(voice: Due['kind'], { followUps }: Due): string {
  const oneTime = new Set(followUps.map((followUp) => (sendTimeKnown(followUp) ? followUp.at : null)));
  const unknown = voice === 'checkBack' && (oneTime.has(null) || oneTime.size > 1);
  return unknown ? words.checkBackUnknown : words.message[voice];
}

function buttonsOf({ kind, followUps }: Due): ButtonAction[] {
  if (kind === 'notes' || kind === 'checkBack') return [];
  if (kind === 'second') return ['notThisTime'];
  // "Sent already" must not end the reminders of a colleague who got nothing yet.
  return ['later', followUps.length > 1 ? 'see' : 'sent'];
}

/** About a mail that went, not about one to write. */
const isAfterSending = ({ kind }: Due): boolean => kind === 'checkBack' || kind === 'second';

function severalOf(due: readonly Due[], now: number): Notice {
  const lines = due.slice(0, LINES).map((item) => {
    const line = item.deadline === null || item.kind === 'notes' ? words.title[voiceOf(item)] : words.several.line;
    return fill(line, titleParams(item, now));
  });
  const more = due.length - lines.length;
  if (more > 0) lines.push(fill(words.several.more, { n: more }));
  const title = due.every(isAfterSending) ? words.several.sentTitle : words.several.title;
  return {
    title: fill(title, { n: due.length }),
    message: lines.join('\n'),
    // What asks about a mail that went can't be put off: "in an hour" must not lose it.
    buttons: due.some(isAfterSending) ? ['see'] : ['later', 'see'],
  };
}

/** What is said of several names nobody in its title. */
function discreetly([first, ...rest]: readonly [Due, ...Due[]]): Partial<Pick<Notice, 'title'>> &
  Pick<Notice, 'message'> {
  const { discreet } = words;
  if (rest.length > 0) return { message: discreet.message };
  const title = first.kind === 'notes' ? discreet.notes : isAfterSending(first) ? discreet.other : discreet.due;
  return { title, message: discreet.message };
}

/** The tooltip under the badge; `held`: a reminder is due that could not be shown. */
export function badgeTitle(badge: Badge, held: boolean, now: number, discreet: boolean): string {
  const { deadline } = badge;
  const company = discreet ? words.discreet.due : shorten(badge.company);
  const sentence = deadline === null ? words.badge.none : deadline > now ? words.badge.left : words.badge.late;
  const status = fill(sentence, { company, left: leftOf(deadline ?? now, now) });
  return held ? fill(words.badge.held, { status }) : status;
}

/** The deadline comes with the morning, and it is evening: the time to write is now. Quiet hours may be by day, too. */
function endsTonight({ deadline }: Due, now: number, { settings, zone }: Reader): boolean {
  if (deadline === null || wallAt(deadline, zone).day === wallAt(now, zone).day) return false;
  const quiet = quietHours(settings.quietHours, zone);
  const night = quiet.nightAt(deadline) ?? quiet.nightAt(deadline - LAST_CALL_MS);
  return night !== null && night.from - EVENING_MS < now && now < night.to;
}

function leftOf(deadline: number, now: number): string {
  const { unit, n } = spoken(deadline - now);
  return fill(words.left[unit], { n });
}

function leftWhenRung(deadline: number, now: number): string {
  const whole = Math.ceil((deadline - now) / HOUR) * HOUR;
  return leftOf(deadline, deadline - now > whole - RINGS_WITHIN_MS ? deadline - whole : now);
}

/** "15:30" for the next half day, with the weekday beyond. */
function clockTime(time: number, now: number, { zone, locale }: Reader): string {
  const near = Math.abs(time - now) < 12 * HOUR;
  const key = `${locale} ${zone} ${near}`;
  const weekday = near ? {} : ({ weekday: 'long' } as const);
  const format =
    clocks.get(key) ??
    new Intl.DateTimeFormat(locale, { ...weekday, hour: 'numeric', minute: '2-digit', timeZone: zone });
  clocks.set(key, format);
  return format.format(time);
}
const clocks = new Map<string, Intl.DateTimeFormat>();

const companyOf = ({ entry }: Due): string => shorten(entry.interview.company);

function shorten(company: string): string {
  const oneLine = company.replace(BLANK, ' ').trim();
  if (oneLine === '') return words.someCompany;
  const letters = [...oneLine];
  return isolated(letters.length > COMPANY_SHOWN ? `${letters.slice(0, COMPANY_SHOWN - 1).join('')}…` : oneLine);
}

/** What `<bdi>` is in a page: else a name from the right, where it comes first, turns our sentence with it. */
const isolated = (name: string): string => (FROM_THE_RIGHT.test(name) ? `\u2068${name}\u2069` : name);
