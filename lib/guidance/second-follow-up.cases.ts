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
    'asks in other words',
    letter(
      'I wrote to you on 3 March after my interview for the Year 5 post, and I wondered whether the governors have come to a decision.',
    ),
    {},
    { atMost: 0.7 },
  ],
  [
    'asks how far it is',
    letter('It was ten days ago that I came for the interview, so may I ask how far along things are?'),
    {},
    { atMost: 0.7 },
  ],
  [
    'holds them to a word of theirs',
    letter('You said I would hear by Friday, so I thought I would ask how things are going with the interviews.'),
    {},
    { atMost: 0.7 },
  ],
  [
    'a first mail that answers when the writer can decide',
    letter('Thank you for the interview yesterday. You asked when I could decide; I can tell you by Friday.'),
    {},
    null,
  ],
  [
    'a first mail that tells of a decision there',
    letter('I enjoyed our interview on Monday, and hearing how the council has come to a decision on the ferry.'),
    {},
    null,
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
