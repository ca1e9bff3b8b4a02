import { anyOf } from '../../draft/any-of';
import { remember } from '../../draft/remember';
import type { ScoreNote } from '../../report';
import { isBetterUnsaid, isPrivate } from './private';

/**
 * Notes that a person writes down to have them, and not to tell them to whom they met. Each pattern wants more than its
 * word: the vendor she was rude to, a pay transparency project and a parking app are what was talked about.
 */

/** Who was there, and where. */
const WHO =
  '(?:she|he|they|mgr|manager|boss|chef|owner|founder|interviewer|panel|hr(?: lady| guy| person| woman| man)?|recruiter|receptionist|ceo|cto|cfo|vp|director|supervisor|foreman|principal|lady|guy|place|office|job|work|team|firm|company|culture|atmosphere|vibe|everyone|everybody|people|staff)';
const SEEMS =
  "(?:was|is|are|were|'s|'re|seems?|seemed|looks?|looked|sounds?|sounded|feels?|felt|acted|came across(?: as)?|comes across(?: as)?)";
const QUITE =
  '(?:(?:a|an|so|too|very|really|pretty|quite|rather|bit|little|kind|kinda|of|sort|super|totally|total|complete|real|like|such|always|mostly|somewhat|extremely) )*';
/** Unkind of whatever it is said. */
const UNKIND =
  '(?:rude|bored|arrogant|snobb?y|snobbish|stuck-up|smug|pompous|condescending|patroni[sz]ing|dismissive|unfriendly|unpleasant|unprofessional|unprepared|uninterested|disinterested|(?:dis|un)organi[sz]ed|grumpy|grouchy|cranky|nasty|hostile|creepy|sleazy|sexist|racist|ageist|shady|sketchy|toxic|incompetent|clueless|difficult|moody|stupid|jerk|idiot|bully|micro-?manag(?:er|ing|es)|control freak|tyrant|dictator|full of (?:him|her|them)sel(?:f|ves)|insecure|pushy|bossy|intimidating|two-faced|gossips?|not (?:very )?(?:friendly|nice|interested))';
/** Unkind of people, and plain of a room or a cup of coffee. */
const COOL =
  '(?:cold|boring|useless|nightmare|mean|fake|distracted|impatient|annoyed|annoying|lazy|cheap|weird|strange|awful|horrible|terrible|miserable|depressing|strict|stressed(?: out)?|overwhelmed|chaotic|chaos|tired|unhappy|tense|sad|desperate|evasive|defensive|vague|old-fashioned|overworked|dump)';
/** The judgement ends here, or is of how it was for the writer. "She was bored by accounting, so she left" tells a story. */
const IT_WAS =
  '(?=\\W*$|[,;.!?()/–—-]| (?:to (?:me|us|everyone|everybody)|with (?:me|us|my)|w/|(?:about|abt) (?:me|my)|at (?:first|times|me|the (?:start|end))|when i|and(?! wonderful)|all|but|today|imo|tbh|the (?:whole|entire)|through|throughout)(?![a-z]))';
const UNKIND_WORD = anyOf(
  new RegExp(`^(?:(?:dr|mr|mrs|ms|prof)\\.? )?\\w+ ${SEEMS} ${QUITE}${UNKIND}${IT_WAS}`),
  new RegExp(`^\\w+ (?:seems?|seemed|came across(?: as)?|acted) ${QUITE}${COOL}${IT_WAS}`),
  new RegExp(`${WHO} (?:(?:${SEEMS}|=) )?${QUITE}(?:${UNKIND}|${COOL})${IT_WAS}`),
  new RegExp(`(?:^|(?<=[,;.!?(–—-]\\s*))${QUITE}${UNKIND}${IT_WAS}`),
  new RegExp(`${UNKIND} (?:\\w+ )?(?:${WHO}|vibes|environment|workplace)`),
  /(?:bad|weird|odd|strange|off) (?:vibes?|feeling|energy)|didn't click|nobody likes (?:him|her|it there|working (?:there|for)|the (?:boss|director|manager|owner|place|chef|ceo))|no chemistry|(?:don't|do not|didn't) (?:like|trust) (?:him|her|them|(?:this|the) (?:place|boss|manager|owner|office|vibe))/,
);
/** Who should be treated best. */
const SERVED =
  '(?:(?:the|an?|his|her|their|my) )?(?:receptionist|waiter|waitress|server|barista|assistant|secretary|intern|cleaner|driver|janitor|porter|nurse|trainee|apprentice|temp|colleague|staff|team)s?';
