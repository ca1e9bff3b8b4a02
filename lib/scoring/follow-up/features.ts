import { footerAt } from '../../draft/footer';
import { linesOf } from '../../draft/lines';
import { quotedFrom } from '../../draft/quote';
import { CUES } from './cues';
import { FIELD_NAMES, fieldsOf } from './fields';

/** Code units that are read; what stands behind says nothing new about what a mail is. */
const ENOUGH = 20_000;
/** Tokens at the start, where a mail says why it comes, and at the end, where it says what it wants and who writes. */
const OPENING = 30;
const CLOSING = 14;

const TOKEN =
  /\[[^\]\n]{1,80}\]|\{\{[^{}\n]{1,80}\}\}|_{3,}|\$? ?\d[\d.,:]*(?: ?[ap]\.?m\b)?|\p{L}[\p{L}']*|[.!?\n]+/gu;
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const MONTH = /^(?:january|february|april|june|july|august|september|october|november|december)$/i;
const SENTENCE_END = '|';

const stem = (word: string): string => word.replace(/'s$|(?:ing|ed|es|s|ly)$/, '').slice(0, 8);

/** Words by their stems; names, numbers, days, months and slots by what they are: whose name it is says nothing. */
function tokensOf(text: string): string[] {
  let opens = true;
  return [...text.matchAll(TOKEN)].map(([token]) => {
    const first = opens;
    opens = /^[.!?\n]/.test(token);
    if (opens) return SENTENCE_END;
    if (/^[[{_]/.test(token)) return '#slot';
    if (token.startsWith('$')) return '#money';
    if (/^ ?\d/.test(token)) return /[:m]/.test(token) ? '#time' : '#number';
    if (DAY.test(token)) return '#day';
    if (MONTH.test(token)) return '#month';
    if (!first && /^\p{Lu}/u.test(token) && !/^I(?:'|$)/.test(token)) return '#name';
    return stem(token.toLowerCase());
  });
}

const WORD = /[\p{L}']+|[.!?\n]+/gu;
const SPEAKERS = {
  i: /^(?:i|i'm|i've|i'd|i'll|me|my)$/,
  we: /^(?:we|we're|we've|we'd|we'll|us|our)$/,
  you: /^(?:you|you're|your|you've|u)$/,
} as const;
const MOST = 5;
/** Words up to which a mail counts as a line, a note, a letter, a long one. */
const LENGTHS = [25, 60, 120, 220] as const;

/** Which fields of life come up, how often, and next to which words. */
function* fieldFeatures(words: readonly string[], subject: readonly string[]): Generator<string> {
  const counts = new Map<string, number>();
  let before = '';
  for (const word of words) {
    for (const field of fieldsOf(word)) {
      counts.set(field, (counts.get(field) ?? 0) + 1);
      yield `${stem(before)} @${field}`;
    }
    for (const field of fieldsOf(before)) yield `@${field} ${stem(word)}`;
    before = word;
  }
  for (const field of FIELD_NAMES) {
    const count = counts.get(field) ?? 0;
    if (count === 0) yield `@no ${field}`;
    for (const many of [1, 2, 4]) if (count >= many) yield `@${field} ${many}`;
  }
  for (const word of subject) for (const field of fieldsOf(word)) yield `^@${field}`;
}

/** How much of "I", "we" and "you" there is, how long the mail is, how much it asks. */
function* formFeatures(words: readonly string[], body: string): Generator<string> {
  const count = (speaker: RegExp): number => words.filter((word) => speaker.test(word)).length;
  const [i, we, you] = [count(SPEAKERS.i), count(SPEAKERS.we), count(SPEAKERS.you)];
  yield `@i ${Math.min(MOST, i)}`;
  yield `@we ${Math.min(MOST, we)}`;
  yield `@you ${Math.min(MOST, you)}`;
  if (we > i) yield '@we more than i';
  if (i > 1 && i > we * 3) yield '@i above all';
  yield `@length ${LENGTHS.filter((length) => words.length >= length).length}`;
  yield `@questions ${Math.min(3, body.match(/\?/g)?.length ?? 0)}`;
}

function* cueFeatures(subject: string, body: string): Generator<string> {
  const line = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
  const text = `${line(subject)}\n${line(body)}`;
  for (const [group, cues] of Object.entries(CUES)) {
    for (const [i, cue] of cues.entries()) if (cue.test(text)) yield `#${group} ${i}`;
  }
}

/** What the writer wrote for this mail, above, below and between what he quotes, without the footer of every mail. */
function ownText(body: string): string {
  const { own } = quotedFrom(linesOf(body));
  const footer = footerAt(own);
  const text = (lines: typeof own): string =>
    lines
      .map((line) => line.text)
      .join('\n')
      .trim();
  // A rule above the first word parts nothing.
  return (footer < 0 ? '' : text(own.slice(0, footer))) || text(own);
}

/** What a mail shows of what it is, each once: cues, words, pairs of words, fields of life, form. The quoted thread is left out. */
export function featuresOf(subject: string, body: string): Set<string> {
  const straight = (text: string): string => text.replace(/[’‘]/g, "'");
  const own = straight(ownText(body.slice(0, ENOUGH)));
  const head = straight(subject.slice(0, 300)).toLowerCase();
  const tokens = tokensOf(own);
  const headTokens = tokensOf(head);
  const words = `${own} ${head}`.toLowerCase().match(WORD) ?? [];
  return new Set([
    ...cueFeatures(head, own),
    ...tokens,
    ...headTokens,
    ...tokens.slice(1).map((token, i) => `${tokens[i]} ${token}`),
    ...headTokens.map((token) => `^${token}`),
    ...tokens.slice(0, OPENING).map((token) => `<${token}`),
    ...tokens.slice(-CLOSING).map((token) => `>${token}`),
    ...fieldFeatures(words, head.match(WORD) ?? []),
    ...formFeatures(words, own),
  ]);
}
