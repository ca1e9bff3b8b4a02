import type { Draft, Span } from '../draft/draft';
import { literal } from '../draft/literal';
import { remember, rememberOf } from '../draft/remember';
import type { ScoreInterview, ScoreNote } from '../report';
import type { Lexicon } from './words/lexicon';
import { stemOf } from './words/lexicon';
import { isStop } from './words/tokens';

/** What is read for meaning. */
export interface Reading {
  readonly draft: Draft;
  readonly notes: readonly ScoreNote[];
  readonly interview: ScoreInterview | null;
}

/** No word of English, and none like another. */
const STAND_INS = ['zq', 'vx', 'qj', 'xk', 'jz', 'kv', 'wq', 'zx'];
const TITLE =
  /^(?:mrs?|ms|mx|miss|dr|prof|professor|sir|rev|capt|captain|sgt|chef|coach|pastor|father|inc|ltd|llc|gmbh|co|corp|plc|ag)\.?$/i;
/** "Will you …", "May I …" at the start of a sentence is no Will and no May. */
const ASKS = /^ (?:you|i|we|it|the|this|that|there|he|she|they|be|your|my)\b/i;

/**
 * The same with a stand-in of the same length for every name of the record: so another candidate's letter, with other
 * names in it, reads the same, and a name that is also a word of the letter ("Bell", "Will", "Banks") leaves that word
 * alone. Offsets stay. A name is what is written as in the record or the greeting; names that are no words are known in
 * small letters, too.
 */
export function veiled({ draft, notes, interview }: Reading, lexicon: Lexicon): Reading {
  const names = namesOf(draft, interview);
  if (names.length === 0) return { draft, notes, interview };
  const veil = veilBy(lexicon)(names.join('\n'));
  const over = <S extends Span>(span: S): S => ({ ...span, text: veil(span.text) });
  return {
    draft: {
      ...draft,
      subject: veil(draft.subject),
      greeting: draft.greeting && over(draft.greeting),
      sentences: draft.sentences.map(over),
      signOff: draft.signOff && over(draft.signOff),
      signature: draft.signature && over(draft.signature),
    },
    notes: notes.map((note) => ({ ...note, text: veil(note.text) })),
    interview: interview && {
      ...interview,
      company: veil(interview.company ?? ''),
      interviewers: (interview.interviewers ?? []).map((one) => ({ ...one, name: veil(one.name) })),
    },
  };
}

/** Whole names and their parts, of the company, of those who were met, and of the writer. */
function namesOf({ greeting, signature }: Draft, interview: ScoreInterview | null): string[] {
  const company = interview?.company?.trim() ?? '';
  const writer = signature?.text.split('\n')[0] ?? '';
  const people = [
    ...(interview?.interviewers ?? []).map(({ name }) => name),
    ...(greeting?.names ?? []),
    ...(/^[\p{L}\s.'’-]{2,40}$/u.test(writer) ? [writer] : []),
  ];
  const words = [company, ...people].flatMap((name) => name.split(/[\s,]+/));
  const parts = [...words, ...words.flatMap((word) => word.split('-'))].filter(
    (word) =>
      /^\p{L}[\p{L}\p{M}'’.-]+$/u.test(word) && !TITLE.test(word) && !/^(?:the|and|of|for|de|la|van|von)$/i.test(word),
  );
  return [...new Set([company, ...parts])].filter((name) => name.length > 1);
}

/** One veil for each set of names, one a line; a letter is read anew at every key. */
const veilBy = rememberOf((lexicon: Lexicon) => remember((names) => createVeil(names.split('\n'), lexicon), 50));

function createVeil(names: readonly string[], lexicon: Lexicon): (text: string) => string {
  const standIns = new Map(
    names.flatMap((name, i): [string, string][] => {
      const pair = STAND_INS[i % STAND_INS.length] ?? 'zq';
      const first = /^[a-z]/i.test(name) ? name.slice(0, 1).toUpperCase() : 'Q';
      const standIn = (first + pair.repeat(name.length)).slice(0, name.length);
      const isWord = isStop(name.toLowerCase()) || lexicon.sort(stemOf(name.toLowerCase())) !== -3;
      return [[name, standIn], ...(isWord ? [] : ([[name.toLowerCase(), standIn]] as [string, string][]))];
    }),
  );
  const forms = [...standIns.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return remember((text) =>
    text.replace(pattern, (form: string, at: number) => {
      const asks =
        isStop(form.toLowerCase()) &&
        /(?:^|[.!?\n]\s*)$/.test(text.slice(0, at)) &&
        ASKS.test(text.slice(at + form.length));
      return asks ? form : (standIns.get(form) ?? form);
    }),
  );
}
