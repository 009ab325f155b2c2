import { describe, expect, test } from 'vitest';
import { escalationAt } from './escalation.ts';

const alertedAt = '2026-11-22T21:13:11.000Z';
const stands = (seconds: number) => escalationAt(alertedAt, Date.parse(alertedAt) + seconds * 1000);

describe('an alert that nobody acknowledges', () => {
  test('is repeated after 15 s, comes to the desk after 30 s, and after 90 s wants the officer on duty', () => {
    expect(stands(0).next).toEqual({ name: 'repeat', inMs: 15_000 });
    expect(stands(15).next).toEqual({ name: 'desk', inMs: 15_000 });
    expect(stands(56).next).toEqual({ name: 'officer', inMs: 34_000 });
    expect(stands(90).next).toBeNull();
  });

  test('says how long it has waited and which steps are behind', () => {
    const { waitedMs, steps } = stands(56);
    expect(waitedMs).toBe(56_000);
    expect(steps.map(({ reached }) => reached)).toEqual([true, true, true, false]);
  });

  test('waits no negative time on a clock that runs behind the server', () => {
    expect(stands(-2).waitedMs).toBe(0);
    expect(stands(-2).steps[0]?.reached).toBe(true);
  });
});
