/** The words with a space on the side where the caret touches a word, so that a note never grows into it. */
export function spaced(words: string, selection: Selection | null): string {
  const { anchorNode: node, anchorOffset: offset } = selection ?? { anchorNode: null, anchorOffset: 0 };
  const text = node?.nodeType === 3 ? (node as Text).data : '';
  const before = /[\p{L}\p{N}\p{Pe}\p{Pf}.,;:!?…%]["']?$/u.test(text.slice(0, offset)) ? ' ' : '';
  const after = /[\p{L}\p{N}]/u.test(text[offset] ?? '') ? ' ' : '';
  return `${before}${words}${after}`;
}

/** Types at the caret: one step of the browser's own undo. */
export const typeText = (text: string): boolean =>
  Document.prototype.execCommand.call(document, 'insertText', false, text);

/**
 * For editors that keep a model of their own (roosterjs): a paste of plain text, which they take in as one step of
 * their own undo. `insertText` reaches the model too, but then undo takes more than it and redo never brings it back.
 */
export function pasteText(editor: HTMLElement, text: string): boolean {
  // Firefox hides from a page what an extension put into a DataTransfer; one made by the page's own constructors
  // belongs to the page, which is about to get the text anyway. It cannot read an object literal of ours either.
  const theirs = (window as { readonly wrappedJSObject?: typeof globalThis }).wrappedJSObject ?? globalThis;
  const clipboardData = new theirs.DataTransfer();
  clipboardData.setData('text/plain', text);
  const init: ClipboardEventInit & { dataType?: string; data?: string } = new theirs.Object();
  init.clipboardData = clipboardData;
  // Firefox's own way of the same: its constructor takes one text and its type.
  init.dataType = 'text/plain';
  init.data = text;
  init.bubbles = true;
  init.cancelable = true;
  const paste = new theirs.ClipboardEvent('paste', init);
  editor.dispatchEvent(paste);
  return paste.defaultPrevented || typeText(text);
}
