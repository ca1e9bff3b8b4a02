/** Words of a company's name that tell its trade or form, not the company. */
const GENERIC =
  /^(?:the|a|an|of|and|for|in|at|de|la|le|inc|incorporated|llc|llp|ltd|limited|co|corp|corporation|company|companies|group|holdings?|gmbh|ag|sa|plc|international|global|national|american|services?|solutions?|systems?|technolog\w+|tech|labs?|laborator\w+|partners?|associates|consulting|consultants|bank|credit|union|financial|finance|capital|insurance|health|healthcare|medical|hospital|clinic|care|dental|pharmacy|school|schools|elementary|middle|high|primary|university|college|institute|academy|district|city|county|town|municipality|department|office|public|library|museum|cent(?:er|re)s?|beverages|packaging|fondation|fundaci[oó]n|funda[cç][aã]o|fondazione|stiftung|foods?|restaurant|cafe|coffee|hotels?|lodges?|resorts?|hostels?|motels?|guesthouses?|manor|ranch|homes?|construction|electric|energy|power|motors?|auto|logistics|transport|transit|airlines?|airways|air|retail|store|shop|media|news|tribune|times|press|studio|studios|design|agency|law|legal|trust|fund|foundation|church|house|works?|farms?|valley|river|lake|bay|north|south|east|west|saint|st|mount|new|great|first|family|brothers|sons|daughters|tools?|paper|steel|glass|optics?|chemicals?|plastics|textiles|brewery|brewing|bakery|dairy|marine|shipping|aerospace|robotics|software|computing|investments?|charit(?:y|ies)|oil|gas|networks?|digital|entertainment|games|pharma\w*|biotech|realty|properties|builders|machinery|equipment|inns?|pantry|grill|diner|bistro|tavern|kitchens?|salons?|barbers?|spa|gyms?|deli|supermarkets?|grocers?|grocery|butchers?|florists?|nursery|nurseries|vets|veterinary|practice|surgery|chambers|society|association|authority|ministry|agencies|bureau|secretariat|hospice|orchestra|winery|vineyards?|orchards?|fisher(?:y|ies)|mining|mines|quarr(?:y|ies)|foundry|mills?|ironworks|shipyards?|ferr(?:y|ies)|rail|railways?|buses|coaches|taxis|freight|haulage|couriers?|movers|removals|cleaners?|electrical|plumbing|heating|roofing|joinery|carpentry|masonry|landscap(?:es|ing)|publish(?:ing|ers)|records|films?|productions|broadcasting|radio|television|telecoms?|mobile|wireless|semiconductors?|interactive|therapeutics|bio(?:sciences?|systems)|genomics|diagnostics|ventures|equity|advis(?:ors|ers|ory)|wealth|mutual|assurance|underwriters|accountants|solicitors|attorneys|architects|surveyors|recruitment|staffing|aviation|jets?|cruises|suites|apartments|kindergarten|daycare|farmacia|pharmacie|apotheke|banco|banque|banca|bankhaus|grupo|groupe|gruppo|maison|casa|cl[ií]nica|clinique|klinik|praxis|restaurante|ristorante|museo|mus[ée]e|colegio|escuela|[ée]cole|scuola|soci[ée]t[ée]|sociedad|verlag|werke|fabrik|universidad|universit[éà]|ospedale|h[oô]pital)$/;

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const ownOf = (words: readonly string[]): string[] => words.filter((word) => !GENERIC.test(word));

/** The first word that is the company's own, as it is written: Meridian of the First Meridian Bank. */
export const ownWordOf = (company: string): string | undefined =>
  company.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)?.find((word) => word.length > 2 && ownOf(wordsOf(word)).length > 0);

const telling = (words: readonly string[]): readonly string[] => (ownOf(words).length > 0 ? ownOf(words) : words);

/** One word of its own is enough; of a name without any, all have to do. */
const tells = (words: readonly string[], is: (word: string) => boolean): boolean =>
  ownOf(words).length > 0 ? ownOf(words).some(is) : words.every(is);

