import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Labelled {
  readonly subject: string;
  readonly body: string;
  readonly followUp: boolean;
  /** What kind of mail it is, where its writer said so: "sales", "before" … */
  readonly kind: string;
  /** Who wrote it, where that is told; else ''. */
  readonly writer: string;
}

/** The invented mails of `follow-up-mails.txt`, of `border-mails.txt`, or of `voices-mails.txt`. */
export const inventedMails = (file: 'follow-up' | 'border' | 'voices' = 'follow-up'): Labelled[] =>
  readMails(`tests/training/${file}-mails.txt`);

export function readMails(path: string): Labelled[] {
  return readFileSync(join(process.cwd(), path), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((entry) => {
      const [head = '', ...body] = entry.split('\n');
      const [label = '', subject = ''] = head.split(' | ');
      const [answer, said = ''] = label.split(' ');
      const [kind = '', writer = ''] = said.split('/').reverse();
      return {
        subject: subject === '(no subject)' ? '' : subject,
        body: body.join('\n').trim(),
        followUp: answer === 'yes',
        kind,
        writer,
      };
    });
}
