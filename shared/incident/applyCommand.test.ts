import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CommandIdSchema } from '../kernel/CommandId.ts';
import { ZoneCodeSchema } from '../kernel/ZoneCode.ts';
import { applyCommand, type CommandRequest } from './applyCommand.ts';
import { createMemoryStore } from './createMemoryStore.fixture.ts';
import type { IncidentStore, StoreOutcome } from './IncidentStore.ts';
import { commands, dispatcher, incidentId, openedAt, origin } from './incident.fixture.ts';

const zone = v.parse(ZoneCodeSchema, '5449');
const idOf = (n: number) => v.parse(CommandIdSchema, `01JDZ${String(n).padStart(21, '0')}`);

const request = (n: number, command: CommandRequest['command']): CommandRequest => ({
  commandId: idOf(n),
  payloadHash: `hash ${n}`,
  actor: dispatcher,
  audit: origin,
  id: incidentId,
  command,
  replyFor: (incident) => JSON.stringify({ version: incident.version, number: incident.number }),
});

/** A desk over a store that first gives the outcomes listed, doing nothing, and then works. */
const deskOver = (store: IncidentStore, stumbles: StoreOutcome[] = []) => {
  const waits: number[] = [];
  const apply = applyCommand({
    zone,
    store: { ...store, store: async (change) => stumbles.shift() ?? store.store(change) },
    clock: { now: () => Date.parse(openedAt) },
    waitWithJitter: async (attempt) => {
      waits.push(attempt);
    },
  });
  return { apply, waits };
};

describe('a command', () => {
  test('leaves the incident, the answer and one pending row', async () => {
    const store = createMemoryStore();

    const outcome = await deskOver(store).apply(request(1, commands.OPEN));

    expect(outcome).toEqual({ ok: true, value: '{"version":1,"number":"5449-2026-000001"}' });
    expect(store.incidents.get(incidentId)?.version).toBe(1);
    expect(store.rows).toMatchObject([
      {
        pk: `INCIDENT#${incidentId}`,
        sk: 'PENDING#0000000001',
        kind: 'PENDING',
        zone: '5449',
        topic: '5449/operations',
        type: 'incident.opened',
        id: incidentId,
        version: 1,
        commandId: idOf(1),
        audit: {
          ...origin,
          reason: { code: 'INCIDENT', linkType: 'INCIDENT', linkId: incidentId },
          subjects: [
            { kind: 'INCIDENT', id: incidentId },
            { kind: 'ADDRESS', id: 'fictieve kaai 12' },
          ],
        },
      },
    ]);
  });

  test('is decided on what was read with its sender, without asking the store again', async () => {
    const store = createMemoryStore();
    await deskOver(store).apply(request(1, commands.OPEN));
    const look = await store.read(incidentId, idOf(2));
    let asked = 0;
    const { apply } = deskOver({
      ...store,
      read: async (...of) => {
        asked += 1;
        return store.read(...of);
      },
    });

    const outcome = await apply({ ...request(2, commands.ADD_NOTE), firstLook: () => look });

    expect(outcome).toMatchObject({ ok: true });
    expect(store.incidents.get(incidentId)?.version).toBe(2);
    expect(asked).toBe(0);
  });

  test('decided on a look that proved old is decided anew on a fresh one', async () => {
    const store = createMemoryStore();
    await deskOver(store).apply(request(1, commands.OPEN));
    const old = await store.read(incidentId, idOf(3));
    await deskOver(store).apply(request(2, commands.ADD_NOTE));

    const outcome = await deskOver(store).apply({ ...request(3, commands.ADD_NOTE), firstLook: () => old });

    expect(outcome).toMatchObject({ ok: true });
    expect(store.incidents.get(incidentId)?.version).toBe(3);
    expect(store.rows.map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  test('sent again is answered with the stored text, though the incident has moved on', async () => {
    const store = createMemoryStore();
    const { apply } = deskOver(store);
    await apply(request(1, commands.OPEN));
    const first = await apply(request(2, commands.ADD_NOTE));
    await apply(request(3, commands.CLOSE));
    const before = store.digest();

    const again = await apply(request(2, commands.ADD_NOTE));

    expect(again).toEqual(first);
    expect(store.digest()).toBe(before);
  });

  test.each([
    { what: 'another payload', other: { payloadHash: 'other' } },
    { what: 'another person', other: { actor: { ...dispatcher, id: 'denkbeeld' } } },
  ])('under the id of one that was done, with $what, is refused and changes nothing', async ({ other }) => {
    const store = createMemoryStore();
    const { apply } = deskOver(store);
    await apply(request(1, commands.OPEN));
    const before = store.digest();

    const outcome = await apply({ ...request(1, commands.OPEN), ...other });

    expect(outcome).toMatchObject({ ok: false, refusal: { errorType: 'IDEMPOTENCY_MISMATCH' } });
    expect(store.digest()).toBe(before);
  });

  test('that lost a race is decided anew, at once', async () => {
    const store = createMemoryStore();
    await deskOver(store).apply(request(1, commands.OPEN));
    const { apply, waits } = deskOver(store, ['VERSION_TAKEN', 'VERSION_TAKEN']);

    const outcome = await apply(request(2, commands.ADD_NOTE));

    expect(outcome.ok).toBe(true);
    expect(waits).toEqual([]);
  });

  test('that met another transaction waits longer each time', async () => {
    const store = createMemoryStore();
    const { apply, waits } = deskOver(store, ['BUSY', 'BUSY', 'BUSY']);

    const outcome = await apply(request(1, commands.OPEN));

    expect(outcome.ok).toBe(true);
    expect(waits).toEqual([1, 2, 3]);
  });

  test('that never gets through is refused as busy, and may be sent again', async () => {
    const store = createMemoryStore();
    const before = store.digest();
    const { apply } = deskOver(store, Array<StoreOutcome>(12).fill('BUSY'));

    const outcome = await apply(request(1, commands.OPEN));

    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'command.busy' } });
    expect(store.digest()).toBe(before);
    expect((await apply(request(1, commands.OPEN))).ok).toBe(true);
  });

  test('that opens keeps its number through a lost race', async () => {
    const store = createMemoryStore();
    const { apply } = deskOver(store, ['BUSY', 'BUSY']);

    const outcome = await apply(request(1, commands.OPEN));

    expect(outcome).toMatchObject({ value: '{"version":1,"number":"5449-2026-000001"}' });
  });

  test('that opens under a reference already taken is refused', async () => {
    const { apply } = deskOver(createMemoryStore(), ['REFERENCE_TAKEN']);

    expect(await apply(request(1, commands.OPEN))).toMatchObject({
      refusal: { errorType: 'CONFLICT', code: 'incident.alreadyOpened' },
    });
  });

  test('that was refused is not remembered: it may be possible when it is sent again', async () => {
    const store = createMemoryStore();
    const { apply } = deskOver(store);
    const tooEarly = await apply(request(2, commands.ADD_NOTE));
    await apply(request(1, commands.OPEN));

    const later = await apply(request(2, commands.ADD_NOTE));

    expect(tooEarly).toMatchObject({ refusal: { code: 'incident.notFound' } });
    expect(later.ok).toBe(true);
  });
});
