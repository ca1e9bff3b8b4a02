/** What `npm run score` says in a terminal. */
export const terminal = {
  help: `Scores the draft of an interview follow-up, on this computer.

  npm run --silent score -- FILE…        a report for each file
  npm run --silent score -- -            the draft comes from standard input
  npm run --silent score -- --json FILE  JSON Lines in, JSON Lines out

A file holds one draft; its first line may be "Subject: …".
With --json each line is an object with at least "body", and may tell the
subject, recipients, interview and notes (README, "A terminal is a door too").

  --json       for machines: a line in, a line out, in the same order
  --help, -h   this text

Colour is left out where NO_COLOR is set or the output is no terminal.
Ends with 0 when all was scored, 1 when something could not be, 2 when asked
in a way it does not know.`,
  unknown: '{message}. Try --help.',
  nothing: 'Name a file, or "-" for standard input. Try --help.',
  unreadable: '{file} can’t be read: {reason}.',
  empty: 'There is no letter in {file}.',
  notJson: 'This line is not JSON: {reason}',
  standardInput: 'standard input',
  subject: 'Subject: {subject}',

  score: '{score} of 100',
  otherLanguage: 'Not scored: this draft is not in English ({language}). What needs no English is below.',
  unknownLanguage: 'Not scored: this draft is not in English. What needs no English is below.',
  notFollowUp: 'By its text alone this does not read like a follow-up to an interview.',
  short: '{n} {n|word|words} so far: the number means little under about forty.',
  gain: '(+{gain})',

  warnings: 'Before you send',
  checks: 'What makes it yours',
  points: 'Talking points: {n} of 4',
  notes: 'From your notes: {covered} of {n}',
  state: { met: 'yes', part: 'partly', open: 'not yet' },
  worth: '{earned} of {weight}',
  left: '{n} {n|hour|hours} left of 24.',
  early: 'You have just come out of it. Note what you remember; a letter can wait half an hour.',
} as const;
