/** What happens once, when Afterword is installed or updated. */
import { MAIL_SCRIPTS } from '../mail/hosts';
import type { Tab } from './platform';

/** Built by WXT from entrypoints/NAME.content.ts. */
type MailScript = `/content-scripts/${(typeof MAIL_SCRIPTS)[number]['name']}.js`;

interface MailTabs {
  query(filter: { readonly url: string[] }): Promise<readonly Tab[]>;
  /** Has an older copy of our script end itself (`LEAVE` of lib/mail/leave.ts). */
  leave(tabId: number): Promise<unknown>;
  inject(tabId: number, file: MailScript): Promise<unknown>;
}

/**
 * Chromium injects nothing into tabs that are open when an extension comes or changes, so their mail page would be
 * without us until it is loaded again.
 */
export async function wakeMailTabs({ query, leave, inject }: MailTabs): Promise<void> {
  const wake = async (tabId: number, file: MailScript) => {
    await leave(tabId);
    await inject(tabId, file);
  };
  await Promise.all(
    MAIL_SCRIPTS.map(async ({ name, matches }) => {
      const open = await query({ url: matches });
      // A tab may be discarded, showing an error page, or out of bounds by the person's choice.
      await Promise.allSettled(
        open.flatMap(({ id }) => (id === undefined ? [] : [wake(id, `/content-scripts/${name}.js`)])),
      );
    }),
  );
}
