/**
 * An address that a mail could go to, as text for a pattern. Mail pages are read more kindly (lib/mail/people.ts): what
 * stands in "To" there the client has taken, be it a colleague's "jane@intranet".
 */
export const ADDRESS = String.raw`[^\s@<>(),;:]+@[^\s@<>(),;:]+\.[^\s@<>(),;:.]+`;

const WHOLE = new RegExp(`^${ADDRESS}$`);

/** Whether a mail could go there. */
export const isAddress = (text: string): boolean => WHOLE.test(text.trim());

/** Nothing is no mistake: the address may come later. */
export const isAddressOrNone = (text: string): boolean => text.trim() === '' || isAddress(text);
