/**
 * How much of a letter's text is looked at, in characters. Who tells it cuts it so, and the message border refuses more:
 * apart from `messages.ts`, because a mail page's script takes these along and not the schemas.
 */

/** A greeting stands within these, letterhead included. */
export const OPENING = 1000;

/** A letter is judged and likened by these: nobody writes more to one interviewer. */
export const ENOUGH = 20_000;
