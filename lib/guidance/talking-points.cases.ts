import { casesFor } from './check';
import { talkingPoints } from './talking-points';

const letter = (text: string) => `Dear Ana,\n\n${text}\n\nBest,\nBo`;

export default casesFor(talkingPoints, [
  [
    'four things in one letter',
    letter(
      'Thank you for Tuesday. You told me how the flood in 2011 took the first press, and that Ruth still oils the second one every morning. I laughed about the parrot in the packing hall. Your question about night shifts with a newborn is still on my mind; I should have said that my sister lives next door.',
    ),
    {},
    { atLeast: 0.8 },
  ],
  [
    'three in one sentence',
    letter(
      'I enjoyed hearing about the move to handheld scanners, about the frozen pizza that thawed in the Denver truck, and that your drivers choose their own routes on Fridays.',
    ),
    {},
    { atLeast: 0.6 },
  ],
  [
    'one remark of the interviewer',
    letter(
      'Thank you for taking the time to meet with me today. Your comment that the job is "80 percent chasing people nicely" made me smile. I look forward to hearing from you.',
    ),
    {},
    { atLeast: 0.3 },
  ],
  [
    'politeness alone',
    letter(
      'Thank you for taking the time to meet with me today. I enjoyed learning more about the company and the position. I am confident that I would be a great fit. I look forward to hearing from you.',
    ),
    {},
    0,
  ],
  [
    'praise that fits every firm',
    letter(
      'It was wonderful to meet such a talented team in such a dynamic, fast-paced environment. Your company culture and your values truly resonate with me.',
    ),
    {},
    0,
  ],
  [
    'qualifications of one’s own',
    letter(
      'With more than ten years of experience in sales and a proven track record I am convinced that my skills match the requirements of the position. I am a quick learner and a team player.',
    ),
    {},
    0,
  ],
  [
    'what everybody asks of every firm',
    letter(
      'Thank you for the hour. Could you tell me what the salary is? What are the hours, and how many days of holiday does one have?',
    ),
    {},
    0,
  ],
  [
    'logistics',
    letter(
      'Please find my references attached. I am available on Monday or Tuesday at 10, and my phone number is 555 0148.',
    ),
    {},
    0,
  ],
  ['nothing yet', '', {}, 0],
]);
