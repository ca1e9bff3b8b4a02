import { type Lexicon, stemOf, UNKNOWN } from './lexicon';
import { numbersOf } from './numbers';
import { sensesOf } from './thesaurus';

/** A word or number of a text, with what a reader sees in it at once. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  /** "14", "fourteen", "8,200", the last word of "two hundred": the number; null for none. */
  readonly number: number | null;
  /** Where that counts time, how many days. */
  readonly days: number | null;
  /** A word that carries no topic: "the", "with", "really". */
  readonly stop: boolean;
  /** Begins with a capital though no sentence begins there. */
  readonly name: boolean;
  readonly rarity: number;
  /** What the word is a word for, alone or with its neighbour: numbers of the thesaurus' groups, in rising order. */
  readonly senses: readonly number[];
}

const STOP = new Set(
  `a about above after again against ago all almost along already also although always am among an and another any
  anyone anything are aren't around as at away back be became because become been before being below between both
  but by came can can't cannot come comes could couldn't did didn't do does doesn't doing don't done down during each
  either else enough even ever every everyone everything few for from further get gets getting give given gives go
  goes going gone got had hadn't has hasn't have haven't having he her here hers herself him himself his how however
  i i'd i'll i'm i've if in into is isn't it it's its itself just keep kept know known last least less let let's like
  lot lots made make makes making many may maybe me might mine more most much must my myself near need never next no
  nor not nothing now of off often on once one ones only onto or other others our ours ourselves out over own perhaps
  put quite rather really right said same say saying says see seem seems seen shall she should shouldn't since so
  some someone something somewhat soon still such sure take taken takes taking than thank thanks that that's the
  their theirs them themselves then there there's these they they're thing things think this those though thought
  through thus till to today together told too took toward towards two under unless until up upon us use used using
  usually very via want wanted wants was wasn't way we we'd we'll we're we've well went were weren't what what's
  whatever when where whether which while who whole whom whose why will with within without won't would wouldn't yes
  yesterday yet you you'd you'll you're you've your yours yourself w bit also`.split(/\s+/),
);

/** True: a word in small letters that carries no topic. */
export const isStop = (word: string): boolean => STOP.has(word);

/** What people shorten when they jot down, written out. */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    wk: 'week',
    wks: 'weeks',
    yr: 'year',
    yrs: 'years',
    mo: 'month',
    mos: 'months',
    hr: 'hour',
    hrs: 'hours',
    min: 'minute',
    mins: 'minutes',
    mgr: 'manager',
    mgmt: 'management',
    dept: 'department',
    govt: 'government',
    xmas: 'christmas',
    mon: 'monday',
    tue: 'tuesday',
    tues: 'tuesday',
    thu: 'thursday',
    thurs: 'thursday',
    thur: 'thursday',
    fri: 'friday',
    jan: 'january',
    feb: 'february',
    apr: 'april',
    aug: 'august',
    sept: 'september',
    sep: 'september',
    oct: 'october',
    nov: 'november',
    dec: 'december',
    dev: 'developer',
    devs: 'developers',
    eng: 'engineer',
    ops: 'operations',
    pt: 'patient',
    pts: 'patients',
    dr: 'doctor',
    doc: 'doctor',
    docs: 'doctors',
    stats: 'statistics',
    lib: 'library',
    appt: 'appointment',
    ppl: 'people',
    bf: 'boyfriend',
    gf: 'girlfriend',
    univ: 'university',
    uni: 'university',
    asst: 'assistant',
    approx: 'about',
    sci: 'science',
    bday: 'birthday',
    tel: 'telephone',
    phone: 'telephone',
    info: 'information',
    temp: 'temperature',
    vol: 'volunteer',
    vols: 'volunteers',
    est: 'estimate',
    reps: 'salesman',
    rep: 'salesman',
    mum: 'mother',
    mom: 'mother',
    dad: 'father',
    tv: 'television',
    telly: 'television',
    lab: 'laboratory',
    labs: 'laboratory',
    gym: 'gymnasium',
    exam: 'examination',
    prof: 'professor',
    prez: 'president',
    kids: 'child',
    kid: 'child',
    bike: 'bicycle',
    bikes: 'bicycle',
    pic: 'picture',
    pics: 'picture',
    fridge: 'refrigerator',
    photo: 'photograph',
    photos: 'photograph',
    math: 'mathematics',
    maths: 'mathematics',
    ad: 'advertisement',
    ads: 'advertisement',
    auto: 'automobile',
    pub: 'bar',
    vet: 'veterinarian',
    vp: 'president',
    ceo: 'president',
    q: 'question',
    abt: 'about',
    acct: 'account',
    accts: 'accounts',
    amt: 'amount',
    appts: 'appointments',
    avg: 'average',
    bdrm: 'bedroom',
    bldg: 'building',
    biz: 'business',
    calc: 'calculate',
    calcs: 'calculations',
    cert: 'certificate',
    certs: 'certificates',
    chem: 'chemistry',
    conf: 'conference',
    corp: 'corporate',
    cust: 'customer',
    depos: 'depositions',
    env: 'environment',
    evals: 'evaluations',
    exec: 'executive',
    execs: 'executives',
    fave: 'favorite',
    grad: 'graduate',
    grads: 'graduates',
    hosp: 'hospital',
    hq: 'headquarters',
    incl: 'including',
    intl: 'international',
    lang: 'language',
    lvl: 'level',
    mech: 'mechanical',
    meds: 'medicine',
    mfg: 'manufacturing',
    mkt: 'market',
    mktg: 'marketing',
    msg: 'message',
    mth: 'month',
    mths: 'months',
    mtg: 'meeting',
    mtgs: 'meetings',
    natl: 'national',
    ofc: 'office',
    pg: 'page',
    pharm: 'pharmacy',
    pkg: 'package',
    proj: 'project',
    promo: 'promotion',
    psych: 'psychology',
    qtr: 'quarter',
    ref: 'reference',
    refs: 'references',
    req: 'requirement',
    reqs: 'requirements',
    resto: 'restaurant',
    rm: 'room',
    sched: 'schedule',
    specs: 'specification',
    svc: 'service',
    thx: 'thank',
    trng: 'training',
    veg: 'vegetables',
    vids: 'videos',
    whse: 'warehouse',
    wkly: 'weekly',
    wknd: 'weekend',
    wknds: 'weekends',
    xfer: 'transfer',
    xfers: 'transfers',
    yrly: 'yearly',
    brolly: 'umbrella',
    rota: 'schedule',
    rotas: 'schedule',
    pram: 'stroller',
    prams: 'strollers',
    granny: 'grandmother',
    granddad: 'grandfather',
    grandad: 'grandfather',
    grandpa: 'grandfather',
    grandma: 'grandmother',
    auntie: 'aunt',
    bloke: 'man',
    physio: 'therapy',
    jab: 'vaccination',
    jabs: 'vaccination',
    meetup: 'meeting',
    hols: 'vacation',
    mentorship: 'mentor',
    weds: 'wednesday',
  }),
);

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}]+)*|\p{N}+(?:[.,:]\p{N}+)*/gu;

