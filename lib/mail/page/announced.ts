import { all } from '../dom/safe';

/** After a mail is scheduled the page says so within these milliseconds, in a second notice where the first is "one moment". */
const LOOKS_AT = [0, 700, 2000, 5000];

/** What the page says by itself now, such as that a mail has gone, with its "Undo". */
export const notices = (): readonly Element[] => all('[role="alert"],[role="status"],[aria-live]');

/** Gives what the page announces just now, a few times: the panel finds in it what it needs. */
export function announced(tell: (texts: readonly string[]) => void): void {
  const look = () => tell(notices().map(({ textContent }) => textContent ?? ''));
  for (const ms of LOOKS_AT) setTimeout(look, ms);
}
