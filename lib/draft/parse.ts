import { type Draft, READ_AT_MOST, SENTENCES_AT_MOST, type Sentence, type Span } from './draft';
import { findGreeting } from './greeting';
import { isBlank, type Line, linesOf } from './lines';
import { paragraphsOf } from './paragraphs';
import { quotedFrom } from './quote';
import { remember } from './remember';
import { sentencesOf } from './sentences';
import { findEnding, saysMore } from './sign-off';

/**
 * Takes a mail apart. Pure and total: any text gives a draft, at worst one without parts. Offsets are UTF-16 code
 * units into `body` as given.
 */
export function parseDraft(subject: string, body: string): Draft {
  const all = linesOf(body.slice(0, READ_AT_MOST));
  const { own, quote } = quotedFrom(all);
  const greeting = findGreeting(own);
  const rest = greeting ? greeting.rest : own;
  const { middle, signOff, postscript, signature } = findEnding(rest);
  const span = (lines: readonly Line[]): Span | null => spanOf(body, lines);

  const paragraphs = paragraphsOf(middle).flatMap((lines) => span(lines) ?? []);
  const ps = span(postscript);
  const sentences: Sentence[] = paragraphs.flatMap((paragraph, index) => sentencesOf(paragraph, index));
  const farewell = span(signOff.filter(saysMore));
  if (farewell) sentences.push(...sentencesOf(farewell, -1));
  if (ps) sentences.push(...sentencesOf(ps, -1));
  // A postscript may stand above a paragraph.
  sentences.sort((a, b) => a.start - b.start);

  sentences.splice(SENTENCES_AT_MOST);

  return {
    subject,
    body,
    greeting: greeting
      ? {
          start: greeting.start,
          end: greeting.end,
          text: body.slice(greeting.start, greeting.end),
          names: greeting.names,
        }
      : null,
    paragraphs,
    sentences,
    signOff: span(signOff),
    postscript: ps,
    signature: span(signature),
    quote: span(quote),
    words: sentences.reduce((sum, { text }) => sum + countWords(text), 0),
  };
}

function spanOf(body: string, lines: readonly Line[]): Span | null {
  const seen = lines.filter((line) => !isBlank(line));
  const [first] = seen;
  const last = seen.at(-1);
  return first && last ? { start: first.start, end: last.end, text: body.slice(first.start, last.end) } : null;
}

const countWords = remember((text) => text.match(/[\p{L}\p{N}]+(?:['’\-.][\p{L}\p{N}]+)*/gu)?.length ?? 0);
