import { dialog } from '../dialog';
import { h } from '../dom';

/** Hours of tomorrow. */
const OFFERS = [
  ['Tomorrow morning', 8],
  ['Tomorrow afternoon', 13],
] as const;
const PICK = 'Pick date & time';
const CANCEL = 'Cancel';

const format = (options: Intl.DateTimeFormatOptions) => {
  const made = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', ...options });
  // Between time and AM stands a space of its own kind in newer browsers; Gmail writes a plain one.
  return (at: Date) => made.format(at).replaceAll('\u202f', ' ');
};
/** "Mon, Nov 30, 8:00 AM", as in "Send scheduled for …" (seen 2026-11). */
export const noticeTime = format({ weekday: 'short', month: 'short', day: 'numeric' });
const offerTime = format({ month: 'short', day: 'numeric' });

/** Gmail's two steps: a few offers with their times, then a day and time of one's own. Null: called off. */
export async function sendTime(now: Date): Promise<Date | null> {
  const offers = new Map(
    OFFERS.map(([name, hour]) => {
      const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, hour);
      return [`${name} ${offerTime(at)}`, at];
    }),
  );
  const chosen = await dialog('dialog', 'Schedule send', [...offers.keys(), PICK, CANCEL]);
  if (chosen !== PICK) return offers.get(chosen) ?? null;

  const field = h('input', { type: 'datetime-local', 'aria-label': 'Date and time' });
  const done = await dialog('dialog', PICK, ['Schedule send', CANCEL], [field]);
  const at = new Date(field.value);
  return done === CANCEL || Number.isNaN(at.getTime()) ? null : at;
}