const initials = (words: readonly string[], all: boolean): string =>
  words
    .filter((word) => all || !/^(?:the|of|and|for|in|at|de|la)$/.test(word))
    .map((word) => word[0])
    .join('');

/**
 * True: `named` can be this company: a part of its name, its initials (IBM), its form left out, or the domain of the
 * people's addresses.
 */
export function isSameCompany(named: string, company: string, emails: readonly string[] = []): boolean {
  const a = wordsOf(named);
  const b = wordsOf(company);
  if (a.length === 0 || b.length === 0) return true;
  const [joinedA, joinedB] = [a.join(''), b.join('')];
  if (joinedA === joinedB) return true;
  if (areNamesakes(named, company)) return false;
  if (tells(a, (word) => b.includes(word) || (joinedB.includes(word) && word.length > 4))) return true;
  if (tells(b, (word) => word.length > 4 && joinedA.includes(word))) return true;
  // "UAC", and "UAC Stores"
  const short = [initials(b, false), initials(b, true), initials(telling(b), true)].filter((word) => word.length > 1);
  if ([joinedA, ...telling(a)].some((word) => short.includes(word))) return true;
  if ([initials(a, false), initials(a, true)].includes(joinedB)) return true;
  if (isShortFor(named, joinedB) || isShortFor(company, joinedA)) return true;
  return isOfAddress(named, emails);
}

/** True: somebody's address is at a domain of this name: connie@finleap-connect.com. */
export function isOfAddress(name: string, emails: readonly string[]): boolean {
  const joined = wordsOf(name).join('');
  return emails.some((email) => {
    const domain = (email.split('@')[1] ?? '').replace(/[^a-z\d]/g, '');
    return joined.length > 2 && domain.includes(joined);
  });
}

/** KfW for Kreditanstalt für Wiederaufbau, PwC for PricewaterhouseCoopers: few letters, and all in the long name, in order. */
function isShortFor(short: string, long: string): boolean {
  if (!/^(?=\S*\p{Lu}\S*\p{Lu})[\p{L}&]{2,5}$/u.test(short)) return false;
  return new RegExp(`^${[...wordsOf(short).join('')].join('.*')}`).test(long);
}

/** "Finleap Connect" for "Finleap": the name goes on with a word of its own, not with a trade or form. */
export function goesOnFrom(longer: string, company: string): boolean {
  const [a, b] = [wordsOf(longer), wordsOf(company)];
  return b.length > 0 && b.every((word, i) => word === a[i]) && ownOf(a.slice(b.length)).length > 0;
}

const trade = (words: readonly string[]): string | undefined => words.at(-1)?.replace(/s$/, '');

/** "Oakfield Mills" and "Brightline Mill": of one trade, and two companies. */
export function areNamesakes(one: string, other: string): boolean {
  const [a, b] = [telling(wordsOf(one)), telling(wordsOf(other))];
  const differ = !a.slice(0, -1).some((word) => b.includes(word)) && !b.slice(0, -1).some((word) => a.includes(word));
  return a.length > 1 && b.length > 1 && trade(a) === trade(b) && differ;
}

/** True: a name of several words that tells its trade or form: "Orion Homes", "Norvik Group". */
export function readsAsCompany(name: string): boolean {
  const words = wordsOf(name);
  return words.length > 1 && GENERIC.test(words.at(-1) ?? '') && words.some((word) => !GENERIC.test(word));
}

/** How well a name in capitals would do for a company's, the better the higher. */
export const LIKE = {
  /** A town, a day, a department or a part of the house: Leeds, Easter, Receiving, Pier 9. */
  inside: 0,
  /** Somebody, or what is built: Emma, Kitchen. */
  personOrThing: 1,
  /** Any other word: Orbital, Lumen. */
  word: 2,
  /** No list of words has it, or it tells a trade: Zenvoy, HP, Orion Homes. */
  name: 3,
} as const;
export type CompanyLike = (name: string) => number;
