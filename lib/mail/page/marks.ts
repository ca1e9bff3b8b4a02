import type { Mark, MarkTone } from '../../panel-port';
import type { Compose } from '../client';
import { make } from '../dom/safe';
import { addToPage } from './ours';

/**
 * Each tone with its look and its colours on light and dark paper: as in tokens.css, since a palette to import would not
 * fit into the script. A shape goes with each colour.
 */
const LOOKS: readonly (readonly [MarkTone, look: string, light: string, dark: string])[] = [
  ['point', 'text-decoration-skip-ink:none;text-decoration:underline 2px ', '#2f5fb3', '#8fb4f2'],
  ['anyone', 'text-decoration:underline dotted 2px ', '#77706a', '#948d83'],
  ['warning', 'text-decoration:underline wavy 1.5px ', '#9e5a00', '#f0b866'],
  ['wrong', 'text-decoration:underline wavy 1.5px ', '#b3261e', '#f2a19a'],
  ['focus', 'background-color:', '#2f5fb333', '#8fb4f24d'],
];

export interface Marks {
  show(compose: Compose, marks: readonly Mark[], dark: boolean): void;
  clear(): void;
}

/** Marks words by the browser's own highlights: nothing is written into the mail. */
export function marks(): Marks {
  const { highlights } = CSS;
  // Firefox lets no extension adopt a style sheet; of an element of ours no policy of the page has a say.
  const sheet = make('style');
  sheet.media = 'screen';
  const drawn: Partial<Record<MarkTone, readonly Range[]>> = {};
  const draw = (tone: MarkTone, ranges: readonly Range[]) => {
    // Ranges follow their words by themselves; what is where it was need not be painted anew.
    if (same(ranges, drawn[tone])) return;
    drawn[tone] = ranges;
    if (ranges.length > 0) highlights.set(`afterword-${tone}`, new Highlight(...ranges));
    else highlights.delete(`afterword-${tone}`);
  };

  return {
    show(compose, wanted, dark) {
      const rules = LOOKS.map(
        ([tone, look, onLight, onDark]) => `::highlight(afterword-${tone}){${look}${dark ? onDark : onLight}}`,
      ).join('');
      if (sheet.textContent !== rules) sheet.textContent = rules;
      if (!sheet.isConnected) addToPage(sheet);
      for (const [tone] of LOOKS) {
        draw(tone, compose.locate(wanted.filter((mark) => mark.tone === tone).map(({ range }) => range)));
      }
    },
    clear() {
      for (const [tone] of LOOKS) draw(tone, []);
      sheet.remove();
    },
  };
}

const ENDS = ['startContainer', 'startOffset', 'endContainer', 'endOffset'] as const;

/** At first nothing is: a copy of us that ended before it could tidy up may have left marks. */
const same = (now: readonly Range[], before: readonly Range[] | undefined): boolean =>
  now.length === before?.length &&
  now.every((range, index) => ENDS.every((end) => range[end] === before[index]?.[end]));
