import { describe, expect, it } from 'vitest';
import type { ScoreInput, WarningId } from '../../../lib/report';
import { loadScorer } from '../../../lib/scoring/scorer';
import { must, mustNot } from './warning-cases';

const scorer = await loadScorer();
const warned = (input: ScoreInput): WarningId[] => scorer.score(input).warnings.map(({ id }) => id);
const people = (...names: string[]) => names.map((name) => ({ name }));

it.each(must)('warns, %s: %s', (id, _shows, input) => expect(warned(input)).toContain(id));
it.each(mustNot)('does not warn, %s: %s', (id, _shows, input) => expect(warned(input)).not.toContain(id));

describe('an open slot', () => {
  it.each([
    'I enjoyed hearing about [topic].',
    'Hi {{first_name}}, thank you.',
    'Thank you for the #{role} interview.',
    'Thanks for walking me through <ROLE> today.',
    'Dear Mr. XXXX, thank you.',
    'My salary expectation would be XX.',
    'Thank you for ______ on Monday.',
    'Dear ..........., thank you.',
    'Dear Mr./Ms. Last Name: thank you.',
    'I would like to (insert reason here).',
    'Thanks for the chat about the ROLE position at COMPANY.',
    'INSERT STORY HERE. Thank you.',
    'Thank you for Monday. TK line about the jail.',
    'I have X years of experience.',
    'Thank you.\n\nBest,\nYour Name',
    'Dear (Name),\n\nthank you.',
    'Dear (hiring manager), thank you.',
    'Dear Mr. [X],\n\nthank you.',
    'I have done this for XX\nyears.',
    'Thank you for the talk on [Version 2].',
    'Dear Mr. Surname, thank you.',
    'Dear Ms. ....., thank you.',
    'I was there on __/__/____ for the talk.',
    'Thanks for the interview at ???.',
    'I enjoyed learning about [ ].',
    'Hi NAME_HERE, thank you.',
    'Thank you. Insert your story here.',
    'Thank you.\n\nBest,\nFirst Last',
  ])('warns of %j', (body) => expect(warned({ body })).toContain('placeholder'));

  it.each([
    'He wrote "recieved [sic]" on the board.',
    'The XX and XXL sizes broke the printer.',
    'We spoke of the XX chromosome.',
    'See [the paper](https://example.org/x) you meant.',
    'Row [0] of the array was gone.',
    'It printed "[object Object]" on 600 shirts.',
    'As in note [1], it holds.',
    'I read the style sheet [v3] and the plan [v2.1], and the note [2a] in it.',
    'We spoke of how the XX\nchromosomes are drawn.',
    'INSERT INTO stock came before the DELETE.',
    'Your name came up at lunch.',
    'The ticket [ABC-12] was mine.',
    'A range like [a-z]+ would do.',
    'See https://x.example/[id] for it.',
    'Use {x} in the formula.',
    'The INSERT statement was slow.',
    'You all laughed about the "Your Name" film.',
    'What??? I loved it.',
    'My address is <bo@x.example>.',
    'I <3 your kiln.',
    'A List<String> would do.',
    'Well... I liked it.',
    'thanks again xx',
    'I LOVED THE TOUR AND MY NAME IS ON THE LIST.',
    'Thank you.\n\n________________________________\nFrom: A\nSent: B\n\nDear [Name],',
  ])('lets %j pass', (body) => expect(warned({ body })).not.toContain('placeholder'));

  const saysOf = (body: string) =>
    scorer.score({ body }).warnings.flatMap(({ id, say, params }) => (id === 'placeholder' ? [[say, params]] : []));
  const BOT = 'Certainly! Here’s a polished and professional thank-you email you can use:';
  const LETTER = 'Dear Karen,\n\nThank you for the hour on Monday. I liked the press.';
  const CUT = 'Certainly! Here’s a polished and professional thank-you…';
  it.each([
    ['above', `${BOT}\n\n${LETTER}`, 'chatBot', { words: CUT, count: 0 }],
    ['above, a rule between', `${BOT}\n\n---\n\n${LETTER}`, 'chatBot', { words: CUT, count: 0 }],
    [
      'around',
      `${BOT}\n\n${LETTER}\n\nWould you like me to make it more concise?`,
      'chatBotMore',
      { words: CUT, count: 0 },
    ],
    ['above slots', `${BOT}\n\n${LETTER}\n\nBest,\n[Your Name]`, 'chatBotAndSlots', { words: CUT, count: 1 }],
    [
      'below',
      `${LETTER}\n\nWould you like me to adjust the tone?`,
      'chatBot',
      { words: 'Would you like me to adjust the tone', count: 0 },
    ],
    [
      'its subject',
      `**Subject:** Thank You for the Opportunity\n\n${LETTER}`,
      'chatBot',
      { words: '**Subject:** Thank You for the Opportunity', count: 0 },
    ],
  ])('calls what a chat bot said by its name, %s', (_where, body, say, params) =>
    expect(saysOf(body)).toEqual([[say, params]]),
  );
  it.each([
    ['bold, twice', `${LETTER}\n\n- **No-shows:** fewer\n- **Huddles** for all`, 'markdownMore'],
    ['bold below a heading', `## Thanks\n\n${LETTER} The **Operations Manager** role is mine to want.`, 'markdown'],
    ['headings', `${LETTER}\n\n## Next steps\n\nI can start in May.\n\n## Thanks\n\nTo all.`, 'heading'],
  ])('tells of signs that would be sent, %s', (_what, body, say) =>
    expect(saysOf(body).map(([said]) => said)).toEqual([say]),
  );
  it.each([
    'I *really* liked the kiln.',
    'I am free on **Tuesdays and Fridays**, and on no other day.',
    'What I bring:\n* patience\n* two hands',
    'I passed **kwargs and **opts on to it, and 2**8 and 2**9 came out.',
    'It was f***ing cold, and the rating was *** and **.',
    'The price** is without tax. ** as of May',
    'A line of stars\n\n**********\n\nand on it goes.',
    '# 3 on the list was mine, and #2 yours.',
    'Thank you.\n\nOn Mon, Ana wrote:\n> The **Operations Manager** role is open.',
  ])('lets the signs in %j pass', (body) => expect(warned({ body })).not.toContain('placeholder'));

  it('sees a slot in the subject, and no slot in a mail system’s tag', () => {
    expect(warned({ subject: 'Thank you – [Position]', body: 'x' })).toContain('placeholder');
    expect(warned({ subject: '[External] Thank you', body: 'x' })).not.toContain('placeholder');
  });
});

