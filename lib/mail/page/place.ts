/** A rectangle in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Scene {
  readonly view: { readonly width: number; readonly height: number };
  readonly compose: Box;
  readonly send: Box | null;
  /** Composes beside this one: their Send must stay free too. */
  readonly others: readonly Box[];
}

/** From the window's edge and from the compose. */
const GAP = 8;
/** Under this height the panel has no room for its sentence and the notes. */
const LEAST = 220;

const right = (box: Box): number => box.left + box.width;
const bottom = (box: Box): number => box.top + box.height;
const overlap = (a: Box, b: Box): boolean =>
  a.left < right(b) && b.left < right(a) && a.top < bottom(b) && b.top < bottom(a);
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Beside, above or below the compose, inside the window, on no compose; null when there is no room. */
export function beside({ view, compose, others }: Scene, width: number, height: number, least = LEAST): Box | null {
  const tall = Math.min(height, view.height - 2 * GAP);
  const top = clamp(bottom(compose) - tall, GAP, Math.max(GAP, view.height - tall - GAP));
  const leftmost = Math.min(compose.left, ...others.map((box) => box.left));
  const across = clamp(right(compose) - width, GAP, Math.max(GAP, view.width - width - GAP));
  const above = Math.min(tall, compose.top - 2 * GAP);
  const below = Math.min(tall, view.height - bottom(compose) - 2 * GAP);
  const spots: Box[] = [
    { left: compose.left - GAP - width, top, width, height: tall },
    { left: right(compose) + GAP, top, width, height: tall },
    { left: leftmost - GAP - width, top, width, height: tall },
    { left: across, top: compose.top - GAP - above, width, height: above },
    { left: across, top: bottom(compose) + GAP, width, height: below },
  ];
  const fits = (spot: Box) =>
    spot.height >= Math.min(least, height) &&
    spot.left >= 0 &&
    spot.top >= 0 &&
    right(spot) <= view.width &&
    bottom(spot) <= view.height &&
    ![compose, ...others].some((box) => overlap(spot, box));
  return spots.find(fits) ?? null;
}

/** Asked for where there is no room: over the compose, but never on Send and never out of the window. */
export function over({ view, compose, send }: Scene, width: number, height: number): Box {
  const wide = Math.min(width, view.width - 2 * GAP);
  const left = clamp(right(compose) - wide - GAP, GAP, Math.max(GAP, view.width - wide - GAP));
  const under = send ? bottom(send) + GAP : GAP;
  const until = send ? send.top - GAP : view.height - GAP;
  // The larger part of the window, above Send or below it.
  if (until - GAP >= view.height - GAP - under)
    return { left, top: GAP, width: wide, height: clampHeight(until - GAP) };
  return { left, top: under, width: wide, height: clampHeight(view.height - GAP - under) };

  function clampHeight(room: number): number {
    return Math.max(0, Math.min(height, room));
  }
}

/** Where a small thing goes: beside the compose, else on its upper edge, left of the buttons of its title bar. */
export function small(scene: Scene, width: number, height: number): Box {
  const spot = beside(scene, width, height, height);
  if (spot) return spot;
  const { view, compose } = scene;
  return {
    left: clamp(right(compose) - width - 120, 0, Math.max(0, view.width - width)),
    top: clamp(compose.top - height / 2, 0, Math.max(0, view.height - height)),
    width,
    height,
  };
}
