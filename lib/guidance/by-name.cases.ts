import { byName } from './by-name';
import { casesFor } from './check';

export default casesFor(byName, [
  ['names the reader', 'Dear Ana,\n\nThank you.', { to: ['Ana Ruiz <ana@acme.example>'] }, 1],
  ['a title and a double name', 'Dear Ms. Okafor-Lindqvist,\n\nThank you.', {}, 1],
  ['a name and the team', 'Hi Jürgen and team,\n\nThank you.', {}, 1],
  ['a name that is a word', 'Hope,\n\nThank you for yesterday.', {}, 1],
  ['a name before a dash', 'Mark – thank you for today.', {}, 1],
  ['a name in small letters', 'hi bex!! thanks for today', {}, 1],
  ['a greeting in another language', 'Sehr geehrte Frau Müller,\n\nvielen Dank für das gute Gespräch.', {}, 1],
  ['a panel at large', 'Dear all,\n\nThank you.', { to: ['Ana Ruiz <a@x.example>', 'Bo Li <b@x.example>'] }, 0],
  ['an office', 'Dear Hiring Manager,\n\nThank you.', {}, 0],
  ['a trade alone', 'Chef,\n\nthank you for Friday.', {}, 0],
  ['no greeting', 'Thank you for meeting with me.', {}, 0],
  ['a slot', 'Dear [Name],\n\nThank you.', {}, 0],
  ['somebody else', 'Dear Priya,\n\nThank you.', { to: ['Ana Ruiz <ana@acme.example>'] }, 0],
  ['somebody else beside the reader', 'Dear Priya and Ana,\n\nThank you.', { to: ['Ana Ruiz <ana@acme.example>'] }, 1],
  ['a short form', 'Dear Bob,\n\nThank you.', { interview: { interviewers: [{ name: 'Robert Hall' }] } }, 1],
  ['hello in Hebrew', 'שלום,\n\nתודה על הפגישה.', {}, 0],
  ['a name in Hebrew', 'שלום דנה,\n\nתודה על הפגישה.', {}, 1],
  ['hello in Russian', 'Здравствуйте,\n\nспасибо за встречу.', {}, 0],
  ['hello in Chinese', '你好,\n\n谢谢。', {}, 0],
  ['a name after thanks', 'Thank you, Ana!\n\nIt was a good talk.', {}, 1],
  ['thanks alone', 'Thank you!\n\nIt was a good talk.', {}, 0],
  ['crossed-out name', 'Dear Mr. XXXX,\n\nThank you.', {}, 0],
  ['the name only in a quote', 'Hi,\n\nThank you.\n\n> Dear Ana,', { to: ['Ana Ruiz <ana@acme.example>'] }, 0],
]);
