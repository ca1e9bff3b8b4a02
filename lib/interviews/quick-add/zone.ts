/** By whose clocks a time is meant: the part of a typed line that names a place, "3pm Berlin time". */
import { isZone } from '../../wall-clock';
import { plain } from './foreign-names';

/** As people say it, and no zone is called. */
const CALLED: Readonly<Record<string, string>> = {
  uk: 'Europe/London',
  british: 'Europe/London',
  'united kingdom': 'Europe/London',
  irish: 'Europe/Dublin',
  'central european': 'Europe/Berlin',
  german: 'Europe/Berlin',
  munich: 'Europe/Berlin',
  french: 'Europe/Paris',
  eastern: 'America/New_York',
  boston: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  'san francisco': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  indian: 'Asia/Kolkata',
  india: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  bangalore: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  hyderabad: 'Asia/Kolkata',
  brasilia: 'America/Sao_Paulo',
  rio: 'America/Sao_Paulo',
  beijing: 'Asia/Shanghai',
  shenzhen: 'Asia/Shanghai',
  'tel aviv': 'Asia/Jerusalem',
  israel: 'Asia/Jerusalem',
  'cape town': 'Africa/Johannesburg',
  barcelona: 'Europe/Madrid',
  spanish: 'Europe/Madrid',
  milan: 'Europe/Rome',
  italian: 'Europe/Rome',
  geneva: 'Europe/Zurich',
  swiss: 'Europe/Zurich',
  dutch: 'Europe/Amsterdam',
  hamburg: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  washington: 'America/New_York',
  'washington dc': 'America/New_York',
  atlanta: 'America/New_York',
  miami: 'America/New_York',
  texas: 'America/Chicago',
  dallas: 'America/Chicago',
  houston: 'America/Chicago',
  austin: 'America/Chicago',
  california: 'America/Los_Angeles',
};

/** "America/New_York" for "New York", "Eastern"; null for no zone's place. */
export function zoneCalled(place: string): string | null {
  const name = plain(place).toLowerCase();
  const called = CALLED[name];
  if (called) return called;
  const ending = `/${name.replace(/\s+/g, '_')}`;
  return Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase().endsWith(ending)) ?? null;
}

/** Written large before another large word it is a name ("Berlin Time Machines"). */
const PLACED =
  /\(?(?:\bin\s+)?(?<![\p{L}\d])(?<words>\p{L}[\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){0,2})\s+(?:time|Time(?!\s+\p{Lu}))(?![\p{L}\d])\)?/gu;
/** "Central European Time - Berlin", as calendars write it. */
const CITY = /^\s*[-–]\s*(?<city>\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)?)\)?/u;
const OWN = /^(?:my|our|local)$/i;
/** "10am Eastern", "10am US Pacific": behind a clock time, and before no name that it could be a part of. */
const SPOKEN =
  /(?<=\d\s?[ap]\.?m\.?\s?|\d:\d\d\s?|\bat\s\d{1,2}\s?)(?:\(|\s)\s?(?:US\s+)?(?<region>eastern|central|mountain|pacific)(?:\s+(?:standard|daylight)(?:\s+time)?)?(?![\p{L}\d’'&-])\)?(?=\s*(?:[,;|/()–—-]|$)|\s+(?:on|with|for|as|at|from|today|tomorrow|next|this|mon|tue|wed|thu|fri|sat|sun|\d))/iu;

/** "10am Eastern / 7am Pacific", "10am Eastern (7am Pacific)": the same hour once more. */
const ELSEWHERE =
  /^\s?[/|(]\s?\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4}|eastern|central|mountain|pacific)(?![\p{L}\d])\)?/iu;

interface ZoneRead {
  /** IANA name; null: the person's own. */
  readonly zone: string | null;
  /** The line without it. */
  readonly rest: string;
}

function takeSpoken(line: string): ZoneRead {
  const spoken = SPOKEN.exec(line);
  if (!spoken) return { zone: null, rest: line };
  const [said] = spoken;
  return {
    zone: zoneCalled(spoken.groups?.['region'] ?? ''),
    rest: `${line.slice(0, spoken.index)} ${line.slice(spoken.index + said.length).replace(ELSEWHERE, '')}`,
  };
}

export function takeZone(line: string): ZoneRead {
  for (const { 0: said, index, groups } of line.matchAll(PLACED)) {
    const words = (groups?.['words'] ?? '').split(/\s+/);
    for (let from = 0; from < words.length; from += 1) {
      const place = words.slice(from).join(' ');
      const zone = zoneCalled(place);
      if (!OWN.test(place) && (zone === null || !isZone(zone))) continue;
      const before = words.slice(0, from).join(' ');
      const after = line.slice(index + said.length);
      const city = CITY.exec(after);
      const exact = city && zoneCalled(city.groups?.['city'] ?? '');
      const rest = exact ? after.slice(city[0].length) : after;
      return { zone: exact || zone, rest: `${line.slice(0, index)}${before} ${rest}` };
    }
  }
  return takeSpoken(line);
}

const OFFSET = /(?<=\d\s?(?:[ap]\.?m\.?|h)?\s?\(?)\b(GMT|UTC)\s?([+\-−–])\s?(\d{1,2})(?::?([0-5]\d))?(?!\d)/gi;
const TIME_IN_ZONE = '\\d{1,2}(?::\\d{2})?\\s?[apAP]\\.?[mM]\\.?\\s?\\(?[A-Z]{2,4}\\)?';
/** "10am PT / 1pm ET", "10am PT (1pm ET)" */
const AGAIN = new RegExp(`(${TIME_IN_ZONE})\\s?(?:[/|]\\s?${TIME_IN_ZONE}(?![\\p{L}\\d])|\\(${TIME_IN_ZONE}\\))`, 'gu');

/** "GMT+1" as "GMT+0100", which is no number of a name; and a time in one zone, where it is told in two. */
export function zoneOnce(text: string): string {
  return text
    .replace(OFFSET, (_, name: string, sign: string, hours: string, minutes = '00') => {
      return `${name}${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}${minutes}`;
    })
    .replace(AGAIN, '$1');
}
