/** What is said of a follow-up when its 24 hours are over, wherever it is said: true for its day, and never a reproach. */
export const late = {
  since: {
    hours: 'It’s been {n} {n|hour|hours}.',
    days: 'It’s been {n} {n|day|days}.',
  },
  /** Keys are `Lateness`. */
  kind: {
    hours: 'Still worth sending; most people never do.',
    days: 'A few honest lines are still welcome. No need to explain the delay.',
    week: 'They may have decided by now. A short note still thanks them, and may ask where things stand.',
    long: 'Nothing is owed any more. If you would like to stay in touch, a line or two is enough.',
  },
} as const;
