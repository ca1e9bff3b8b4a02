import { SLOT_WORD } from './told-of';

/** A word after which a value must come: where brackets follow it, they stand in the value's place. */
const BEFORE_VALUE =
  /(?:^|[^\p{L}])(?:a|an|the|my|your|our|their|his|her|its|this|that|of|at|in|on|for|from|with|by|about|to|as|into|over|under|since|until|till|and|or|than|through|during|within|after|before|between|near|plus|is|was|are|were|am|be|been|have|has|had|nearly|almost|some|roughly|led|ran|taught|built|sold|raised|grew|made|won|wrote|saved|met|hired|gave|bring|brought|manage|lead|run|teach|serve|dear|hi|hello)\s+$/iu;
const VERB_BEFORE_VALUE = /(?<!\p{L})(?!label|mark|titl|call|nam|head)\p{Ll}{2,}(?:ed|ing)\s+$/u;
const isInValuesPlace = (before: string): boolean => BEFORE_VALUE.test(before) || VERB_BEFORE_VALUE.test(before);

/** What a template leaves open, and no more: "number", "name of school", "your previous employer", "topic you discussed". */
const NOUN =
  '(?:number|amount|figure|percentage|name|date|day|month|year|time|place|city|town|country|company|firm|employer|organi[sz]ation|school|college|university|course|degree|subject|position|role|job|title|post|department|team|project|product|skill|topic|event|reason|example|detail|address|e-?mail|salary|industry|field|manager|interviewer|recruiter|achievement|client|location|venue|qualification|tool|software|phone(?: number| ?#)|grade level|signature|task|responsibilit(?:y|ie))s?';
const LEAD =
  '(?:(?:your|the|an?|specific|relevant|previous|current|former|last|first|full|exact|hiring|job|company|project|school|(?:name|number|date|type|title|kind|field)s? of) ){0,4}';
const BARE = new RegExp(
  `^(?:${LEAD}${NOUN}(?:(?: ?/ ?| or | and )${NOUN})*|(?:something|anything) (?:specific|personal|memorable|interesting|you|they|about|from)\\b.*)(?: ?#| (?:of|from|at|in|for|you|they|we|that (?:suits|fits|works)|(?:that|which|when|where) (?:you|we|they)) [\\p{L} ]{1,40})?$`,
  'iu',
);

const VERB = '(?:fill in|name|mention|add|describe|specify|state|give|enter|put|include|explain|connect)';
/** What a template asks of whoever fills it in. */
const ORDER = new RegExp(
  `^(?:insert\\b.*|fill in(?: here| later| this| (?:after|when|once) (?:I|we|talking|speaking|checking|hearing|asking)\\b.*)?|(?:delete|strike out|cross out|choose|select|circle|pick|keep|remove) (?:as (?:appropriate|applicable|necessary|needed|required)|one|either|whichever\\b.*)|${VERB} ${LEAD}${NOUN}(?: (?:here|of|from|at|in|for|you|they|we)\\b.*)?)$`,
  'iu',
);
/** The same in other words, which are an aside behind what they are about: "the flour (add a little milk)". */
const ORDER_IN_PLACE = new RegExp(
  `^${VERB} (?:an?|the|your|their|some|something|any|anything|one|two|three|more|another|\\d|here|how|why|what|which|to|bits?|details?|stuff)\\b`,
  'i',
);
/** One of these, whatever the case. */
const oneOf = (...forms: readonly RegExp[]): RegExp => new RegExp(forms.map(({ source }) => source).join('|'), 'iu');

