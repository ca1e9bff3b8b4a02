import type { Ask } from '../../ask';
import type { Second } from './second';

/** What the page's scripts need from outside, so that the practice page and tests can run the same thing. */
export interface Deps {
  readonly ask: Ask;
  /** Address of panel.html. */
  readonly panelUrl: string;
  readonly words: { readonly panel: string; readonly open: string };
  /** False once the extension was reloaded or removed under us. */
  alive(): boolean;
  /** Brings in what is needed only where a letter is written. */
  second(): Promise<Second>;
}
