/** A day that is nearly spelt: "tommorow", "wensday". Read as an hour alone it would be today's. */

const DAYS = ['tomorrow', 'yesterday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** No one's name: "with Mrs Munday". */
const WORD = /(?<![\p{L}\d’'-]|\b(?:Mr|Mrs|Ms|Dr)\.?\s)\p{L}{5,10}(?![\p{L}\d’'-])/gu;

/** How many letters are wrong, missing, too many or in each other's place. */
function slips(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row += 1) {
    rows[row] = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      rows[row]?.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (isSame ? 0 : 1),
          isSwapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(a.length, b.length);
}

/** Two slips only where the word is long and ends well; "Mondaq", "Sundae" and "TGI Fridays" are no days. */
function isMeant(word: string, day: string): boolean {
  if (word[0] !== day[0] || word.at(-1) !== day.at(-1)) return false;
  return slips(word, day) <= (day.length >= 8 && word.endsWith(day.slice(-3)) ? 2 : 1);
}

export const withDaysSpelt = (text: string): string =>
  text.replace(WORD, (word) => DAYS.find((day) => isMeant(word.toLowerCase(), day)) ?? word);
