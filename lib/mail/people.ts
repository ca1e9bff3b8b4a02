import type { Person } from './client';

const ADDRESSED = /^"?(.*?)"?\s*<\s*([^<>\s]+@[^<>\s]+?)\s*>?$/;
/** As mail pages hold them: in a firm's own network an address may do without a dot. */
const ADDRESS = /^[^<>\s,;]+@[^<>\s,;]+$/;

export const isAddress = (text: string): boolean => ADDRESS.test(text.trim());

/** Reads `Name <address>`, an address alone, or a name alone; null for nothing. */
export function personFrom(text: string): Person | null {
  const whole = text.replace(/\s+/g, ' ').trim();
  const [, name = '', email] = ADDRESSED.exec(whole) ?? [];
  if (email) return { name, email };
  if (isAddress(whole)) return { name: '', email: whole };
  return whole ? { name: whole, email: null } : null;
}

/** Everybody once, the first mention counts. */
export function distinct(people: readonly (Person | null)[]): Person[] {
  const seen = new Set<string>();
  return people.filter((person): person is Person => {
    const key = person?.email?.toLowerCase() ?? person?.name ?? '';
    if (!key || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
