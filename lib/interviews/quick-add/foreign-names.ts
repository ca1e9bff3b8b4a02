/** What days and months are called in German, French, Spanish, Portuguese, Italian and Dutch. */

const LANGUAGES = ['de', 'de-AT', 'fr', 'es', 'pt', 'it', 'nl'] as const;

/** "Day after tomorrow" and its like are in no `Intl`. Written small, and without accents. */
const RELATIVE: Readonly<Record<string, string>> = {
  ...called('today', ['heute', "aujourd'hui", 'hoy', 'hoje', 'oggi', 'vandaag']),
  ...called('tomorrow', ['morgen', 'demain', 'manana', 'amanha', 'domani']),
  ...called('the day after tomorrow', [
    ...['ubermorgen', 'uebermorgen', 'apres-demain', 'pasado manana', 'depois de amanha', 'dopodomani', 'overmorgen'],
  ]),
  ...called('yesterday', ['gestern', 'hier', 'ayer', 'ontem', 'ieri', 'gisteren']),
  ...called('the day before yesterday', ['vorgestern', 'avant-hier', 'anteayer', 'anteontem', 'eergisteren']),
  ...called('this morning', ['ce matin', 'esta manana', 'esta manha', 'stamattina', 'vanmorgen', 'vanochtend']),
  ...called('this afternoon', ['cet apres-midi', 'esta tarde', 'vanmiddag']),
  ...called('last night', ['anoche']),
  ...called('tonight', ['ce soir', 'esta noche', 'esta noite', 'stasera', 'vanavond']),
};
/** As people shorten and type them. */
const MORE_WEEKDAYS: Readonly<Record<string, number>> = {
  sonnabend: 6,
  ...{ segunda: 1, terca: 2, quarta: 3, quinta: 4, sexta: 5 },
  ...{ 'segunda feira': 1, 'terca feira': 2, 'quarta feira': 3, 'quinta feira': 4, 'sexta feira': 5 },
};
const MORE_MONTHS: Readonly<Record<string, number>> = { maerz: 3, mrz: 3 };

function called(english: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, english]));
}

/** Without accents, letter for letter: what is found in it stands at the same place in the text. */
export const plain = (text: string): string =>
  text.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0)).replaceAll('’', "'");

const key = (name: string): string => plain(name).toLowerCase().replace(/\.$/, '');

/** Of the first week and the days one of 2023, which began on a Sunday. */
function namesIn(language: string, what: 'weekday' | 'month', width: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(language, { [what]: width, timeZone: 'UTC' });
  return Array.from({ length: what === 'weekday' ? 7 : 12 }, (_, index) =>
    format.format(what === 'weekday' ? Date.UTC(2023, 0, 1 + index) : Date.UTC(2023, index, 1)),
  );
}

export const ENGLISH_MONTHS = namesIn('en', 'month', 'long');
/** The first is Sunday. */
export const ENGLISH_WEEKDAYS = namesIn('en', 'weekday', 'long');
/** `month`: 1 to 12. */
export const monthNamed = (month: number): string => ENGLISH_MONTHS[month - 1] ?? '';

/** Small words before a day; large, as in "The Den 5 March", only where the line begins. */
const LEADS =
  'den|vom|du|del|der|diesen|kommenden|nachsten|le|ce|el|este|il|questo|op|em|na|no|dia|proximo|prossimo|deze';
export const LEAD = `(?:(?<!\\d\\s?)am|${LEADS}|(?<![\\s\\S])(?:Am|Le|El|Il|Op|Em|No|Dia))`;
export interface Names {
  /** 0 is a Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** German ones are written large, like names. */
  readonly german: ReadonlySet<string>;
  /** "mar" is a Tuesday in one language and no day in another. */
  readonly shortWeekdays: ReadonlyMap<string, ReadonlySet<number>>;
  /** 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  readonly shortMonths: ReadonlyMap<string, number>;
  /** In English words. */
  readonly relative: ReadonlyMap<string, string>;
}

let names: Names | undefined;

/** Keys are small letters without accents and full stops. */
export function foreignNames(): Names {
  names ??= gathered();
  return names;
}

function gathered(): Names {
  const each = (what: 'weekday' | 'month', width: 'long' | 'short') =>
    LANGUAGES.flatMap((language) => namesIn(language, what, width).map((name, index) => [key(name), index] as const));
  const shortWeekdays = new Map<string, Set<number>>();
  for (const [name, day] of each('weekday', 'short'))
    shortWeekdays.set(name, (shortWeekdays.get(name) ?? new Set()).add(day));
  const months = (width: 'long' | 'short') => each('month', width).map(([name, index]) => [name, index + 1] as const);
  return {
    weekdays: new Map([...each('weekday', 'long'), ...Object.entries(MORE_WEEKDAYS)]),
    german: new Set([...namesIn('de', 'weekday', 'long').map(key), 'sonnabend']),
    shortWeekdays,
    months: new Map([...months('long'), ...Object.entries(MORE_MONTHS)]),
    shortMonths: new Map(months('short')),
    relative: new Map(Object.entries(RELATIVE)),
  };
}
