import type { ReasonFacts } from '../../../shared/journal/AuditFacts.ts';
import { why } from '../../isolation/world/recipes/stated.ts';
import type { ZoneObjects } from '../../isolation/world/zoneObjects.ts';
import type { Rows } from './Answered.ts';
import { change } from './change.ts';
import { consulted } from './consulted.ts';
import { nothing } from './nothing.ts';
import { incident, person } from './subjects.ts';

const stated = (o: ZoneObjects): ReasonFacts => ({
  code: 'COMPLAINT',
  linkType: 'INCIDENT',
  linkId: o.incident,
  text: why,
});

export const journalRows = {
  'Query.journal': consulted(
    ({ o, value }) => ({
      subjects: [
        person(o.person('OFFICER')),
        incident(o.incident),
        ...value.items.map(({ actor }: { actor: { id: string } }) => person(actor.id)),
      ],
      count: value.items.length,
    }),
    stated,
  ),
  'Query.journalEntry': consulted(
    ({ o, value }) => ({
      subjects: [person(value.actor.id)],
      count: 1,
      objectId: `${o.journalEpoch}/2`,
    }),
    stated,
  ),
  'Query.myConsultations': nothing,
  'Query.chainState': nothing,
  'Query.journalExport': consulted(({ o, value }) => ({
    subjects: [],
    count: value.entries,
    objectId: o.exported,
  })),
  'Mutation.exportJournal': change('journal.exportAsked', ({ o }) => ({
    subjects: [person(o.person('OFFICER')), incident(o.incident)],
    reason: stated(o),
  })),
} satisfies Rows;
