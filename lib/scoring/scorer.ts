import type { Draft } from '../draft/draft';
import { isUnfinished } from '../draft/finished';
import { withPlainEnds } from '../draft/lines';
import { parseDraft } from '../draft/parse';
import { remember } from '../draft/remember';
import { checks } from '../guidance';
import { greetedIn } from '../guidance/by-name';
import type { Check, CheckContext } from '../guidance/check';
import { findLookingAhead } from '../guidance/looking-ahead';
import { findThanks } from '../guidance/thanks';
import type { Band, CheckResult, Report, ScoreInput, Scorer } from '../report';
import { nextChange } from '../substance/next';
import { contextOf, type Readers } from './context';
import { isFollowUp } from './follow-up';
import { isEnglish, languageOfParagraphs } from './language';
import { timingOf } from './timing';
import { warningsOf } from './warnings';

/** A scorer from its parts: the readers know words; everything else needs no loading. */
function createScorer(readers: Readers): Scorer {
  return {
    score: (input) => reportOf(input, readers),
    async names({ subject = '', body, interview = null }) {
      const { namesIn } = await import('../substance/names');
      return namesIn(parseDraft(subject, withPlainEnds(body)), interview);
    },
  };
}

/** The product's scorer. The word lists are big, so they load only when a mail is scored. */
export async function loadScorer(): Promise<Scorer> {
  const [tools, { readSubstance }, { isEnglishWord }, { companyLike, beginsLikeGiven }, { namesInLine }] =
    await Promise.all([
      import('../substance/tools').then(({ loadTools }) => loadTools()),
      import('../substance'),
      import('../substance/words/tokens'),
      import('./warnings/company/like'),
      import('./warnings/company/signs'),
    ]);
  const like = companyLike(tools.lexicon);
  return createScorer({
    read: (draft, notes, interview) => readSubstance(draft, notes, interview, tools),
    isEnglishWord: remember((word) => isEnglishWord(word, tools.lexicon)),
    companyLike: like,
    likeGiven: (name) => beginsLikeGiven(name, tools.lexicon),
    namesInLine: namesInLine(tools.lexicon, like),
  });
}

function reportOf(input: ScoreInput, readers: Readers): Report {
  const draft = parseDraft(input.subject ?? '', withPlainEnds(input.body));
  const language = languageOfParagraphs(writtenIn(draft), readers.isEnglishWord);
  const english = isEnglish(language);
  const context = contextOf(draft, input, language, readers);
  const { substance, second, settled } = context;
  const results = checks
    .filter((check) => english || check.anyLanguage)
    .flatMap((check) => resultOf(check, draft, context));
  const timing = timingOf(input);
  const score = english ? scoreOf(results, draft) : null;
  let followUp: boolean | undefined;
  return {
    // Asked once a mail, when it is sent: no key waits for it.
    get followUp() {
      followUp ??= isFollowUp(draft.subject, input.body);
      return followUp;
    },
    language,
    score,
    band: bandOf(score),
    words: draft.words,
    second,
    settled,
    facts: {
      paragraphs: draft.paragraphs.length,
      greeted: greetedIn(draft, context).names,
      thanks: findThanks(draft).length > 0,
      moment: substance.moments.length > 0,
      actedOnAdvice: substance.acted.length > 0,
      lookingAhead: findLookingAhead(draft).length > 0,
      unfinished: isUnfinished(draft, second || settled),
    },
    checks: results,
    talkingPoints: substance.points.map(({ span: [start, end], kind, note }) => ({ start, end, kind, note })),
    coveredNotes: [...substance.covered.keys()].sort((a, b) => a - b),
    touchedNotes: [...substance.touched].map(([note, [start, end]]) => ({ note, start, end })),
    timing,
    warnings: warningsOf(draft, context, input),
    next: nextChange({
      score,
      checks: results,
      notes: context.notes,
      covered: new Set(substance.covered.keys()),
      misquoted: substance.misquoted,
      touched: new Set(substance.touched.keys()),
      denied: substance.denied,
      points: substance.points.length,
      named: input.body.slice(...(substance.named[0] ?? [0, 0])),
      timing,
      // To several, one name would be asked for at the others' cost.
      reader: context.recipients.length === 1 ? (context.recipients[0]?.greetAs ?? '') : '',
      others: othersIn(context),
      second,
      settled,
    }),
    anyone: substance.anyone,
  };
}

/** Who was there and is not written to. */
const othersIn = ({ interviewers, recipients }: CheckContext): string[] =>
  interviewers
    .filter(({ name, email }) => !recipients.some((to) => (email !== '' && to.email === email) || to.name === name))
    .map(({ name }) => name);

/** What tells the language: the sentences; where there are none, a greeting may be all that was written. */
const writtenIn = ({ sentences, greeting }: Draft): readonly string[] => {
  const byParagraph = new Map<number, string[]>();
  for (const { text, paragraph } of sentences)
    byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), text]);
  return sentences.length > 0 ? [...byParagraph.values()].map((texts) => texts.join(' ')) : [greeting?.text ?? ''];
};

function resultOf(check: Check, draft: Draft, context: CheckContext): CheckResult[] {
  const outcome = check.evaluate(draft, context);
  if (!outcome) return [];
  const { earned, say, params = {}, ranges = [] } = outcome;
  return [{ id: check.id, weight: check.weight, earned, say, params, ranges }];
}

/** Guidance, "The score": the earned share of the weights that apply. Nothing written is 0. */
function scoreOf(results: readonly CheckResult[], draft: Draft): number {
  if (draft.words === 0) return 0;
  const possible = results.reduce((sum, { weight }) => sum + weight, 0);
  const earned = results.reduce((sum, { weight, earned }) => sum + weight * earned, 0);
  return possible > 0 ? Math.round((100 * earned) / possible) : 0;
}

/** Three bands: from 50 personal, from 80 memorable. */
function bandOf(score: number | null): Band | null {
  if (score === null) return null;
  return score >= 80 ? 'memorable' : score >= 50 ? 'personal' : 'warm-start';
}
