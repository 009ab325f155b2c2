import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DriveState } from './DriveState.ts';
import { type DriveInput, driveStep, isDriving, parked } from './driveStep.ts';

const drive = (from: DriveState, ...inputs: readonly DriveInput[]): DriveState =>
  inputs.reduce(driveStep, from);
/** A fix each second, at one speed, from second to second. */
const fixes = (kmh: number | null, from: number, to: number): readonly DriveInput[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    kind: 'fix',
    at: (from + index) * 1_000,
    speedKmh: kmh,
  }));

describe('drive mode', () => {
  test('begins after five seconds faster than 8 km/h, not before', () => {
    expect(isDriving(drive(parked, ...fixes(30, 0, 4)))).toBe(false);
    expect(isDriving(drive(parked, ...fixes(30, 0, 5)))).toBe(true);
  });

  test('does not begin at walking pace, however long', () => {
    expect(isDriving(drive(parked, ...fixes(7.9, 0, 600)))).toBe(false);
  });

  test('one slow fix in between begins the five seconds anew', () => {
    expect(isDriving(drive(parked, ...fixes(30, 0, 3), ...fixes(4, 4, 4), ...fixes(30, 5, 9)))).toBe(false);
  });

  test('outlasts a red light and ends after twenty seconds of standing', () => {
    const driving = drive(parked, ...fixes(40, 0, 6));
    expect(isDriving(drive(driving, ...fixes(0, 7, 26)))).toBe(true);
    expect(isDriving(drive(driving, ...fixes(0, 7, 27)))).toBe(false);
  });

  test('a passenger has the whole screen for fifteen minutes, then the driver has it back', () => {
    const driving = drive(parked, ...fixes(40, 0, 6), { kind: 'passenger', at: 7_000 });
    expect(isDriving(drive(driving, { kind: 'tick', at: 7_000 + 15 * 60_000 - 1 }))).toBe(false);
    expect(isDriving(drive(driving, { kind: 'tick', at: 7_000 + 15 * 60_000 }))).toBe(true);
  });

  test('switched on by hand it stays on at a standstill, until a hand ends it', () => {
    const asked = drive(parked, { kind: 'byHand', at: 0, on: true }, ...fixes(0, 1, 120));
    expect(isDriving(asked)).toBe(true);
    expect(isDriving(drive(asked, { kind: 'byHand', at: 121_000, on: false }))).toBe(false);
  });

  test('who has arrived is not driving any more, also when a hand had begun it, with a speed or without', () => {
    const asked = drive(parked, { kind: 'byHand', at: 0, on: true });
    expect(isDriving(drive(asked, { kind: 'arrived' }))).toBe(false);
    const stopped = drive(parked, ...fixes(40, 0, 6), ...fixes(0, 7, 8));
    expect(isDriving(stopped)).toBe(true);
    expect(isDriving(drive(stopped, { kind: 'arrived' }))).toBe(false);
  });

  test('said in a car that still moves it stays, and ends by itself at a standstill', () => {
    const early = drive(parked, { kind: 'byHand', at: 0, on: true }, ...fixes(40, 1, 6), { kind: 'arrived' });
    expect(isDriving(early)).toBe(true);
    expect(isDriving(drive(early, ...fixes(0, 7, 27)))).toBe(false);
  });

  test('a device that knows no speed changes nothing by itself', () => {
    const driving = drive(parked, ...fixes(40, 0, 6));
    expect(isDriving(drive(driving, ...fixes(null, 7, 300)))).toBe(true);
    expect(isDriving(drive(parked, ...fixes(null, 0, 300)))).toBe(false);
  });

  test('whatever the speeds, it never begins without five seconds in a row above 8 km/h', () => {
    const runs = 500;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 60 }), (speeds) => {
        const state = drive(
          parked,
          ...speeds.map((speedKmh, second) => ({ kind: 'fix', at: second * 1_000, speedKmh }) as const),
        );
        const row = longestRow(speeds, (kmh) => kmh > 8);
        if (row < 6) expect(state.driving).toBe(false);
      }),
      { numRuns: runs },
    );
    console.log(`drive mode: ${runs} rides`);
  });
});

const longestRow = (speeds: readonly number[], fast: (kmh: number) => boolean): number =>
  speeds.reduce(
    ({ now, most }, kmh) => {
      const next = fast(kmh) ? now + 1 : 0;
      return { now: next, most: Math.max(most, next) };
    },
    { now: 0, most: 0 },
  ).most;
