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
/** Under this height, in CSS pixels, the panel has no room for its sentence and the notes. */
export const LEAST = 220;

const right = (box: Box): number => box.left + box.width;
export const bottom = (box: Box): number => box.top + box.height;
export const overlap = (a: Box, b: Box): boolean =>
  a.left < right(b) && b.left < right(a) && a.top < bottom(b) && b.top < bottom(a);
/** Where `size` begins that would like to begin at `from`, so that it keeps from both ends of `span`, at least from the first. */
const within = (span: number, size: number, from: number): number => Math.max(GAP, Math.min(from, span - size - GAP));

/** Beside, above or below the compose, inside the window, on no compose; null when there is no room. */
export function beside({ view, compose, others }: Scene, width: number, height: number, least = LEAST): Box | null {
  const composes = [compose, ...others];
  const most = Math.min(height, view.height - 2 * GAP);
  const spot = (left: number, top: number, room = most): Box => {
    const tall = Math.min(most, room);
    return { left: within(view.width, width, left), top: within(view.height, tall, top), width, height: tall };
  };
  const feet = bottom(compose) - most;
  const under = bottom(compose) + GAP;
  const fits = (spot: Box) =>
    spot.height >= Math.min(least, height) && right(spot) <= view.width && !composes.some((box) => overlap(spot, box));
  return (
    [
      ...composes.flatMap((one) => [spot(one.left - GAP - width, feet), spot(right(one) + GAP, feet)]),
      // Where another compose stands at one end of a reply, there may be room at the other.
      ...[right(compose) - width, compose.left].flatMap((left) => [
        spot(left, compose.top - GAP - most, compose.top - 2 * GAP),
        spot(left, under, view.height - under - GAP),
      ]),
    ].find(fits) ?? null
  );
}

/**
 * Asked for where there is no room: over the compose, but never on Send and never out of the window. It stands as low as
 * it can, where a letter ends, and in half of the window: whom it is for, its subject and its lines stay free.
 */
export function over({ view, compose, send }: Scene, width: number, height: number): Box {
  const wide = Math.min(width, view.width - 2 * GAP);
  const left = within(view.width, wide, right(compose) - wide - GAP);
  // The larger part of the window, above Send or below it; the page may be scrolled away from Send.
  const above = Math.min(view.height, send?.top ?? view.height);
  const below = view.height - Math.max(0, send ? bottom(send) : 0);
  const tall = Math.min(height, Math.max(LEAST, view.height / 2), Math.max(above, below) - 2 * GAP);
  return { left, top: (above < below ? view.height : above) - GAP - tall, width: wide, height: tall };
}

/** After the mail went: the same feet, with room for a word (folded, or low beside a short compose, it had less), above what the page says there itself. */
export function word({ left, top, width, height }: Box, wide: number, wanted: number, notices: readonly Box[]): Box {
  const feet = top + height;
  const tall = Math.min(wanted, feet);
  const box = { left: Math.max(0, left + width - wide), top: feet - tall, width: wide, height: tall };
  // A region that has no room above it is no line of words.
  const said = notices.find((notice) => overlap(notice, box) && notice.top > wanted);
  return said ? { ...box, top: said.top - GAP - tall } : box;
}

/** Where a small thing goes: beside the compose, else on its upper edge, left of the buttons of its title bar. */
export function small(scene: Scene, width: number, height: number): Box {
  const { view, compose } = scene;
  return (
    beside(scene, width, height, height) ?? {
      left: within(view.width, width, right(compose) - width - 120),
      top: within(view.height, height, compose.top - height / 2),
      width,
      height,
    }
  );
}
