import * as v from 'valibot';
import { createAudit } from '../../../functions/audit/createAudit.ts';
import { sha256 } from '../../../functions/checkpoint/sha256.ts';
import { createDirectoryOperations } from '../../../functions/directory/createDirectoryOperations.ts';
import { createOperations } from '../../../functions/graphql/createOperations.ts';
import { createGuardedRouter } from '../../../functions/guard/createGuardedRouter.ts';
import { questionTools } from '../../../functions/journal/questionTools.fixture.ts';
import { createReviewOperations } from '../../../functions/review/createReviewOperations.ts';
import { createMemoryDirectory } from '../../../shared/directory/createMemoryDirectory.fixture.ts';
import { type Role, roles } from '../../../shared/directory/Role.ts';
import type { RefusedMessage } from '../../../shared/dispatch/RefusedMessages.ts';
import { createMemoryStore } from '../../../shared/incident/createMemoryStore.fixture.ts';
import { operationsTopic } from '../../../shared/journal/operationsTopic.ts';
import type { PendingRow } from '../../../shared/journal/PendingRow.ts';
import { isoOf, millisecondsOf } from '../../../shared/kernel/instant.ts';
import type { Refusal } from '../../../shared/kernel/Refusal.ts';
import type { Result } from '../../../shared/kernel/Result.ts';
import { UlidSchema } from '../../../shared/kernel/Ulid.ts';
import { ZoneCodeSchema } from '../../../shared/kernel/ZoneCode.ts';
import type { ChangeSet } from '../../../shared/operations/ChangeSet.ts';
import { createMemoryOperations } from '../../../shared/operations/createMemoryOperations.fixture.ts';
import { createMemoryExports } from './createMemoryExports.ts';
import { rememberedDecide } from './rememberedDecide.ts';
import { seededAlarms, seededIncidents, seededPages, seededPeople, seededUnit } from './seeded.ts';
import { sharePositionStandIn } from './sharePositionStandIn.ts';
import { zoneObjects } from './zoneObjects.ts';

const now = millisecondsOf('2026-11-22T10:00:00.000Z');

/** What a seeded fault changes of a zone. */
export interface ZoneFaults {
  /** Whose tables the functions were wired to: a wrong name in the environment. */
  readonly wiredTo?: { readonly stored: ReturnType<typeof fresh> };
  /** Does to an event what a guard that forgot something would let through. */
  readonly lettingIn?: (event: object) => object;
  /** Happens before a row is stored for the journal, alone or with the effect it tells of; throwing keeps both out. */
  readonly beforeRow?: (row: PendingRow) => void;
  /** Consultations and refusals are answered whether the journal took them or not. */
  readonly deafToJournal?: true;
}

/** Who calls: an account of which zone, by what its token says. */
export interface TokenOf {
  readonly sub: string;
  readonly claims: object;
}

