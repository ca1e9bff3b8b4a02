/** "3. Juni" is a day, wherever it stands. */
const MONTH =
  /^(?:jan(?:uary?|uar)?|feb(?:ruary?|ruar)?|märz?|mar(?:ch)?|apr(?:il)?|mai|may|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)(?![\p{L}\p{N}])/iu;
const MARK = /^\s*(?:[-*•–—·]|(\d{1,2})[.)])\s+/;

/** The lines of a paste as notes: bullets and numbers at their front go, empty lines too, the same line counts once. */
export function linesOf(text: string): readonly string[] {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => {
      const [mark = '', number] = MARK.exec(line) ?? [];
      const rest = line.slice(mark.length);
      return (number !== undefined && MONTH.test(rest) ? line : rest).trim();
    })
    .filter((line) => line !== '');
  return [...new Set(lines)];
}
