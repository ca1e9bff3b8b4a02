import { createLexicon } from './lexicon';
import type { Tools } from './substance';

/** Loads what reading for meaning needs: the language library and the word lists. Once, by whoever makes a scorer. */
export async function loadTools(): Promise<Tools> {
  const [{ default: nlp }, generated] = await Promise.all([import('compromise'), import('./word-vectors.generated')]);
  return { nlp, lexicon: createLexicon(generated) };
}
