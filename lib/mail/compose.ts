import type { Compose, ComposeEnd, PartName, Snapshot } from './client';
import { listeners } from './dom/listeners';
import { holds, isVisible } from './dom/safe';
import { byPerson } from './dom/trusted';
import type { Anatomy } from './driver';
import { spaced } from './insert';
import { reading } from './reading';
import { locate } from './text/body';

/** A compose and the strings by which the watcher moves it. */
export interface Live extends Compose {
  id: string;
  /** Nobody has typed into it yet. */
  readonly untouched: boolean;
  leaving(): void;
  end(end: ComposeEnd): void;
  back(as: Compose): void;
}

const NOBODY = { to: [], cc: [], bcc: [] };

/** Brings one compose to life; its observers stop when it ends or `signal` aborts. */
export function liveCompose(id: string, anatomy: Anatomy, signal: AbortSignal): Live {
  const { root, editor } = anatomy;
  const ended = new AbortController();
  const over = AbortSignal.any([signal, ended.signal]);
  const edits = listeners<[Snapshot]>();
  const leavings = listeners<[]>();
  const ends = listeners<[ComposeEnd]>();
  const returns = listeners<[Compose]>();
  let touched = false;
  let seen: Snapshot | undefined;
  let head: Omit<Snapshot, 'body'> | undefined;
  let headKey = '';
  /** Something outside the editor changed: a key in the letter need not look at the rest again. */
  let headStale = true;
  /** What was told last, head and text. */
  let told = '';

  const text = reading(editor, anatomy.text, settled, over);
  const readHead = () => {
    const subject = anatomy.subject();
    const people = anatomy.recipients();
    const missing: PartName[] = [];
    if (subject === null) missing.push('subject');
    if (!people) missing.push('recipients');
    if (!anatomy.send()) missing.push('send');
    const { participants } = head ?? { participants: anatomy.participants() };
    const attachments = anatomy.attachments();
    headStale = false;
    head = { subject: subject ?? '', ...(people ?? NOBODY), participants, attachments, missing };
    headKey = JSON.stringify(head);
    return head;
  };
  const look = (): Snapshot => {
    seen = { ...(headStale || !head ? readHead() : head), body: text.body().text };
    return seen;
  };

  /** Told only what differs from the last time, and nothing before a person has typed. */
  function settled(): void {
    if (!touched) return;
    const now = look();
    const key = headKey + now.body;
    if (key === told) return;
    told = key;
    edits.tell(now);
  }

  const observer = new MutationObserver((records) => {
    headStale ||= records.some(({ target }) => !holds(editor, target));
    text.changed(touched);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  over.addEventListener('abort', () => observer.disconnect());
  root.addEventListener(
    'input',
    (event) => {
      if (!byPerson(event)) return;
      if (holds(editor, event.target as Node)) touched = true;
      else headStale = true;
      text.changed(touched);
    },
    { signal: over, capture: true },
  );

  return {
    id,
    wanted: null,
    root,
    editor,
    get visible() {
      // Minimised and hidden composes keep their nodes; `aria-hidden` says nothing (Outlook's #app carries it for good).
      return isVisible(editor);
    },
    get untouched() {
      return !touched;
    },
    send: anatomy.send,
    read() {
      // Once it is gone its parts may be emptied or used again: what was seen last holds.
      if (seen && !editor.isConnected) return seen;
      headStale = true;
      return look();
    },
    locate: (ranges) => (text.composing ? [] : locate(text.body(), ranges)),
    insert(words) {
      if (text.composing || !editor.isConnected) return false;
      placeCaret(editor, text.body().pieces.at(-1)?.node ?? null);
      touched = true;
      return anatomy.insert(spaced(words, getSelection()));
    },
    onEdit: edits.add,
    onLeaving: leavings.add,
    onEnd: ends.add,
    onReturn: returns.add,
    wake() {
      touched = true;
      text.changed(true);
    },
    leaving: leavings.tell,
    end(end) {
      ended.abort();
      ends.tell(end);
    },
    back: returns.tell,
  };
}

/**
 * Keeps the caret where it is in this editor, behind what is selected there, so that nothing a person wrote is written
 * over; else puts it behind the last word of their own text.
 */
function placeCaret(editor: HTMLElement, lastWord: Node | null): void {
  const selection = getSelection();
  const inside = selection?.rangeCount && holds(editor, selection.getRangeAt(0).commonAncestorContainer);
  editor.focus({ preventScroll: true });
  // After the focus, with which an editor may bring back a selection of its own.
  if (inside) selection.collapseToEnd();
  if (inside || !selection) return;
  const range = new Range();
  if (lastWord) {
    if (lastWord.nodeType === 3) range.setStart(lastWord, (lastWord as Text).data.trimEnd().length);
    else range.setStartAfter(lastWord);
  } else range.setStart(editor, 0);
  selection.removeAllRanges();
  selection.addRange(range);
}
