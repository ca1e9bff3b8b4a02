/** What kind of talk it is and how one meets: words around a company's name that are no part of it. */

const INTERVIEW =
  /(?:^|(?<=\s))(?:(?:my|an?|the|had|phone|telephone|telephonic|video|virtual|online|remote|zoom|teams|on-?site|in-person|f2f|face[- ]to[- ]face|panel|technical|tech|coding|competency|open|behaviou?ral|follow[- ]?up|initial|group|screening|job|hr|recruiter|case|live|informational|introductory|exploratory|hiring\s+manager|system\s+design|final|first|second|third|1st|2nd|3rd)\s+)*interviews?(?:\s+(?:#|no\.?\s*)?\d)?(?:\s+round)?(?=\s|[,:;]|$)/iu;
/** What may follow a word that is no part of the name before it. */
const ENDS = '(?=\\s*(?:[,;:@(–—-]|$)|\\s+(?:with|at|for|as|on|is)(?:\\s|$))';

const NTH = '(?:first|second|third|fourth|final|last|next|1st|2nd|3rd|4th)';
/** "2nd round", "final stage" behind a name: how far one is, and no part of it. */
const ROUND = new RegExp(
  `(?<=\\S)[\\s,:;–—-]+(?:${NTH}\\s+(?:round|stage)|(?:round|stage)\\s+\\d|\\d\\.\\s?Runde)${ENDS}`,
  'iu',
);
/** Before one, written small: "2nd round Acme", but "First Round Capital". */
const ROUND_FIRST = /^(?:second|third|final|2nd|3rd|4th)\s+(?:round|stage)\s+(?:(?:with|at)\s+)?(?=\S)/u;
const SERVICE = '(?:(?:ms|microsoft|google)\\s+)?(?:zoom|teams|meet|webex|skype|facetime|whatsapp)';
const WHOLE_SERVICE = new RegExp(`^(?:${SERVICE})$`, 'iu');
/** Beside a firm it is how one meets. */
export const isService = (name: string): boolean => WHOLE_SERVICE.test(name);
const BY = `(?:${SERVICE}|(?:tele)?phone|video)`;
/** "on Zoom", "by phone", "in person" behind a name, "video call", "phone screen", and "- Zoom": how one meets. */
const HOW = new RegExp(
  `(?<=\\S)(?:[\\s,:;–—-]+(?:(?:on|via|over|by)\\s+(?:a\\s+|the\\s+)?${BY}(?:\\s+(?:call|meeting))?|in[\\s-]person|face[\\s-]to[\\s-]face|on[\\s-]?site|(?:${BY}|online|virtual|intro(?:ductory)?|recruiter|screening|technical|tech|coding|initial|hr|HR|managerial|telephonic|aptitude|pat|PAT)\\s+(?:call|screen(?:ing)?|chat|meeting|discussion|round(?:\\s+(?:over|done))?)|[RL]\\d(?:\\s+(?:over|done))?|(?:demo|test|trial)\\s+(?:class|lesson|teaching))|\\s*(?:[,:;–—]|\\s-)\\s*${BY})${ENDS}`,
  'giu',
);
/** Written large they are a name: "Acme Online". */
const HOW_IN_A_WORD = new RegExp(
  `(?<=\\S)[\\s,:;–—-]+(?:remotely|remote|online|in\\s+person|f2f|telephonic(?:\\s+(?:round|interview))?|zoom|teams|skype|webex|facetime|whatsapp|phone|video|call|chat|screening|screen)${ENDS}`,
  'gu',
);
/** Whom one meets there without a name: "acme recruiter tomorrow 3pm". */
const SOMEBODY = new RegExp(
  `(?<=\\p{L}{2})(?<!\\b(?:with|the|my|and|to|an?))\\s+(?:recruiter|hiring\\s+m(?:anager|gr)|(?:co-?)?founder|hm|hr)${ENDS}`,
  'u',
);
/** Alone at the end, behind where a time stood: "Acme tomorrow 3pm Teams", but "Acme Teams tomorrow 3pm". */
const HOW_AT_LAST = new RegExp(`(?<=\\S)\\s{2,}(?:${SERVICE})[\\s.!]*$`, 'iu');

const KIND = [
  '(?:(?:group|virtual|online|final|full)\\s+)?assessment\\s+(?:day|cent(?:re|er))',
  'super\\s?day',
  '(?:(?:partner|team|working)\\s+)?(?:lunch|breakfast|dinner|coffee)',
  '(?:campus|site|school)\\s+visit',
  '(?:[a-z-]+track\\s+)?job\\s+talk',
  '(?:(?:technical|hiring|partner|final)\\s+)?panel',
  'trial\\s+(?:shift|day)',
  'sim(?:ulator)?\\s+(?:check|ride)',
  '(?:weld(?:ing)?|trade|practical|skills?|typing|driving)\\s+test',
  '(?:open|selection|taster)\\s+day',
  '(?:case|group)\\s+(?:study|exercise)',
  'info(?:rmation)?\\s+session',
  'meet\\s+and\\s+greet',
].join('|');
/** Written small, or they are a name's: "The Lunch Box". */
const KIND_BEHIND = new RegExp(
  `(?<=\\S)[\\s,:;–—-]+(?:${KIND}|(?:[Gg]roup\\s+)?[Aa]ssessment\\s+(?:[Dd]ay|[Cc]ent(?:re|er))|[Ss]uper\\s?[Dd]ay)${ENDS}`,
  'gu',
);
const CALL =
  '(?:(?:ms\\s)?teams|zoom|skype|(?:tele)?phone|video|intro(?:ductory)?|recruiter|hr|screening|technical|tech|coding|initial|discovery)\\s+(?:call|screen(?:ing)?|chat|meeting|interview)';
/** Before a name only what nobody is called: "campus visit Univ. of Oregon". */
const KIND_FIRST = new RegExp(
  `^(?:(?:campus|site|school)\\s+visit|(?:[\\p{Ll}-]+track\\s+)?job\\s+talk|trial\\s+(?:shift|day)|assessment\\s+(?:day|cent(?:re|er))|${CALL})\\s+(?=[\\p{L}\\d])(?!(?:with|at|for|as|on|is|and)\\s)`,
  'u',
);
/** With a sign behind it, however it is written: "Technical Screen | Rippling", "Intro Call: Brex", "Final round: Spotify". */
const KIND_SAID = new RegExp(
  `^(?:${CALL}|(?:${NTH}\\s+)?(?:round|stage|interview|call|screen(?:ing)?|phone|video)(?:\\s+#?\\d)?)\\s*(?::|\\||\\s[–—-])\\s*(?=\\S)`,
  'iu',
);
/** "Virtual onsite: Dropbox"; one word alone may be the firm. */
const SAID_FIRST = /^(\S+(?:\s\S+){1,4}?)\s*(?::|\||\s[–—-])\s+(?=\S)/u;
/** "Call with Acme", "a video chat with Jane at Acme", "lunch at Acme": the talk itself, before whom it is with. */
const TALK_WITH = new RegExp(
  `^(?:(?:my|an?|the|had|phone|video|virtual|online|zoom|teams|intro|coffee|informal|quick|short|first|second|final)\\s+)*(?:(?:call|chat|meeting|talk|screening|screen)\\s+(?=with\\s)|(?:face\\s+to\\s+face|f2f|sys(?:tem)?\\s+design|coding|technical|hirevue|hackerrank|codility|coderpad|karat)\\s+(?:round\\s+)?(?=with\\s)|(?:${KIND})\\s+(?=(?:with|at)\\s))`,
  'iu',
);
/** "zoom with Acme"; written large it is the firm. */
const HOW_WITH =
  /^(?:(?:my|an?|the|had)\s+)*(?:zoom|teams|skype|facetime|google\s+meet|webex|ms\s+teams)\s+(?=with\s)/u;
/** "met with Acme", "interviewed at Acme", "finished with Acme": before such a word it is nobody's name. */
const DONE_WITH =
  /^(?:(?:I|we)(?:['’]ve)?\s+)?(?:(?:just|have|had|am|was)\s+)*(?:met(?:\s+up)?|spoken?|talk(?:ed|ing)|chatt(?:ed|ing)|interview(?:ed|ing)|(?:got\s+)?(?:finished|done)|wrapped(?:\s+up)?)\s+(?=(?:with|at)\s+\S)/iu;
/** "met Jane at Acme", "spoke to Jane from Acme", "had Acme"; small it begins no name: "had acme" */
const MET =
  /^(?:I\s+|we\s+)?(?:(?:[Ss]poke|[Tt]alked|[Cc]hatted|met|Met(?=.*\s(?:at|from|@)\s))\s+(?:(?:to|with)\s+)?(?=\p{Lu}|(?<=^\p{Ll}.*).*\s(?:at|from|@)\s)|(?<other>(?:[Hh]ad|[Ww]as|did|[Ww]ent(?=\s(?:to|at)\s)|[Bb]een(?=\s(?:to|at)\s))\s+(?:(?:to|at)\s+)?(?:one\s+)?(?=(?!A\s)\p{Lu}|at\s|with\s)|(?:had|did)\s+(?!an?\s|the\s)(?=\p{Ll})|(?:[Ll]eft\s+(?:for|to)|[Hh]eading\s+(?:to|for)|off\s+to)\s+))/u;
/** "my Acme interview", "Your interview with Acme" */
const MINE = /^(?:my|your|(?:My|Your)(?=.*\b[Ii]nterview\b))\s+(?=\S)/u;
/** "teams Octopus Energy" */
const HOW_FIRST = /^(?:zoom|teams|skype|phone|video|virtual|onsite)\s+(?=\p{Lu})/u;
/** What came of it: "Rejected at Acme" is no person. */
export const OUTCOME =
  /^(?:rejected|declined|turned\s+down|offer(?:ed)?|hired|accepted|applied|applying|cancell?ed|rescheduled|postponed|moved|confirmed|scheduled|booked|invited|ghosted|passed|failed|aced|bombed|nailed|interview(?:ed|ing)?|shortlisted|waitlisted|lunch|coffee|dinner|breakfast|panel|visit|tour|trial|demo|orientation|onboarding|presentation|assessment)\b/i;

/** "went really well" */
const HOW_IT_WENT =
  /(?<=\S)[\s,:;.–—-]+(?:(?:it|and|that|which)\s+)*(?:went|was)\s+(?:\p{Ll}+\s+){0,2}(?:well|badly|ok(?:ay)?|great|good|fine|bad|awful(?:ly)?|terribl[ey]|amazing(?:ly)?|tough|hard|fun)(?![\p{L}\d])[!.]*/u;

/** What stands in brackets and is no role: it would stand so in the mail's subject. */
export const HOW_OR_ROUND =
  /\b(?:round|stage|interview|call|video|phone|zoom|teams|meet|online|remote|virtual|in[- ]person|on-?site|face to face|first|second|third|final|1st|2nd|3rd)\b/i;

const TALK_WORD = [
  SERVICE,
  NTH,
  'interviews?|int(?:v|vw|w|view)?|call|chat|talk|meeting|screen(?:ing)?|round|stage|panel|phone|telephone|telephonic|video|virtual|online|remote|on-?site|in[- ]person|f2f|face to face|hr|hm|recruiter|hiring manager|technical|tech|coding|behaviou?ral|competency|initial|intro|informal|informational|case|group|one[- ]on[- ]one|back to back|superday|assessment|aptitude|test|demo|trial|orientation|visit|tour|walk[- ]?in',
  'via|on|over|by|of|and|the|an?|then|day|cent(?:re|er)|shift|lesson|people|ppl|others?|rounds|[rl]\\d|#?\\d{1,2}|[&+/]',
].join('|');
const ONLY_TALK = new RegExp(`^(?!and\\s)(?:(?:${TALK_WORD})(?:\\s+|$|(?=/)))+$`, 'iu');
/** Whether what stands apart tells the talk and nothing else: "Round 2", "Zoom", "virtual interview", "panel of 3". */
export const isTalk = (text: string): boolean => ONLY_TALK.test(text);

/** `line` with the gaps that times and days left. */
export function withoutMeeting(line: string): string {
  return line
    .replace(HOW_AT_LAST, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MINE, '')
    .replace(INTERVIEW, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(TALK_WITH, '')
    .replace(HOW_WITH, '')
    .replace(ROUND_FIRST, '')
    .replace(KIND_FIRST, '')
    .replace(KIND_SAID, '')
    .replace(SAID_FIRST, (said, first: string) => (isTalk(first) ? '' : said))
    .replace(HOW_FIRST, '')
    .replace(DONE_WITH, '')
    .replace(MET, (...found) => ((found.at(-1) as { other?: string }).other ? '' : 'with '))
    .replace(HOW_IT_WENT, '')
    .replace(ROUND, '')
    .replace(HOW, '')
    .replace(HOW_IN_A_WORD, '')
    .replace(SOMEBODY, '')
    .replace(KIND_BEHIND, '');
}
