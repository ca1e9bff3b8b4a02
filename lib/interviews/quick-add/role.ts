/** What reads like a role: "senior nurse", and in brackets also "Sales"; but not "Canary Wharf" or "through Hays". */

export const ROLE_NOUN =
  /\b(?:accountant|administrator|advis[eo]r|analyst|apprentice|architect|assistant|associate|attendant|barista|bartender|bookkeeper|buyer|care(?:giver|r)|cashier|chef|cleaner|clerk|coach|copywriter|consultant|controller|cook|coordinator|counsel(?:or)?|designer|developer|director|driver|editor|electrician|engineer|executive|head of \w+|internship|intern|investigator|lawyer|lead|lecturer|manager|marketer|mechanic|midwife|nurse|officer|operator|paralegal|paramedic|pharmacist|physician|planner|producer|professor|programmer|receptionist|recruiter|rep(?:resentative)?|researcher|scientist|secretary|server|specialist|strategist|supervisor|surveyor|teacher|technician|therapist|trainee|translator|tutor|waiter|waitress|welder|werkstudent|writer|position|role|job)\b/i;

/** Where nothing but a role, a place or an aside stands, a trade or a field is a role, too. */
const TRADE =
  /\b(?:actor|ambassador|baker|barber|barista|bartender|bookkeeper|builder|butcher|care(?:r|giver)|carpenter|cleaner|copywriter|courier|dancer|dentist|dev|devops|doctor|fellow|gardener|guard|hairdresser|handler|housekeeper|hygienist|instructor|journalist|joiner|labou?rer|lifeguard|loader|merchandiser|midwife|model|nanny|packer|painter|paramedic|photographer|picker|plumber|porter|postdoc|principal|registrar|reporter|rider|roofer|scrum master|singer|steward|stylist|tailor|tech|trader|trainer|underwriter|vet|volunteer|wait(?:er|ress|ing staff)|welder|\p{L}{3,}(?:ist|ician|keeper|smith))\b/iu;
const FIELD =
  /\b(?:sales|marketing|finance|human resources|legal|engineering|operations|product|design|support|customer (?:service|success)|admin|accounts|accounting|procurement|logistics|research|data|security|compliance|risk|treasury|tax|audit|payroll|retail|warehouse|kitchen|bar|bar staff|floor staff|front of house|reception|nursing|teaching|back-?end|front-?end|full[- ]stack|graduate (?:scheme|program(?:me)?)|apprenticeship|part[- ]time|full[- ]time|senior|junior|night shifts?)\b/i;
/** In capitals, as they are read out. */
const LETTERS =
  /^(?:[A-Z]\s?&\s?[A-Z]|HR|IT|PR|PM|PO|BA|QA|PA|EA|TA|UX|UI|ML|AI|SRE|SDE|SWE|BDR|SDR|VP|C[EFIMOT]O|ICU|ITU|HCA|RN|LPN|CNA|RA|PhD)(?:\s?\d)?(?:\s?[,/&]\s?[A-Z]{2,3})*$/;
/** Behind a comma or a dash: "Acme, Staff SWE". */
const LETTERS_IN_IT = /\b(?:SWE|SDE\d?|SRE|PM|QA|RN|LPN|HCA|BDR|SDR)\b/;
/** Whose it is, where, or by whom: "(through Hays)", "(in Leeds)", "(they are in Leeds)". */
const ASIDE =
  /^(?:through|via|by|for|from|c\/o|on behalf|agency|recruiter|hiring manager|client|panel|with|w\/|they|he|she|it|I|we|not|no|in|at|near|ex|formerly|was|is)(?![\p{L}-])|:/iu;

/** Of what kind such a one is; none that many a firm's name ends with. */
const KIND =
  /^(?:senior|snr|sr\.?|junior|jr\.?|lead|head|chief|principal|deputy|graduate|grad|trainee|apprentice|assistant|asst\.?|associate|first|second|third|entry[- ]level|part[- ]time|full[- ]time|temp|temporary|permanent|contract|casual|volunteer|freelance|bilingual|experienced|vet|seasonal|xmas|weekend|nights?|evening|(?:1st|2nd|3rd|\dth)|grade|year|registered|certified|licensed|qualified|product|software|data|ml|web|mobile|ios|android|java|python|react|front-?end|back-?end|full-?stack|devops|cloud|network|systems|security|embedded|solutions|qa|ux|ui|graphic|visual|interior|project|program(?:me)?|account|accounts|sales|inside|growth|content|customer|business|relationship|financial|finance|investment|insurance|claims|credit|loan|tax|audit|payroll|legal|regulatory|compliance|estate|store|shop|shift|floor|retail|branch|regional|district|event|events|social|media|digital|brand|seo|marketing|medical|dental|clinical|mental|ward|theatre|icu|staff|care|nursing|support|pharmacy|lab|research|teaching|primary|secondary|maths?|science|biology|bio|chemistry|physics|english|history|music|pe|nursery|school|personal|executive|administrative|admin|hr|hiring|talent|technical|field|service|services|maintenance|hvac|mechanical|mech|civil|electrical|chemical|structural|process|production|quality|machine|assembly|warehouse|forklift|delivery|hgv|cdl|lgv|bus|van|truck|taxi|kitchen|line|prep|sous|pastry|commis|head|bar|cabin|flight|ground|crew|team|front|desk|lot|shelf|order|dog|police|med|surg|au|band|\d{1,2})$/i;
