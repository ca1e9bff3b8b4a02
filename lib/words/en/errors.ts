/** When something goes wrong: what happened, what is safe, what to do. */
export const errors = {
  retry: 'Try again',
  bringBack: 'Bring it back',
  letGo: 'Let it go',

  setting:
    'Your browser could not keep this setting; it may be out of space. It stays as you chose it on this page: free some space and try again.',

  /** Keys are `StoreErrorCode`. */
  store: {
    refused:
      'This browser does not let Afterword keep anything here; a setting or a policy can be why. What you type stays on this page only: copy it before you close. Writing help in your mail still works.',
    unopened:
      'Your interviews can’t be opened yet; a browser that was just closed may still hold them. Afterword tries again by itself. What you type stays on this page meanwhile.',
    quota:
      'Your browser is out of space, so the last change is not saved yet. It is still here: free some space and try again, or copy it.',
    blocked:
      'Another window holds an older Afterword open and does not let go. Close your other Afterword windows and this one opens. Nothing is lost.',
    newer: 'Afterword was updated while this page was open. Reload the page; copy first what you have just typed.',
    closed: 'The connection to your saved interviews was lost. What you typed is still here. Try again.',
    gone: 'This was deleted, perhaps in another window, while you were writing here. Your words are still on this page.',
    failed: 'That did not work, and the last change is not saved yet. It is still here. Try again.',
  },

  /** Keys are `CalendarProblem`. */
  calendar: {
    empty:
      'This invitation is empty. Nothing was added. Save it once more from the mail, or type the interview in one line.',
    'too-big': 'This calendar is too large to read here. Save only the one event, or type the interview in one line.',
    'not-calendar': 'This is not a calendar file (.ics). Type the interview in one line instead.',
    'no-event': 'There is no event in this file. Type the interview in one line instead.',
    'none-near': 'Nothing in this calendar is near today. Save only the one event, or type the interview in one line.',
    declined: 'This file only says that a time was declined. Nothing was added, and your list is as it was.',
    broken: 'The event in this file can’t be read. Nothing was added. Type the interview in one line instead.',
  },

  /** An invitation that was read and could not be kept; `quota` where that is why. */
  invitationNotAdded: {
    quota: 'Your browser is out of space, so this invitation is not added. Free some space and choose it again.',
    otherwise: 'This invitation is not added yet. Choose it again once it can be kept.',
  },

  /** No file, but a folder, or gone since it was chosen. */
  unreadable:
    'This can’t be read. Nothing was added. Save the invitation (.ics) once more from the mail, or type the interview in one line.',

  /** Of several files at once. */
  inFile: '{name}: {what}',

  /** Keys are `ImportErrorCode`; every one of them changed nothing. */
  import: {
    empty: 'This file is empty. Nothing was changed.',
    'too-big': 'This file is too large for an Afterword export. Nothing was changed.',
    'not-json': 'This file can’t be read; it may be cut off. Nothing was changed. Try to save or copy it once more.',
    'too-deep': 'This file is not built like an Afterword export. Nothing was changed.',
    'not-ours': 'This is not an Afterword export. Choose the file that “Export everything” saved. Nothing was changed.',
    newer: 'This file comes from a newer Afterword. Update this one, then import it again. Nothing was changed.',
    'wrong-shape': 'Something in this file is not as it should be, at {where}. Nothing was changed.',
  },
} as const;
