import { casesFor } from './check';
import { sincere } from './sincere';

export default casesFor(sincere, [
  ['honest enthusiasm', 'I would be thrilled to join you! I really liked the kiln.', {}, 1],
  ['one mark a line', 'Thank you! It was fun! See you soon!', {}, 1],
  ['plain words', 'Thank you for the hour. I can start in May.', {}, 1],
  ['wanting it', 'I want this job and I think I can do it.', {}, 1],
  ['another offer, told plainly', 'I have another offer and wanted you to know.', {}, 1],
  ['a please', 'Please let me know if you need anything.', {}, 1],
  ['superlatives', 'You are literally the most amazing boss ever.', {}, { atMost: 0.2 }],
  ['begging', 'Please please give me this chance, I beg you.', {}, 0],
  ['pressure', 'I expect to hear from you. You will not find a better candidate.', {}, 0],
  ['rows of marks', 'Thank you!!! It was great!!! I loved it!!!', {}, { atMost: 0.5 }],
  [
    'prose from a machine',
    'Your insightful words deeply resonated with me and underscored the remarkable alignment of our unwavering commitment to innovative, thought-provoking, transformative work.',
    {},
    { atMost: 0.5 },
  ],
]);
