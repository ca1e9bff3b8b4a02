import { literal } from '../literal';
import { isGivenName } from './name-match';

/** Titles before a name, of any trade. One that stands alone ("Chef,") addresses a person, but names nobody. */
const TITLE =
  /^(?:mr|mister|mrs|missus|ms|miss|mx|messrs|mmes|dr[as]?|doctor|profs?|professors?|sir|dame|lord|lady|madame?|rev|reverend|father|fr|sister|sr|brother|br|pastor|rabbi|imam|captain|capt|sergeant|sgt|lieutenant|lt|major|colonel|col|general|gen|chief|officer|coach|chef|principal|dean|judge|justice|hon|president|director|senator|commissioner|superintendent|attorney|solicitor|barrister|advocate|counsell?ors?|councill?ors?|cllrs?|alderman|mayor|minister|ambassador|consul|governor|provost|rector|vice[- ]chancellor|lecturer|engineer|architect|eng|arch|nurse|matron|inspector|constable|detective|sheriff|commander|cdr|cmdr|corporal|admiral|bishop|vicar|canon|chairman|chairwoman|headmaster|headmistress|maestro|herr|frau|herrn|monsieur|mme|mlle|mademoiselle|se[nñ]or|se[nñ]ora|se[nñ]orita|sra|srta|senhora?|sig|signora?|dottoressa|dott|mevrouw|meneer|dhr|mw|pan|pani|dipl|ing|uncle|aunt|auntie|panie|pane|paní|chị|anh|bapak|ibu|sensei|dott\.ssa|κύριε|κυρία|السيد|السيدة|bay|hanım)$/i;
/** Titles of learning and office as many languages have them: Doktor, Ingeniero, Professoressa, Licenciado, Direktorin. */
const TITLE_ANYWHERE =
  /^(?:do[ck]t(?:or(?:a|e|in|as|es)?|eur)|ing[eé]n(?:ieure?|ier[oa]|jör|jer)|in[zż]ynier\p{L}*|engenheir[oa]|profess(?:oressa|or[ae]|orin|eure?)|profesor\p{L}*|dire[ck]t(?:eur|rice|rix|orin|ora|ore|ør)|li[cs]en[cs]iad[oa]|magist(?:er|ra|rze)|avvocat[oa]|abogad[oa]|advogad[oa]|advokat|advocaat|ar[ck]hite[ck]t(?:in|e)?|ar[qc]uite[ct]t[oa]|maître|maestr[oa])$/iu;
/** With a full stop, before a name. */
const ABBREVIATED = /^(?!St$)\p{Lu}\p{Ll}{1,4}$/u;
export const isTitle = (word: string): boolean => TITLE.test(word) || TITLE_ANYWHERE.test(word);

/** Who is greeted without being named: an office, a group, nobody in particular, or an unfilled slot. */
const NOBODY =
  /^(?:sirs?|madams?|ma'am|interviewers?|recruiters?|hiring|recruiting|recruitment|talent|acquisition|managers?|teams?|committee|panel|board|chair|directors?|gentlemen|ladies|all|both|everyone|everybody|anyone|folks|friends?|guys|man|dude|bro|mate|pal|buddy|boss|gaffer|guv|gang|sis|y'all|yall|crew|colleagues|members?|people|there|again|names?|your|last|first|whom|whoever|it|concern|program|search|department|office|human|resources|hr|staff|faculty|admissions?|selection|employers?|company|candidates?|teachers?|students?|parents?|customers?|clients?|damen|herren|und|equipo|équipe|a todos|todos|k[oō]utou|k[oō]rua|t[aā]tou|wh[aā]nau|(?:sur|last|first|family)name|x{2,}|abc|xyz|tbd|tk)$/i;

/** Of those, family names after a title or an initial, which no group has. */
const FAMILY_NAME_TOO = /^(?:friend|man|guy|boss|team|crew|staff|panel|board|office|there)$/i;
/** What readers are to the writer, one or several; behind a title it is somebody's family name: "Ms. Partner". */
const PART =
  /^(?:assessors?|examiners?|reviewers?|evaluators?|judges|hosts?|jur(?:y|ors?)|trustees?|partners?|organi[sz]ers?|moderators?|supervisors?|owners?|founders?|leaders|heads|doctors|nurses|physicians?|surgeons?|therapists?|chefs|coaches|principals|professors|lecturers|governors|deans|mentors|headhunters?|consultants?|advis[eo]rs?|coordinators?|administrators?|assistants?|secretar(?:y|ies)|representatives?|humans|pilots)$/i;
