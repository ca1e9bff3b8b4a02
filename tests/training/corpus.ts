import { existsSync, readFileSync } from 'node:fs';
import type { Draft } from '../../lib/draft/draft';
import { parseDraft } from '../../lib/draft/parse';
import type { Range, ScoreInterview, ScoreNote } from '../../lib/report';
import { CORPUS_DIR, jsonLines } from './files';

/** One annotated mail, as in the development corpus. */
export interface Mail {
  readonly id: string;
  readonly category: string;
  readonly subject?: string;
  readonly body: string;
  readonly talking_points?: readonly string[];
  readonly point_kinds?: readonly string[];
  readonly specific_moment?: boolean;
  readonly acted_on_advice?: boolean;
  readonly overall?: number;
  readonly has_placeholder?: boolean;
  readonly interview?: ScoreInterview;
  readonly covered?: readonly number[];
}

export interface Example {
  readonly mail: Mail;
  readonly published: boolean;
  /** Written for this, not found: of the files beside this one. */
  readonly own: boolean;
  /** What is a thing from the talk in it is marked as the guideline has it. */
  readonly marked: boolean;
  /** What kind of thing it is, too. */
  readonly kinded: boolean;
  readonly aside: boolean;
  readonly fold: number;
  readonly draft: Draft;
  readonly notes: readonly ScoreNote[];
  readonly covered: readonly number[] | null;
  readonly gold: readonly { readonly range: Range; readonly kind: string | null }[];
  readonly goldCount: number;
}

const FOLDS = 5;

/** Annotated as the corpus, but our own: plain, terse, foreign and old-fashioned voices, and notes in other words. */
export const LETTERS = 'tests/training/letters.jsonl';

/**
 * The same talk in a hollow, a full and a third letter, its notes beside all of them, juicy ones that none of them
 * tells among them. They teach notes and moments: what fits every firm is no point in them, where the guideline is
 * milder.
 */
export const HOLLOW = 'tests/training/hollow.jsonl';

/**
 * Letters of other people's manners, as the guideline has them. They teach what is a point: what kind it is, and which
 * notes are covered, was marked differently by each of their writers.
 */
export const VOICES = 'tests/training/voices.jsonl';

/** Letters by eight writers more, to measure by. They must never teach. */
const ASIDE = 'tests/training/points-aside.jsonl';

/** What was noted of a talk, and what of it the mail covers, where the mail itself does not say so. */
interface Jotted {
  readonly id: string;
  readonly notes: string[];
  readonly covered: number[];
  readonly company: string;
  readonly role: string;
  readonly interviewers: string[];
}

interface Kept {
  readonly published?: boolean;
  readonly own?: boolean;
  readonly marked?: boolean;
  readonly pointsOnly?: boolean;
}

function examplesIn(
  path: string,
  { published = false, own = false, marked = true, pointsOnly = false }: Kept,
  noted: ReadonlyMap<string, Jotted> = new Map(),
): Example[] {
  const read: Mail[] = jsonLines(path);
  return read
    .filter(({ category }) => category !== 'negative')
    .map((read) => {
      const jotted = noted.get(read.id);
      const mail: Mail = jotted
        ? {
            ...read,
            interview: {
              company: jotted.company,
              role: jotted.role,
              interviewers: jotted.interviewers.map((name) => ({ name })),
              notes: jotted.notes,
            },
            covered: jotted.covered,
          }
        : read;
      const hash = hashOf(setOf(mail.id));
      return {
        mail,
        published,
        own,
        marked,
        kinded: !published && !pointsOnly,
        aside: hash % 5 === 0,
        fold: Math.floor(hash / 5) % FOLDS,
        draft: parseDraft(mail.subject ?? '', mail.body),
        notes: pointsOnly
          ? []
          : (mail.interview?.notes ?? []).map((note) => (typeof note === 'string' ? { text: note } : note)),
        covered: pointsOnly ? null : (mail.covered ?? null),
        gold: (mail.talking_points ?? []).flatMap((quote, i) => {
          const range = locate(mail.body, quote);
          return range ? [{ range, kind: pointsOnly ? null : (mail.point_kinds?.[i] ?? null) }] : [];
        }),
        goldCount: mail.talking_points?.length ?? 0,
      };
    });
}

/** Follow-ups of the development corpus; null where the corpus is not there. Kept aside: a fifth, by hash of the id. */
export function loadExamples(): Example[] | null {
  if (!existsSync(`${CORPUS_DIR}dev.jsonl`)) return null;
  const jotted: Jotted[] = jsonLines(`${CORPUS_DIR}notes.jsonl`);
  const noted = new Map(jotted.map((row) => [row.id, row]));
  return [
    ...examplesIn(`${CORPUS_DIR}dev.jsonl`, { published: true }, noted),
    ...examplesIn(`${CORPUS_DIR}modern.jsonl`, {}, noted),
    ...examplesIn(`${CORPUS_DIR}modern2.jsonl`, {}, noted),
    ...examplesIn(LETTERS, { own: true }),
    ...examplesIn(HOLLOW, { own: true, marked: false }),
    ...examplesIn(VOICES, { own: true, pointsOnly: true }),
  ];
}

