/** Files dropped anywhere on the page are meant for us; without this the browser would leave the page to show it. */
export function watchDrops(page: Document, onFiles: (files: readonly File[]) => void): () => void {
  const desk = () => page.querySelector<HTMLElement>('.desk, .welcome');
  const over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    desk()?.setAttribute('data-drop', '');
  };
  const left = () => desk()?.removeAttribute('data-drop');
  const dropped = (event: DragEvent) => {
    left();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
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
