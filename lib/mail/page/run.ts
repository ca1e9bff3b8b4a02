import type { MailClient } from '../client';
import { announced } from './announced';
import type { Deps } from './deps';
import type { Second } from './second';
import { type Session, session } from './session';
import type { Stage } from './stage';

/** Everything Afterword does on a mail page, until `signal` aborts; then nothing of it is left there. */
export function runOnPage(client: MailClient, given: Deps, signal: AbortSignal): void {
  const own = new AbortController();
  const until = AbortSignal.any([signal, own.signal]);
  const sessions = new Set<Session>();
  let stage: Stage | null = null;
  let loading: Promise<Second> | null = null;

  const deps: Deps = {
    ...given,
    second() {
      loading ??= given.second().catch((error: unknown) => {
        loading = null;
        throw error;
      });
      return loading;
    },
  };
  /** The stage is set when the first mail wants something shown. */
  const changed = async (session: Session) => {
    if (!deps.alive()) return own.abort();
    if (!stage && session.wish === 'nothing') return;
    const { stage: set } = await deps.second();
    if (until.aborted) return;
    if (!stage) {
      stage = set(deps, until);
      sessions.forEach(stage.add);
    }
    stage.changed(session);
  };

  client.watchComposes((compose) => {
    const opened = session(compose, deps, (session) => void changed(session).catch(() => null), until);
    sessions.add(opened);
    stage?.add(opened);
    compose.onEnd(({ how }) => {
      sessions.delete(opened);
      stage?.ended(opened, how);
      // Its time is of no use before the background knows of the mail.
      const tell = (texts: readonly string[]) => stage?.tell({ type: 'notices', compose: compose.id, texts });
      if (how === 'scheduled') void opened.told.then(() => announced(tell));
    }, until);
    compose.onUndo(() => stage?.undone(opened), until);
  }, until);
}
