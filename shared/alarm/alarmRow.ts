import type { Actor } from '../journal/Actor.ts';
import type { AuditOrigin } from '../journal/AuditFacts.ts';
import { operationsTopic } from '../journal/operationsTopic.ts';
import type { PendingRow } from '../journal/PendingRow.ts';
import { pendingSortKey } from '../journal/pendingSortKey.ts';
import type { CommandId } from '../kernel/CommandId.ts';
import type { ZoneCode } from '../kernel/ZoneCode.ts';
import type { Alarm } from './Alarm.ts';
import type { AlarmEvent } from './AlarmEvent.ts';
import { alarmEventVersion } from './alarmEventVersion.ts';

/** The journal row that goes with an alarm's event: about who cried for help, and the incident they were at. */
export const alarmRow = (
  zone: ZoneCode,
  alarm: Alarm,
  event: AlarmEvent,
  by: { readonly actor: Actor; readonly commandId: CommandId; readonly audit: AuditOrigin },
): PendingRow => ({
  pk: `ALARM#${alarm.id}`,
  sk: pendingSortKey(alarm.version),
  kind: 'PENDING',
  schema: 2,
  zone,
  topic: operationsTopic(zone),
  at: alarm.updatedAt,
  actor: by.actor,
  type: event.type,
  v: alarmEventVersion,
  id: alarm.id,
  version: alarm.version,
  body: JSON.stringify(event),
  commandId: by.commandId,
  audit: {
    ...by.audit,
    reason:
      alarm.incidentId === undefined
        ? { code: 'ON_DUTY' }
        : { code: 'INCIDENT', linkType: 'INCIDENT', linkId: alarm.incidentId },
    subjects: [
      ...(alarm.raisedBy.kind === 'PERSON' ? [{ kind: 'PERSON' as const, id: alarm.raisedBy.id }] : []),
      ...(alarm.incidentId === undefined ? [] : [{ kind: 'INCIDENT' as const, id: alarm.incidentId }]),
    ],
  },
});
