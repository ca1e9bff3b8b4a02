import { anyOf } from '../../draft/any-of';
import { rangeOf } from '../../draft/draft';
import { isEnglish } from '../language';
import { promisesFile } from './promises';
import { defineWarning } from './warning';

/** The plain word for it elsewhere: German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Danish, Norwegian, Polish. */
const IN_OTHER_WORDS = anyOf(
  /(?:im|als|in der) (?:anhang|anlage)|anbei|(?:angehängt|beigefügt)(?:e[mnrs]?)?|ci-jointe?s?|(?:en )?pièces? jointes?|adjunt(?:o|a|os|as|amos)|em anexo|segue anexo|anexo (?:o|a|os|as)|in allegato|allego|(?:als|in de) bijlage|bifoga(?:r|s|d|t|de)?|vedlagt|vedhæft(?:et|er)|vedlegger|w załącz(?:niku|eniu)|załączam/,
);
/** At the foot of a letter. */
const ENCLOSURE_LINE =
  /^(?:enc(?:l(?:osures?)?|s)?|attachments?)(?:\.?(?:\s*[:(–-]\s*(?!(?:none|nil|n\/a|0)\W*$)\S.*)?|\. \S.*)$/im;

/** `attachments` absent is unknown; an empty list is none. */
export const missingAttachment = defineWarning({
  id: 'missing-attachment',
  says: { found: 'You mention an attachment, but nothing is attached.' },
  find({ sentences, signature, body, quote }, { language }, { attachments }) {
    if (attachments?.length !== 0) return null;
    const promise = sentences.find(({ text }) =>
      isEnglish(language) ? promisesFile(text) : IN_OTHER_WORDS.test(text),
    );
    if (promise) return { say: 'found', ranges: [rangeOf(promise)] };
    const tail = signature && body.slice(signature.start, Math.min(signature.end, quote?.start ?? signature.end));
    return tail && ENCLOSURE_LINE.test(tail) ? { say: 'found' } : null;
  },
});
