import { type Draft, type Sentence, touches } from '../draft/draft';
import { plainOf } from '../draft/plain';
import { remember } from '../draft/remember';
import type { Range } from '../report';
import { oneLine } from './one-line';

/** "I read", "I've ordered", "went home and tried", also without the "I" of a hasty mail. */
const VERB =
  oneLine(`read|re-?read|skimmed|went|gone|looked|searched|found|checked|called|rang|phoned|telephoned|e-?mailed|
  wrote to|written to|contacted|reached out|tried|bought|ordered|picked|borrowed|watched|listened|heard|practi[sc]ed|
  started|begun|began|signed|subscribed|joined|downloaded|installed|visited|spoke|spoken|talked|met|
  asked|took|taken|walked|drove|driven|cooked|baked|made|broke down|spent|finished|worked through|set up|
  registered|enrolled|booked|sketched|mapped|measured|counted|built|rebuilt|pulled|ran|run|redid|redone|
  repeated|changed|stood|studied|completed|followed|used|applied|got|done|did|tested|put|swapped|cut|
  added|moved|cycled|trued|compared|drew|printed|saved|dug|sat|learned|learnt|explored|reviewed|reproduced`);
/** Past forms that are no deed: feeling, thinking, talking, and how something was found. */
const NO_DEED =
  oneLine(String.raw`enjoy|lik|lov|appreciat|want|hop|wish|need|plan|intend|forg|miss|admir|respect|disagree|notic|rememb|agree|
  wonder|believ|reali[sz]|decid|consider|mention|explain|discuss|answer|promis|note|offer|work(?!ed through)|liv|serv|
  manag|attend|laugh|smil|doubt|fear|expect|assum|seem|interview|appli|arriv|look(?:ed)? (?:forward|like|so)|
  talked (?!to|with)|spoke[n]? (?!to|with)|learn(?:ed|t) (?:so|a (?:lot|great)|that|how|about|from)|
  did (?:want|like|love|not|n't|no such|nothing)|(?:put|added) [^.;!?]*\b(?:on|to) (?:my|the|our) (?:\w+[- ]){0,2}list\b|took (?:note|to heart|seriously)|listened to what|asked (?:for|about)|heard (?!the|it|his|her|both|one|all)|met (?:you|with|many)|made it|
  got (?:home|back|the job|sick|ill|held up|delayed|distracted|(?:stuck|lost)(?! in))|
  found (?:our|your|it an?|\w+(?=[.,;!]|$)|that|the \w+ you|(?:it|the \w+)(?: \w+)? (?:\w+ing|\w+ful|\w+ly|so|very|most|great))|
  used to|(?:asked|told|gave|brought|showed|spoken? (?:to|with)) (?:you|myself)`);
const ADVERBS =
  '(?:already|also|just|since|now|then|even|finally|actually|immediately|duly|gladly|both|at once|indeed|today|yesterday|meanwhile)';
/** In the head alone, or where one is led: no deed. */
const IN_THE_HEAD =
  '(?!what\\b|how\\b|(?:\\w+ ){0,2}(?:process|stages?|rounds?|interviews?|words?|questions?|answers?|conversation|talk|meeting|day|times?)\\b)';
/** What would have been, or is not so: "I wish I had read it", "had I read it", "I don't think I read it". */
const UNREAL =
  "(?<!\\b(?:had|if|wish|wished|though|(?:don't|do not) (?:think|believe)|(?:can't|cannot) say)(?: only)?(?: that)? )";
const did = (verbs: string): string =>
  `${UNREAL}\\b(?:i|we(?! (?:met|spoke|talked|had|did)))(?:'ve|'d| have| had)?(?:,? ${ADVERBS},?)* (?!${NO_DEED})(?:${verbs})\\b`;
/** "I've been practising", "I am on page 40": begun. */
const BEGUN =
  `\\bi(?:'ve| have|'m| am) (?:(?:since|been|already|now|busy) )*(?:reading|listening|(?:working|going|making my way) through ${IN_THE_HEAD}|taking|practi[sc]ing|learning|trying|testing|studying)\\b|` +
  `\\bhaving (?:since |now )?(?:${VERB})\\b|\\b(?:is|are) on (?:its|their) way to me\\b|` +
  `\\bi(?:'m| am) (?:already |now )?(?:on (?:page|chapter|episode|lesson|part|unit|module)|halfway|booked|enrolled|registered|signed up|\\w+ (?:pages|chapters) in(?:to)?)\\b`;