/** Several by what they do, in small letters: "Dear bakers,". Of given names only Anders ends so. */
const DOERS = /^(?=\p{Ll}{6})(?!anders$)\p{Ll}+(?:[eo]r|our|ee|ist|ian|ant|ent|m[ae]n)s$/u;
const isPart = (word: string): boolean => PART.test(word) || (DOERS.test(word) && !isGivenName(word));

/** Titles that are given names too: "Hi Dean,". */
const GIVEN_NAME_TOO = /^dean$/i;

/** Capitalised words that open a sentence rather than name somebody. */
const OPENS_SENTENCE =
  /^(?:thanks?|thx|ta|cheers|appreciate\w*|great|good|nice|lovely|sorry|please|yes|no|ok|okay|right|alright|well|so|and|but|also|again|just|first|firstly|second|secondly|third|finally|anyway|however|honestly|frankly|actually|unfortunately|hopefully|yesterday|today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|re|subject|fwd?|attached|attachment|enclosed|per|as|at|in|on|of|for|from|with|after|before|since|when|while|if|what|how|why|where|who|here|this|that|these|those|the|a|an|i|i'm|i've|i'd|im|it|it's|its|we|you|your|my|our|he|she|they|there|to|hope|hoping|looking|congratulations|congrats|welcome|happy|further|following|regarding|regards|best|sincerely|love|dear|hi|hello|hey|ps|p\.s|note|notes|update|summary|sure|certainly|absolutely|subject|recap|interview|enjoyed|really|very|wow|omg|long|short|quick|let|lets|can|could|would|should|do|did|is|are|was|were|have|has|had|met|see|saw|had|listen|look|two|three|one|few|some|any|all|everyone|gentlemen|ladies|guys|folks|team|chef|coach|sir|madam)$/i;

/** Of those, names all the same where a comma or the line's end follows. */
const ALSO_A_NAME = /^(?:hope|april|june|august|love|happy)$/i;

