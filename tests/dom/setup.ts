import { options } from 'preact';

// Preact waits up to a tenth of a second for a frame before it runs effects: on a busy machine that outlives the page.
options.requestAnimationFrame = (flush) => void setTimeout(flush);
