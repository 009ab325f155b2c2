import * as v from 'valibot';
import { createMemoryChat } from '../../../shared/chat/createMemoryChat.fixture.ts';
import { createMemoryDirectory } from '../../../shared/directory/createMemoryDirectory.fixture.ts';
import { roles } from '../../../shared/directory/Role.ts';
import type { RefusedMessage } from '../../../shared/dispatch/RefusedMessages.ts';
import { createMemoryStore } from '../../../shared/incident/createMemoryStore.fixture.ts';
import type { PendingRow } from '../../../shared/journal/PendingRow.ts';
import { UlidSchema } from '../../../shared/kernel/Ulid.ts';
import { createMemoryOperations } from '../../../shared/operations/createMemoryOperations.fixture.ts';
import { createMemoryExports } from './createMemoryExports.ts';
import { seededAlarms, seededIncidents, seededPeople, seededUnit } from './seeded.ts';
import { seedChat } from './seededChat.ts';
import { seededPhotos } from './seededPhotos.ts';
import { seededWebhooks } from './seededWebhooks.ts';
import { type ZoneObjects, zoneObjects } from './zoneObjects.ts';

/** All that a zone has stored, in memory. */
export type StoredZone = ReturnType<typeof storedZone>;

const made = new Map<ZoneObjects, ReturnType<typeof makeSeeds>>();

/** What is in a zone from the beginning: values no store writes into, so all worlds may share them. */
const seedsOf = (o: ZoneObjects): ReturnType<typeof makeSeeds> => {
  const seeds = made.get(o) ?? makeSeeds(o);
  made.set(o, seeds);
  return seeds;
};

const makeSeeds = (o: ZoneObjects) => ({
  incidents: seededIncidents(o),
  unit: seededUnit(o),
  alarms: seededAlarms(o),
  people: seededPeople(o),
});

/** A zone as it stands before anybody asks it anything. */
export const storedZone = (code: string) => {
  const o = zoneObjects(code);
  const store = createMemoryStore();
  const seeds = seedsOf(o);
  for (const incident of seeds.incidents) store.incidents.set(incident.id, incident);
  const operations = createMemoryOperations(store);
  const { unit } = seeds;
  operations.units.set(unit.id, unit);
  for (const alarm of seeds.alarms) operations.alarms.set(alarm.id, alarm);
  for (const { personId } of unit.crew) operations.crews.set(personId, unit.id);
  store.answered.set(o.answeredCommand, {
    commandId: v.parse(UlidSchema, o.answeredCommand),
    actorId: o.person('DISPATCHER'),
    payloadHash: 'x',
    reply: JSON.stringify({ commandId: o.answeredCommand, incident: { title: o.mark } }),
    at: o.at,
  });
  const parts = (id: string) => [{ id, name: o.mark }];
  const directory = createMemoryDirectory(seeds.people, {
    version: 1,
    teams: parts(o.team),
    districts: parts(o.district),
    units: parts(o.unit),
  });
  for (const role of roles)
    void directory.store.storeSession({
      session: {
        id: o.session(role),
        personId: o.person(role),
        deviceId: o.device,
        device: 'TABLET',
        client: 'patrol',
        startedAt: o.at,
        lastSeenAt: o.at,
        version: 1,
      },
      basedOn: 0,
      row: {} as PendingRow,
      answered: {
        commandId: v.parse(UlidSchema, o.ulid(100 + roles.indexOf(role))),
        actorId: o.person(role),
        payloadHash: 'x',
        reply: '{}',
        at: o.at,
      },
    });
  const kept: RefusedMessage[] = [
    { id: o.refused, at: o.at, sender: o.mark, reason: 'x', body: o.mark } as RefusedMessage,
  ];
  const exports = createMemoryExports(o);
  const chat = createMemoryChat(store, operations);
  seedChat(chat, o);
  return {
    o,
    store,
    operations,
    directory,
    kept,
    exports,
    chat,
    webhooks: seededWebhooks(o),
    photos: seededPhotos(o),
  };
};
