/** Letters of other scripts that look like Latin ones, and those. */
const LOOKS_LIKE: Readonly<Record<string, string>> = Object.fromEntries(
  'аa еe оo рp сc хx уy іi ѕs јj һh ԁd ԛq ԝw кk мm тt вb нh АA ЕE ОO РP СC ХX УY ІI ЅS ЈJ КK МM ТT ВB НH αa οo ιi νv ρp τt υu κk χx ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ıi ɑa ɡg'
    .split(' ')
    .map(([other = '', latin = '']) => [other, latin]),
);

/**
 * A text as a reader sees it, for comparing texts: compatible forms as plain letters, lookalikes of other scripts as the
 * Latin letters they look like, curly quotes straight, nothing that takes no room on the screen. Offsets do not stay.
 */
export const asSeen = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[\p{Script=Cyrillic}\p{Script=Greek}ıɑɡ]/gu, (letter) => LOOKS_LIKE[letter] ?? letter);
