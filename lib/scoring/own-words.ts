import type { Draft, Sentence } from '../draft/draft';
import { remember } from '../draft/remember';
import { openSlots } from '../draft/slots/placeholders';
import type { Range, ScoreNote } from '../report';
import type { Substance } from '../substance/substance';
import { insincereIn } from '../substance/tones/insincere';
import { stemOf } from '../substance/words/lexicon';
import { PAST_FORM } from '../substance/words/past-forms';
import { asSeen } from './seen';

/** Words that hold a sentence together; a heap of keywords has next to none. */
const SMALL =
  /^(?:a|an|the|and|or|but|so|if|as|at|by|for|from|in|into|of|on|to|up|with|about|over|after|before|i|i'm|i've|i'd|im|me|my|you|your|u|he|his|him|she|her|we|us|our|they|their|them|it|its|it's|this|that|these|those|which|who|what|when|where|why|how|is|are|was|were|be|been|am|do|did|does|have|has|had|will|would|can|could|should|may|not|no|never|more|very|much|there|here|than|then|too|also|just|still|one|all|some|any)$/;
/** What a sentence is built of that could be about anything: who wraps notes in these has added nothing. */
const FRAME =
  /^(?:enjoy\w*|lik(?:e|ed)|lov(?:e|ed)|hear(?:d|ing)?|sa(?:y|id)|t(?:ell|old|elling)|mention\w*|talk\w*|sp(?:eak|oke|eaking)|discuss\w*|learn\w*|remember\w*|thank\w*|grateful|appreciat\w*|great|good|nice|lovely|wonderful|interesting|fascinating|really|truly|especially|particularly|so|other|else|both|time|day|today|yesterday|meeting|conversation|topics?|things?|everything|something|anything|lots?|note[ds]?|point[s]?|also|again|know|see|saw|show\w*|ask\w*|quote|go|get|got|make|made|went|there's)$/;
/** Told of without saying what: "a funny story", "the book", "my experience". */
const VAGUE =
  /^(?:stor(?:y|ies)|books?|jokes?|advice|tips?|people|person|role|job|position|team|company|work|place|experience|interview|questions?|answers?|website|article|video|office|project|projects|challenges?|goals?|culture|values|funny|helpful|amazing|first|second|third|week|year|laugh\w*|recommend\w*|suggest\w*|read|shar(?:e|ed)|describ\w*|explain\w*|look\w*|best|new|much)$/;
/** Of those, what there is something to tell of. */
const TO_TELL = /\b(?:stor(?:y|ies)|jokes?|anecdotes?|advice|tips?|books?|articles?|videos?|recommendations?)\b/i;
const SALAD_FROM_WORDS = 8;
const SALAD_SHARE = 0.15;
/** The same for a whole mail: of 380 real ones the tersest has 0.30. */
const SALAD_MAIL_SHARE = 0.27;
const SALAD_MAIL_FROM_WORDS = 20;
/** So many words without a small one and without a comma are no sentence. */
const SALAD_RUN = 9;
/** So often nobody says the same sentence. */
const CHANTED = 3;
/** A note of so many words that say something is not met word for word by chance; one may be quoted, more are pasted. */
const TELLING_WORDS = 3;
const HELD_SHARE = 0.9;
const QUOTED_AT_MOST = 1;
/**
 * With so many telling words of one's own around it a note is part of a sentence: a press in the panel puts it there, and
 * who writes a plain English laughs at the pizza just as it was noted. Where several share a sentence each wants more.
 */
const OWN_WORDS = 1;
const OWN_WORDS_EACH = 2;
/** Two passages that share so much of the shorter one's telling words speak of one thing. */
const SAME_THING = 0.6;

/** With fewer words of its own a sentence with an open slot speaks of what is still to be filled in. */
const WORDS_BESIDE_SLOT = 2;

/** Somebody who was there. A paragraph without is about the world: a company's brochure, an encyclopedia, a novel. */
const SOMEBODY =
  /^(?:i|i'm|i've|i'd|i'll|im|ive|me|my|mine|myself|we|we're|we've|we'd|us|our|ours|you|you're|you've|you'd|you'll|your|yours|yourself|u|ur|ya|said|told|asked|showed|mentioned|explained|suggested|recommended|recommends)$/;
const PARAGRAPH_FROM_WORDS = 25;
/** So many sentences of nothing but the notes' words: a heap of them, whatever the grammar. */
const MADE_OF_NOTES = 3;
/** Beside such a heap those belong to it, too, in which hardly a word is from elsewhere. */
const FEWEST_IN_HEAP = 2;
const SHARE_IN_HEAP = 0.75;
/** Words that begin alike are forms of one word here. */
const ROOT = 4;

/** What is paid for the work, and when it is done. */
const TERMS =
  '(?:salary|pay|wages?|compensation|benefits|bonus(?:es)?|pension|overtime|holidays?|vacation|(?:paid|sick) leave|hours|notice period)';
/** That it is so, of whom, and how much one thought of: "the salary, M4 or so", "the pay for this role". */
const HOW_MUCH =
  '(?:[\\s,–—-]+(?:is|are|be|would be|paid|included|negotiable|there|does one have|would i have|we spoke of|for (?:the|this) (?:role|position|job|post)|(?:per|a) (?:year|month|week|hour)|of|at|on|in|around|about|roughly|grade|scale|band|or so|or more|or less|or|[$£€]?[a-z]{0,2}\\d[\\w.,]*))*';
/** What everybody asks of every firm: "What is the salary?" */
const ASKS_TERMS = new RegExp(
  `\\b(?:what(?:['’]s| is| are| would)|how (?:much|many)|tell me|let me know|ask|know|confirm|wonder\\w*)(?: \\w+){0,4} ${TERMS}${HOW_MUCH}\\W*\\?\\W*$|\\b(?:i(?:['’]d| would| wanted?)(?: \\w+){0,3} (?:ask|know|enquire|inquire)|i wonder(?:ed)?|i(?:['’]m| was| am)(?: \\w+)? wondering|let me know)(?: \\w+){0,4} ${TERMS}${HOW_MUCH}(?:,? (?:and|or)(?: \\w+){0,2} ${TERMS}${HOW_MUCH})*\\W*$`,
  'i',
);
const OF_TERMS = new RegExp(`\\b${TERMS}\\b`, 'i');

const wordsOf = remember(
  (text: string): readonly string[] =>
    asSeen(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [],
);

/** A sentence by its words alone: the same with other marks is the same again. */
const plainly = remember((text: string): string => wordsOf(text).join(' '));

const telling = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter((word) => !SMALL.test(word) && !FRAME.test(word)));

const tellingOf = remember((text: string): ReadonlySet<string> => telling(wordsOf(text)));
const saidIn = remember((text: string): string[] => [...tellingOf(text)].filter((word) => !VAGUE.test(word)));
const isDefiniteIn = (text: string): boolean => saidIn(text).length > 0;
const isSomebodyIn = remember((text: string): boolean => wordsOf(text).some((word) => SOMEBODY.test(word)));

/**
 * Leaves out what no letter says: the same sentence or the same thing again, notes pasted as they were jotted down, a
 * heap of keywords, a plea, a point without anything in it. Such passages count for nothing, wherever they stand.
 */
export function inOwnWords(draft: Draft, notes: readonly ScoreNote[], found: Substance): Substance {
  const empty = emptySentences(draft.sentences, notes);
  const insincere = insincereIn(draft).map(({ range }) => range);
  const isOwn = ([start, end]: Range): boolean => !empty.some((one) => one.start <= start && end <= one.end);
  const isMeant = ([start, end]: Range): boolean => !insincere.some(([from, to]) => from < end && start < to);
  const tellsOf = ([start, end]: Range): ReadonlySet<string> =>
    new Set([...tellingOf(draft.body.slice(start, end))].map(stemOf));
  const isIn = ([start, end]: Range, is: (text: string) => boolean): boolean =>
    draft.sentences.some((sentence) => sentence.start < end && start < sentence.end && is(sentence.text));
  const isDefinite = (range: Range): boolean => isIn(range, isDefiniteIn);
  const isFilledIn = ([start, end]: Range): boolean => {
    const slots = openSlots(draft).filter(([from, to]) => from < end && start < to);
    const own = slots.reduceRight(
      (text, [from, to]) => `${text.slice(0, Math.max(0, from - start))} ${text.slice(to - start)}`,
      draft.body.slice(start, end),
    );
    return slots.length === 0 || saidIn(own).length >= WORDS_BESIDE_SLOT;
  };
  const nobodys = sentencesOfNobody(draft.sentences);
  const isSomebodys = ([start, end]: Range): boolean => !nobodys.some((one) => one.start <= start && end <= one.end);
  // Of what could be said of any firm, however much of it, one thing was said.
  const [, ...hollow] = found.hollow;
  const said: ReadonlySet<string>[] = [];
  return {
    ...found,
    points: found.points.filter(({ range, note }) => {
      if (!isOwn(range) || !isDefinite(range) || !isFilledIn(range)) return false;
      if (note === null && !(isSomebodys(range) && isMeant(range))) return false;
      const isOfTerms = note === null || OF_TERMS.test(notes[note]?.text ?? '');
      if (isOfTerms && isIn(range, (text) => ASKS_TERMS.test(text))) return false;
      if (hollow.includes(range)) return false;
      const words = tellsOf(range);
      const again = said.some((before) => isSameThing(words, before));
      if (!again) said.push(words);
      return !again;
    }),
    covered: new Map([...found.covered].filter(([, range]) => isOwn(range))),
    moments: found.moments.filter((range) => isOwn(range) && isSomebodys(range) && isMeant(range)),
    acted: found.acted.filter(isOwn),
    sharedInterest: found.sharedInterest.filter((range) => isOwn(range) && isDefinite(range)),
    named: [...found.moments, ...found.covered.values()].filter(
      (range) => isOwn(range) && isMeant(range) && !isDefinite(range) && isIn(range, (text) => TO_TELL.test(text)),
    ),
    enjoyed: found.enjoyed.filter((range) => isOwn(range) && isMeant(range)),
  };
}

function isSameThing(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= 2 && shared >= Math.min(a.size, b.size) * SAME_THING;
}

function emptySentences(sentences: readonly Sentence[], notes: readonly ScoreNote[]): readonly Sentence[] {
  const total = (of: (text: string) => number): number => sentences.reduce((sum, { text }) => sum + of(text), 0);
  const length = total((text) => wordsOf(text).length);
  if (length >= SALAD_MAIL_FROM_WORDS && total(smallIn) < length * SALAD_MAIL_SHARE) return sentences;
  const said = new Map<string, number>();
  for (const { text } of sentences) said.set(plainly(text), (said.get(plainly(text)) ?? 0) + 1);
  const seen = new Set<string>();
  const jotted = notes.map(({ text }) => wordsOf(text)).filter((words) => words.length >= 3);
  const told = jotted.map(telling).filter(({ size }) => size >= TELLING_WORDS);
  const frame = told.length > 0 ? repeatedIn(sentences) : new Set<string>();
  const roots = new Set(told.flatMap((note) => [...note].map((word) => word.slice(0, ROOT))));
  const heaped = sentences.filter(({ text }) => isMadeOf(tellingOf(text), roots)).length >= MADE_OF_NOTES;
  const pasted = told.filter((note) => sentences.some(({ text }) => isHardlyMore(text, [note], frame)));
  return sentences.filter((sentence) => {
    const { text } = sentence;
    const key = plainly(text);
    const again = wordsOf(text).length >= 3 && (seen.has(key) || (said.get(key) ?? 0) >= CHANTED);
    seen.add(key);
    return (
      again ||
      (heaped && isMadeOf(tellingOf(text), roots, FEWEST_IN_HEAP, SHARE_IN_HEAP)) ||
      isHardlyMore(text, told, frame, QUOTED_AT_MOST + 1) ||
      (!isSpoken(text, jotted) &&
        (isPastedList(text, jotted) || (pasted.length > QUOTED_AT_MOST && isHardlyMore(text, pasted, frame)))) ||
      isHeaped(text)
    );
  });
}

/**
 * Most of its lines are notes: jotted lines without full stops read as one sentence. One such line among others is where
 * a mail program broke the writer's own sentence; on one line it would be a note in a sentence, too.
 */
function isPastedList(text: string, jotted: readonly (readonly string[])[]): boolean {
  const lines = text
    .split('\n')
    .map(wordsOf)
    .filter((words) => words.length > 1);
  const pasted = lines.filter((words) => jotted.some((note) => isPasted(words, note)));
  return pasted.length === lines.length
    ? pasted.length > 0
    : pasted.length > QUOTED_AT_MOST && pasted.length >= lines.length / 2;
}

/** "I read the book Traction.", noted as "read the book Traction": put into words, and not pasted. */
function isSpoken(text: string, jotted: readonly (readonly string[])[]): boolean {
  const [first = '', second = '', ...rest] = wordsOf(text);
  return (
    /^(?:i|i've|we|we've|you|he|she)$/.test(first) &&
    DID.test(second) &&
    /^[^\n]*[.!?]$/.test(text) &&
    jotted.some((note) => !note.includes(first) && isPasted([second, ...rest], note))
  );
}
const DID = new RegExp(`^(?:\\p{L}{2,}ed|read|was|were|${PAST_FORM})$`, 'u');

/** A note with at most a word or two around it. */
function isPasted(words: readonly string[], note: readonly string[]): boolean {
  if (words.length > note.length + Math.max(1, note.length * 0.2)) return false;
  const own = new Set(words);
  return note.filter((word) => own.has(word)).length >= note.length * 0.9;
}

/** The sentence holds so many notes, in whatever order, and hardly a telling word beside them. */
function isHardlyMore(
  text: string,
  notes: readonly ReadonlySet<string>[],
  frame: ReadonlySet<string>,
  atLeast = 1,
): boolean {
  const own = tellingOf(text);
  const held = notes.filter((note) => [...note].filter((word) => own.has(word)).length >= note.size * HELD_SHARE);
  if (held.length < atLeast) return false;
  // The number of a list's line is nobody's word.
  const beside = [...own].filter(
    (word) => !/^\d+$/.test(word) && !frame.has(word) && !held.some((note) => note.has(word)),
  );
  return beside.length < (held.length > 1 ? OWN_WORDS_EACH * held.length : OWN_WORDS);
}

/** Sentences of paragraphs in which nobody is: what they tell counts where a note says that it was spoken of. */
function sentencesOfNobody(sentences: readonly Sentence[]): Sentence[] {
  const words = new Map<number, number>();
  const somebodys = new Set<number>();
  for (const { text, paragraph } of sentences) {
    words.set(paragraph, (words.get(paragraph) ?? 0) + wordsOf(text).length);
    if (isSomebodyIn(text)) somebodys.add(paragraph);
  }
  return sentences.filter(
    ({ paragraph }) => (words.get(paragraph) ?? 0) >= PARAGRAPH_FROM_WORDS && !somebodys.has(paragraph),
  );
}

/** At least so many telling words, and that share of them from the notes. */
const isMadeOf = (words: ReadonlySet<string>, roots: ReadonlySet<string>, fewest = 3, share = 1): boolean =>
  words.size >= fewest && [...words].filter((word) => roots.has(word.slice(0, ROOT))).length >= share * words.size;

/** Telling words of so many sentences that they are a frame around each of them. */
function repeatedIn(sentences: readonly Sentence[]): Set<string> {
  const count = new Map<string, number>();
  for (const { text } of sentences) for (const word of tellingOf(text)) count.set(word, (count.get(word) ?? 0) + 1);
  return new Set([...count].flatMap(([word, times]) => (times >= CHANTED ? [word] : [])));
}

/** Somewhere words are heaped without anything between them. */
const isHeap = (text: string): boolean =>
  text.split(/[^\p{L}\p{N}\s'’-]+|\n/u).some((part) => {
    let run = 0;
    return wordsOf(part).some((word) => {
      run = SMALL.test(word) || /\d/.test(word) ? 0 : run + 1;
      return run >= SALAD_RUN;
    });
  });

const smallOf = (words: readonly string[]): number => words.filter((word) => SMALL.test(word)).length;
const smallIn = remember((text: string): number => smallOf(wordsOf(text)));

const isHeaped = remember((text: string): boolean => isSalad(wordsOf(text)) || isHeap(text));

const isSalad = (words: readonly string[]): boolean =>
  words.length >= SALAD_FROM_WORDS &&
  !words.some((word) => /\d/.test(word)) &&
  smallOf(words) < words.length * SALAD_SHARE;
