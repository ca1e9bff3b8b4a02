import type { Badge } from '../deadlines/badge';
import { quietHours } from '../deadlines/quiet-hours';
import { type Due, stageOf } from '../deadlines/reminder';
import { sendTimeKnown } from '../deadlines/schedule';
import { LAST_CALL_MS, spoken } from '../deadlines/timing';
import { deadlineOf } from '../interviews/model';
import type { Settings } from '../settings';
import { DAY, HOUR } from '../time';
import { notifications as words } from '../words/en/notifications';
import { fill } from '../words/fill';
import { sayLate } from '../words/say-late';

/** What a notification's button does; its place in the row is its index. */
type ButtonAction = 'later' | 'sent' | 'see' | 'notThisTime';

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
const LINES = 3;
const EVENING_MS = 4 * HOUR;

/** One notification for all that is due together; at least one. */
export function noticeOf(due: readonly [Due, ...Due[]], now: number, reader: Reader): Notice {
  const [first, ...rest] = due;
  const said = rest.length > 0 ? severalOf(due, now) : oneOf(first, now, reader);
  return reader.settings.discreet ? { ...said, ...discreetly(due) } : said;
}

function oneOf(item: Due, now: number, reader: Reader): Notice {
  const { kind, entry, followUps } = item;
  const deadline = deadlineOf(entry.interview);
  const sentAt = followUps[0]?.at ?? now;
  const params = {
    company: companyOf(item),
    left: leftOf(deadline, now),
    deadline: clockTime(deadline, now, reader),
    late: sayLate(Math.max(DAY, now - entry.interview.endsAt)),
    sentAt: clockTime(sentAt, now, reader),
  };
  const lateSnooze = kind === 'snooze' && deadline <= now;
  const voice = lateSnooze ? 'late' : kind;
  const message = endsTonight(item, now, reader) && voice !== 'notes' ? words.tonight : messageOf(voice, item);
  return {
    title: fill(words.title[voice], params),
    message: fill(message, params),
    buttons: buttonsOf(item),
  };
}

function messageOf(voice: Due['kind'], { followUps: [followUp] }: Due): string {
  const unknown = voice === 'checkBack' && followUp !== undefined && !sendTimeKnown(followUp);
  return unknown ? words.checkBackUnknown : words.message[voice];
}

function buttonsOf({ kind, followUps }: Due): ButtonAction[] {
  if (kind === 'notes' || kind === 'checkBack') return [];
  if (kind === 'second') return ['notThisTime'];
  // "Sent already" must not end the reminders of a colleague who got nothing yet.
  return ['later', followUps.length > 1 ? 'see' : 'sent'];
}

function severalOf(due: readonly Due[], now: number): Notice {
  const lines = due.slice(0, LINES).map((item) => {
    const line =
      item.kind === 'late' ? words.several.lateLine : item.deadline ? words.several.line : words.several.otherLine;
    return fill(line, { company: companyOf(item), left: leftOf(item.deadline ?? now, now) });
  });
  const more = due.length - lines.length;
  if (more > 0) lines.push(fill(words.several.more, { n: more }));
  const towards = due.some(({ kind }) => kind !== 'checkBack' && kind !== 'second');
  return {
    title: fill(words.several.title, { n: due.length }),
    message: lines.join('\n'),
    buttons: towards ? ['later', 'see'] : ['see'],
  };
}

function discreetly(due: readonly Due[]): Pick<Notice, 'title' | 'message'> {
  const [first] = due;
  const { discreet } = words;
  const ahead = first && (first.kind === 'snooze' || stageOf(first.kind) >= 0);
  const one = first?.kind === 'notes' ? discreet.notes : ahead ? discreet.due : discreet.other;
  return {
    title: due.length > 1 ? fill(discreet.several, { n: due.length }) : one,
    message: discreet.message,
  };
}

/** The tooltip under the badge; `held`: a reminder is due that could not be shown. */
export function badgeTitle(badge: Badge, held: boolean, now: number, discreet: boolean): string {
  const { deadline } = badge;
  const company = discreet ? words.discreet.due : shorten(badge.company);
  const sentence = deadline === null ? words.badge.none : deadline > now ? words.badge.left : words.badge.late;
  const status = fill(sentence, { company, left: leftOf(deadline ?? now, now) });
  return held ? fill(words.badge.held, { status }) : status;
}

/** The deadline comes with the morning, and it is evening: the time to write is now. */
function endsTonight({ deadline }: Due, now: number, { settings, zone }: Reader): boolean {
  if (deadline === null) return false;
  const quiet = quietHours(settings.quietHours, zone);
  const night = quiet.nightAt(deadline) ?? quiet.nightAt(deadline - LAST_CALL_MS);
  return night !== null && night.from - EVENING_MS < now && now < night.to;
}

function leftOf(deadline: number, now: number): string {
  const { unit, n } = spoken(deadline - now);
  return fill(words.left[unit], { n });
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
  const oneLine = company.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  if (oneLine === '') return words.someCompany;
  const letters = [...oneLine];
  return letters.length > COMPANY_SHOWN ? `${letters.slice(0, COMPANY_SHOWN - 1).join('')}…` : oneLine;
}
