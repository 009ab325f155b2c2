import type { ZoneObjects } from '../zoneObjects.ts';
import { envelope } from './envelope.ts';
import type { Recipes } from './Recipe.ts';
import { stated } from './stated.ts';

const filter = (o: ZoneObjects) => ({
  actorId: o.person('OFFICER'),
  subject: { kind: 'INCIDENT', identifier: o.incidentNumber },
});

/** The journal, by whoever may look in it. */
export const journalRecipes: Recipes = {
  'Query.journal': { by: 'DPO', input: (o) => ({ filter: filter(o), reason: stated(o) }) },
  'Query.journalEntry': { by: 'DPO', input: (o) => ({ epoch: o.journalEpoch, n: 2, reason: stated(o) }) },
  'Query.myConsultations': { by: 'OFFICER', input: () => ({ limit: 10 }) },
  'Query.chainState': { by: 'OFFICER', input: () => ({}) },
  'Query.journalExport': { by: 'DPO', input: (o) => ({ id: o.exported }) },
  'Mutation.exportJournal': {
    by: 'DPO',
    input: (o) => ({ envelope: envelope(o), input: { filter: filter(o), format: 'CSV', reason: stated(o) } }),
  },
};
