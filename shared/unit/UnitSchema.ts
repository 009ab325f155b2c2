import * as v from 'valibot';
import { assignmentStates } from '../incident/Assignment.ts';
import { priorities } from '../incident/priorities.ts';
import { ActorSchema } from '../journal/Actor.ts';
import { crewRoles } from './CrewMember.ts';
import { sharings } from './Sharing.ts';
import type { Unit, UnitAssignment } from './Unit.ts';
import { UnitIdSchema } from './UnitId.ts';
import { unitKinds } from './UnitKind.ts';
import { unitStatuses } from './UnitStatus.ts';

const text = v.exactOptional(v.string());

export const CrewSchema = v.array(
  v.object({ personId: v.string(), name: v.string(), role: v.picklist(crewRoles) }),
);

export const UnitVehicleSchema = v.object({ callName: text, plate: text, type: text });

export const UnitAssignmentSchema: v.GenericSchema<unknown, UnitAssignment> = v.object({
  incidentId: v.string(),
  number: v.string(),
  priority: v.picklist(priorities),
  title: v.string(),
  state: v.picklist(assignmentStates),
  since: v.string(),
});

/** A unit as stored. Fields it does not know are left out: a newer release may have added some. */
export const UnitSchema: v.GenericSchema<unknown, Unit> = v.object({
  id: UnitIdSchema,
  callSign: v.string(),
  kind: v.picklist(unitKinds),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  crew: CrewSchema,
  vehicle: v.exactOptional(UnitVehicleSchema),
  skills: v.array(v.string()),
  shift: v.exactOptional(v.object({ id: v.string(), from: v.string(), to: text, startedBy: ActorSchema })),
  status: v.picklist(unitStatuses),
  statusSince: v.string(),
  statusBy: v.picklist(['UNIT', 'DISPATCH', 'AUTO', 'RADIO']),
  statusActor: ActorSchema,
  statusTold: text,
  previous: v.exactOptional(
    v.object({
      status: v.picklist(unitStatuses),
      version: v.number(),
      since: v.string(),
      assignment: v.exactOptional(UnitAssignmentSchema),
    }),
  ),
  speechRequested: v.boolean(),
  assignment: v.exactOptional(UnitAssignmentSchema),
  sharing: v.picklist(sharings),
  pausedReason: text,
  loneCheck: v.exactOptional(v.object({ dueAt: v.string(), setBy: ActorSchema })),
  alarmId: text,
  updatedAt: v.string(),
});
