import { anyOf } from '../draft/any-of';
import { type Draft, rangeOf, type Sentence, touches } from '../draft/draft';
import { remember } from '../draft/remember';
import { openSlots } from '../draft/slots/placeholders';
import type { Range } from '../report';
import type { Substance } from '../substance/substance';
import { defineCheck } from './check';

const QUALITY =
  '(?:skills?|skill set|experiences?|background|qualifications?|strengths|abilities|expertise|education|training|work ethic|knowledge|track record)';

/** How sentences are built that fit any candidate, any company and any day. */
const STOCK = anyOf(
  /(?:i'm|i am|feel|am) (?:\w+ )?(?:confident|certain|convinced|positive|sure)(?: that)? (?:i|my|the)/,
  new RegExp(
    `(?:my|the) (?:\\w+,? (?:and )?){0,4}${QUALITY}(?: \\w+){0,4} (?:align|match|fit|make|would|will|can|are|is|prepared|position|enable|coincide)`,
  ),
  /(?:great|good|strong|perfect|excellent|ideal|right|solid|natural) (?:fit|match|candidate|addition)|(?:valuable|great|real|strong) (?:asset|addition|contribution)|asset to (?:your|the)/,
  /contribut\w+ (?:to|meaningfully|quickly|significantly)[^.!?]{0,40}(?:success|team|growth|goals|company|organi[sz]ation|mission)|(?:make|making) (?:a|an) (?:\w+ )?(?:contribution|impact|difference)|add(?:ing)? (?:\w+ )?value/,
  /(?:learn(?:ed|ing)?|hear(?:ing)?|know(?:ing)?)(?: \w+)? (?:more )?about (?:the|your|this) (?:\w+ ){0,3}(?:role|position|job|company|team|organi[sz]ation|opportunity|firm|program|department|company's \w+|mission|culture)/,
  /(?:enjoy\w*|pleasure|great|nice|appreciate\w*)(?: \w+){0,3} (?:our (?:conversation|discussion|meeting|talk|chat)|meeting (?:with )?you|speaking with you|talking (?:with|to) you)/,
  /(?:strengthened|confirmed|reinforced|increased|solidified|deepened|heightened) my (?:\w+ )?(?:interest|enthusiasm|desire|belief)|(?:even )?more (?:excited|interested|enthusiastic|convinced)/,
  /(?:very|really|highly|extremely|particularly|truly|so|remain|still)(?: very)? (?:interested|excited|enthusiastic)(?: in| about)(?: \w+){0,2} (?:the|this|your|joining|working|opportunity|role|position|possibility)/,
  /(?:opportunity|possibility|prospect|chance|privilege) (?:to|of) (?:join|joining|work|working|contribut\w+|be|being|becom\w+)/,
  /impressed (?:by|with) (?:the|your|how|everything)[^.!?]{0,60}(?:team|culture|mission|values|commitment|dedication|professional\w*|vision|company|reputation|organi[sz]ation|friendl\w+|growth|excellence)/,
  /(?:company|team|organi[sz]ation|firm)(?:'s)? (?:culture|mission|values|vision|commitment|reputation)/,
  /(?:please|pls) (?:do not|don't|feel free|let me know|contact me|reach out|call me)|(?:hesitate|feel free) to|(?:any|further|additional|more) (?:\w+ )?(?:information|questions?|details|references|documents|materials)/,
  /look(?:ing)? forward to (?:hearing|the next steps?|speaking|discussing|your (?:reply|response|decision)|the (?:possibility|opportunity)|it|working|meeting)/,
  /(?:hear(?:ing)? from you|next steps?)(?: soon| in the near future)?/,
  /hope (?:this|that this|you)(?: \w+){0,3} (?:finds you|are (?:doing )?well|well)|writing to (?:thank|express|follow up|extend)|(?:express|extend) my|wanted to (?:take a moment|thank|reach out|express|follow up)/,
  /hit the ground running|team player|hard[- ]work(?:er|ing)|fast[- ]paced|fast learner|quick learner|detail[- ]oriented|self[- ](?:starter|motivated)|results[- ](?:driven|oriented)|go-getter|above and beyond|track record|passionate about|wealth of|dynamic|(?:work|think)(?:s|ing)? (?:well )?(?:independently|under pressure|as part of a team|outside the box)|multitask|deadlines|communication skills/,
  /(?:thank(?:s| you|ful)?|appreciate|grateful)[^.!?]{0,60}(?:time|consider\w+|opportunity|meet(?:ing)?|interview\w*|today|yesterday)/,
);

const isStock = remember((text: string): boolean => STOCK.test(text));

/** Thanks, good wishes and a door held open: nobody is told to drop these. */
const MANNERS = anyOf(
  /thank(?:s| you|ful)?|appreciate|grateful|look(?:ing)? forward|hope (?:this|that|you|to)|hear(?:ing)? from you|(?:please|pls) (?:do not|don't|feel free|let me know|contact|reach)|hesitate|feel free|(?:pleasure|nice|great|good) (?:to meet|meeting|talking|speaking)/,
);
const isManners = remember((text: string): boolean => MANNERS.test(text));

/** As many stock sentences are manners, not filler. */
const POLITE_SENTENCES = 2;
/** Share earned for one, two, three and more specific things. */
const DEPTH = [0, 0.5, 0.75, 1] as const;
/** Likeness to an earlier follow-up from which on two readers would notice. */
const TWIN_FROM = 0.4;

/** Guidance row 4: not a standard message. */
export const notStandard = defineCheck({
  id: 'not-standard',
  title: 'Not standard',
  why: 'A mail that anybody could have sent can look as if you had not listened. Employers call it a red flag.',
  row: 4,
  weight: 9,
  says: {
    met: 'As a whole it could only come from you.',
    some: '{count} {count|sentence fits|sentences fit} any candidate. Tie them to what you talked about, or drop them.',
    empty: 'Put in what only somebody who was there knows.',
    standard: 'Anybody could have sent this. Put in what only somebody who was there knows.',
    thin: 'More of it could come from your talk.',
    slots: 'A template still shows. Fill its gaps with what you talked about.',
    twin: 'This is close to a mail you sent before. Write each one afresh.',
  },
  evaluate(draft, { substance, likeness }) {
    const slots = openSlots(draft).length;
    const { specific, stock } = shares(draft, substance);
    const ranges = stock.map(rangeOf);
    const things = substance.points.length + Number(substance.moments.length > 0) + Number(substance.acted.length > 0);
    const depth = DEPTH[Math.min(things, DEPTH.length - 1)] ?? 0;
    const filler = wordsOf(stock) - wordsOf(polite(stock));
    const full = depth * (specific / Math.max(1, specific + filler));
    if (slots > 0) return { earned: slots > 1 ? 0 : full / 2, say: 'slots', ranges };
    if (likeness >= TWIN_FROM) return { earned: full * 0.3, say: 'twin', ranges };
    if (draft.sentences.length === 0) return { earned: 0, say: 'empty' };
    if (things === 0) return { earned: 0, say: 'standard', ranges };
    const some = (idle: readonly Sentence[]) =>
      ({ earned: full, say: 'some', params: { count: idle.length }, ranges: idle.map(rangeOf) }) as const;
    const plain = stock.filter(({ text }) => !isManners(text));
    // A letter may be all one's own else: two such sentences still stand out in it.
    if (plain.length > 1) return some(plain);
    if (full >= 0.9) return { earned: full, say: 'met' };
    return stock.length > POLITE_SENTENCES ? some(stock) : { earned: full, say: 'thin', ranges };
  },
});

/** Words of sentences that carry something of this conversation, and the sentences that fit anybody. */
function shares(draft: Draft, { points, moments, acted, sharedInterest, hollow }: Substance) {
  const told = [...points.map(({ range }) => range), ...moments, ...acted, ...sharedInterest];
  const isIn = (sentence: Sentence, ranges: readonly Range[]): boolean =>
    ranges.some((range) => touches(range, rangeOf(sentence)));
  const isTold = (sentence: Sentence): boolean => isIn(sentence, told);
  const stock = draft.sentences.filter(
    (sentence) => !isTold(sentence) && (isStock(sentence.text) || isIn(sentence, hollow)),
  );
  return { specific: wordsOf(draft.sentences.filter(isTold)), stock };
}

/** Thanks open a mail and a hope closes it: these two are let off. */
const polite = (stock: readonly Sentence[]): readonly Sentence[] => [...stock.slice(0, 1), ...stock.slice(1).slice(-1)];

const wordsOf = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
