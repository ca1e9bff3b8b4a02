/**
 * The border: who may ask what of the background. Whatever is not a known request of the right shape from the right
 * place gets no answer and leaves no trace.
 */
import * as v from 'valibot';
import { MAIL_HOSTS } from '../mail/hosts';
import { type Answers, type Asker, type Request, type RequestName, requests } from '../messages';

/** What the browser says about who sent a message; the page has no say in any of it. */
export interface Sender {
  readonly id?: string | undefined;
  /** Chromium, and Firefox from 126 on. */
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** Where a request came from; own pages may have no tab. */
export interface Place {
  readonly tabId: number;
  readonly frameId: number;
  /** Of the page in the tab, also where its panel asks; '' where there is none. */
  readonly host: string;
}

export type Handlers = {
  readonly [K in RequestName]: (body: Request<K>, from: Place) => Promise<Answers[K]>;
};

interface Self {
  readonly id: string;
  /** `runtime.getURL('')` without its last slash. */
  readonly origin: string;
}

const NOWHERE = -1;
const MAIL_ORIGINS: ReadonlySet<string> = new Set(MAIL_HOSTS.map((host) => `https://${host}`));

/** A listener for `runtime.onMessage`: a promise is the answer, undefined is none. */
export function createBorder(self: Self, handlers: Handlers) {
  return (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    const name = nameOf(message);
    if (!name) return undefined;
    if (!mayAsk(requests[name].from, sender, self)) return undefined;
    return answer(handlers, name, (message as { readonly body?: unknown }).body, placeOf(sender));
  };
}

function answer<K extends RequestName>(
  handlers: Handlers,
  name: K,
  body: unknown,
  from: Place,
): Promise<Answers[K]> | undefined {
  const parsed = v.safeParse(requests[name].body, body);
  if (!parsed.success) return undefined;
  // The asker learns that it failed, not why: a mail page's content script is among them.
  return handlers[name](parsed.output as Request<K>, from).catch(() => {
    throw new Error(`Afterword could not answer '${name}'.`);
  });
}

function nameOf(message: unknown): RequestName | null {
  if (typeof message !== 'object' || message === null || !Object.hasOwn(message, 'afterword')) return null;
  const { afterword } = message as { readonly afterword: unknown };
  return typeof afterword === 'string' && Object.hasOwn(requests, afterword) ? (afterword as RequestName) : null;
}

/** The sender's origin decides, and its address must agree with it. */
function mayAsk(asker: Asker, { id, origin, url: address, frameId, tab }: Sender, self: Self): boolean {
  const url = urlOf(address);
  if (id !== self.id || !url) return false;
  // Not by `url.origin`: for an extension's address some engines say "null".
  const isOurs = url.href.startsWith(`${self.origin}/`) && (origin === undefined || origin === self.origin);
  const isMail = MAIL_ORIGINS.has(url.origin) && (origin === undefined || origin === url.origin);
  const framed = frameId !== undefined && frameId !== 0;
  const isPanel = url.pathname === '/panel.html';
  switch (asker) {
    case 'mail':
      return tab !== undefined && !framed && (isMail || (isOurs && isPractice(url)));
    case 'panel':
      return tab !== undefined && framed && isOurs && isPanel;
    case 'own':
      return isOurs && !isPanel;
  }
}

/** The practice mailbox inside the extension plays the part of a mail page. */
const isPractice = (url: URL): boolean => url.pathname === '/practice.html';

function placeOf({ tab, frameId, url }: Sender): Place {
  return { tabId: tab?.id ?? NOWHERE, frameId: frameId ?? 0, host: urlOf(tab?.url ?? url)?.host ?? '' };
}

function urlOf(address: string | undefined): URL | null {
  return address !== undefined && URL.canParse(address) ? new URL(address) : null;
}
