import type { Lexicon } from '../words/lexicon';
import type { Token } from '../words/tokens';

/** Sorts by WordNet's files: animals, things, the body, food, places, what lies about, plants, substances, times. */
const SEEN = new Set([5, 6, 8, 13, 15, 17, 20, 27, 28]);
/** Qualities, thoughts, feelings, relations, states. */
const THOUGHT = new Set([7, 9, 12, 24, 26]);
/** Things, places and times that every firm has and every letter speaks of, and what idioms are made of. */
const EVERYWHERE =
  /^(?:stor(?:y|ies)|stores?|shops?|offices?|banks?|hotels?|hospitals?|school|clinic|laborator(?:y|ies)|labs?|facilit(?:y|ies)|plant|building|rooms?|home|house|products?|tools?|innovations?|technolog(?:y|ies)|systems?|projects?|keys?|box|doors?|fields?|floor|ground|sky|road|way|path|steps?|journey|bridge|foundation|backbone|heart|hands?|eyes?|face[sd]?|facing|head|mind|voice|feet|foot|shoulders?|picture|mirror|pressures?|energy|fire|light|days?|hours?|weeks?|months?|years?|times?|moments?|mornings?|afternoons?|evenings?|today|yesterday|tomorrow|tonight|future|past|present|end|beginning|start|bottom|top|level|line|goals?|lead(?:s|ing)?|market|world|place|area|part|side|background|environment|atmosphere|culture|climate|gold|key|mile|hat|hats|books?|websites?|article|video|media|stack|code|results?|inspiration|insight)$/;
/** A word hardly met is a trade's own, unless it is made of a quality: "teamwork" and "adaptability" are none. */
const RARE = 12.5;
const QUALITY =
  /(?:ness|ity|ities|ions?|ments?|ive|ance|ence|ing|ly|ism|ship|able|ible|ful|al|ous|work|centric|driven|oriented|ed)$/;
/** "Two" and "first" are said of anything. */
const COUNTS_FROM = 3;

/**
 * True: a word for something to see, to count, to find on a map or in a calendar, or for somebody. What has none ("the
 * importance of teamwork", "how you value your customers") could have been said in any interview.
 */
export function isTangible({ stop, number, name, lower, stem, rarity }: Token, lexicon: Lexicon): boolean {
  if (number !== null) return number >= COUNTS_FROM || /\d/.test(lower);
  if (stop || EVERYWHERE.test(lower.replace(/['’]s$/, ''))) return false;
  const sort = lexicon.sort(stem);
  return name || SEEN.has(sort) || (rarity >= RARE && !THOUGHT.has(sort) && !QUALITY.test(lower));
}