describe('a wrong name', () => {
  it.each([
    ['Hi Jennifer,', people('Monica Reyes-Haddad')],
    ['Mark,', people('Marc Thibodeaux')],
    ['Dear Ms. Chen,', people('Joyce Cheng')],
    ['Dear Ana and Tom,', people('Ana Ruiz', 'Bo Li')],
    ['Hi Sara,', people('Sarah Lee')],
    ['Dear Jon,', people('John Hall')],
    ['Hi Stephen,', people('Steven Hall')],
    ['Dear Catherine,', people('Katherine Hall')],
    ['Alright Jeff,', people('Geoff Tanner')],
    ['Dear Geoff Turner,', people('Geoff Tanner')],
    ['Wotcher Ana,', people('Geoff Tanner')],
    ['Dear Ms. Okefor,', people('Ngozi Okafor')],
    ['Hi Annie,', people('Andrea Roy')],
    ['Hi Emma,', people('Gemma Lane')],
    ['Hi Gemma,', people('Emma Lane')],
    ['Hi Hope,', people('Faith Mbeki')],
    ['Dear Mr. Thomson,', people('Greg Thompson')],
    ['Dear Ana and Biscuit,', people('Ana Ruiz')],
  ])('%s to %j', (greeting, interviewers) => {
    expect(warned({ body: `${greeting}\n\nThank you.`, interview: { interviewers } })).toContain('wrong-name');
  });
  it.each([
    ['Hi boss,', people('Geoff Tanner')],
    ['Hi Bob,', people('Robert Hall')],
    ['Hi Kate,', people('Catherine Hall')],
    ['Hi Robert,', people('Bob Hall')],
    ['Hi Xiaoming,', people('Xiao Ming Wang')],
    ['Hi Gosia,', people('Małgorzata Nowak')],
    ['Dear Dean,', people('Jane Hall')],
    ['Dear Peggy,', people('Margaret Ashdown')],
    ['Hi Sam,', people('Samantha Oduya')],
    ['Dear Jürgen,', people('Juergen Brandstaetter')],
    ['Dear Ms. Reyes,', people('Monica Reyes-Haddad')],
    ['Dear Zoe,', people('Zoë Kravitz')],
    ['Hi J.,', people('Jane Hall')],
    ['Dear 王伟,', people('Wang Wei')],
    ['Dear Ana and team,', people('Ana Ruiz', 'Bo Li')],
    ['Dear Hiring Manager,', people('Ana Ruiz')],
    ['Dear Ana (and Biscuit),', people('Ana Ruiz')],
    ['Dear Attorney Castile,', people('Raymond Castile')],
    ['Dear Lieutenant Commander Haig,', people('Andrew Haig')],
    ['Dear Councillors Oakes and Finch,', people('Brian Oakes', 'Petra Finch')],
    ['Dear Mister Lindqvist,', people('Anders Lindqvist')],
    ['Hi Baz,', people('Barry Tate')],
    ['Hi Jaz,', people('Jasmine Gill')],
    ['Hi Kiki,', people('Kirsten Moe')],
    ['Hi Nessa,', people('Vanessa Hart')],
    ['Hi Manu,', people('Emmanuel Roy')],
    ['Hi Basia,', people('Barbara Wolska')],
    ['Hi Zosia,', people('Zofia Kowalska')],
    ['Hi Fliss,', people('Felicity Orr')],
    ['Hi Prue,', people('Prudence Latimer')],
    ['Hi Margie,', people('Marjorie Stubbs')],
    ['Hi Uli,', people('Ulrich Kern')],
    ['Hi Ollie,', people('Oliver Lane')],
  ])('lets %s pass for %j', (greeting, interviewers) => {
    expect(warned({ body: `${greeting}\n\nThank you.`, interview: { interviewers } })).not.toContain('wrong-name');
  });
  it.each(['Alright', 'Heya', 'Hullo', 'Sup', 'Oi', 'Yo', 'Howdy', 'Greetings', 'Salut', 'Wotcher', 'Grüezi'])(
    'takes %s for a hello',
    (hello) => {
      const interview = { interviewers: people('Geoff Tanner') };
      expect(warned({ body: `${hello} Geoff,\n\nThank you.`, interview })).not.toContain('wrong-name');
    },
  );
  it('knows the people in To, and that an office’s address names nobody', () => {
    const interview = { interviewers: [{ name: 'Wallace Dobbs', email: 'w@x.example' }] };
    const body = 'Hi Lena,\n\nThank you.';
    expect(warned({ body, interview, to: ['lena.horvat@tallpine.example'] })).not.toContain('wrong-name');
    expect(warned({ body, interview, to: ['careers@tallpine.example'] })).not.toContain('wrong-name');
    expect(warned({ body, interview, to: ['w@x.example'] })).toContain('wrong-name');
  });
});