const DEED = new RegExp(`${did(VERB)}|${BEGUN}`);
/** The subject left out, or named before: "Read it on the train", "went home and tried". Where a deed may stand so. */
const OPENING = new RegExp(`(?:^[-*•]|^|[,;:–—]|\\band|\\bso|\\bbut| -)\\s*(?:yes,? )?(?:${ADVERBS} )?`, 'g');
/** Apart from the opening: in one pattern with it, the verbs would take longer to make ready than a letter to read. */
const A_DEED = new RegExp(`^(?:${VERB})\\b`);
/** Whose deeds they are: the one named last, unless only in "as you said". */
const AS_TOLD = /\b(?:as|like|the way|how|what) (?:you|u|he|she|they)\b/g;
const SUBJECTS = /\b(?:i|we|you|u|he|she|they|it|who|which)\b/g;
/** Whatever else "I" did, and what came of it: enough where the sentence answers a piece of advice. */
const RESULT = new RegExp(
  `${did('\\w{2,}ed|wrote|sent|saw|seen|brought|kept|held|gave|given|taught|rode|ate|sold|led|swept|wound|glued|had an? (?:\\w+ )?(?:look|go|play|word|chat|read|talk)|been (?:to|at|on|in|through)|had (?:it|one|some)')}|` +
    `^(?:gave|saw|sent)\\b|\\b(?:arrived|(?<!(?:would|could|should|might) )(?:has|have)(?: already| since)? (?:come|answered|replied|arrived)|went off|(?:took|kept|cost) me|(?:is|are)(?: now| already)? (?:booked|ordered|reserved|on my (?!list|mind)|lying on my|\\w+ing (?:in|on) my))\\b|` +
    `\\bi (?:now |already )?(?:can|know|have)\\b(?=[^.]*\\b(?:now|already|by heart|behind me)\\b)|\\bi can (?:now|already)\\b|\\bi was (?:at|in|on|there)\\b|\\bi(?:'m| am) (?:now )?on the\\b`,
);
/** "The map is above my desk now": of an answer to advice it tells enough. */
const AT_HOME =
  /\b(?:in|on|above|beside|by|into|at) my (?!list|mind|opinion|view|life|cv|last|old|previous|current|present|job|role)\w+/;
/** What the interviewer gave: advice, a name, a book, a way of doing it. */
const GIVE =
  oneLine(`told|tell|suggested|suggest|recommended|recommend|advised|advise|mentioned|pointed|proposed|lent|gave|meant|
  posted|pulled up|showed|show|shown|sent|linked|swear by|swore by|described|urged|encouraged|taught|asked|wanted|said|do it|does it|
  did it|would have|talked about|spoke of|named|brought up|wrote|handed|drew|sketched|demonstrated|challenged|ordered|spotted`);
const GIVEN = new RegExp(
  `\\b(?:you|u|he|she|they)(?:'d|'ve)?(?: (?:had|have|also|both|all|so|kindly|just|were|first))* (?:${GIVE})\\b|` +
    `\\b(?:as|like|the way|how) (?:you|u|he|she)\\b(?!,| (?:know|see|can|could|may|might|will|would (?:know|guess|imagine)|are|have|guess\\w*|suppos\\w*|predict\\w*|wanted)\\b)|\\b(?:your|ur|his|her) (?:\\w+[ -]){0,3}?(?:advice|suggestions?|recommendations?|tips?|link|list|way|trick|method|hint|nudge|pointer|book|podcast|article|blog|channel|newsletter|course|paper)\\b|` +
    `\\bat your suggestion\\b|\\b(?:recommended|suggested|advised) (?:by|reading|that)\\b|\\byou(?:'re| are| were) right\\b|\\byou (?:said|were) (?:so|right)\\b`,
);
/** The same, said in the sentence before or after. */
const BESIDE =
  /\b(?:recommend(?:ed|ation\w*)|suggest(?:ed|ions?)|advised|advice|lent|told me to|pointed me|tips?|(?:said|thought|felt|figured) (?:that )?i (?:should|ought to))\b/;
