import type { Compose, ComposeEnd, PartName, Snapshot } from './client';
import { listeners } from './dom/listeners';
import { attribute, holds, parentOf } from './dom/safe';
import { byPerson } from './dom/trusted';
import type { Anatomy } from './driver';
import { reading } from './reading';
import { locate } from './text/body';

/** A compose and the strings by which the watcher moves it. */
export interface Live extends Compose {
  readonly anatomy: Anatomy;
  /** Nobody has typed into it yet. */
  readonly untouched: boolean;
  end(end: ComposeEnd): void;
  undo(): void;
}

const NOBODY = { to: [], cc: [], bcc: [] };

/** Brings one compose to life; its observers stop when it ends or `signal` aborts. */
export function liveCompose(id: string, anatomy: Anatomy, signal: AbortSignal): Live {
  const { root, editor, kind } = anatomy;
  const ended = new AbortController();
  const over = AbortSignal.any([signal, ended.signal]);
  const edits = listeners<['body' | 'head']>();
  const ends = listeners<[ComposeEnd]>();
  const undos = listeners<[]>();
  let touched = false;
  let body = '';
  let head = '';
  let seen: Snapshot | undefined;

  const text = reading(editor, anatomy.text, settled, over);
  const read = (): Snapshot => {
    // Once it is gone its parts may be emptied or used again: what was seen last holds.
    if (seen && !editor.isConnected) return seen;
    const subject = anatomy.subject();
    const people = anatomy.recipients();
    const missing: PartName[] = [];
    if (subject === null) missing.push('subject');
    if (!people) missing.push('recipients');
    if (!anatomy.send()) missing.push('send');
    seen = {
      subject: subject ?? '',
      body: text.body().text,
      ...(people ?? NOBODY),
      participants: anatomy.participants(),
      attachments: anatomy.attachments(),
      missing,
    };
    return seen;
  };
  const headNow = () => JSON.stringify([anatomy.subject(), anatomy.recipients(), anatomy.attachments()]);

  /** Told only what differs from the last time, and nothing before a person has typed. */
  function settled(): void {
    if (!touched) return;
    const now = text.body().text;
    const headIs = headNow();
    const bodyDiffers = now !== body;
    const headDiffers = headIs !== head;
    body = now;
    head = headIs;
    if (bodyDiffers) edits.tell('body');
    if (headDiffers) edits.tell('head');
  }

  const observer = new MutationObserver(() => text.changed(touched));
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  over.addEventListener('abort', () => observer.disconnect());
  root.addEventListener(
    'input',
    (event) => {
      if (!byPerson(event)) return;
      if (!touched && holds(editor, event.target as Node)) {
        touched = true;
        head = headNow();
      }
      text.changed(touched);
    },
    { signal: over, capture: true },
  );

  return {
    id,
    kind,
    anatomy,
    get root() {
      return root;
    },
    editor,
    get visible() {
      return isShown(editor, root);
    },
    get untouched() {
      return !touched;
    },
    send: anatomy.send,
    read,
    locate: (ranges) => (text.composing ? [] : locate(text.body(), ranges)),
    insert(words) {
      if (text.composing || !editor.isConnected) return false;
      placeCaret(editor, text.body().pieces.at(-1)?.node ?? null);
      touched = true;
      return anatomy.insert(words);
    },
    onEdit: edits.add,
    onEnd: ends.add,
    onUndo: undos.add,
    end(end) {
      ended.abort();
      ends.tell(end);
    },
    undo: () => undos.tell(),
  };
}

/** Keeps the caret where it is in this editor, else puts it behind the last word of the person's own text. */
function placeCaret(editor: HTMLElement, lastWord: Node | null): void {
  const selection = getSelection();
  const inside = selection?.rangeCount && holds(editor, selection.getRangeAt(0).commonAncestorContainer);
  editor.focus({ preventScroll: true });
  if (inside || !selection) return;
  const range = new Range();
  if (lastWord) {
    if (lastWord.nodeType === 3) range.setStart(lastWord, (lastWord as Text).data.trimEnd().length);
    else range.setStartAfter(lastWord);
  } else range.setStart(editor, 0);
  selection.removeAllRanges();
  selection.addRange(range);
}

/** Minimised and hidden composes keep their nodes; `aria-hidden` says nothing (Outlook's #app carries it for good). */
function isShown(editor: HTMLElement, root: HTMLElement): boolean {
  for (let at: Element | null = editor; at; at = parentOf(at)) {
    if (/(?:^|;)\s*display\s*:\s*none/i.test(attribute(at, 'style'))) return false;
    if (at === root) break;
  }
  return editor.checkVisibility?.() ?? true;
}
