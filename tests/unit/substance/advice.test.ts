import { expect, test } from 'vitest';
import { isAdvice } from '../../../lib/substance/advice';

/** To do, or pointed at. */
const ADVICE = [
  'brush up on SQL window functions',
  'reach out to Lena at the Berlin office',
  'have a look at the annual report',
  'get hold of the Mayer translation',
  'call Ed Farrow',
  'cycle the route once before deciding',
  'give the new ticket machine a go',
  'write down three questions for the board',
  'study the fire plan, it is on the web',
  'worth reading: Kahneman on noise',
  'visit Igombe beach & ask',
  'test the demo account',
  'go see the Macon trainer',
  'practise the razor on balloons',
  'learn tightening order',
  'get certified in coding - she says it matters',
  'take the window functions course',
  'do fire cert too, pays more',
  'thickener: try how long till it drips off the spoon',
  'public audit doc - read it',
  'Dr. Sato recommended the Kyoto handbook',
  'she swears by the Moleskine method',
  'lent me her copy of Silent Spring',
  'said I should try the trial shift at the annex',
  'worth a visit: the lock museum',
  'reading tip from Dmitri, old products',
  'book: The Checklist Manifesto',
  'podcast on shift work, ep. 12',
];

/** How things are there, whatever words of an errand are in it. */
const NONE = [
  '28 in the class',
  'site manager is Carl',
  'Go and some Rust',
  'golf course flooded',
  'call volume doubles in January',
  'call Fridays only',
  'told him about my module',
  'need a driver by May',
  'use the old press on Sundays',
  'check engine light on the van was on',
  'reading group on Wednesdays',
  'on site three days a week',
  'get paid every Friday',
  'see about 60 patients a day',
  'take 40 apprentices a year',
  'read the meters once a month',
  'ask for two references',
  'buy most of their wool from Wales',
  'learn on the job, no manual',
  'watch repair is upstairs',
  'practice nurse retires',
  'recommendation engine rebuilt in Rust',
  'he will recommend me, HR calls in 2 wk',
  'two suggestion boxes, both empty',
  'tips are shared equally',
  'course starts in October',
  'podcast studio on floor 2',
  'other channels: discounters 40%',
];

test.each(ADVICE)('is advice: %s', (text) => expect(isAdvice({ text })).toBe(true));
test.each(NONE)('is no advice: %s', (text) => expect(isAdvice({ text })).toBe(false));

test('what the person says it is decides', () => {
  expect(isAdvice({ text: 'golf course flooded', kind: 'advice' })).toBe(true);
  expect(isAdvice({ text: 'read The Goal', kind: 'stood-out' })).toBe(false);
});
