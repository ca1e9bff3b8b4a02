import { isTitle } from '../../draft/people/titles';
import { plainOf } from '../../draft/plain';
import type { Token } from '../words/tokens';
import type { Clause } from './clauses';

/**
 * What every follow-up has to say: that there was an interview, for which post, when and where, that thanks are due, and
 * when an answer is. The guideline counts none of it as a thing from the talk.
 */
const FORMAL = new RegExp(
  `^(?:${[
    'interview\\w*|conversations?|discuss\\w*|chat\\w*|meet\\w*|met|speak\\w*|sp[eo]ken?|talk\\w*|calls?|called|calling|phone[ds]?|telephon\\w*|screening|attend\\w*|held|conducted|invit\\w*|visit\\w*|came|come',
    'thank\\w*|grateful|gratitude|appreciat\\w*|pleas\\w*|honou?r\\w*|enjoy\\w*|nice|good|great|glad|happy|kind\\w*|sincere\\w*|consider\\w*|opportunity|chance|hope|hoped|hoping|sorry|apolog\\w*|honest',
    'notes?|lines?|letters?|e?-?mails?|messages?|quick|short|brief|writ\\w*|wrote|regard\\w*|concern\\w*|refer\\w*|follow\\w*|recall|connection|respect|updates?|check\\w*|circl\\w*|back|bump\\w*|inbox|top|reach\\w*|base|ask(?:ed|ing)?|enquir\\w*|inquir\\w*|wonder\\w*',
    'candidates?|applicants?|appl(?:y|ied|ication)|positions?|posts?|jobs?|roles?|openings?|vacanc(?:y|ies)|slots?|places?|internships?|panel|committee|members?|team|offices?|branch',
    'hear\\w*|know\\w*|knew|decid\\w*|decisions?|deadline|answers?|repl(?:y|ied)|results?|news|status|soon|wait\\w*|expect\\w*|sa(?:id|y|ying)|told|tell\\w*|mention\\w*|indicat\\w*|stat(?:ed|ing)|thought|think|meant?|touch|promised|rounds?|stages?|steps?|process|final|forward|look\\w*',
    'times?|today|yesterday|tomorrow|tonight|mornings?|afternoons?|evenings?|nights?|noon|hours?|minutes?|days?|weeks?|weekend|fortnight|months?|ago|dates?|end|beginning|middle|mid|early|late|first|second|third|half|terms?|holidays?|christmas|easter',
    '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\\d\\d|[ap]m',
  ].join('|')})(?:['’]s)?$`,
);

/** Which post it is about, and where the interview was. */
const POST =
  /\b(?:for|about|regarding|concerning|re|as to|of|to|in) (?:the|your|a|an|this|that) (?:[^\s,.;:!?]+ ){0,5}?(?:jobs?|posts?|positions?|slots?|openings?|roles?|vacanc(?:y|ies)|internships?|fellowships?|traineeships?|apprenticeships?|placements?|scholarships?)\b|\b(?:at|in|with) (?:your|the) (?:[^\s,.;:!?]+ ){0,2}(?:offices?|branch|campus|department|division|group)\b/gi;

