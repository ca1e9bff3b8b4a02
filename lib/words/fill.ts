import type { Params } from '../report';

/** Making one takes far longer than asking it, and rows of a list ask again and again. */
const plurals = new Intl.PluralRules('en');

/**
 * Fills a catalogue sentence: `{name}` is replaced by the parameter, `{n|hour|hours}` by the form that the number
 * `n` takes in English (one, other). An unknown slot stays visible, so that a test notices it.
 */
export function fill(sentence: string, params: Params = {}): string {
  return sentence.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (slot, name: string, one?: string, other?: string) => {
      const value = params[name];
      if (value === undefined) return slot;
      if (one === undefined || other === undefined) return String(value);
      return plurals.select(Number(value)) === 'one' ? one : other;
    },
  );
}
