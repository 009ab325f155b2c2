import { describe, expect, test } from 'vitest';
import { envelope, graphqlFunction, openInput } from './graphqlFunction.fixture.ts';

const opened = async () => {
  const world = graphqlFunction();
  await world.call('Mutation.openIncident', { envelope: envelope(1), input: openInput });
  const [id = ''] = world.store.incidents.keys();
  return { ...world, id };
};

describe('a command of a dispatcher', () => {
  test('tells the course of an incident, each with its own version', async () => {
    const { call, store, id } = await opened();

    const replies = [
      await call('Mutation.addNote', { envelope: envelope(2), input: { incidentId: id, text: 'één' } }),
      await call('Mutation.changePriority', {
        envelope: envelope(3),
        input: { incidentId: id, priority: 'P2' },
      }),
      await call('Mutation.closeIncident', {
        envelope: envelope(4, { baseVersion: 3 }),
        input: { incidentId: id, code: 'PV_DRAFTED', pvNumber: 'OO.11.L1.000001/2026' },
      }),
    ];

    expect(replies.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(store.incidents.get(id)).toMatchObject({
      version: 4,
      state: 'CLOSED',
      priority: 'P2',
      result: { code: 'PV_DRAFTED', pvNumber: 'OO.11.L1.000001/2026' },
    });
    expect(store.rows.map(({ type, version }) => `${version} ${type}`)).toEqual([
      '1 incident.opened',
      '2 incident.noteAdded',
      '3 incident.priorityChanged',
      '4 incident.closed',
    ]);
  });

  test('is the same command with its fields in another order and null for what was not said', async () => {
    const { call, store, id } = await opened();
    const first = await call('Mutation.changePriority', {
      envelope: envelope(2),
      input: { incidentId: id, priority: 'P2' },
    });
    const before = store.digest();

    const again = await call('Mutation.changePriority', {
      input: { reason: null, priority: 'P2', incidentId: id },
      envelope: { prevHash: null, ...Object.fromEntries(Object.entries(envelope(2)).reverse()) },
    });

    expect(JSON.stringify(again)).toBe(JSON.stringify(first));
    expect(store.digest()).toBe(before);
  });

  test.each([
    { what: 'incident', other: { incidentId: '01JDZ000000000000000000ZZZ' } },
    { what: 'text', other: { text: 'y' } },
  ])('under a used id with another $what is a mismatch', async ({ other }) => {
    const { call, id } = await opened();
    const input = { incidentId: id, text: 'x' };
    await call('Mutation.addNote', { envelope: envelope(2), input });

    const reply = await call('Mutation.addNote', { envelope: envelope(2), input: { ...input, ...other } });

    expect(reply).toMatchObject({ refusal: { errorType: 'IDEMPOTENCY_MISMATCH' } });
  });

  test.each([
    { what: 'device', more: { deviceId: 'tablet-0002' } },
    { what: 'number of the device', more: { deviceSeq: 99 } },
    { what: 'time of the device', more: { tDevice: '2026-11-22T10:00:01.000Z' } },
    { what: 'version looked at', more: { baseVersion: 1 } },
    { what: 'signature', more: { signature: 'x' } },
  ])('under a used id with another $what in its envelope is a mismatch', async ({ more }) => {
    const { call, id } = await opened();
    const input = { incidentId: id, text: 'x' };
    await call('Mutation.addNote', { envelope: envelope(2), input });

    const reply = await call('Mutation.addNote', { envelope: envelope(2, more), input });

    expect(reply).toMatchObject({ refusal: { errorType: 'IDEMPOTENCY_MISMATCH' } });
  });

  test('under the id of another kind of command is a mismatch', async () => {
    const { call, id } = await opened();

    const reply = await call('Mutation.closeIncident', {
      envelope: envelope(1),
      input: { incidentId: id, code: 'OTHER' },
    });

    expect(reply).toMatchObject({ refusal: { errorType: 'IDEMPOTENCY_MISMATCH' } });
  });
});
