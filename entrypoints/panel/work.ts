import type { PanelActions, PanelView } from '../../components/panel/view';
import type { Ask } from '../../lib/ask';
import type { Clock } from '../../lib/clock';
import type { FromPanel } from '../../lib/panel-port';
import type { Scorer } from '../../lib/report';
import type { State } from './state';

/** What a session is given: the outside world. */
export interface Parts {
  readonly token: string;
  readonly ask: Ask;
  readonly clock: Clock;
  readonly loadScorer: () => Promise<Scorer>;
  /** The time that a notice of the mail page names, ms since 1970, if it can be read (lib/mail/send-time.ts). */
  readonly readSendTime: (notice: string) => Promise<number | null>;
  /** The system forces its own colours on pages. */
  readonly forced: () => boolean;
  /** A person sees the panel as it is, as far as the browser tells. */
  readonly seen: () => Promise<boolean>;
  /** A hand is at the panel. */
  readonly inUse: () => boolean;
  /** Calls back whenever interviews may have changed elsewhere. */
  readonly onNews: (listener: () => void) => void;
  readonly post: (message: FromPanel) => void;
  readonly show: (view: PanelView, actions: PanelActions) => void;
  readonly site: string;
  readonly links: PanelView['links'];
}

/** What the parts of a session do with each other. */
export interface Work {
  state(): State;
  /** Changes the state and shows it. */
  set(change: Partial<State>): void;
  /** Scores the draft anew: it, its notes or its reader changed. */
  score(): void;
  /** Sends the marks of the last report. */
  mark(): void;
  /** Asks which interview the draft is for, if that may have changed. */
  match(): void;
  loadScorer(): void;
  /** Finds what the swap view blacks out, while it is shown. */
  names(): void;
}