/** "Further to my interview of Monday", "I interviewed with you on the 8th": all that follows is where, when, what for. */
const TELLS_WHICH =
  /^(?:(?:and|but|as you (?:may|will|might) (?:recall|remember|know),?|dear \w+,?|hello,?|hi,?) )*(?:(?:this is |i (?:am writing|write) )?(?:further to|with reference to|kindly refer to|this has reference to|referring to|regarding|(?:just |i am |i'm )?following up on|(?:just )?(?:a (?:quick |short |brief )?(?:note|line) )?to thank (?!you for the (?!interview|chance|opportunity))[^,;]*? for) .*\binterview|(?:i|we) (?:was |were |had |have )?(?:been )?(?:interviewed|had (?:a|an|my|the) (?:\w+ )?interview|(?:a|an|my|the) (?:\w+ )?interview|came in (?:for|about)|attended (?:the|an|your|my) (?:\w+ )?(?:interview|day|centre|center)))\b/i;
const SAID = String.raw`\b(?:said|told (?:me|us)|mentioned|indicated)(?: that)? (?:(?:(?:i|we|you|they|he|she|it|(?:the|your|a) (?:final )?decision)(?:'d|'ll)?|would|will|should|might|may|be|is|due|likely|probably|hope|hoped|expect|expected|to|taken|made|mak(?:e|ing)|hav(?:e|ing)|everybody|everyone|people)\b ?)*`;
/** "You said you would know after the holiday": when an answer is due. */
const TELLS_WHEN = new RegExp(
  String.raw`${SAID}\b(?:know|hear|decided?|decision|call|be in touch|get back|second interviews?|let (?:me|us|people) know)\b`,
  'i',
);
/** "You had said ten days", "you said mid April": the same, where nothing else is told that takes so long. */
const TELLS_SPAN = new RegExp(
  String.raw`${SAID}(?:(?:about|in|by|maybe|within|up to|around|it would take|at least) )?(?:(?:a|an|one|two|three|four|five|six|ten|\d+|a few|another|a couple of) (?:or \w+ )?(?:days?|weeks?|months?)|(?:the )?(?:end|mid|middle|beginning|start))\b`,
  'i',
);
/** "Just circling back and bumping this to the top of your inbox": why one writes again. */
const AGAIN =
  /^(?:(?:hi|hello),? )?(?:i |i am |i'm |i just |just |i thought i would |i wanted to )*(?:circl(?:e|ing) back|bump(?:ing)? (?:this|my)|check(?:ing)? in|touch(?:ing)? base|follow(?:ing)? up|reach(?:ing)? out)\b/i;
/** "Thank you for speaking with me on Tuesday": for having met. */
const THANKS =
  /\bthank(?:s|ing)?\b.* for (?:(?:taking|making|finding) |(?:your|the) (?:time|interview|meeting|call|opportunity|chance)|(?:interview|meet|speak|talk|see|hav|call|telephon|phon|chatt|invit)ing )/i;
/** "And to seeing the place again in the new year, whatever the weather": that one would come back. */
const COMES_BACK =
  /\b(?:seeing|see|meeting|meet|visiting|visit|coming back to|come back to|returning to|being (?:back )?(?:at|in)) (?:you(?: all| both)?|everyone|everybody|(?:the|your) (?:place|office|team|building|department|campus|city|town|company|firm|people))\b(?: again| soon| some day| one day| before long|,? (?:in|next|this|on|whatever|rain|come)\b|[^\p{L}]*$)/iu;
/** When it would be, and what may come. */
const SEASON =
  /^(?:new|years?|springs?|summers?|autumns?|winters?|fall|weather|rain|shine|snow|may|what|seeing|returning|visiting)$/;
/** Somebody says or does something: there is more to it. */
const YOU_DO =
  /\b(?:you|he|she|they) (?!(?:said|told|mentioned|indicated|would|will|know|hear|decide|are|were|had|have|and|again|for|all|both|so|very|on|in|at)\b)\w+/i;
/** Beside such a frame one word is the place or the post. */
const BESIDE = 1;

/**
 * True: the clause says nothing but formalities.
 *
 * @param own the words of content that are not company, role or people of this interview
 */
export function isFormality({ text, tokens, start }: Clause, own: readonly Token[]): boolean {
  const post = [...text.replaceAll('\n', ' ').matchAll(POST)].map(({ index, 0: { length } }) => [
    start + index,
    start + index + length,
  ]);
  const isNamed = (token: Token): boolean =>
    isTitle(token.text) || (/^\p{Lu}/u.test(token.text) && isTitle(tokens[tokens.indexOf(token) - 1]?.text ?? ''));
  const others = own.filter(
    (token) =>
      !FORMAL.test(token.lower) &&
      token.days === null &&
      !post.some(([from = 0, to = 0]) => from <= token.start && token.end <= to) &&
      !isNamed(token),
  );
  const plain = plainOf(text);
  const back = COMES_BACK.exec(plain)?.[0];
  if (back !== undefined && others.every(({ lower }) => SEASON.test(lower) || back.toLowerCase().includes(lower)))
    return true;
  if (others.length > BESIDE) return false;
  if (others.length === 0 && [THANKS, AGAIN, TELLS_SPAN].some((form) => form.test(plain))) return true;
  return (TELLS_WHICH.test(plain) || TELLS_WHEN.test(plain)) && !YOU_DO.test(plain);
}
