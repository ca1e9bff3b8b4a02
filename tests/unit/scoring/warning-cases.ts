import type { ScoreInput, WarningId } from '../../../lib/scoring/report';

/** The warning, what the mail shows, the mail with what is known around it. */
export type WarningCase = readonly [id: WarningId, shows: string, input: ScoreInput];

const P = (...names: string[]) => names.map((name) => ({ name }));
/** A greeting, to interviewers or to those in To. */
const N = (greeting: string, interviewers: { name: string }[], to?: string[]): ScoreInput => ({
  subject: 'Hello',
  body: `${greeting}\n\nThank you for the hour on Monday. I liked the press.\n\nBo`,
  interview: { company: 'Acme', interviewers },
  ...(to ? { to } : {}),
});
/** A text about an interview at this company. */
const C = (company: string, text: string): ScoreInput => ({
  subject: 'Thank you',
  body: `Dear Ana,\n\n${text}\n\nBest,\nBo`,
  interview: { company, role: 'Analyst', interviewers: P('Ana Ruiz') },
});
/** A text to which nothing is attached. */
const A = (text: string): ScoreInput => ({
  subject: 'Thank you',
  body: `Dear Ana,\n\n${text}\n\nBest,\nBo`,
  attachments: [],
});
const letter = (name: string): string =>
  `Dear ${name},\n\nThank you for showing me the dye house on Wednesday. The vat that your grandfather patched with a bicycle tube is what I told my wife about first.\n\nYou asked how I would keep two lots the same shade. I would keep a swatch of each on the door and match by daylight only, before ten, and I would let the newest person on the shift be the one who signs.\n\nI hope we can go on talking, ${name}, and I can start when the spring orders do.\n\nBo Li`;
const moved = ([hello = '', first = '', second = '', ...rest]: string[]): string =>
  [hello, second, first, ...rest].join('\n\n');
/** A mail, after one that was sent to a colleague. */
const S = (body: string, earlier: string): ScoreInput => ({ subject: 'Thank you', body, earlier: [earlier] });

