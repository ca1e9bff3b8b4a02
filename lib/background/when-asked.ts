/** Opens a thing at the first call and hands the same one out after that; if opening fails, the next call tries anew. */
export function whenAsked<T>(open: () => Promise<T>): () => Promise<T> {
  let opening: Promise<T> | undefined;
  return () => {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
}