const CALLED_ROLE = /^(?:role|position|job)$/i;
/** Of a trade, or short for one; a firm is hardly called so, where it ends a name. */
const MORE_NOUNS =
  'adjuster|agent|aide|artist|auditor|babysitter|baker|barber|bricklayer|broker|busser|butcher|carpenter|clinician|conductor|contractor|courier|crew|dancer|dentist|dev|devops|dishwasher|dispatcher|doctor|educator|estimator|examiner|fabricator|fellow|\\p{L}*fitter|foreman|framer|gardener|groomer|guard|hairdresser|handler|handyman|helper|host(?:ess)?|housekeep(?:er|ing)|hygienist|inspector|installer|instructor|interpreter|janitor|joiner|journalist|labou?rer|landscaper|leader|temp|pair|librarian|lifeguard|loader|machinist|maid|member|merchandiser|millwright|nanny|operative|packer|painter|photographer|picker|pilot|plasterer|plumber|porter|postdoc|registrar|reporter|rider|rigger|roofer|scaffolder|stacker|steward(?:ess)?|stocker|stylist|superintendent|surgeon|teller|tester|tiler|trainer|underwriter|usher|valet|warden|worker|mgr|eng|engg|engr|asst|assoc|exec|admin|spec|tech|prof|phd|csr|op|\\p{L}{3,}(?:ist|ician|keeper)';
/** In German, where the trade ends the word. */
const GERMAN_NOUNS =
  '\\p{L}{3,}(?:kraft|koch|köchin|leiter|leitung)|\\p{L}*(?:arbeiter|berater|entwickler|erzieher|fahrer|helfer|ingenieur|kassierer|kaufmann|kauffrau|kellner|lagerist|lehrer|pfleger|praktikant|schlosser|schweißer|verkäufer)(?:in)?|praktikum|azubi(?:\\s\\p{L}+)?|ausbildung';
const GERMAN = new RegExp(`^(?:${GERMAN_NOUNS})$`, 'iu');
const NOUN = new RegExp(`^(?:${ROLE_NOUN.source}|${MORE_NOUNS}|${GERMAN_NOUNS}|swe|sde\\d?|sre|bdr|sdr|hca|rn)$`, 'iu');
/** In capitals, behind a name that is not written so throughout. */
const NOUN_IN_LETTERS = /^(?:RN|LPN|CNA|HCA|SDE\d?|SWE|SRE|QA|BDR|SDR|AE|CSR|BDA|BDE|TA|EA|FO|PhD)$/;
/** Behind one other word these are names, too: "thomas cook", "master chef", "j crew". */
const NAME_TOO =
  /^(?:cook|chef|coach|driver|lead|rep|server|buyer|clerk|planner|crew|agent|guard|pilot|baker|tech|dev|eng|fellow|artist|host|model|painter|picker|steward|care\p{L}*)$/u;
/** A name, and what stands small behind it: "Acme forklift driver", "Bank of America teller". */
const NAME_AND_MORE =
  /^(?<firm>\p{Lu}\S*(?:\s(?:(?:of|and|for|the|de|&)\s)?\p{Lu}\S*)*(?:\s(?:bank|hospital|clinic|school|academy|college|university|hotel|cafe|pub|pharmacy|foods|group|airlines|care home))*)\s(?<more>(?!(?:of|and|for|the|de)\s)(?:\p{Ll}|\d\p{Ll})[\p{L}/-]*(?:\s\p{Ll}[\p{L}/-]*){0,3})$/u;

/** "AT&T retail": small behind a name, and no part of one, as a bar or a kitchen is. */
const FIELD_BEHIND =
  /^(?:inside |outside |field )?(?:sales|marketing|finance|retail|nursing|teaching|operations|engineering|accounting|housekeeping|logistics|procurement|customer (?:service|success|support)|front desk|front of house)$/u;