describe('a wrong company', () => {
  const at = (company: string, text: string): WarningId[] =>
    warned({ subject: 'Thank you', body: `Dear Ana,\n\n${text}`, interview: { company, role: 'Analyst' } });
  it.each([
    ['Clarabridge', 'Thank you for discussing the analyst position at Zenvoy.'],
    ['Clarabridge', 'I would be proud to join Zenvoy.'],
    ['Clarabridge', 'I want to work for Zenvoy.'],
    ['Clarabridge', 'Zenvoy is where I want to be.'],
    ['Clarabridge', 'I can see myself at Zenvoy.'],
    ['Clarabridge', 'I am excited to bring my skills to Zenvoy.'],
    ['Clarabridge', 'I enjoyed learning about Zenvoy Foods.'],
    [
      'Cooper Valley Credit Union',
      'It shows what makes Stonebridge Credit Union special, and I would love to join Stonebridge Credit Union.',
    ],
    ['Clarabridge', 'I am impressed by Zenvoy’s mission.'],
  ])('at %s: %s', (company, text) => expect(at(company, text)).toContain('wrong-company'));
  it.each([
    ['International Business Machines', 'Thank you for the interview for the position at IBM.'],
    ['Acme Holdings, Inc.', 'I would be glad to join Acme.'],
    ['Sørensen Yachts', 'At Brightwater Marine I inherited a similar mess.'],
    ['Acme', 'In my last role at Corvane I built the Midwest.'],
    ['Acme', 'I worked at Globex for six years before I left.'],
    ['Acme', 'Unlike my time at Initech, your team at Acme decides in a day.'],
    ['Acme', 'I would be glad to join the team on Monday.'],
    ['Acme', 'I am interested in Python.'],
    ['Acme', 'Leroy is the person I want to learn from.'],
    ['Acme', 'I enjoyed hearing about Project Heron.'],
    ['Acme', 'I was impressed by Leroy’s calm.'],
    ['Acme', 'I also interviewed at Globex but would rather work with you.'],
    ['Acme', 'I would love to work with SAP again.'],
  ])('lets pass at %s: %s', (company, text) => expect(at(company, text)).not.toContain('wrong-company'));

  it.each([
    ['Bellweather', 'This is why Nordwind is the right place for me.'],
    ['Pemberton Mill', 'I would be proud to weave for Ashworth.'],
    ['Pemberton Mill', 'I was impressed with everything I saw at Ashworth Textiles last Tuesday.'],
    ['Larkspur Clinic', 'I believe that I can bring a lot to Ashgrove and to its patients.'],
    ['Larkspur Clinic', 'The way that Ashgrove treats its staff made a great impression on me.'],
    ['Larkspur Clinic', 'Thank you for taking the time to tell me about Ashgrove Hospital.'],
    ['Tidewater Analytics', 'My interest in Palantir has only grown since our conversation.'],
    ['Tidewater Analytics', 'I hope to have the opportunity to help Deepwell Data grow.'],
    ['Kittiwake Ferries', 'I would be honoured to sail for Pentland Lines.'],
    ['Harrow Lane Dental', 'It was a pleasure to meet you and see the surgery at Brightsmile Dental.'],
    ['Harrow Lane Dental', 'What drew me to Brightsmile is how you speak with children.'],
    ['Quarry Street Kitchen', 'I know that Lantern & Vine is looking for somebody who stays, and I would.'],
    ['Foxglove Press', 'I hope you will consider me for a place at Granta.'],
    ['Foxglove Press', 'I would love to bring my experience to Canongate.'],
    ['St. Aidan Primary', 'I would love to teach at Oakmeadow Primary.'],
    ['St. Aidan Primary', 'The children of Oakmeadow Primary have won me over.'],
    ['St. Aidan Primary', 'Thank you for showing me around Oakmeadow.'],
    ['Thimble & Co', 'I would love to sew for Marlowe & Finch.'],
  ])('sees a slip at %s: %s', (company, text) => expect(at(company, text)).toContain('wrong-company'));
  it.each([
    ['Kittiwake Ferries', 'Life at Ullapool in February does not frighten me, I grew up in Wick.'],
    ['Kittiwake Ferries', 'I would be glad to be part of the crew at Stornoway as soon as the season starts.'],
    ['Pemberton Mill', 'The position at Todmorden suits me better than the one in Burnley.'],
    ['Pemberton Mill', 'I will finish my apprenticeship at Calderdale College in June and could begin the week after.'],
    ['Larkspur Clinic', 'I had the opportunity at Charité to see what a good handover is.'],
    ['Tidewater Analytics', 'I would enjoy being part of Hackweek and of the Looker rollout.'],
    ['Corvid Games', 'I have contributed to Godot since 2021, mostly to the audio part.'],
    ['Tidewater Analytics', 'I would be glad to join PyData in April with the others from Tidewater.'],
    ['Kittiwake Ferries', 'Being part of Hogmanay on the quay would be a fine way to start.'],
    ['Larkspur Clinic', 'The team at Addenbrooke’s taught me to write everything down.'],
    ['Harrow Lane Dental', 'The culture at Bupa was different, and I am honest about why I left.'],
    ['PwC', 'I remain excited about the role at PricewaterhouseCoopers.'],
    ['Quarry Street Kitchen', 'I would be happy to start at Michaelmas, or after Diwali.'],
    ['Meadowbank Council', 'I would like to be part of the Lochend Loop from the first meeting.'],
    ['Pixelmoor', 'I contributed to Penpot while I was between jobs.'],
    [
      'Royal Society for the Protection of Birds',
      'I would love to work at Minsmere, Titchwell or wherever the terns are.',
    ],
    ['Merlin Freight', 'I would like to work at Felixstowe or Tilbury to begin with.'],
    ['Belwyn', 'I am grateful for the opportunity to interview for the Human Resources Generalist role.'],
  ])('sees towns, feasts, schools and short forms at %s: %s', (company, text) =>
    expect(at(company, text)).not.toContain('wrong-company'),
  );

  const role = 'Project Coordinator';
  const to = (text: string, subject = 'Thank you'): WarningId[] =>
    warned({
      subject,
      body: `Dear Ana,\n\nThank you for the hour.\n\n${text}\n\nBest,\nBo Li`,
      interview: { company: 'Belwyn', role },
    });
  it.each([
    'I would love joining Kestrel in May.',
    'I admire Kestrel’s mission and want to help.',
    'I remain excited about the opportunity with Kestrel.',
    'Please thank everyone at Kestrel for the warm welcome.',
    'Thank you for considering me for Project Coordinator at Kestrel.',
    'The culture at Kestrel is what I have looked for.',
    'I would be glad to start at Kestrel in June.',
    'My interview at Kestrel made me want the job more.',
    'I share Norwick’s values and would be glad to be on board.',
    'Thank you for the internship interview with Norwick Group.',
    'Joining Veltrix at this point would be the right step for me.',
    'What I have learned at the desk I would gladly use at your side, and the coordinator position at Quillon is what I want.',
    'It was a pleasure to learn more about Hartwell Logistics.',
    'I have followed Ravenmoor’s products for years.',
    'I appreciate the warm welcome from your colleagues at Ravenmoor.',
    'I was struck by Tarnbrook’s culture of writing things down.',
    'Tarnbrook is a company where I could stay.',
    'I look forward to a future at Tarnbrook.',
    'I picture myself at Dovecot every day since.',
    'I hope to hear about the opening at Dovecot soon.',
    'I hope that I may soon be part of Fairholt.',
    'After our talk I am surer than ever that I want the position at Fairholt.',
    'Thank you for the interview at Grantley Paper this morning.',
    'The way you spoke of Grantley’s values stayed with me.',
    'Thank you for telling me about life at Cobalt.',
    'The opportunity at Marlowe is exactly what I was after.',
    'Please give my best to everyone at Marlowe.',
    'I remain very keen on the internship with Marlowe Robotics.',
    'What you do at Hexwell is rare.',
    'Thank you for considering my application at Hexwell.',
    'Thank you for meeting with me about the shift lead role at the Lakeshore Ballroom.',
    'Thank you for speaking with me about the coordinator position with the Food Bank of Linn Valley.',
    'I am still very much interested in working for Norwick Group and I can start at any time.',
    'I would love to be part of the team at Silver Gum Lodge.',
    'It seems to me that Orbital is exactly the sort of team I want to be in.',
  ])('sees a slip: %s', (text) => expect(to(text)).toContain('wrong-company'));
  it.each([
    'I was impressed by Karin’s approach to complaints.',
    'I hope to join Theatre Three as a runner.',
    'I would be happy to work for Mrs. Ochoa.',
    'My future at Colby ends in June, so I am free.',
    'I would be glad to start at Pier 9.',
    'I would love to join Karin and Tom on the floor.',
    'Please thank the team at Dock 4.',
    'I would be happy to start at Easter.',
    'I was told that the crew at Leeds is short of two.',
    'I would be happy to work at Leeds or Hull.',
    'I liked Priya’s plans for the yard.',
    'Thank you for the interview with Karin and you.',
    'It was kind of Karin. She asked me to join Karin on the early shift.',
    'I was impressed with Photoshop and how you use it.',
    'I could contribute to Receiving from the first week.',
    'You told me about the contract with Tesco, and Tesco’s needs are known to me.',
    'Dr. Osei asked how I plan. I would like to work for Dr. Osei.',
    'My contract at Norwick ends in March.',
    'I would love to be part of Harvest Day.',
    'Karin said that you need somebody by May. I would be glad to work for Karin.',
    'The position with Ana as my guide would suit me.',
    'I would be happy to work at Christmas.',
    'I would like to join Housekeeping first.',
    'Your interview with Dolly Parton on the wall made me laugh.',
    'I teach evening classes at Norwick College and would go on with that.',
    'It would be of value to Marcus and the night crew.',
    'I was impressed by Wójcik’s team.',
    'I am happy to work for Grandma’s sake too, you know her.',
    'I heard about Karin’s success with the school.',
    'I will bring my letter to Karin on Monday.',
    'The opening at Union Station would suit me too.',
    'I would gladly work for Marta or for whoever runs the night shift.',
    'I was moved by Wanjiru’s commitment to the old people.',
    'The folks at Security let me in with the ladder.',
    'My job at Fenmore ends on Friday.',
    'I would love to join Maintenance for a week.',
    'I would be glad to be part of Open Day.',
    'The staff at Sunday lunch told me about the fire.',
    'I learned about SAP at Fenmore.',
    'Your team at Rotterdam will need a planner.',
    'I am excited about the move to Building 7.',
    'I want to grow in Accounts.',
    'The opening at Terminal 2 suits me.',
    'I saw your opening at the Leeds office.',
    'I would like to apply what I learned in the role at the Looker rollout.',
    'Please thank Marta and I hope to see her soon.',
    'I would love to work for Karin and I am sure I would learn a lot from her.',
    'I am very interested in the role at the Bristol Warehouse.',
    'I read your interview with the Evening Standard and liked it.',
    'Kanban is the type of team habit I like.',
    'At Coventry Mills I faced a similar situation.',
    'My mother was cared for at Willow Bank and I know how much a kind voice at night means.',
    'I know the crew at Stores.',
    'I would bring my own van to Leeds.',
    'I was part of Brownies as a child, as you were.',
    'I would be proud to be part of Karin’s choir.',
    'You said that Ikea’s culture shaped you.',
    'It is kind of you to let me join Wednesday’s stand-up.',
    'My sister has a job at Boots and says the same.',
    'In my role at Fenmore I ran a team at Slough.',
    'Her career at Lufthansa began the same way.',
    'You said your first interview at Siemens lasted four minutes.',
    'I would love to help with the project with Oxfam.',
    'I liked how you built the partnership with Oxfam.',
    'Your years at Deloitte show.',
    'You left a good position at Deloitte for this.',
    'I loved Tomasz’s approach to late vans.',
    'I would be glad to work for Ms. Adeyemi on either shift.',
    'My time at Corvane ends next month.',
    'I am able to start at Gate 3 if you like.',
    'Everyone at Accounts was friendly.',
    'I was glad to meet the team at Harbour House.',
    'I would be glad to contribute to Intake and Triage.',
    'The visit to Lisbon taught me that.',
    'I am excited about Tableau and about your dashboards.',
    'You said that Nestle’s products never arrive on time.',
    'I would be ready to start at Ascot week.',
    'Let me say hello to the folks at Front Desk.',
    'I will join Ana and Denise for the tasting.',
    'He had a career at Philips before he taught.',
    'You told me that the crew at Southampton is the oldest.',
    'I took part in Erasmus in 2019.',
    'My interview on Thursday with Ana was fun.',
    'I would happily work for Julia.',
    'It is good to hear about Sunita’s plans.',
    'I hope to do a course with Coursera on this.',
  ])('sees people, places, days, departments, others’ firms in: %s', (text) =>
    expect(to(text)).not.toContain('wrong-company'),
  );
  /** Known by the whole letter, where no pattern knows the place. */
  const atEnd = (text: string): WarningId[] =>
    to(
      `You asked how I would keep the returns apart. I would give each of them a shelf by day. The story of the lost parcel made me laugh on the way home.\n\nI have written down the three steps for you. ${text}`,
    );
  it.each([
    'I can be ready for the season at Sunspur Chalets.',
    'Becoming part of Whitfield Organ Works would be the right last chapter for me.',
    'I would be delighted to wear the Cobh Harbour Tours jacket.',
    'Perhaps Larkhill Bakery could try it from May on.',
    'I hope that I may join the crew of Brightline Ferries before the summer.',
  ])('knows a slip by the whole letter: %s', (text) => expect(atEnd(text)).toContain('wrong-company'));
  it.each([
    'I would be very happy to join the Motor Claims team.',
    'I would love to be part of the Acute Stroke team.',
    'I would be glad to move to Ghent for it.',
    'The train back from Milton Keynes gave me time to think.',
    'I gave thirty-four years to Great Plains Rail and left with a clock.',
    'At Brightwater Marine I inherited a similar mess.',
    'Please pass my thanks on to everyone in Goods In.',
  ])('lets pass at the end of a letter: %s', (text) => expect(atEnd(text)).not.toContain('wrong-company'));
  it('takes nobody who signs for a firm', () =>
    expect(
      warned({
        subject: 'Thank you',
        body: 'Dear Ana,\n\nThank you for the trial hour. I was happy with my number, and a bit sore.\n\nI am good for the start on the 1st.\n\nTrang Le',
        interview: { company: 'Belwyn', role },
      }),
    ).not.toContain('wrong-company'));
  it.each([
    'Thank you - Project Coordinator at Kestrel',
    'Kestrel interview - thank you',
    'Interview at Kestrel',
    'Thank you for the Kestrel opportunity',
    'Coordinator role with Kestrel',
    'Following up: Norwick Foods interview',
    'Thank you, Kestrel team',
    'Project Coordinator @ Kestrel - thanks',
    'My application at Norwick',
    'Coordinator at Veltrix',
    'Veltrix Interview Follow-Up',
    'Thank you for the interview at Quillon',
    'Joining Tarnbrook',
    'Thanks! (Hartwell Logistics interview)',
    'Project Coordinator position with Dovecot',
    'Thank you for today | Coordinator role at Fairholt',
    'Fairholt interview',
    'Application at Hexwell - thank you',
    'Thanks for the interview with Grantley Paper',
    'Project Coordinator at Marlowe Robotics',
  ])('sees a slip in the subject: %s', (subject) => expect(to('I liked it.', subject)).toContain('wrong-company'));
  it.each([
    'Thank you - Monday at Pier 9',
    'Lunch at Nando’s',
    'Interview on Tuesday - thank you',
    'Zoom interview - thank you',
    'Thank you from Bo Li',
    'Bo Li interview - thank you',
    'Phone Interview Follow-Up',
    'Clerkship interview',
    'Project Coordinator Interview - Thank You',
    'Second Interview',
    'Our talk at Reception',
    'Warehouse interview, thank you',
    'Interview with Ana Ruiz',
    'The worm bin team',
    'Monday Interview: Thank You',
    'Karin says hello',
    'Thank you for Friday - Depot interview',
    'Nurse interview 4 March',
    'Follow up: Night Porter Interview',
    'Meeting with Denise and Ana',
    'Chess at Bayside',
    'Coordinator Role: Thank You',
    'Thanks from Bo at the Market Hall',
    'Great to meet the Leeds team',
    'The Receiving team',
    'Thank you for the tour of Gate 3',
    'Dispatch interview, thank you',
    'Coordinator Interview 12 May',
    'Hello from Bo',
    'Thank you, Ana and Denise',
    'Harbour House - Thursday',
    'Coffee at Costa - thank you',
  ])('lets a subject pass: %s', (subject) => expect(to('I liked it.', subject)).not.toContain('wrong-company'));
});

