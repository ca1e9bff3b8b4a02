/**
 * Which language a draft is in. The question that matters is "English or not", and it is answered by English itself: of
 * an English letter more than half of the words are English words (of 400 letters 57 % at least, with slang and foreign
 * quotations), of 50 other languages' at most half. So a language nobody thought of is noticed, too. Which of the others
 * it is, is told by script and by small words.
 */
import { remember, rememberOf } from '../draft/remember';

/** Words that are frequent in one language and rare in the others. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  de: 'und der die das ich nicht sie für mit ist ein eine den dem von zu auf wir mich mir ihnen ihre ihr auch sehr sich war haben habe werden über dass bei vielen dank',
  es: 'el los las una que por para con del y muy está fue su sus gracias pero como más me le nos usted entrevista al también sobre',
  fr: 'le les des une et est vous nous je pour dans sur avec votre vos que qui ne pas merci été ai mon ma notre très cette aux du',
  pt: 'o os uma um que para com não muito pela pelo foi sua seu obrigado obrigada você eu ao mais também nos sobre da do em',
  it: 'il gli una che per con non sono molto grazie ho di mi la della del nel è anche alla ci vi questo lei nostro più',
  nl: 'het een van ik en niet voor met zijn u ook dat op aan bedankt heb jullie wij uw erg te over bij graag',
  sv: 'och att jag det är som för med på ett inte tack så till från mycket har av kan min er dig',
  da: 'og jeg det er at en til på med ikke tak for har som af meget jer mig den også',
  pl: 'i się na nie do że jest za dziękuję z w bardzo jak pan pani mi oraz dla o moje',
  cs: 'se na že je děkuji za jsem to pro velmi s jak vás mi do také byl bylo',
  ro: 'și pentru că mulțumesc în cu sunt mai foarte este o de pe nu am din',
  hu: 'és az hogy nem köszönöm egy is volt meg nagyon ön mint ez van',
  tr: 've bir için çok teşekkür ederim bu ile olarak da size benim gibi daha',
  fi: 'ja on että kiitos oli en se myös minun teidän olen kun mutta todella',
  ca: 'el els la les de del que per amb i molt gràcies moltes em va sobre seva va ser els meu',
  gl: 'o os a as que para con moito moi grazas moitas me sobre súa foi do da no na e',
  no: 'og jeg det er at en til på med ikke takk for har som av meg deg du den også var veldig',
  id: 'dan yang untuk saya terima kasih di dengan atas anda ini tidak itu akan',
  vi: 'và tôi cảm ơn đã của cho rất là các được không với anh chị',
};

const CODES = Object.keys(SMALL_WORDS);
/** The languages that a small word belongs to, as indices into `CODES`. */
const languagesOf = new Map<string, number[]>();
Object.values(SMALL_WORDS).forEach((words, i) => {
  for (const word of new Set(words.split(' '))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), i]);
});

const SCRIPTS: readonly (readonly [code: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['mis', /[^\p{Script=Latin}\P{L}]/gu],
];

const NOT_LATIN = /[^\p{Script=Latin}\P{L}]/u;

/** Under so many strange words nothing is certain. */
const STRANGE_WORDS = 3;
const FEWEST_WORDS = 4;
/** Of a language's own text at least this share is among its small words. */
const NAMED_SHARE = 0.15;
/** A long text is clear from its beginning. */
const ENOUGH = 4000;

const wordsBy = rememberOf((isEnglishWord: (word: string) => boolean) =>
  remember((word) => {
    const small = word.toLowerCase().replaceAll('’', "'");
    return {
      isLetter: word.length === 1,
      isCapital: /^\p{Lu}/u.test(word),
      isShouted: /^\p{Lu}{2,}$/u.test(word),
      isEnglish: isEnglishWord(small),
      languages: languagesOf.get(small) ?? [],
    };
  }),
);

/**
 * ISO 639-1 code; 'und' where there is too little text, 'mis' (ISO 639-2: no code) for a language that is not listed here.
 * `isEnglishWord` takes a word in small letters. Names tell no language: words with a capital are left out.
 */
function languageOf(text: string, isEnglishWord: (word: string) => boolean): string {
  const start = text.slice(0, ENOUGH);
  if (NOT_LATIN.test(start)) {
    const letters = start.match(/\p{L}/gu)?.length ?? 0;
    for (const [code, script] of SCRIPTS)
      if ((start.match(script)?.length ?? 0) > letters * (code === 'ja' ? 0.1 : 0.3)) return code;
  }
  const readWord = wordsBy(isEnglishWord);
  const words = (start.match(/[\p{L}\p{M}]+(?:['’][\p{L}]+)*/gu) ?? []).map(readWord);
  // Who shouts has no capitals to tell names by.
  const shouts = words.filter(({ isShouted }) => isShouted).length > words.length / 2;
  const small = words.filter(({ isLetter, isCapital }) => !isLetter && (shouts || !isCapital));
  const strange = small.filter(({ isEnglish }) => !isEnglish).length;
  const counts = CODES.map(() => 0);
  for (const { languages } of small) for (const i of languages) counts[i] = (counts[i] ?? 0) + 1;
  const hits = Math.max(...counts);
  const code = CODES[counts.indexOf(hits)] ?? 'mis';
  // "Tak for en god snak i går": four of these are words in English, too.
  const another = strange >= 2 && hits >= 3 && hits >= small.length - strange;
  if (!another && (strange < STRANGE_WORDS || strange < small.length / 2))
    return words.length < FEWEST_WORDS ? 'und' : 'en';
  return hits >= Math.max(2, small.length * NAMED_SHARE) ? code : 'mis';
}

/** Words of a paragraph in another language: a shorter one may be a greeting, a title, a saying. */
const FOREIGN_FROM_WORDS = 12;

/**
 * The language of a letter, by its paragraphs: `languageOf`, unless most words stand in paragraphs of another language.
 * Words in capitals and those that English has, too, hide it in the whole: a German letter with two English paragraphs.
 */
export function languageOfParagraphs(paragraphs: readonly string[], isEnglishWord: (word: string) => boolean): string {
  const whole = languageOf(paragraphs.join(' '), isEnglishWord);
  if (whole !== 'en' || paragraphs.length < 2) return whole;
  const lengths = new Map<string, number>();
  let all = 0;
  for (const text of paragraphs) {
    const words = text.split(/\s+/).length;
    all += words;
    const code = words < FOREIGN_FROM_WORDS ? whole : languageOf(text, isEnglishWord);
    lengths.set(code, (lengths.get(code) ?? 0) + words);
  }
  const [most, length] = [...lengths].reduce((a, b) => (b[1] > a[1] ? b : a));
  return most !== 'mis' && length > all / 2 ? most : whole;
}

/** A few words that could be anything are read as English, as most are. */
export const isEnglish = (code: string): boolean => code === 'en' || code === 'und';
