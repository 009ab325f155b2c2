import { describe, expect, test } from 'vitest';
import { officerWho } from '../../shared/directory/person.fixture.ts';
import { administratorItem, codeOf, directoryFunction } from './directory.fixture.ts';

const officer = officerWho('ACTIVE');

describe('an act on a device', () => {
  test('is one line of the journal about who did it, with the device’s own time and no word of content', async () => {
    const { call, memory } = directoryFunction([administratorItem, officer]);
    const removed = '01J0000000000000000000000A';
    const input = { act: 'QUEUE_REMOVED', reason: 'OUTDATED', removed, kind: 'incident.note' };

    expect(codeOf(await call('noteDeviceAct', 1, { act: 'PASSENGER' }, officer))).toBe('done');
    expect(codeOf(await call('noteDeviceAct', 2, input, officer))).toBe('done');
    expect(codeOf(await call('noteDeviceAct', 2, input, officer))).toBe('done');

    expect(memory.rows.map(({ type }) => type)).toEqual([
      'device.passengerScreen',
      'device.queueItemRemoved',
    ]);
    expect(memory.rows.map(({ topic }) => topic)).toEqual([undefined, undefined]);
    expect(memory.rows[0]?.audit?.subjects).toEqual([{ kind: 'PERSON', id: 'fictiva' }]);
    expect(JSON.parse(memory.rows[1]?.body ?? '')).toMatchObject({
      removed,
      reason: 'OUTDATED',
      tDevice: expect.any(String),
    });
  });

  test('says why and what was removed, in codes: free text is refused', async () => {
    const { call, memory } = directoryFunction([officer]);
    const removed = '01J0000000000000000000000A';
    const tried = [
      { act: 'QUEUE_REMOVED' },
      { act: 'QUEUE_REMOVED', reason: 'Omdat ik het zeg', removed, kind: 'incident.note' },
      { act: 'QUEUE_REMOVED', reason: 'MISTAKE', removed, kind: 'wat er stond' },
      { act: 'PASSENGER', reason: 'MISTAKE' },
    ];
    for (const input of tried)
      expect(codeOf(await call('noteDeviceAct', 1, input, officer))).toBe('input.invalid');
    expect(memory.rows).toEqual([]);
    console.log(`acts on a device: ${tried.length} wrong notes refused`);
  });
});
