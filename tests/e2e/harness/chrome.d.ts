/** `chrome` as it is inside functions that run in the extension's worker or pages (`worker.evaluate(() => chrome…)`). */
declare const chrome: import('webextension-polyfill').Browser;
