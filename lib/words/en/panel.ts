/** What the panel beside a mail says. Slots in braces are filled by `fill`. */
export const panel = {
  name: 'Afterword',
  fold: 'Fold Afterword',
  unfold: 'Open Afterword',
  loading: 'Reading your draft',

  // Number and word
  score: '{score} of 100',
  band: {
    'warm-start': 'Warm start',
    personal: 'Personal',
    memorable: 'Memorable',
  },
  fewWords: 'A number comes at about forty words.',
  otherLanguage: 'This letter isn’t in English, so there is no score. What needs no English is still looked at.',

  // For whom
  forLabel: 'For',
  someone: 'whoever interviewed you',
  untitled: 'an interview',
  who: '{person}, {company}',
  whoOn: '{who}, {day}',
  two: '{person} and {other}',
  many: '{person} and {n} others',
  guess: 'My best guess.',
  guessRight: 'Yes, it’s for {person}',
  choose: 'Which interview is it for?',
  second: 'A second follow-up: short, one look back, one new thing, one question.',
  sentAlready: 'You wrote to {person} on {when}.',
  willBeSent: 'Your mail to {person} goes out on {when}.',

  // The next best change
  gain: '+{gain}',
  gainSpoken: '{gain} points',
  good: 'This is a letter only you could have written.',
  enough: 'It says what it has to.',
  send: 'Send it.',
  thenSend: 'Then send it.',
  thenLook: 'Look at the {n|line|lines} below, then send it.',
  /** It breaks off, or has no farewell yet. */
  thenEnd: 'Bring it to an end, then send it.',
  thenEndAndLook: 'Bring it to an end, look at the {n|line|lines} below, then send it.',
  begin: 'Begin with a moment from your talk.',
  beginWithNote: 'Begin with what you noted: “{note}”.',

  // Notes
  notes: 'From your notes',
  notesCount: '{covered} of {all}',
  moreNotes: '{n} more {n|note|notes}',
  covered: 'In your letter',
  asNoted: 'In your letter as you noted it',
  asNotedHint: 'It stands in your letter as you noted it: say it your way, and it counts. Press to see where.',
  touched: 'Touched on',
  touchedHint: 'Your letter has words of it. Say what it was about, and it counts. Press to see where.',
  notCovered: 'Not in your letter yet',
  noteHint: 'Put it where the cursor is, then say it your way',
  errandDone: 'looked at',
  noNotes: 'No notes on this talk yet. Four or five words each make the letter easy.',
  addNotes: 'Add notes',

  // The checks, by the mistakes they keep one from
  groups: {
    remember: 'Remember me',
    standard: 'Not a standard letter',
    enough: 'Enough to talk about',
  },
  some: '{n} of {all}',
  points: '{n} of {all} points',
  paragraphs: '{n} {n|paragraph|paragraphs}',
  talkingPoints: '{n} {n|talking point|talking points}',
  whole: 'Done',
  part: 'Partly',
  none: 'Open',
  show: 'Show in your letter',
  showOf: 'Show in your letter: {what}',
  showShort: 'Show',
  pointsFound: 'What you talked about',
  kinds: {
    'stood-out': 'stood out',
    'shared-interest': 'shared interest',
    advice: 'advice',
    industry: 'industry',
    position: 'position',
    company: 'company',
    other: 'more',
  },
  kindsMissing: 'Not there yet, if you spoke of it: {kinds}.',

  // Before sending
  warnings: 'Before you send',
  unseen: {
    subject: 'Your mail page looks different today, so I can’t see the subject. The rest is read.',
    recipients: 'Your mail page looks different today, so I can’t see who it is for. The rest is read.',
    send: 'Your mail page looks different today, so I may not notice when you send it. You can mark it as sent by hand.',
  },

  // Time
  hoursLeft: '{n} h left of 24',
  minutesLeft: '{n} min left of 24 hours',
  short: {
    hoursLeft: '{n} h',
    minutesLeft: '{n} min',
    late: '{n} h ago',
    lateDays: '{n} d ago',
  },
  early: 'Let it settle: write now if you like, and schedule the sending for an hour or two from now.',
  ahead: 'The 24 hours begin when the interview ends.',

  // Swap view
  swap: 'Swap view',
  swapBack: 'Back to your letter',
  swapTitle: 'Seen by somebody else',
  swapHint: 'Names are blacked out. What is grey and dotted, any other candidate could have sent.',
  swapCount: '{n} of {all} words could be anyone’s.',
  swapAll: 'Everything here could have come from anybody. One thing from your talk changes that.',
  blacked: 'a name',

  // Silence
  notThis: 'Not this mail',
  silenceTitle: 'Where should Afterword be quiet?',
  silenceMail: 'In this mail',
  silenceSite: 'On {site}',
  silenceAll: 'Everywhere',
  silenceHint:
    'On the whole site or everywhere it won’t notice what you send either: press “I sent it” in Afterword then, and the reminders stop. The settings bring it back.',
  cancel: 'Cancel',

  // After sending
  marked: 'Marked as sent to {person}.',
  markedSecond: 'Second follow-up marked as sent to {person}.',
  ask: 'Mark as sent to {person}?',
  yes: 'Mark as sent',
  no: 'No',
  // The mail page says "Undo" beside it, and means the mail.
  undo: 'Unmark',

  // After scheduling
  scheduled: 'Scheduled, and marked as sent to {person}.',
  goes: 'Goes out {when}. Marked as sent to {person}.',
  goesLate: {
    hours: 'Goes out {when}, {n} {n|hour|hours} after your 24 are over. That is fine; sooner is remembered better.',
    minutes: 'Goes out {when}, {n} {n|minute|minutes} after your 24 hours. That is fine; sooner is remembered better.',
  },
  remindMe: 'Remind me all the same',
  keepIt: 'Leave it so',
  whenAsk: 'Scheduled, and marked as sent to {person}. When does it go out?',
  whenLabel: 'Goes out',
  whenPast: 'That time has passed.',
  whenKeep: 'Keep',
  whenSkip: 'Not now',

  // Nothing recorded
  noInterview: 'There is no interview for this mail yet.',
  noneFits: 'None of your interviews fits this mail by its address. Choose the right one above, or add a new one.',
  noInterviewHint: 'Add it, and its notes and its 24 hours stand here beside your letter.',
  record: 'Add the interview',

  // When something goes wrong
  dozed:
    'Afterword had dozed off, so your notes are not here yet. They are safe, and your letter is read all the same.',
  again: 'Try again',
  held: 'Something on this page seems to lie over Afterword, so your note is not in the letter yet.',
  heldPut: 'Put it in',
  notKept: 'That was not kept. Press it again.',
  noScorer: 'The score could not be loaded. Your notes and your time are right.',

  // Spoken only
  spokenScore: '{score} of 100, {band}.',
} as const;
