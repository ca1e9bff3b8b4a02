/** What forms, programs and machines leave in a letter: fields never filled, values never found, choices never made. */
import { CHAT_BOT } from './chat-bot';

const SLOT_NOUN = '(?:name|company|employer|role|position|job|post|title|date|firm|school|department|interviewer)';
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const LABEL = '(?:tel(?:ephone)?|mob(?:ile)?|phone|cell|e-?mail|linkedin)';

export const LEFTOVERS: readonly RegExp[] = [
  // spreadsheets and word processors
  /(?<!\w)#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!)/g,
  /\bError! (?:Reference source|Bookmark|No (?:text|document))[^.\n]{0,40}(?:found|defined|file)\b/g,
  /\{ ?MERGEFIELD [^{}\n]{1,40}\}|\{Optional:/gi,
  /\b(?:Click (?:or tap )?(?:here )?to (?:enter|add|type)|Choose) (?:text|an? (?:item|date|option))\b/g,
  // templates of programs
  /<%=?[^%\n]{1,60}%>|<!--(?!\[)[^\n]{1,80}-->/g,
  /(?<=\b(?:of|for|at|as|to|in|with) )%[sd](?=[\s.,]|$)/gm,
  /(?<=^[^\S\n]*(?:dear|hi|hello|hey) )(?:undefined|null|NaN|none|n\/a)\b/gim,
  new RegExp(`(?<=^|\\s)@(?:first)?${SLOT_NOUN}\\b(?![.@])`, 'gim'),
  new RegExp(`\\|(?:your )?${SLOT_NOUN}\\||(?<=\\s)/(?:your )?${SLOT_NOUN}/(?=[\\s.,])`, 'gi'),
  new RegExp(`[⟨〈【〔「『《](?:your |the )?(?:\\w+ )?${SLOT_NOUN}[⟩〉】〕」』》]`, 'gi'),
  new RegExp(`(?<=\\b(?:at|with|for|join|of) )["“'‘](?:your |the )?${SLOT_NOUN}["”'’](?=[\\s.,])`, 'gi'),
  /\b[A-Z\d-]*(?:CHANGE|REPLACE)_?ME\b/g,
  /\b(?:www\.)?your-?(?:web)?(?:site|domain|portfolio|name|company)\.(?:com|org|net|co)\b/gi,
  /\\[A-Za-z]{2,}\{\p{L}[^{}\n]{1,30}\}|<\?=[^?\n]{1,40}\?>|(?<=\s):\p{Ll}+_name:|~(?:first|last|sur)?name~/gu,
  /(?<=^[^\S\n]*dear )(?:@\w+|X)(?=[,:])/gim,
  /(?<=^[^\S\n]*(?:dear|hi|hello) (?:m(?:rs?|s|x)\.? |dr\.? )?)(?:first|last|sur|family|full)name(?=\s*[,:]|\s*$)/gim,
  /\bNaN(?= (?:euros|dollars|pounds|years|days|%))/g,
  // empty brackets and quotes inside a sentence
  /(?<=\p{Ll} )(?:\(\s*\)|\[\s?\]|["“”]{2})(?=[ ,.]\s?\p{Ll}|[.,]\s*$)/gmu,
  // numbers and dates nobody has
  /\?\?[./]\d\d(?!\d)|(?<![\d/])\d{1,2}[./]\?\?|\b00[./-]00[./-]\d{2}(?:\d\d)?\b|(?<!\d)\+?00(?:[ -]0{2,3}){3,}(?!\d)|(?<![\d-])--:--(?![\d-])/g,
  /(?<![\p{L}\d])0\d{0,4}x{3,}(?:[ -]?x{3,})*(?![\p{L}\d])/giu,
  /(?<!\d)(?:0123[ -]?456[ -]?7890|01234[ -]?567[ -]?890)(?!\d)/g,
  /[£$€]\*{2,}(?!\w)|(?<=\b(?:in|of|at|for|about|was|is) )#{3,}(?=[\s.,])/g,
  /(?<![\p{L}\p{N}])nn(?= (?:years|months|weeks|people|staff|percent)\b)/gu,
  /(?<=\b(?:has|have|of|with|over|by) )[XYN](?=%| (?:employees|people|staff|years|months|stores|branches|customers|clients|locations|offices)\b)/g,
  /(?<=\b(?:v|p|chapter|section|page|figure|table)\.? )\?{2,}|\bQ\?(?= of\b| \d{4})|\b[A-Z]{2,}#{4,}/g,
  /(?<=\b(?:about|around|nearly|was|were|over) )\?\?(?= (?:and|per|in|of|on|at|people|years|months)\b)/g,
  /(?<=\bM(?:r|rs|s|x)\.? )\?{2,}/g,
  /(?<![\p{L}\p{N}_])\p{Lu}_{3,}(?![\p{L}\p{N}_])/gu,
  /(?<=\b(?:the|your|an?|of|at|with|for) )(?:👉|⬛|■|█|▢|□){2,}/gu,
  /(?<=\b(?:of|at|in|for|with|to|about) )(?:-{3,}|(?:= ?){3,})(?= ?\p{Ll})(?![^\n]*(?:---|= =))/gu,
  /(?<=\b(?:the|my|your|our) )(?:\.{4,}|-{3,})(?= \p{Ll})|(?<=\b(?:Dr|Mr|Ms|Mrs|Prof)\. )\*{2,}/gu,
  /(?<=\b(?:from|at|with|in|of|the|your) )(?:🔲|⬜|▢|□|☐)(?= )|(?<=\p{Ll} )_(?= (?:months|years|weeks|days)\b)/gu,
  /(?<=\b(?:Dear|Professor|Prof\.|Dr\.|Mr\.?|Ms\.?|Mrs\.?) (?:Dr\.? |Prof\.? )?)N\. ?N\.(?!\w)/g,
  /(?<![\p{L}\p{N}])(?:Z{4,}|Y{4,})(?![\p{L}\p{N}])|[가-힣](?:OO|○○|XX)(?![\p{L}\p{N}])/gu,
  // words that stand for words
  /\bFirst ?name Last ?name\b|\bCompanyX\b|(?<=\b(?:at|with|for|join|by) )Company X\b/g,
  /\basdf\w*|\bqwerty(?:uiop)?(?= (?:words|years|people))|(?<=\bM(?:r|rs|s)\.? )xyz\b/gi,
  /(?<=\b(?:of|in|at|with|about) )xyz\b(?![ -](?:ax[ei]s|coordinates?|space|plane))/g,
  /(?<=\b(?:is|are|about|with|at|to|of) )blah(?:,? blah)+/gi,
  /(?<=\b(?:at|for|by|and|with|to|you) )(?:thingy|whatsitcalled|wotsit|what['’]?s[- ]?(?:his|her|its)[- ]?(?:name|face))\b/gi,
  /(?<=\b(?:as|at|with) )n\/a\b/gi,
  /\be\.g\.,? (?:your|the) (?:company|name|role|position|job)(?: name| title)?\b/gi,
  /\b(?:the )?(?:name|title|date) of (?:the|your) \p{Ll}+ here\b/gu,
  /(?<=: )your answer\b|\bStreet Address, City\b/gi,
  /(?<=\b(?:admired?|joining|join) )Company(?= (?:for|and|in|as|because|since)\b|[.,])/g,
  /(?<=\bet al\. )\(Year\)|\((?:REF|CITE|TODO|LINK)\)|(?<=: )\((?:link|url|file|photo)\)/g,
  /^(?:Your answer|Day,? Month,? Year)[^\S\n]*$/gm,
  new RegExp(`^${LABEL}\\.?:[^\\S\\n]*\\n(?=[^\\S\\n]*${LABEL}\\.?:)`, 'gim'),
  // choices that nobody made
  /\b(?:very|really|extremely|truly|highly|deeply)(?:\/(?:very|really|extremely|truly|highly|deeply|so)){1,}\b/gi,
  /\(a\) [^()\n]{2,30}\/ ?\(b\)|(?<=\p{Ll} )\| \p{Ll}+ \| \p{Ll}+|\b1st ?\/ ?2nd(?= (?:interview|round|meeting))/gu,
  /^[^\S\n]*(?:Estimado\/a|Estimada\/o|Sehr geehrte(?:\/r|r\/e|\(r\))|Cher\/Chère|Prezado\/a|Prezado\(a\))|\b(?:Herr\/Frau|Frau\/Herr|Sr\.?\/Sra|M\.\/Mme|Monsieur\/Madame|Pan\/Pani)(?!\p{L})/gmu,
  /\bdelete as (?:applicable|appropriate)\b/gi,
  new RegExp(
    `(?<=\\b(?:met|meet|meeting|interview\\w*|see|seeing|saw|speak\\w*|spoke)\\b[^.!?\\n]{0,40}\\bon )${DAY} ?/ ?${DAY}\\b`,
    'g',
  ),
  /^Option (?:1|A):(?=[\s\S]{1,400}^Option (?:2|B):)|^Option [A-D\d] ?[-–:] ?if\b/gm,
  /(?<=^[^\S\n]*dear )(?:sir(?: or madam)?|madam) ?\/ ?M(?:r|rs|s)\b/gim,
  ...CHAT_BOT,
];
