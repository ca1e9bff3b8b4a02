/** A night has the name of the day it begins on: "last night", "tonight", "Friday night". Chrono counts its small hours to that day, too. */
import { DAY, MINUTE } from '../../time';
import { wallAt } from '../../wall-clock';
import type { TimeContext } from './time';
import { isoDate, WEEKDAY } from './weeks';

/** 'named': by a day of its own, "Friday night". */
export type Night = 'last' | 'tonight' | 'named';

const HOUR_MINUTES = 60;
export const DAY_MINUTES = DAY / MINUTE;
/** An hour before this one comes after the night's midnight. */
const SMALL_HOURS = 7 * HOUR_MINUTES;
/** "At 5" is five in the evening, where nothing says which; a smaller number is the night's. */
const EVENING = 5 * HOUR_MINUTES;
const NOON = 12 * HOUR_MINUTES;
/** Who is up before this says "tonight" of the night that is nearly over. */
const STILL_UP = 5 * HOUR_MINUTES;

/** Written small but for the line's first letter: "The Tonight Show" is a name. */
const LAST = /(?<![\p{L}\d'’-])(?:late\s+)?(?:last|(?<=^\s*)Last)\s+(?:night|evening)(?:['’]s)?(?![\p{L}\d'’-])/u;
const TONIGHT =
  /(?<![\p{L}\d'’-])(?:(?:late|later|earlier)\s+)?(?:(?:tonight|tonite|2nite|(?<=^\s*)Tonight)(?:['’]s)?|today(?=\s+(?:at\s+)?midnight)|(?<=midnight\s+)today)(?![\p{L}\d'’-])/u;
const NAMED = new RegExp(
  `(?<=(?<![\\p{L}\\d'’-])(?:${WEEKDAY}|tomorrow|tmrw?|yesterday|\\d{4}-\\d\\d-\\d\\d)\\s+)night(?:\\s+shift)?(?:['’]s)?(?![\\p{L}\\d'’-])`,
  'giu',
);
/** "Friday midnight", "midnight on Friday": as "today midnight", where that day's night begins. */
const MIDNIGHT = new RegExp(
  `(?<![\\p{L}\\d'’-])(?:(?:${WEEKDAY}|tomorrow|tmrw?|yesterday)\\s+(?:at\\s+)?midnight|midnight\\s+(?:on\\s+)?(?:${WEEKDAY}|tomorrow|tmrw?|yesterday))(?![\\p{L}\\d'’-])`,
  'iu',
);

interface NightRead {
  readonly night: Night | null;
  /** The line, in which the day stands that this night begins on. */
  readonly rest: string;
}

export function takeNight(text: string, { now, timeZone }: TimeContext): NightRead {
  const { year, month, day } = wallAt(now, timeZone);
  const written = (days: number): string => {
    const date = new Date(Date.UTC(year, month - 1, day + days));
    return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  };
  if (LAST.test(text)) return { night: 'last', rest: text.replace(LAST, written(-1)) };
  if (TONIGHT.test(text)) return { night: 'tonight', rest: text.replace(TONIGHT, written(0)) };
  // "Friday Night Lights" is a name.
  const rest = text.replace(NAMED, (night) => (night.startsWith('n') ? '' : night));
  return { night: rest === text && !MIDNIGHT.test(text) ? null : 'named', rest };
}

/** `minute` of a clock as it is typed, `said`: minutes since the midnight before that night, so that "1am" is 25 hours. */
export function minuteOfNight(minute: number, said: string): number {
  const isHalfSaid = /\d\s?[ap]\.?m|noon/i.test(said);
  const isEvening = minute >= EVENING && minute < NOON + HOUR_MINUTES;
  if (!isHalfSaid && isEvening) return minute + NOON;
  return minute < SMALL_HOURS ? minute + DAY_MINUTES : minute;
}

/** How many days before the night's first it is meant: what one says at two in the morning is of the day before. */
export function nightsBack(night: Night, minute: number, startsAt: number, { now, timeZone }: TimeContext): number {
  if (night === 'last') return startsAt > now ? 1 : 0;
  const isStillUp = night === 'tonight' && wallAt(now, timeZone).minute < STILL_UP;
  return isStillUp && minute >= DAY_MINUTES ? 1 : 0;
}
