/**
 * As much of the browser as the background uses, so that tests can hand in their own and kill the worker at each call.
 * `webextension-polyfill` fits as it is.
 */

export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export interface AlarmsApi {
  create(
    name: string,
    when: { readonly delayInMinutes: number; readonly periodInMinutes: number },
  ): void | Promise<void>;
  clear(name: string): Promise<boolean>;
}

export interface NotificationOptions {
  readonly type: 'basic';
  readonly iconUrl: string;
  readonly title: string;
  readonly message: string;
  /** Absent where the browser has none: Firefox refuses a notification that names them. */
  readonly buttons?: { readonly title: string }[];
}

export interface NotificationsApi {
  create(id: string, options: NotificationOptions): Promise<string>;
  clear(id: string): Promise<boolean>;
  /** Those showing, by id. */
  getAll(): Promise<Record<string, unknown>>;
  /** Chromium only. */
  getPermissionLevel?(): Promise<string>;
}

export interface ActionApi {
  setBadgeText(details: { readonly text: string }): Promise<void>;
  setBadgeBackgroundColor(details: { readonly color: string }): Promise<void>;
  setBadgeTextColor(details: { readonly color: string }): Promise<void>;
  setTitle(details: { readonly title: string }): Promise<void>;
}

export interface Tab {
  readonly id?: number | undefined;
}
