interface Opened {
  readonly tabs?: readonly { readonly id?: number | undefined }[] | undefined;
}

/** As much of the browser as opening a page takes. */
interface Places {
  readonly tabs: {
    create(tab: {
      readonly url: string;
    }): Promise<{ readonly id?: number | undefined; readonly windowId?: number | undefined }>;
  };
  readonly windows: {
    create(window: { readonly url: string }): Promise<Opened | undefined>;
    update(id: number, change: { readonly focused: true }): Promise<unknown>;
  };
}

/**
 * Opens a page for somebody who pressed something of ours, where they see it: a press on a notification brings no window
 * to the front. Resolves with the tab's id, undefined where the browser does not tell.
 */
export async function openTab(url: string, { tabs, windows }: Places): Promise<number | undefined> {
  // Chromium can run on without a window (on macOS, or "in the background"), and refuses a tab then.
  const tab = await tabs.create({ url }).catch(() => null);
  if (!tab) return (await windows.create({ url }))?.tabs?.[0]?.id;
  if (tab.windowId !== undefined) await windows.update(tab.windowId, { focused: true }).catch(() => null);
  return tab.id;
}
