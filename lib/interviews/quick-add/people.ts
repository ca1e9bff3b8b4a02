/** Whom one meets: "Jane Doe <jane@acme.example> and Bo". */
import { PARTICLE } from '../../draft/people/names';
import { isTitle } from '../../draft/people/titles';
import { ADDRESS } from '../email';
import { TO_TEN } from './english-words';
import { isFirstName } from './given-names';
import { hasRole, ROLE_NOUN, readsLikeRole } from './role';
import { tidy } from './tidy';

export interface Person {
  readonly name: string;
  readonly email: string;
}

export const EMAIL = new RegExp(`[<(]?(?:mailto:)?(${ADDRESS})[>)]?`, 'gi');

/** Whom one meets without knowing a name, and what stands behind one. */
const NOBODY =
  /^(?:(?:ph\.?d|m\.?d|mba|jr|sr|esq|cpa)\.?$)|^(?:the\s|a\s|an\s|my\s|their\s|(?:hiring\s+|search\s+|interview\s+)?(?:hr|managers?|mgrs?|panel|committee|board|recruiters?|recruiting|team|them|someone|you|me|us|c[efimot]o|vp)$)/iu;
/** "5 people", "two engineers", "some of the team"; small, as "All Saints" is a name. */
const COUNTED = new RegExp(
  `^(?:\\d|(?:${TO_TEN.join('|')}|some|several|both|all|the|an?|my|our|their|other|a few)\\s|others?$|everyone$|everybody$)`,
);
export const isCounted = (text: string): boolean => COUNTED.test(text);

/** Given names in Vietnam: "An Nguyen", "My Pham", and no "My Manager". */
const AN_OR_MY = /^(?:An|My)\s\p{Lu}\p{Ll}/u;
export const isNobody = (name: string): boolean =>
  isCounted(name) || (NOBODY.test(name) && (!AN_OR_MY.test(name) || hasRole(name)));
/** "HR manager", "Engineering Manager"; large, only what is nobody's family name: "Priya Cook". */
const OFFICE = /(?:manager|director|recruiter|engineer|developer|lead|officer|specialist|coordinator)s?$/i;

function isOffice(name: string): boolean {
  const [first = ''] = name.split(/\s/);
  const last = /\S+$/.exec(name)?.[0] ?? '';
  if (isFirstName(first)) return false;
  if (/^(?:[SEA]?VP|Head|Director|Chief)$/.test(first) && first !== last) return true;
  return /^\p{Ll}/u.test(last) ? ROLE_NOUN.test(last.replace(/s$/, '')) : first !== last && OFFICE.test(last);
}

/** Each with the address that stands beside the name. */
export const people = (text: string): readonly Person[] =>
  text
    .split(/\s*(?:,|&|\s\+\s|\b[Aa][Nn][Dd]\b|\bund\b|(?<=\s)(?:e|et|y|n|plus|then)(?=\s))\s*/)
    .map((part) => ({
      name: withoutOffice(tidy(part.replace(EMAIL, ' ')).replace(/(?<=\p{L}{3})\.$/u, '')),
      email: part.match(EMAIL)?.[0] ?? '',
    }))
    .filter(({ name, email }) => (name !== '' || email !== '') && !isNobody(name) && !isOffice(name));

/** Before a name what its bearer is: "asst mgr Tina", "GM Brandon", "foreman Joe"; a title stays, "Sister Angela". */
const OFFICE_BEFORE =
  /^(?:mgr|gm|hr|hm|dm|vp|svp|evp|avp|coo|ceo|cto|cfo|hod|foreman|forewoman|landlord|landlady|boss|owner|founder|cofounder|co-founder|head|partner|manager|director|recruiter|supervisor)$/i;
const OFFICE_TOO =
  /^(?:\p{Ll}[\p{Ll}.-]*|HR|VP|GM|Store|Hiring|Senior|Assistant|General|Shift|Area|Regional|Branch|Team)$/u;

