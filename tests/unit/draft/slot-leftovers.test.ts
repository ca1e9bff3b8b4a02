import { describe, expect, it } from 'vitest';
import { findGaps } from '../../../lib/draft/slots/gaps';
import { findPlaceholders } from '../../../lib/draft/slots/placeholders';

const found = (text: string): string[] => findPlaceholders(text).map((range) => text.slice(...range));

describe('what is left in a letter', () => {
  it.each([
    // by spreadsheets, forms and programs
    ['My pay now is #N/A a year.', '#N/A'],
    ['Thank you for the hour in #REF! on Monday.', '#REF!'],
    ['My first years are told in Error! Reference source not found.', 'Error! Reference source not found'],
    ['Dear { MERGEFIELD Surname },\n\nThank you.', '{ MERGEFIELD Surname }'],
    ['I could start on Click or tap to enter a date. if that suits.', 'Click or tap to enter a date'],
    ['I would take Choose an item. shifts.', 'Choose an item'],
    ['I would love to join <%= firm.name %> in May.', '<%= firm.name %>'],
    ['Thank you for the talk on the post of %s today.', '%s'],
    ['Dear undefined,\n\nThank you for Monday.', 'undefined'],
    ['Dear @hiring_manager,\n\nThank you for Monday.', '@hiring_manager'],
    ['I have worked at |employer| since June.', '|employer|'],
    ['I saw the kilns at \\VAR{town} on Monday.', '\\VAR{town}'],
    ['I liked what :company_name: does for its drivers.', ':company_name:'],
    ['The number of the post is KL-CHANGEME as I read.', 'KL-CHANGEME'],
    ['My cakes are shown at www.yourwebsite.com all year.', 'www.yourwebsite.com'],
    ['<!-- thank her for the coffee -->\nIt was good to meet you.', '<!-- thank her for the coffee -->'],
    // where a value belongs
    ['It was good to meet you and [ ] at the mill.', '[ ]'],
    ['I was told how () trains its people.', '()'],
    ['I could start on 00/00/2026 at the latest.', '00/00/2026'],
    ['Ring me on 07xxx xxxxxx after six.', '07xxx xxxxxx'],
    ['I had a budget of £*** at the club.', '£***'],
    ['I have nn years of it behind me.', 'nn'],
    ['You have X employees and I would be the next.', 'X'],
    ['My manager was Mrs ??? at the time.', '???'],
    ['As I say on page ?? of my thesis, it holds.', '??'],
    ['I would be glad to work at C____ in May.', 'C____'],
    ['The training lasts _ months, as you said.', '_'],
    ['I could begin on the ..... of June.', '.....'],
    ['My teacher, Dr. ***, will ring you.', '***'],
    ['I worked under Prof. N.N. in Jena.', 'N.N.'],
    ['Dear 김OO,\n\nThank you for Thursday.', '김OO'],
    ['I wish to help your (社名) for years.', '(社名)'],
    // words that stand for words
    ['What drew me here is blah blah blah, as I said.', 'blah blah blah'],
    ['I was with thingy in the High Street.', 'thingy'],
    ['I know much of xyz and would use it.', 'xyz'],
    ['In my last post as n/a I kept the books.', 'n/a'],
    ['I admire Company for its patience.', 'Company'],
    ['Your answer\nI listen first.', 'Your answer'],
    // choices
    ['I was very/really/extremely glad of it.', 'very/really/extremely'],
    ['It was good to meet you on Tuesday/Wednesday at the depot.', 'Tuesday/Wednesday'],
    ['I was (a) moved / (b) impressed by the tour.', '(a) moved / (b)'],
    ['I was glad | honoured | pleased to be asked.', '| honoured | pleased'],
    ['Sehr geehrte/r Herr Brandt,\n\nthank you for Ulm.', 'Sehr geehrte/r'],
    // notes to oneself
    ['I liked how you train juniors. <-- better word', '<-- better word'],
    ['Mr Okonkwo CHECK SPELLING!! was kind to me.', 'CHECK SPELLING!!'],
    ['I liked the press.\n\n// closing paragraph\nI hope to hear from you.', '// closing paragraph'],
    ['I liked the press. (ask Mum how many years)', '(ask Mum how many years)'],
    ['I have cared for her for (how long was it, four?) years.', '(how long was it, four?)'],
    ['The photos are here: (paste link).', '(paste link)'],
    ["Thank you for the answer. DON'T SEND BEFORE FRIDAY", "DON'T SEND BEFORE FRIDAY"],
    ['A story about the loom goes here.', 'story about the loom goes here'],
    // by a chat bot
    ['Here is a thank-you letter you can adapt:\n\nDear Ana,', 'Here is a thank-you letter you can adapt'],
    ['Best,\nBo\n\nWould you like me to make this email shorter?', 'Would you like me to make this email'],
  ])('is seen in %j', (text, slot) => expect(found(text)).toContain(slot));

  it.each([
    'The room is B-14, next to the #2 lift.',
    'I would choose an item from your list of books.',
    'The function printf needs its %s, you said.',
    'He/she who comes first opens the shop.',
    'My handle is @bo_li on the forum.',
    'The /data folder is full, as you saw.',
    'I spoke of A | B tests.',
    'It was worth *** and more in the guide.',
    'I scored 00 at the first try.',
    'The cross is marked with XX on your map.',
    'I have N reasons, of which I name two.',
    'The chair said so on page 9 ?',
    'You said that it is the best, and ... I agree.',
    'We met Dr. No, as the children call him.',
    'Blah was all he said, and I liked him for it.',
    'I read the XYZ affair with care.',
    'The company has a good name.',
    'Your answer on pay was plain, and I thank you.',
    'I can do Tuesday/Wednesday of any week.',
    'It was really, truly, deeply good soup.',
    'I will see you on the 1st or the 2nd.',
    'I like it <3 as my sister would write.',
    'Please check with Ana before you order.',
    'I liked the press (ask me about mine one day).',
    'The story goes here and there in the house.',
    'How long was it, four years?',
    'I have the book here, and you can use it.',
    'If you would like a shorter trial, let me know.',
    'My old office used the code ZZZ for it.',
    'It matches ^[A-Z]{2}\\d{6}$ as you said.',
    'I would keep Handlebars, since {{name}} is easy to read.',
    'I allow no TODO without a ticket.',
    'The door has a sign, [roughly] like mine.',
    'Would you like me to revise the drawings before May?',
    'Please feel free to adjust the time.',
    'Let me know if you would like a longer trial.',
    'It was fun ^^ See you in May',
    'I was early. (Tell your porter thanks!)',
    'We drank tea (put the kettle on!) and talked.',
    'It is round (think of a pizza oven) and warm.',
    'The routine (replace filter, reset counter) is known to me.',
    'My nickname (real name Ilse) is on the badge.',
    'I came home -- see the photo -- with paint on my hat.',
    'Paragraph 3 of your policy is the one I like.',
    '*Add a pinch of salt* is what he said.',
  ])('is not seen in %j', (text) => expect(found(text)).toEqual([]));
});

describe('a gap of two blanks', () => {
  it.each([
    'I have  years of it behind me.',
    'I liked the new  and how it helps.',
    'After years at and a time in law I know.',
  ])('is seen in %j', (text) => expect(findGaps(text)).not.toEqual([]));
  it.each(['I liked it.  And I would come back.', 'I sat in  with Ana.', 'It is between you and 40 others.'])(
    'is not seen in %j',
    (text) => expect(findGaps(text)).toEqual([]),
  );
});
