import type { ScoreNote } from '../scoring/report';

/** Words of an errand, as people jot them down: something to read, see, try, or somebody to call. */
const ERRAND =
  /^\W*(?:read|re-?read|look (?:up|at|into|for)|check(?: out)?|try|watch|listen|call|ring|talk to|visit|go (?:see|to|and|try)|see|take|do|learn|find|ask|practi[sc]e|buy|get)\b|\b(?:book|podcast|blog|newsletter|youtube|channel|video|clip|article|paper|website|web ?page|site|course|class|recommend\w*|suggest\w*|advice|advised|tip|told me to|look (?:it )?up|check out|read it|go look|try (?:it|this|at home)|should (?:read|try|look|talk|call))\b/i;

/** The note holds advice or a resource: by its kind, or, where the kind says nothing, by its words. */
export const isAdvice = ({ kind, text }: ScoreNote): boolean =>
  kind === 'advice' || ((kind === undefined || kind === 'other') && ERRAND.test(text));
