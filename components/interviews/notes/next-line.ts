/** Moves the cursor to the next (1) or previous (-1) line for notes on the page. False: there is none. */
export function focusNextLine(from: HTMLTextAreaElement, step: 1 | -1): boolean {
  const lines = [...(from.closest('.prompts')?.querySelectorAll<HTMLTextAreaElement>('.note-text') ?? [])];
  const next = lines[lines.indexOf(from) + step];
  if (!next) return false;
  next.focus();
  next.setSelectionRange(next.value.length, next.value.length);
  return true;
}
