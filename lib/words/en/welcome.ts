/** The first run: how to use it, in the order one needs it. */
export const welcome = {
  title: 'Start with your next interview',
  lead: 'Type it in one line. From its end Afterword counts 24 hours and reminds you to write.',
  after: 'And then',
  steps: [
    'Right after the interview, note what stood out. A few words are enough.',
    'Write your follow-up in Gmail or Outlook as always. Afterword opens beside it and shows which of your notes are in it.',
    'Send it. The reminders stop by themselves.',
  ],
  buttonTitle: 'Where to find it',
  pinChrome: 'Press the puzzle piece at the top right of the browser, then the pin beside Afterword.',
  pinFirefox: 'Press the puzzle piece at the top right, then the gear beside Afterword, then “Pin to toolbar”.',
  pinned: 'Afterword is on your toolbar: the underline that becomes a tick.',
  mailTitle: 'Mail and reminders',
  hostsWithheld: 'The browser has not given access to your mail page yet.',
  hostsGrant: 'Allow',
  privacyTitle: 'What it may do, and why',
  privacyLead: 'Nothing you write or note leaves this computer. Afterword cannot reach the network at all.',
  columns: { may: 'It may', why: 'So that' },
  permissions: [
    {
      may: 'Read and mark drafts on Gmail’s and Outlook’s pages',
      why: 'it can show what your follow-up has and what it lacks; it opens only for follow-ups',
    },
    { may: 'Show notifications and set alarms', why: 'you are reminded before the 24 hours are over' },
    { may: 'Keep data in this browser, without a limit', why: 'interviews and notes stay until you delete them' },
    {
      may: 'Add a line to the menu of selected text',
      why: 'you can add it to your interview notes; it sees that page only when you press it',
    },
    { may: 'Start in mail tabs that are already open', why: 'you need not reload them' },
  ],
  done: 'Go to your interviews',
} as const;
