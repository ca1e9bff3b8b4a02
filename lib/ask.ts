import { browser } from 'wxt/browser';
import type { Answers, Envelope, Request, RequestName } from './messages';

/** Nobody answered: the background refused the request, could not serve it, or is gone (an update, a reload). */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  constructor(asked: RequestName, cause?: unknown) {
    super(`No answer to '${asked}' from the background.`, { cause });
  }
}

export type Ask = <K extends RequestName>(name: K, body: Request<K>) => Promise<Answers[K]>;

/** The background was asleep or just going to sleep: it is awake for the second try. Every request may be repeated. */
const DOZED_OFF = /receiving end does not exist|message (?:port|channel) closed|could not establish connection/i;

/** `ask` over any way of sending; rejects with `NoAnswer`. */
export function askBy(send: (envelope: Envelope) => Promise<unknown>): Ask {
  return async function ask<K extends RequestName>(name: K, body: Request<K>): Promise<Answers[K]> {
    const envelope: Envelope<K> = { afterword: name, body };
    let answer: unknown;
    try {
      answer = await send(envelope).catch((error: unknown) => {
        if (DOZED_OFF.test(String(error))) return send(envelope);
        throw error;
      });
    } catch (error) {
      throw new NoAnswer(name, error);
    }
    if (answer === undefined) throw new NoAnswer(name);
    return answer as Answers[K];
  };
}

/** Asks the background; types in `lib/messages.ts`. Rejects with `NoAnswer`. */
export const ask: Ask = askBy((envelope) => browser.runtime.sendMessage(envelope));