export function withoutOffice(said: string): string {
  const words = said.split(' ');
  // "headteacher Mrs Walsh"
  const title = words.findIndex((word, at) => at > 0 && isTitled(words.slice(at).join(' ')) && /^\p{Lu}/u.test(word));
  if (title > 0 && words.slice(0, title).every((word) => /^\p{Ll}/u.test(word))) return words.slice(title).join(' ');
  const last = words.findLastIndex(
    (word, at) =>
      at < words.length - 1 &&
      (OFFICE_BEFORE.test(word) || (/^\p{Ll}/u.test(word) && ROLE_NOUN.test(word) && !isTitle(word))),
  );
  if (last < 0 || !words.slice(0, last).every((word) => OFFICE_TOO.test(word))) return said;
  const name = words.slice(last + 1).join(' ');
  const isOne = /^\p{Lu}\p{Ll}+$/u.test(name) && /^\p{Ll}/u.test(words[last] ?? '');
  return isOne || isFirstName(words[last + 1] ?? '') || isTitled(name) || FULL_NAME.test(name) ? name : said;
}

/** Towns and lands that people are called after. */
const PLACE_TOO =
  /^(?:adelaide|alexandria|austin|brooklyn|carolina|charlotte|chelsea|chester|clayton|dallas|denver|florence|georgia|houston|israel|jackson|jordan|kent|lincoln|london|lourdes|madison|milan|orlando|paris|phoenix|savannah|sydney|troy|tyler|victoria|vienna|virginia)$/i;
/** "Carl", standing apart; written small only in a line that has no capitals at all. */
export const isOneName = (name: string, isSmallLine: boolean): boolean =>
  (isSmallLine || /^\p{Lu}\p{Ll}/u.test(name)) && isFirstName(name) && !PLACE_TOO.test(name);

/** One given name alone may be a town's, and "(Robert Smith)", "(Jane + Bob)" are people. */
export const TOWN =
  /\b(?:Beach|City|Heights|Hills?|Park|Bay|Springs|Falls|Island|Valley|County|Wharf|House|Cent(?:re|er)|Campus|Office|Street|Road|[A-Z]{2})\b/;
/** What nobody is called, at the end of a name. */
const HOUSE =
  /\b(?:Academy|Airlines|Airways|Associates|Bank|Caf[eé]|Capital|Clinic|College|Construction|Corp|Council|Dental|Energy|Financial|Foods|Foundation|Group|Health|Hospital|Hotel|Inc|Infirmary|Institute|Insurance|Labs?|LLC|Ltd|Medical|Motors|Museum|Partners|Pharmacy|Restaurant|School|Services|Solutions|Stores?|Studios?|Systems|Tavern|Technologies|Trust|University)\b/u;
const FULL_NAME = /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}.’'-]*){1,2}$/u;

/** Whether what stands apart from all else is somebody's name: whole, behind a title, or one of several. */
export function areNames(said: string): boolean {
  const names = said.split(/\s*(?:,|&|\+|\band\b)\s*/).filter((name) => name !== '' && !isCounted(name));
  const [one = ''] = names;
  const first = (name: string) => name.split(' ')[0] ?? '';
  const isOneGiven = names.some((name) => isFirstName(first(name)) || isTitled(name));
  const areLarge = names.every((name) => /^\p{Lu}/u.test(name) || isTitled(name));
  const isWhole = names.length > 1 || FULL_NAME.test(one) || isTitled(one);
  // "Principal" alone is a role.
  return (
    isOneGiven &&
    areLarge &&
    isWhole &&
    !TOWN.test(said) &&
    !HOUSE.test(said) &&
    (isTitled(one) || !readsLikeRole(said))
  );
}

/** "Herr Meier", "Dr. Rosen" */
const TITLE_TOO = /^(?:ma['’]?am|engr|capt)$/i;
function isTitled(name: string): boolean {
  const [title = '', family = '', ...more] = name.split(/\s/);
  const isName = /^\p{Lu}['’]?\p{L}/u.test(family) && !readsLikeRole([family, ...more].join(' '));
  const isHouse = HOUSE.test(name);
  return (
    more.length < 2 &&
    isName &&
    !isHouse &&
    (isTitle(title.replace(/\.$/, '')) || TITLE_TOO.test(title.replace(/\.$/, '')))
  );
}

/** Whether it is written as a name is: large but for a small word, "Jane van Dijk and Bo". */
export const looksLikeNames = (text: string): boolean =>
  text
    .split(/[\s,&+]+/)
    .every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || PARTICLE.test(word) || /^(?:and|with|und|et)?$/.test(word));
