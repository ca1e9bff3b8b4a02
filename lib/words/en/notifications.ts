/**
 * What notifications, the badge's tooltip and the context menu say. A notification may be read on a locked screen: it
 * names company and time, never a note, a person or the draft.
 */
export const notifications = {
  /** Where the company is not noted yet. */
  someCompany: 'your interview',
  left: {
    hours: '{n} {n|hour|hours} left',
    minutes: '{n} {n|minute|minutes} left',
  },
  title: {
    notes: 'How was {company}?',
    write: '{company}: a good time to write',
    sixHours: '{company}: {left}',
    lastCall: '{company}: {left}',
    fortyFive: '{company}: {left}',
    snooze: '{company}: {left}',
    late: '{company}: still worth sending',
    checkBack: '{company}: did your mail go out?',
    second: '{company}: one short second follow-up?',
  },
  message: {
    notes: 'Note what you remember while it is fresh. Writing can wait.',
    write: '{left}, until {deadline}. Press here to write.',
    sixHours: 'Until {deadline}. A few honest lines are enough.',
    lastCall: 'Your 24 hours end at {deadline}. Press here to write.',
    fortyFive: 'Your 24 hours end at {deadline}. Short is fine.',
    snooze: 'You asked for a word now. You have until {deadline}.',
    /** In the words of `late.ts`. */
    late: '{late}',
    checkBack: 'It was scheduled for {sentAt}.',
    second: 'No answer noted. One more is fine; after that, let it rest.',
  },
  /** The mail page did not tell for when it was scheduled. */
  checkBackUnknown: 'You scheduled it. Your sent mail tells whether it went.',
  /** The deadline falls in the quiet hours or soon after. */
  tonight: 'You have until {deadline}: write tonight.',
  several: {
    title: '{n} follow-ups are due',
    /** None of them waits to be written. */
    sentTitle: 'About {n} follow-ups you sent',
    line: '{company}: {left}',
    more: 'and {n} more',
  },
  discreet: {
    notes: 'A moment for your notes',
    due: 'A follow-up is due',
    other: 'About a follow-up you sent',
    message: 'Press here to see it.',
  },
  button: {
    later: 'In an hour',
    sent: 'I sent it',
    see: 'Show',
    notThisTime: 'Not this time',
  },
  badge: {
    none: 'Afterword',
    left: '{company}: {left}',
    late: '{company}: still worth sending',
    held: '{status}. A reminder is waiting here: this browser may not show notifications.',
  },
  test: {
    title: 'A test reminder from Afterword',
    message: 'If you can read this, reminders will reach you.',
  },
  menu: 'Add to interview notes',
} as const;
