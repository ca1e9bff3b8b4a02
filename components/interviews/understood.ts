import type { NewInterview } from '../../lib/interviews/contract';

/** What the one-line field made of the text so far. */
export type Understood =
  | { readonly is: 'interview'; readonly interview: NewInterview; readonly lengthGuessed: boolean }
  | { readonly is: 'unclear'; readonly missing: 'company' | 'time' };
