import fc from 'fast-check';
import { expect, test } from 'vitest';
import { middleOf, movedBy, type StageView, showing, wholeView, zoomedAt } from './stageView.ts';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const place = fc.record({ x: part, y: part });
const way = fc.record({
  x: fc.double({ min: -3, max: 3, noNaN: true }),
  y: fc.double({ min: -3, max: 3, noNaN: true }),
});
const step = fc.oneof(
  fc.record({ factor: fc.double({ min: 0.2, max: 5, noNaN: true }), at: place }),
  fc.record({ by: way }),
);
const after = (steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]): StageView =>
  steps.reduce<StageView>(
    (view, one) => ('by' in one ? movedBy(view, one.by) : zoomedAt(view, one.factor, one.at)),
    wholeView,
  );
/** What of the picture is at a place of the stage. */
const under = (view: StageView, at: { readonly x: number; readonly y: number }) => ({
  x: (at.x - view.x) / view.zoom,
  y: (at.y - view.y) / view.zoom,
});

test('whatever fingers, wheel and keys do, the picture covers its place and is at most eight times as large', () => {
  let steps = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (all) => {
      const { zoom, x, y } = after(all);
      steps += all.length;
      expect(zoom).toBeGreaterThanOrEqual(1);
      expect(zoom).toBeLessThanOrEqual(8);
      for (const corner of [x, y]) {
        expect(corner).toBeLessThanOrEqual(0);
        expect(corner + zoom).toBeGreaterThanOrEqual(1 - 1e-9);
      }
    }),
  );
  console.log(`zoom: N=${steps} steps`);
});

test('what is between the fingers stays between them', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 10 }),
      place,
      fc.double({ min: 1, max: 4, noNaN: true }),
      (all, at, factor) => {
        const before = after(all);
        const closer = zoomedAt(before, factor, at);
        expect(under(closer, at).x).toBeCloseTo(under(before, at).x, 9);
        expect(under(closer, at).y).toBeCloseTo(under(before, at).y, 9);
      },
    ),
  );
});

test('a box that is chosen comes into sight, and what is in sight stays where it is', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 10 }), place, (all, wanted) => {
      const view = showing(after(all), wanted);
      for (const axis of ['x', 'y'] as const) {
        const at = view[axis] + wanted[axis] * view.zoom;
        expect(at).toBeGreaterThanOrEqual(-1e-9);
        expect(at).toBeLessThanOrEqual(1 + 1e-9);
      }
      expect(showing(view, middleOf(view))).toBe(view);
    }),
  );
});

test('all the way back is the whole picture', () => {
  const close = movedBy(zoomedAt(wholeView, 4, { x: 0.9, y: 0.1 }), { x: 0.3, y: -0.2 });
  const { zoom, x, y } = zoomedAt(close, 0.01, { x: 0.2, y: 0.2 });
  expect([zoom, x + 0, y + 0]).toEqual([1, 0, 0]);
});
