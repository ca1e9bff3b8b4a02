import { isAddress } from '../../../lib/interviews/email';

interface Address {
  /** '' where none stood with it. */
  readonly name: string;
  readonly email: string;
}

/** "Jane Whitfield <jane@acme.com>" or "mailto:jane@acme.com", as mail pages copy whom a mail is from; null for all else. */
export function addressIn(pasted: string): Address | null {
  const text = pasted.trim().replace(/[,;]$/, '');
  const [, name = '', email = ''] =
    /^"?([^"<>\n]*)(?:["\n]\s*)?<(?:mailto:)?([^<>\s?]+)(?:\?[^<>\s]*)?>$/i.exec(text) ??
    /^()mailto:([^<>\s?]+)(?:\?\S*)?$/i.exec(text) ??
    [];
  return isAddress(email) ? { name: name.trim(), email } : null;
}
