/**
 * Could this be a follow-up at all? Any letter after an interview thanks, names the talk or its subject; the detector
 * decides (lib/scoring/follow-up.ts), but it need not be loaded for "Can you bring the big pot?".
 */
const HINTS =
  /thank|thx|interview|appreciat|grateful|pleasure|enjoyed|met |meet|talk|spoke|speak|conver|chat|discuss|call|time|position|role|job|opportunit|team|visit|follow/i;

/** Characters below which no letter can be judged. */
const LEAST = 40;

export const mayBeFollowUp = (subject: string, body: string): boolean =>
  body.length >= LEAST && HINTS.test(`${subject}\n${body.slice(0, 5000)}`);
