import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Labelled {
  readonly subject: string;
  readonly body: string;
  readonly followUp: boolean;
  /** What kind of mail it is, where its writer said so: "sales", "before" … */
  readonly kind: string;
}

/** The invented mails of `follow-up-mails.txt`, or of `border-mails.txt`. */
export function inventedMails(file: 'follow-up' | 'border' = 'follow-up'): Labelled[] {
  return readFileSync(join(process.cwd(), 'tests/training', `${file}-mails.txt`), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((entry) => {
      const [head = '', ...body] = entry.split('\n');
      const [label = '', subject = ''] = head.split(' | ');
      const [answer, kind = ''] = label.split(' ');
      return {
        subject: subject === '(no subject)' ? '' : subject,
        body: body.join('\n').trim(),
        followUp: answer === 'yes',
        kind,
      };
    });
}
