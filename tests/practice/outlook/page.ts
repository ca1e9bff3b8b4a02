import { banner } from '../../../components/practice/banner';
import { parseChip } from '../../../components/practice/chip';
import { h } from '../../../components/practice/dom';
import { practice } from '../../../lib/words/en/practice';
import { compose, type Opening, type Outgoing } from './compose';

/** The page that stands in for Outlook on the web at its real addresses. Tests open composes through `window.practice`. */
const UNDO_FOR_MS = 5000;
const sent: Outgoing[] = [];
const query = new URLSearchParams(location.search);
const own = /\/deeplink\/compose/.test(location.pathname);

const place = h('div', {
  id: own ? 'practice-own-window' : 'ReadingPaneContainerId',
  role: 'main',
  'aria-label': 'Reading Pane',
  'data-app-section': 'MailReadCompose',
});
const bar = h('div', { role: 'status', class: 'practice-notice', style: 'display: none' });
const newMail = h('button', { type: 'button', 'aria-label': 'New mail' }, 'New mail');

function notice(text: string, undo: (() => void) | null, gone: () => void): void {
  const back = h('button', { type: 'button' }, 'Undo');
  bar.replaceChildren(text, ' ', ...(undo ? [back] : []));
  bar.style.display = '';
  const hide = () => {
    clearTimeout(timer);
    bar.style.display = 'none';
    bar.replaceChildren();
  };
  const timer = setTimeout(() => {
    hide();
    gone();
  }, UNDO_FOR_MS);
  back.addEventListener('click', () => {
    hide();
    undo?.();
  });
}

document.body.append(
  banner(practice, 'Outlook'),
  h(
    'div',
    { id: 'app' },
    h('div', { id: 'MainModule' }, ...(own ? [] : [h('div', { class: 'practice-side' }, newMail)]), place, bar),
  ),
);
const open = (opening: Opening = {}) => compose(opening, { place, notice, sent: (mail) => void sent.push(mail) });
newMail.addEventListener('click', () => open());
if (own) {
  open({
    own,
    to: (query.get('to') ?? '').split(/[,;]/).flatMap((typed) => parseChip(typed) ?? []),
    subject: query.get('subject') ?? '',
    body: query.get('body') ?? '',
  });
}
Object.assign(window, { practice: { compose: open, sent } });
