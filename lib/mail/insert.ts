/** The words with a space on the side where the caret touches a word, so that a note never grows into it. */
export function spaced(words: string, selection: Selection | null): string {
  const { anchorNode: node, anchorOffset: offset } = selection ?? { anchorNode: null, anchorOffset: 0 };
  const text = node?.nodeType === 3 ? (node as Text).data : '';
  const before = /[\p{L}\p{N}.,;:!?]/u.test(text[offset - 1] ?? '') ? ' ' : '';
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
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  editor.dispatchEvent(paste);
  return paste.defaultPrevented || typeText(text);
}
