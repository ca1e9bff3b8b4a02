import type { Chip } from '../chip';
import { dialog } from '../dialog';
import type { Frame } from './frames';
import type { toasts } from './notices';
import type { Region } from './region';
import { noticeTime, sendTime } from './schedule';

/** A mail that left the practice page; nothing goes anywhere, it is only told to whoever watches. */
export interface Outgoing {
  readonly to: readonly Chip[];
  readonly subject: string;
  readonly text: string;
  /** ISO time of a scheduled send, null: now. */
  readonly at: string | null;
}

/** Puts a compose into the page, at first and again after undo. */
export type Place = (frame: Frame) => void;

interface Page {
  readonly toast: ReturnType<typeof toasts>;
  readonly sent: (mail: Outgoing) => void;
  /** Gmail's toast has no "View message" after a reply. */
  readonly reply: boolean;
}

/** How long the mail takes from Send to gone: short, but never within the click itself. */
const SEND_TAKES_MS = 120;

/** All the ways in which a compose goes: sent, refused, scheduled, discarded, closed with its draft kept. */
export function letGo(made: Region, frame: Frame, place: Place, { toast, sent, reply }: Page): void {
  const leave = (text: string, at: string | null) => {
    const mail = { to: made.to.chips(), subject: made.subject.value, text: made.editor.innerText, at };
    setTimeout(() => {
      frame.element.remove();
      toast.show({ text, undo: () => place(frame), view: !reply, gone: () => sent(mail) });
    }, SEND_TAKES_MS);
  };

  const hasReader = async () => {
    made.to.settle();
    if (made.to.chips().length > 0) return true;
    await dialog('alertdialog', 'Please specify at least one recipient.', ['OK']);
    return false;
  };

  const send = async () => {
    if (await hasReader()) leave('Message sent', null);
  };

  const schedule = async () => {
    if (!(await hasReader())) return;
    const at = await sendTime(new Date());
    if (at) leave(`Send scheduled for ${noticeTime(at)}`, at.toISOString());
  };

  const discard = () => {
    frame.element.remove();
    toast.show({ text: 'Draft discarded.', undo: () => place(frame) });
  };

  made.send.addEventListener('click', send);
  made.schedule.addEventListener('click', schedule);
  made.discard.addEventListener('click', discard);
  frame.close?.addEventListener('click', () => frame.element.remove());
  made.element.addEventListener('keydown', (event) => {
    const command = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && command) {
      event.preventDefault();
      void send();
    }
    if (command && event.shiftKey && event.key.toLowerCase() === 'd') {
      event.preventDefault();
      discard();
    }
  });
}
