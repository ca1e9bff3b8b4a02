import { actedOnAdvice } from './acted-on-advice';
import { casesFor } from './check';

const letter = (text: string) => `Dear Ana,\n\n${text}\n\nBest,\nBo`;
const book = { interview: { notes: ['read "Traction", she swears by it', 'moving to handheld scanners'] } };

export default casesFor(actedOnAdvice, [
  [
    'read what was recommended',
    letter('I started the book you recommended on the train; the chapter on bullseyes is your warehouse.'),
    book,
    1,
  ],
  ['did as told', letter('I called the licence office as you suggested, and the test is on the 12th.'), book, 1],
  ['begun', letter('I have signed up for the course you told me about.'), book, 1],
  ['done since', letter('I have since written to Dr. Okoro, as you suggested, and spoken to the lab.'), book, 1],
  ['only remembered', letter('Thank you for the book recommendation, I wrote it down.'), book, 0],
  ['vaguely promised', letter('I will look into the book you recommended at some point.'), book, 0],
  ['not done', letter("I haven't read the book you recommended yet."), book, 0],
  ['one’s own resource', letter('I found my portfolio for you; the link you asked for is attached.'), book, 0],
  [
    'no advice among the notes',
    letter('I read the paper you recommended.'),
    { interview: { notes: ['remote, core hours 10 to 3'] } },
    null,
  ],
  ['no notes', letter('I read the paper you recommended.'), {}, null],
]);
