import type { Actor } from '../journal/Actor.ts';
import type { AuditFacts } from '../journal/AuditFacts.ts';
import type { ChannelCut, PendingRow } from '../journal/PendingRow.ts';
import { pendingSortKey } from '../journal/pendingSortKey.ts';
import type { ZoneCode } from '../kernel/ZoneCode.ts';
import type { PersonEvent } from './PersonEvent.ts';
import type { PersonItem } from './PersonItem.ts';

/** Version of the bodies of a person's events. */
const personEventVersion = 1;

/**
 * The journal row that goes with a person's event. It stands in no feed: nobody follows who works where, and the live
 * connections an event must cut are cut by the sequencer when it meets its type.
 *
 * @param ends channels the person is no longer in with it
 */
export const personRow = (
  zone: ZoneCode,
  person: PersonItem,
  event: PersonEvent,
  by: { readonly actor: Actor; readonly commandId: string; readonly origin: Omit<AuditFacts, 'subjects'> },
  ends: readonly ChannelCut[] = [],
): PendingRow => ({
  pk: person.pk,
  sk: pendingSortKey(person.version),
  kind: 'PENDING',
  schema: 2,
  zone,
  at: person.updatedAt,
  actor: by.actor,
  type: event.type,
  v: personEventVersion,
  id: person.sub,
  version: person.version,
  body: JSON.stringify(event),
  commandId: by.commandId,
  audit: {
    ...by.origin,
    ...('reason' in event && event.reason !== undefined
      ? { reason: { code: 'STAFF_MATTER', linkType: 'PERSON', linkId: person.sub, text: event.reason } }
      : {}),
    subjects: [{ kind: 'PERSON', id: person.sub }],
  },
  ...(ends.length === 0 ? {} : { ends }),
});
