/** A day that is nearly spelt: "tommorow", "wensday". Read as an hour alone it would be today's. */
import distance from 'damerau-levenshtein';

const DAYS = ['tomorrow', 'yesterday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** No one's name: "with Mrs Munday". */
const WORD = /(?<![\p{L}\d’'-]|\b(?:Mr|Mrs|Ms|Dr)\.?\s)\p{L}{5,10}(?![\p{L}\d’'-])/gu;

/** Two slips only where the word is long and ends well; "Mondaq", "Sundae" and "TGI Fridays" are no days. */
function isMeant(word: string, day: string): boolean {
  if (word[0] !== day[0] || word.at(-1) !== day.at(-1)) return false;
  return distance(word, day).steps <= (day.length >= 8 && word.endsWith(day.slice(-3)) ? 2 : 1);
}

export const withDaysSpelt = (text: string): string =>
  text.replace(WORD, (word) => DAYS.find((day) => isMeant(word.toLowerCase(), day)) ?? word);
