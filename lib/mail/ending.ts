import type { ComposeEnd } from './client';
import type { Live } from './compose';
import { holds, matches, one, up } from './dom/safe';
import { byPerson } from './dom/trusted';
import type { Controls } from './driver';

/** A press on Send closes the compose at once, or after its dialog; what goes later went for another reason. */
const GOES_WITHIN = 10_000;
/** Who has pressed Send presses elsewhere already, while the compose is still closing. */
const CLOSES_WITHIN = 1000;

const DIALOG = '[role$="dialog"],[role="menu"]';
const ITEM = '[role="menuitem"]';
const MENU = '[role^="menu"]';
/** What a dialog holds that asks for a time, and a plain question does not, but for its "don't ask again". */
const ASKS_TIME = 'input:not([type=checkbox]),[role="option"],[role="radio"],[role="combobox"],[role="grid"]';

interface Intent {
  readonly how: 'sent' | 'scheduled' | 'discarded';
  readonly at: number;
  /** Chosen in the menu beside Send, where without words "Send" and "Schedule send" look alike. */
  readonly byMenu: boolean;
}

/** Of a key or a button: what the other has is undefined. */
type Press = Event & Partial<KeyboardEvent & MouseEvent>;

interface Endings {
  /** How a compose that has just gone went: by what the person did last. */
  of(live: Live): ComposeEnd;
}

/**
 * Follows what a person does with the controls of the composes in the page, in any language: the page itself says
 * nothing, a refused Send leaves the compose where it is, and the toasts of send and discard look alike. It only
 * watches: nothing is held up, replayed or pressed.
 */
export function followEndings(
  { send, discard, options, schedule, undo, sendsByAltS, discardsByKey }: Controls,
  composes: () => Iterable<Live>,
  undone: () => void,
  signal: AbortSignal,
): Endings {
  const intents = new Map<Live, Intent>();
  /** Whose menu beside Send was opened last. */
  let menuOf: Live | null = null;

  const mean = (live: Live, how: Intent['how'], byMenu = false) => {
    // What is read now is the letter as it goes.
    live.read();
    if (how !== 'discarded') live.leaving();
    intents.delete(live);
    intents.set(live, { how, at: performance.now(), byMenu });
  };
  const meant = (live: Live, within: number) => {
    const intent = intents.get(live);
    return intent && performance.now() - intent.at < within ? intent.how : null;
  };
  /** Anything else they do while it is still there says that it was not going. */
  const forget = (live: Live) => {
    if (live.editor.isConnected) intents.delete(live);
  };

  const inCompose = (live: Live, target: Element, event: Press, pressed: boolean) => {
    const command = event.ctrlKey || event.metaKey;
    const sends = command
      ? !event.altKey && !event.shiftKey && event.key === 'Enter'
      : sendsByAltS && event.altKey && event.key === 's';
    if (sends) return mean(live, 'sent');
    if (discardsByKey && command && event.shiftKey && event.code === 'KeyD') return mean(live, 'discarded');
    if (pressed && up(target, options)) {
      menuOf = live;
      intents.delete(live);
    } else if (pressed && up(target, send)) mean(live, 'sent');
    else if (pressed && up(target, discard)) mean(live, 'discarded');
    // The press on a menu's item arrives twice, as pointer and as click.
    else if (!up(target, ITEM)) forget(live);
  };

  /** A press in a dialog or menu of the page belongs to whatever was meant last. */
  const inDialog = (dialog: Element) => {
    for (const [live, { how, byMenu }] of [...intents].slice(-1)) {
      const asksTime = matches(dialog, '[role="dialog"]') && (byMenu || one(ASKS_TIME, dialog));
      mean(live, how === 'sent' && asksTime ? 'scheduled' : how, byMenu);
    }
  };

  const follow = (happened: Event) => {
    const event = happened as Press;
    const { target, key } = event;
    if (!byPerson(event) || !(target instanceof Element)) return;
    if (key && /Control|Meta|Shift|Alt/.test(key)) return;
    const pressed = key ? key === 'Enter' || key === ' ' : event.button === 0;
    if (key === 'Escape') {
      menuOf = null;
      return intents.clear();
    }

    const lives = [...composes()];
    const live = lives.find(({ root }) => holds(root, target));
    if (pressed && up(target, undo)) undone();
    else if (pressed && up(target, schedule)) {
      const whose = live ?? menuOf;
      if (whose) mean(whose, 'scheduled');
      menuOf = null;
    } else if (pressed && menuOf && up(target, ITEM)) {
      mean(menuOf, 'sent', true);
      menuOf = null;
    } else {
      // That menu is closed: an item pressed later is another one's.
      if (pressed && !up(target, MENU)) menuOf = null;
      if (live) return inCompose(live, target, event, pressed);
      // A list of times stands beside its dialog; the list of mails, which is one too in Outlook, has none.
      const dialog = up(target, DIALOG) ?? (up(target, '[role="listbox"]') && one('[role="dialog"]'));
      if (!dialog) lives.filter((live) => !meant(live, CLOSES_WITHIN)).forEach(forget);
      else if (pressed) inDialog(dialog);
    }
  };
  for (const type of ['pointerup', 'click', 'keydown']) addEventListener(type, follow, { capture: true, signal });

  return {
    of(live) {
      const how = meant(live, GOES_WITHIN) ?? 'closed';
      intents.delete(live);
      if (menuOf === live) menuOf = null;
      return { how };
    },
  };
}
