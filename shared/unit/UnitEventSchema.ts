import * as v from 'valibot';
import { assignmentStates } from '../incident/Assignment.ts';
import type { UnitEvent } from './UnitEvent.ts';
import { unitKinds } from './UnitKind.ts';
import { CrewSchema, UnitAssignmentSchema, UnitVehicleSchema } from './UnitSchema.ts';
import { unitStatuses } from './UnitStatus.ts';

const text = v.exactOptional(v.string());
const people = v.exactOptional(v.array(v.string()));
const status = v.picklist(unitStatuses);

/** An event's body as stored and published. Fields it does not know are let through unread (decisions.md 2). */
export const UnitEventSchema: v.GenericSchema<unknown, UnitEvent> = v.variant('type', [
  v.object({
    type: v.literal('unit.shiftStarted'),
    shiftId: v.string(),
    callSign: v.string(),
    kind: v.picklist(unitKinds),
    crew: CrewSchema,
    vehicle: v.exactOptional(UnitVehicleSchema),
    skills: v.array(v.string()),
    to: text,
  }),
  v.object({ type: v.literal('unit.crewChanged'), crew: CrewSchema, joined: people, left: people }),
  v.object({ type: v.literal('unit.shiftEnded'), shiftId: v.string(), crew: CrewSchema, leftOpen: text }),
  v.object({
    type: v.literal('unit.statusChanged'),
    from: status,
    to: status,
    by: v.picklist(['UNIT', 'DISPATCH', 'AUTO', 'RADIO']),
    incidentId: text,
    assignment: v.exactOptional(v.nullable(UnitAssignmentSchema)),
    undoes: v.exactOptional(v.number()),
    forced: v.exactOptional(v.literal(true)),
    alarmId: v.exactOptional(v.nullable(v.string())),
    tDevice: text,
  }),
  v.object({
    type: v.literal('unit.assignmentChanged'),
    assignment: v.nullable(UnitAssignmentSchema),
    replaces: text,
    incidentId: v.string(),
    state: v.picklist(assignmentStates),
    status: v.exactOptional(v.object({ from: status, to: status })),
  }),
  v.object({
    type: v.literal('unit.sharingChanged'),
    sharing: v.picklist(['ON', 'PAUSED']),
    reason: text,
  }),
  v.object({ type: v.literal('unit.speechRequested'), on: v.boolean() }),
  v.object({ type: v.literal('unit.loneCheckSet'), dueAt: v.nullable(v.string()) }),
  v.object({
    type: v.literal('unit.described'),
    vehicle: v.exactOptional(UnitVehicleSchema),
    skills: v.array(v.string()),
  }),
]);
