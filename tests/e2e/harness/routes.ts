import type { BrowserContext, Request } from 'playwright-core';
import { GMAIL_HOSTS, OUTLOOK_HOSTS } from '../../../lib/mail/hosts';
import { practicePage } from '../../practice/build';

const hostsOf = { gmail: GMAIL_HOSTS as readonly string[], outlook: OUTLOOK_HOSTS as readonly string[] };

/** Requests that left a page or a worker and were answered by nobody: in our stories this must stay empty. */
export interface Watched {
  readonly escaped: string[];
}

/**
 * Answers the mail hosts with the practice pages and blocks everything else. What was blocked is written down, so that
 * a test can say that nothing of ours asked the network for anything.
 */
export async function routeMail(context: BrowserContext): Promise<Watched> {
  const escaped: string[] = [];
  const local = (request: Request) => /^(chrome-extension|data|blob|about):/.test(request.url());
  await context.route('**/*', async (route) => {
    const request = route.request();
    if (local(request)) return route.continue();
    const { hostname } = new URL(request.url());
    const service = hostsOf.gmail.includes(hostname) ? 'gmail' : hostsOf.outlook.includes(hostname) ? 'outlook' : null;
    if (service && request.isNavigationRequest()) {
      const page = await practicePage(service);
      return route.fulfill({ body: page.html, headers: { ...page.headers } });
    }
    // The browser asks for a page's icon by itself.
    if (!request.url().endsWith('/favicon.ico')) escaped.push(request.url());
    return route.abort();
  });
  return { escaped };
}
