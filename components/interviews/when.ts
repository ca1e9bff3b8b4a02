import { sinceOf, spoken } from '../../lib/deadlines/timing';
import { ownZone } from '../../lib/own-zone';
import { DAY } from '../../lib/time';
import { popup as words } from '../../lib/words/en/popup';
import { englishOf } from '../../lib/words/english';
import { fill } from '../../lib/words/fill';
import { elsewhere, toWallTime } from './wall-time';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs more than using it a hundred times, and lists show hundreds of times. */
function format(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = formats.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(englishOf(globalThis.navigator?.language ?? ''), options);
  formats.set(name, made);
  return made;
}

/** Whether the person writes the fifth of March as 5/3. */
export function dayFirst(): boolean {
  const parts = new Intl.DateTimeFormat(globalThis.navigator?.language).formatToParts(0).map(({ type }) => type);
  return parts.indexOf('day') < parts.indexOf('month');
}

/** Whole calendar days from `now` to `at` on the person's own calendar, right across a change of clocks. */
function daysBetween(now: number, at: number): number {
  const day = (ms: number) => {
    const date = new Date(ms);
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  };
  return Math.round((day(at) - day(now)) / DAY);
}

const timeOfDay = (at: number): string => format('time', { hour: 'numeric', minute: '2-digit' }).format(at);

/** "today", "tomorrow", "Thu, 26 Nov", "26 Nov", "26 Nov 2027": as short as it stays clear. */
export function dayOf(at: number, now: number): string {
  const days = daysBetween(now, at);
  if (Math.abs(days) <= 1) return words.days[days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'yesterday'];
  if (Math.abs(days) < 6) return format('weekday', { weekday: 'short', day: 'numeric', month: 'short' }).format(at);
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return sameYear
    ? format('day', { day: 'numeric', month: 'short' }).format(at)
    : format('year', { day: 'numeric', month: 'short', year: 'numeric' }).format(at);
}

/** Day and time in the person's own zone; far from today the day alone. */
export function whenOf(at: number, now: number): string {
  const day = dayOf(at, now);
  return Math.abs(daysBetween(now, at)) < 6 ? `${day} ${timeOfDay(at)}` : day;
}

/** Day and time, always both. */
export const dayAndTime = (at: number, now: number): string => `${dayOf(at, now)} ${timeOfDay(at)}`;

/** Day and time by the person's own clocks, and by those of the place where they differ. */
export function placedTime(at: number, now: number, zone: string): string {
  const own = dayAndTime(at, now);
  const place = elsewhere(at, zone);
  if (place === null) return own;
  const sameDay = toWallTime(at, zone).slice(0, 10) === toWallTime(at, ownZone()).slice(0, 10);
  const day = sameDay ? {} : ({ weekday: 'short', day: 'numeric', month: 'short' } as const);
  const shown = { ...day, hour: 'numeric', minute: '2-digit', timeZone: zone } as const;
  return fill(words.placed, { own, there: format(`${zone} ${sameDay}`, shown).format(at), place });
}

/** "18 h left", "45 min left", "26 h since the interview", "9 days since the interview". `ms` is what is left of the 24 hours. */
export function leftOf(ms: number): string {
  if (ms <= 0) {
    const { unit, n } = sinceOf(DAY - ms);
    return fill(words.lateBy[unit], { n });
  }
  const { unit, n } = spoken(ms);
  return fill(unit === 'hours' ? words.hoursLeft : words.minutesLeft, { n });
}
