/** "Vorstellungsgespräch bei Acme mit Anna", "entretien chez Acme": the talk, and the small words around it, in English. */

const TALKS = [
  '(?:Vorstellungs|Bewerbungs|Kennenlern|Erst|Zweit|Fach|Video|Telefon)?[Gg]espräch',
  '(?:Job|Telefon|Video)interview',
  "[Ee]ntretien(?:\\s+(?:d['’]embauche|téléphonique|de\\s+recrutement))?",
  '[Ee]ntrevista(?:\\s+(?:de\\s+(?:trabajo|emprego|trabalho)|laboral|t[eé]cnica))?',
  '[Cc]olloquio(?:\\s+(?:di\\s+lavoro|conoscitivo|tecnico))?',
  '(?:sollicitatie|kennismakings|Sollicitatie|Kennismakings)?[Gg]esprek',
].join('|');
const TALK = new RegExp(`(?<![\\p{L}\\d-])(?:${TALKS})(?![\\p{L}\\d-])`, 'u');
const IN_JAPANESE = /の?(?:一次|二次|最終|カジュアル)?面[接談]/u;

/** Written small; beside an English "interview" only those that are no English word and hardly a name. */
const SMALL: readonly (readonly [english: string, words: string, besideEnglish: string])[] = [
  ['at', 'bei|chez|presso|bij|en|na|no|em|da', 'bei|chez|presso|bij'],
  ['with', 'mit|avec|con|com|met', 'mit|avec'],
  ['as', 'als|como|come|comme', 'als|comme'],
];

const smallWords = (text: string, wordsOf: (small: (typeof SMALL)[number]) => string): string =>
  SMALL.reduce(
    (line, small) => line.replace(new RegExp(`(?<=\\s)(?:${wordsOf(small)})(?=\\s+\\p{L})`, 'gu'), small[0]),
    text,
  );

/** A line without such a talk is given back as it is. */
export function talkInEnglish(text: string): string {
  const foreign = [TALK, IN_JAPANESE].find((talk) => talk.test(text));
  if (foreign)
    return smallWords(
      text.replace(foreign, (said) => (said.startsWith('の') ? ' interview' : 'interview')),
      ([, words]) => words,
    );
  return /\binterview\b/i.test(text) ? smallWords(text, ([, , words]) => words) : text;
}
