import { isFooter } from './footer';
import { isBlank, type Line } from './lines';
import { readNames } from './people/names';

interface FoundGreeting {
  readonly start: number;
  readonly end: number;
  readonly names: string[];
  /** The lines after it; where the greeting is fused with the text, the rest of its line comes first. */
  readonly rest: Line[];
}

/** Opening words, in the languages of the people who use Gmail and Outlook most; enough to find a name in any of them. */
const OPENS =
  /^[^\p{L}\p{N}[{<(]*(?:(?:hey,? )?(?:(?:my )?dear(?:est)?|hi(?:ya)?|h[aeu]llo|hey+a?|howdy|yo|oi|sup|(?:whats|what['’]s) up|wotcha|ey up|ahoy|aloha|namaste|salaam|shalom|kia ora|tēnā koe|annwyl|a chara|geagte|sawubona|habari|jambo|magandang (?:umaga|hapon|gabi)|ahoj|ahoy)|greetings|salutations|respected|esteemed|g['’]?day|(?:(?:a )?very )?good (?:morning|afternoon|evening|day)|(?:top of the )?morning|afternoon|evening|(?:well,? hello|al(?:l )?right|right|ok(?:ay)?|now then)|happy (?:new year|\p{L}+day)|attn:?|to whom(?:soever)? (?:it|this) may concern|to|sehr geehrter?|lieber?|moin|servus|guten (?:tag|morgen|abend)|bonjour|bonsoir|ch[eè]re?|salut|estimad[oa]|querid[oa]|hola|buen[oa]s(?: d[ií]as| tardes| noches)?|prezad[oa]|car[oa]|ol[aá]|bom dia|boa tarde|gentile|ciao|buongiorno|beste|geachte|hej|kära|kj?ære|szanown[ya]|drog[ia]|уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие)|здравствуй(?:те)?|привет|добрый (?:день|вечер)|доброе утро|доброго дня|вітаю|шановн(?:ий|а|і)|καλη(?:μέρα|σπέρα)|γεια(?: σας| σου)?|αγαπητ(?:έ|ή|οί)|αξιότιμ(?:ε|η)|שלום(?: רב)?|היי|הי|בוקר טוב|ערב טוב|לכבוד|יקר(?:ה|ים)?|مرحبا|أهلا|السلام عليكم|عزيزي|عزيزتي|تحية طيبة|(?:السيد|السيدة)|안녕하세요|안녕하십니까|친애하는|존경하는|नमस्ते|नमस्कार|प्रिय|आदरणीय|สวัสดี(?:ครับ|ค่ะ)?|เรียน|xin chào|kính gửi|hei|moi|tere|kedves|tisztelt|vážen(?:á|ý|í)|mil(?:á|ý|í)|benvolgu(?:t|da)|bon dia|dragă|stimat(?:ă|e|ul)?|bună ziua|merhaba|sayın|selamat (?:pagi|siang|sore)|yth)(?![\p{L}\p{N}\p{M}])(?:,? (?:there|again|to you|both|dear|ma(?:['’]?am)?(?![/'’])|you(?: two| all| guys)?|good (?:morning|afternoon|evening)|happy \p{L}+day)(?![\p{L}]))*|^(?:你好|您好|大家好|尊敬的|亲爱的|こんにちは|こんばんは|おはようございます|お世話になっております|拝啓)/iu;

/** Words that open sentences, too: only before a name they greet. */
const NEEDS_NAME = /^\W*(?:to|al(?:l )?right|right|ok(?:ay)?|now then|oi|sup)$/i;

/** Openers that need no name to be a greeting: "Hello," alone on its line. */
const ALONE = /^[\s,:;!.…*_–—،、，。！-]*$/u;

/** A bare name is told from a sentence by what follows it: "Randy, checked that …", "Dale its Travis from Tuesday". */
const AFTER_BARE_NAME = /^\s*(?:[,:;!]|[–—-](?=\s|$)|\**$|(?= (?:this is|it['’]?s|here is|i['’]?m|i am)\s))/i;

const HONORIFIC_SUFFIX =
  /^(?:尊敬的|亲爱的)?(\p{Script=Han}{1,4}?|[\p{Script=Katakana}\p{Script=Hiragana}ー]{1,8}|\p{Script=Hangul}{2,5}) ?(?:(?:様|さま|さん|先生|女士|小姐|老师|教授|博士|经理|님|씨)(?:께|,? ?[您你]好)?|[您你]好)[、,，：:！!]?/u;
/** "Thank you, Ana!" alone on its line, above what it is for. */
const THANKS_TO = /^(?:(?:many )?thanks|thank you|thx)(?: (?:again|so much|very much))*,? /i;
/** What may still belong to a greeting after the names: "at Acme,", "(Acme)", "in particular:", a kiss. */
const GREETING_TAIL = /^\s*(?:x{1,3}|\)[,:]?|[( ]?[^,.!?;:()]{1,40}[,:)]+)\s*$/i;

/** After a first greeting another one, or those who are greeted along. */
const SECOND_GREETING =
  /^(?:(?:and|&|und|et|y) |(?:my )?dear |hi |hello )(?:[^.!?]|\b(?:mrs?|ms|mx|dr|prof)\.){1,100}[,:]$/i;

/** Code units; a greeting that names a panel of ten still fits. */
const LONGEST_GREETING = 250;

/** What may stand above a greeting: a date, an address, a "Re:" line; short and without a full stop. */
const MAX_LETTERHEAD_LINES = 10;
const isLetterhead = ({ text }: Line): boolean => text.length < 70 && !(/[.!?]$/.test(text) && text.includes(' ', 20));

/** The greeting among the first lines, or null. */
export function findGreeting(lines: readonly Line[]): FoundGreeting | null {
  let above = 0;
  let bare: FoundGreeting | null = null;
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) continue;
    const head = line.text.slice(0, LONGEST_GREETING);
    const found = opened(head) ?? (above === 0 ? thanksTo(head, lines.slice(index + 1)) : null);
    if (found) return cut(lines, index, found.length, found.names);
    const named = above === 0 ? bareName(head) : null;
    if (named) bare = cut(lines, index, named.length, named.names);
    // A name that stands alone may be the writer's own, above an address and a "Dear".
    if (named && named.length < head.trimEnd().length + Number(/[\p{P}]$/u.test(head))) return bare;
    if (!isLetterhead(line) || ++above > MAX_LETTERHEAD_LINES) return bare;
  }
  return bare;
}

interface Head {
  readonly names: string[];
  /** Code units of the line that belong to the greeting. */
  readonly length: number;
}

function opened(text: string): Head | null {
  const suffixed = HONORIFIC_SUFFIX.exec(text);
  if (suffixed) return { names: [suffixed[1] ?? ''], length: suffixed[0].length };
  const opening = OPENS.exec(text)?.[0];
  if (opening === undefined) return null;
  const tail = text.slice(opening.length);
  const needsName = NEEDS_NAME.test(opening);
  const { names, length, addressed } = readNames(tail, { casual: true, hello: !needsName });
  const rest = tail.slice(length);
  // "To be honest, …" and "Good morning it was" are no greetings.
  if (!addressed && !ALONE.test(rest) && !/^\s*[,:;!–—[{<(._]/u.test(rest)) return null;
  if (needsName && !addressed) return null;
  const end =
    addressed && GREETING_TAIL.test(rest) ? rest.length : (/^\s*[,:;!.…*_–—،、，。！-]*/u.exec(rest)?.[0].length ?? 0);
  const slot = addressed ? 0 : placeholderLength(rest);
  return { names, length: opening.length + length + Math.max(end, slot) };
}

/** "[Name]," or "________," where a name belongs. */
const placeholderLength = (text: string): number =>
  /^[\s,]*(?:\[[^\]]*\]|\{\{?[^}]*\}?\}|<[^>]*>|\([^)]*\)|[_.…]{2,})[\s,:;!–—-]*/u.exec(text)?.[0].length ?? 0;

/** Above a letter they are to whom it is for; at its end, or alone on the page, they may as well be the writer's own. */
function thanksTo(text: string, below: readonly Line[]): Head | null {
  const opening = THANKS_TO.exec(text)?.[0];
  if (opening === undefined || below.every((line) => isBlank(line) || isFooter(line))) return null;
  const { names, length } = readNames(text.slice(opening.length), { casual: false });
  return names.length > 0 && ALONE.test(text.slice(opening.length + length)) ? { names, length: text.length } : null;
}

/** Capitals tell a name in Latin letters alone: other scripts have none, and a hello could be taken for one. */
function bareName(text: string): Head | null {
  if (!/^[^\p{L}]*\p{Script=Latin}/u.test(text)) return null;
  const lead = /^[^\p{L}\p{N}]*/u.exec(text)?.[0].length ?? 0;
  const { names, length, addressed } = readNames(text.slice(lead), { casual: false });
  if (!addressed) return null;
  const follows = AFTER_BARE_NAME.exec(text.slice(lead + length));
  return follows ? { names, length: lead + length + follows[0].length } : null;
}

function cut(lines: readonly Line[], index: number, length: number, names: string[]): FoundGreeting | null {
  const line = lines[index];
  if (!line) return null;
  // "Dear [Name] and Team,", "Lieber Herr Adler, dear Jürgen,": what ends the line like a greeting belongs to it.
  const more = line.text.slice(length).trim();
  const whole = SECOND_GREETING.test(more) && isBlank(lines[index + 1] ?? line);
  const greeting = whole ? line.text : line.text.slice(0, length).trimEnd();
  const rest = whole ? '' : line.text.slice(length).trimStart();
  const found = {
    start: line.start,
    end: line.start + greeting.length,
    names: whole ? [...names, ...namesAlong(more)] : names,
  };
  if (rest) {
    const left = { text: rest, start: line.end - rest.length, end: line.end, cut: line.text.length - rest.length };
    return { ...found, rest: [left, ...lines.slice(index + 1)] };
  }
  const below = greetingsBelow(lines, index + 1);
  const last = below.length > 0 ? lines[index + below.length] : undefined;
  return {
    ...found,
    end: last?.end ?? found.end,
    names: [...found.names, ...below.flat()],
    rest: lines.slice(index + 1 + below.length),
  };
}

/** "dear Dr. Adeyemi, dear Dr. Pritchard,": the names of each. */
function namesAlong(text: string): readonly string[] {
  const head = opened(text);
  return head && head.length > 0 ? [...head.names, ...namesAlong(text.slice(head.length).trim())] : [];
}

/** "Dear Mr. Lee," below "Dear Ms. Hall,", or with a blank line below "Respected Sir,": the names of each such line. */
function greetingsBelow(lines: readonly Line[], from: number): string[][] {
  const found: string[][] = [];
  for (const [at, line] of lines.slice(from).entries()) {
    const { text } = line;
    if (at === 0 && isBlank(line)) {
      found.push([]);
      continue;
    }
    if (!/[,:]$/.test(text) || text.length > LONGEST_GREETING) break;
    const head = opened(text);
    if (!head || head.names.length === 0 || head.length < text.length) break;
    found.push(head.names);
  }
  return found.flat().length > 0 ? found : [];
}
