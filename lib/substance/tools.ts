import { createLexicon } from './lexicon';
import type { Tools } from './substance';

/** Loads what reading for meaning needs: the word lists. Once, by whoever makes a scorer. */
export async function loadTools(): Promise<Tools> {
  const [words, sentences, thesaurus] = await Promise.all([
    import('./word-vectors.generated'),
    import('./sentence-vectors.generated'),
    import('./thesaurus.generated'),
  ]);
  return { lexicon: createLexicon(words, sentences, thesaurus) };
}
