import type { MailClient } from '../client';
import type { Deps } from './deps';
import { session } from './session';
import { stage } from './stage';

/** Everything Afterword does on a mail page, until `signal` aborts; then nothing of it is left there. */
export function runOnPage(client: MailClient, deps: Deps, signal: AbortSignal): void {
  const own = new AbortController();
  const until = AbortSignal.any([signal, own.signal]);
  const shown = stage(deps, () => own.abort(), until);
  client.watchComposes((compose) => {
    const opened = session(compose, deps, shown.changed, until);
    shown.add(opened);
    compose.onEnd(({ how }) => shown.ended(opened, how), until);
    compose.onUndo(() => shown.undone(opened), until);
  }, until);
}