const fresh = (code: string) => {
  const o = zoneObjects(code);
  const store = createMemoryStore();
  for (const incident of seededIncidents(o)) store.incidents.set(incident.id, incident);
  const operations = createMemoryOperations(store);
  const unit = seededUnit(o);
  operations.units.set(unit.id, unit);
  for (const alarm of seededAlarms(o)) operations.alarms.set(alarm.id, alarm);
  for (const { personId } of unit.crew) operations.crews.set(personId, unit.id);
  store.answered.set(o.answeredCommand, {
    commandId: v.parse(UlidSchema, o.answeredCommand),
    actorId: o.person('DISPATCHER'),
    payloadHash: 'x',
    reply: JSON.stringify({ commandId: o.answeredCommand, incident: { title: o.mark } }),
    at: o.at,
  });
  const parts = (id: string) => [{ id, name: o.mark }];
  const directory = createMemoryDirectory(seededPeople(o), {
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
  return { o, store, operations, directory, kept, exports };
};

/**
 * A zone whole, in memory: the real router, guard, policy and every use case of its three functions, over stores that keep
 * to what the real ones promise. `ask` does what a resolver of the API does.
 */
export const zoneWorld = (code: string, faults: ZoneFaults = {}) => {
  const zone = v.parse(ZoneCodeSchema, code);
  const { o, store, operations: stored, directory, kept, exports } = faults.wiredTo?.stored ?? fresh(code);
  const audited: PendingRow[] = [];
  const journalled: PendingRow[] = [];
  const writing =
    <Change, Outcome>(
      rowsOf: (change: Change) => readonly PendingRow[],
      write: (change: Change) => Promise<Outcome>,
    ) =>
    async (change: Change): Promise<Outcome> => {
      for (const row of rowsOf(change)) faults.beforeRow?.(row);
      const outcome = await write(change);
      if (outcome === 'STORED') journalled.push(...rowsOf(change));
      return outcome;
    };
  const rowOf = ({ row }: { readonly row: PendingRow }) => [row];
  const people = {
    ...directory.store,
    storePerson: writing(({ rows }) => rows, directory.store.storePerson),
    storeSession: writing(rowOf, directory.store.storeSession),
    storeOrganisation: writing(rowOf, directory.store.storeOrganisation),
  };
  const incidents = { ...store, store: writing(rowOf, store.store) };
  const changes = {
    ...stored,
    store: async (set: ChangeSet) => {
      for (const { row } of set.changes) faults.beforeRow?.(row);
      const outcome = await stored.store(set);
      if (outcome.outcome === 'STORED') journalled.push(...set.changes.map(({ row }) => row));
      return outcome;
    },
  };
  const clock = { now: () => now };
  let ids = 1_000;
  const newUlid = () => v.parse(UlidSchema, zoneObjects(code).ulid(++ids));
  const topic = operationsTopic(zone);
  const waitWithJitter = async () => {};
  const tools = questionTools([{ epoch: o.journalEpoch, pages: seededPages(code) }]);
  const names = (found: readonly (readonly [id: string, name: string, shown: string])[]) => ({
    idOf: async (one: string) => found.find(([id, name]) => id === one || name === one)?.[0] ?? null,
    names: async (wanted: readonly string[]) =>
      new Map(found.filter(([id]) => wanted.includes(id)).map(([id, , shown]) => [id, shown] as const)),
  });
  const accounts = {
    create: async () => ({ sub: 'new-account' }),
    setFirstPassword: async () => {},
    forgetSignIn: async () => {},
    bring: async () => {},
  };
  const keepAudited = writing(
    (row: PendingRow) => [row],
    async (row) => {
      audited.push(row);
      return 'STORED';
    },
  );
  const watches = new Map<string, string>();
  const audit = createAudit({
    zone,
    clock,
    newUlid,
    write: async (row) => {
      await keepAudited(row).catch((fault: unknown) => {
        if (faults.deafToJournal === undefined) throw fault;
      });
    },
  });
  const operations = {
    ...createOperations({
      zone: { code: zone, name: o.mark },
      commands: { zone, store: incidents, clock, newUlid, waitWithJitter },
      questions: { topic, readHead: async () => ({ epoch: o.feedEpoch, seq: 1 }), reader: store },
      readFeed: async (question) => ({
        ...question,
        head: 1,
        from: 1,
        to: 1,
        reset: question.epoch !== o.feedEpoch,
        entries: [],
      }),
      units: {
        commands: {
          zone,
          store: changes,
          clock,
          newUlid,
          waitWithJitter,
          remind: async () => {},
          readOrganisation: directory.store.organisation,
          readSettings: stored.readSettings,
        },
        questions: {
          topic,
          readHead: async () => ({ epoch: o.feedEpoch, seq: 1 }),
          unitReader: stored.unitReader,
        },
      },
      alarms: {
        topic,
        readHead: async () => ({ epoch: o.feedEpoch, seq: 1 }),
        alarmReader: stored.alarmReader,
      },
      reader: directory.store,
      positions: {
        audit,
        readShares: async () => [
          {
            personId: o.person('OFFICER'),
            unitId: o.unit,
            sharing: 'ON' as const,
            until: isoOf(now + 3_600_000),
            fix: { lat: 51.2, lon: 2.9, accuracyM: 8, at: isoOf(now - 2_000), source: 'DEVICE' as const },
          },
        ],
        keepWatch: async ({ watchId, personId }) => {
          const whose = watches.get(watchId) ?? personId;
          watches.set(watchId, whose);
          return whose === personId ? 'KEPT' : 'TAKEN';
        },
      },
      map: { readMap: async () => null, addressOf: async (file) => file },
      messages: { keep: async () => {}, list: async () => ({ messages: kept, last: null }) },
      held: { all: async () => [] },
      clock,
    }),
    'Mutation.sharePosition': sharePositionStandIn(o.unit, o.at),
    ...createDirectoryOperations({
      zone,
      store: people,
      accounts,
      care: { follow: async () => {}, mend: async () => ({ done: 0, failed: 0 }) },
      clock,
      newPassword: () => 'Oefening-2026!',
      waitWithJitter,
    }),
    ...createReviewOperations({
      ...tools,
      people: names([...directory.persons.values()].map((p) => [p.sub, p.username, p.name])),
      incidents: names([...store.incidents.values()].map((i) => [i.id, i.number, i.number])),
      zone,
      exports: { ...exports, ask: writing(rowOf, exports.ask) },
      clock,
      newUlid,
      sha256,
      readCheckpoint: async () => null,
      addressOf: async (file) => `https://oefening.example/${o.mark}/${file}`,
    }),
  };
  const router = createGuardedRouter({
    zone,
    operations,
    isRestoring: async () => false,
    findCaller: async (sub, named) => {
      const state = named && (await store.read(named.id, named.commandId));
      const unit = stored.crews.get(sub);
      return {
        ...(unit === undefined ? {} : { unit }),
        person: (await directory.store.find(sub)) ?? null,
        firstLook: named && state && { ...named, state: () => state },
      };
    },
    decide: rememberedDecide,
    audit,
    clock,
  });
  const ask = async (
    operation: string,
    input: unknown,
    { sub, claims }: TokenOf,
  ): Promise<Result<unknown, Refusal>> => {
    const [parent, field] = operation.split('.');
    const identity = { kind: 'PERSON', sub, username: sub, groups: [], claims };
    const event = { parent, field, arguments: input, identity, request: { requestId: 'r-1' } };
    return router(faults.lettingIn === undefined ? event : faults.lettingIn(event));
  };
  /** The token of the zone's person with this role, signed in a minute ago. */
  const tokenOf = (role: Role): TokenOf => ({
    sub: o.person(role),
    claims: { zone: code, origin_jti: o.session(role), auth_time: now / 1_000 - 60 },
  });
  /** All that is stored, in one text: equal before and after means that nothing was changed. What is journalled of calls is apart. */
  const digest = (): string =>
    JSON.stringify([
      store.digest(),
      stored.digest(),
      [...directory.persons],
      [...directory.commands],
      directory.rows,
      [...directory.due],
      exports.digest(),
    ]);
  return {
    objects: o,
    stored: { o, store, operations: stored, directory, kept, exports },
    audited,
    /** Every row that was stored for the journal, in order. */
    journalled,
    ask,
    tokenOf,
    digest,
    names: Object.keys(operations),
  };
};
