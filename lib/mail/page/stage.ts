import type { FromPanel, ToPanel } from '../../panel-port';
import { type ComposeEnd, goesOut } from '../client';
import { holds, up } from '../dom/safe';
import { notices } from './announced';
import type { Deps } from './deps';
import { type Panel, panelFrame } from './frame';
import { type Marks, marks } from './marks';
import { PILL, type Pill, pill } from './pill';
import { type Box, beside, bottom, over, overlap, type Scene, small, word } from './place';
import type { Draft, Session } from './session';
import { isDark } from './theme';

/** Width of the open panel in CSS pixels before it has told its own, and where it is to have at least. */
const WIDE = 320;

export interface Stage {
  /** One of `sessions` that is new. */
  watch(session: Session): void;
  /** A session wants something else, or has a new draft. */
  changed(session: Session): void;
  /** It is none of `sessions` any more. */
  ended(session: Session, end: ComposeEnd): void;
  /** Says something to the panel, if there is one. */
  tell(message: ToPanel): void;
  /** A mail that had ended stands in another compose again. */
  returned(session: Session): void;
}

/** The one panel and the one pill of a tab: they follow the compose of `sessions` that has the focus. */
export function stage({ panelUrl, words, alive }: Deps, sessions: ReadonlySet<Session>, signal: AbortSignal): Stage {
  let current: Session | null = null;
  let panel: Panel | null = null;
  let button: Pill | null = null;
  let drawn: Marks | null = null;
  let size = { width: WIDE, height: 480, folded: false };
  let posted = -1;
  let postedTo = '';
  /** Looked at where the page is laid out anyway: at each key it would have its styles worked out anew. */
  let dark = false;
  let frame = 0;
  /** A key in the letter moves nothing: what is shown is laid out again when it is another thing, or another size. */
  let placedAs = '';
  let last: Box | null = null;
  /** The mail went, and the panel has a last word: what was marked as sent, or the question. */
  let parting = false;

  /** What had the focus goes: keys that a person means for the letter would be the page's shortcuts, or nobody's. */
  const focusLetter = () => current?.compose.editor.focus({ preventScroll: true });

  const told = (message: FromPanel) => {
    const session = current;
    if (message.type === 'size') {
      size = message;
      place();
    } else if (message.type === 'silence') {
      // What is opened later asks the background, which knows of it, and of a person who changes their mind.
      if (message.scope !== 'mail') for (const each of sessions) each.silence();
      // The last word on a mail can go while another has the focus: that one stays as it is.
      else if (session?.compose.id === postedTo) session.silence();
      parting = false;
      refresh();
      if (session?.compose.id === postedTo) focusLetter();
      else place();
    } else if (message.type === 'focus-draft') focusLetter();
    else if (message.type !== 'ready' && message.compose === session?.compose.id) {
      if (message.type === 'insert') session.compose.insert(message.text);
      else if (message.type === 'target') session.target(message);
      else if (session.marks && message.seq === session.draft?.seq) {
        drawn ??= marks();
        drawn.show(session.compose, message.marks, dark);
      }
    }
  };
  const openPanel = (session: Session): Panel => {
    let first = session.token;
    const token = async () => {
      const given = first || ((await current?.renew()) ?? '');
      first = '';
      return given;
    };
    const opened = panelFrame(panelUrl, words.panel, token, told);
    opened.post({ type: 'theme', dark });
    return opened;
  };

  /** A page can change its paper while a letter lies on it, by a theme or at dusk with the system. */
  const lookAtPaper = ({ compose }: Session) => {
    const now = isDark(compose.editor);
    if (now === dark) return;
    dark = now;
    button?.remove();
    button = null;
    panel?.post({ type: 'theme', dark });
  };

  const boxOf = (what: Element | Range) => what.getBoundingClientRect();
  const scene = ({ compose }: Session): Scene => {
    const send = compose.send();
    return {
      view: { width: innerWidth, height: innerHeight },
      compose: boxOf(compose.root),
      send: send && boxOf(send),
      others: [...sessions]
        .filter((other) => other !== current && other.compose.visible)
        .map((other) => boxOf(other.compose.root)),
    };
  };
  /** Null: there is no room, and nobody asked for it all the same. */
  const boxFor = (at: Scene, { draft }: Session): Box | null => {
    const { width, height, folded } = size;
    // Folded it has room anywhere.
    if (folded) return small(at, width, height);
    return beside(at, width, height) ?? beside(at, WIDE, height) ?? (draft?.asked ? over(at, width, height) : null);
  };
  /** Lays out once a frame, however often it is asked to. */
  const place = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(layOut);
  };
  const layOut = () => {
    if (!alive()) return;
    // Nothing of ours stands over what the page asks in front of the compose; Gmail's pop-up is in a dialog itself.
    const asking = up(document.activeElement, '[role$="dialog"]');
    const wish =
      !current?.compose.visible || (asking && !holds(asking, current.compose.root)) ? 'nothing' : current.wish;
    if (!current || wish === 'nothing') {
      // Where it made room for the page's own word it stays: nothing comes down onto where one is about to press.
      if (parting && last) last = word(last, size.width, size.height, notices().map(boxOf));
      panel?.place(parting && size.height ? last : null);
      button?.place(null);
      return;
    }
    lookAtPaper(current);
    const at = scene(current);
    const box = wish === 'panel' ? boxFor(at, current) : null;
    panel?.place(box);
    last = box;
    if (box) button?.place(null);
    else {
      button ??= pill(words.open, dark, () => {
        current?.open();
        focusLetter();
      });
      button.place(small(at, PILL, PILL));
    }
  };

  /** The panel was opened over its compose: it hears when what is typed comes to lie under it, and how much is free below. */
  const giveWay = ({ asked }: Draft) => {
    const caret = getSelection();
    if (!asked || !last || !caret?.rangeCount) return;
    const line = boxOf(caret.getRangeAt(0));
    if (overlap(line, last)) panel?.post({ type: 'covers', below: bottom(last) - bottom(line) });
  };

  const refresh = () => {
    if (current?.wish === 'panel') {
      panel ??= openPanel(current);
      const { draft } = current;
      if (draft && (draft.seq !== posted || draft.compose !== postedTo)) {
        if (draft.compose !== postedTo) drawn?.clear();
        posted = draft.seq;
        postedTo = draft.compose;
        panel.post(draft);
        giveWay(draft);
      }
    } else drawn?.clear();
    const as = [current?.compose.id, current?.wish, current?.draft?.asked].join();
    if (as !== placedAs) place();
    placedAs = as;
  };
  const turnTo = (session: Session | null) => {
    current = session;
    parting = false;
    refresh();
  };

  // A click, too: it may have been the page's own switch between light and dark.
  for (const moved of ['scroll', 'resize', 'transitionend', 'click']) {
    addEventListener(moved, place, { capture: true, passive: true, signal });
  }
  addEventListener(
    'focusin',
    ({ target }) => {
      for (const session of sessions) if (holds(session.compose.root, target as Node)) turnTo(session);
      place();
    },
    { capture: true, signal },
  );
  // Back from the popup, or from another tab: the interview that this mail is for may stand there by now. A panel hears of
  // it by itself.
  addEventListener('focus', () => alive() && current?.wish === 'pill' && void current.renew(), { signal });
  // What has left the page it lets go of by itself.
  const sizes = new ResizeObserver(place);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    drawn?.clear();
    panel?.remove();
    button?.remove();
  });

  return {
    watch({ compose }) {
      sizes.observe(compose.root);
      sizes.observe(compose.editor);
    },
    changed(session) {
      // Somebody types here, wherever the focus was last seen; or nobody does anywhere yet.
      const isFree = !parting && (current ?? session) === session;
      if (isFree || holds(session.compose.root, document.activeElement)) turnTo(session);
    },
    ended(session, end) {
      if (session.compose.id === postedTo) {
        panel?.post({ type: 'ended', compose: postedTo, ...end });
        // Should it come back, it is new to the panel.
        postedTo = '';
      }
      if (session !== current) return place();
      turnTo(null);
      parting = session.targeted && goesOut(end);
    },
    tell: (message) => panel?.post(message),
    returned(session) {
      parting = false;
      place();
      panel?.post({ type: 'returned', compose: session.compose.id });
    },
  };
}
