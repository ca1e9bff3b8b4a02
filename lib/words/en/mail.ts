/** Words that go into a new mail. */
export const mail = {
  /** What "Write follow-up" puts into the subject. */
  subject: {
    role: 'Thank you for the conversation about the {role} role',
    company: 'Thank you for the conversation at {company}',
    plain: 'Thank you for the conversation',
  },
} as const;
