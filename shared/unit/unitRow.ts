import type { Actor } from '../journal/Actor.ts';
import type { AuditOrigin } from '../journal/AuditFacts.ts';
import { operationsTopic } from '../journal/operationsTopic.ts';
import type { PendingRow } from '../journal/PendingRow.ts';
import { pendingSortKey } from '../journal/pendingSortKey.ts';
import type { CommandId } from '../kernel/CommandId.ts';
import type { ZoneCode } from '../kernel/ZoneCode.ts';
import type { Unit } from './Unit.ts';
import type { UnitEvent } from './UnitEvent.ts';
import { unitEventVersion } from './unitEventVersion.ts';

/** The journal row that goes with a unit's event: about its people, and the incident it has to do with. */
export const unitRow = (
  zone: ZoneCode,
  unit: Unit,
  event: UnitEvent,
  by: { readonly actor: Actor; readonly commandId: CommandId; readonly audit: AuditOrigin },
): PendingRow => {
  const incidentId = incidentOf(event);
  const people = new Set([...unit.crew.map(({ personId }) => personId), ...goneWith(event)]);
  return {
    pk: `UNIT#${unit.id}`,
    sk: pendingSortKey(unit.version),
    kind: 'PENDING',
    schema: 2,
    zone,
    topic: operationsTopic(zone),
    at: unit.updatedAt,
    actor: by.actor,
    type: event.type,
    v: unitEventVersion,
    id: unit.id,
    version: unit.version,
    body: JSON.stringify(event),
    commandId: by.commandId,
    audit: {
      ...by.audit,
      reason:
        incidentId === undefined
          ? { code: 'ON_DUTY' }
          : { code: 'INCIDENT', linkType: 'INCIDENT', linkId: incidentId },
      subjects: [
        ...[...people].map((id) => ({ kind: 'PERSON' as const, id })),
        ...(incidentId === undefined ? [] : [{ kind: 'INCIDENT' as const, id: incidentId }]),
      ],
    },
  };
};

const incidentOf = (event: UnitEvent): string | undefined => {
  if (event.type === 'unit.assignmentChanged' || event.type === 'unit.statusChanged') return event.incidentId;
  return event.type === 'unit.shiftEnded' ? event.leftOpen : undefined;
};

const goneWith = (event: UnitEvent): readonly string[] => {
  if (event.type === 'unit.shiftEnded') return event.crew.map(({ personId }) => personId);
  return event.type === 'unit.crewChanged' ? (event.left ?? []) : [];
};