const isNoun = (word: string, rest: readonly string[]): boolean =>
  NOUN.test(word) || (NOUN_IN_LETTERS.test(word) && /\p{Ll}/u.test(rest.join('')));

/** "Acme product manager", "costa barista", "palantir fde role": a firm with a role behind it; '' where there is none. */
export function roleBehind(said: string): readonly [firm: string, role: string] {
  const words = said.split(' ');
  const isCalled = CALLED_ROLE.test(words.at(-1) ?? '');
  const rest = isCalled ? words.slice(0, -1) : words;
  const noun = rest.at(-1) ?? '';
  const kinds = rest.slice(0, -1);
  const behind = kinds.findLastIndex((word) => !KIND.test(word)) + 1;
  // "Forever 21 sales associate"
  const from = behind > 0 && /^\d+$/.test(rest[behind] ?? '') ? behind + 1 : behind;
  const { firm, more } = NAME_AND_MORE.exec(rest.join(' '))?.groups ?? {};
  const isClear = GERMAN.test(noun) || (/^\p{Ll}/u.test(noun) && (more !== undefined || !NAME_TOO.test(noun)));
  const isRole = isCalled || (isNoun(noun, kinds) && (from < kinds.length || isClear || NOUN_IN_LETTERS.test(noun)));
  if (firm && more && FIELD_BEHIND.test(more)) return [firm, more];
  if (!isRole || from === 0) return [said, ''];
  return firm && more ? [firm, more] : [rest.slice(0, from).join(' '), rest.slice(from).join(' ')];
}

/** "line cook", "RN", "4th grade teacher": nothing but a role. */
export function isWholeRole(said: string): boolean {
  const words = said.split(' ');
  const noun = words.at(-1) ?? '';
  return (
    (NOUN.test(noun) || NOUN_IN_LETTERS.test(noun)) &&
    words.slice(0, -1).every((word) => KIND.test(word) || NOUN.test(word))
  );
}

/** "line cook Gramercy Tavern": small, and of two words at least, as "driver hire" may be a firm. */
export function roleAhead(said: string): readonly [role: string, firm: string] {
  const words = said.split(' ');
  const end = words.findIndex((word, at) => at > 0 && NOUN.test(word) && KIND.test(words[at - 1] ?? ''));
  // "phlebotomist job Quest"
  const called = words.findIndex((word, at) => at > 0 && CALLED_ROLE.test(word));
  if (called > 0 && called < words.length - 1 && isWholeRole(words.slice(0, called).join(' '))) {
    return [words.slice(0, called).join(' '), words.slice(called + 1).join(' ')];
  }
  const role = words.slice(0, end + 1).join(' ');
  const isRole = end > 0 && end < words.length - 1 && /^\p{Ll}/u.test(said) && isWholeRole(role);
  return isRole ? [role, words.slice(end + 1).join(' ')] : ['', said];
}

/** "HR", "the sales team", "Talent Acquisition": where in a firm somebody works. */
const DEPARTMENT = new RegExp(
  `^(?:the\\s+|their\\s+)?(?:(?:${FIELD.source}|\\b(?:hr|it|pr|people|talent|recruiting|recruitment|hiring|talent acquisition|people ops)\\b)\\s*){1,2}(?:team|dept\\.?|department|group|side|and\\b.*)?$`,
  'i',
);
export const isDepartment = (text: string): boolean => DEPARTMENT.test(text);

const ENDING = new RegExp(`^(?:${MORE_NOUNS}|${GERMAN_NOUNS})$`, 'iu');
/** Of the last word, or the two last of "au pair", "Azubi Verkauf": a search through the line takes too long. */
const LAST = /(?:[^\s,;|]+\s)?(?<word>[^\s,;|]+)(?:\s(?:i{1,3}|\d|nights?|days?))?$/iu;
function endsInNoun(text: string): boolean {
  const { 0: two = '', groups: { word = '' } = {} } = LAST.exec(text.slice(-60)) ?? {};
  return ENDING.test(word) || ENDING.test(two);
}
export const hasRole = (text: string): boolean => ROLE_NOUN.test(text) || LETTERS_IN_IT.test(text) || endsInNoun(text);

/** "ICU", "RN"; but in "Pittsburgh, PA" it is a state. */
export const isInLetters = (text: string): boolean => LETTERS.test(text) && text !== 'PA';

export function readsLikeRole(text: string): boolean {
  if (ASIDE.test(text)) return false;
  return ROLE_NOUN.test(text) || TRADE.test(text) || FIELD.test(text) || LETTERS.test(text);
}
