import { casesFor } from './check';
import { sharedInterest } from './shared-interest';

const letter = (text: string) => `Dear Ana,\n\n${text}\n\nBest,\nBo`;

export default casesFor(sharedInterest, [
  [
    'a fellow climber',
    letter('It was good to meet a fellow climber; I will try the gym by the canal you told me about.'),
    {},
    1,
  ],
  ['both their mothers', letter('We both grew up above a bakery, and I still wake at four, too.'), {}, 1],
  [
    'a pastime talked about',
    letter('I enjoyed our detour on marathon training more than I can say in an interview.'),
    {},
    1,
  ],
  ['a team in common is none', letter('I would love to join your team and share your passion for excellence.'), {}, 0],
  ['a hobby of one’s own, untied', letter('In the evening there is the choir.'), {}, 0],
  ['thanks alone', letter('Thank you for your time.'), {}, 0],
]);
