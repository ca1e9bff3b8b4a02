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
