/** A zone in a few capitals, "3pm EST" or `TZID=EST`: by whose clocks that is. */

/** Who says "EST" in July means the clocks of the East as they stand that day: so both names of a region are the region. */
const ZONES: Readonly<Record<string, string>> = {
  ...named('America/New_York', 'ET EST EDT'),
  ...named('America/Chicago', 'CT CST CDT'),
  ...named('America/Denver', 'MT MST MDT'),
  ...named('America/Los_Angeles', 'PT PST PDT'),
  ...named('America/Anchorage', 'AKT AKST AKDT'),
  ...named('Pacific/Honolulu', 'HST'),
  ...named('America/Halifax', 'AST ADT'),
  ...named('America/Sao_Paulo', 'BRT'),
  ...named('America/Bogota', 'COT'),
  ...named('America/Santiago', 'CLT'),
  ...named('Europe/London', 'BST'),
  ...named('Europe/Berlin', 'CET CEST MEZ MESZ'),
  ...named('Europe/Athens', 'EET EEST'),
  ...named('Europe/Moscow', 'MSK'),
  ...named('Europe/Istanbul', 'TRT'),
  ...named('Asia/Kolkata', 'IST'),
  ...named('Asia/Karachi', 'PKT'),
  ...named('Africa/Lagos', 'WAT'),
  ...named('Asia/Jakarta', 'WIB'),
  ...named('Asia/Bangkok', 'ICT'),
  ...named('Asia/Kuala_Lumpur', 'MYT'),
  ...named('Asia/Singapore', 'SGT'),
  ...named('Asia/Hong_Kong', 'HKT'),
  ...named('Asia/Manila', 'PHT'),
  ...named('Australia/Sydney', 'AET'),
  ...named('Pacific/Auckland', 'NZT NZST NZDT'),
};

/** What the same letters mean to somebody who lives there, and `Intl` has no short name for. */
const AT_HOME: Readonly<Record<string, RegExp>> = {
  CST: /^Asia\/(?:Shanghai|Chongqing|Harbin|Urumqi|Taipei|Macau)$|^America\/Havana$/,
  CDT: /^America\/Havana$/,
  AST: /^Asia\/(?:Riyadh|Kuwait|Qatar|Bahrain|Baghdad)$/,
  BST: /^Asia\/Dhaka$/,
  CET: /^Africa\/(?:Algiers|Tunis)$/,
  EET: /^Africa\/(?:Cairo|Tripoli)$|^Asia\/Beirut$|^Europe\/Kaliningrad$/,
  IST: /^Europe\/Dublin$|^Asia\/(?:Jerusalem|Tel_Aviv)$/,
};
/** By the clocks of Beijing, whatever the sun shows there. */
const BEIJING = /^Asia\/(?:Chongqing|Harbin|Urumqi)$/;

function named(zone: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, zone]));
}

/** In Phoenix "MST" is the whole year's, in Mexico City "CST". */
function isOwn(name: string, personsZone: string): boolean {
  if (AT_HOME[name]?.test(personsZone)) return true;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: personsZone, timeZoneName: 'short' });
  const shown = (month: number) =>
    format.formatToParts(Date.UTC(2026, month)).find(({ type }) => type === 'timeZoneName')?.value;
  return shown(0) === name || shown(6) === name;
}

/** IANA name; null for letters that are no zone's, or that are a fixed offset ("UTC"). `personsZone`: an IANA name, too. */
export function zoneAbbreviated(letters: string, personsZone: string): string | null {
  const name = letters.toUpperCase();
  if (!Object.hasOwn(ZONES, name)) return null;
  if (!isOwn(name, personsZone)) return ZONES[name] ?? null;
  return BEIJING.test(personsZone) ? 'Asia/Shanghai' : personsZone;
}
