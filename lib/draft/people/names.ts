import { isCapital } from '../letters';
import { literal } from '../literal';
import { isGivenName } from './name-match';
import { isNameToo, isTitle } from './titles';

/** With a full stop, before a name. */
const ABBREVIATED = /^(?!St$)\p{Lu}\p{Ll}{1,4}$/u;

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

/** Capitalised words that open a sentence rather than name somebody. */
const OPENS_SENTENCE =
  /^(?:thanks?|thx|ta|cheers|appreciate\w*|great|good|nice|lovely|sorry|please|yes|no|ok|okay|right|alright|well|so|and|but|also|again|just|first|firstly|second|secondly|third|finally|anyway|however|honestly|frankly|actually|unfortunately|hopefully|yesterday|today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|re|subject|fwd?|attached|attachment|enclosed|per|as|at|in|on|of|for|from|with|after|before|since|when|while|if|what|how|why|where|who|here|this|that|these|those|the|a|an|i|i'm|i've|i'd|im|it|it's|its|we|you|your|my|our|he|she|they|there|to|hope|hoping|looking|congratulations|congrats|welcome|happy|further|following|regarding|regards|best|sincerely|love|dear|hi|hello|hey|ps|p\.s|note|notes|update|summary|sure|certainly|absolutely|subject|recap|interview|enjoyed|really|very|wow|omg|long|short|quick|let|lets|can|could|would|should|do|did|is|are|was|were|have|has|had|met|see|saw|had|listen|look|two|three|one|few|some|any|all|everyone|gentlemen|ladies|guys|folks|team|chef|coach|sir|madam)$/i;

/** Of those, names all the same where a comma or the line's end follows. */
const ALSO_A_NAME = /^(?:hope|april|june|august|love|happy)$/i;
/** Of those, what is no name behind a hello either: thanks, another hello, what leads to the writer's own name. */
const NEVER_A_NAME =
  /^(?:thanks?|thx|ta|cheers|appreciate\w*|sorry|congratulations|congrats|great|good|nice|happy|regards|attached|enclosed|fwd?|re|subject|from|to|this|here|i|i'm|im|i've|i'd|it's|its|it)$/i;
/** Of those, what is none where the line goes on behind a comma: "Hey So, I tried it". */
const BEFORE_COMMA =
  /^(?:well|so|and|but|also|just|first|yes|no|ok|okay|right|alright|please|sure|listen|look|wow|anyway)$/i;
const ENDS_LINE = /^\s*[,:;!–—-]*\s*$/u;
const GOES_ON = /^\s*[,:;!–—.-]/u;

/** In small letters; with a capital it may be a given name: Van, Le, Do, Al. */
export const PARTICLE =
  /^(?:van|von|de|der|den|del|della|di|da|do|dos|das|du|la|le|el|bin|ibn|al|ter|ten|zu|af|av|y|o'|['’‘]t)$/;
