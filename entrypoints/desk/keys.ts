/** `/` searches, `n` adds: only while nothing is being typed. */
export function watchKeys(page: Document): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
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