export const must: readonly WarningCase[] = [
  ['wrong-name', 'other first name', N('Dear Rebecca,', P('Roberta Lang'))],
  ['wrong-name', 'misspelt by one letter', N('Hi Micheal,', P('Michael Dunn'))],
  ['wrong-name', 'wrong family name with title', N('Dear Dr. Hansen,', P('Kirsten Hanson'))],
  ['wrong-name', 'right first, wrong family', N('Dear Laura Peterson,', P('Laura Petersen'))],
  ['wrong-name', 'one of two is a stranger', N('Hi Omar, hi Linda,', P('Omar Haddad', 'Lucia Prado'))],
  ['wrong-name', 'lower case wrong', N('hi brian,', P('Ryan Oakes'))],
  ['wrong-name', 'dash greeting', N('Claire -', P('Clara Vogt'))],
  ['wrong-name', 'good morning', N('Good morning Mr. Lee,', P('Bruce Leigh'))],
  ['wrong-name', 'known only by address', N('Hi Tom,', [], ['nina.sorel@acme.example'])],
  ['wrong-name', 'initial does not fit', N('Dear Mr. K. Brown,', P('Keith Braun'))],
  [
    'wrong-company',
    'role at another',
    C('Fenwick Dairy', 'Thank you for talking with me about the analyst role at Orbital Foods.'),
  ],
  ['wrong-company', 'join another', C('Fenwick Dairy', 'It would be a privilege to join the Orbital team.')],
  ['wrong-company', 'short name', C('Fenwick Dairy', 'I am very excited about the possibility of working at HP.')],
  [
    'wrong-company',
    'possessive',
    C('Fenwick Dairy', 'Orbital’s values are mine as well, and I would love to be part of Orbital.'),
  ],
  [
    'wrong-company',
    'interview with another',
    C('Fenwick Dairy', 'I enjoyed my interview with Orbital Foods on Tuesday.'),
  ],
  [
    'wrong-company',
    'in subject',
    { ...C('Fenwick Dairy', 'Thank you for Tuesday.'), subject: 'Thank you - analyst position at Orbital Foods' },
  ],
  [
    'wrong-company',
    'contribute to',
    C('Fenwick Dairy', 'I know that I can contribute to Orbital Foods from the first day.'),
  ],
  ['wrong-company', 'opportunity at', C('Fenwick Dairy', 'I remain excited about the opportunity at Orbital.')],
  [
    'wrong-company',
    'lower-case name known style',
    C('Fenwick Dairy', 'I hope to bring what I know to Orbital Foods soon.'),
  ],
  ['missing-attachment', "I've enclosed", A("I've enclosed the two samples you asked for.")],
  ['missing-attachment', 'attached please find', A('Attached please find my list of references.')],
  ['missing-attachment', 'you will find attached', A('You will find my resume attached.')],
  ['missing-attachment', 'am attaching', A('I am attaching a scan of the licence.')],
  ['missing-attachment', 'see attached', A('See attached.')],
  ['missing-attachment', 'attached a', A('Attached a photo of the bench, as promised.')],
  ['missing-attachment', 'in the attached', A('In the attached you can see the numbers for March.')],
  ['missing-attachment', 'with the plan attached', A('I am writing with the plan attached, as you asked.')],
  ['missing-attachment', 'have put in the attachment', A('The attachment has the numbers for March.')],
  ['placeholder', 'square', A('I enjoyed hearing about [project name].')],
  ['placeholder', 'XXX as a slot', A('Thank you for the interview for the XXX position.')],
  ['placeholder', 'company', A('I would love to work for [insert company].')],
  ['placeholder', 'curly with use', A('Hi {{first_name}}, we met on Monday.')],
  ['same-as-earlier', 'name swapped', S(letter('Tom'), letter('Ana'))],
  [
    'same-as-earlier',
    'first paragraph rewritten',
    S(
      letter('Tom').replace(/Thank you for[^.]*\./, 'It was good to see the works last week, thank you.'),
      letter('Ana'),
    ),
  ],
  ['same-as-earlier', 'moved paragraphs', S(moved(letter('Tom').split('\n\n')), letter('Ana'))],
  [
    'same-as-earlier',
    'small edits all over',
    S(
      letter('Tom')
        .replace('showing me the dye house', 'the walk through the dye house')
        .replace('told my wife about first', 'told my wife first')
        .replace('before ten', 'before noon')
        .replace('newest person', 'youngest person')
        .replace('go on talking', 'talk again'),
      letter('Ana'),
    ),
  ],
  [
    'same-as-earlier',
    'a sentence added',
    S(
      letter('Tom').replace(
        '\n\nI hope',
        '\n\nYou also said that the east window is to be bricked up, which would be a pity.\n\nI hope',
      ),
      letter('Ana'),
    ),
  ],
  ['no-subject', 'blank', { ...A('Thank you.'), subject: '  ' }],
  ['no-recipient', 'none', { ...A('Thank you.'), to: [] }],
  ['wrong-name', 'Kristen for Kirsten', N('Hi Kristen,', P('Kirsten Moe'))],
  ['wrong-name', 'Ms Wong for Wang', N('Dear Ms. Wong,', P('Lihua Wang'))],
  ['wrong-name', 'thanks to greeting', N('Thank you, Peter!', P('Ana Ruiz'))],
  ['wrong-name', 'to address contradicts', N('Dear Gloria,', [], ['Henry Mbeki <henry.mbeki@acme.example>'])],
  ['wrong-company', 'opening with', C('Nordlicht Optik', 'I am writing about the opening with Baxter Tools.')],
  ['wrong-company', 'future of', C('Nordlicht Optik', 'I would love to be part of the future of Baxter Tools.')],
  ['wrong-company', 'everyone at', C('Nordlicht Optik', 'Please thank everyone at Baxter for me.')],
  [
    'wrong-company',
    'interest in',
    C('Nordlicht Optik', 'Thank you for your time. I remain interested in Baxter Tools.'),
  ],
  ['wrong-company', 'abbrev wrong', C('International Paper', 'I am keen to work for IBM.')],
  ['missing-attachment', 'here attached', A('Here is my CV attached.')],
  ['missing-attachment', 'sending attached', A('I am sending you the report attached to this email.')],
  ['missing-attachment', 'have attached', A('We have attached the drawings.')],
  ['missing-attachment', 'pls see enclosed', A('Pls see enclosed my transcript.')],
  ['missing-attachment', 'as attachment', A('You get the photos as an attachment.')],
  ['placeholder', 'Hi XXX', { subject: 'a', body: 'Hi XXX,\n\nThank you for the hour.\n\nBo' }],
  ['placeholder', 'at XXX', A('I would be glad to work at XXX.')],
  ['placeholder', 'template with used', A('In my last job I used [tool] to build the report.')],
  ['placeholder', 'percent', A('Hi %FIRSTNAME%, thanks for the hour.')],
  ['placeholder', 'the XXX team', A('It was good to meet the XXX team.')],
  ['placeholder', '<< >>', A('Thank you for the talk about <<topic>>.')],
];

