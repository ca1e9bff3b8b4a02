/** Keeps what a pure function made of the texts it saw last: a thousand interviews ask the same at every look-up. */
export function remembered<T>(make: (text: string) => T, kept = 5000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size >= kept) known.clear();
    known.set(text, made);
    return made;
  };
}
