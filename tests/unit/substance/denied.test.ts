import { describe, expect, it } from 'vitest';
import { loadScorer } from '../../../lib/scoring/scorer';
import { deniedIn, deniesItself } from '../../../lib/substance/notes/denied';

const parts = (sentence: string): string[] =>
  deniedIn(sentence).map(({ range, of }) => `${of}: ${sentence.slice(...range)}`);

describe('what a sentence denies, to the end of the clause', () => {
  it.each([
    ['We never got to talk about the Lisbon office.', 'talk: We never got to talk about the Lisbon office'],
    [
      'I didn’t get the chance to ask about the\non-call rota.',
      'talk: I didn’t get the chance to ask about the\non-call rota',
    ],
    ['Tuesday was full, and you never mentioned the rota.', 'talk: you never mentioned the rota'],
    ['I forgot to ask about the midwives who retire.', 'talk: I forgot to ask about the midwives who retire'],
    ['I am sorry that we never touched on the choir.', 'talk: we never touched on the choir'],
    ['Sadly we did not get round to the kiln.', 'talk: we did not get round to the kiln'],
    ['We had no time to discuss lambing, I fear.', 'talk: We had no time to discuss lambing'],
    ['Your phone rang before we could talk about the clinic.', 'talk: rang before we could talk about the clinic'],
    ['We never discussed the rota, the kiln or the dog.', 'talk: We never discussed the rota, the kiln or the dog'],
    ['The boiler never came up.', 'talk: The boiler never came up'],
    ['Nobody brought up the pop-up kitchen.', 'talk: Nobody brought up the pop-up kitchen'],
    ['I regret not asking about the swallows.', 'talk: regret not asking about the swallows'],
    ['I have not read Traction.', 'deed: I have not read Traction'],
    ["I haven't been to the shop on Mercer Street yet.", "deed: I haven't been to the shop on Mercer Street yet"],
    ['I was not able to get hold of the manual.', 'deed: I was not able to get hold of the manual'],
  ])('%s', (sentence, part) => {
    expect(parts(sentence)).toEqual([part]);
  });
});

describe('what only sounds like a denial', () => {
  it.each([
    ['turned', 'I never got to ask about the rota, but I would love to hear of it.'],
    ['turned by them', 'I did not ask about the clinic for the quarry workers, and I am glad that you brought it up.'],
    [
      'made good here',
      'We did not get around to my zoning experience, so I would like to add that I did thirty files.',
    ],
    ['praise', 'I have never met a team that cares more about the rota.'],
    ['kept in mind', "I can't stop thinking about the rota."],
    ['news', 'I had not thought of the rota as a promise before.'],
    ['agreement', "I couldn't agree more about the rota."],
    ['looking forward', "I can't wait to see the kiln."],
    ['as well', 'We talked about not only the kiln but the glaze.'],
    ['not enough', 'We could not talk about the greenhouse long enough.'],
    ['not at first', 'I was not able to find the shop on Mercer Street at first.'],
    ['not by chance', 'I did not bring up the forty volunteers by chance: I led as many.'],
    ['nowhere else', 'I have never seen the kiln you showed me anywhere else.'],
    ['not wholly', "I haven't finished Traction yet."],
    ['a chapter of it', 'I have not read the last chapter of Traction.'],
    ['what they told', 'You said you never mentioned the fire to the board.'],
    ['how they do it', 'I liked that you never discuss grades at dinner.'],
    ['why', 'I did not ask about the crane because I fear it; I would start tomorrow.'],
    ['how', 'You never mentioned the accident lightly.'],
    ['no deed of the writer', 'You have not raised your prices since 1998.'],
    ['a wish to hear the end', 'You never told me how the play in the woods ended.'],
    ['said by forgetting', 'I forgot to mention my years in the navy.'],
    ['asked now', 'One thing I forgot to ask: may juniors hold positions overnight?'],
    ['on its way', "I haven't read Traction yet, it's on my table since Tuesday."],
    ['a first time', 'I have never before discussed vector clocks next to a taco truck.'],
    ['elsewhere', 'At my last job we never talked about the rota.'],
    ['worth a word', 'You never mentioned quotas, which I liked.'],
  ])('%s', (_how, sentence) => {
    expect(parts(sentence)).toEqual([]);
  });
});

