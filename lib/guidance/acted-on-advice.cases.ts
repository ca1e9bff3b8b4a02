import { actedOnAdvice } from './acted-on-advice';
import { type CaseRow, casesFor } from './check';

const letter = (text: string) => `Dear Ana,\n\n${text}\n\nBest,\nBo`;
const book = { interview: { notes: ['read "Traction", she swears by it', 'moving to handheld scanners'] } };

/** A note of advice, and the sentence that tells what came of it. */
const DONE: readonly (readonly [note: string, sentence: string])[] = [
  ['read the Elliott report', 'I read the Elliott report on the train; page 40 describes my school.'],
  ['call Ed Farrow', 'I rang Ed Farrow last night. He was frank about the union.'],
  ['practise the razor on balloons', "I've been practising the razor on balloons like you told me; 14 have popped."],
  ['make cards for the Latin names', 'I made cards and I know 30 of the Latin names now.'],
  ['have a look at the annual report', 'I spent the evening with the annual report, and note 14 surprised me.'],
  ['drop by the workshop on Thursday', 'On Thursday I will be at the workshop at nine, Mr. Haas has put me down.'],
  [
    'write to the county archive about the maps',
    'My letter to the county archive about the maps went off this morning.',
  ],
  ['book: The Checklist Manifesto', 'The Checklist Manifesto arrived this morning and I am on chapter three.'],
  ['read chapter four of the blue handbook', 'Chapter four took me an evening and two coffees.'],
  ['subscribe to the harbour bulletin', 'The harbour bulletin now lands in my inbox each morning.'],
  ['go to the planning meeting on the 9th', 'I have it in my diary and will be at the planning meeting on the 9th.'],
  ['sign up for the module on leasehold reform', 'I begin the module on leasehold reform on Monday.'],
  ['memorise the wine list', 'I have memorised the reds of the wine list, the whites come tomorrow.'],
  [
    'listen to the Tidewater podcast',
    "I had not listened to the Tidewater podcast until you named it; I'm on episode 12.",
  ],
  [
    'sign up for the module on leasehold reform',
    'I am going through the module on leasehold reform; unit two is hard.',
  ],
  ['call Ed Farrow', 'I have today called Ed Farrow. He was frank about the union.'],
  [
    'read the Elliott report',
    'I wish I had read the Elliott report years ago; as you advised, I finished it last night.',
  ],
];

/** The same, where nothing has come of it: named, praised, put off, done by others or in a life before. */
const NOT_DONE: typeof DONE = [
  ['look at the Kanban boards', 'You mentioned that the team moved to Kanban and made three releases in a week.'],
  ['call the desk at Colby', 'As you know, I worked at Colby for six years and ran the desk.'],
  ['sit with the night crew', 'Sitting with the night crew: I did that in my last job.'],
  ['read the Elliott report', 'Thank you for telling me about the Elliott report; it sounds fascinating.'],
  ['call Ed Farrow', 'Ed Farrow sounds like a character I would love to meet.'],
  ['have a look at the annual report', 'Your colleague wrote the annual report in four weeks.'],
  ['watch the first film by Ken Loach', 'I love Ken Loach and his first film.'],
  ['cycle the route once before deciding', 'I used to cycle the route as a student.'],
  ['make cards for the Latin names', 'You made cards for the Latin names when you started, which I found clever.'],
  ['sign up for the union newsletter', 'I forgot to sign up for the union newsletter.'],
  ['get a first aid certificate', 'I got my first aid certificate in 2015 and have renewed it since.'],
  ['sign up for the module on leasehold reform', 'I see that the module on leasehold reform begins on Monday.'],
  ['go to the planning meeting on the 9th', 'I see that the planning meeting is on the 9th.'],
  ['ask Petra how they label the jars', 'You said that I should ask Petra how they label the jars.'],
  ['read the Elliott report', 'I wish I had read the Elliott report when you recommended it.'],
  ['read the Elliott report', 'If I had read the Elliott report, as you advised, I would have answered better.'],
  ['read the Elliott report', 'Had I read the Elliott report, as you advised, I would have known the answer.'],
  ['read the Elliott report', "I don't think I read the Elliott report that you recommended."],
  ['read the Elliott report', 'I put the Elliott report that you recommended on my list.'],
  ['call Ed Farrow', 'I planned to call Ed Farrow, as you advised, and then I got sick.'],
  ['call Ed Farrow', 'You told me to call Ed Farrow; I did nothing about it.'],
  ['call Ed Farrow', 'I keep going through what you said of Ed Farrow.'],
  ['call Ed Farrow', 'I am going through the whole process with Ed Farrow in mind, as you said.'],
];

const answering =
  (earned: number) =>
  ([note, sentence]: (typeof DONE)[number]): CaseRow => [
    sentence,
    letter(`Thank you for the hour on Monday.\n\n${sentence}`),
    { interview: { notes: [note] } },
    earned,
  ];

export default casesFor(actedOnAdvice, [
  [
    'read what was recommended',
    letter('I started the book you recommended on the train; the chapter on bullseyes is your warehouse.'),
    book,
    1,
  ],
  ['did as told', letter('I called the licence office as you suggested, and the test is on the 12th.'), book, 1],
  ['begun', letter('I have signed up for the course you told me about.'), book, 1],
  ['done since', letter('I have since written to Dr. Okoro, as you suggested, and spoken to the lab.'), book, 1],
  ['only remembered', letter('Thank you for the book recommendation, I wrote it down.'), book, 0],
  ['vaguely promised', letter('I will look into the book you recommended at some point.'), book, 0],
  ['not done', letter("I haven't read the book you recommended yet."), book, 0],
  ['one’s own resource', letter('I found my portfolio for you; the link you asked for is attached.'), book, 0],
  [
    'no advice among the notes',
    letter('I read the paper you recommended.'),
    { interview: { notes: ['remote, core hours 10 to 3'] } },
    null,
  ],
  ...DONE.map(answering(1)),
  ...NOT_DONE.map(answering(0)),
  ['no notes', letter('I read the paper you recommended.'), {}, null],
]);
