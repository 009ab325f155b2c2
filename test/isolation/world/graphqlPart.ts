import { createOperations } from '../../../functions/graphql/createOperations.ts';
import { isoOf } from '../../../shared/kernel/instant.ts';
import { sharePositionStandIn } from './sharePositionStandIn.ts';
import type { ZoneTools } from './zoneTools.ts';

/** What the function `graphql` answers, and the one mutation that goes straight to the store. */
export const graphqlPart = (tools: ZoneTools) => {
  const { zone, o, now, clock, newUlid, waitWithJitter, topic, readHead, audit, journalling } = tools;
  const { store, operations: stored, directory, kept } = tools;
  const incidents = { ...store, store: journalling(({ row }) => [row], store.store) };
  const together = {
    ...stored,
    store: journalling(({ changes }) => changes.map(({ row }) => row), stored.store),
  };
  const watches = new Map<string, string>();
  return {
    ...createOperations({
      zone: { code: zone, name: o.mark },
      commands: { zone, store: incidents, clock, newUlid, waitWithJitter },
      questions: { topic, readHead, reader: store },
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
          store: together,
          clock,
          newUlid,
          waitWithJitter,
          remind: async () => {},
          readOrganisation: directory.store.organisation,
          readSettings: stored.readSettings,
        },
        questions: {
          topic,
          readHead,
          unitReader: stored.unitReader,
        },
      },
      alarms: {
        topic,
        readHead,
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
  };
};
