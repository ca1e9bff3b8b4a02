/**
 * A reading of a text, remembered by the text: at a key only what changed is read anew, and the names of a thousand
 * interviews are not taken apart at every look-up. Pure readings only.
 */
export function remember<T>(read: (text: string) => T, most = 5000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = read(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}

/** The same of an object: read once, and forgotten with it. */
export function rememberOf<K extends object, T>(read: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly made: T }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.made;
    const made = read(of);
    known.set(of, { made });
    return made;
  };
}
