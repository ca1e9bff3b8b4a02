import { isGivenName } from '../../../draft/people/name-match';
import { type Lexicon, UNKNOWN } from '../../../substance/words/lexicon';
import { isStop, stemIn } from '../../../substance/words/tokens';
import { type CompanyLike, LIKE, readsAsCompany } from './match';

/** Sorts of words by WordNet's files, as the lexicon numbers them; above time stand the verbs. */
const SORT = {
  none: -3,
  pertains: 1,
  act: 4,
  thing: 6,
  field: 9,
  place: 15,
  object: 17,
  person: 18,
  property: 21,
  time: 28,
};
/** A verb that hardly anybody needs names no department: Dispatch does, Cascade does not. */
const RARE = 12.5;

/** Well-known firms and given names: which of them a name is more like tells what it is. */
const FIRMS = ['microsoft', 'ibm', 'sony'];
const GIVEN = ['john', 'mary', 'jennifer', 'daniel'];
const LIKE_A_FIRM = 0.25;
const LIKE_A_NAME = 0.18;

/** Who does something is no firm: Customer, Vendor, Client. */
const DOER = /(?:er|or|ent)$/;

/** A department is called by what is done there (Receiving, Admissions, Radiology) or by many things (Stores). */
const DONE_THERE = /(?:ing|[st]ion|ment|ance|ence|og(?:y|ie)|u?ery|[^s]s)$/;
/** Of those, what no firm is called by, however rare the word before it ("Poultry Processing") or the word itself. */
const WORK_OR_FIELD = /(?:ing|[st]ion|ment|og(?:y|ie)|[^p]ics|wifery|istry|iatry|therapy|graphy)$/;
/** What stands beside a town's or a department's name, and beside the company's own. */
const HOUSE =
  /\b(?:offices?|departments?|dept|stores?|shops?|sites?|plants?|stations?|halls?|house|building|campus|street|road)$/i;
/** What takes place and is no place: "Hackweek", "Parkrun", "Oktoberfest". */
const TAKES_PLACE = /^\p{L}+(?:week|day|night|fest|thon|run|camp|slam)s?$/u;
/** One of several: "Pier 9", "Building C", "Theatre Three", "Goods In". */
const COUNTED = /\s(?:\d+|\p{Lu}|In|Out|One|Two|Three|Four|Five|Six)$/u;

/**
 * Words of one name that have little to do with each other, the first of them none for every day, are a firm's: "Beacon
 * Insights". In the name of a department they belong together: "Student Services", "Rare Books".
 */
const APART = 0.15;
const TOGETHER = 0.2;
const SELDOM_SAID = 11;

/** Judges names by what the word lists know of them. */
export const companyLike =
  (lexicon: Lexicon): CompanyLike =>
  (name) => {
    const words = name.match(/\p{Lu}[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu) ?? [];
    const telling = words.filter((word) => !isStop(word.toLowerCase()));
    const likes = telling.map((word) => likeOf(word, lexicon));
    if (COUNTED.test(name) || TAKES_PLACE.test(name)) return LIKE.inside;
    if (likes.includes(LIKE.name)) return LIKE.name;
    // "Lantern & Vine", but not "Health & Safety"
    if (name.includes(' & ') && likes.every((like) => like > LIKE.inside)) return LIKE.name;
    const like = likes.at(-1) ?? LIKE.inside;
    const [first = '', last = ''] = [telling[0], telling.at(-1)].map((word) => word?.toLowerCase() ?? '');
    const [one, other] = [stemIn(first, lexicon), stemIn(last, lexicon)];
    if (HOUSE.test(name)) return like;
    const likeness = lexicon.likeness(one, other);
    if (readsAsCompany(name) && likeness < TOGETHER) return LIKE.name;
    const isInside = WORK_OR_FIELD.test(last) || [SORT.place, SORT.object].includes(lexicon.sort(other));
    return !isInside && likeness < APART && lexicon.rarity(one) >= SELDOM_SAID ? Math.max(like, LIKE.word) : like;
  };

function likeOf(word: string, lexicon: Lexicon): number {
  // IBM and HP, whatever they are short for.
  if (word.length > 1 && word === word.toUpperCase()) return LIKE.name;
  const lower = word.toLowerCase();
  const stem = stemIn(lower, lexicon);
  const [sort, rarity] = [lexicon.sort(stem), lexicon.rarity(stem)];
  if (sort === SORT.none && rarity === UNKNOWN) return WORK_OR_FIELD.test(lower) ? LIKE.inside : LIKE.name;
  const mayBeFirm = [SORT.none, SORT.place].includes(sort) || (sort === SORT.person && !DOER.test(lower));
  if (mayBeFirm && isFirm(stem, lexicon)) return LIKE.name;
  if (sort === SORT.none) return LIKE.personOrThing;
  if (sort === SORT.time) return LIKE.inside;
  // A town has no endings: "Orbital" is none, though an orbit is a place.
  if (sort === SORT.place && lower.length - stem.length < 2) return LIKE.inside;
  if ([SORT.pertains, SORT.act, SORT.field, SORT.property].includes(sort) || DONE_THERE.test(lower)) return LIKE.inside;
  if (sort > SORT.time && rarity < RARE) return LIKE.inside;
  return sort === SORT.thing || sort === SORT.person ? LIKE.personOrThing : LIKE.word;
}

const likenessTo = (to: readonly string[], stem: string, lexicon: Lexicon): number =>
  to.reduce((sum, word) => sum + lexicon.likeness(stem, stemIn(word, lexicon)), 0) / to.length;

const isFirm = (stem: string, lexicon: Lexicon): boolean =>
  likenessTo(FIRMS, stem, lexicon) >= Math.max(LIKE_A_FIRM, likenessTo(GIVEN, stem, lexicon));

/** True: the name begins like somebody's given name: Emma, Karin. */
export function beginsLikeGiven(name: string, lexicon: Lexicon): boolean {
  const [first = ''] = name.split(' ');
  const stem = stemIn(first.toLowerCase(), lexicon);
  const likeness = likenessTo(GIVEN, stem, lexicon);
  const isLike = likeness >= LIKE_A_NAME && likeness > likenessTo(FIRMS, stem, lexicon) + LIKE_A_NAME / 2;
  return isLike || isGivenName(first);
}

/** True: somebody's given and family name, by the first: it is more like given names than like firms. */
export function isLikePerson(name: string, lexicon: Lexicon): boolean {
  return name.split(' ').length === 2 && beginsLikeGiven(name, lexicon) && !readsAsCompany(name);
}
