import { type Draft, touches } from '../../draft/draft';
import type { Range, ScoreInterview } from '../../report';
import { headerStems } from '../header';
import { deniedIn } from '../notes/denied';
import type { Lexicon, Vector } from '../words/lexicon';
import { meaningOf, unit } from '../words/meaning';
import { CLAUSE_FEATURES, type ClauseFacts, mean, readSentence, type SentenceFacts } from './clause-facts';
import type { Clause } from './clauses';
import { isFormality } from './formality';
import { isTangible } from './tangible';

/** A clause with what speaks for and against its being a thing from the talk. */
export interface Candidate {
  /** Offsets into the body. */
  readonly start: number;
  readonly end: number;
  readonly clause: Clause;
  readonly sentence: number;
  readonly paragraph: number;
  /** It says that somebody told or showed it. */
  readonly told: boolean;
  /** Words that are more than grammar. */
  readonly contentWords: number;
  /** The same, and numbers, without what it denies to have been talked of. */
  readonly said: number;
  /** It says nothing but that there was an interview, and when and what for. */
  readonly formal: boolean;
  /** Its sentence names something that not every firm has. */
  readonly tangible: boolean;
  /** What it speaks of: a sum, null where no word is known. */
  readonly meaning: Vector | null;
  /** The same at length 1. */
  readonly direction: Vector | null;
  readonly features: readonly number[];
}

/** Numbers of a clause's meaning: what it speaks of, told apart from how. */
const MEANING = 48;
const NO_MEANING: Vector = Array.from({ length: MEANING }, () => 0);

/** Names of the features, in order; the trained weights speak of them by these. */
export const POINT_FEATURES = [
  ...CLAUSE_FEATURES,
  'rarest word',
  'second rarest word',
  'mean rarity',
  'rare words',
  'number',
  'names',
  'words of content',
  'words',
  'near the trade',
  'farthest from the trade',
  'header words',
  'clause in sentence',
  'clauses in sentence',
  'place in mail',
  'first sentence',
  'last sentence',
  'paragraph sentences',
  'postscript',
  'before: told',
  'before: same sentence told',
  'paragraph: told',
  'paragraph: you',
  'paragraph: I',
  'mail: told',
  'mail: mean rarity',
  'mail: sentence length',
  'mail: slots',
  'mail: you per sentence',
  ...Array.from({ length: MEANING }, (_, k) => `meaning ${k + 1}`),
] as const;

/** Every clause of the mail with its features. */
export function candidatesOf(draft: Draft, interview: ScoreInterview | null, lexicon: Lexicon): Candidate[] {
  const header = headerStems(draft, interview, lexicon);
  const sentences = draft.sentences.map(({ text, start, paragraph }) => ({
    ...readSentence(text, lexicon),
    start,
    paragraph,
    unsaid: deniedIn(text).flatMap(({ range, of }) => (of === 'talk' ? [range] : [])),
  }));
  const told = (s: SentenceFacts): number =>
    s.cues.told + s.cues.showed + s.cues.named + s.cues.together + s.cues.asI + s.cues.youAsked;
  const all = sentences.flatMap(({ clauses }) => clauses);
  const mail = {
    told: mean(sentences.map((s) => +(told(s) > 0))),
    rarity: roughly(mean(all.map(({ meanRarity }) => meanRarity)), 0.1),
    length: roughly(mean(sentences.map(({ length }) => length)), 0.5),
    slots: mean(sentences.map(({ cues }) => cues.slot)),
    you: mean(sentences.map(({ you }) => you)),
  };
  const paragraphs = new Map<number, (typeof sentences)[number][]>();
  for (const s of sentences) {
    const known = paragraphs.get(s.paragraph);
    if (known) known.push(s);
    else paragraphs.set(s.paragraph, [s]);
  }

  return sentences.flatMap((s, at) => {
    const near = paragraphs.get(s.paragraph) ?? [s];
    const before = sentences[at - 1];
    const context = {
      place: sentences.length > 1 ? at / (sentences.length - 1) : 0,
      first: +(at === 0),
      last: +(at === sentences.length - 1),
      before: before && before.paragraph === s.paragraph ? +(told(before) > 0) : 0,
      paragraphTold: mean(near.map((n) => +(told(n) > 0))),
      paragraphYou: mean(near.map((n) => n.you)),
      paragraphI: mean(near.map((n) => n.me)),
    };
    const tangible = s.clauses.some((c) => besideHeader(c, header, lexicon).tangible);
    return s.clauses.map((c, i): Candidate => {
      const own = besideHeader(c, header, lexicon);
      const toldBefore = s.clauses
        .slice(0, i)
        .some((p) => p.cues.told + p.cues.showed + p.cues.named + p.cues.together > 0);
      return {
        start: s.start + c.clause.start,
        end: s.start + c.clause.end,
        clause: c.clause,
        sentence: at,
        paragraph: s.paragraph,
        told: c.cues.told + c.cues.showed + c.cues.named > 0,
        contentWords: c.content.length,
        said: wordsSaid(c.clause, s.unsaid),
        formal: own.formal,
        tangible,
        meaning: own.meaning,
        direction: own.direction,
        features: featuresOf(c, own, [
          i,
          s.clauses.length,
          context.place,
          context.first,
          context.last,
          near.length,
          +(s.paragraph === -1),
          context.before,
          +toldBefore,
          context.paragraphTold,
          context.paragraphYou,
          context.paragraphI,
          mail.told,
          mail.rarity,
          mail.length,
          mail.slots,
          mail.you,
        ]),
      };
    });
  });
}

