/** Names as people write them: with and without accents, titles, surnames; short forms. */
import { remembered } from './remembered';

/** Lower case, without accents; "ue" and "ü" become the same. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([aou])e/g, '$1');

/** Each line is one name and what its bearers are called. */
const SHORT_FORMS = `
abigail abby gail
albert al bert
alexander alex sasha xander
alexandra alex sandra sasha
alfred alf fred
andrew andy drew
anthony tony
barbara barb babs
benjamin ben benny
catherine katherine kathryn cathy kathy kate katie kat
charles charlie chuck
christina christine chris tina
christopher chris kit
daniel dan danny
david dave davey
deborah debbie deb
edward ed eddie ted ned
eleanor ellie nell nora
elizabeth liz beth eliza betty lisa lizzie
frances fran frankie
francis frank
frederick fred freddy
gabriel gabe
gerald gerry jerry
gregory greg
henry harry hank
isabella isabel bella izzy
jacob jake
james jim jimmy jamie
jennifer jen jenny
jessica jess jessie
john jack johnny
jonathan jon
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
kimberly kim
lawrence larry
leonard leo len lenny
margaret maggie meg peggy greta
matthew matt
maximilian max
michael mike mick micky
nathaniel nathan nate
nicholas nick nico
pamela pam
patricia pat patty tricia
patrick pat paddy
peter pete
philip phil
rebecca becky becca bex
richard rick rich dick ricky
robert bob rob bobby robbie
ronald ron
samantha sam
samuel sam sammy
stephanie steph
stephen steven steve
susan sue suzanne susie
theodore ted theo
theresa teresa terry tess
thomas tom tommy
timothy tim
victoria vicky tori
vincent vince vinny
william bill will billy willy liam
zachary zach zack`;

const GROUPS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const groups = new Map<string, Set<string>>();
  for (const line of SHORT_FORMS.trim().split('\n')) {
    const names = line.split(' ').map(fold);
    for (const name of names) groups.set(name, new Set([...(groups.get(name) ?? []), ...names]));
  }
  return groups;
})();

export const sameGivenName = (a: string, b: string): boolean => a === b || (GROUPS.get(a)?.has(b) ?? false);

const TITLE = /^(?:mrs?|ms|miss|mx|dr|prof|professor|sir|herr|frau|mme|m|phd|md|mba|jr|sr)$/;

/** "Dr. Smith, Jane" gives ["jane", "smith"], folded. */
export const nameWords = remembered((name): readonly string[] => {
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