/** What looks like it, and is none. */
export const mustNot: readonly WarningCase[] = [
  ['wrong-name', 'nickname', N('Hi Beth,', P('Elizabeth Orr'))],
  ['wrong-name', 'title and family', N('Dear Prof. Okafor,', P('Chidi Okafor'))],
  ['wrong-name', 'accents', N('Dear Renee,', P('Renée Dubois'))],
  ['wrong-name', 'polish l', N('Hi Lukasz,', P('Łukasz Wrona'))],
  ['wrong-name', 'two given names', N('Dear Mary Ann,', P('Mary Ann Tully'))],
  ['wrong-name', 'reversed record', N('Hi Tomas,', P('Novak, Tomas'))],
  ['wrong-name', 'colleagues group', N('Dear colleagues,', P('Ana Ruiz'))],
  ['wrong-name', 'panel all named', N('Dear Ana, Bo and Chidi,', P('Ana Ruiz', 'Bo Li', 'Chidi Okafor'))],
  ['wrong-name', 'hyphened second half', N('Dear Ms. Haddad,', P('Monica Reyes-Haddad'))],
  ['wrong-name', 'name is a word', N('Hi Will,', P('William Banks'))],
  ['wrong-name', 'no greeting', N('Thank you again for Monday.', P('Ana Ruiz'))],
  ['wrong-name', 'name with middle initial', N('Dear John Q. Hall,', P('John Hall'))],
  ['wrong-name', 'Mac', N('Dear Mr. MacLeod,', P('Ian Macleod'))],
  ['wrong-name', 'shortened Alex', N('Hi Alex,', P('Alejandro Prado'))],
  ['wrong-company', 'former employer', C('Fenwick Dairy', 'My five years at Orbital Foods taught me to count twice.')],
  ['wrong-company', 'my present role', C('Fenwick Dairy', 'In my current position at Orbital I run the night shift.')],
  ['wrong-company', 'abbreviation', C('General Motors', 'I would be proud to be part of GM.')],
  ['wrong-company', 'short form', C('Procter & Gamble', 'I would love to join P&G.')],
  ['wrong-company', 'first word', C('Deutsche Telekom AG', 'I am excited about the role at Telekom.')],
  ['wrong-company', 'department', C('Fenwick Dairy', 'I would be glad to join Quality Control.')],
  ['wrong-company', 'city', C('Fenwick Dairy', 'I look forward to working in Leeds and to joining the team in Leeds.')],
  [
    'wrong-company',
    'customer',
    C('Fenwick Dairy', 'You said that the contract with Tesco pays for the new line, and I was impressed by that.'),
  ],
  ['wrong-company', 'university', C('Fenwick Dairy', 'I wrote about this during my internship at Siemens.')],
  [
    'wrong-company',
    'they used to work there',
    C('Fenwick Dairy', 'It was fun to hear that you also worked at Orbital before.'),
  ],
  ['wrong-company', 'domain name', C('Fenwick Dairy Co-operative', 'I would be glad to join Fenwick.')],
  ['wrong-company', 'person', C('Fenwick Dairy', 'I am excited about working with Leroy.')],
  ['missing-attachment', 'attached to each other', A('The two sheds are attached to each other.')],
  ['missing-attachment', 'attached to the place', A('I have grown attached to the idea of a four-day week.')],
  ['missing-attachment', 'link', A('Here is the link to my portfolio: https://bo.example/work')],
  ['missing-attachment', 'see attached thread', A('See the attached thread below for what Tom said.')],
  ['missing-attachment', 'enclosed area', A('I liked the enclosed yard behind the shop.')],
  ['missing-attachment', 'you attached', A('I read the brochure you enclosed.')],
  ['missing-attachment', 'in my application', A('My CV was attached to my application in March.')],
  ['missing-attachment', 'can send', A('I can send the certificates as attachments if you like.')],
  ['missing-attachment', 'email attachment talk', A('You said that customers never open attachments, and I agree.')],
  ['missing-attachment', 'price attached', A('There is a price tag attached to that.')],
  ['placeholder', 'Super Bowl XXX', A('We both watched Super Bowl XXX in the same bar in Tulsa.')],
  ['placeholder', 'chapter XXX', A('You quoted chapter XXX of the rule book from memory.')],
  ['placeholder', 'XXX Olympiad', A('My sister rowed at the Games of the XXX Olympiad in London.')],
  ['placeholder', 'handlebars talk', A('We used {{name}} in the Handlebars templates, as I said.')],
  ['placeholder', 'env talk', A('The config had #{HOME} in it, and that was the bug.')],
  ['placeholder', '[Name] talk', A('The mail went out with [Name] in the subject, to nine thousand people.')],
  ['placeholder', 'printf talk', A('Your template printed {{first_name}} on four hundred mugs.')],
  ['placeholder', 'kiss', A('See you soon, and thanks again! xxx')],
  ['placeholder', 'XXXL', A('You only had the vest in XXXL, which made us laugh.')],
  [
    'same-as-earlier',
    'shares courtesies',
    S(
      'Dear Tom,\n\nThank you for showing me the dye house on Wednesday. I did not expect a choir in a canteen, and I certainly did not expect to be handed a sheet and told to take the alto.\n\nYou wanted to know what I do when a customer shouts. I let the second sentence pass and answer the third, since by then most people have said what it is about.\n\nI hope we can go on talking, Tom, and I can start when the spring orders do.\n\nBo Li',
      letter('Ana'),
    ),
  ],
  [
    'same-as-earlier',
    'two stock letters to different people',
    S(
      'Dear Tom,\n\nThank you for taking the time to meet with me on Monday. I enjoyed learning more about the buying side, and above all how you choose between two mills that cost the same.\n\nPlease let me know if you need any further information. I look forward to hearing from you.',
      'Dear Ana,\n\nThank you for taking the time to meet with me on Monday. I enjoyed our talk about night work and the bus that does not run after nine.\n\nPlease let me know if you need any further information. I look forward to hearing from you.',
    ),
  ],
  [
    'same-as-earlier',
    'same topic in other words',
    S(
      'Dear Tom,\n\nThank you for Wednesday. Of the whole dye house I liked the vat with the bicycle tube best.\n\nAs to shades: I should compare each lot with a swatch kept on the door, in the morning light, and have a beginner sign for it.\n\nLet us talk again soon. I am free from spring.',
      letter('Ana'),
    ),
  ],
  ['no-subject', 'Re with words', { ...A('Thank you.'), subject: 'Re: Monday' }],
  ['wrong-name', 'Dr with first', N('Dear Dr. Ana,', P('Ana Ruiz'))],
  ['wrong-name', 'Gerry', N('Hi Gerry,', P('Geraldine Fox'))],
  ['wrong-name', 'umlaut', N('Hallo Soren,', P('Søren Kirk'))],
  ['wrong-name', 'two word family', N('Dear Ms. van der Berg,', P('Anke van der Berg'))],
  ['wrong-name', 'O apostrophe', N('Dear Mr. OBrien,', P('Sean O’Brien'))],
  ['wrong-name', 'team', N('Hi Acme team,', P('Ana Ruiz'))],
  ['wrong-company', 'subsidiary of name', C('Nordlicht Optik', 'I would be proud to join Nordlicht.')],
  ['wrong-company', 'with lower', C('Nordlicht Optik', 'I would love to work for nordlicht.')],
  ['wrong-company', 'degree', C('Nordlicht Optik', 'I learned this at MIT and would love to use it here.')],
  ['wrong-company', 'product', C('Nordlicht Optik', 'I am excited about the new Zoom lens.')],
  [
    'wrong-company',
    'other offer',
    C('Nordlicht Optik', 'I have an offer from Baxter Tools but would rather come to you.'),
  ],
  ['wrong-company', 'training at', C('Nordlicht Optik', 'I did my apprenticeship at Baxter Tools in 2009.')],
  ['wrong-company', 'event', C('Nordlicht Optik', 'We talked about the future of Europe and of glass.')],
  ['wrong-company', 'UPS initials', C('United Parcel Service', 'I want to work at UPS because of the night sort.')],
  ['missing-attachment', 'strings', A('There were no strings attached, you said.')],
  ['missing-attachment', 'enclosed in glass', A('The office is enclosed in glass, which I liked.')],
  ['missing-attachment', 'dropped link', A('The file is at https://x.example/file and needs no password.')],
  [
    'missing-attachment',
    'printer attachment',
    A('The attachment for the mixer was missing, you said, and the cake was flat.'),
  ],
  ['placeholder', 'Rocky', A('You asked if I had seen Rocky IV, and I said yes, XXL popcorn and all.')],
  ['placeholder', 'bracket note', A('She said "we need [a] person" and I laughed.')],
  ['placeholder', 'array', A('Your bug was in items[0] and mine in items[i].')],
  ['placeholder', 'generic type', A('A Map<String, User> would do.')],
  ['placeholder', 'markdown', A('Here: [my page](https://x.example).')],
  ['placeholder', 'blank forms', A('The form said "Name: ______" and nobody had filled it in.')],
];
