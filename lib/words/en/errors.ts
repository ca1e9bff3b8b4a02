/**
 * When something goes wrong: what happened, what is safe, what to do. Keys are the store's error codes and the import's
 * and calendar's complaints.
 */
export const errors = {
  retry: 'Try again',
  storeRefused:
    'This browser does not let Afterword keep anything, as in a private window or under a policy. What you type stays on this page only: copy it before you close. Writing help in your mail still works.',
  unknown: 'That did not work, and it is not saved yet. What you typed is still here. Try again.',
} as const;
