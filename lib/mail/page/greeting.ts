const GREETING =
  /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|greetings)[ \t]+((?:(?:mrs?|ms|mx|dr|prof)\.|[^,:;!.\n])+)/i;

/** The names a mail greets, as typed; '' when it begins otherwise. Enough to find an interview by, no more. */
export const greeted = (body: string): string => (GREETING.exec(body.slice(0, 200))?.[1] ?? '').trim().slice(0, 200);