const RIGHT = /\byou(?:'re| are| were) right\b/;
/** Said so that nothing but advice is meant. */
const AS_ADVISED = new RegExp(
  `${BESIDE.source}|\\b(?:as|like|the way|where) (?:you|u|your \\w+(?: \\w+)?)(?:'d|'ve| had| have)? (?:told|said|advise\\w*|demonstrated|showed|put|drew|sketched|wrote|named|handed)\\b|\\btold me to\\b`,
);
/** Promised, put off, or only remembered. */
const NOT_YET =
  /\b(?:i|we)(?:'ll| will| shall| plan| intend| mean| hope| want| would like|'d like| still (?:need|have)|(?:'m| am) going(?! through)|'m gonna)\b|\b(?:haven['’]?t|have not|hasn['’]?t|not yet|yet to|at some point|some ?day|one of these days|wrote (?:it|that|the \w+) down|written (?:it |the \w+ )?down|made a note|when(?:ever)? i (?:have|get|find)|gonna|going to|(?<!as )soon|never got|didn['’]?t get|did not get)\b/;
const DATED =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|weekend|week)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|next week|the \d{1,2}(?:st|nd|rd|th))\b/;
/** Of a life before the interview. */
const LONG_AGO =
  /\b(?:(?:in|at|on) my (?:last|old|previous|former|first|current|present) |(?:for|in) (?:\w+ ){1,2}years\b|for years|years ago|used to|back (?:then|when)|as a (?:child|kid|boy|girl|student|trainee)|when i (?:was|worked)|in (?:19|20)\d\d\b|as (?:you|u) know)/;
const LATELY =
  /\b(?:last night|yesterday|today|tonight|this (?:morning|afternoon|evening|week(?:end)?)|(?:on|since|over) (?:the weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:have|'ve) since|since (?:then|we|our)|already|now)\b/;
/** Something of one's own, or what was asked for: no advice followed. */
const OWN =
  /\b(?:attached|enclosed|my (?:own )?(?:portfolio|website|resume|résumé|cv|references?|github|transcript|certificate))\b/;

const BREAK = /[,;:—–]|\band\b|\bbut\b/u;

/** Where the first deed of the writer's own is told. */
function deedIn(plain: string): number | null {
  const own = DEED.exec(plain)?.index ?? null;
  const bare = [...plain.matchAll(OPENING)].find(({ 0: opening, index }) => {
    if (!A_DEED.test(plain.slice(index + opening.length))) return false;
    const subjects = plain
      .slice(0, index + 1)
      .replace(AS_TOLD, '')
      .match(SUBJECTS);
    return /^(?:i|we)?$/.test(subjects?.at(-1) ?? '');
  });
  return bare && (own === null || bare.index < own) ? bare.index : own;
}

interface Reading {
  readonly done: boolean;
  /** Anything else that was done, what came of it, or a date for it: enough where it answers a piece of advice. */
  readonly underWay: boolean;
  readonly atHome: boolean;
  readonly given: boolean;
  readonly advised: boolean;
  readonly beside: boolean;
}

/** What one sentence shows: something done, and whether it names what was given. */
const read = remember((text): Reading => {
  const plain = plainOf(text.toLowerCase());
  const beside = BESIDE.test(plain) || RIGHT.test(plain);
  const advised = AS_ADVISED.test(plain);
  const asks = /\?\W*$/.test(plain);
  const long = (upTo: string): boolean => LONG_AGO.test(upTo) && !LATELY.test(plain);
  const at = asks ? null : deedIn(plain);
  // What is only promised counts where it stands in the same clause: "I called, and I will go on Thursday" is done.
  const [before, after] =
    at === null ? [plain, ''] : [plain.slice(0, at + 1), plain.slice(at + 1).split(BREAK)[0] ?? ''];
  const clause = (before.split(BREAK).at(-1) ?? '') + after;
  const done =
    at !== null &&
    !(NOT_YET.test(clause) && !DATED.test(clause)) &&
    (advised || !(OWN.test(plain) || long(before + after)));
  const set = /\b(?:i|and)(?:'ll| will|'m| am| plan to| begin| start)\b/.test(plain) && DATED.test(plain);
  return {
    done,
    underWay:
      done ||
      set ||
      (AT_HOME.test(plain) && LATELY.test(plain)) ||
      (!asks && !long(plain) && !NOT_YET.test(plain) && RESULT.test(plain)),
    atHome: AT_HOME.test(plain) && LATELY.test(plain),
    given: beside || GIVEN.test(plain),
    advised,
    beside,
  };
});

/** Sentences in which the writer did something with what the interviewer gave; `answers` answer noted advice. */
export function actedOn({ sentences }: Draft, answers: readonly Range[] = []): Range[] {
  const told = (sentence: Sentence | undefined, paragraph: number): boolean =>
    sentence?.paragraph === paragraph && read(sentence.text).beside;
  return sentences.flatMap(({ start, end, text, paragraph }, i): Range[] => {
    const { done, underWay, atHome, given, advised } = read(text);
    const answer = answers.some((range) => touches(range, [start, end]));
    const acted =
      (done && (given || told(sentences[i - 1], paragraph) || told(sentences[i + 1], paragraph))) ||
      (underWay && (advised || answer)) ||
      (atHome && answer);
    return acted ? [[start, end]] : [];
  });
}
