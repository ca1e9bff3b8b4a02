import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import './no-layout';
import type { Person } from '../../../lib/mail/client';
import { gmail } from '../../../lib/mail/gmail/client';
import { text as gmailText } from '../../../lib/mail/gmail/parts';
import { recipients as gmailRecipients } from '../../../lib/mail/gmail/recipients';
import { outlook } from '../../../lib/mail/outlook/client';
import { text as outlookText } from '../../../lib/mail/outlook/parts';
import { walk } from '../../../lib/mail/text/walk';
import { composesIn, open, plain } from './page';

const FOLDER = `${process.cwd()}/../shared/webmail/captures/`;

interface Expected {
  readonly subject: string | null;
  readonly to: Person[] | null;
  readonly cc: Person[] | null;
  readonly bcc: Person[] | null;
  readonly body: string;
  readonly sendButton: boolean | null;
  readonly visible: boolean | null;
  readonly at: { readonly root?: string; readonly editor: string; readonly send?: string };
}
interface Capture {
  readonly client: 'gmail' | 'outlook';
  readonly url: string | null;
  readonly fragment: boolean;
  readonly composes: readonly Expected[];
}

const here = existsSync(`${FOLDER}expected.json`);
const captures: Record<string, Capture> = here ? JSON.parse(readFileSync(`${FOLDER}expected.json`, 'utf8')) : {};
const clients = { gmail, outlook };
const rules = { gmail: gmailText, outlook: outlookText };

const read = (editor: Element, client: Capture['client']): string => {
  const steps = walk(editor, rules[client]);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.text;
  }
};

describe('recorded pages', () => {
  // Said by `npm test`, which names what it skips.
  if (!here) test('all of them: ../shared/webmail/captures is not here', ({ skip }) => skip());

  for (const [file, { client, url, fragment, composes }] of Object.entries(captures)) {
    const load = () => open(readFileSync(FOLDER + file, 'utf8'), url);

    if (fragment && composes.length > 0) {
      test(`${file}: the text of the editor reads as it is seen`, () => {
        load();
        for (const { at, body, to } of composes) {
          const editor = document.querySelector(at.editor);
          const text = editor && plain(read(editor, client));
          // '@compute' stands for what a browser's own innerText says: blank lines apart, all of it must be there.
          if (body === '@compute')
            expect(text).toMatch(/^Purpose and Features:\nBombie[\s\S]*feel free to ask! 😊1\.$/);
          else expect(text).toBe(plain(body));
          const root = at.root ? document.querySelector<HTMLElement>(at.root) : null;
          if (to && root) expect(gmailRecipients(root)?.to).toEqual(to);
        }
      });
      continue;
    }

    test(`${file}: ${composes.length === 0 ? 'stays silent' : `${composes.length} compose(s), every part as a person sees it`}`, () => {
      load();
      const found = composesIn(clients[client]);
      expect(found.length).toBe(composes.length);
      composes.forEach((expected, index) => {
        const compose = found[index];
        const seen = compose?.read();
        expect(compose?.editor === document.querySelector(expected.at.editor)).toBe(true);
        if (expected.at.root) expect(compose?.root === document.querySelector(expected.at.root)).toBe(true);
        if (expected.at.send) expect(compose?.send()?.matches(expected.at.send)).toBe(true);
        expect(compose?.visible).toBe(expected.visible);
        expect(seen).toMatchObject({
          subject: expected.subject,
          to: expected.to,
          cc: expected.cc,
          bcc: expected.bcc,
          missing: [],
        });
        expect(plain(seen?.body ?? '')).toBe(plain(expected.body));
      });
    });
  }
});
