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
  /^(?:senior|sr\.?|junior|jr\.?|lead|principal|deputy|graduate|trainee|assistant|associate|product|software|data|ml|web|mobile|ios|android|front-?end|back-?end|full-?stack|devops|qa|ux|ui|graphic|project|program(?:me)?|account|sales|growth|content|customer|business|financial|investment|store|shift|floor|medical|dental|clinical|registered|personal|executive|administrative|admin|hr|hiring|talent|technical|band|\d)$/i;
const CALLED_ROLE = /^(?:role|position|job)$/i;
const NOUN = new RegExp(`^(?:${ROLE_NOUN.source}|swe|sde|sre|bdr|sdr|hca)$`, 'i');
/** Behind one other word these are names, too: "thomas cook", "master chef". */
const NAME_TOO = /^(?:cook|chef|coach|driver|lead|rep|server|buyer|clerk|planner|care\p{L}*)$/u;
/** A name in one word, and what stands small behind it: "Acme forklift driver". */
const NAME_AND_MORE = /^\p{Lu}\S*\s(?<more>(?!(?:of|and|for|the)\s)\p{Ll}[\p{L}/-]*(?:\s\p{Ll}[\p{L}/-]*){0,2})$/u;

/** "Acme product manager", "costa barista", "palantir fde role": a firm with a role behind it; '' where there is none. */
export function roleBehind(said: string): readonly [firm: string, role: string] {
  const words = said.split(' ');
  const isCalled = CALLED_ROLE.test(words.at(-1) ?? '');
  const rest = isCalled ? words.slice(0, -1) : words;
  const noun = rest.at(-1) ?? '';
  const kinds = rest.slice(0, -1);
  const from = kinds.findLastIndex((word) => !KIND.test(word)) + 1;
  const isRole =
    isCalled || (NOUN.test(noun) && (from < kinds.length || (/^\p{Ll}/u.test(noun) && !NAME_TOO.test(noun))));
  if (!isRole || from === 0) return [said, ''];
  const { more } = NAME_AND_MORE.exec(rest.join(' '))?.groups ?? {};
  return more ? [rest[0] ?? '', more] : [rest.slice(0, from).join(' '), rest.slice(from).join(' ')];
}

/** "HR", "the sales team", "Talent Acquisition": where in a firm somebody works. */
const DEPARTMENT = new RegExp(
  `^(?:the\\s+|their\\s+)?(?:(?:${FIELD.source}|\\b(?:hr|it|pr|people|talent|recruiting|recruitment|hiring|talent acquisition|people ops)\\b)\\s*){1,2}(?:team|dept\\.?|department|group|side|and\\b.*)?$`,
  'i',
);
export const isDepartment = (text: string): boolean => DEPARTMENT.test(text);

export const hasRole = (text: string): boolean => ROLE_NOUN.test(text) || LETTERS_IN_IT.test(text);

/** "ICU", "RN"; but in "Pittsburgh, PA" it is a state. */
export const isInLetters = (text: string): boolean => LETTERS.test(text) && text !== 'PA';

export function readsLikeRole(text: string): boolean {
  if (ASIDE.test(text)) return false;
  return ROLE_NOUN.test(text) || TRADE.test(text) || FIELD.test(text) || LETTERS.test(text);
}
