/** A recipient in a practice page. */
export interface Chip {
  readonly name: string;
  readonly email: string;
}

/** Reads `Name <address>` or a bare address; null where there is no address in it. As the mail pages it plays, it takes any. */
export function parseChip(typed: string): Chip | null {
  const [, name = '', email] = /^\s*(?:"?([^"<]*?)"?\s*<)?([^\s<>,;]+@[^\s<>,;]+)>?\s*$/.exec(typed) ?? [];
  return email ? { name, email } : null;
}
