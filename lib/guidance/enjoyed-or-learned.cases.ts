import { casesFor } from './check';
import { enjoyedOrLearned } from './enjoyed-or-learned';

const letter = (text: string) => `Dear Ana,\n\n${text}\n\nBest,\nBo`;

export default casesFor(enjoyedOrLearned, [
  ['enjoyed', letter('I enjoyed hearing how the archive moved over the bridge by hand.'), {}, 1],
  ['learned', letter("I hadn't known that porters ring the bell."), {}, 1],
  ['stayed with me', letter('Your remark on puddles has stayed with me.'), {}, 1],
  ['told of a wish beside it', letter('I would love to come back: I loved the smell of the pressroom.'), {}, 1],
  ['learned, as the end of a phrase', letter('I was delighted to learn that the parrot is called Bolt.'), {}, 1],
  ['had never heard of it', letter('The podcast you mentioned is one I’d never heard of.'), {}, 1],
  ['glad now, not some day', letter('I am glad that the test plate came out clean.'), {}, 1],
  ['pleased to hear', letter('I was pleased to hear that there is a refresher in May.'), {}, 1],
  ['beyond belief', letter('I still can’t believe that the bell has outlived two churches.'), {}, 1],
  ['pleased, if it comes', letter('I would be pleased to hear from you, and happy to meet the crew.'), {}, 0],
  ['a wish for the job', letter('I would really like the job, and I should be glad to work nights.'), {}, 0],
  ['a wish in haste', letter('yeah id love the job. wed love to have you said my mates'), {}, 0],
  ['joy in haste', letter('id love the job. loved the yard'), {}, 1],
  ['a wish with a verb left out', letter('Would love the job.'), {}, 0],
  ['a wish to learn', letter('I am eager to learn and I want to learn more about the pressroom.'), {}, 0],
  ['still interested', letter('I am still very interested in the position at the front desk.'), {}, 0],
  ['interested in what was told', letter('I was very interested in how you sort the type.'), {}, 1],
  ['interesting', letter('How you sort the type is interesting.'), {}, 1],
  ['interest of others', letter('Other companies are interested, so I need a decision by Thursday.'), {}, 0],
  ['what others know or remember', letter('Drivers know better than anyone, and people remember who asked.'), {}, 0],
  ['thanks alone', letter('Thank you for your time.'), {}, 0],
  ['facts alone', letter('My licence is valid until May. I can begin on the first.'), {}, 0],
  ['nothing yet', '', {}, 0],
]);
