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
