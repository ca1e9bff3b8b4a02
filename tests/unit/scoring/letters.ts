import type { ScoreInput } from '../../../lib/report';

/** One interview for all the letters below. Invented, like everybody in it. */
export const interview = {
  company: 'Acme Kilns',
  role: 'Archivist',
  interviewers: [
    { name: 'John Smith', email: 'john@acmekilns.example' },
    { name: 'Priya Rao', email: 'priya@acmekilns.example' },
  ],
  endedAt: '2026-03-02T15:00:00Z',
  notes: [
    'funny story of his first week: backed the forklift into the mayor’s car',
    { text: 'read Traction, chapter on bullseyes', kind: 'advice' },
    'new ERP goes live in April, two people short',
    { text: 'we both run marathons, he did Boston', kind: 'shared-interest' },
  ],
};

const FULL =
  'Dear John,\n\nThank you for taking the time to meet with me yesterday. I am still laughing about your first week, when you backed the forklift into the mayor’s car.\n\nYou told me to read Traction. I ordered it last night and am on page 40; the chapter on bullseyes made me think of the ERP that goes live in April while you are two people short. It was a joy to find another marathon runner, and I would like to hear more about Boston.\n\nI would love to join you before April and look forward to hearing from you.\n\nBest,\nAnn Lee';

/** A dozen letters from nothing to a full one. */
export const letters: Readonly<Record<string, ScoreInput>> = Object.fromEntries(
  Object.entries({
    nothing: '',
    'a greeting': 'Dear John,',
    'one line': 'Thanks for the interview. Hope I get the job.',
    'a template':
      'Dear [Name],\n\nThank you for meeting with me about the [Position] role. I enjoyed learning about [topic].\n\nI look forward to hearing from you.\n\n[Your Name]',
    'a generic note':
      'Dear John,\n\nThank you for taking the time to meet with me yesterday. I enjoyed our conversation and learning more about the role. I am confident that my skills would be a great fit.\n\nI look forward to hearing from you.\n\nBest,\nAnn',
    gushing:
      'Hi John!!!\n\nThat was literally the best interview I have ever had!!! You are the most amazing boss and Acme is my dream company!!!\n\nI would be SO honored to join!!!\n\nAnn',
    'one thing and a moment':
      'Dear John,\n\nThank you for the interview. I enjoyed hearing about the company, above all how you backed the forklift into the mayor’s car in your first week. I hope to have such a start, if I may join you.',
    'short and rich':
      'John,\n\nOrdered Traction on the train home. You were right about the bullseyes. Still laughing about the forklift and the mayor’s car.\n\nTwo people short until the ERP goes live in April is not for long: I can start on Monday.\n\nAnn',
    full: FULL,
    'full, hard-wrapped': FULL.split('\n')
      .map((line) => line.replace(/(.{50,68}) /g, '$1\n'))
      .join('\n'),
    'notes pasted':
      'Dear John,\n\n- funny story of his first week: backed the forklift into the mayor’s car\n- read Traction, chapter on bullseyes\n- new ERP goes live in April, two people short\n- we both run marathons, he did Boston\n\nBest,\nAnn',
    'wrong in all ways':
      'Dear Jim,\n\nThank you for the interview for the archivist position at Globex. My certificate is attached. I expect an answer by Friday.\n\nBest,\n[Your Name]',
    'a second follow-up':
      'Dear John,\n\nIt has been two weeks since we met about the archivist position, and I wondered whether you have made a decision. I finished Traction in the meantime.\n\nI am still very interested.\n\nBest,\nAnn',
    'in German':
      'Sehr geehrter Herr Smith,\n\nvielen Dank für das Gespräch am Montag. Ich fand es sehr interessant, wie Sie das Archiv aufgebaut haben.\n\nMit freundlichen Grüßen\nAnn Lee',
  }).map(([name, body]) => [
    name,
    {
      subject: 'Thank you',
      body,
      to: ['john@acmekilns.example'],
      attachments: [],
      interview,
      now: name === 'a second follow-up' ? '2026-03-16T09:30:00Z' : '2026-03-03T09:30:00Z',
    },
  ]),
);

export const full = FULL;
