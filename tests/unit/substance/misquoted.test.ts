import { expect, test } from 'vitest';
import { misquoteOf } from '../../../lib/substance/notes/misquoted';
import { loadTools } from '../../../lib/substance/tools';

const { lexicon } = await loadTools();
const figure = (note: string, letter: string) => {
  const found = misquoteOf(note, letter, letter, lexicon);
  return found && [found.noted, found.said];
};

test.each([
  ['14 sites', 'You run 12 sites on one system.', '14 sites', '12 sites'],
  [
    'Karen: 14 clinics, only 3 on the same EHR',
    'I was amazed that you have 40 clinics with 13 on the same EHR',
    '14 clinics',
    '40 clinics',
  ],
  ['no-show rate 22% in Gary, Indiana', 'the 12% no-show rate in Gary is really something', '22%', '12%'],
  [
    'she rides her bike to all clinics once a year',
    'Riding a motorbike to all clinics twice a month is impressive!',
    'once a year',
    'twice a month',
  ],
  ['fourteen kilns', 'The thirteen kilns behind the wall impressed me.', 'fourteen kilns', 'thirteen kilns'],
  ['team of 9, two on mat leave', 'Your team of twelve has its hands full.', 'team of 9', 'team of twelve'],
  ['bridge over the Thompson, 14 months late', 'The bridge came four months late.', '14 months', 'four months'],
  ['approx 200 beds', 'Your 450 beds are all taken.', '200 beds', '450 beds'],
  ['mill founded 1887', 'The mill, founded in 1987, still grinds.', '1887', '1987'],
  [
    '6 kitchens to walk through',
    'I thought the three kitchens in a row were the best of it.',
    '6 kitchens',
    'three kitchens',
  ],
  ['14 sites', 'I keep thinking about the 12 sites.', '14 sites', '12 sites'],
  ['14 sites', 'I wrote down the 12 sites you run.', '14 sites', '12 sites'],
  ['8,200 members', 'You look after 2,800 members.', '8,200 members', '2,800 members'],
])('“%s” is noted, and the letter says otherwise: %s', (note, letter, noted, said) => {
  expect(figure(note, letter)).toEqual([noted, said]);
});

test.each([
  ['the same in words', '14 sites', 'All fourteen sites run on it.'],
  ['said roughly', '14 sites', 'You run about 15 sites.'],
  ['over', '14 sites', 'You run over a dozen sites, more than 12 sites in fact.'],
  ['nearly', '18 vans', 'Nearly 20 vans leave the yard.'],
  ['rounded', '197 beds', 'Your 200 beds are full.'],
  ['noted roughly', '~20 people', 'Your 23 people share a kettle.'],
  ['a part in words', '25% of calls', 'A quarter of the calls are wrong numbers.'],
  ['what is left', '30% of calls by robots', 'So 70% of calls reach people.'],
  ['months for weeks', 'project 12 weeks late', 'The project is three months late.'],
  ['how often, otherwise', 'visits all clinics once a month', 'You visit all the clinics twelve times a year.'],
  ['some of them', '14 sites', 'Two of your sites flooded.'],
  ['others', '14 sites', 'You open another 3 sites in May.'],
  ['these', '14 sites, 3 in Ohio', 'The 3 sites in Ohio are new.'],
  ['named elsewhere', '14 sites', 'You run 14 sites. The 3 sites by the river flood.'],
  ['the writer’s own', '14 sites', 'I ran 12 sites for the council.'],
  ['the writer’s own, behind it', '14 sites', 'The 12 sites I ran had one system.'],
  ['the writer’s own, said with joy', '14 sites', 'I was glad to say that I ran 12 sites.'],
  ['the last job', '14 sites', 'There were 12 sites at my last company.'],
  ['only thought of', '14 sites', 'It would help if you had 20 sites.'],
  ['another thing', '14 sites', 'You have 12 vans.'],
  ['other shifts', '3 night shifts', 'You run 2 day shifts.'],
  ['a range', '10-12 sites', 'You run 11 sites.'],
  ['a range in words', '10 to 12 sites', 'You run 11 sites.'],
  ['days and hours', 'starts Jan 11', 'You start on 14 January.'],
  ['hours', 'open 9am', 'You open at 8am.'],
  ['an ordinal', '2nd floor', 'The 3rd floor has the better light.'],
  ['a number of something else', 'room 14, 30 desks', 'Room 12 has a view.'],
  ['two of one', '14 sites open, 3 sites closing', 'You run 17 sites.'],
  ['compared', 'mill founded 1887', 'I came back to the mill in 2019.'],
  ['wait of another kind', 'hotel lift queue 20 min', 'In the hotel corridor you found thirty minutes for me.'],
  ['money', 'start-up 180k', 'A start-up with 20 people.'],
])('nothing is said otherwise: %s', (_, note, letter) => {
  expect(figure(note, letter)).toBeNull();
});
