import { casesFor } from './check';
import { secondFollowUp } from './second-follow-up';

const letter = (text: string) => `Dear Ana,\n\n${text}\n\nBest,\nBo`;

export default casesFor(secondFollowUp, [
  [
    'short, looks back, something new',
    letter(
      'I am following up on our interview two weeks ago. Since then I have read the Deming book you told me about, and the chapter on scrap is your press shop. Is there any news on the position?',
    ),
    {},
    1,
  ],
  [
    'asks and says nothing new',
    letter(
      'I wanted to follow up on my interview last week. I have not heard back and would appreciate any update on the position.',
    ),
    {},
    { atMost: 0.7 },
  ],
  [
    'long',
    letter(
      `I have not heard back since our interview three weeks ago and wanted to follow up on the status of the position. ${'I completely understand that these things take their time and that there are many moving parts to consider. '.repeat(8)}`,
    ),
    {},
    { atMost: 0.4 },
  ],
  [
    'a first mail',
    letter('Thank you for taking the time to meet with me today. I enjoyed hearing about the new press.'),
    {},
    null,
  ],
  [
    'a first mail that looks ahead',
    letter('Thank you for the interview yesterday. I look forward to hearing from you about next steps.'),
    {},
    null,
  ],
  ['nothing yet', '', {}, null],
]);
