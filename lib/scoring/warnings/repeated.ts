import { plainOf } from '../../draft/plain';
import { quoted } from '../../draft/quoted';
import { remember } from '../../draft/remember';
import { defineWarning } from './warning';

/** A shorter one may well be said twice: "Thank you again for your time." */
const FROM_WORDS = 8;

const asRead = remember((text) => plainOf(text).toLowerCase());

/** The same sentence twice, word for word: something was pasted and not taken out where it stood. */
export const repeated = defineWarning({
  id: 'repeated',
  says: { found: '“{sentence}” stands here twice.' },
  find({ sentences }) {
    const seen = new Set<string>();
    for (const { text, start, end } of sentences) {
      const key = asRead(text);
      if (seen.has(key)) return { say: 'found', params: { sentence: quoted(text) }, ranges: [[start, end]] };
      if (key.split(' ').length >= FROM_WORDS) seen.add(key);
    }
    return null;
  },
});
