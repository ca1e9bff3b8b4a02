/** Names as people write them: with and without accents, titles, surnames; short forms. */
import { withoutAccents } from '../draft/letters';
import { nicknames } from '../draft/nicknames';
import { remember } from '../draft/remember';

/** Small letters without accents; "ue" and "ü" become the same. */
export const fold = (text: string): string => withoutAccents(text).replace(/([aou])e/g, '$1');

let groups: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** For each given name all that its bearers are called. Kinder than the draft's table: Stephen may be Steven here. */
function readGroups(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { full, short } of nicknames()) {
    const names = [...full, ...short].map(fold);
    for (const name of names) found.set(name, new Set([...(found.get(name) ?? []), ...names]));
  }
  return found;
}

function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  groups ??= readGroups();
  return groups.get(a)?.has(b) ?? false;
}

const TITLE = /^(?:mrs?|ms|miss|mx|dr|prof|professor|sir|herr|frau|mme|m|phd|md|mba|jr|sr)$/;

/** "Dr. Smith, Jane" gives ["jane", "smith"], folded. */
export const nameWords = remember((name): readonly string[] => {
  const [last = '', first] = name.split(',', 2);
  const ordered = first?.trim() && !TITLE.test(fold(first).replace(/[^a-z]/g, '')) ? `${first} ${last}` : last;
  return fold(ordered)
    .split(/[^\p{L}'’-]+/u)
    .filter((word) => word !== '' && !TITLE.test(word));
});

/** How two names go together: both parts, one of them where the other has no more, not at all; or one is not known. */
export type Agreement = 'full' | 'part' | 'differs' | 'unknown';

export function agreement(a: readonly string[], b: readonly string[]): Agreement {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const [first, ...rest] = shorter;
  const given = longer[0];
  const family = longer.at(-1);
  if (first === undefined || given === undefined || family === undefined) return 'unknown';
  if (rest.length === 0) return sameGivenName(first, given) || first === family ? 'part' : 'differs';
  const initial = first.length === 1 || given.length === 1;
  const sameFirst = sameGivenName(first, given) || (initial && first[0] === given[0]);
  return sameFirst && rest.at(-1) === family ? 'full' : 'differs';
}
