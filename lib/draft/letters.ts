/** Small letters without accents, and what has none to take off as it is typed elsewhere: "Łukasz Ørsted" is "lukasz orsted". */
export const withoutAccents = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** A word in capitals, behind a joined particle too (d'Angelo, al-Rahman, ʻAkahi); of letters that know none any word. */
export const isCapital = (word: string): boolean =>
  /^(?:\p{Ll}{1,2}['’-]?|[\p{Lm}'’])?\p{Lu}|^[\p{Lo}\p{Lt}\p{Script=Georgian}]/u.test(word);
