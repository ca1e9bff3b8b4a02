/** Days and hours in Japanese: "明日 15:00", "3月5日(木)午後3時", "来週の月曜". */
import { ENGLISH_WEEKDAYS } from './foreign-names';

const SCRIPT = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]';
const CLOCK = '\\s*(?:午[前後])?\\s*\\d{1,2}\\s*[:時]';
/**
 * Alone between other words; or, glued to a name, right before an hour. "明日香" is a name. `words` stand twice in it, so
 * they name no group.
 */
const alone = (words: string): RegExp =>
  new RegExp(
    `(?:(?<!${SCRIPT})(?:${words})(?=[のにはも、]|午[前後]|(?!${SCRIPT}))|(?:${words})(?=[のはも、]?${CLOCK}))[のにはも、]*`,
    'gu',
  );

const WEEKDAYS = '日月火水木金土';
const DAYS: readonly (readonly [RegExp, string])[] = [
  [alone('明後日|あさって'), 'the day after tomorrow'],
  [alone('一昨日|おととい'), 'the day before yesterday'],
  [alone('明日|あした'), 'tomorrow'],
  [alone('昨日|きのう'), 'yesterday'],
  [alone('今日|きょう|本日'), 'today'],
];
const WEEKDAY = alone(`(?:来週|今週)?の?[${WEEKDAYS}]曜日?`);
const DATE = new RegExp(
  `(?:(\\d{4})年\\s*)?(\\d{1,2})月\\s*(\\d{1,2})日(?:\\s*[(（][${WEEKDAYS}][)）]|\\s*[${WEEKDAYS}]曜日?)?[のには、]*`,
  'gu',
);
const HOUR =
  /(?<half>午[前後])?\s*(?<hour>\d{1,2})(?:時(?!間)(?:(?<minute>\d{1,2})分|(?<past>半))?|:(?<shown>\d\d))(?:から|に)?/gu;

/** `month`: 1 to 12. */
export function japaneseInEnglish(text: string, monthNamed: (month: number) => string): string {
  if (!/[時分年月日曜明昨今本あきお午]/.test(text)) return text;
  let line = text
    .replace(/[０-９：]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(DATE, (whole, year: string | undefined, month: string, day: string) => {
      if (Number(month) < 1 || Number(month) > 12) return whole;
      return ` ${day} ${monthNamed(Number(month))} ${year ?? ''} `;
    })
    .replace(WEEKDAY, (said) => {
      const weekday = said.charAt(said.indexOf('曜') - 1);
      return ` ${ENGLISH_WEEKDAYS[WEEKDAYS.indexOf(weekday)]}${said.startsWith('来週') ? ' next week' : ''} `;
    });
  for (const [pattern, english] of DAYS) line = line.replace(pattern, ` ${english} `);
  return line
    .replace(/(\d+(?:\.\d+)?)時間/g, ' $1 hours ')
    .replace(HOUR, (...found) => {
      const { half, hour, minute, past, shown } = found.at(-1) as Record<string, string | undefined>;
      const minutes = (past ? '30' : (minute ?? shown ?? '00')).padStart(2, '0');
      const meant = half && Number(hour) <= 12 ? (half === '午後' ? 'pm' : 'am') : '';
      return ` ${hour}:${minutes}${meant} `;
    })
    .replace(/(\d+)分間?/g, ' $1 min ')
    .replace(/(?<=\d:\d\d(?:[ap]m)?)\s*[～〜]\s*(?=\d)/g, '-');
}
