import type { Draft } from '../draft/draft';
import { isFooter } from '../draft/footer';
import { remember, rememberOf } from '../draft/remember';
import type { ScoreInterview } from '../report';
import { type Lexicon, stemOf } from './words/lexicon';
import { tokensOf } from './words/tokens';

/** Stems of company, role, interviewers, subject and greeting: nothing of a talk yet. */
export function headerStems(draft: Draft, interview: ScoreInterview | null, lexicon: Lexicon): ReadonlySet<string> {
  const text = [
    draft.subject,
    draft.greeting?.text,
    draft.signature && signedIn(draft.signature.text),
    draft.signOff?.text,
    interview?.company,
    interview?.role,
    ...(interview?.interviewers ?? []).map(({ name }) => name),
  ];
  return stemsBy(lexicon)(text.join('\n\n'));
}

/** "Sent from my phone" is signed by a machine: its words may well be said in the letter. */
const signedIn = (signature: string): string =>
  signature
    .split('\n')
    .filter((text) => !isFooter({ text: text.trim() }))
    .join('\n')
    .trim();

const stemsBy = rememberOf((lexicon: Lexicon) => remember((parts) => stemsOf(parts.split('\n\n'), lexicon), 50));

const stemsOf = (parts: readonly string[], lexicon: Lexicon): ReadonlySet<string> =>
  new Set([
    ...parts.flatMap((part) => tokensOf(part, lexicon).map(({ stem }) => stem)),
    ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map(stemOf),
  ]);
