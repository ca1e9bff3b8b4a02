import type { ComposeKind } from '../client';
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
  const subject = () => one<HTMLInputElement>(parts.subject, root)?.value ?? null;
  const who = () => recipients(root, editor);
  return {
    root,
    editor,
    kind: kindOf(root, subject() ?? '', who()),
    text: parts.text,
    subject,
    recipients: who,
    participants: () => (up(root, parts.conversation) ? senders() : []),
    // Where Outlook shows files is not known well enough to say that there are none.
    attachments: () => null,
    send: () => one(parts.send, root),
    insert: (words) => pasteText(editor, words),
  };
}

const hasSigns = (element: Element): boolean => parts.signs.some((sign) => one(sign, element));

function rootOf(editor: HTMLElement): HTMLElement | null {
  const known = up(editor, parts.root);
  if (known && hasSigns(known)) return known;
  let at: HTMLElement | null = up(editor, parts.editorParent);
  for (let height = 0; at && height < parts.CLIMB; height++, at = parentOf(at)) {
    if (one(parts.send, at) || one('#discardCompose', at)) return at;
  }
  return null;
}

function kindOf(root: HTMLElement, subject: string, who: ReturnType<typeof recipients>): ComposeKind {
  if (!one(parts.readingPane) && /\/(?:deeplink\/)?compose\b|\bpopout/.test(location.pathname)) return 'popout';
  if (!up(root, parts.conversation)) return 'new';
  if (/^(?:fwd?|wg|tr|rv|enc)\s*:/i.test(subject)) return 'forward';
  return who && who.to.length + who.cc.length > 1 ? 'replyAll' : 'reply';
}

function senders() {
  return all(parts.sender).flatMap((element) => {
    const [, said = ''] = /^[^:：]*[:：]?\s*(.*>)\s*$/.exec(attribute(element, 'aria-label')) ?? [];
    return personFrom(said) ?? [];
  });
}
