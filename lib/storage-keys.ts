/**
 * What lies in the browser's own storage, by key, so that no two share one and pages need no module of the background
 * to read what it left them. The second copy of the database (lib/interviews/store/second-copy.ts) has a
 * prefix of its own, and the clock of the end-to-end tests (lib/clock.ts) a key.
 */

/** In `storage.local`. */
export const SETTINGS = 'settings';
/** In `storage.local`: which notifications we put up (lib/background/board.ts). */
export const NOTIFICATION_BOARD = 'notificationBoard';
/** In `storage.local`, read by popup and options: true while the browser refuses to show notifications. */
export const NOTIFICATIONS_REFUSED = 'notificationsRefused';
/** In `storage.session`, and what waits in `storage.local`: what each reported send did (lib/background/sends.ts). */
export const SENDS = 'sends';
/** In `storage.session`: which tab was opened for which follow-up (lib/background/writing.ts). */
export const WRITING = 'writing';
/** In `storage.session`: which panel belongs to which tab (lib/background/tokens.ts). */
export const PANEL_TOKENS = 'panelTokens';
/** In `storage.session`: what was selected, until the note page takes it. */
export const QUICK_NOTE = 'quickNote';
/** In `storage.local`, since a panel in Firefox sees no other: another value each time interviews changed (lib/background/news.ts). */
export const NEWS = 'news';
