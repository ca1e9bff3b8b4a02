/**
 * `/` searches, `n` adds, Ctrl+Z is the toast's "Undo", which lies far away by Tab: only while nothing is being typed.
 * Without `single` the first two are left alone (WCAG 2.1.4).
 */
export function watchKeys(page: Document, single: boolean): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.altKey || isTyping(event.target)) return;
    if (event.ctrlKey || event.metaKey) {
      const undo = event.key === 'z' && page.querySelector<HTMLElement>('.toast button');
      if (undo) undo.click();
      return;
    }
    if (!single) return;
    const wanted = event.key === '/' ? 'search' : event.key === 'n' ? 'add' : null;
    const field = wanted && page.querySelector<HTMLElement>(`[data-key="${wanted}"]`);
    if (!field) return;
    event.preventDefault();
    field.focus();
  };
  page.addEventListener('keydown', pressed);
  return () => page.removeEventListener('keydown', pressed);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
