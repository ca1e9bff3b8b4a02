/** "Vorstellungsgespräch bei Acme mit Anna", "entretien chez Acme": the talk, and the small words around it, in English. */

const TALKS = [
  '(?:Vorstellungs|Bewerbungs|Kennenlern|Erst|Zweit|Fach|Video|Telefon)?[Gg]espräch',
  '(?:Job|Telefon|Video)interview',
  "[Ee]ntretien(?:\\s+(?:d['’]embauche|t[ée]l(?:[ée]phonique)?\\.?|visio|RH|de\\s+recrutement))?",
  '[Ee]ntrevista(?:\\s+(?:de\\s+(?:trabajo|emprego|trabalho)|laboral|t[eé]cnica|por\\s+(?:teams|zoom|video\\p{L}*|tel[eé]fono)))?',
  '[Cc]olloquio(?:\\s+(?:di\\s+lavoro|conoscitivo|tecnico))?',
  '(?:sollicitatie|kennismakings|Sollicitatie|Kennismakings)?[Gg]esprek',
  // A meeting of any kind, as a line begins: before such a small word, or where nobody is called so.
  '(?<=^\\s*)(?:[Tt]ermin|VG|vg|[Rr]endez-vous|[Vv]isio|[Cc]ita|[Aa]ppuntamento|[Aa]fspraak|[Cc]onversa|[Cc]harla|[Ll]lamada|[Rr]euni[oó]n|[Rr]eunião|[Aa]ppel|[Cc]hiamata|[Tt]elefonat|[Vv]ideocall|[Tt]elefontermin|[Vv]ideotermin|[Kk]ennismaking|[Ss]ollicitatie|[Pp]robearbeiten)(?=\\s+(?:bei|beim|im|mit|chez|avec|con|com|en|met|bij|presso)\\s)',
  '(?<=^\\s*)(?:[Rr]dv|RDV|Termin|visio|Probetag|reunião|sollicitatie|appel\\s+tel)(?=\\s+(?!AG\\b|GmbH\\b|interview\\b)\\p{L})',
].join('|');
const MY_OR_YOUR =
  '(?:(?:[Ii]hre?|[Dd]ein|[Mm]ein|[Vv]otre|[Tt]on|[Mm]on|[Ss]ua?|[Tt]ua?|[Mm]i|[Mm]inha|[Tt]uo|[Mm]io|[Uu]w|[Jj]e|[Mm]ijn)\\s+)?(?:(?:\\d(?:er?|[ºª.])|[Ee]rstes|[Zz]weites|[Dd]euxième|[Tt]weede|[Ss]egunda|[Ss]econdo)\\s+)?';
const TALK = new RegExp(`(?<![\\p{L}\\d-])${MY_OR_YOUR}(?:${TALKS})(?![\\p{L}\\d-])`, 'u');
const IN_JAPANESE = /の?(?:一次|二次|最終|カジュアル)?面[接談]/u;
/** "war gestern bei Lidl", "j'ai eu Danone": that one had it. */
const HAD =
  /^\s*(?:(?:ich\s+)?(?:war|hatte)|j['’]ai\s+eu|tuve|tive|ho\s+avuto)\s+(?:(?:ein|un|una|um|uma|een|une)\s+)?(?=\S)/iu;

/** Written small; beside an English "interview" only those that are no English word and hardly a name. */
const SMALL: readonly (readonly [english: string, words: string, besideEnglish: string])[] = [
  ['at', 'bei(?:\\s+de[rm])?|beim|im|chez|presso|bij|en|na|no|em|da', 'bei(?:\\s+de[rm])?|beim|chez|presso|bij'],
  ['with', 'mit|avec|con|com|met', 'mit|avec'],
  ['as', 'als|como|come|comme', 'als|comme'],
];

const smallWords = (text: string, wordsOf: (small: (typeof SMALL)[number]) => string, behind = '\\s'): string =>
  SMALL.reduce(
    (line, small) => line.replace(new RegExp(`(?<=${behind})(?:${wordsOf(small)})(?=\\s+\\p{L})`, 'gu'), small[0]),
    text,
  );
/** "gerade fertig bei Zalando", "fini avec Alan": its end is told so in any language. */
const FINISHED =
  /^\s*(?:(?:ich\s+)?(?:bin\s+)?(?<just>(?:gerade|eben)\s+)?fertig\s+(?:mit|bei)|(?:ich\s+)?(?:komme\s+|war\s+|bin\s+)?(?<out>gerade|eben)\s+(?:bei|aus|von)|(?:j['’]ai\s+)?fini\s+(?:avec|chez)|(?:he\s+)?(?:terminado|acabado|terminé|acabé)\s+(?:con|en)|(?:terminei|acabei)\s+(?:com|na|no)|(?:ho\s+)?(?:finito|terminato)\s+con|(?<now>net\s+)?klaar\s+(?:met|bij))\s+(?=\S)/iu;
export const finishedInEnglish = (text: string): string =>
  text.replace(FINISHED, (...found) => {
    const { just, now, out } = found.at(-1) as { just?: string; now?: string; out?: string };
    return just || now || out ? 'just finished with ' : 'finished with ';
  });

/** "Gespräch bei SAP war heute" */
const WAS = /\s+(?:war|était)(?=\s{2}|\s*$)/u;

/** Where a time stood, or nothing does. */
const APART = '^\\s*|\\s{2}';

/** "田中さん" */
const HONOURED =
  /(?<![\p{L}])(?<name>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,8}?)(?:さん|様)(?:と|とは)?/gu;

export const isForeignTalk = (text: string): boolean => TALK.test(text);

/** `isForeign`: its day or hour was said in another language. A line without such a talk is given back as it is. */
export function talkInEnglish(said: string, isForeign = false): string {
  const text = said.replace(HONOURED, ' with $<name> ');
  const talk = [TALK, IN_JAPANESE].find((pattern) => pattern.test(text));
  if (talk) {
    const named = text.replace(HAD, '').replace(WAS, ' ');
    return smallWords(named.replace(talk, talk === TALK ? 'interview' : ' interview '), ([, words]) => words);
  }
  const plain = /\binterview\b/i.test(text) ? smallWords(text, ([, , words]) => words) : text;
  return isForeign ? smallWords(plain.replace(HAD, ' '), ([, words]) => words, APART) : plain;
}
