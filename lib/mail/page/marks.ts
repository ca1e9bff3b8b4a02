import type { Mark, MarkTone } from '../../panel-port';
import type { Compose } from '../client';
import { make, pageRoot } from '../dom/safe';

const TONES: readonly MarkTone[] = ['point', 'anyone', 'warning', 'focus'];

/** Only what `::highlight` may set; a shape goes with each colour. */
const rules = (accent: string, quiet: string, amber: string, glow: string): string =>
  [
    `::highlight(afterword-point){text-decoration:underline 2px ${accent};text-decoration-skip-ink:none}`,
    `::highlight(afterword-anyone){text-decoration:underline dotted 2px ${quiet}}`,
    `::highlight(afterword-warning){text-decoration:underline wavy 1.5px ${amber}}`,
    `::highlight(afterword-focus){background-color:${glow}}`,
  ].join('');
const LIGHT = rules('#2f5fb3', '#77726a', '#a15c00', '#2f5fb333');
const DARK = rules('#8fb4f2', '#a39d92', '#f0b866', '#8fb4f24d');

export interface Marks {
  show(compose: Compose, marks: readonly Mark[], dark: boolean): void;
  clear(): void;
}

/** Marks words by the browser's own highlights: nothing is written into the mail. Old browsers show none. */
export function marks(): Marks {
  const known = typeof Highlight === 'function' ? CSS.highlights : undefined;
  let sheet: { set(rules: string): void; remove(): void } | null = null;
  let shown = '';
  const drawn: Partial<Record<MarkTone, readonly Range[]>> = {};

  return {
    show(compose, wanted, dark) {
      if (!known) return;
      sheet ??= styleSheet();
      const look = dark ? DARK : LIGHT;
      if (look !== shown) sheet.set(look);
      shown = look;
      for (const tone of TONES) {
        const ranges = compose.locate(wanted.filter((mark) => mark.tone === tone).map(({ range }) => range));
        // Ranges follow their words by themselves; what is where it was need not be painted anew.
        if (same(ranges, drawn[tone])) continue;
        drawn[tone] = ranges;
        if (ranges.length > 0) known.set(`afterword-${tone}`, new Highlight(...ranges));
        else known.delete(`afterword-${tone}`);
      }
    },
    clear() {
      for (const tone of TONES) {
        known?.delete(`afterword-${tone}`);
        delete drawn[tone];
      }
      sheet?.remove();
      sheet = null;
      shown = '';
    },
  };
}

const same = (now: readonly Range[], before: readonly Range[] = []): boolean =>
  now.length === before.length &&
  now.every((range, index) => {
    const other = before[index];
    return (
      other &&
      range.startContainer === other.startContainer &&
      range.startOffset === other.startOffset &&
      range.endContainer === other.endContainer &&
      range.endOffset === other.endOffset
    );
  });

/** A style sheet the page's policy cannot forbid; Firefox lets no extension adopt one, there an element does it. */
function styleSheet(): { set(rules: string): void; remove(): void } {
  try {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
    return {
      set: (text) => own.replaceSync(text),
      remove() {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== own);
      },
    };
  } catch {
    const own = make('style');
    Element.prototype.append.call(pageRoot(), own);
    return {
      set(text) {
        own.textContent = text;
      },
      remove: () => own.remove(),
    };
  }
}
