import { all, attribute, one, parentOf, up } from '../dom/safe';
import type { Anatomy } from '../driver';
import { pasteText } from '../insert';
import { personFrom } from '../people';
import * as parts from './parts';
import { recipients } from './recipients';

/** The compose around an editor, null when it is none (a mail that is being read, the signature settings). */
export function recognise(editor: HTMLElement): Anatomy | null {
  if (up(editor, parts.readMail)) return null;
  const root = rootOf(editor);
  if (!root) return null;
  return {
    root,
    editor,
    text: parts.text,
    subject: () => one<HTMLInputElement>(parts.subject, root)?.value ?? null,
    recipients: () => recipients(root, editor),
    participants: () => (up(root, parts.conversation) ? senders() : []),
    // Where Outlook shows files is not known well enough to say that there are none.
    attachments: () => null,
    send: () => one(parts.controls.send, root),
    insert: (words) => pasteText(editor, words),
  };
}

function rootOf(editor: HTMLElement): HTMLElement | null {
  const known = up(editor, parts.root);
  if (known && one(parts.signs, known)) return known;
  let at: HTMLElement | null = up(editor, parts.editorParent);
  for (let height = 0; at && height < parts.CLIMB; height++, at = parentOf(at)) {
    if (one(parts.controls.send, at) || one(parts.controls.discard, at)) return at;
  }
  return null;
}

function senders() {
  return all(parts.sender).flatMap((element) => {
    const [, said = ''] = /^[^:：]*[:：]?(.*>)\s*$/.exec(attribute(element, 'aria-label')) ?? [];
    return personFrom(said) ?? [];
  });
}
