import { casesFor } from './check';
import { standOut } from './stand-out';

const letter = (text: string) => `Dear Ana,\n\n${text}\n\nBest,\nBo`;

export default casesFor(standOut, [
  [
    'a story told',
    letter(
      'I am still laughing about the story of your first week, when you drove to the wrong Springfield with a cake on your lap.',
    ),
    {},
    1,
  ],
  [
    'a tour',
    letter(
      'Thank you for the tour of the kiln room, and for letting me hold the cracked bell while you looked for the key.',
    ),
    {},
    1,
  ],
  ['a topic is no moment', letter('We spoke about the new phonics programme and the budget for next year.'), {}, 0],
  ['thanks alone', letter('Thank you for your time. I look forward to hearing from you.'), {}, 0],
  [
    'one’s own career',
    letter(
      'In 2014 I was asked to build up the key account team and recruited six people, five of whom are still there.',
    ),
    {},
    0,
  ],
  ['nothing yet', '', {}, 0],
]);
