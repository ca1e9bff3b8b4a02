/** Hours as other languages say them: "um 14 Uhr", "à 14h", "a las 3 de la tarde", "om 15 uur", "alle 15". */

const HOUR = '(?:[01]?\\d|2[0-4])(?!\\d)';
/** What may follow an hour, so that it is one. */
const CLOCK = `${HOUR}(?:[:.h]\\d\\d(?!\\d)|\\s?(?:h|Uhr|[ap]m)(?![\\p{L}\\d])|(?=\\s*(?:$|[,;)–-]))|(?=\\s+\\p{L}))`;
const AT = new RegExp(
  `(?<![\\p{L}\\d'’-])(?:um|à|a\\s+las?|às|alle(?:\\s+ore)?|ore|om|gegen|vers|as(?=\\s+\\d{1,2}h))\\s+(?=${CLOCK})`,
  'gu',
);
const MARKED = `${HOUR}(?:[:.h]\\d\\d(?!\\d)|\\s?(?:h|Uhr)(?![\\p{L}\\d]))`;
/** "14h à 15h", "de 14 à 15h", "14 bis 15 Uhr"; but in "le 5 à 14h" the five is no hour. */
const FROM_TO = new RegExp(
  `(?<![\\p{L}\\d./:-])(?:(?:(?:von|de|das|dalle|van|desde\\s+las)\\s+)(?<first>${CLOCK})\\s+(?:bis|à|a(?:\\s+las)?|às|alle|tot)|(?<marked>${MARKED})\\s+(?:à|a\\s+las|às|alle|tot)|(?<plain>${CLOCK})\\s+(?:bis|tot))\\s+(?=${CLOCK})`,
  'gu',
);
const NOON = /(?<![\p{L}\d])(?:à\s+midi|al\s+mediod[ií]a|a\s+mezzogiorno|ao\s+meio[\s-]dia|mittags)(?![\p{L}\d])/gu;
const HALF_OF_DAY =
  /(?<![\d:.])(\d{1,2})(?:[:.h](\d\d)|\s?h)?(?:\s*Uhr)?\s+(?:(?<morning>de\s+la\s+ma[nñ]ana|da\s+manh[aã]|du\s+matin|di\s+mattina|del\s+mattino|vormittags|morgens)|de\s+la\s+(?:tarde|noche)|da\s+(?:tarde|noite)|de\s+l[’']après-midi|du\s+soir|del\s+pomeriggio|di\s+sera|nachmittags|abends)(?![\p{L}\d])/giu;

/** "in 3 Tagen", "dans 2 heures", "il y a 2 heures": counted from now. */
const UNITS: readonly (readonly [english: string, words: string])[] = [
  ['minutes', 'Minuten?|minutes?|minutos?|minuti|minuten'],
  ['hours', 'Stunden?|heures?|horas?|ore|uur'],
  ['days', 'Tagen?|jours?|d[ií]as?|giorni|dagen'],
  ['weeks', 'Wochen?|semaines?|semanas?|settimane|weken'],
];
const FROM_NOW = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<ahead>in|dans|en|em|fra|over)|vor|il\\s+y\\s+a|hace|h[áa])\\s+(?<count>\\d+)\\s+(?:${UNITS.map(([english, words]) => `(?<${english}>${words})`).join('|')})(?![\\p{L}\\d])`,
  'gu',
);
/** "halb 3", "om half 3" and "vrijdag half 3" are half past two; "half 3" alone is English. */
const QUARTERS =
  /(?<![\p{L}\d])(?:um\s+)?(?:(?<half>halb|om\s+half|(?<=(?:dag|morgen|gisteren|ochtend|avond)\s)half)|[Vv]iertel\s+(?<past>nach|vor))\s+(?<hour>1[0-2]|[1-9])(?![\d:.])(?:\s*Uhr)?/gu;

/** "14 heures" is an hour; but "1 heure" beside another one is a length. */
const HOURS =
  /(?<!\d)(?<at>(?:à|las|às|alle)\s+)?\b(?<hour>\d{1,2})\s?(?:heures?|horas?|or[ae])(?:\s+(?<minute>[0-5]\d))?(?![\p{L}\d])/gu;
const MOST_HOURS = 4;
const OTHER_CLOCK = /\d\s?h(?![\p{L}])|\d:\d\d|(?:à|las|às|alle)\s+\d/u;

/** In forms that are read in English lines, too. */
export function clocksInEnglish(text: string): string {
  return text
    .replace(/(?<=\d\s?)uhr(?![\p{L}\d])/gu, 'Uhr')
    .replace(FROM_NOW, (...found) => {
      const groups = found.at(-1) as Record<string, string | undefined>;
      const [unit] = UNITS.find(([english]) => groups[english]) ?? [];
      return groups['ahead'] ? `in ${groups['count']} ${unit}` : `${groups['count']} ${unit} ago`;
    })
    .replace(/(?<=\d\s?)uur\b/gi, 'Uhr')
    .replace(HOURS, (whole, ...found) => {
      const { at, hour, minute = '00' } = found.at(-1) as { at?: string; hour: string; minute?: string };
      if (Number(hour) > 23) return whole;
      const isLength = !at && Number(hour) <= MOST_HOURS && OTHER_CLOCK.test(text);
      return isLength ? `${hour} hours` : `${at ?? ''}${hour}:${minute}`;
    })
    .replace(/\b(0?[89]|1\d|2[0-3]) h ([0-5]\d)\b(?!\s*min)/g, '$1:$2')
    .replace(NOON, '12:00')
    .replace(/(?<=\d\s?)Minuten\b|(?<=\d\s?)minut(?:os|i)\b/g, 'min')
    .replace(/(?<=\d\s?)Stunden?\b/g, 'hours')
    .replace(/\b(\d{1,2})u(\d\d)\b/g, '$1:$2')
    .replace(/\b(1\d|2[0-3])u\b/g, '$1:00')
    .replace(QUARTERS, (...found) => {
      const { half, past, hour } = found.at(-1) as { half?: string; past?: string; hour: string };
      const before = (Number(hour) + 11) % 12 || 12;
      if (half) return `${before}:30`;
      return past === 'nach' ? `${hour}:15` : `${before}:45`;
    })
    .replace(HALF_OF_DAY, (...found) => {
      const [, hour = '', minute = '00'] = found as string[];
      const { morning } = found.at(-1) as { morning?: string };
      return Number(hour) > 12 ? `${hour}:${minute}` : `${hour}:${minute}${morning ? 'am' : 'pm'}`;
    })
    .replace(FROM_TO, (...found) => {
      const { first, marked, plain } = found.at(-1) as Record<string, string | undefined>;
      return `${first ?? marked ?? plain}-`;
    })
    .replace(AT, 'at ')
    .replace(/(?<=\bat\s+\d{1,2})\.(?=[0-5]\d(?!\d|\.))/g, ':');
}
