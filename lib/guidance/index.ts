import { byName } from './by-name';
import type { Check } from './check';
import { lookingAhead } from './looking-ahead';
import { paragraphs } from './paragraphs';
import { thanks } from './thanks';

/** Every check, in the order they are shown. Adding one: its file, its cases, one line here. */
export const checks: readonly Check[] = [paragraphs, byName, thanks, lookingAhead];
