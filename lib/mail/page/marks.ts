import type { Mark, MarkTone } from '../../panel-port';
import type { Compose } from '../client';
import { make } from '../dom/safe';
import { addToPage } from './ours';

const TONES: readonly MarkTone[] = ['point', 'anyone', 'warning', 'wrong', 'focus'];

/** Only what `::highlight` may set; a shape goes with each colour. */
const rules = (accent: string, anyone: string, amber: string, red: string, glow: string): string =>
  [
    `::highlight(afterword-point){text-decoration:underline 2px ${accent};text-decoration-skip-ink:none}`,
    `::highlight(afterword-anyone){text-decoration:underline dotted 2px ${anyone}}`,
    `::highlight(afterword-warning){text-decoration:underline wavy 1.5px ${amber}}`,
    `::highlight(afterword-wrong){text-decoration:underline wavy 1.5px ${red}}`,
    `::highlight(afterword-focus){background-color:${glow}}`,
  ].join('');
// As in tokens.css: a palette to import would not fit into the script.
const LIGHT = rules('#2f5fb3', '#77706a', '#9e5a00', '#b3261e', '#2f5fb333');
const DARK = rules('#8fb4f2', '#948d83', '#f0b866', '#f2a19a', '#8fb4f24d');

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
      const look = dark ? DARK : LIGHT;
      if (sheet.textContent !== look) sheet.textContent = look;
      if (!sheet.isConnected) addToPage(sheet);
      for (const tone of TONES) {
        draw(tone, compose.locate(wanted.filter((mark) => mark.tone === tone).map(({ range }) => range)));
      }
    },
    clear() {
      for (const tone of TONES) draw(tone, []);
      sheet.remove();
    },
  };
}

const ENDS = ['startContainer', 'startOffset', 'endContainer', 'endOffset'] as const;

/** At first nothing is: a copy of us that ended before it could tidy up may have left marks. */
const same = (now: readonly Range[], before: readonly Range[] | undefined): boolean =>
  now.length === before?.length &&
  now.every((range, index) => ENDS.every((end) => range[end] === before[index]?.[end]));
