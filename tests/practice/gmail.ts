import { banner } from '../../components/practice/banner';
import { composeWindow, mailbox } from '../../components/practice/gmail/mailbox';
import { practice } from '../../lib/words/en/practice';

/**
 * The page that stands in for Gmail at its real address, in `npm start` and in the browser tests. Tests open composes
 * through `window.practice` and read what was sent there.
 */
const sent: unknown[] = [];
const query = new URLSearchParams(location.search);
document.body.append(banner(practice, 'Gmail'));
const root = document.createElement('div');
root.className = 'nH';
document.body.append(root);

const tell = (mail: unknown) => void sent.push(mail);
const thread = {
  subject: practice.threadSubject,
  from: { name: practice.threadFrom, email: 'jane@acme.example' },
  text: practice.threadText,
};
const box = query.get('view') === 'cm' ? { own: composeWindow(root, query, tell) } : mailbox(root, thread, tell);
Object.assign(window, { practice: { ...box, sent } });
