/** So many words in a row make a shingle; one that so many texts share says nothing. */
const WORDS = 4;
const COMMON = 60;
/** Of the shorter text's shingles, the share from which two are the same letter, and the fewest. */
const SHARE = 0.35;
const FEWEST = 4;

/** For each text the index of the first one that it repeats, straight or by way of others; its own where there is none. */
export function firstsOf(texts: readonly string[]): number[] {
  const shingles = texts.map((text) => {
    const words = text.toLowerCase().match(/[a-z']+/g) ?? [];
    return new Set(words.map((_, i) => words.slice(i, i + WORDS).join(' ')));
  });
  const holders = new Map<string, number[]>();
  const firsts = texts.map((_, i) => i);
  const firstOf = (i: number): number => {
    const first = firsts[i] ?? i;
    return first === i ? i : firstOf(first);
  };
  shingles.forEach((own, i) => {
    const shared = new Map<number, number>();
    for (const shingle of own) {
      const before = holders.get(shingle) ?? [];
      if (before.length === 0) holders.set(shingle, before);
      if (before.length >= COMMON) continue;
      for (const j of before) shared.set(j, (shared.get(j) ?? 0) + 1);
      before.push(i);
    }
    for (const [j, count] of shared) {
      if (count < FEWEST || count < SHARE * Math.min(own.size, shingles[j]?.size ?? 0)) continue;
      const [a, b] = [firstOf(i), firstOf(j)];
      firsts[Math.max(a, b)] = Math.min(a, b);
    }
  });
  return firsts.map((_, i) => firstOf(i));
}
