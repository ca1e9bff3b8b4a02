import type { Draft } from '../../draft/draft';
import { byWeights } from '../../substance/model';
import { firmEvidence } from './company/companies.generated';
import { candidatesIn, likeliest } from './company/evidence';
import { firmAtPlace } from './company/mentions';
import { type Found, isPerson } from './company/other';
import { recordedIn } from './company/recorded';
import { defineWarning, type WarningContext } from './warning';

/** Another company's name where this one's belongs: the mail was written for somebody else. */
export const wrongCompany = defineWarning({
  id: 'wrong-company',
  says: {
    found: '{name} is not {company}.',
    subject: 'The subject says {name}, not {company}.',
  },
  find(draft, context, { companies = [] }) {
    const company = context.interview?.company?.trim();
    if (!company) return null;
    const wrong =
      firmAtPlace(draft, company, context) ??
      firmInLetter(draft, company, context) ??
      recordedIn(draft, company, companies, context);
    if (!wrong) return null;
    const params = { name: wrong.name.replace(/\s+/g, ' '), company };
    return wrong.inSubject ? { say: 'subject', params } : { say: 'found', params, ranges: [wrong.range] };
  },
});

/** The name that most likely stands for another firm, by what is learnt of lines and letters. */
function firmInLetter(draft: Draft, company: string, context: WarningContext): Found | undefined {
  const text = draft.sentences.map((sentence) => sentence.text).join('\n');
  return likeliest(candidatesIn(draft, company, context), ({ name, needs, evidence }) => {
    const likelihood = byWeights(firmEvidence, evidence);
    return likelihood >= needs && isPerson(name, text, context) ? 0 : likelihood;
  });
}
