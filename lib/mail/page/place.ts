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
/** Where `size` begins that would like to begin at `from`, so that it keeps from both ends of `span`, at least from the first. */
const within = (span: number, size: number, from: number): number => Math.max(GAP, Math.min(from, span - size - GAP));

/** Beside, above or below the compose, inside the window, on no compose; null when there is no room. */
export function beside({ view, compose, others }: Scene, width: number, height: number, least = LEAST): Box | null {
  const composes = [compose, ...others];
  const tall = Math.min(height, view.height - 2 * GAP);
  const top = within(view.height, tall, bottom(compose) - tall);
  const across = within(view.width, width, right(compose) - width);
  const under = bottom(compose) + GAP;
  const above = Math.min(tall, compose.top - 2 * GAP);
  const spots: readonly (readonly [left: number, top: number, height: number])[] = [
    [compose.left - GAP - width, top, tall],
    [right(compose) + GAP, top, tall],
    [Math.min(...composes.map(({ left }) => left)) - GAP - width, top, tall],
    [across, compose.top - GAP - above, above],
    [across, under, Math.min(tall, view.height - under - GAP)],
  ];
  const fits = (spot: Box) =>
    spot.height >= Math.min(least, height) &&
    spot.left >= 0 &&
    spot.top >= 0 &&
    right(spot) <= view.width &&
    bottom(spot) <= view.height &&
    !composes.some((box) => overlap(spot, box));
  return spots.map(([left, top, height]) => ({ left, top, width, height })).find(fits) ?? null;
}

/** Asked for where there is no room: over the compose, but never on Send and never out of the window. */
export function over({ view, compose, send }: Scene, width: number, height: number): Box {
  const wide = Math.min(width, view.width - 2 * GAP);
  const left = within(view.width, wide, right(compose) - wide - GAP);
  const under = Math.max(GAP, send ? bottom(send) + GAP : GAP);
  // The larger part of the window, above Send or below it; the page may be scrolled away from Send.
  const above = Math.min(view.height, send ? send.top : view.height) - 2 * GAP;
  const below = view.height - GAP - under;
  const [top, room] = above >= below ? [GAP, above] : [under, below];
  return { left, top, width: wide, height: Math.min(height, room) };
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
