/** What insults the reader, the firm or its people: said in a bad hour, and what is remembered of the whole letter. */
import { anyOf } from '../../draft/any-of';
import type { Draft } from '../../draft/draft';
import { plainOf } from '../../draft/plain';
import { remember } from '../../draft/remember';
import type { Range } from '../../report';

/** What nobody says of others who means them well; the word before another may be its ("rubbish recycling"). */
const INSULT =
  '(?:stupid|dumb|idiotic|moronic|pathetic|ugly|useless|incompetent|clueless|arrogant|disrespectful|unprofessional|amateurish|condescending|patroni[sz]ing|insulting|laughable|disgusting|dreadful|rubbish|garbage|trash|crap(?:py)?|shit(?:ty)?|bullshit|rude|boring|lousy|ridiculous|a joke|a circus|a disgrace|a shambles|an insult|beneath me|a (?:complete |total |sheer )?waste of (?:my )?time)(?! in (?:the|a) (?:best|good|nice))(?! of me)(?=\\W*$|[,.;:!?–—]| (?:and|but|or|so|as|that|to|for|from|at|in|of|about|when|if|with|enough|too|really|anyway|honestly|today|yesterday|all|compared|beyond)(?![a-z-]))';
/** What the reader said or did, where they work, who is there. What they make may be judged. */
const THEIRS =
  '(?:questions?|offices?|interviews?|interviewers?|company|firm|team|people|colleagues?|staff|boss|manager|receptionist|recruiters?|assistant|panel|attitude|behaviou?r|manners|tone|salary|pay|offer|hiring process|process)';
/** With "the" in front, these alone are surely theirs: other people and other pay may be told of. */
const THE_ONE = '(?:questions?|offices?|interviews?|interviewers?|receptionist|recruiters?|panel)';
const HOW =
  '(?: (?:so|very|really|rather|quite|pretty|totally|completely|simply|just|frankly|honestly|downright|utterly|incredibly|extremely|absolutely|all|both|a bit|a little|kind of|somewhat))*';
const BE = "(?:'s|'re| is| are| was| were| (?:look|seem|sound)(?:s|ed)?| felt| feels?| struck me as)";

const RUDE = anyOf(
  new RegExp(`(?:your (?:\\w+ )?${THEIRS}|the (?:\\w+ )?${THE_ONE})(?: (?!i |my )\\w+){0,2}?${BE}${HOW} ${INSULT}`),
  new RegExp(
    `you(?: (?:all|both|people|guys|two))?(?:'re| are| were| seem(?:ed)?| sounded| came across as)${HOW} ${INSULT}`,
  ),
  new RegExp(
    `your (?:\\w+ )?(?:stupid|dumb|idiotic|moronic|pathetic|ugly|useless|incompetent|clueless|arrogant|shitty|crappy|ridiculous|boring|lousy) (?:little |old )?${THEIRS}`,
  ),
  /you(?: (?:all|both|people|guys|two))?(?:'re| are| were)(?: (?:all|both|such|just|a bunch of|a pack of|nothing but))* (?:an? )?(?:total |complete |utter |bloody |fucking )?(?:idiots?|morons?|fools?|clowns?|imbeciles?|liars?|jerks?|assholes?|arseholes?|amateurs|snobs?|hypocrites?)/,
  /you (?:(?:clearly|obviously|evidently|really|apparently|people|guys|all) )*(?:have no (?:idea|clue)|haven't a clue|don't know|don't have a clue) what (?:you(?:'re| are)) (?:doing|talking about)/,
  /i (?:was|am|felt|feel)(?: \w+ly| rather| quite| very| so)? (?:offended|insulted|humiliated|belittled|patroni[sz]ed|disrespected)(?= (?:by (?:you|the way you|how you|what you)|when you|that you))/,
  /(?:this|that|it|yours) (?:was|is)(?: \w+ly)? the (?:worst|stupidest|dumbest|most (?:boring|stupid|ridiculous|pointless|humiliating|unprofessional)) (?:\w+ )?(?:interview|company|office|team|conversation|meeting|hour|day)(?: (?:that )?i(?:'ve| have)? (?:ever )?(?:had|seen|met|attended|been)| of my life)/,
  /you (?:all )?(?:have |just )?wasted my (?:time|day|morning|afternoon)|what a waste of my time|how (?:rude|stupid|arrogant|unprofessional) of you|how dare you|shame on you|(?:screw|fuck) (?:you|off|this)|go to hell|i hated? your (?:office|questions?|company|team|tone|attitude|interview)|your (?:company|team|office|interview|firm|process) (?:really )?(?:sucks|sucked|stinks|stank)/,
);
/** It was said by somebody, or is agreed on, or meant well; or the words are about something else that it is not. */
const NOT_MEANT =
  /\b(?:said|says|joke[ds]?|joking|kidding|laugh\w*|called|calls|told|admit\w*|warned|apologi\w+|describ\w+|mention\w*|compliment|agree\w*|agreement|like me|by your own|heard|reviews?|wrote|who thinks?|people think|nobody|no one|if|never|not|no|neither|nor|hardly|without|far from|anything but|isn't|aren't|wasn't|weren't|n't|less|afraid|fear\w*|worried|used to|you(?:'re| are| were) right|as (?:we|you) \w+)\b/i;
/** Behind it. */
const NOT_MEANT_AFTER =
  /^[^.!?]*\b(?:you (?:said|joked|laughed|called|told|admitted|warned|wrote|put it|agreed)|joke[ds]?|joking|kidding|compliment|as you (?:put|know)|said nobody|your words|she said|he said|they said|we agreed|we both)\b/i;

const rudeInSentence = remember((text: string): Range | null => {
  const plain = plainOf(text);
  // Offsets are into the text only where nothing was folded together.
  const match = RUDE.exec(plain.length === text.length ? plain : text);
  if (!match) return null;
  const [before, behind] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  // "The interview was not the usual, and your questions were stupid": each clause for itself.
  const clause = before.split(/(?<!\bas (?:we|you) \w+)[,;:–—]|\b(?:and|but)\b/i).at(-1) ?? '';
  const isQuoted = (before.match(/["“”]/g)?.length ?? 0) % 2 === 1;
  if (isQuoted || NOT_MEANT.test(clause) || NOT_MEANT_AFTER.test(behind)) return null;
  return [match.index, match.index + match[0].length];
});

/** The passages that insult, one a sentence; offsets into the body. */
export const rudeIn = ({ sentences }: Pick<Draft, 'sentences'>): Range[] =>
  sentences.flatMap(({ start, text }): Range[] => {
    const found = rudeInSentence(text);
    return found ? [[start + found[0], start + found[1]]] : [];
  });
