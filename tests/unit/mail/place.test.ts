import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, beside, over, type Scene, small, word } from '../../../lib/mail/page/place';

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });
const overlap = (a: Box, b: Box) =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
const inside = (a: Box, { width, height }: Scene['view']) =>
  a.left >= 0 && a.top >= 0 && a.left + a.width <= width && a.top + a.height <= height;

const popUp: Scene = {
  view: { width: 1280, height: 800 },
  compose: box(680, 300, 520, 500),
  send: box(692, 750, 90, 36),
  others: [],
};

describe('the panel stands beside the compose and covers nothing of it', () => {
  test('left of a pop-up, feet on the same line', () => {
    expect(beside(popUp, 320, 480)).toEqual(box(352, 312, 320, 480));
  });
  test('right of a compose at the left edge', () => {
    expect(beside({ ...popUp, compose: box(20, 300, 520, 500) }, 320, 480)?.left).toBe(548);
  });
  test('past a second pop-up that stands to the left', () => {
    expect(beside({ ...popUp, others: [box(340, 300, 330, 500)] }, 320, 480)?.left).toBe(12);
  });
  test('above a wide reply at the bottom, as tall as there is room', () => {
    const spot = beside({ ...popUp, compose: box(100, 400, 1150, 390) }, 320, 600);
    expect(spot).toEqual(box(930, 8, 320, 384));
  });
  test('below a reply, at the end where no pop-up stands', () => {
    const reply: Scene = { ...popUp, compose: box(185, 180, 640, 290), others: [box(688, 390, 520, 410)] };
    expect(beside(reply, 320, 480)).toEqual(box(185, 478, 320, 314));
  });
  test('never at the very edge of the window', () => {
    expect(beside({ ...popUp, compose: box(332, 300, 520, 500) }, 320, 480)?.left).toBe(8);
  });
  test('nowhere when the compose fills the window', () => {
    expect(beside({ ...popUp, compose: box(0, 0, 1280, 800) }, 320, 480)).toBeNull();
    expect(beside({ ...popUp, view: { width: 320, height: 640 }, compose: box(0, 40, 320, 600) }, 320, 480)).toBeNull();
  });

  test('after the mail went its last word has the same feet, above what the page says there', () => {
    const was = box(352, 312, 320, 480);
    expect(word(was, 320, 60, [])).toEqual(box(352, 732, 320, 60));
    expect(word(was, 320, 60, [box(24, 752, 360, 44)])).toEqual(box(352, 684, 320, 60));
    expect(word(was, 320, 60, [box(24, 752, 200, 44)])).toEqual(box(352, 732, 320, 60));
    expect(word(was, 320, 60, [box(0, 0, 1280, 800)])).toEqual(box(352, 732, 320, 60));
    // Folded it had less room.
    expect(word(box(524, 756, 148, 36), 320, 60, [])).toEqual(box(352, 732, 320, 60));
  });

  const numbers = (low: number, high: number) => fc.integer({ min: low, max: high });
  const boxes = fc
    .tuple(numbers(-100, 1500), numbers(-100, 1000), numbers(40, 1300), numbers(40, 900))
    .map(([a, b, c, d]) => box(a, b, c, d));
  const scenes = fc
    .record({
      view: fc.record({ width: numbers(300, 2000), height: numbers(300, 1400) }),
      compose: boxes,
      others: fc.array(boxes, { maxLength: 3 }),
      at: fc.tuple(numbers(0, 100), numbers(0, 100)),
    })
    .map(({ view, compose, others, at: [x, y] }): Scene => {
      const send = box(compose.left + (compose.width * x) / 200, compose.top + (compose.height * y) / 110, 80, 30);
      return { view, compose, others, send };
    });

  test('in any window: inside it, on no compose', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const spot = beside(scene, 320, 480);
        if (!spot) return;
        expect(inside(spot, scene.view)).toBe(true);
        for (const other of [scene.compose, ...scene.others]) expect(overlap(spot, other)).toBe(false);
      }),
    );
  });
  test('opened where there is no room: inside the window, never on Send', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const spot = over(scene, 320, 480);
        if (scene.send) expect(overlap(spot, scene.send)).toBe(false);
        expect(inside(spot, scene.view)).toBe(true);
      }),
    );
  });
  test('opened where the page has to be scrolled to Send: whole in the window all the same', () => {
    const scene: Scene = { view: { width: 853, height: 480 }, compose: box(24, 52, 805, 600), send: null, others: [] };
    expect(over({ ...scene, send: box(36, 500, 90, 32) }, 320, 600)).toEqual(box(501, 8, 320, 464));
    expect(over({ ...scene, send: box(36, -80, 90, 32) }, 320, 600)).toEqual(box(501, 8, 320, 464));
  });
  test('opened over a compose that fills the window, it stands low and leaves the head of the mail free', () => {
    const full: Scene = { ...popUp, compose: box(0, 0, 1280, 800), send: box(12, 740, 90, 32) };
    expect(over(full, 320, 480)).toEqual(box(952, 252, 320, 480));
    expect(over(full, 320, 900)).toEqual(box(952, 8, 320, 724));
    // Outlook's Send is above the letter.
    expect(over({ ...full, send: box(160, 68, 90, 32) }, 320, 480)).toEqual(box(952, 312, 320, 480));
    expect(over({ ...full, send: box(160, 68, 90, 32) }, 320, 900)).toEqual(box(952, 108, 320, 684));
  });
  test('the pill is always inside the window', () => {
    fc.assert(fc.property(scenes, (scene) => inside(small(scene, 40, 40), scene.view)));
  });
});
