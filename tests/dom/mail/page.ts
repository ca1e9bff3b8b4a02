import type { Compose, MailClient } from '../../../lib/mail/client';

/** Puts a whole page into the test's document, at the address it would have. */
export function open(html: string, url: string | null = null): void {
  const { pathname, search, hash } = new URL(url ?? 'https://mail.example/');
  history.replaceState(null, '', `${pathname}${search}${hash}`);
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name);
  for (const { name, value } of page.body.attributes) document.body.setAttribute(name, value);
  document.head.innerHTML = page.head.innerHTML;
  document.body.innerHTML = page.body.innerHTML;
}

/** The composes a client sees at once, in document order. */
export function composesIn(client: MailClient): Compose[] {
  const found: Compose[] = [];
  const until = new AbortController();
  client.watchComposes((compose) => found.push(compose), until.signal);
  until.abort();
  return found;
}

/** A text as two readers of one page agree on it: no-break spaces, runs of blanks and line ends are no difference. */
export const plain = (text: string): string =>
  text
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .join('\n')
    .trim();