export const PARTICLE =
  /^(?:van|von|de|der|den|del|della|di|da|do|dos|das|du|la|le|el|bin|ibn|al|ter|ten|zu|af|av|y|o')$/i;
/** One more word of a name, and the line ends: "Hope Young,". */
const LAST_WORD = /^\s+\p{Lu}[\p{L}\p{M}'’-]*(?:[,:;!]|\s*$)/u;
/** More particles may follow one before the name itself: "van der Berg". */
const PARTICLE_TAIL = /^(?:\s+\p{Ll}{1,3})?\s+\p{Lu}/u;
/** One word of a name, with inner apostrophes, dashes and full stops ("O'Brien-Hall", "J.R."). */
const WORD = /^[\s*_"“”@]*([\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*)(\.?)/u;
const BETWEEN = /^(\s*(?:,?\s*\(?(?:and|or|und|oder|et|ou|y|e|en|&|\+)(?![\p{L}])|[,/])\s*)/iu;
const THE_REST = /^(?:the |your |rest of )*(?:whole |entire )?([\p{L}]+)/iu;

/** A name with the title that stands before it in the text: "Ms. Lee", where `readNames` gives "Lee". */
export function withTitle(name: string, text: string): string {
  const words = textBefore(name, text).trim().split(/\s+/);
  const titles = words.slice(words.findLastIndex((word) => !isTitle(word.replace(/\.$/, ''))) + 1);
  return [...titles, name].join(' ');
}

/** What stands before a name where it is a word of its own: "Dear Lena and " of "Dear Lena and Le". */
export const textBefore = (name: string, text: string): string =>
  text.slice(0, Math.max(0, text.search(new RegExp(`(?<!\\p{L})${literal(name)}(?!\\p{L})`, 'u'))));

interface ReadNames {
  /** As typed, without titles. */
  readonly names: string[];
  /** Code units of the text that were read. */
  readonly length: number;
  /** True: somebody is addressed, if only as "Chef" or "team". */
  readonly addressed: boolean;
}

/**
 * The people addressed at the start of `text`: "Ms. Okafor-Lindqvist", "Jürgen and team", "Ana, Bo & Dr. Li".
 * `casual` takes one lower-case word as a name too ("hi bex,"), which only makes sense right after an opener.
 */
export function readNames(text: string, { casual }: { readonly casual: boolean }): ReadNames {
  const names: string[] = [];
  let length = 0;
  let addressed = false;
  for (;;) {
    const gap = addressed ? BETWEEN.exec(text.slice(length))?.[1] : '';
    if (gap === undefined) break;
    const rest = text.slice(length + gap.length);
    const opening = addressed ? '' : (/^[\s,]*/.exec(rest)?.[0] ?? '');
    const one = readOne(rest.slice(opening.length), casual && !addressed);
    if (one.length === 0) {
      const group = isBareComma(gap) ? null : THE_REST.exec(rest);
      if (addressed && group && NOBODY.test(group[1] ?? '')) length += gap.length + group[0].length;
      break;
    }
    // After a bare comma a capital may begin the text: "Dear Ms. Beck, It was a pleasure", "Hello, I am".
    const closed = CLOSES.test(rest.slice(opening.length + one.length));
    if (isBareComma(gap + opening) && !one.titled && !closed) break;
    length += gap.length + opening.length + one.length;
    addressed = true;
    if (one.name && !(names.length > 0 && GROUP_BEHIND.test(one.name))) names.push(one.name);
  }
  return { names, length, addressed };
}

/** "Jo & Co.": nobody by name, behind somebody who is. */
const GROUP_BEHIND = /^(?:co|others)$/i;

const CLOSES = /^\s*(?:[,:;&–—!.]|and(?!\p{L})|$)/iu;
const isBareComma = (gap: string): boolean => /^\s*,\s*$/.test(gap);

interface OneName {
  /** '' for a title, a group or a slot. */
  readonly name: string;
  readonly length: number;
  readonly titled: boolean;
}

function readOne(text: string, casual: boolean): OneName {
  const words: string[] = [];
  let length = 0;
  let titled = false;
  let nobody = false;
  for (;;) {
    const match = WORD.exec(text.slice(length));
    if (!match) break;
    const [whole, word = '', dot = ''] = match;
    if (length > 0 && !/^[\s.*_"“/]/u.test(text.slice(length)) && !/[./]$/.test(text.slice(0, length))) break;
    const capital = /^\p{Lu}|^\p{Lo}/u.test(word);
    const after = text.slice(length + whole.length);
    // "Madame la Directrice"
    const isArticle = titled && /^l[ea]$/i.test(word) && isTitle(WORD.exec(after)?.[1] ?? '');
    // "Mag. Roth", "Lic. Ruiz"
    const isAbbreviated = dot !== '' && ABBREVIATED.test(word) && !isGivenName(word) && /^\s+\p{Lu}/u.test(after);
    if (words.length === 0 && (isTitle(word) || isArticle || isAbbreviated)) {
      titled = true;
      length += whole.length;
      // "Mr./Ms. Last Name"
      if (/^\/\p{L}/u.test(text.slice(length))) length += 1;
      continue;
    }
    if (
      ((NOBODY.test(word) && !(titled && capital && FAMILY_NAME_TOO.test(word))) || (!titled && isPart(word))) &&
      (capital || words.length > 0 || casual)
    ) {
      nobody = true;
      words.push(word);
      length += whole.length - dot.length;
      continue;
    }
    if (nobody && !capital) break;
    const particle = PARTICLE.test(word) && PARTICLE_TAIL.test(after);
    const initial = dot !== '' && word.length <= 2;
    const opens = OPENS_SENTENCE.test(word) && !(initial && LAST_WORD.test(after));
    const closes = CLOSES.test(after) || LAST_WORD.test(after);
    if (opens && !(titled || (closes && ALSO_A_NAME.test(word)))) break;
    if (!capital && !particle) {
      const alone = words.length === 0 && (titled || casual) && word.length < 16 && !OPENS_SENTENCE.test(word);
      if (!alone || !/^\s*(?:[,:;!–—.]|-\s|$)/u.test(after)) break;
    }
    if (words.length >= 4) break;
    words.push(word);
    titled ||= initial;
    length += initial ? whole.length : whole.length - dot.length;
    if (!capital && !particle) break;
  }
  const alone = words.length === 0 ? GIVEN_NAME_TOO.exec(text.slice(0, length).trim())?.[0] : undefined;
  return { name: nobody ? '' : (alone ?? words.join(' ')), length, titled };
}
