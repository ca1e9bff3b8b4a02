import { casesFor } from './check';
import { lookingAhead } from './looking-ahead';

const after = (end: string) =>
  `Dear Ana,\n\nThank you for the hour on Monday. You asked how I would sort the archive, and I said by year.\n\n${end}`;

export default casesFor(lookingAhead, [
  ['looks forward', after('I look forward to hearing from you.'), {}, 1],
  ['wants it', after('I want this job.'), {}, 1],
  ['still interested', after('I remain very interested.'), {}, 1],
  ['would like to come', after('I would be glad to take it on.'), {}, 1],
  ['hopes', after('Really hope I get to come back.'), {}, 1],
  ['in slang', after('lmk when u want me'), {}, 1],
  ['availability alone', after('You can reach me at 555 0100.'), {}, 0],
  ['a polite offer', after('If you have questions, call me.'), {}, 0],
  ['adding to an answer', after('I would like to add that I know the Dewey system.'), {}, 0],
  ['wishing them well', after('I hope you are well.'), {}, 0],
  ['nothing', after('It rained all the way home.'), {}, 0],
  [
    'only at the start',
    'I look forward to the spring.\n\nThank you for the hour on Monday. You asked how I would sort the archive, and I said by year. I have since read two books on it. Both say by sender. The rain kept on all week. The bus was late again.',
    {},
    0,
  ],
]);
