import type { Ask } from '../../ask';

/** What the page's script needs from outside, so that the practice page and tests can run the same thing. */
export interface Deps {
  readonly ask: Ask;
  /** Address of panel.html. */
  readonly panelUrl: string;
  readonly words: { readonly panel: string; readonly open: string };
  /** False once the extension was reloaded or removed under us, or a newer copy came; everything of ours ends with that. */
  alive(): boolean;
}
