import { casesFor } from './check';
import { enjoyedOrLearned } from './enjoyed-or-learned';

const letter = (text: string) => `Dear Ana,\n\n${text}\n\nBest,\nBo`;

export default casesFor(enjoyedOrLearned, [
  ['enjoyed', letter('I enjoyed hearing how the archive moved over the bridge by hand.'), {}, 1],
  ['learned', letter("I hadn't known that porters ring the bell."), {}, 1],
  ['stayed with me', letter('Your remark on puddles has stayed with me.'), {}, 1],
  ['thanks alone', letter('Thank you for your time.'), {}, 0],
  ['facts alone', letter('My licence is valid until May. I can begin on the first.'), {}, 0],
  ['nothing yet', '', {}, 0],
]);
