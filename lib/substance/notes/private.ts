import { anyOf } from '../../draft/any-of';

/** Who has it or does it: one person, or nobody named. A ward's patients who cry are what was talked about. */
const ONE =
  '^(?:(?!kids|children|patients|customers|guests|people|students|babies|clients|everyone|everybody|visitors|users|families)(?:the )?\\w+ )?';
const ENDS =
  '(?=\\W*$|[,;(?!]| (?:a bit|a little|in (?:one|both|\\w+(?=\\W*$))|on (?:his|her|one|the)|since|when|but|and|talking|telling|at the end|in front|last|this)(?![a-z]))';
/** Body and health, tears, what became of a family. */
const OF_ONES_LIFE = anyOf(
  new RegExp(
    `${ONE}(?:wears?|wearing|has|had|with|walks with|uses?|in) (?:an? |his |her |the )?(?:(?:bad|slight|heavy|fake|terrible) )?(?:hearing aids?|wig|toupee|hairpiece|dentures|teeth|limp|lisp|stutter|stammer|wheelchair|cane|crutch(?:es)?|walking stick|eye ?patch|breath|body odou?r|acne|glass eye|cancer|diabetes|epilepsy|ms|parkinson's|adhd|stroke|heart attack|hangover|black eye)${ENDS}`,
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
  /not (?:a|the right|a good) (?:fit|match)(?=\W*$|[,;])|not enough (?:experience|years|yrs)(?=\W*$|[,;])|internal candidate(?=\W*$|[,;])|prefers? (?:the|an|another) (?:other |internal )?candidate|(?:their|a|the) (?:second|2nd) choice(?=\W*$|[,;])/,
);
/** A part of an interview, at which a candidate can do badly. */
const TRIED =
  '(?:q|questions?|answers?|task|test|quiz|exercises?|case|whiteboard\\w*|coding|sql|maths?|presentation|role ?play|demo lesson|interview|bit|part|round)';
/** It went wrong for the writer: to answer now what one could not is worth a line, and how it went is no story. */
const WENT_WRONG = anyOf(
  new RegExp(
    `^(?:(?:i|totally|completely|really|kinda|kind of|a bit|then|also|just|nearly|almost)\\W+)*(?:froze|blanked|blew|botched|bombed|flubbed|fumbled|choked|stumbled|stuttered|rambled|mumbled|babbled|(?:messed|screwed|mixed|cocked) up|struggled|panicked|failed|got (?:stuck|lost|confused))(?:(?: \\w+){0,4}? ${TRIED}|(?=\\W*$))`,
  ),
  /i (?:\w+ )?(?:froze|blanked|went blank|blew it|bombed|botched|fumbled|rambled|babbled|(?:messed|screwed|cocked) (?:it |this |that )?up)/,
  /(?:my )?mind went blank|(?:gave|my) (?:a |an |the )?(?:wrong|bad|stupid|dumb|terrible|lame|weak|awful) answer|(?:couldn't|could not) answer|(?:didn't|did not) know the answer|had no answer/,
);
/** What the reader had better forget: a name gone, late, loud or silly. */
const SLIPPED = anyOf(
  /(?:i )?(?:forgot|mixed up|messed up|got) (?:his|her|their|everyone's) names?(?: wrong| twice| again)?(?=\W*$|[,;(])|called (?:him|her|them) (?:by )?the wrong name/,
  /i (?:\w+ )?(?:said something (?:stupid|dumb|silly)|talked too (?:much|fast)|swore|(?:came|arrived|turned up|showed up) (?:\d+ ?(?:m|mins?|minutes) )?late)|embarrass(?:ed|ing) myself|i (?:hated?|can't stand) my (?:\w+ )?(?:boss|manager|job|colleagues|team)|(?<=[,;.!(–—-] ?)(?:oops|cringe|facepalm)(?=\W*$)/,
);
/** Told by halves, or behind somebody's back. */
const HINTED = anyOf(/(?:she|he|they) hinted(?=\W*$)|in confidence|confided|swore me to/);
/** Questions of family, why the last job ended, the writer's own nerves. */
const ASKED = anyOf(
  /(?:asked|asks|wanted to know|wants to know)(?: me)? (?:if|whether|when|how many|do)(?: (?:i|you))?(?:'m| am| are| have| had| want| plan| got)?(?: \w+)? (?:kids|children|married|pregnant|single|religious|a family|engaged|divorced)(?! i)(?=\W*$| i| or|,)/,
  /(?:asked|asks)(?: me)?(?: about| abt| for)? my (?:age|religion|husband|wife|partner|kids|children|family plans|marital status|health|accent|weight|politics)|(?:asked|asks)(?: me)? how (?:old i|many (?:kids|children) i)|(?:told|said)(?: \w+)? i (?:left|quit)|lied about my|why i (?:left|quit|was (?:fired|let go|laid off))|i (?:was|got) (?:fired|let go|laid off|sacked)/,
  /(?:she|he|i)(?:'s| is| was|'m| am) (?:pregnant|divorced|getting divorced|in (?:rehab|therapy)|depressed)|(?:my|his|her) (?:divorce|pregnancy|miscarriage|depression|diagnosis|bankruptcy|conviction|criminal record|debts?)/,
  /i (?:\w+ )?(?:cried|panicked|was (?:\w+ )?(?:nervous|sweating|hung-?over|late))(?= (?:a bit|a little|\d)|\W*$|,)|(?:cried|sobbed) in (?:the|my) (?:car|bathroom|toilets?)/,
);

/** True: nobody's business, somebody's own or the writer's. */
export const isPrivate = (text: string): boolean => [OF_ONES_LIFE, ASKED].some((one) => one.test(text));

/** True: a slip of the writer's, a verdict on them, or what was only hinted at, under whatever heading it was noted. */
export const isBetterUnsaid = (text: string): boolean => [SLIPPED, HINTED, VERDICT].some((one) => one.test(text));

/** True: an answer or a task of the writer's own that went wrong. */
export const isMishap = (text: string): boolean => WENT_WRONG.test(text);