describe('a missing attachment', () => {
  const attached = (text: string, attachments?: string[]): boolean =>
    warned({ body: text, ...(attachments ? { attachments } : {}) }).includes('missing-attachment');
  it.each([
    'My certificate is attached.',
    'Please find the figure in the attachment.',
    'I attach the lesson plan.',
    'Attached is the count I did.',
    'Enclosed you will find my transcript.',
    'PFA my resume.',
    'The attached sketch shows it.',
    'It was nice to meet you, I attached the drawing you asked for.',
    'Thank you for the soup, I have attached my menu.',
    'Attached is my CV, can we talk about it on Friday?',
    'The signed form is attached, should I also post the original?',
  ])('warns of %j', (text) => expect(attached(text, [])).toBe(true));
  it.each([
    'The chart you attached explains it.',
    'I got attached to the place.',
    'I will attach it tomorrow.',
    'Should I attach my CV?',
    'I can send it as an attachment.',
    'The garage is attached to the house.',
    'Could I attach the scan to a second mail?',
    'Thanks for the chart and I attached it to my wall.',
    'Thanks for sending the plan and I have read the attached pages twice.',
    'Thank you for the talk, I am so attached to that old mill.',
    'Thank you.',
  ])('lets %j pass', (text) => expect(attached(text, [])).toBe(false));
  it('says nothing where attachments are unknown or there', () => {
    expect(attached('My certificate is attached.')).toBe(false);
    expect(attached('My certificate is attached.', ['c.pdf'])).toBe(false);
  });
});

