import type { MailClient } from '../client';
import { announced } from './announced';
import type { Deps } from './deps';
import { type Session, session } from './session';
import { type Stage, stage } from './stage';

/** Everything Afterword does on a mail page, until `signal` aborts; then nothing of it is left there. */
export function runOnPage(client: MailClient, deps: Deps, signal: AbortSignal): void {
  const sessions = new Set<Session>();
  let set: Stage | null = null;

  /** The stage is set when the first mail wants something shown. */
  const changed = (session: Session) => {
    if (!deps.alive() || (!set && session.wish === 'nothing')) return;
    if (!set) {
      set = stage(deps, sessions, signal);
      sessions.forEach(set.watch);
    }
    set.changed(session);
  };

  client.watchComposes((compose) => {
    const opened = session(compose, deps, changed, signal);
    sessions.add(opened);
    set?.watch(opened);
    compose.onEnd((end) => {
      sessions.delete(opened);
      set?.ended(opened, end);
      // Its time is of no use before the background knows of the mail.
      const tell = (texts: readonly string[]) => set?.tell({ type: 'notices', compose: compose.id, texts });
      if (end.how === 'scheduled') void opened.told.then(() => announced(tell));
    }, signal);
    compose.onReturn(() => set?.returned(opened), signal);
  }, signal);
}
