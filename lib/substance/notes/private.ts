import { anyOf } from '../../draft/any-of';

/** Who has it or does it: one person, or nobody named. A ward's patients who cry are what was talked about. */
const ONE =
  '^(?:(?!kids|children|patients|customers|guests|people|students|babies|clients|everyone|everybody|visitors|users|families)(?:the )?\\w+ )?';
const ENDS =
  '(?=\\W*$|[,;(?!]| (?:a bit|a little|in (?:one|both|\\w+(?=\\W*$))|on (?:his|her|one|the)|since|when|but|and|talking|telling|at the end|in front|last|this)(?![a-z]))';
/** Body and health, tears, what became of a family. */
const OF_ONES_LIFE = anyOf(
  new RegExp(
    `${ONE}(?:wears?|wearing|has|had|is on|is having|having|going through|with|walks with|uses?|in) (?:an? |his |her |the )?(?:(?:bad|slight|heavy|fake|terrible) )?(?:hearing aids?|wig|toupee|hairpiece|dentures|teeth|limp|lisp|stutter|stammer|wheelchair|cane|crutch(?:es)?|walking stick|eye ?patch|breath|body odou?r|acne|glass eye|cancer|diabetes|epilepsy|ms|parkinson's|adhd|stroke|heart attack|hangover|black eye|miscarriage|dementia|alzheimer's|antidepressants|custody fight|affair|drinking problem|gambling debts?)${ENDS}`,
  ),
  new RegExp(`^(?:bad breath|toupee|wig|body odou?r|fake teeth|(?:stutters?|stammers?|limps?|lisps?))${ENDS}`),
  new RegExp(
    `${ONE}(?:(?:almost|nearly|even|kinda|actually|just) )*(?:cried|wept|sobbed|cries|teared up|got teary|(?:was|is) crying|(?:was|is|burst into) (?:in )?tears)${ENDS}`,
  ),
  new RegExp(
    `${ONE}(?:smell(?:ed|s|t) (?:of|like) (?:beer|alcohol|booze|wine|whisk(?:e?)y|sweat|smoke|cigarettes|weed|garlic)|(?:was|is|seemed|looked) (?:(?:a bit|a little|very|quite|so|still) )?(?:drunk|tipsy|hung-?over|stoned|fat|overweight|obese|ugly|deaf|disabled|autistic|sick|ill|dying))${ENDS}`,
  ),
  /(?:his|her|their) (?:wife|husband|partner|son|daughter|mother|father|mum|mom|dad|brother|sister|child|kid)(?: just| recently)? (?:left (?:him|her)|died|passed away|cheated|is (?:\w+ )?(?:ill|sick|dying|in (?:prison|jail|rehab|hospital))|has (?:cancer|dementia|alzheimer's))|(?:going|went) through (?:an? )?(?:\w+ )?divorce|lost (?:his|her) (?:wife|husband|son|daughter|mother|father|mum|mom|dad|baby)/,
);
/** What they thought of the writer as a candidate: nothing that they need to be told. */
const VERDICT = anyOf(
  /^(?:(?:the )?\w+ )?(?:said|says|it's|was) (?:a )?no(?: (?:on the spot|straight away|right away|at once|to me|already))?(?=\W*$|[,;.(])|(?:said no|rejected|turned down) on the spot|(?:turned me down|rejected me)/,
  /(?:said|says|thinks?|thought|told me|feels?|felt|finds?|found) (?:that )?(?:i|i'm|i am|i was|me) (?:too|not|over-?qualified|under-?qualified|talk(?:ed)? too|lack(?:ed)?|wasn't|can't|don't have)|^(?:too junior|too senior|over-?qualified|under-?qualified)(?=\W*$|[,;])/,
  /not (?:a|the right|a good) (?:fit|match)(?=\W*$|[,;])|not enough (?:experience|years|yrs)(?=\W*$|[,;])|(?:internal|stronger|favou?rite) (?:candidate|applicant)s?(?: too| already)?(?=\W*$|[,;])|prefers? (?:the|an|another|hiring|someone|somebody) (?:other |internal )?(?:candidate|applicant|internal(?:ly)?)|prefers? internal(?:s|ly)?(?=\W*$|[,;])|(?:their|a|the) (?:second|2nd) choice(?=\W*$|[,;])/,
);
/** A part of an interview, at which a candidate can do badly. */
const TRIED =
  '(?:q|questions?|answers?|task|test|quiz|exercises?|case|whiteboard\\w*|coding|sql|maths?|presentation|intro|role ?play|demo lesson|interview|bit|part|round)';
/** It went wrong for the writer: to answer now what one could not is worth a line, and how it went is no story. */
const WENT_WRONG = anyOf(
  new RegExp(
    `^(?:(?:i|totally|completely|really|kinda|kind of|a bit|then|also|just|nearly|almost)\\W+)*(?:froze|blanked|blew|botched|bombed|flubbed|fumbled|choked|stumbled|stuttered|stammered|rambled|mumbled|babbled|(?:messed|screwed|mixed|cocked) up|struggled|panicked|failed|got (?:stuck|lost|confused))(?:(?: \\w+){0,4}? ${TRIED}|(?=\\W*$))`,
  ),
  /i (?:\w+ )?(?:froze|blanked|went blank|blew it|bombed|botched|fumbled|rambled|babbled|(?:messed|screwed|cocked) (?:it |this |that )?up)/,
  /^(?:i )?(?:(?:really|totally|also|just) )?(?:had no (?:idea|clue)|didn't (?:know|get|understand)|couldn't (?:explain|say|remember|think of|recall|name)|bluffed|exaggerated|oversold|undersold|ran out of time|lost my (?:train of thought|thread))|^my (?:\w+ ){1,4}?(?:was|were|sounded|came out|went) (?:(?:so|too|very|really|pretty|quite|a bit|rather|totally) )*(?:weak|bad(?:ly)?|awful|terrible|poor(?:ly)?|lame|shaky|rusty|vague|long-winded|a (?:mess|disaster))(?=\W*$|[,;])/,
  /(?:my )?mind went blank|(?:gave|my) (?:a |an |the )?(?:wrong|bad|stupid|dumb|terrible|lame|weak|awful) answer|^(?:wrong|bad|stupid|dumb|terrible|lame|weak|awful|poor) answers? (?:re|on|about|abt|to)|(?:couldn't|could not) answer|(?:didn't|did not) know the answer|had no answer/,
);
/** It went wrong for both, or made them laugh. */
const LAUGHED_OFF = anyOf(
  /(?:she|he|they|we|all|everyone)(?: both| all)? (?:laugh(?:ed|s)?|smiled|joked|grinned|giggled|cracked up)|(?:she|he|they) (?:did|had|was|were)(?: it)? too|same (?:happened|thing) (?:to|w\/|with)/,
);
/** Where the writer's slip ends: a story goes on behind it ("spilled coffee - she lent me her scarf"). */
const NO_MORE =
  '(?=\\W*$|[,;(!] ?(?:oops|ugh|argh|damn|mortified|embarrassing|awkward|cringe|sorry|so stupid)|,? (?:twice|again|\\d|three times|mid|during (?:the|my)|in the middle|when i|while i|in my|on the way)(?![a-z]))';
/** What the reader had better forget: a name gone, late, loud or silly. */
const SLIPPED = anyOf(
  /(?:i )?(?:forgot|mixed up|messed up|got|mangled|butchered|mispronounced|misspelled) (?:his|her|their|everyone's) (?:\w+ )?names?(?: wrong| twice| again)?(?=\W*$|[,;(])|(?:called (?:him|her|them)|said|pronounced (?:his|her|their)) (?:by )?(?:the |name )?wrong(?: name)?(?=\W*$|[,;(])|^(?:i )?mispronounced \w+(?=\W*$)|^(?:i )?(?:mixed up|confused) (?:him|her|them|(?:his|her|their|the) (?:company|firm|product)) with/,
  /i (?:\w+ )?(?:said something (?:stupid|dumb|silly)|talked too (?:much|fast)|swore|(?:came|arrived|turned up|showed up) (?:\d+ ?(?:m|mins?|minutes) )?late)|embarrass(?:ed|ing) myself|i (?:hated?|can't stand) my (?:\w+ )?(?:boss|manager|job|colleagues|team)|(?<=[,;.!(–—-] ?)(?:oops|cringe|facepalm|mortified)(?=\W*$)/,
  new RegExp(
    `^(?:i )?(?:spill?(?:ed|t) (?:(?:my|his|her|the|some) )?(?:coffee|tea|water|juice|wine)(?: (?:on|over|all over|down) (?:my|his|her|the) \\w+)?|interrupted (?:him|her|them)(?: a lot| twice| too much)?|(?:cursed|swore|burped|yawned|snorted)(?: once| twice)?|overslept|laughed at the wrong (?:moment|time|thing)|wore the wrong \\w+|(?:forgot|left) my (?:portfolio|cv|r[eé]sum[eé]|notes|laptop|id|phone|glasses|references)(?: (?:at home|in the car|on the (?:train|bus)))?|(?:didn't|forgot to) (?:even )?(?:ask (?:any questions|anything)|thank (?:him|her|them)|shake hands)|talked too (?:much|fast|long)(?: about (?:me|myself))?)${NO_MORE}|^overslept(?=,)`,
  ),
  new RegExp(
    `^(?:my )?(?:phone|laptop|wi-?fi|internet|mic(?:rophone)?|camera|webcam|video|sound|connection|zoom|alarm|stomach|voice) (?:rang|died|crashed|froze|dropped(?: out)?|went off|cut out|failed|broke|rumbled|growled|cracked|buzzed|didn't work)${NO_MORE}`,
  ),
  /^(?:i )?(?:was|looked|sounded|felt|seemed|must have (?:looked|sounded)) (?:(?:so|too|very|really|pretty|a bit|quite|totally) )*(?:nervous|sweaty|sweating(?: like mad)?|shaking|desperate|tired|hung-?over|unprepared|awkward|boring|stupid|clumsy|flustered)(?=\W*$|[,;(])|^(?:i )?should(?:n't| not) have (?:said|mentioned|asked|told|talked)/,
);
/** How a job ends for one who had little say in it. */
const PUT_OUT = '(?:fired|sacked|let go|laid off|made redundant|pushed out|forced out|demoted|suspended|dismissed)';
const SOME_TIME =
  '(?: (?:last|this|in|on|back in|after|a|two|three|\\d+|few) ?(?:\\w+ )?(?:year|yr|month|week|spring|summer|autumn|fall|winter|\\w+day|months|weeks|days|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|20\\d\\d)(?: ago)?)?';
/** Told by halves, or behind somebody's back: what became of a colleague, what is not yet public. */
const HINTED = anyOf(
  /(?:she|he|they) hinted(?=\W*$)|in confidence|confided|swore me to/,
  // A kiln is fired, and a balloon let go.
  new RegExp(
    `^(?!i )(?!.*(?:kiln|pots?|clay|bricks?|tiles?|bowls?|cannon|gun|rocket|engine|oven|balloons?|birds?)\\b)(?:(?:the|her|his|their|my) )?(?:\\w+ ){1,3}(?:was|got|is being|is getting|were|being|getting) ${PUT_OUT}${SOME_TIME}(?=\\W*$|, (?:he|she|they) (?:said|hinted|told))`,
  ),
  /(?:not (?:yet )?(?:been )?(?:announced|public|official|common knowledge)(?: yet)?|nobody knows(?: yet)?|(?:they|staff|people|the team) (?:don't|doesn't) know yet|still secret|hush[- ]hush)(?=\W*$|[,;)])/,
  /^(?!i )(?:the )?(?:(?:\w+ ){0,2}(?:is|wants|plans)|\w+'s) (?:to )?(?:quit(?:ting)?|leav(?:e|ing)|resign(?:ing)?|looking(?: for (?:another|a new|other) \w+)?)(?: soon| (?:in|by) \w+| (?:him|her)self)?(?=\W*$)|^(?!i )(?:\w+ ){1,2}is looking for (?:another|a new) job/,
  /(?:predecessor|(?:last|previous) (?:guy|one|person|girl|woman|man|\w+er)|the one before)(?: me)? (?:quit|left|walked out|resigned|cracked|burn(?:ed|t) out|lasted)(?=\W*$|,? (?:after|within|w\/|with|because of|\d|only)(?![a-z]))/,
);
/** Questions of family, why the last job ended, the writer's own nerves. */
const ASKED = anyOf(
  /(?:asked|asks|wanted to know|wants to know)(?: me)? (?:if|whether|when|how many|do)(?: (?:i|you))?(?:'m| am| are| have| had| want| plan| got)?(?: \w+)? (?:kids|children|married|pregnant|single|religious|a family|engaged|divorced)(?! i)(?=\W*$| i| or|,)/,
  /(?:asked|asks)(?: me)?(?: about| abt| for)? my (?:age|religion|husband|wife|partner|kids|children|family plans|marital status|health|accent|weight|politics)|(?:asked|asks)(?: me)? how (?:old i|many (?:kids|children) i)|(?:told|said)(?: \w+)? i (?:left|quit)|lied about my|why i (?:left|quit|was (?:fired|let go|laid off))|i (?:was|got) (?:fired|let go|laid off|sacked)/,
  /(?:she|he|i)(?:'s| is| was|'m| am) (?:pregnant|divorced|getting divorced|in (?:rehab|therapy)|depressed)|(?:my|his|her|\w+'s) (?:divorce|marriage|affair|custody|rehab|pregnancy|miscarriage|depression|diagnosis|bankruptcy|conviction|criminal record|debts?)(?! (?:law|lawyer|practice|firm|clinic|project|ward|study|research|advice|counsel\w*|ceremon\w+|celebrant))|^(?:he|she|boss|chef|owner|mgr|manager) drinks(?: a lot)?(?=\W*$)|^\w+ drinks too much(?=\W*$)|^\w+ (?:and|&) \w+ (?:are|r) (?:dating|a couple|an item|married\?|sleeping together)(?=\W*$)/,
  /i (?:\w+ )?(?:cried|panicked|was (?:\w+ )?(?:nervous|sweating|hung-?over|late))(?= (?:a bit|a little|\d)|\W*$|,)|(?:cried|sobbed) in (?:the|my) (?:car|bathroom|toilets?)/,
);

/** Who else is in for the job, and how far the search is. */
const RIVALS = anyOf(
  /^(?:(?:there are|there's|they have|they've got|about|around|only|also|still|up against|against|me and|me \+|down to|the)\W+)*(?:(?:\d+|two|three|four|five|several|many|some|few|another|one|other|more|good|strong)\W+){1,3}(?:candidates?|applicants?|applications|finalists?|contenders?)(?=\W*$|[,;]| (?:shortlisted|left|applied|so far|before me|after me|has|have|is from|from|w\/|with \d|in (?:the )?(?:final|last round|running|race|mix)(?=\W*$)|for (?:the|this) (?:job|role|post|position)(?=\W*$))(?![a-z]))/,
  /^(?:(?:there are|they have|about|around|only|also|still)\W+)*(?:\d+|two|three|four|five|several|many) (?:people|others?) (?:shortlisted|applied|before me|after me|in (?:the )?(?:final|last round|running|race|mix)|for (?:the|this) (?:job|role|post|position))(?=\W*$|[,;])/,
  /compet(?:e|es|ing) (?:with|against) (?:\d+|someone|somebody|two|three|internal)|short[- ]?list(?:ed)?(?: of| is| =)? ?(?:\d+|three|four|five)|shortlisted(?=\W*$)|hiring freeze|(?:position|role|job|post) (?:is |was |has been )?(?:open|vacant|unfilled|empty) (?:since|for)(?! (?:centuries|\d{3}))/,
  /they (?:(?:have|are|already|still|also) )*(?:interview(?:ed|ing)?|saw|see(?:n|ing)?|met|meet(?:ing)?|talk(?:ed|ing)? to) (?:\d+|two|three|four|five|several|many|more|other) ?(?:others?|people|candidates|applicants|more)?(?=\W*$|[,;]| (?:already|this|next|for|before|after|on)(?![a-z]))|i(?:'m| am|was) (?:the )?(?:first|second|third|fourth|last|only|\d(?:st|nd|rd|th)) (?:of (?:\d+|two|three|four|five|six|seven|eight|ten)|candidate|applicant|(?:one )?they (?:see|saw|met|meet|interview(?:ed)?|talk(?:ed)? to)(?=\W*$|[,;]))/,
);

/** True: nobody's business, somebody's own or the writer's, or who else is in for the job. */
export const isPrivate = (text: string): boolean => [OF_ONES_LIFE, ASKED, RIVALS].some((one) => one.test(text));

/** True: a slip of the writer's, a verdict on them, or what was only hinted at, under whatever heading it was noted. */
export const isBetterUnsaid = (text: string): boolean => [SLIPPED, HINTED, VERDICT].some((one) => one.test(text));

/** True: an answer or a task of the writer's own that went wrong, and that nobody made a story of. */
export const isMishap = (text: string): boolean => WENT_WRONG.test(text) && !LAUGHED_OFF.test(text);
