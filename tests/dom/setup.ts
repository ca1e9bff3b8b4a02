import { options } from 'preact';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// Preact waits up to a tenth of a second for a frame before it runs effects: on a busy machine that outlives the page.
options.requestAnimationFrame = (flush) => void setTimeout(flush);

// The second copy lies there: a test's words would come back in the next one's new database.
beforeEach(() => fakeBrowser.storage.local.clear());

// jsdom lays nothing out, so that nothing is ever out of sight.
Element.prototype.scrollIntoView ??= () => undefined;
