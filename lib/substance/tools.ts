import type { Tools } from './substance';
import { createLexicon } from './words/lexicon';

/** Loads what reading for meaning needs: the word lists. Once, by whoever makes a scorer. */
export async function loadTools(): Promise<Tools> {
  const [words, sentences, thesaurus] = await Promise.all([
    import('./words/word-vectors.generated'),
    import('./words/sentence-vectors.generated'),
    import('./words/thesaurus.generated'),
  ]);
  return { lexicon: createLexicon(words, sentences, thesaurus) };
}
