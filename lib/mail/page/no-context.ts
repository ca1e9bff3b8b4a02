/**
 * Stands in for WXT's context of a content script, which is a fifth of what may be injected into a mail page and tells
 * every page with an event that a script of ours has started: `be-in.ts` says when ours ends.
 */
export class ContentScriptContext {}
