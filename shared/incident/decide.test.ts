import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import { commands, incidentIn, openedAt } from './incident.fixture.ts';

const at = openedAt;

describe('a decision about an incident', () => {
  test('to open one gives it the number and the server time', () => {
    const decision = decide(null, commands.OPEN, { at, number: '5449-2026-000007' });

    expect(decision).toMatchObject({
      ok: true,
      value: { type: 'incident.opened', incidentType: 'FIGHT', number: '5449-2026-000007', createdAt: at },
    });
  });

  test('about an incident that is not there is refused as not found', () => {
    expect(decide(null, commands.ADD_NOTE, { at })).toMatchObject({ refusal: { code: 'incident.notFound' } });
  });

  test('about a closed one is refused, and says so', () => {
    const decision = decide(incidentIn('CLOSED'), commands.ADD_NOTE, { at });

    expect(decision).toMatchObject({
      refusal: { code: 'incident.alreadyClosed', params: { state: 'CLOSED' } },
    });
  });

  test('to open the same one twice is refused as not fitting now', () => {
    expect(decide(incidentIn('NEW'), commands.OPEN, { at })).toMatchObject({
      refusal: { code: 'incident.notNow' },
    });
  });

  test('to give it the priority it has is refused', () => {
    const decision = decide(incidentIn('NEW'), { kind: 'CHANGE_PRIORITY', priority: 'P1' }, { at });

    expect(decision).toMatchObject({ refusal: { code: 'incident.samePriority' } });
  });

  test.each([
    { said: 'the version it has', baseVersion: 1, closes: true },
    { said: 'no version', baseVersion: undefined, closes: true },
    { said: 'a version that is gone', baseVersion: 0, closes: false },
    { said: 'a version that never was', baseVersion: 2, closes: false },
  ])('to close it, by somebody who looked at $said: $closes', ({ baseVersion, closes }) => {
    const decision = decide(incidentIn('NEW'), commands.CLOSE, {
      at,
      ...(baseVersion === undefined ? {} : { baseVersion }),
    });

    expect(decision.ok).toBe(closes);
    if (!decision.ok)
      expect(decision.refusal).toMatchObject({ code: 'incident.changedSince', params: { version: 1 } });
  });

  test('to add a note takes no offence at an old version: a note is true whatever else was said', () => {
    expect(decide(incidentIn('NEW'), commands.ADD_NOTE, { at, baseVersion: 99 }).ok).toBe(true);
  });

  test.each([
    { ahead: 2_000, kept: false },
    { ahead: 2_001, kept: true },
    { ahead: -3_600_000, kept: true },
  ])('keeps a device clock that is $ahead ms off: $kept', ({ ahead, kept }) => {
    const tDevice = new Date(Date.parse(at) + ahead).toISOString();

    const decision = decide(incidentIn('NEW'), commands.ADD_NOTE, { at, tDevice });

    expect(decision).toEqual({
      ok: true,
      value: { type: 'incident.noteAdded', text: commands.ADD_NOTE.text, ...(kept ? { tDevice } : {}) },
    });
  });

  test('to open without a number is a fault of ours, not a refusal', () => {
    expect(() => decide(null, commands.OPEN, { at })).toThrow('number');
  });
});
