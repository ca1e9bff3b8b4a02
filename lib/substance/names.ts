import type { Draft } from '../draft/draft';
import { literal } from '../draft/literal';
import { remember, rememberOf } from '../draft/remember';
import type { Range, ScoreInterview } from '../report';

const TITLE = /^(?:Dr|Mr|Mrs|Ms|Mx|Prof|Professor|The|Inc|Ltd|Co|Pastor|Chef|Coach|Father|Captain|Sgt|Principal)$/;

type Language = typeof import('compromise').default;

/**
 * Names and companies in what the writer wrote, greeting included: known ones, and what the language library sees.
 * Loads that library (354 kB) at the first call: only the swap view needs it, and no key waits for it.
 */
export async function namesIn(draft: Draft, interview: ScoreInterview | null): Promise<readonly Range[]> {
  const { default: nlp } = await import('compromise');
  return withLibrary(draft, interview, nlp);
}

function withLibrary(
  { body, greeting, sentences }: Draft,
  interview: ScoreInterview | null,
  nlp: Language,
): readonly Range[] {
  const from = greeting?.start ?? sentences[0]?.start ?? 0;
  const text = body.slice(from, Math.max(greeting?.end ?? 0, sentences.at(-1)?.end ?? 0));
  const known = [
    interview?.company ?? '',
    ...(interview?.interviewers ?? []).map(({ name }) => name),
    ...(greeting?.names ?? []),
  ]
    .flatMap((name) => [name, ...name.split(/[\s,.]+/)])
    .filter((name) => /^\p{Lu}[\p{L}’'-]+/u.test(name) && !TITLE.test(name));
  const found = [...new Set(known)].flatMap((name) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])`, 'gu'))].map(
      (match): Range => [from + match.index, from + match.index + match[0].length],
    ),
  );
  const namesInSentence = namesBy(nlp);
  const seen = sentences.flatMap((sentence) =>
    namesInSentence(sentence.text).map(([start, end]): Range => [sentence.start + start, sentence.start + end]),
  );
  return merged([...found, ...seen]);
}

/** People, organisations and places of a sentence. */
const namesBy = rememberOf((nlp: Language) => remember((sentence) => namesOf(sentence, nlp)));

function namesOf(sentence: string, nlp: Language): readonly Range[] {
  const terms: unknown = nlp(sentence).match('(#Person|#Organization|#Place)+').json({ offset: true });
  return (Array.isArray(terms) ? terms : []).flatMap(
    (term: { text?: string; offset?: { start?: number; length?: number } }): Range[] => {
      const { start, length } = term.offset ?? {};
      // The library also tags small letters ("grace", "will"); a name has a capital. Its length takes in a comma behind.
      return start !== undefined && length && /^\p{Lu}/u.test(sentence.slice(start))
        ? [[start, start + sentence.slice(start, start + length).replace(/[^\p{L}\p{N})]+$/u, '').length]]
        : [];
    },
  );
}

/** In order, without overlaps. */
function merged(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = out.at(-1);
    if (last && range[0] < last[1]) out[out.length - 1] = [last[0], Math.max(last[1], range[1])];
    else out.push(range);
  }
  return out;
}
