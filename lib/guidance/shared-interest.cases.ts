import { type CaseRow, casesFor } from './check';
import { sharedInterest } from './shared-interest';

const letter = (text: string) => `Dear Ana,\n\n${text}\n\nBest,\nBo`;

/** Said as common to both, or a pastime that the two talked about. */
const COMMON: readonly string[] = [
  'Funny that you trained in Lagos; I did, too.',
  'We also seem to be the only two people in the county who still listen to the shipping forecast.',
  'My mother is from Cork as well.',
  'You grew up in Goa? So did I.',
  'I had not expected to meet someone else who restores typewriters.',
  'I, too, learned English from the radio.',
  'It turns out we ran the same marathon, you an hour before me.',
  'I never thought I would meet another person who collects bus tickets.',
  'As another night owl I was relieved to hear that nobody starts before ten.',
  'What a coincidence that your brother studied at Aston, where I did.',
  'You sail, I row: we will not agree on the wind, but I enjoyed it.',
  'I could have talked with you about sourdough for another hour.',
];

/** Words of a trade, manners, and what one of the two has alone. */
const NOT_COMMON: readonly string[] = [
  'I would hit the ground running for your team.',
  'I believe that my skills match your team.',
  'We talked about the trip hazard.',
  'I too believe that customers come first.',
  'My typing is fast and so is my filing.',
  'We went through the same list twice.',
  'I heard that your band 6 posts are hard to fill.',
  'I liked that you keep records of every patient.',
  'I was impressed that you know every dog by name.',
  'We both know that the deadline is tight.',
  'Thank you for the coffee and our talk.',
  'I hope to meet you again soon, too.',
];

const saying =
  (earned: number) =>
  (text: string): CaseRow => [text, letter(text), {}, earned];

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
  ...COMMON.map(saying(1)),
  ...NOT_COMMON.map(saying(0)),
  ['thanks alone', letter('Thank you for your time.'), {}, 0],
]);