it('misses a subject and a recipient only where they are known to be empty', () => {
  expect(warned({ body: 'x', subject: '', to: [] })).toEqual(['no-subject', 'no-recipient']);
  expect(warned({ body: 'x', subject: 'Re: ' })).toEqual(['no-subject']);
  expect(warned({ body: 'x' })).toEqual([]);
});

describe('the same mail to a colleague', () => {
  const letter = (name: string) =>
    `Dear ${name},\n\nThank you for the talk on Monday about the archive. I liked that you sort letters by the year in which they arrived and not by who sent them.\n\nI have thought about your question since, and I would begin with the boxes nearest to the window, as the light does them the most harm.\n\nI look forward to hearing from you.`;
  const moved = letter('Bo').split('\n\n');
  it.each([
    ['a name swapped', letter('Bo')],
    ['paragraphs moved', [moved[0], moved[2], moved[1], moved[3]].join('\n\n')],
    ['a word here and there', letter('Bo').replace('liked that', 'found it good that').replace('since', 'at night')],
  ])('shows with %s', (_what, body) => {
    expect(warned({ body, earlier: [letter('Ana')] })).toContain('same-as-earlier');
  });
  it('does not show for two letters that share only their manners', () => {
    const other =
      'Dear Bo,\n\nThank you for the talk on Monday. You showed me the press that prints backwards, and I have been trying to read mirrors ever since; my flatmates think I am unwell and may be right about it.\n\nI look forward to hearing from you.';
    expect(warned({ body: other, earlier: [letter('Ana')] })).not.toContain('same-as-earlier');
  });
});