it.each([
  'never had a reorg',
  "doesn't do on-call",
  'ran out of time, no question on variances',
  'overnight positions?? ask',
])('a letter that denies “%s” tells it rightly', (note) => {
  expect(deniesItself(note)).toBe(true);
});

it.each(['on-call rota 1 in 6', 'recommended the book Traction', 'asked me to tie a knot'])(
  '“%s” denies nothing',
  (note) => {
    expect(deniesItself(note)).toBe(false);
  },
);

const scorer = await loadScorer();
const scored = (note: string, sentence: string) =>
  scorer.score({
    body: `Dear Priya,\n\nThank you for your time on Tuesday. I enjoyed hearing how the old lift got its brass doors back.\n\n${sentence}\n\nI would be glad to join and look forward to hearing from you.\n\nBest wishes,\nSam Okafor`,
    interview: {
      company: 'Corvane',
      role: 'Associate',
      interviewers: [{ name: 'Priya Nair' }],
      notes: ['brass doors of the lift restored', note, 'commutes from Hull'],
    },
  });

describe('a note is told', () => {
  it.each([
    [false, 'recommended the book Traction', 'I have not read Traction.'],
    [false, 'Lisbon office opens in May', 'We never got to talk about the Lisbon office.'],
    [false, 'on-call rota 1 in 6', "I didn't get the chance to ask about the on-call rota."],
    [
      true,
      'Lisbon office opens in May',
      'We never got to the rota. Your Lisbon office that opens in May sounds like a good start.',
    ],
    [
      true,
      'Lisbon office opens in May',
      'You told me that the Lisbon office opens in May, and we never got to talk about the rota.',
    ],
    [true, 'never had a reorg', 'You have never had a reorg, which is rare.'],
    [true, 'doesn’t do on-call', 'It is good to know that nobody is on call, and I did not ask about on-call in vain.'],
    [true, 'asked about my SAP experience', 'I have not used SAP, as I told you when you asked about my experience.'],
    [true, 'on-call rota 1 in 6', "I can't stop thinking about the on-call rota."],
  ])('%s: “%s”, %s', (is, note, sentence) => {
    expect(scored(note, sentence).coveredNotes.includes(1)).toBe(is);
  });

  it('and where it is denied it is not touched on either', () => {
    const { touchedNotes } = scored('Lisbon office opens in May', 'We never got to talk about the Lisbon office.');
    expect(touchedNotes).toEqual([]);
  });

  it('and who has just denied it is not asked for it: another note, or none', () => {
    const { next } = scored('Lisbon office opens in May', 'We never got to talk about the Lisbon office.');
    expect(next?.note).toBe(2);
    const read = scored('Lisbon office opens in May', 'You have a desk for each.');
    expect(read.next?.note).toBe(1);
  });
});

describe('a thing from the talk', () => {
  const points = (sentence: string) => scored('commutes from Hull', sentence).talkingPoints.length;
  const score = (sentence: string) => scored('commutes from Hull', sentence).score ?? 0;
  const plain = 'It is a nice week.';

  it.each([
    "We didn't get to talk about Lisbon and the vineyard.",
    'We never got round to the night rota at the Leith depot.',
    'I forgot to ask about the greenhouse in Delft.',
    'We ran out of time to discuss the merger of the two depots.',
    "I didn't get the chance to ask about the twelve-week training.",
    'We never touched on the flood in the archive.',
  ])('is not what never came up: “%s”', (sentence) => {
    expect(points(sentence)).toBeLessThanOrEqual(points(plain));
    expect(score(sentence)).toBeLessThanOrEqual(score(plain));
  });

  it.each([
    'I did not know that your team ships every second Friday.',
    'You never had a single flood in the archive, you told me, in forty years.',
    "I can't stop thinking about the greenhouse that you moved from Delft by barge.",
    'We never got to the rota, since you told me how the Leith depot flooded in March.',
  ])('is what is told with a “not”: “%s”', (sentence) => {
    expect(points(sentence)).toBeGreaterThan(points(plain));
  });
});
