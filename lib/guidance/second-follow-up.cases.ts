import { type CaseRow, casesFor } from './check';
import { secondFollowUp } from './second-follow-up';

const letter = (text: string) => `Dear Ana,\n\n${text}\n\nBest,\nBo`;

/** Where things stand, asked in one breath. */
const SECOND: readonly string[] = [
  'We spoke on the 4th about the marketing post, and you thought you would decide this week. Is there any news?',
  'Did you come to a decision about the post?',
  'Checking in on the barista job, still keen',
  'Just checking in on the marketing role. Have you made a decision yet?',
  'It has been a fortnight since I came to see you. Have you been able to choose somebody?',
  'Last Tuesday you told me the board would meet on Friday. Did it come to a conclusion?',
  'Hi Tom, just wanted to see if you filled the chef position.',
  'Did the committee reach a verdict? I am still in the running, I hope.',
  'I wrote on Monday and wonder if my mail arrived. Has the post been given to somebody?',
  'Have you had a chance to discuss my application?',
  'I am writing to ask about the status of my application after our interview.',
  "Haven't heard from you since the trial shift, so I thought I'd ask.",
  'Is the relief driver seat still open? I would still like it.',
  'Has a decision been made?',
  'A quick note to see how the search for an archivist is coming along.',
  'We met on the 2nd. Where are you with the archivist post?',
  'Just following up.',
  'Checking in. Best of luck with April.',
  'Hi Tom, any update on the barista job? Still very keen.',
  'May I ask about the status of my application for the post of caretaker?',
  'I sent you a note after our interview ten days ago and hope it reached you. I would be glad of any news about the post.',
  'Hello again. You thought you would decide by Friday, so I am asking whether there is any news.',
  'Sorry to bother you. I was told I would hear by the end of the month; do you know yet who will be invited back?',
  'I wrote last Wednesday to thank you for the tour. I remain very interested, and would appreciate an update on where you are in the process.',
  'Has the panel come to a conclusion about the lab technician opening? I would love to know.',
  'I realise you must be busy, so only briefly: have you chosen a candidate yet? Since we met I passed the forklift test.',
  'I haven’t received a reply to my mail of 2 June, so I am trying once more. Is the receptionist position still open?',
  'A gentle nudge on the internship. I have another offer that I must answer by Monday and would much rather come to you.',
  'I wondered if you had made up your minds about the Leeds job. I can still start on the first.',
  'I came in on the 2nd for the night porter job. You said Friday, so I thought I would ask.',
  'With reference to my interview of 12 March, I should be grateful to learn whether a decision has been reached.',
];

/** First mails that ask what comes next, hope for news, or tell of other news and decisions. */
const FIRST: readonly string[] = [
  'Thank you for meeting me today. What are the next steps?',
  'Thank you for the interview yesterday. Could you tell me when you expect to decide?',
  'Thanks for the talk this morning. You said you would decide by Friday, and I look forward to hearing from you.',
  'It was good to meet you. I liked how you decided to keep the old press; when did you decide that?',
  'Thank you for the interview this afternoon. I wonder whether the second kiln is still open to visitors.',
  'Thank you for the call. I checked in with my old boss and he will gladly be a reference.',
  'Thank you for the hour on the 4th. You told me the status of the bridge repair. I want this job.',
  'Thank you for yesterday. I liked how the choir is coming along, and your search for a second organ.',
  'Thank you for the hour. I am following up as you asked: the two names are below.',
  'It was good to see the mill. Have you ever thought of letting the top floor?',
  'It was nice to meet you. I would be delighted to manage your store and am hoping for good news.',
  'I loved the tour. Your story of the vacancy that nobody wanted made me laugh.',
  'Thank you for interviewing me on Sunday. I hope for a favourable answer.',
  'Thank you for Monday. I was glad that nobody expected a quick answer about the banned book.',
  'Thank you for showing me round the nursery on Tuesday. I would be glad of any news about the post.',
  'Thank you for your time on Monday and for the long answer about the night trains. I hope to have some news from you before the holidays.',
  'Your story of the flooded cellar made my evening. I would be grateful for an update once you have made a decision.',
  'Thanks again for the trial shift. Do let me know when there is an update, my phone is always on.',
  'I was happy to hear how the ward is run. If you have any news for me next week, the best number is the one below.',
  'Thank you for having me on Thursday. Looking forward to hearing any news regarding the vacancy.',
  'It was great to meet the crew. Any news would be welcome, even bad news, and I mean that.',
  'Thank you for the hour. I am curious to hear whether you choose somebody from inside or from outside, and I hope it is me.',
  'I hope I am still in your thoughts when the committee meets. Thank you for the careful questions about my gap year.',
  'Thank you for the interview for the driver post yesterday. I have not driven an articulated bus for a month, but I have since booked a lesson. I would welcome any update on the next steps.',
  'Thank you for the meeting. Since we spoke I have read the report on eels that you gave me, and page 9 is my village. I hope for a positive reply about the position.',
  'Two weeks ago I did not know that such a job existed. Thank you for explaining it so patiently. Please keep me posted on any developments.',
];

const whole =
  (earned: CaseRow[3]) =>
  (text: string): CaseRow => [text, letter(text), {}, earned];

export default casesFor(secondFollowUp, [
  [
    'short, looks back, something new',
    letter(
      'I am following up on our interview two weeks ago. Since then I have read the Deming book you told me about, and the chapter on scrap is your press shop. Is there any news on the position?',
    ),
    {},
    1,
  ],
  [
    'asks and says nothing new',
    letter(
      'I wanted to follow up on my interview last week. I have not heard back and would appreciate any update on the position.',
    ),
    {},
    { atMost: 0.7 },
  ],
  [
    'long',
    letter(
      `I have not heard back since our interview three weeks ago and wanted to follow up on the status of the position. ${'I completely understand that these things take their time and that there are many moving parts to consider. '.repeat(8)}`,
    ),
    {},
    { atMost: 0.4 },
  ],
  [
    'asks in other words',
    letter(
      'I wrote to you on 3 March after my interview for the Year 5 post, and I wondered whether the governors have come to a decision.',
    ),
    {},
    { atMost: 0.7 },
  ],
  [
    'asks how far it is',
    letter('It was ten days ago that I came for the interview, so may I ask how far along things are?'),
    {},
    { atMost: 0.7 },
  ],
  [
    'holds them to a word of theirs',
    letter('You said I would hear by Friday, so I thought I would ask how things are going with the interviews.'),
    {},
    { atMost: 0.7 },
  ],
  [
    'a first mail that answers when the writer can decide',
    letter('Thank you for the interview yesterday. You asked when I could decide; I can tell you by Friday.'),
    {},
    null,
  ],
  [
    'a first mail that tells of a decision there',
    letter('I enjoyed our interview on Monday, and hearing how the council has come to a decision on the ferry.'),
    {},
    null,
  ],
  [
    'a first mail',
    letter('Thank you for taking the time to meet with me today. I enjoyed hearing about the new press.'),
    {},
    null,
  ],
  [
    'a first mail that looks ahead',
    letter('Thank you for the interview yesterday. I look forward to hearing from you about next steps.'),
    {},
    null,
  ],
  ...SECOND.map(whole({ atLeast: 0 })),
  ...FIRST.map(whole(null)),
  ['nothing yet', '', {}, null],
]);
