import { casesFor } from './check';
import { paragraphs } from './paragraphs';

export default casesFor(paragraphs, [
  ['two blocks', 'Dear Ana,\n\nOne thing.\n\nAnother thing.\n\nBest,\nBo', {}, 1],
  ['single breaks between sentences', 'Hi Ana\nThanks for the test today\nI tried it again tonight\nBo', {}, 1],
  ['bullets that are paragraphs', 'Ana,\n\n- One. It is long.\n\n- Two. It is long.\n\n- Three. Also.', {}, 1],
  [
    'hard-wrapped lines are one block',
    'Dear Ana,\n\nThank you for taking the time to meet with me on Friday to talk\nabout the position in your group. I was glad to hear that you will\nkeep the old press, and I would like to run it.\n\nBest,\nBo',
    {},
    0.2,
  ],
  ['greeting, sign-off and signature are none', 'Dear Ana,\n\nOne thing.\n\nBest regards,\nBo Li\n555 0100', {}, 0.2],
  ['bullets belong to what is above them', 'Ana,\n\nThree things:\n- one\n- two\n- three', {}, 0.2],
  ['a postscript is none', 'Dear Ana,\n\nOne thing.\n\nBest,\nBo\n\nP.S. Another thing.', {}, 0.2],
  ['a quoted thread is none', 'Dear Ana,\n\nOne thing.\n\n> Two things.\n>\n> Three things.', {}, 0.2],
  ['a gap in one of three', 'Dear Ana,\n\nOne thing.\n\nThe [topic] was new.\n\nAnother thing.', {}, 1],
  ['gaps in both', 'Dear Ana,\n\nThank you for the [role] interview.\n\nI liked [topic].', {}, 0],
  ['nothing but a greeting', 'Dear Ana,', {}, 0],
]);