/** What a candidate brings: of an idea, that they disliked it may be worth a word. */
const SHOWN =
  '(?:portfolio|cv|r[eé]sum[eé]|cover letter|application|accent|english|german|french|spanish|answers?|work|code|demo|presentation|pitch|talk|samples?|reel|degree|experience|background|age|voice|outfit|suit|tie|shoes|hair|tattoos?|questions?)';
const UNKIND_DEED = anyOf(
  new RegExp(`^(?:(?:the|my) )?${WHO}(?: was| were)? (?:\\d+ ?m(?:in(?:ute)?s?)? late|late(?= (?:by )?\\d|\\W*$))`),
  new RegExp(
    `${WHO} (?:yell|shout|scream)(?:s|ed)?(?=\\W*$|,| at (?:me|us|her|him|them|staff|people|everyone))|${WHO} smell(?:s|ed)?(?=\\W*$|,)`,
  ),
  /^(?:dirty|filthy|gross) (?:office|bathrooms?|toilets?|kitchen|place|break ?room)|waited (?:for )?\d+ ?(?:m|mins?|minutes)(?=\W*$|,)|(?:kept|left) (?:me|us) waiting|made (?:me|us) wait|(?:on|checked|checking|looked at|looking at) (?:his|her|their) phone|(?:didn't|did not|never|hardly|barely) (?:even )?(?:once )?(?:look(?:ed)? up|listen(?:ed)?|smiled?|let me (?:talk|speak|finish))|no eye contact|(?:kept|keeps) interrupting|grilled me(?=\W*$| for)|(?:felt|was) like (?:an? )?(?:interrogation|cross[- ]examination|trap)(?=\W*$|[,;])|(?:has|plays) favou?rites(?=\W*$|[,;])|^\w+ hates (?:the|his|her) (?:new )?(?:boss|ceo|director|manager|owner|job)(?=\W*$|[,;])|^\w+ talks too (?:much|fast|loud)(?=\W*$|[,;])|short with me|^bad reviews|glassdoor (?:is |reviews |rating )?(?:bad|awful|terrible|low|\d)/,
  /(?:sighed|smirked|sneered|scoffed|sniggered|snickered|tutted|groaned)(?= (?:at|when|while|during|over|about|as) (?:me|my|i)(?![a-z]))/,
  new RegExp(
    `(?:hate[sd]?|dislike[sd]?|mocked|ridiculed|tore (?:into|apart)|slammed|trashed|(?:didn't|did not) (?:really |even )?(?:like|buy|believe)|(?:not|wasn't|weren't|un)[ -]?(?:very |too |that )?impressed (?:by|with|w\\/)) (?:me|my (?:whole )?${SHOWN})(?=\\W*$|[,;.!(]| (?:on|about|re|at|and|but)(?![a-z]))|doubt(?:s|ed)? (?:me(?=\\W*$)|(?:that |if )?i(?![a-z]))`,
  ),
  new RegExp(
    `(?:rude|horrible|nasty|mean|unkind|awful|unpleasant|condescending|dismissive) (?:to|with|towards?) ${SERVED}(?=\\W*$|[,;.!(])|(?:yell|shout|scream|snapp?)(?:s|ed)? at ${SERVED}(?=\\W*$|[,;.!(])`,
  ),
  /(?:argued|bickered|fought|shouted|a fight|an argument) in front of (?:me|us)|^\w+ (?:and|&) \w+ (?:\w+ )?(?:hate each other|(?:don't|do not|can't) (?:get (?:on|along)|stand each other))|(?:can't|cannot|doesn't) stand (?:him|her|each other)(?=\W*$|[,;])|bad-?mouth(?:s|ed|ing)?|talk(?:s|ed|ing)? (?:badly|bad|trash|ill) (?:about|of)/,
  /(?:hadn't|had not|hasn't|didn't|did not|never) (?:even )?read my (?:cv|resume|application|file)|talked (?:over|down to) me|interrupted me|cut me off|roll(?:ed|ing|s) (?:(?:his|her|their) )?eyes|yawn(?:ed|ing)(?= (?:at|while|during|twice)|\W*$)|snapped at me|laughed at me|ghosted me|lied to me|made fun of me|hit on me|(?:stared|staring) at my|(?:called|calling) me (?:sweetie|honey|sweetheart|darling|babe)/,
);

/** Said to oneself alone. */
const TO_ONESELF = anyOf(
  /(?:^|(?<=[,;.!?(–—-]\s*|\b(?:i|better|to|please) ))(?:don't|do not|must not|mustn't|shouldn't|should not) (?:ever )?(?:mention|say|bring up|tell (?:anyone|anybody|them|him|her|hr|\w+ (?:about|that|i))|talk about|ask about|discuss|write about|let on)|(?:better|rather|best) not (?:mention|say|bring up|tell|ask)|avoid (?:mentioning|talking|saying|asking|bringing|the (?:topic|subject))/,
  /keep (?:this|it|that) (?:quiet|to myself|between us)|keep quiet(?=\W*$)|^confidential(?=[:,])|confidential(?=\W*$)|off the record|(?:just|strictly) between us|red flags?(?! (?:day|warning|law|rule|act|system))/,
  /not sure about (?:this|the) (?:place|job|role|boss|manager|firm|company)|(?:idk|don't know|not sure) (?:if |that |whether )?i (?:even |really )?(?:want|like|can|could|should|would)|(?:do|would|should) i (?:really |even )*(?:want|like) (?:it|this|that|the job|to)|(?:don't|do not) (?:think i |really )*want (?:it|this|the job|to work)|gut (?:says|feeling)|not for me(?=\W*$)|plan b(?=\W*$)|deal ?breaker/,
);
const DAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
/** What is paid: "pay", where it heads the note and nothing but how much, when or whether comes behind it. */
const PAY =
  '(?:salary|salaries|wages?|(?:\\w+ )?allowance|range(?= ?:? ?[$£€]?\\d)|pay|comp|compensation|remuneration|stipend|bonus(?:es)?|benefits|perks|pension|401 ?\\(?k\\)?|pto|vacation|holidays?|annual leave|(?:sick|parental|maternity) (?:days|leave|pay)|(?:health|dental|medical) (?:ins|insurance|plan|cover)|overtime|ovt|notice period)';
const MONEY =
  '(?:[$£€] ?\\d[\\d.,]*k?(?: ?[-–] ?[$£€]?\\d[\\d.,]*k?)?|(?:\\d+ ?[-–] ?)?\\d[\\d.,]*k|\\d\\d,000|\\d[\\d.,]*(?= ?/ ?(?:hr|hour)))';
const TERMS = anyOf(
  new RegExp(
    `^\\W*(?:(?:asked|asks?|no|low|bad|good|decent|base|starting|start|full|annual|hourly|paid|what|what's|negotiate|discuss(?:ed)?|talk(?:ed)?|no word on|re|about|abt|for|on|how much|how many|is|are|there|my|the|their)\\W+)*${PAY}(?=\\W*$| ?[:=?;,.!(/~+-]| (?:is|are|was|range|band|scale|ok|low|high|good|bad|not|depends|discussed|questions?|tbd|tba|review|wish|expectations?|history|first|after|from|starts?|only|about|around|approx|per|weekly|biweekly|monthly|negotiable|freeze|match|days|weeks|plan|${DAY}|[$£€]?\\w{0,2}\\d[\\w.,%]*)(?![a-z]))`,
  ),
  new RegExp(
    `^\\W*(?:(?:about|approx|ca|starts? at|base|between|from|offer(?:ed|ing)?|at)\\W+)?${MONEY}(?: ?(?:/|per|an?|p)? ?(?:hr|hour|h|yr|year|month|mo|wk|week|day|a|annum)\\b|,? p\\.?a\\b\\.?)?(?=\\W*$|[,;]| [+]| (?:base|gross|net|plus|to start)(?![a-z]))`,
  ),
  new RegExp(
    `^(?:budget|max|cap|ceiling|offer|band|pay scale|up to|could go (?:up )?to|max they can do|most they (?:can )?pay)(?: is| =|:| of)? ?(?:max |up to |about )?(?:${MONEY}|\\d\\d)(?=\\W*$|[,;])|^\\d\\d ?(?:-|–|to) ?\\d\\dk?(?=\\W*$| (?:gross|net|base|plus|depending)(?![a-z]))`,
  ),
  /^(?:(?:sign(?:ing)?[- ]?on|relocation|mileage|stock options?|rsus?|severance|per diem|union dues|probation(?: period)?|notice(?: period)?)(?: bonus| package| help)?|(?:commission|equity)(?= ?[:=]? ?(?:about |up to )?(?:[$£€]|\d[\d.,]*(?:%|k))))(?=\W*$|[:=]| (?:is |of |after |about |up to )?[$£€]?\d)(?:[:=]? ?(?:is |of |after |about |up to )?[$£€]?\d[\w.,%]*)?|^(?:raise|promotion|stock options?) (?:after|every) (?:\d+|a|one|two) ?\w+|^\d+[ -](?:days?|weeks?|wks?|months?|mo|yrs?|years?) (?:probation|notice|contract|fixed|temp)(?=\W*$|[,;]| (?:period|only|first|term)(?![a-z]))/,
  /^(?:(?:only|just|fully|mostly|partly|half|no|not|it's|its|a|is|first|at first|maybe)\W+)*(?:contract|fixed[- ]term|temp(?:orary)?|temp to perm|perm(?:anent)?|part[- ]time|full[- ]time|freelance|remote|hybrid|wfh|work from home|home office|in[- ]office|on-?site)(?=\W*$|[,;:] ?(?:\d|no|only|mostly|then|from|w\/)| (?:only|at first|contract|for|until|till|\d|[+&]|(?:mon|tues?|wed|thu|thurs|fri)[a-z]*|(?:a|the) (?:year|start|first))(?![a-z])| \d)|^\d+ (?:days?|x|times) (?:(?:a|per) week )?(?:in (?:the )?office|remote|from home|wfh|hybrid|on-?site)(?=\W*$|[,;])|^unpaid (?:lunch|trial|overtime|breaks?|internship|training)/,
  /^\d+ ?(?:hrs?|hours|h) ?(?:\/|a|per) ?w(?:ee)?k|^(?:no )?visa (?:sponsor(?:ship)?|issue|question|yes|no)|(?:don't|doesn't|do not|won't|will not|can't|no) sponsor(?:ship|s)?(?=\W*$| visas?)|^(?:i )?(?:need|have|must|would have|'d have)(?: to)? (?:relocate|move)(?=\W*$)|^travel (?:is |about |up to |ca )?\d+ ?%|^w-?2(?=\W*$|,| (?:not|or))/,
  /^money\W*\?|^\d+ (?:days?|weeks?|wks?) (?:of )?(?:paid )?(?:holidays?|vacation|pto|leave|off)/,
);
const CLOCK = '\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|a\\.?m\\.?|p\\.?m\\.?)?';
const MORNING = '(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?)|\\d{1,2}[:.]\\d\\d)';
const HOURS = anyOf(
  new RegExp(`^(?:(?:working|office) )?(?:hours?|shifts?)(?::| =| are| is)? ?${CLOCK}`),
  new RegExp(
    `^(?:(?:m-f|weekdays|${DAY}(?: ?(?:-|–|to) ?${DAY})?)[,:]? )?${CLOCK} ?(?:-|–|to|till?|til) ?${CLOCK}(?=\\W*$|,? (?:${DAY}|shifts?|daily|weekdays|hours|no|incl)(?![a-z]))`,
  ),
  new RegExp(`^(?:starts?|starting)(?: (?:at|on))? (?:${MORNING}|${DAY}|asap|tomorrow)|^${MORNING} starts?`),
  /^\d{1,2}[ -]?(?:h|hrs?|hours?) (?:shifts?|weeks?|days?|a week|per week)|^\d\d (?:hrs?|hours)(?=\W*$|,)/,
  new RegExp(
    `^(?:no|some|every other|alternate|alternating|rotating|split|mostly|only|nights?|evenings?|early|late|day|weekend|${DAY}s?|2nd|3rd|second|third) (?:(?:on-?call|night|late|early|day|weekend|evening|${DAY}) )?(?:shifts?|weekends?|hours|on-?call|nights|saturdays|sundays)(?=\\W*$|[,;]| (?:only|off|ok|needed|offered|required)(?![a-z]))`,
  ),
  new RegExp(`^on[ -]call (?:\\d|every|once|${DAY})`),
  /^hours\W*$|^(?:nights?|weekends?|evenings?) ?(?:and|&|[+]|or) ?(?:nights?|weekends?|evenings?)|^weekends?(?: off| only| required| free)?(?=\W*$|,)/,
);

/** Behind it stands a day, or how long it takes. */
const WHEN = `(?:(?:by|within|in|on|this|next|before|after|the|end of|early|late) )*(?:\\d+(?:-\\d+)? ?(?:d|days?|wks?|weeks?|months?|mo)|a (?:week|month|few|couple)|${DAY}|week|month|tomorrow|eow|eom)`;
const PAPERS =
  "(?:w-?\\d|i-?9|ids?|passports?|visa|(?:driver'?s? )?licen[cs]e|ssn|documents?|docs|papers|paperwork|references?|refs|transcripts?|diplomas?|certificates?|certs?|forms?|cv|resume|portfolio|proof|bank details|photos?|clearance|shoes|boots|laptop|knives|tools?|copy|copies|logbook)";
const LOGISTICS = anyOf(
  /^(?:(?:free|no|visitor|paid|staff|campus|street|underground|where)\W+)*park(?:ing)?(?=\W*$| ?[:=?;,($£€]| (?:out|in|at|on|behind|under|around|round|across|by|near|next|beside|outside|opposite|permit|pass|access|free|space)(?![a-z])| is (?:full|free|out|in|at|behind|limited)(?![a-z])| (?:lot|garage)(?= (?:\w|on|at|in|behind|across)\b|\W*$|,))/,
  new RegExp(
    `^(?:(?:please|must|to|i|they|will|also)\\W+)*(?:needs?|bring|send|e-?mail|upload|submit|scan|print|sign)\\W+(?:\\w+\\W+){0,3}?${PAPERS}(?=\\W*$|[,;+&]| ?[+&]| (?:by|to|on|w|with|first|and|before|next|${DAY}|\\d)(?![a-z]))`,
  ),
  /^(?:\w+ )?(?:clearance|visa|paperwork|onboarding|vetting|screening) (?:takes|can take|will take)(?![a-z])/,
  /^bring (?:(?:your|my) )?own(?! (?:dish|food|lunch|dog)s?)|^(?:background|drug|reference|police|dbs|crb|credit) (?:checks?|tests?|screen(?:ing)?)(?=\W*$|[,;:(+]| (?:\d|first|forms?|given|next|before|takes?)(?![a-z])| \d)/,
  new RegExp(
    `^(?:(?:maybe|then|possible|poss|expect|if|there is)\\W+)*(?:2nd|3rd|4th|second|third|fourth|next|final|last)[ -](?:(?:rounds?|rds?|interviews?)(?! (?:of(?! interview)|he|she|they|i|story|ever)(?![a-z]))|(?:talk|chat|call|visit|meeting)(?=\\W*$| (?:is|on|w|with|=|${DAY}|next|in|\\d)(?![a-z])| \\d))`,
  ),
  /^(?:\w+ )?(?:round|chat|call|interview) next(?=\W*$| (?:week|month))|^\d rounds? (?:left|total|in total)|^next steps?(?=\W*$|[:=,]| [=]| is| are)|^(?:possible |earliest |my )?start dates?|^(?:zoom|teams|video|meeting) link|^dress code|^(?:zoom|teams) (?:call|at \d)|^use (?:the )?(?:side|back|rear|front|staff) (?:door|entrance)|^(?:bad|long|terrible|awful) commute(?=\W*$|,)/,
  new RegExp(
    `(?:decision|answer|decid(?:es?|ing)|hear(?:ing)?(?: back)?(?: from (?:them|her|him))?|get(?:s|ting)? back(?: to me)?|lets? (?:me|us) know|letting (?:me|us) know|(?:^|(?<=\\b(?:they|he|she|hr|will|i|i'll|to)\\s))calls?(?: me)?(?: back)?) (?:is |are |comes? )?${WHEN}|^trial (?:shift|day)(?: is)?(?: on)? (?:next )?${DAY}`,
  ),
);

const isUnkindOrSecret = remember(
  (text) => isBetterUnsaid(text) || [UNKIND_WORD, UNKIND_DEED, TO_ONESELF].some((one) => one.test(text)),
);
const isNoTopic = remember((text) => isPrivate(text) || [TERMS, HOURS, LOGISTICS].some((one) => one.test(text)));

/**
 * Whether the note is one to keep and not one to write of: an unkind judgement, something private or told to oneself,
 * pay and hours, where to park and what to bring. A kind that the person gave it says that it is to be told, but makes
 * nothing kind.
 */
export const isConfided = ({ kind, text }: ScoreNote): boolean =>
  isUnkindOrSecret(text) || ((kind === undefined || kind === 'other') && isNoTopic(text));
