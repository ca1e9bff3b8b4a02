/** Words that go into a new mail. */
export const mail = {
  /** What "Write follow-up" puts into the subject: of the first mail, and of the second. */
  subject: {
    first: {
      role: 'Thank you for the conversation about the {role} role',
      company: 'Thank you for the conversation at {company}',
      plain: 'Thank you for the conversation',
    },
    second: {
      role: 'Following up on our conversation about the {role} role',
      company: 'Following up on our conversation at {company}',
      plain: 'Following up on our conversation',
    },
  },
} as const;
