import type { Draft } from '../draft/draft';
import { remember } from '../draft/remember';
import type { Range } from '../scoring/report';

/** "I read", "I've ordered", "went home and tried", also without the "I" of a hasty mail. */
const VERB = `read|re-?read|skimmed|went|gone|looked|searched|found|checked|called|rang|phoned|e-?mailed|wrote to|
  written to|contacted|reached out|tried|bought|ordered|picked|borrowed|watched|listened|practi[sc]ed|
  started|begun|began|signed|subscribed|joined|downloaded|installed|visited|spoke|spoken|talked|met|
  asked|took|taken|walked|drove|driven|cooked|baked|made|broke down|spent|finished|worked through|set up|
  registered|enrolled|booked|sketched|mapped|measured|counted|built|rebuilt|pulled|ran|run|redid|redone|
  repeated|changed|stood|studied|completed|followed|used|applied|got|done|did|tested|put|swapped|cut|
  added|moved|trued|compared|drew|printed|saved|dug|sat|learned|learnt|explored|reviewed|reproduced`.replace(
  /\s*\n\s*/g,
  '',
);
const ADVERBS =
  '(?:already|also|just|since|now|then|even|finally|actually|immediately|duly|gladly|both|at once|indeed)';
const DONE = new RegExp(
  `\\b(?:i|we)(?:'ve|'d| have| had)?(?:,? ${ADVERBS},?)* (?:${VERB})\\b|` +
    `(?:^|[,;:]|\\band|\\bso|\\bbut|^[-*•])\\s*(?:yes,? )?(?:i )?(?:${ADVERBS} )?(?:${VERB})\\b|` +
    `\\b(?:is|are) on (?:its|their) way to me\\b|\\bi(?:'m| am) (?:already )?(?:on (?:page|chapter)|halfway|\\w+ (?:pages|chapters) in|reading|listening|working through|taking)\\b`,
  'i',
);
/** What the interviewer gave: advice, a name, a book, a way of doing it. */
const GIVE =
  `told|tell|suggested|suggest|recommended|recommend|advised|advise|mentioned|pointed|proposed|lent|gave|meant|posted|
  pulled up|showed|show|shown|sent|linked|swear by|swore by|described|urged|encouraged|taught|asked|wanted|said|do it|does it|
  did it|would have|talked about|spoke of|named|brought up`.replace(/\s*\n\s*/g, '');
const GIVEN = new RegExp(
  `\\b(?:you|u|he|she|they)(?:'d|'ve)?(?: (?:had|have|also|both|all|so|kindly|just|were|first))* (?:${GIVE})\\b|` +
    `\\b(?:as|like|the way|how) (?:you|u|he|she)\\b|\\b(?:your|ur|his|her) (?:\\w+[ -]){0,3}?(?:advice|suggestions?|recommendations?|tips?|link|list|way|trick|method|hint|nudge|pointer|book|podcast|article|blog|channel|newsletter|course|paper)\\b|` +
    `\\bat your suggestion\\b|\\b(?:recommended|suggested|advised) (?:by|reading|that)\\b|\\byou(?:'re| are| were) right\\b|\\byou (?:said|were) (?:so|right)\\b`,
  'i',
);
/** The same, said in the sentence before or after. */
const BESIDE =
  /\b(?:recommend(?:ed|ation\w*)|suggest(?:ed|ions?)|advised|advice|lent|told me to|pointed me|tips?|you(?:'re| are| were) right)\b/i;
/** Promised, put off, or only remembered. */
const NOT_YET =
  /\b(?:i|we)(?:'ll| will| shall| plan| intend| mean| hope| want| would like|'d like| still (?:need|have)|'m going| am going|'m gonna)\b|\b(?:haven['’]?t|have not|hasn['’]?t|not yet|yet to|at some point|some ?day|one of these days|wrote (?:it|that|the \w+) down|written (?:it |the \w+ )?down|made a note|when(?:ever)? i (?:have|get|find)|gonna|going to|soon|never got|didn['’]?t get|did not get)\b/i;
const DATED =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|weekend|week)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|next week|the \d{1,2}(?:st|nd|rd|th))\b/i;
/** Something of one's own, or what was asked for: no advice followed. */
const OWN =
  /\b(?:attached|enclosed|my (?:own )?(?:portfolio|website|resume|résumé|cv|references?|github|transcript|certificate))\b/i;

const BREAK = /[,;:—–]|\band\b|\bbut\b/u;

/** What one sentence shows: something done, and whether it names what was given. */
const read = remember((text): 'done' | 'done as told' | 'told' | 'neither' => {
  const plain = text.replaceAll('’', "'").replace(/\s+/g, ' ');
  const done = DONE.exec(plain);
  const beside = BESIDE.test(plain) ? 'told' : 'neither';
  if (!done || OWN.test(plain)) return beside;
  // What is only promised counts where it stands in the same clause: "I called, and I will go on Thursday" is done.
  const before = plain.slice(0, done.index).split(BREAK).at(-1) ?? '';
  const after = plain.slice(done.index + 1).split(BREAK)[0] ?? '';
  const clause = before + plain.charAt(done.index) + after;
  if (NOT_YET.test(clause) && !DATED.test(clause)) return beside;
  return GIVEN.test(plain) || beside === 'told' ? 'done as told' : 'done';
});

/** Sentences in which the writer did something with what the interviewer gave. */
export function actedOn({ sentences }: Draft): Range[] {
  return sentences.flatMap(({ start, end, text, paragraph }, i): Range[] => {
    const here = read(text);
    if (here === 'done as told') return [[start, end]];
    const told = [sentences[i - 1], sentences[i + 1]].some((s) => s?.paragraph === paragraph && BESIDE.test(s.text));
    return here === 'done' && told ? [[start, end]] : [];
  });
}
