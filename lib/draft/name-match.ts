/** Somebody known by name or address; '' where it is not known. */
export interface Known {
  readonly name: string;
  readonly email: string;
}

/** Usual short forms of given names that are not just their beginning. Before the colon the full names, which are not each other. */
const NICKNAMES = `
robert: bob bobby rob robbie bert
william: bill billy will willy liam
richard: dick rick ricky rich
margaret: peggy meg maggie greta daisy marge
elizabeth: liz lizzie beth betty betsy eliza libby elsie
katherine catherine kathryn: kate katie kathy cathy kit kitty kat
james: jim jimmy jamie
john: jack johnny
jonathan: jon jonny nathan
edward: ed eddie ted teddy ned
theodore: ted teddy theo
charles: charlie chuck chaz
henry: harry hank hal
harold: harry hal
michael: mike mick mickey micky
anthony: tony ant
thomas: tom tommy
francis: frank fran
frances: fran franny fanny frankie
franklin: frank
francisco: paco pancho frank
ignacio: nacho
manuel: manny manolo
alexander: alex sandy xander sasha al lex
alexandra: alex sandra sandy sasha lexi
andrew: andy drew
david: dave davy
daniel: dan danny
samuel: sam sammy
samantha: sam sammie
joseph: joe joey
josephine: jo josie
stephen steven: steve stevie
patrick: pat paddy rick
patricia: pat patty trish tricia
susan: sue susie suzy
deborah: deb debbie debra
rebecca: becky becca bex
jennifer: jen jenny
jessica: jess jessie
barbara: barb babs
dorothy: dot dottie dolly
eleanor: ellie nell nora
helen: nell
mary: molly polly mae
martha: marty patty
ann anne anna: annie nan nancy
victoria: vicky vic tori
virginia: ginny
christopher: chris kit topher
christine christina: chris chrissy tina
lawrence laurence: larry laurie
gerald gerard: gerry jerry
jeremy: jerry jem
gregory: greg
geoffrey jeffrey: geoff jeff
nicholas: nick nicky nico
peter: pete
philip phillip: phil pip
raymond: ray
ronald: ron ronnie
donald: don donnie
kenneth: ken kenny
leonard: len lenny leo
matthew: matt
benjamin: ben benny
albert: al bert
alfred: fred al alf
frederick: fred freddy
arthur: art
walter: walt wally
eugene: gene
zachary: zach zack
joshua: josh
gabriel: gabe
nathaniel: nathan nate nat
vincent: vince vinny
timothy: tim
terence: terry
theresa teresa: terry tess
abigail: abby gail
madeleine: maddy
penelope: penny
amelia: amy millie mel
melissa: mel missy
melanie: mel
caroline: carrie
carolyn: carol
jacqueline: jackie
judith: judy
kimberly: kim
pamela: pam
sandra: sandy
cynthia: cindy
veronica: ronnie
valerie: val
isabel isabella: bella izzy
ivan: vanya
dmitri: dima mitya
mikhail: misha
aleksandr: sasha alex
vladimir: vova volodya
yekaterina: katya
sergei: serge
johannes: hans johann
guillermo: memo bill
roberto: beto
eduardo: lalo edu
aleksandra: sasha ola
małgorzata: gosia
katarzyna: kasia
agnieszka: aga
joanna: asia
elena yelena: lena
maria mariya: masha mia
giuseppe: beppe peppe
josé jose: pepe
concepción concepcion: concha
guadalupe: lupe
rosario: charo
mohammed muhammad mohamed: mo
`;

interface Nicknames {
  readonly full: ReadonlySet<string>;
  readonly short: ReadonlySet<string>;
}
let nicknames: readonly Nicknames[] | undefined;
const readNicknames = (): readonly Nicknames[] =>
  NICKNAMES.trim()
    .split('\n')
    .map((line) => {
      const [full = [], short = []] = line.split(': ').map((names) => names.split(' ').map(plain));
      return { full: new Set(full), short: new Set(short) };
    });

