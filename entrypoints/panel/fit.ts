/** Tells how tall the panel would like to be, in CSS pixels, whenever that changes. */
export function watchHeight(element: HTMLElement, tell: (height: number) => void): void {
  let told = -1;
  new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tell(height);
  }).observe(element);
}
