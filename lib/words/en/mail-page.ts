/** Words on the mail page itself: only what assistive technology reads of our frame and button. */
export const mailPage = {
  panel: 'Afterword: your interview follow-up',
  open: 'Open Afterword for this mail',
} as const;
