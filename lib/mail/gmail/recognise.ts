import { all, attribute, one, up } from '../dom/safe';
import type { Anatomy } from '../driver';
import { typeText } from '../insert';
import * as parts from './parts';
import { recipients } from './recipients';

/** The compose around an editor, null when it is none (chat, signature settings, a mail that is being read). */
export function recognise(editor: HTMLElement): Anatomy | null {
  if (up(editor, parts.readMail)) return null;
  const root =
    up(editor, parts.dialog) ?? up(editor, parts.ownWindow) ?? up(editor, parts.inner) ?? up(editor, parts.region);
  if (!root || parts.signs.filter((sign) => one(sign, root)).length < 2) return null;
  const inline = up(root, parts.inline) !== null;
  return {
    root,
    editor,
    text: parts.text,
    subject() {
      const own = one<HTMLInputElement>(parts.subject, root);
      return own?.value ?? (inline ? (one(parts.threadSubject)?.textContent?.trim() ?? null) : null);
    },
    recipients: () => recipients(root),
    participants: () =>
      inline
        ? all(parts.sender).map((from) => ({ name: attribute(from, 'name'), email: attribute(from, 'email') }))
        : [],
    attachments: () =>
      [...all(parts.fileName, root), ...all(parts.driveFile, editor)].map((file) => file.textContent?.trim() ?? ''),
    send: () => one(parts.send, root),
    insert: typeText,
  };
}
