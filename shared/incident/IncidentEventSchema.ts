import * as v from 'valibot';
import { assignmentStates } from './Assignment.ts';
import { AssignmentSchema } from './AssignmentSchema.ts';
import { backupUrgencies } from './Backup.ts';
import { cancelReasons } from './cancelReasons.ts';
import { factSchemas, personEntries, vehicleEntries } from './factSchemas.ts';
import { handoffExactnesses, handoffTargets } from './handoffs.ts';
import type { IncidentEvent } from './IncidentEvent.ts';
import { IncidentIdSchema } from './IncidentId.ts';
import { linkKinds } from './IncidentLink.ts';
import { IncidentTypeSchema } from './IncidentTypeSchema.ts';
import { priorities } from './priorities.ts';
import { resultCodes } from './resultCodes.ts';
import { stepSources } from './StepSource.ts';
import { states } from './states.ts';

const word = v.string();
const text = v.exactOptional(word);
const words = v.array(word);
const state = v.picklist(states);
const assignmentState = v.picklist(assignmentStates);
const other = { incidentId: IncidentIdSchema, number: word };
const { location, caller, hazard, externalRef } = factSchemas;

const changes = v.object({
  title: text,
  description: v.exactOptional(v.nullable(word)),
  location: v.exactOptional(location),
  incidentType: v.exactOptional(IncidentTypeSchema),
  caller: v.exactOptional(v.nullable(caller)),
  sensitive: v.exactOptional(v.boolean()),
});

/**
 * An event's body as stored and published. Fields it does not know are let through unread: a newer release
 * may add some (decisions.md 2), and n and n-1 live side by side.
 */
export const IncidentEventSchema: v.GenericSchema<unknown, IncidentEvent> = v.variant('type', [
  v.object({
    type: v.literal('incident.opened'),
    number: word,
    incidentType: IncidentTypeSchema,
    priority: v.picklist(priorities),
    title: word,
    description: text,
    location,
    caller: v.exactOptional(caller),
    hazards: v.exactOptional(v.array(hazard)),
    sensitive: v.exactOptional(v.literal(true)),
    externalRef: v.exactOptional(externalRef),
    createdAt: word,
  }),
  v.object({ type: v.literal('incident.noteAdded'), text: word, tDevice: text }),
  v.object({
    type: v.literal('incident.priorityChanged'),
    from: v.picklist(priorities),
    to: v.picklist(priorities),
    reason: text,
    tDevice: text,
  }),
  v.object({
    type: v.literal('incident.closed'),
    code: v.picklist(resultCodes),
    remark: text,
    pvNumber: text,
    path: v.array(state),
    stoodDown: v.exactOptional(words),
  }),
  v.object({
    type: v.literal('incident.unitAssigned'),
    unitId: word,
    callSign: word,
    support: v.boolean(),
    state,
    fromIncidentId: v.exactOptional(IncidentIdSchema),
  }),
  v.object({
    type: v.literal('incident.assignmentMoved'),
    unitId: word,
    from: assignmentState,
    over: v.array(assignmentState),
    to: assignmentState,
    via: v.picklist(stepSources),
    state,
    reason: text,
    text,
    tDevice: text,
  }),
  v.object({
    type: v.literal('incident.assignmentUndone'),
    unitId: word,
    from: assignmentState,
    to: assignmentState,
    via: v.picklist(stepSources),
    state,
  }),
  v.object({ type: v.literal('incident.alertEscalated'), unitId: word }),
  v.object({ type: v.literal('incident.alertRepeated'), unitId: word }),
  v.object({ type: v.literal('incident.updated'), to: changes, was: changes, tDevice: text }),
  v.object({ type: v.literal('incident.hazardsSet'), hazards: v.array(hazard) }),
  v.object({ type: v.literal('incident.personAdded'), personId: word, ...personEntries }),
  v.object({ type: v.literal('incident.personChanged'), personId: word, ...personEntries }),
  v.object({ type: v.literal('incident.personRemoved'), personId: word }),
  v.object({ type: v.literal('incident.vehicleAdded'), vehicleId: word, ...vehicleEntries }),
  v.object({ type: v.literal('incident.vehicleChanged'), vehicleId: word, ...vehicleEntries }),
  v.object({ type: v.literal('incident.vehicleRemoved'), vehicleId: word }),
  v.object({ type: v.literal('incident.linked'), ...other, kind: v.picklist(linkKinds) }),
  v.object({ type: v.literal('incident.unlinked'), ...other }),
  v.object({
    type: v.literal('incident.merged'),
    intoId: IncidentIdSchema,
    intoNumber: word,
    moved: words,
  }),
  v.object({
    type: v.literal('incident.absorbed'),
    ...other,
    assignments: v.array(AssignmentSchema),
    state,
  }),
  v.object({ type: v.literal('incident.split'), fromId: IncidentIdSchema, fromNumber: word }),
  v.object({ type: v.literal('incident.splitOff'), ...other }),
  v.object({
    type: v.literal('incident.backupRequested'),
    urgency: v.picklist(backupUrgencies),
    text,
  }),
  v.object({ type: v.literal('incident.backupEscalated') }),
  v.object({ type: v.literal('incident.backupCleared') }),
  v.object({ type: v.literal('incident.reopened'), reason: word }),
  v.object({
    type: v.literal('incident.cancelled'),
    reason: v.picklist(cancelReasons),
    text,
    stoodDown: v.exactOptional(words),
  }),
  v.object({ type: v.literal('incident.pvNumberSet'), pvNumber: word }),
  v.object({
    type: v.literal('incident.handedOff'),
    to: v.picklist(handoffTargets),
    exactness: v.picklist(handoffExactnesses),
  }),
]);
