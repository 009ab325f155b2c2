import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothingCovered } from './Redaction.ts';
import type { RedactionAct } from './RedactionAct.ts';
import { redactionAfter } from './redactionAfter.ts';

const grip = fc.constantFrom<-1 | 0 | 1>(-1, 0, 1);
const distance = fc.integer({ min: -5_000, max: 5_000 });
const act: fc.Arbitrary<RedactionAct> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), what: fc.constantFrom('FACE' as const, 'PLATE' as const) }),
  fc.record({
    kind: fc.constant('add' as const),
    what: fc.constant('FACE' as const),
    at: fc.record({ x: distance, y: distance }),
  }),
  fc.record({
    kind: fc.constant('pull' as const),
    id: fc.integer({ min: 1, max: 4 }),
    grip: fc.record({ x: grip, y: grip }),
    dx: distance,
    dy: distance,
  }),
  fc.record({ kind: fc.constant('remove' as const), id: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    kind: fc.constant('fill' as const),
    fill: fc.constantFrom('BLACK' as const, 'PIXELS' as const),
  }),
  fc.constantFrom<RedactionAct>({ kind: 'undo' }, { kind: 'redo' }, { kind: 'hold' }),
);

test('whatever is done, every box is inside the picture, in whole pixels, and large enough to press', () => {
  let acts = 0;
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (all) => {
      const end = all.reduce(redactionAfter, nothingCovered({ width: 1_200, height: 900 }));
      acts += all.length;
      for (const { x, y, width, height } of end.boxes) {
        expect([x, y, width, height].every(Number.isInteger)).toBe(true);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(1_200);
        expect(y + height).toBeLessThanOrEqual(900);
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(27);
      }
    }),
  );
  console.log(`covering: N=${acts} acts`);
});

test('every act is taken back by one undo, and done again by one redo', () => {
  const start = nothingCovered({ width: 1_200, height: 900 });
  const one = redactionAfter(start, { kind: 'add', what: 'FACE' });
  const two = redactionAfter(one, { kind: 'fill', fill: 'PIXELS' });
  const dragged = [
    { kind: 'hold' },
    { kind: 'pull', id: 1, grip: { x: 0, y: 0 }, dx: 5, dy: 0 },
    { kind: 'pull', id: 1, grip: { x: 0, y: 0 }, dx: 5, dy: 0 },
  ] as const satisfies readonly RedactionAct[];
  const three = dragged.reduce<typeof two>(redactionAfter, two);
  expect(three.boxes[0]?.x).toBe((one.boxes[0]?.x ?? 0) + 10);

  const back = redactionAfter(three, { kind: 'undo' });
  expect(back.boxes).toEqual(one.boxes);
  expect(redactionAfter(back, { kind: 'undo' }).fill).toBe('BLACK');
  expect(redactionAfter(back, { kind: 'redo' }).boxes).toEqual(three.boxes);
});

test('two boxes of a kind without a place do not lie over each other', () => {
  const start = nothingCovered({ width: 1_200, height: 900 });
  const two = [0, 1].reduce((now) => redactionAfter(now, { kind: 'add', what: 'FACE' }), start);
  expect(two.boxes[0]?.x).not.toBe(two.boxes[1]?.x);
});
