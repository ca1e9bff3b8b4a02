import { browser } from 'wxt/browser';
import type { Answers, Envelope, Request, RequestName } from './messages';

export type Ask = <K extends RequestName>(name: K, body: Request<K>) => Promise<Answers[K]>;

/**
 * The background was asleep or just going to sleep: it is awake for the second try. Every request may be repeated; a
 * second mail that `write` opens, where the worker died between opening the first and saying so, is better than none.
 */
const DOZED_OFF = /receiving end|(port|channel) closed/i;

/**
 * `ask` over any way of sending; rejects, with the request's name, where nobody answers: the background refused it, could
 * not serve it, or is gone (an update, a reload).
 */
export function askBy(send: (envelope: Envelope) => Promise<unknown>): Ask {
  return async function ask<K extends RequestName>(name: K, body: Request<K>): Promise<Answers[K]> {
    const envelope: Envelope<K> = { afterword: name, body };
    const again = (error: unknown) => (DOZED_OFF.test(String(error)) ? send(envelope) : undefined);
    const answer = await send(envelope)
      .catch(again)
      .catch(() => undefined);
    if (answer === undefined) throw new Error(name);
    return answer as Answers[K];
  };
}

/** Asks the background; types in `lib/messages.ts`. Rejects where nobody answers. */
export const ask: Ask = askBy(async (envelope) => browser.runtime.sendMessage(envelope));
