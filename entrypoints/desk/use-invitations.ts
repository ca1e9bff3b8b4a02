import { useState } from 'preact/hooks';
import type { Choice } from '../../components/interviews/Invitations';
import { inTurn as newTurn } from '../../lib/in-turn';
import type { NewInterview } from '../../lib/interviews/contract';
import type { Entry } from '../../lib/interviews/model';
import { errors } from '../../lib/words/en/errors';
import { fill } from '../../lib/words/fill';
import type { Desk } from './desk';
import { readInvitations } from './invitations';
import { whyNotInvited } from './why-not';

/** A file, or the text of one. */
type Content = string | File;

interface Tools {
  readonly desk: Desk;
  /** ms since 1970 */
  readonly now: number;
  /** Rejects with a `StoreError`. */
  readonly add: (interview: NewInterview) => Promise<Entry>;
  /** All that were added at once. */
  readonly onAdded: (entries: readonly Entry[]) => void;
  /** What can't be taken, in plain words; undefined as long as all can be. */
  readonly say: (wrong: string | undefined) => void;
}

type Outcome =
  | { readonly is: 'added'; readonly entry: Entry }
  | { readonly is: 'asked'; readonly choices: readonly Choice[] }
  | { readonly is: 'wrong'; readonly why: string };

interface Invited {
  /** What one file leaves to be chosen from; one file is asked about after the other. */
  readonly choices: readonly Choice[] | undefined;
  /** It was chosen from, or waved away. */
  readonly answered: () => void;
  readonly close: () => void;
  readonly invite: (contents: readonly Content[]) => void;
}

/** Invitations as they come in: what is clear is added, what is not is asked about. */
export function useInvitations({ desk, now, add, onAdded, say }: Tools): Invited {
  const [asked, setAsked] = useState<readonly (readonly Choice[])[]>([]);
  const [inTurn] = useState(newTurn);

  const take = async (content: Content): Promise<Outcome> => {
    const read = await readInvitations(content, () => desk.state.entries, now).catch(() => null);
    if (!read) return { is: 'wrong', why: errors.unreadable };
    if (read.why) return { is: 'wrong', why: errors.calendar[read.why] };
    const [only, ...others] = read.choices;
    const isClear = only && others.length === 0 && !only.invitation.cancelled && !only.known;
    if (!isClear) return { is: 'asked', choices: read.choices };
    return add(only.invitation.interview).then(
      (entry) => ({ is: 'added', entry }),
      (thrown) => ({ is: 'wrong', why: whyNotInvited(thrown) }),
    );
  };

  const takeAll = async (contents: readonly Content[]) => {
    say(undefined);
    const added: Entry[] = [];
    const left: (readonly Choice[])[] = [];
    const wrong: string[] = [];
    for (const content of contents) {
      const outcome = await take(content);
      if (outcome.is === 'added') added.push(outcome.entry);
      else if (outcome.is === 'asked') left.push(outcome.choices);
      else if (contents.length === 1 || typeof content === 'string') wrong.push(outcome.why);
      else wrong.push(fill(errors.inFile, { name: content.name, what: outcome.why }));
    }
    setAsked(left);
    if (added.length > 0) onAdded(added);
    if (wrong.length > 0) say(wrong.join(' '));
  };

  return {
    choices: asked[0],
    answered: () => setAsked(([, ...others]) => others),
    close: () => setAsked([]),
    // One after the other: the same one may come twice, and is known the second time.
    invite: (contents) => void inTurn(() => takeAll(contents)),
  };
}