/** @param unsaid offsets into the sentence, as its tokens' are */
const wordsSaid = ({ tokens }: Clause, unsaid: readonly Range[]): number =>
  tokens.filter(
    ({ stop, number, start, end }) =>
      (!stop || number !== null) && !unsaid.some((range) => touches(range, [start, end])),
  ).length;

/** A mean of the whole mail, told so roughly that it stays the same at most keys, and with it what hangs on it. */
const roughly = (mean: number, step: number): number => Math.round(mean / step) * step;

/** What a clause says that company, role and people do not. */
interface Own {
  /** In the order of `POINT_FEATURES`, from "rarest word" to "header words". */
  readonly features: readonly number[];
  readonly formal: boolean;
  readonly tangible: boolean;
  readonly meaning: Vector | null;
  readonly direction: Vector | null;
}

const besides = new WeakMap<ReadonlySet<string>, WeakMap<ClauseFacts, Own>>();

/** Remembered as long as the header and the clause are the same. */
function besideHeader(c: ClauseFacts, header: ReadonlySet<string>, lexicon: Lexicon): Own {
  const known = besides.get(header) ?? new WeakMap<ClauseFacts, Own>();
  besides.set(header, known);
  const before = known.get(c);
  if (before) return before;
  const own = c.content.filter((t) => !header.has(t.stem));
  const rarities = own.map(({ rarity }) => Math.min(rarity, 14)).sort((a, b) => b - a);
  const meaning = meaningOf(c.clause.tokens, header, lexicon);
  const made: Own = {
    features: [
      rarities[0] ?? 0,
      rarities[1] ?? 0,
      mean(rarities),
      rarities.filter((r) => r > 10).length,
      c.number,
      own.filter(({ name }) => name).length,
      own.length,
      c.clause.tokens.length,
      c.trade,
      c.far,
      c.content.length - own.length,
    ],
    formal: isFormality(c.clause, own),
    tangible: c.clause.tokens.some((token) => !header.has(token.stem) && isTangible(token, lexicon)),
    meaning,
    direction: unit(meaning),
  };
  known.set(c, made);
  return made;
}

interface InMail {
  readonly around: readonly number[];
  readonly features: readonly number[];
}
const inMail = new WeakMap<Own, InMail>();

/** All features of a clause, in the order of `POINT_FEATURES`: the same list again as long as nothing around it changed. */
function featuresOf(c: ClauseFacts, own: Own, around: readonly number[]): readonly number[] {
  const before = inMail.get(own);
  if (before && around.every((value, k) => value === before.around[k])) return before.features;
  const features = c.byItself.concat(own.features, around, own.direction ?? NO_MEANING);
  inMail.set(own, { around, features });
  return features;
}