/** The stem by which a word in small letters is known; what people shorten is written out. */
export const stemIn = (word: string, lexicon: Lexicon): string => lexicon.spelt(stemOf(SHORT.get(word) ?? word));

/** The words and numbers of a text. */
export function tokensOf(text: string, lexicon: Lexicon): Token[] {
  const matches = [...text.matchAll(WORD)];
  const words = matches.map(({ 0: raw }) => raw.toLowerCase().replaceAll('’', "'"));
  const numbers = numbersOf(
    words.map((word, i) => {
      const { index = 0, 0: before } = matches[i - 1] ?? { 0: '' };
      const between = i > 0 ? text.slice(index + before.length, matches[i]?.index) : '.';
      return { word, joined: /^[\s\-\u2010\u2011]*$/.test(between), glued: between === '' };
    }),
  );
  const stems = words.map((word) => stemIn(word, lexicon));
  const stops = words.map((word, i) => {
    const number = numbers[i];
    if (number === 'part') return true;
    if (number && (number.words > 1 || number.days !== null)) return false;
    return STOP.has(word) || word.length === 1 || (TYPED.has(word) && !SHORT.has(word));
  });
  const senses = sensesOf(
    stems.map((stem, i) => ({ stem, stop: stops[i] ?? false })),
    lexicon.groups,
  );
  return matches.map(({ 0: raw, index }, i) => {
    const [lower = '', stem = '', number] = [words[i], stems[i], numbers[i]];
    const before = text.slice(0, index).trimEnd();
    const opens = before === '' || /[.!?:;"“(\n•-]$/.test(before);
    return {
      start: index,
      end: index + raw.length,
      text: raw,
      lower,
      stem,
      number: number && number !== 'part' ? number.value : null,
      days: number && number !== 'part' ? number.days : null,
      stop: stops[i] ?? false,
      name: !opens && /^\p{Lu}/u.test(raw) && lower !== 'i' && !lower.startsWith("i'"),
      rarity: lexicon.rarity(stem),
      senses: senses[i] ?? [],
    };
  });
}

/** How English is typed in haste; no list of words has it. */
const TYPED = new Set(
  `u ur r n thx thnx thanx tx ty pls plz lol omg lmk btw asap im ive id ill dont doesnt didnt cant couldnt wont wouldnt isnt
  wasnt arent havent hasnt youre youve theyre thats whats lets gonna wanna gotta kinda dunno yeah yep nope ok okay ppl rly
  tho thru bc cuz gr hiya heya bout lil cos np fyi ta idk imo tbh`.split(/\s+/),
);

/** True: English has this word, which is in small letters; also as it is typed in haste. */
export const isEnglishWord = (word: string, lexicon: Lexicon): boolean =>
  STOP.has(word) || TYPED.has(word) || SHORT.has(word) || lexicon.rarity(lexicon.spelt(stemOf(word))) < UNKNOWN;
