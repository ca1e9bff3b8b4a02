import { anyOf } from '../../draft/any-of';
import type { Draft } from '../../draft/draft';
import { remember } from '../../draft/remember';
import type { Range } from '../../report';
import { praiseIn, praisesNobody } from './no-praise';
import { TONES, type Tone, toneOf } from './tone';
import { tones } from './tones.generated';
import { isFormalClose } from './valediction';

/**
 * What is honest or not is what the words are about: "you will not find a better candidate" pushes, a better view from the
 * canteen does not. So each pattern holds what it is about: the job, the reader, the decision.
 */

const THE_JOB = '(?:this|the|your|a) (?:job|position|role|post|work|chance|opportunity|income)';

/** Flattery by superlatives. "I'd be thrilled" is honest; "the most amazing company in the world" is not. */
const GUSHING = anyOf(
  /(?:most|literally|truly|absolutely|simply|so|such an?|the) (?:\w+ )?(?:amazing|incredible|awesome|fantastic|phenomenal|extraordinary|unbelievable|mind-?blowing|breathtaking)(?:,? \w+)? (?:\w+ )?(?:company|boss|team|leader|place|person|organi[sz]ation|mission|culture|interview|opportunity|people|manager)/,
  /(?:best|greatest|most \w+) (?:\w+ )?(?:interview|company|boss|leader|team|place|opportunity|manager|conversation|honou?r|hour|day|talk|experience|privilege)(?:(?: (?:that|i|i've|we|anyone|anybody|one|there|you)(?: \w+){0,3})? ever|(?: \w+){0,4} (?:in the (?:entire |whole )?world|of my life|on earth|imaginable))/,
  /omg|my dream (?:job|company|employer)|(?:a|the|my|like a) dream (?:job|company|come true)(?! for (?!me)\w+)(?! that| which|,? (?:of|said)| in)/,
  /i(?:'m| am| was| feel| felt|'d be| would be)(?: \w+)? (?:so|beyond|incredibly|deeply|truly) (?:(?:honou?red|humbled|blessed|privileged)(?! that you)|inspired by (?:your?|the company|everything))|in awe of (?:your?|the (?:company|team)|everything)|once in a lifetime (?:opportunity|chance|job|company|interview|meeting)/,
  /your (?:biggest|greatest|number one) fan|obsessed with (?:you|your|everything you)|everything about (?:you|your (?:company|team)|the company) (?:is|was) (?:\w+ )?(?:perfect|amazing|incredible|wonderful|inspiring)|never (?:met|seen|known) (?:anyone|anybody|someone) (?:so|as) \w+ (?:as you|before)/,
  /you(?: are|'re) (?:truly |really |such )?(?:a |an )?(?:\w+ )?(?:visionary|genius)(?! (?:with|at))|(?:your|a|such) (?:visionary|genius) (?:lead\w*|compan\w+|team|mind|founder|boss|vision)|(?:company|team|culture|leadership|organi[sz]ation|firm|reputation|mission|you)(?: \w+)?(?: is| are| was| were|'re) second to none/,
  /thank you thank you/,
);
/** Manners of formal English, which schools of many countries teach: stiff, and no flattery. */
const COURTESY = anyOf(
  /(?:your|such an?) (?:esteemed|renowned|prestigious|illustrious|distinguished) (?:colleague|compan|organi[sz]ation|team|firm|institut|hospital|school|universit|department)\w*|it (?:was|is|has been|would be) (?:a|an|my) (?:great|true|real|immense|absolute|utmost) honou?r/,
  /(?:deepest|sincerest|heartfelt|utmost|profound(?:est)?) (?:gratitude|thanks|appreciation|admiration|respect)(?! to (?!you))/,
);
/** What becomes of the writer without the job. "Without this job I would never have seen a kiln" is none of it. */
const NO_JOB = `(?:without|if i (?:don't|do not|can't|cannot) (?:get|have)|unless i get) ${THE_JOB}`;
const RUIN =
  "(?:lose (?:my|our|the) (?:flat|home|house|apartment|children|car)|throw (?:us|me) out|evict(?:ed)?|homeless|(?:pay (?:for|my|our|the) (?:\\w+ )?(?:food|rent|bills|mortgage|medicine|debts?|loan))|don't know (?:how|what) (?:i|we)(?: will|'ll| can) (?:pay|live|eat|do|survive))";
const PLIGHT = `${NO_JOB}[^.!?]* ${RUIN}|${RUIN}[^.!?,]* ${NO_JOB}`;

/** Who pleads, and what with: need, pity, work for nothing. */
const BEGGING = anyOf(
  /i(?:'m| am)?(?: \w+)? (?:plead(?:ing)? with you|implor(?:e|ing) you)|on my knees (?:asking|begging|praying)|have a heart(?=,|[.!]| and)|i(?:'m| am)?(?: \w+)? beg(?:ging)?(?! to differ| your pardon|\w| my| him| her| them)|please,? please(?:,? please)*(?: \w+)? (?:give|hire|pick|choose|consider|take|let|help|i)|i(?:'m| am|'ve been| feel)?(?: (?!was)\w+)? desperate(?:ly)?(?! wanted| needed| to (?:see|hear|know|learn|read|try|find))/,
  /(?:i(?:'d| would|'ll| will| can| could)|happy to|willing to|ready to|let me)(?: \w+){0,2} (?:work|come|start|do it|do (?:this|the)(?: job| work)?) for (?:free|less|nothing)(?! (?!if|or|and|at|until|just|for|to|in)\w)|i(?:'d| would|'ll| will)?(?: \w+){0,2} (?:accept|take|work for|live with)(?: \w+)? (?:less|lower) pay/,
  /(?:take|accept|do|want|need|give me) any (?:job|work|position|shift) (?:at all|you have)|any (?:job|work|position|shift) (?:is fine|will do),? (?:i|please|just|really)/,
  /(?:just|only|please) give me (?:this|a|one|just one) (?:chance|week|day|shot)|(?<!\w )give me (?:this|a|one|just one) (?:chance|shot)|i really,? really need (?:this|the|a|any|your|it|to work)(?! new)|you(?: are|'re) my (?:only|last) hope|i will do anything(?! but| except| else)/,
  /i promise(?: you)?(?: that)? i(?:'ll| will| am|'m| won't| will not)(?: \w+)? (?:work|be (?:the|your|a)|give (?:you|my|it|every\w+)|prove|learn|make you|do (?:my|any\w+|every\w+|whatever)|let you down|disappoint)|i promise(?: you)?(?: that)? i am the|i (?:won't|will not) let you down(?! the| a| to)|i pray (?:that (?:you|i|this)|you|i|for (?:this|the|your))|(?:take|have) (?:pity|mercy)(?: on (?:me|us)| and)/,
  new RegExp(
    `please(?:,? \\w+)? (?:(?:(?:hire|pick|choose) me|take me(?! up| (?:to|through|round|along|with)))|(?:don't|do not) (?:reject|refuse|forget|turn) me)|i(?:'d| would|'ll| will) do (?:anything|everything|whatever it takes) (?:to (?:be (?:hired|chosen|taken)|(?:get|have) ${THE_JOB})|for ${THE_JOB})|(?:no|any) other (?:options?|choice|hope) left|(?:family|children|kids|mouths) to feed|rent (?:is due|to pay)|bills to pay|(?:children|kids|family|life) depends? on|(?:only|last) way out|(?:i'll|i will) lose my (?:flat|home|house|apartment)|${PLIGHT}|i beseech you|can't afford to lose (?:this|the)`,
  ),
  new RegExp(
    `i (?:really|so|badly|urgently|truly) need ${THE_JOB}(?! (?:to be|descri|title|ad(?:vert)?|post|number|code|detail))|i need (?:this|it|${THE_JOB}) (?:so (?:badly|much)|more than any\\w+)|(?:any|whatever) (?:salary|pay|wage)(?=,|[.!]| (?:you|even|is))|if you (?:don't|do not|won't) (?:hire|choose|pick|take) me`,
  ),
);
/**
 * Who speaks so low of themselves that the reader has to console them. One weak answer, told plainly, is honest: so each
 * is about the whole person, or about the others.
 */
const ABASING = anyOf(
  /(?<!if )you(?:'ve| have)? (?:must have|(?:probably|surely|certainly|most likely|no doubt)(?: already)?(?: have)?)(?: already)? (?:found|have|met|seen|picked|chosen|hired) (?:(?:some(?:one|body)|others) (?:much |far )?(?:better|stronger|smarter|more (?:qualified|experienced))|(?:many |plenty of |lots of |so many )(?:\w+ )?(?:better|stronger) (?:candidates|people|applicants))(?! (?:to|at|for (?:the|a)) (?!job|position|role|post))/,
  /sorry (?:that )?(?:(?:i|to have|for having) )?(?:have )?(?:wasted|wasting|for wasting) (?:your|everyone's|everybody's) (?:precious |valuable )?time(?=\W*$|[,.;!]| (?:today|and|yesterday))|i(?:'m| am)(?: (?:probably|surely|clearly|obviously|just|simply))* not (?:good|smart|clever|worthy|qualified) enough(?=\W*$|[,.;!]| for (?:you|your|this (?:job|role|position|company))| and you)/,
  /i (?:really |probably )?(?:don't|do not) deserve (?:(?:this|the|your|a|another|such a) (?:job|chance|time|position|role)|it|you)(?! yet)|i(?:'m| am| was)(?: (?:probably|surely|clearly))? the (?:worst|weakest) (?:candidate|applicant|person you)/,
  /i(?: (?:feel|fear|know|think)(?: that)? i)?(?: have)? let you(?: all)? down(?=\W*$|[,.!]| today)|i(?:'m| am| was) not (?:usually|normally|always) (?:this|that|so) (?:stupid|dumb|slow|useless|incompetent)(?=\W*$|[,.!])|i would(?:n't| not) (?:hire|pick|choose|want) (?:me|myself)(?: either)?(?=\W*$|[,.!])|you (?:must|probably) think(?: that)? i(?:'m| am) (?:an? )?(?:idiot|fool|stupid|useless|incompetent|hopeless)(?=\W*$|[.!])/,
);
/** What the reader is to do, or to give: an answer is one only where nothing tells what it answers ("an answer to that"). */
const TO_DO = '(?:answer|reply|respond|decide|confirm|let me know|tell me|get back to me|make up your mind)';
const TO_GIVE =
  '(?:an?|your|the|some) (?:\\w+ )?(?:answer|reply|response|decision|offer)(?=\\W*$|[,;:.!?]| (?:by|before|within|no later|today|tomorrow|now|soon|asap|immediately|at once|this|from you|as soon as|and|or|to (?:me|my|this (?:mail|letter)))\\b)';
/** Till when. */
const LIMIT =
  "(?:(?:by|before|no later than|not later than) (?:(?:the )?(?:end of|\\d|weekend|week)|noon|next|this|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|within|today|tomorrow|now|immediately|at once|right away|asap|this week|at the latest)(?!'s)";
/** The writer's own will, and nobody else's. */
const I_DO = "(?:i|we)(?:'m| am)?(?: (?:must|do|have to|will|shall|can only|really|fully|simply|now|therefore))*";
/** A deed of one's own that is to follow where the reader does not obey. */
const OR_ELSE =
  "i(?:'ll| will| shall|'m| am)(?: have to| be forced to| gladly)? (?:withdraw|(?:take|accept|sign|choose) (?:the |an)other|go elsewhere|look elsewhere|turn (?:you down|to others))";

/** Who demands an answer, sets a day for it, or tells what follows without one. */
const PRESSURE = anyOf(
  new RegExp(
    `${I_DO} (?:insist(?:ing)?(?: on| that)?|demand(?:ing)?(?: that)?|requir(?:e|ing)|expect(?:ing)?) (?:${TO_GIVE}|(?:that )?you (?:(?:to|will|must|should) )${TO_DO}|to hear (?:from you|back|your|by|soon|within|no later))`,
  ),
  new RegExp(`${I_DO} (?:insist|demand) (?:that )?you ${TO_DO}`),
  new RegExp(
    `(?:i|we)(?: \\w+){0,2} (?:need|want|require|have to have) (?:yours|${TO_GIVE}|you to ${TO_DO}|to know(?! more))(?: \\w+){0,2} ${LIMIT}`,
  ),
  // A day named for something offered ("… by Friday if you want the references") holds nobody to it.
  new RegExp(
    `(?<!if you can,? )(?:please|kindly) ${TO_DO}(?: (?!if|when|what|which|how)\\w+){0,3} ${LIMIT}(?![^.!?]* (?:if|whether|when|where|what|which|how|so that)(?![a-z]))`,
  ),
  new RegExp(
    `(?:unless|until|if) you (?:(?:don't|do not|haven't|have not|can't|cannot) )?(?:answer|repl|respon|decide)[^.!?]*,? ${OR_ELSE}|${OR_ELSE}[^.!?]* (?:unless|if) you|(?:or|otherwise) ${OR_ELSE}`,
  ),
  /you owe me (?:an? )?(?:answer|reply|response|decision|explanation|chance|job)|(?:don't|do not) (?:keep|leave) me waiting|i (?:can't|cannot|won't|will not) wait (?:any|much) longer(?= for (?:your|an?|the) |[.!,;]|$)|my patience (?:is|has|runs)(?: \w+)? (?:run|runs|running|worn|wearing|out|over|at an end)|(?:tired|sick) of waiting(?= for|[.!,;]|$)|i (?:won't|will not|can't|cannot) (?:accept|take) (?:a )?no(?= for an answer|[.!,]|$)/,
  /(?:if i (?:don't|do not) (?:hear (?:from you|back|by|within|before|soon|anything|an answer)|get (?:an|your|any) (?:answer|reply|decision))|unless i hear)(?![^.!?]* (?:assume|take it))|find (?:(?:a|any|some) ?(?:better|stronger|harder[- ]working) (?:candidate|person|worker|applicant|hire|employee|fit|match|\w+ than me|than me)|(?:anyone|anybody|someone|somebody) (?:better|stronger))/,
  /i(?:'ll| will| shall)(?: be)? (?:(?:call|phon|ring|e-?mail)(?:e|ing)?|come by|show up|stop by|writ(?:e|ing))(?: \w+){0,4} (?:(?:every|each) (?:day|hour|morning|week)|until|for (?:your|an|the) (?:decision|answer)|to (?:hear|get) (?:your|the|an) (?:decision|answer))|i(?:'ll| will) keep (?:calling|writing|phoning|ringing|asking|e-?mailing|messaging|trying)(?= until|[.!,]|$)|i(?:'ll| will) show up (?:on )?(?:monday|tuesday|wednesday|thursday|friday|tomorrow)/,
  /you have until (?:\w+ ){1,3}to (?:answer|reply|respond|decide|confirm|hire|choose)|you have until (?:\w+ )?\w+(?=\W*$|[.!,;])|you(?:'d| had)? better (?:hurry|decide|act|answer|hire|be quick)|you (?:must|have to|need to) (?:hire|choose|pick|take|give) me|you(?:'ll| will| would) regret|i demand (?:an|your)|(?:get|have) my answer|(?:decide|respond|reply|hire me) (?:now|by (?:tomorrow|tonight|noon))|foolish not to (?:hire|choose|pick|take)|hire me and you|wait forever|i trust (?:that )?you(?:'ll| will) (?:hire|choose|pick|decide|make the right)/,
  /(?:no one|nobody|no (?:other )?candidate) (?:is )?better (?:than me|for (?:this|the) (?:job|role|position))/,
  /other (?:companies|employers|offers) (?:are|want|would)(?: \w+){0,2} (?:interested|waiting|wanting|hir\w+|offer\w+|tak\w+|after|me)|other (?:companies|employers) want (?:me|my)|as soon as possible or (?:i|you|else)|make the decision easy|look no further(?! than)/,
  /mak(?:e|ing) an? (?:\w+ )?(?:mistake|error) (?:if you|by (?:not|hiring|choosing|taking|passing))/,
  /(?:not (?:hiring|choosing|taking|picking)|passing|overlooking|losing|rejecting)(?: \w+){0,3} would be a mistake|it would be a mistake (?:not )?to (?:not|pass|overlook|hire|choose|reject|lose|ignore)|money (?:you are|you're) willing to leave|(?<!(?:not|n't|n’t|to|without) )stop (?:looking|interviewing)(?= (?:and|now|others|for (?:any|other|some))|\W*$)/,
);
/** What was done to reach the reader, the reader or who works for them, and how often. */
const TRIED =
  '(?:e-?mailed|called|phoned|rang|rung|written|wrote|messaged|texted)(?: to)? (?:you|your (?:office|desk|assistant|secretary|hr|recruiter|department))(?: \\w+)?';
const AGAIN =
  '(?:(?:three|four|five|six|seven|ten|several|many|so many|\\d+) times|again and again|repeatedly|every day)';

/** Who counts what the reader owes: mails unanswered, manners, an answer that one has a right to. */
const RECKONING = anyOf(
  new RegExp(
    `i(?:'ve| have)?(?: (?:already|now|even))* ${TRIED} (?:${AGAIN}(?=\\W*$|[;.!]|,? (?:and|but|already|now|this|since|without|with no)(?![a-z]))|twice,? (?:(?:and|but) (?:(?:have |has )?(?:nobody|no one|you|heard|got|nothing)|called|phoned|rang|e-?mailed|left)|without (?:an?|any) (?:answer|reply|response)|with no (?:answer|reply|response)))`,
  ),
  /(?:(?:nobody|no one)(?: (?:has|have|had|ever|even))*|you (?:never|didn't|did not|haven't|have not|could have)(?: (?:ever|even))*) (?:bothered?|cared?) to (?:answer|reply|respond|call|write|let me know)(?! to (?!me|my))|you (?:never|still haven't|still have not) (?:answered|replied|responded|called(?: me)? back|got(?:ten)? back to me|wrote back|written back)(?=\W*$|[,.;!]| (?:to (?:me|my)|and|since))/,
  /(?:why (?:are|do) you|stop|you(?:'re| are)|you keep) ignor(?:e|ing) (?:me|my (?:e-?mails?|calls?|messages?|letters?))|why (?:haven't you|have you not|has nobody|has no one|didn't you) (?:answer|repl|respond|call|got|gotten|written)/,
  /i(?:'m| am)? (?:entitled to|deserve|have a right to) (?:an?|your) (?:answer|reply|response|decision|explanation)|my time is (?:also |too )?(?:worth something|valuable|precious)(?: too)?(?=\W*$|[,.!])|(?:which|that|this|it)(?:'s| is) (?:(?:very |really |so )?unprofessional|(?:not(?: very| really| at all)?|hardly) professional)(?=\W*$|[,.!])|the least you (?:can|could) do(?: is (?:answer|reply|call|write|let me|tell me|give me|respond)|(?=\W*$|[,.]))/,
);
/** Somebody else says it, or both agreed on it: then it is told and not meant. */
const TOLD = anyOf(
  /as (?:we|you) \w+|as (?:agreed|arranged|promised|planned|discussed|asked|requested|suggested)|(?<!i )(?:said|says|told|tells|asked|joked|thinks|seemed to say)/,
);
const isTold = (text: string, at: number): boolean =>
  TOLD.test(text) || (text.slice(0, at).match(/["“”]/g)?.length ?? 0) % 2 === 1;

/** "No pressure at all" takes a day that is named for an answer back; "no pressure, but …" does not. */
const TAKEN_BACK = anyOf(/no (?:pressure|rush|hurry|obligation)(?![^.!?]* (?:but|though|however|yet)(?![a-z]))/);

const PATTERNS: Readonly<Record<Tone, readonly RegExp[]>> = {
  begging: [BEGGING, ABASING],
  pressure: [PRESSURE, RECKONING],
  gushing: [GUSHING, COURTESY],
};

interface Passage {
  readonly tone: Tone;
  readonly range: Range;
  /** It gushes by the manners of formal English alone. */
  readonly isFormal: boolean;
}
/** `isSure`: by itself. */
type Heard = Passage & { readonly isSure: boolean };

/** Who sounds so twice in a letter means it: then each may be so much less certain. */
const TWICE = 1.5;

/** The passages of one sentence, by words that are known for it, else as learnt; offsets are into the sentence. */
const insincereInSentence = remember((text: string): readonly Heard[] => {
  if (isFormalClose(text)) return [];
  const known = TONES.flatMap((tone): Heard[] =>
    PATTERNS[tone]
      .map((pattern) => pattern.exec(text))
      .filter((match) => match !== null)
      .filter(({ index }) => !isTold(text, index) && !(tone === 'pressure' && TAKEN_BACK.test(text)))
      .slice(0, 1)
      .map(({ index, 0: words }) => ({
        tone,
        range: [index, index + words.length],
        isSure: true,
        isFormal: COURTESY.test(words),
      })),
  );
  // What is told and not meant, the models have learnt, too.
  const learnt = known.length === 0 ? toneOf(text, tones, -TWICE) : null;
  if (learnt?.tone === 'gushing' && praisesNobody(text)) return known;
  if (learnt?.tone === 'pressure' && TAKEN_BACK.test(text)) return known;
  if (!learnt) return known;
  // Around the word that praises, flattery is seen to be such; the turns that weigh most may stand before it.
  const praise = learnt.tone === 'gushing' && !praiseIn(text.slice(...learnt.range)) ? praiseIn(text) : null;
  return [{ tone: learnt.tone, range: praise ?? learnt.range, isSure: learnt.margin > 0, isFormal: false }];
});

/** The words that plead, press or flatter, a passage a sentence and tone; what harms most comes first. */
export function insincereIn({ sentences }: Draft): Passage[] {
  const heard = sentences.flatMap(({ start, text }) =>
    insincereInSentence(text).map(
      ({ range: [from, to], ...how }): Heard => ({ ...how, range: [start + from, start + to] }),
    ),
  );
  // Beside manners nothing sounds like flattery that would not without them.
  const meant = heard.filter(({ isFormal }) => !isFormal);
  const told = heard.filter(({ tone, isSure }) => isSure || (tone === 'gushing' ? meant : heard).length > 1);
  return TONES.flatMap((tone) => told.filter((passage) => passage.tone === tone));
}
