import { describe, expect, it } from 'vitest';
import { loadScorer } from '../../../lib/scoring/scorer';

const scorer = await loadScorer();
const pointsIn = (sentence: string): string[] => {
  const body = `Dear Ms. Ito,\n\nThank you for seeing me. ${sentence}\n\nI look forward to hearing from you.\n\nBest regards,\nSam Reed`;
  return scorer.score({ body }).talkingPoints.map(({ start, end }) => body.slice(start, end));
};

describe('what every follow-up has to say is no talking point', () => {
  it.each([
    'I interviewed with you on May 6 for the night porter job at the harbour.',
    'I attended the selection day at your Bremen office on 14 June.',
    'Further to my interview at your Leeds office last Friday, I would like to thank you and Mr. Oduya.',
    'Just circling back and bumping this to the top of your inbox.',
    'I interviewed with Dr. Moyle and Prof. Anstruther in your office on Tuesday.',
    'You said three weeks.',
    'You had said ten days, and I hope you are well.',
    "You said you'd know after the bank holiday.",
    'You told me you would call in one week either way.',
    'You said that the decision will be in two weeks and now it is already four weeks.',
    'Just a short note to thank you for speaking with me on the phone on Monday about the clerk opening.',
    'I look forward to hearing from you and to seeing the place again in the new year, whatever the weather.',
    'I look forward to seeing you all again in the spring.',
    'I hope to see the office again soon, rain or shine.',
    'I am looking forward to coming back to the building next month, come what may.',
  ])('%s', (sentence) => {
    expect(pointsIn(sentence)).toEqual([]);
  });

  it.each([
    'I look forward to hearing from you and to seeing the purple carpet again in the new year, whatever the weather.',
    'I hope to see the parrot in the packing hall again in the new year.',
    'I look forward to seeing you again at the lantern parade in Whitby that you told me about.',
    'You said the press has to run for two weeks without a stop.',
    'You told me that you walked out of your own first interview.',
    'I interviewed with you on the morning the roof leaked, and you went on with a bucket on your desk.',
    'I am following up on the kiln that cracked while we spoke.',
    'You told me one day the river came into the cellar.',
    'You said it would take two weeks to dry the oak.',
    'I attended your talk on beavers in March.',
    'We had an interview with the parrot in the room.',
    'You mentioned that the choir sings at the end of every shift.',
    'Thank you for telling me about the ferry that ran aground.',
  ])('there is more to it: %s', (sentence) => {
    expect(pointsIn(sentence)).not.toEqual([]);
  });
});

describe('what is still to be filled in is no talking point', () => {
  it.each([
    'I was glad to hear about {pro bono project}.',
    'I enjoyed what you told me about [topic we discussed].',
    'It was interesting to learn about ____.',
  ])('%s', (sentence) => {
    expect(pointsIn(sentence)).toEqual([]);
  });

  it.each(['You said that nurses at [Hospital] choose their own shifts in the first winter.'])(
    'but what stands beside it is: %s',
    (sentence) => {
      expect(pointsIn(sentence)).not.toEqual([]);
    },
  );
});

it('is read to its end, however often a word is said', () => {
  for (const words of ['the decision ', 'you would have '])
    expect(pointsIn(`You said ${words.repeat(200)}.`).length).toBeLessThan(2);
});
