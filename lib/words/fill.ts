import type { Params } from '../scoring/report';

/**
 * Fills a catalogue sentence: `{name}` is replaced by the parameter, `{n|hour|hours}` by the form that the number
 * `n` takes in the language (English: one, other). An unknown slot stays visible, so that a test notices it.
 */
export function fill(sentence: string, params: Params = {}, locale = 'en'): string {
  return sentence.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (slot, name: string, one?: string, other?: string) => {
      const value = params[name];
      if (value === undefined) return slot;
      if (one === undefined || other === undefined) return String(value);
      return pluralsOf(locale).select(Number(value)) === 'one' ? one : other;
    },
  );
}

/** Making one takes far longer than asking it, and rows of a list ask again and again. */
const plurals = new Map<string, Intl.PluralRules>();
function pluralsOf(locale: string): Intl.PluralRules {
  const rules = plurals.get(locale) ?? new Intl.PluralRules(locale);
  plurals.set(locale, rules);
  return rules;
}
