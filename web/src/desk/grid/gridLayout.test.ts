import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gridLayout, heldTop, rowOfLine } from './gridLayout.ts';

const line = 36;
const none = new Set<string>();

describe('the grid’s rows', () => {
  test('one that nobody answers for takes two lines, and both are its own', () => {
    const layout = gridLayout(['a', 'b', 'c'], new Set(['a']));
    expect(layout.tops).toEqual([0, 2, 3, 4]);
    expect([0, 1, 2, 3, 9].map((at) => rowOfLine(layout, at))).toEqual([0, 0, 1, 2, 2]);
  });

  test('an empty list has no lines', () => {
    expect(rowOfLine(gridLayout([], none), 0)).toBe(0);
  });
});

describe('what somebody reads', () => {
  const before = gridLayout(['a', 'b', 'c', 'd', 'e'], none);

  test('stays where it is when rows come above it, and they are counted', () => {
    const after = gridLayout(['new1', 'a', 'new2', 'b', 'c', 'd', 'e'], none);
    expect(heldTop(before, after, 2 * line + 7, line)).toEqual({ top: 4 * line + 7, cameAbove: 2 });
  });

  test('stays when a row above grows by a line', () => {
    expect(heldTop(before, gridLayout(before.keys, new Set(['a'])), 3 * line, line).top).toBe(4 * line);
  });

  test('gives its place to the next when it is gone', () => {
    expect(heldTop(before, gridLayout(['a', 'b', 'd', 'e'], none), 2 * line, line).top).toBe(2 * line);
  });

  test('is always the same row, whatever comes, goes and changes places', () => {
    const keys = fc.shuffledSubarray([...'abcdefghijklmnop'], { minLength: 4 });
    let held = 0;
    fc.assert(
      fc.property(keys, keys, keys, fc.nat(40), (was, is, tall, at) => {
        const [one, two] = [gridLayout(was, new Set(tall)), gridLayout(is, new Set(tall))];
        const top = Math.min(at, was.length - 1) * line;
        const first = rowOfLine(one, Math.floor(top / line));
        const anchor = was.slice(first).find((key) => is.includes(key));
        if (anchor === undefined) return;
        held += 1;
        const { top: next } = heldTop(one, two, top, line);
        expect(two.keys[rowOfLine(two, Math.floor(next / line))]).toBe(anchor);
      }),
    );
    console.log(`grid: N=${held} changes, the row at the top held`);
  });

  test('a seeded fault, a list that is drawn anew from the same px, shows another row', () => {
    const after = gridLayout(['new1', 'new2', ...before.keys], none);
    expect(after.keys[rowOfLine(after, 2)]).not.toBe(before.keys[rowOfLine(before, 2)]);
  });
});
