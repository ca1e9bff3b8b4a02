import type { ComposeEnd } from './client';
import type { Live } from './compose';
import { holds, matches, one, up } from './dom/safe';
import { byPerson } from './dom/trusted';
import type { Controls } from './driver';

/** A press on Send closes the compose at once, or after its dialog; what goes later went for another reason. */
const GOES_WITHIN = 10_000;

const DIALOG = '[role="dialog"],[role="alertdialog"],[role="menu"],[role="listbox"]';
/** What a dialog holds that asks for a time, and a plain question does not. */
const ASKS_TIME = 'input,[role="option"],[role="radio"],[role="combobox"],[role="grid"],[role="menuitem"]';

type Intent = { how: 'sent' | 'scheduled' | 'discarded'; at: number };

export interface Endings {
  /** How a compose that has just gone went: by what the person did last. */
  of(live: Live): ComposeEnd;
}

/**
 * Follows what a person does with the controls of the composes in the page, in any language: the page itself says
 * nothing, a refused Send leaves the compose where it is, and the toasts of send and discard look alike. It only
 * watches: nothing is held up, replayed or pressed.
 */
export function followEndings(
  { send, discard, options, schedule, undo, discardsByKey }: Controls,
  composes: () => Iterable<Live>,
  undone: () => void,
  signal: AbortSignal,
): Endings {
  const intents = new Map<Live, Intent>();
  /** Whose menu beside Send is open, and whether its choice was made. */
  let menuOf: Live | null = null;

  const mean = (live: Live, how: Intent['how']) => {
    live.read();
    intents.delete(live);
    intents.set(live, { how, at: performance.now() });
  };
  /** Anything else they do while it is still there says that it was not going. */
  const forget = (live: Live) => {
    if (live.editor.isConnected) intents.delete(live);
  };
  const latest = () => [...intents].at(-1);

  const inCompose = (live: Live, target: Element, event: Event, pressed: boolean) => {
    if (event instanceof KeyboardEvent) {
      const command = event.ctrlKey || event.metaKey;
      if (command && !event.altKey && !event.shiftKey && event.key === 'Enter') return mean(live, 'sent');
      if (discardsByKey && command && event.shiftKey && event.code === 'KeyD') return mean(live, 'discarded');
    }
    if (pressed && up(target, options)) {
      menuOf = live;
      intents.delete(live);
    } else if (pressed && up(target, send)) mean(live, 'sent');
    else if (pressed && up(target, discard)) mean(live, 'discarded');
    else forget(live);
  };

  const inDialog = (dialog: Element, target: Element) => {
    const [live, intent] = latest() ?? [];
    if (menuOf && up(target, '[role="menuitem"]')) {
      // Without words "Send" and "Schedule send" look alike here; a dialog that asks for a time tells them apart.
      mean(menuOf, 'sent');
      menuOf = null;
    } else if (live && intent) {
      const scheduling = intent.how === 'scheduled' || (matches(dialog, '[role="dialog"]') && one(ASKS_TIME, dialog));
      mean(live, scheduling && intent.how !== 'discarded' ? 'scheduled' : intent.how);
    }
  };

  const follow = (event: Event) => {
    const target = event.target;
    if (!byPerson(event) || !(target instanceof Element)) return;
    const key = event instanceof KeyboardEvent ? event.key : null;
    if (key && /^(?:Control|Meta|Shift|Alt)$/.test(key)) return;
    if (key === 'Escape') return intents.clear();
    const pressed = key === null ? (event as MouseEvent).button === 0 : key === 'Enter' || key === ' ';

    const lives = [...composes()];
    const live = lives.find(({ root }) => holds(root, target));
    if (pressed && up(target, undo)) undone();
    else if (pressed && up(target, schedule)) {
      const whose = live ?? menuOf;
      if (whose) mean(whose, 'scheduled');
      menuOf = null;
    } else if (live) inCompose(live, target, event, pressed);
    else {
      const dialog = up(target, DIALOG);
      if (dialog && pressed) inDialog(dialog, target);
      else if (!dialog) lives.forEach(forget);
    }
  };
  for (const type of ['pointerup', 'click', 'keydown']) addEventListener(type, follow, { capture: true, signal });

  return {
    of(live) {
      const intent = intents.get(live);
      intents.delete(live);
      if (menuOf === live) menuOf = null;
      if (!intent || performance.now() - intent.at > GOES_WITHIN) return { how: 'closed' };
      return intent.how === 'scheduled' ? { how: 'scheduled', at: null } : { how: intent.how };
    },
  };
}
