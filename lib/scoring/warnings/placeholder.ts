import { quoted } from '../../draft/quoted';
import { isChatBots } from '../../draft/slots/chat-bot';
import { openGaps, openMarkdown, openSlots, slotInSubject } from '../../draft/slots/placeholders';
import { defineWarning } from './warning';

/** One alone may be how a person stresses a phrase. */
const SIGNS_AT_LEAST = 2;

/** Something meant to be filled in, or left by who made the draft. */
export const placeholder = defineWarning({
  id: 'placeholder',
  says: {
    found: '{slot} is still in the text.',
    more: '{slot} and {count} more {count|place|places} are still to fill in.',
    subject: '{slot} is still in the subject.',
    gap: 'A word seems to be missing in “{slot}”.',
    chatBot: '“{words}” is what the chat bot said to you. Delete it before you send.',
    chatBotMore: '“{words}” and more are the chat bot’s words to you. Delete what stands around your letter.',
    chatBotAndSlots:
      '“{words}” is what the chat bot said to you. Delete it; {count} {count|place is|places are} still to fill in, too.',
    markdown: '“{words}” would be sent with its asterisks.',
    markdownMore: '“{words}” would be sent with its asterisks; {count} more {count|place has|places have} them, too.',
    heading: '“{words}” would be sent with its number signs.',
  },
  find(draft) {
    const ranges = openSlots(draft);
    const words = ranges.filter((range) => isChatBots(draft.body, range));
    if (words[0]) {
      const params = { words: quoted(draft.body.slice(...words[0])), count: ranges.length - words.length };
      const say = params.count > 0 ? 'chatBotAndSlots' : words.length > 1 ? 'chatBotMore' : 'chatBot';
      return { say, params, ranges };
    }
    const [first] = ranges;
    if (first) {
      const slot = draft.body.slice(...first).slice(0, 40);
      const count = ranges.length - 1;
      return count === 0
        ? { say: 'found', params: { slot }, ranges }
        : { say: 'more', params: { slot, count }, ranges };
    }
    const slot = slotInSubject(draft.subject);
    if (slot !== undefined) return { say: 'subject', params: { slot } };
    const gaps = openGaps(draft);
    if (gaps[0]) return { say: 'gap', params: { slot: draft.body.slice(...gaps[0]).trim() }, ranges: gaps };
    const signs = openMarkdown(draft);
    const bold = signs.filter(([start]) => draft.body[start] === '*');
    const shown = bold[0] ?? signs[0];
    if (!shown || signs.length < SIGNS_AT_LEAST) return null;
    const params = { words: quoted(draft.body.slice(...shown)), count: bold.length - 1 };
    const say = bold.length > 1 ? 'markdownMore' : bold.length === 1 ? 'markdown' : 'heading';
    return { say, params, ranges: signs };
  },
});