/** Letters without accents, and umlauts as they are typed without their keys: Jürgen is Juergen is Jurgen. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '');

const TYPED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const typedOut = (word: string): string =>
  plain(word.toLowerCase().replace(/[äöüøå]/g, (letter) => TYPED[letter] ?? letter));

const wordsOf = (name: string): string[] => name.split(/[\s\-–,]+/u).filter((word) => /\p{L}/u.test(word));

/** True: `greeted`, as typed in a greeting, can be this person. A misspelt name is somebody else. */
export function namesMatch(greeted: string, person: Known): boolean {
  const known = [...wordsOf(person.name), ...addressWords(person)];
  if (known.length === 0) return true;
  // Names in two scripts can't be compared: 王伟 may well be Wang Wei.
  const latin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
  if (latin(greeted) !== latin(known.join(' '))) return true;
  const words = wordsOf(greeted).filter((word) => !/^(?:MD|PhD|RN|CPA|MBA|Esq|Jr|Sr|[IV]+)\.?$/.test(word));
  // A family name is written out; only what stands before it is shortened.
  const given = known.length > 1 ? known.slice(0, -1) : known;
  // Xiaoming for Xiao Ming.
  const joined = plain(words.join(''));
  if (known.some((_, i) => known.slice(i + 1).some((_two, j) => plain(known.slice(i, i + j + 2).join('')) === joined)))
    return true;
  const matching = words.filter(
    (word) => known.some((other) => isSpelled(word, other)) || given.some((other) => isShortFor(word, other)),
  );
  return matching.length > 0 && (matching.length === words.length || matching.length >= 2);
}

/** jane.hall@… knows two names; what jhall@… means is a guess, so it is not asked. */
const addressWords = ({ name, email }: Known): string[] =>
  name === '' ? (email.split('@')[0] ?? '').split(/[._\-+\d]+/).filter((word) => word.length > 1) : [];

const isSpelled = (greeted: string, known: string): boolean =>
  plain(greeted) === plain(known) || typedOut(greeted) === plain(known) || plain(greeted) === typedOut(known);

function isShortFor(greeted: string, known: string): boolean {
  const [a, b] = [plain(greeted), plain(known)];
  // "J." or "JR" for Jane Rose.
  if (a.length === 1 || (greeted.length <= 3 && greeted === greeted.toUpperCase())) return b.startsWith(a.slice(0, 1));
  // Sam for Samantha, Ed for Edward; one letter less is a slip.
  if (b.startsWith(a) && b.length - a.length >= 2) return true;
  // Dani for Danielle, Nicky for Nicole: the beginning, with an ending of endearment.
  const stem = a.replace(/(?:ie|ey|y|i|o|a)$/, '').replace(/(.)\1$/, '$1');
  if (stem !== a && stem.length >= 3 && b.startsWith(stem) && b.length > a.length + Number(/[ao]$/.test(a)))
    return true;
  nicknames ??= readNicknames();
  return nicknames.some(
    ({ full, short }) => (short.has(a) && (full.has(b) || short.has(b))) || (full.has(a) && short.has(b)),
  );
}

/** An address such as hr@ or info@ tells no name, so it can't contradict one. */
const isNameless = ({ name, email }: Known): boolean => name === '' && !/^\p{L}{2,}[._-]\p{L}{2,}@/u.test(email);

/** Those of the greeted names that belong to nobody who is known; none while nobody's name is known. */
export function strangersAmong(
  greeted: readonly string[],
  { addressees, interviewers }: Readonly<Record<'addressees' | 'interviewers', readonly Known[]>>,
): string[] {
  const people = [...addressees, ...interviewers];
  if (people.length === 0 || addressees.some(isNameless)) return [];
  // "Dear Dean," may address an office.
  return greeted.filter((name) => !/^dean$/i.test(name) && !people.some((person) => namesMatch(name, person)));
}
