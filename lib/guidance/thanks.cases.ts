import { casesFor } from './check';
import { thanks } from './thanks';

export default casesFor(thanks, [
  ['for the time', 'Thank you for taking the time to meet with me.', {}, 1],
  ['for the day', 'Thanks for yesterday, it flew by.', {}, 1],
  ['for being shown round', 'Ta for having me in.', {}, 1],
  ['in other words', 'It was good of you to give up your lunch.', {}, 1],
  ['above the name', 'I am still interested.\n\nThank you again for your time,\nBo', {}, 1],
  ['gratitude', 'I am grateful for the opportunity to interview.', {}, 1],
  ['a pleasure is no thanks', 'It was a pleasure to meet you.', {}, 0],
  ['consideration alone', 'Thank you for your consideration.', {}, 0],
  ['asking politely', 'I would appreciate a call at any time.', {}, 0],
  ['for an answer', 'Thanks for your quick reply.', {}, 0],
  ['for an offer', 'Thank you for the offer.', {}, 0],
  ['only in a quote', 'Hi Ana,\n\nHere it is.\n\n> Thank you for your time', {}, 0],
]);
