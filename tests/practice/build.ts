import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { root } from '../tools/root';

export type Service = 'gmail' | 'outlook';

const STYLES: Record<Service, string> = {
  gmail: 'components/practice/gmail/practice.css',
  outlook: 'tests/practice/outlook/practice.css',
};
const ENTRIES: Record<Service, string> = {
  gmail: 'tests/practice/gmail.ts',
  outlook: 'tests/practice/outlook/page.ts',
};

interface PracticePage {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

const built = new Map<Service, Promise<PracticePage>>();

/**
 * A practice page as one HTML text, with the kind of policy that the real pages have: what works under it here has a
 * chance there.
 */
export function practicePage(service: Service): Promise<PracticePage> {
  const page = built.get(service) ?? build(service);
  built.set(service, page);
  return page;
}

async function build(service: Service): Promise<PracticePage> {
  const bundle = await rolldown({ input: join(root, ENTRIES[service]), platform: 'browser', tsconfig: false });
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false });
  await bundle.close();
  const style = await readFile(join(root, STYLES[service]), 'utf8');
  const script = output[0].code.replaceAll('</script', '<\\/script');
  return {
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Practice</title><style nonce="practice">${style}</style></head><body><script nonce="practice">${script}</script></body></html>`,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `script-src 'nonce-practice'; object-src 'none'; base-uri 'self'${
        // Outlook's editor writes HTML strings without a policy of its own for them.
        service === 'gmail' ? "; require-trusted-types-for 'script'" : ''
      }`,
    },
  };
}
