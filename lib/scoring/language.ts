/**
 * Which language a draft is in, by its commonest small words and by script. Written by hand: the question is only
 * "English, or which of the others", the answer must not tip over on twenty sloppy words of English, and the libraries
 * tried in its place weigh 50 kB and more, and take "thx for today, see u" for something else.
 */

/** Words that are frequent in one language and rare in the others, above all in English. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the a and you for to of in that is was it with your my have this we are be on as at so me would about thank thanks from but not i am im what when how if do very really by our will more hope an had been or all just',
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
  id: 'dan yang untuk saya terima kasih di dengan atas anda ini tidak itu akan',
  vi: 'và tôi cảm ơn đã của cho rất là các được không với anh chị',
};

const profiles = Object.entries(SMALL_WORDS).map(([code, words]) => [code, new Set(words.split(' '))] as const);

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
];

const FEWEST_WORDS = 4;
/** A long text is clear from its beginning. */
const ENOUGH = 4000;

/** ISO 639-1 code; 'und' where there is too little text, 'mis' (ISO 639-2: no code) for a language that is not listed here. */
export function languageOf(text: string): string {
  const start = text.slice(0, ENOUGH);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  for (const [code, script] of SCRIPTS) {
    if ((start.match(script)?.length ?? 0) > letters * (code === 'ja' ? 0.1 : 0.3)) return code;
  }
  const words = start.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return 'und';
  const counted = profiles.map(([code, small]) => [code, words.filter((word) => small.has(word)).length] as const);
  const english = counted.find(([code]) => code === 'en')?.[1] ?? 0;
  const [code, hits] = counted.reduce((best, one) => (one[1] > best[1] ? one : best), ['en', english] as const);
  // English is what most write: another language has to be clearly ahead.
  if (code !== 'en' && hits >= 3 && hits > english * 1.5) return code;
  const foreign = start.match(/[^\p{ASCII}\P{L}]/gu)?.length ?? 0;
  return english < words.length * 0.1 && foreign > letters * 0.04 ? 'mis' : 'en';
}

/** A few words that could be anything are read as English, as most are. */
export const isEnglish = (code: string): boolean => code === 'en' || code === 'und';
