/** What says that a file comes with this mail, however it is worded: learnt from sentences (tests/training/attachments.ts). */
import { hashOf } from '../../draft/packed';
import { remember } from '../../draft/remember';
import { weightsOf } from '../../substance/model';
import { shareOf, turnsOf, type Word, wordsOf } from '../../substance/words/turns';
import { promises as weights } from './promises.generated';

/** Words that stand for each other here: whether a scan or a diploma is attached says nothing. */
const ALIKE: readonly (readonly [as: string, pattern: RegExp])[] = [
  ['#mail', /^(?:e-?)?(?:mails?|messages?)$/],
  ['#attach', /^(?:(?:attach|enclos|annex|append)\p{L}*|herewith|hereto|pfa|encl?)$/u],
  ['#could', /^(?:can|could|will|would|shall|should|may|might)$/],
  ['#format', /^(?:pdfs?|word|docx?|xlsx?|excel|pptx?|powerpoint|jpe?gs?|png|zip|csv|mp[34])$/],
  [
    '#file',
    /^(?:files?|documents?|docs?|cop(?:y|ies)|scans?|pages?|attachments?|cvs?|r[eé]sum[eé]s?|letters?|certificates?|certs?|transcripts?|diplomas?|degrees?|licen[cs]es?|cards?|forms?|timesheets?|references?|portfolios?|samples?|slides?|decks?|presentations?|spreadsheets?|workbooks?|sheets?|tables?|charts?|graphs?|figures?|numbers|calculations?|plans?|layouts?|blueprints?|maps?|drawings?|sketch(?:es)?|mockups?|photo(?:graph)?s?|pictures?|pics?|images?|recordings?|clips?|videos?|audio|demo|reel|papers?|articles?|publications?|bibliography|essays?|abstract|chapter|manuscript|reports?|drafts?|notes?|memo|brief|summary|bio|lists?|models?|code|script|notebook|translations?|contracts?|agreements?|statements?|proofs?|receipts?|invoices?|passports?|permits?|visas?|(?:pay)?slips?|records?|results?|scores?|menus?|recipes?|costings?|budgets?|estimates?|quotations?|schedules?|rosters?|rotas?|availability|syllabus|unit|lesson)$/,
  ],
];

const alike = (word: string): string | undefined => ALIKE.find(([, pattern]) => pattern.test(word))?.[0];

/** What a sentence shows of it, each once: turns of speech, the same with like words made one, which of these there are. */
export function signsOf(text: string): Set<string> {
  const words = wordsOf(text);
  const made: Word[] = words.map((word) => ({
    ...word,
    as: alike(text.slice(word.start, word.end).toLowerCase()) ?? word.as,
  }));
  const kinds = ALIKE.map(([as]) => as).filter((as) => made.some((word) => word.as === as));
  return new Set([...turnsOf(words), ...turnsOf(made), ...kinds.map((kind) => `has ${kind}`), `has ${kinds}`]);
}

/** Who asks whether to attach something has not. */
const ASKS_WHETHER =
  /\b(?:should|shall|may|can|could) (?:I|we) (?:\w+ )?(?:attach|enclose|include|append)\b[^.!]*\?\W*$/i;

/** "Thank you for your time, I attached my CV": in a hurry two sentences are joined, and the second speaks for itself. */
const JOINED =
  /^(?:(?:so |many )?thank(?:s| you)|it was|great|good|nice|lovely|really) [^.!?]*?(?:,| and) (?=(?:here )?(?:I|we)(?:['’]ve| have| am|['’]m)? (?:also )?(?:attach|enclos)|attached|enclosed|(?:please )?find )(?!.*\b(?:attach|enclos)\w*\b.* (?:to|in|on) (?:my|the|our|an?|it) )/iu;

/** True: whoever reads this sentence looks for a file that came with it. Each is read once. */
export const promisesFile = remember(
  (text): boolean =>
    !ASKS_WHETHER.test(text) && (promises(text) || (JOINED.test(text) && promises(text.replace(JOINED, '')))),
);

function promises(text: string): boolean {
  const signs = signsOf(text);
  const weightOf = weightsOf(weights);
  let sum = 0;
  for (const sign of signs) sum += weightOf(hashOf(sign));
  return weights.bias + shareOf(signs.size) * sum > 0;
}
