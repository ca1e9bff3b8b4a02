import { expect, test } from 'vitest';
import { misnamedOf } from '../../../lib/substance/notes/misnamed';
import { misquoteOf } from '../../../lib/substance/notes/misquoted';
import { loadTools } from '../../../lib/substance/tools';

const { lexicon } = await loadTools();
const otherwise = (note: string, letter: string) => {
  const found = misquoteOf(note, letter, letter, lexicon) ?? misnamedOf(note, letter, letter, lexicon);
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
  ['starts Jan 11', 'You start on 14 January.', 'Jan 11', '14 January'],
  ['new line starts 3 March', 'I’ll remember that the new line starts on 13 March.', '3 March', '13 March'],
  ['flu clinic opens Sept 8', 'The flu clinic opens on September 18th.', 'Sept 8', 'September 18th'],
  ['budget £2.4m', 'All of that on a budget of £4.2m.', '£2.4m', '£4.2m'],
  ['raised $3 million for the roof', 'You raised $300k for the roof.', '$3 million', '$300k'],
  ['fish comes tuesdays', 'The fish comes every Wednesday.', 'tuesdays', 'Wednesday'],
  ['Saturday clinic', 'I would like to see the Sunday clinic.', 'Saturday', 'Sunday'],
  ['releases weekly on thu', 'Now I see what holds up your Tuesday releases.', 'thu', 'Tuesday'],
  ['her dog Digger', 'I still smile about your dog Dagger.', 'dog Digger', 'dog Dagger'],
  ['dog Digger', 'Your old dog, Rex, was a good host.', 'dog Digger', 'dog, Rex'],
  [
    'a heron named Gerald eats the koi',
    'Your heron called Harold eats the koi.',
    'heron named Gerald',
    'heron called Harold',
  ],
  ['moved from Leeds', 'You moved here from Leicester.', 'moved from Leeds', 'moved here from Leicester'],
])('“%s” is noted, and the letter says otherwise: %s', (note, letter, noted, said) => {
  expect(otherwise(note, letter)).toEqual([noted, said]);
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
  ['hours', 'open 9am', 'You open at 8am.'],
  ['an ordinal', '2nd floor', 'The 3rd floor has the better light.'],
  ['a number of something else', 'room 14, 30 desks', 'Room 12 has a view.'],
  ['two of one', '14 sites open, 3 sites closing', 'You run 17 sites.'],
  ['compared', 'mill founded 1887', 'I came back to the mill in 2019.'],
  ['wait of another kind', 'hotel lift queue 20 min', 'In the hotel corridor you found thirty minutes for me.'],
  ['money', 'start-up 180k', 'A start-up with 20 people.'],
  ['the same sum', 'budget £2.4m', 'You have a budget of £2,400,000.'],
  ['a sum said roughly', 'budget £2.4m', 'You have a budget of about £2.5m.'],
  ['another sum', 'budget £2.4m', 'The roof alone cost £400,000.'],
  ['a sum of the writer’s own', 'budget £2.4m', 'I had a budget of £300k.'],
  ['a range of money', 'fees £40-60k', 'Fees of £50k.'],
  ['the same day', 'fish comes Mondays', 'The fish comes every Monday.'],
  ['the same date', 'starts 3 March', 'You start on March 3rd.'],
  ['the same date, and no day', 'starts 3 March', 'You start on the 3rd, or so in March.'],
  ['a date of the writer’s own', 'starts 3 March', 'I could start on 1 April.'],
  ['a date of something else', 'starts 3 March', 'The fair is on 13 March.'],
  ['one of two days', 'fish comes Tue & Fri', 'The fish comes every Friday.'],
  ['a day of the writer’s own', 'trial shift Friday', 'I can come for a trial shift on Tuesday.'],
  ['the day of the talk', 'fish comes Tuesdays', 'Thank you for Wednesday. That the fish comes so often is new to me.'],
  ['another day, named too', 'fish comes Tuesdays', 'The fish comes every Friday, or on Tuesdays.'],
  ['who sat', 'sat with the team', 'We sat with your team on Sunday.'],
  ['may is no month', 'may 2 of us come', 'On 3 May two of you come.'],
  ['the same name', 'her dog Digger', 'I still smile about your dog Digger.'],
  ['a short form', 'her son Tom swims', 'Your son Thomas swims.'],
  ['both dogs', 'her dog Digger', 'Your dog Dagger and your dog Digger.'],
  ['the writer’s dog', 'her dog Digger', 'My dog Rex sends his best.'],
  ['somebody else’s', 'her dog Digger', 'Your neighbour’s cat Rex sleeps well.'],
  ['a book by its writer', 'read Obviously Awesome', 'I have read April Dunford’s book.'],
  ['the county', 'moved from Leeds', 'You moved here from Yorkshire.'],
  ['the country', 'factory in Porto', 'The factory in Portugal is what I would like to see.'],
  ['short for it', 'office in NYC', 'Your office in New York.'],
  ['another place', 'moved from Leeds', 'You work in Leicester.'],
])('nothing is said otherwise: %s', (_, note, letter) => {
  expect(otherwise(note, letter)).toBeNull();
});