/** The mails of one of our own files, as they are written. */
export const lettersIn = (path: string): Mail[] => jsonLines(path);

/** Letters by writers of whom nothing teaches. */
export const loadAside = (): Example[] => examplesIn(ASIDE, { own: true });

/**
 * The invented mails of point-mails.txt: only to learn from, never to measure on.
 */
export function loadInvented(): Example[] {
  const text = readFileSync('tests/training/point-mails.txt', 'utf8').replace(/^#.*\n/gm, '');
  return text
    .split(/^== /m)
    .slice(1)
    .map((part, index) => {
      const [head = '', ...rest] = part.split('\n');
      const notes = rest.filter((line) => /^[+-] /.test(line));
      const marked = rest
        .filter((line) => !/^[+-] /.test(line))
        .join('\n')
        .trim();
      const gold: { range: Range; kind: string | null }[] = [];
      let body = '';
      for (const piece of marked.split(/(\{[a-z-]+: [^}]*\})/)) {
        const point = /^\{([a-z-]+): ([^}]*)\}$/.exec(piece);
        const words = point?.[2] ?? piece;
        if (point) gold.push({ range: [body.length, body.length + words.length], kind: point[1] ?? null });
        body += words;
      }
      const texts = notes.map((line) => line.slice(2));
      return {
        mail: {
          id: `invented-${index}`,
          category: 'personalised',
          body,
          specific_moment: head.includes('moment'),
          acted_on_advice: head.includes('acted'),
          ...(texts.length > 0 ? { interview: { notes: texts } } : {}),
        },
        published: false,
        own: true,
        marked: true,
        kinded: true,
        aside: false,
        fold: index % FOLDS,
        draft: parseDraft('', body),
        notes: texts.map((note) => ({ text: note })),
        covered: texts.length > 0 ? notes.flatMap((line, i) => (line.startsWith('+') ? [i] : [])) : null,
        gold,
        goldCount: gold.length,
      };
    });
}

/** Letters on one invented talk, "hollow-a-01-1" to "-4", are never parted: one would teach the other by heart. */
export const setOf = (id: string): string => id.replace(/(?<=-\d+)-\d+$/, '');

export function hashOf(text: string): number {
  let h = 2166136261;
  for (const c of text) h = Math.imul(h ^ c.charCodeAt(0), 16777619) >>> 0;
  return (h ^ (h >>> 15)) >>> 0;
}

export const wordsIn = (text: string): { word: string; start: number; end: number }[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({
    word: m[0].toLowerCase(),
    start: m.index,
    end: m.index + m[0].length,
  }));

/** Where a quote stands in a body; where the reader shortened, the best passage with 60 % of its words in order. */
export function locate(body: string, quote: string): Range | null {
  const exact = body.indexOf(quote);
  if (exact >= 0) return [exact, exact + quote.length];
  const all = wordsIn(body);
  const wanted = wordsIn(quote).map(({ word }) => word);
  let best: { hits: number; range: Range } | null = null;
  for (let i = 0; i < all.length; i++) {
    if (all[i]?.word !== wanted[0] && !(wanted.length > 3 && all[i]?.word === wanted[1])) continue;
    let q = 0;
    let hits = 0;
    let end = i;
    for (let j = i; j < all.length && j < i + Math.ceil(wanted.length * 1.6) && q < wanted.length; j++) {
      const k = wanted.slice(q, q + 4).indexOf(all[j]?.word ?? '');
      if (k >= 0) {
        q += k + 1;
        hits++;
        end = j;
      }
    }
    if (!best || hits > best.hits) best = { hits, range: [all[i]?.start ?? 0, all[end]?.end ?? 0] };
  }
  return best && best.hits >= 0.6 * wanted.length ? best.range : null;
}

/** How many words of the body two ranges share, and how many the shorter has. */
export function overlap(body: string, a: Range, b: Range): { both: number; shorter: number } {
  const middles = middlesOf(body);
  const count = (from: number, to: number): number => middles.filter((m) => m > from && m < to).length;
  return {
    both: count(Math.max(a[0], b[0]), Math.min(a[1], b[1])),
    shorter: Math.min(count(...a), count(...b)),
  };
}

const known = new Map<string, number[]>();
const middlesOf = (body: string): number[] => {
  const middles = known.get(body) ?? wordsIn(body).map(({ start, end }) => (start + end) / 2);
  known.set(body, middles);
  return middles;
};
