/** A file dropped anywhere on the page is meant for us; without this the browser would leave the page to show it. */
export function watchDrops(page: Document, onFile: (file: File) => void): () => void {
  const desk = () => page.querySelector<HTMLElement>('.desk, .welcome');
  const over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    desk()?.setAttribute('data-drop', '');
  };
  const left = () => desk()?.removeAttribute('data-drop');
  const dropped = (event: DragEvent) => {
    left();
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    onFile(file);
  };
  page.addEventListener('dragover', over);
  page.addEventListener('dragleave', left);
  page.addEventListener('drop', dropped);
  return () => {
    page.removeEventListener('dragover', over);
    page.removeEventListener('dragleave', left);
    page.removeEventListener('drop', dropped);
  };
}