/** One more word of a name, and the line ends: "Hope Young,". */
const LAST_WORD = /^\s+[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]*(?:[,:;!]|\s*$)/u;
/** Up to three more: "Per Olof Berg,". */
const LAST_WORDS = /^(?:\s+[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]*){1,3}(?:[,:;!]|\s*$)/u;
const AND = '(?:and|or|und|oder|et|ou|y|e|en|og|och)(?!\\p{L})';
/** A name, and the line or the address ends. */
const WHOLE_NAME = new RegExp(
  `^\\s+(?:\\p{Ll}{1,4}\\s+){0,2}(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*(?![\\p{L}\\p{M}])\\s*){1,3}(?:[,:;!–—-]|${AND}|[&+]|$)`,
  'u',
);
/** More particles may follow one before the name itself: "van der Berg". */
const PARTICLE_TAIL = /^(?:\s+\p{Ll}{1,3})?\s+\p{Lu}/u;
/** Right behind a title any few small words may, in whatever language, but for what no name has: "Ms. auf der Maur". */
const LINKED =
  /^\s*(?:(?!(?:of|from|at|for|to|the|with|on|in(?! ['’‘]t)|and|or|und|oder|et|ou|y|e|en|og|och)\s)['’‘]?\p{Ll}{1,5}\s+){1,3}\p{Lu}[\p{L}\p{M}'’-]*\s*(?:[,:;!]|$)/u;
/** One word of a name, with inner apostrophes, dashes and full stops ("O'Brien-Hall", "J.R."), or the ’t of "van ’t Hoff". */
const WORD = /^[\s*_"“”@]*((?:['’‘](?=[ts][\s-]))?[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*)(\.?)/u;
const BETWEEN = new RegExp(`^(\\s*(?:,?\\s*\\(?(?:${AND}|[&+])|[,/])\\s*)`, 'iu');
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

/** Where names are read. */
interface Behind {
  /** A word in small letters may be a name, too: "hi bex,". */
  readonly casual: boolean;
  /** A hello stands before: the word behind it is a name whatever it means, where nothing goes on with it ("Hi An,"). */
  readonly hello?: boolean;
}

/** The people addressed at the start of `text`: "Ms. Okafor-Lindqvist", "Jürgen and team", "Ana, Bo & Dr. Li". */
export function readNames(text: string, { casual, hello = false }: Behind): ReadNames {
  const names: string[] = [];
  let length = 0;
  let addressed = false;
  for (;;) {
    const gap = addressed ? BETWEEN.exec(text.slice(length))?.[1] : '';
    if (gap === undefined) break;
    const rest = text.slice(length + gap.length);
    const opening = addressed ? '' : (/^[\s,]*/.exec(rest)?.[0] ?? '');
    const parted = (gap + opening).includes(',');
    const one = readOne(rest.slice(opening.length), {
      casual: casual && !addressed,
      hello: hello && (!parted || (!addressed && ENDS_LINE.test(rest.replace(/^[\s,]*\S+/, '')))),
    });
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

const CLOSES = new RegExp(`^\\s*(?:[,:;&–—!.]|${AND}|$)`, 'iu');
const isBareComma = (gap: string): boolean => /^\s*,\s*$/.test(gap);

interface OneName {
  /** '' for a title, a group or a slot. */
  readonly name: string;
  readonly length: number;
  readonly titled: boolean;
}

function readOne(text: string, { casual, hello = false }: Behind): OneName {
  const words: string[] = [];
  let length = 0;
  let titled = false;
  let nobody = false;
  for (;;) {
    const match = WORD.exec(text.slice(length));
    if (!match) break;
    const [whole, word = '', dot = ''] = match;
    if (length > 0 && !/^[\s.*_"“/]/u.test(text.slice(length)) && !/[./]$/.test(text.slice(0, length))) break;
    const capital = isCapital(word);
    const after = text.slice(length + whole.length);
    if (words.length === 0 && standsAsTitle(word, dot, after, titled)) {
      titled = true;
      length += whole.length;
      // "Mr./Ms. Last Name"
      if (/^\/\p{L}/u.test(text.slice(length))) length += 1;
      continue;
    }
    // "Mr. Bellini sir", "Anna ma'am"; but "Dear Respected Sir".
    if (COURTESY.test(word) && words.length > 0 && !nobody && (titled || isGivenName(words[0] ?? ''))) {
      length += whole.length - dot.length;
      break;
    }
    if (namesNobody(word, titled) && (capital || words.length > 0 || casual)) {
      nobody = true;
      words.push(word);
      length += whole.length - dot.length;
      continue;
    }
    if (nobody && !capital) break;
    const particle =
      (PARTICLE.test(word) && PARTICLE_TAIL.test(after)) ||
      (titled && words.length === 0 && LINKED.test(text.slice(length)));
    const initial = dot !== '' && INITIALS.test(word);
    const opens = opensSentence(word) && !(initial && LAST_WORD.test(after));
    const isName = titled || isNameAllTheSame(word, after) || (hello && words.length === 0 && isGreeted(word, after));
    if (opens && !isName) break;
    if (!capital && !particle) {
      const alone = words.length === 0 && (titled || casual) && word.length < 16 && (!opens || isName);
      if (!alone || !/^\s*(?:[,:;!–—.]|-\s|$)/u.test(after)) break;
    }
    if (words.length >= 4) break;
    words.push(word);
    titled ||= initial;
    length += initial ? whole.length : whole.length - dot.length;
    if (!capital && !particle) break;
  }
  const read = text.slice(0, length).trim();
  const alone = words.length === 0 && isNameToo(read) ? read : undefined;
  return { name: nobody ? '' : (alone ?? words.join(' ')), length, titled };
}

/** Said behind a name, too, in the English of India and Africa. */
const COURTESY = /^(?:sir|madam|ma['’]am)$/i;
/** "J.", "JR.", "J.R." */
const INITIALS = /^(?:\p{L}{1,2}|\p{Lu}(?:\.\p{Lu})+)$/u;

function standsAsTitle(word: string, dot: string, after: string, titled: boolean): boolean {
  // "Madame la Directrice"
  const isArticle = titled && /^l[ea]$/i.test(word) && isTitle(WORD.exec(after)?.[1] ?? '');
  // "Mag. Roth,", "Lic. Ruiz,"; but "Mr Patel. Thank you for"
  const isAbbreviated = dot !== '' && ABBREVIATED.test(word) && !isGivenName(word) && WHOLE_NAME.test(after);
  // "Dear Anh Minh,"; but "Dear Anh and Bo,"
  const isTitleHere = isTitle(word) && !(isNameToo(word) && titled);
  return isTitleHere || isArticle || isAbbreviated;
}

const namesNobody = (word: string, titled: boolean): boolean =>
  titled ? NOBODY.test(word) && !(isCapital(word) && FAMILY_NAME_TOO.test(word)) : NOBODY.test(word) || isPart(word);

const opensSentence = (word: string): boolean => OPENS_SENTENCE.test(word.replaceAll('’', "'"));

const isNameAllTheSame = (word: string, after: string): boolean =>
  ALSO_A_NAME.test(word) && (CLOSES.test(after) || LAST_WORD.test(after));

/** Behind a hello: An, My, Can, Per, Sunday. */
function isGreeted(word: string, after: string): boolean {
  if (NEVER_A_NAME.test(word.replaceAll('’', "'"))) return false;
  if (ENDS_LINE.test(after)) return isCapital(word) || !BEFORE_COMMA.test(word);
  if (!isCapital(word) || (BEFORE_COMMA.test(word) && GOES_ON.test(after))) return false;
  return CLOSES.test(after) || LAST_WORDS.test(after);
}
