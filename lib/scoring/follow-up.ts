/** Is this an interview follow-up? Runs in the mail page too: no imports. */
export function isFollowUp(subject: string, body: string): boolean {
  const text = `${subject}\n${body}`;
  return /\binterview/i.test(text) && /\bthank/i.test(text);
}