/** "(one line here about the garden)", "(the question, look up its name)" */
const NOTE_TO_SELF = oneOf(
  /^(?:an?|one|another) (?:(?:short|quick|nice|personal|more) )?(?:line|sentence|bit|para(?:graph)?) (?:here|about|on)\b/,
  /^\d(?: ?[-–] ?\d)? sentences\b/,
  /^(?:put|work|bring) in (?:something|(?:the|a) (?:bit|line|part|story|thing))\b/,
  /^put (?:his|her|their|the) (?:(?:real|right|full) )?(?:name|title|link|date|number|firm|company)\b/,
  /^get (?:(?:the|his|her|their) )?(?:real|exact|right|correct|full) (?:name|title|figure|number|date)\b/,
  /^think of (?:another|one more|a (?:second|third|fourth|fifth|better))\b/,
  /^check (?:this(?! out)|spelling)\b/,
  /^(?:paste|replace)(?: (?:link|this|with|name|here|url)\b.*)?$/,
  /^type (?:your|here)\b/,
  /^see notes\b/,
  /^(?:say|write|mention|add) (?:sth|smth|something)\b/,
  /^(?:date|time|day|name|number|figure|place) (?:tb[acd]|to come)\b/,
  /^only if [^:.]{3,30}: /,
  /^how do you say\b/,
  /^cont['’]?d\?/,
  /^(?:change|translate|spelling|check|verify|real name)[!?]+$/,
  /[?!.] google$/,
  /\b(?:look up|find out) (?:(?:the|her|his|their|its|exact|right|full) )*(?:name|title|number|figure|date|spelling|surname)\b|\blook up (?:on|in|at)\b/,
  /^(?:double[- ])?check (?:(?:the|her|his|their|its|exact|right|full) )*(?:name|title|number|figure|date|spelling|surname)[!?]*$/,
);
/** "(ask Mum how many years)", but not "(ask Ana, she was there)" */
const ASK_SOMEBODY =
  /^[Aa]sk \p{Lu}\p{Ll}+ (?:how|what|when|which|who|where|if|whether|for)\b|(?:^|[?!.] )[Cc]heck with \p{Lu}/u;
/** "at (hospital name)" */
const NAME_OF_A_HOUSE =
  /^(?:hospital|clinic|school|hotel|restaurant|bank|agency|charity|museum|theat(?:re|er)|district|centre|center|shop|store|studio|practice|client) name$/i;
/** "for (how long was it, four or five?) years" */
const ASKED_IN_PLACE = /^(?:how (?:long|many|much)|what|which|when|who|was it|is it)\b.*\?$/i;
/** What a letter still has to have. */
const OUTLINE =
  /^(?:(?:opening|closing|first|second|third|last|final|1st|2nd|3rd) )?para(?:graph)?\b(?: ?\d)?\s*(?:[:–—-].*)?$/iu;
/** A field of a mail merge: First_Name, AddressLine1. */
const FIELD = /^\p{L}+(?:_\p{L}+)+$|^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+\d?$/u;

/** The same in French, Spanish, Portuguese, Italian, German, Dutch, Polish and Swedish. */
const ORDER_ABROAD =
  /^(?:(?:ins[ée]rer|nommer|pr[ée]ciser|compl[ée]ter|indiquer|insertar|indicar|completar|inserir|preencher|inserire|indicare) (?:(?:ici|aquí|aqui|qui|le|la|el|o|a|il|su|votre|seu|tu) |l['’])?(?:nom|nombre|nome|postes?|puesto|cargo|posto|posizione|vaga|entreprise|soci[ée]t[ée]|empresa|azienda|date|fecha|data|ville|ciudad|cidade|titre)(?!\p{L}).{0,20}|(?:\p{L}+[- ])?(?:name|firma|firmenname|stelle|position|datum|titel|ansprechpartner|naam|bedrijf|functie) (?:hier )?(?:einf[üu]gen|einsetzen|eintragen|erg[äa]nzen|invullen)|(?:wpisz|wstaw|fyll i|skriv) (?:imię|nazwę|datę|stanowisko|namn|datum|företag)\p{L}*)$/iu;
/** "palliative / dementia / rehab - keep one" */
const CHOICE =
  /(?:\/| or ).*[-–—:,;] ?(?:keep|choose|pick|select|delete|use) (?:one|the right one|whichever\b.*|as (?:appropriate|applicable|needed|required))$/i;

const isOrder = (inside: string): boolean =>
  [ORDER, OUTLINE, ORDER_ABROAD, CHOICE, NOTE_TO_SELF, ASK_SOMEBODY, /^optional ?:/i].some((order) =>
    order.test(inside),
  );

/** "(number)" where a number belongs, "(delete as appropriate)" anywhere; an aside stands behind what it is about. */
export function isSlotInRound(text: string, at: number, inside: string): boolean {
  const before = text.slice(0, at);
  if (isOrder(inside) || OTHER_SCRIPT.test(inside)) return true;
  if (isInValuesPlace(before))
    return (
      NAME_OF_A_HOUSE.test(inside) || BARE.test(inside) || ORDER_IN_PLACE.test(inside) || ASKED_IN_PLACE.test(inside)
    );
  // "(your name and title)", alone on its line
  if (/(?:^|\n)[^\S\n]*$/.test(before) && /^[^)\n]*\)[^\S\n]*(?:\n|$)/.test(text.slice(at)) && BARE.test(inside))
    return true;
  return ORDER_IN_PLACE.test(inside) && /(?:^|[.!?]["”’]?)\s*$/.test(before);
}

/** "*company name*", which nobody would stress. */
export const isSlotInStars = (text: string, at: number, inside: string): boolean =>
  (ORDER_IN_PLACE.test(inside) && /\bhere$/i.test(inside)) ||
  (/\b(?:name|title)s?$/i.test(inside) && BARE.test(inside) && isInValuesPlace(text.slice(0, at)));

/** "[X] years", but not the box that somebody ticked. */
export const isNumberInSquare = (text: string, at: number, inside: string): boolean =>
  /^(?:X{1,3}|#+|\d*x{2,})$/.test(inside) &&
  (isInValuesPlace(text.slice(0, at)) ||
    (/\b(?:past|last|next|first|previous|coming|these)\s+$/i.test(text.slice(0, at)) &&
      COUNTS_TIME.test(text.slice(at))));
const COUNTS_TIME = /^\[[^\]]*\]\+? (?:years|months|weeks|days|hours|minutes)\b/;

/** «Company», «First_Name»; what else stands there is a title, or somebody's words. */
export const isSlotInGuillemets = (inside: string): boolean =>
  isOrder(inside) || BARE.test(inside) || FIELD.test(inside) || NAME_ABROAD.test(inside) || OTHER_SCRIPT.test(inside);

/** Name, firm, post, project where other letters are written: "(社名)", "«название проекта»". */
const OTHER_SCRIPT =
  /^(?:社名|会社名|貴社名|氏名|姓名|名字|公司(?:名称|名)?|职位|이름|성함|회사명?|직무|اسم.{0,20}|الاسم|название .{0,20}|(?:имя|фамилия|компания|должность)|όνομα.{0,20}|επωνυμία.{0,20}|να προσθέσω .*|Firma Adı|Ad Soyad)$/u;

/** "«Bedrijfsnaam»", "«Nom de l'entreprise»" */
const NAME_ABROAD =
  /^(?:(?:firmen|unternehmens|vor|nach|bedrijfs|voor|achter|för|efter|for|etter)na(?:me|am|mn|vn)|(?:nom|prénom|nombre|nome|cognome|apellidos?|sobrenome)(?: (?:de|du|da|do|del|della)(?: la|l['’])? ?\p{L}+)?|nazwa \p{L}+|imię|nazwisko)$/iu;

/** Somebody's aside, wherever it stands: "[I know you said it is in flux]", "[or the 15th, if the snow stays]". */
const ASIDE = /^(?:I|we|my|and|but|or|he|she|they|it|in the)\b.* .* .* /i;
/** "[my third bowl]", "[not the dog]": so an aside begins, too, where nothing is missing before it. */
const SETS_IN =
  /^(?:the|my|our|all|both|not|no|still|even|yes|sorry|which|who|as|at|with|from|of|by(?= (?:weight|hand|law|then|now)\b)|(?:before|after|because|since|once|if|when|unless|until) (?:you|we|I|they|he|she|it|the|that)) (?!sure|applicable|appropriate|needed|necessary|idea)/i;

/** "[folio 12, verso]", "[HPLC, 254 nm]": whoever leaves a slot open knows no such thing yet. */
const isDetail = (inside: string): boolean => /\p{L}.*,.*\d|\d.*,.*\p{L}/u.test(inside);

export const isAsideInSquare = (text: string, at: number, inside: string): boolean =>
  ASIDE.test(inside) ||
  (!SLOT_WORD.test(inside) && isDetail(inside) && isBehindItsMatter(text.slice(0, at))) ||
  (SETS_IN.test(inside) && !SLOT_WORD.test(inside.replace(/^my /i, '')) && isBehindItsMatter(text.slice(0, at)));

const isBehindItsMatter = (before: string): boolean => /[\p{L}\p{N}%]\s+$/u.test(before) && !isInValuesPlace(before);
