import { useState } from 'preact/hooks';
import type { Choice } from '../../components/interviews/Invitations';
import { inTurn as newTurn } from '../../lib/in-turn';
import type { NewInterview } from '../../lib/interviews/contract';
import { errors } from '../../lib/words/en/errors';
import { fill } from '../../lib/words/fill';
import type { Desk } from './desk';
import { readInvitations } from './invitations';

/** A file, or the text of one. */
type Content = string | File;

interface Tools {
  readonly desk: Desk;
  /** ms since 1970 */
  readonly now: number;
  /** Resolves with why it was not added. */
  readonly add: (interview: NewInterview) => Promise<string | undefined>;
  /** What can't be taken, in plain words; undefined as long as all can be. */
  readonly say: (wrong: string | undefined) => void;
}

interface Invited {
  /** What one file leaves to be chosen from; one file is asked about after the other. */
  readonly choices: readonly Choice[] | undefined;
  /** It was chosen from, or waved away. */
  readonly answered: () => void;
  readonly close: () => void;
  readonly invite: (contents: readonly Content[]) => void;
}

/** Invitations as they come in: what is clear is added, what is not is asked about. */
export function useInvitations({ desk, now, add, say }: Tools): Invited {
  const [asked, setAsked] = useState<readonly (readonly Choice[])[]>([]);
  const [inTurn] = useState(newTurn);

  /** Resolves with why it can't be taken, or with what there is to choose from: nothing once it is added. */
  const take = async (content: Content): Promise<string | readonly Choice[]> => {
    try {
      const { choices, why } = await readInvitations(content, () => desk.state.entries, now);
      const [only, ...others] = choices;
      if (why) return errors.calendar[why];
      const isClear = only && others.length === 0 && !only.invitation.cancelled && !only.known;
      return isClear ? ((await add(only.invitation.interview)) ?? []) : choices;
    } catch {
      return errors.unreadable;
    }
  };

  const takeAll = async (contents: readonly Content[]) => {
    say(undefined);
    const left: (readonly Choice[])[] = [];
    const wrong: string[] = [];
    for (const content of contents) {
      const outcome = await take(content);
      if (typeof outcome !== 'string') left.push(outcome);
      else if (contents.length === 1 || typeof content === 'string') wrong.push(outcome);
      else wrong.push(fill(errors.inFile, { name: content.name, what: outcome }));
    }
    setAsked(left.filter(({ length }) => length > 0));
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
