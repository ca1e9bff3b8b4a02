import { browser } from 'wxt/browser';
import type { CopyArea } from './interviews/store/second-copy';

/**
 * Where the second copy of what is in the database lies. Not in Firefox: its databases (SQLite) outlive a crash, and
 * its `storage.local` is open to content scripts.
 */
export const copyArea: CopyArea | null = import.meta.env.FIREFOX ? null : browser.storage.local;
