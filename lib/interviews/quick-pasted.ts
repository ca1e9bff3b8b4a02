/** What calendars and mails write around an interview, and nobody means as a part of its name. */

/** "Invitation:", "Updated invitation:", "Re:", "Accepted:". */
const SUBJECT =
  /^\s*(?:(?:(?:updated|new)\s+)?invitation|accepted|tentative|confirmed|confirmation|reminder|re|fwd?|aw|wg)\s*:\s+/i;
/** Google ends its subjects with whom it invites: the person, not whom they meet. */
const INVITED = /\s*\([^\s()@]+@[^\s()@]+\)\s*$/;
/** "(United Kingdom Time)": in a zone that nobody can read from it. */
const ZONE_NAME = /\([^()]*\btime\)/gi;
/** "I had an interview with Acme", "Your interview with Acme is confirmed for". */
const OWN_WORDS =
  /^\s*(?:your|(?:I|we)(?:\s+(?:have|had|just|will)|[’'](?:ve|ll|d))*(?:\s+(?:have|had|got))?)\s+(?=.*\binterview\b)/i;

export function withoutWrapping(line: string): string {
  let text = line;
  if (SUBJECT.test(text)) text = text.replace(INVITED, '');
  while (SUBJECT.test(text)) text = text.replace(SUBJECT, '');
  return (
    text
      .replace(OWN_WORDS, '')
      .replace(ZONE_NAME, ' ')
      .replace(/\((?=(?:GMT|UTC|[A-Z]{2,4}T)\))([A-Z]+)\)/g, '$1')
      .replaceAll('⋅', ', ')
      .replace(/\bWhen\b:?\s+(?=(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b)/i, '')
      .replace(/\bis\s+(?:now\s+)?(?:confirmed|scheduled|booked)(?:\s+for)?\b/i, ' ')
      // A length is read in small letters only: with a capital it may be a name.
      .replace(/\b\d{1,3}\s+Min(?:ute)?s?\b(?=\s+(?:\S+\s+)?(?:interview|call|chat|meeting)\b)/iu, (length) =>
        length.toLowerCase(),
      )
  );
}
