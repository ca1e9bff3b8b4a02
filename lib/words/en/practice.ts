/** The practice pages. `{service}` is the mail service whose shape the page has. */
export const practice = {
  title: 'Practice, not {service}.',
  line: 'Write as you would there. Nothing is sent, nothing leaves this computer.',
  threadFrom: 'Jane Whitfield',
  threadSubject: 'Interview on Thursday',
  threadText: 'Thank you for coming in today. We will be in touch about the next step.',
} as const;
