import { describe, expect, test } from 'vitest';
import type { PresentPerson } from './PresentPerson.ts';
import { presentAfter } from './presentAfter.ts';

const person = (deviceId: string, heardAt: number, incidentId?: string): PresentPerson => ({
  personId: deviceId,
  name: deviceId,
  deviceId,
  heardAt,
  ...(incidentId === undefined ? {} : { incidentId }),
});

describe('who else has an incident in hand', () => {
  test('is there once, at what was heard last', () => {
    const after = presentAfter([person('a', 0, 'I1')], person('a', 5_000, 'I2'), 5_000);
    expect(after).toEqual([person('a', 5_000, 'I2')]);
  });

  test('is gone when they put it down', () => {
    expect(presentAfter([person('a', 0, 'I1')], person('a', 5_000), 5_000)).toEqual([]);
  });

  test('is forgotten after fifteen seconds of silence, and not before', () => {
    const list = [person('a', 0, 'I1')];
    expect(presentAfter(list, null, 14_999)).toEqual(list);
    expect(presentAfter(list, null, 15_000)).toEqual([]);
  });
});
