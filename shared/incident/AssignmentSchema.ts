import * as v from 'valibot';
import { ActorSchema } from '../journal/Actor.ts';
import { type Assignment, assignmentStates } from './Assignment.ts';

const text = v.exactOptional(v.string());

/** An assignment as stored and published. Fields it does not know are left out. */
export const AssignmentSchema: v.GenericSchema<unknown, Assignment> = v.object({
  unitId: v.string(),
  callSign: v.string(),
  support: v.boolean(),
  state: v.picklist(assignmentStates),
  previous: v.exactOptional(v.picklist(assignmentStates)),
  alertedAt: v.string(),
  acknowledgedAt: text,
  acceptedAt: text,
  enRouteAt: text,
  onSceneAt: text,
  clearedAt: text,
  declinedAt: text,
  stoodDownAt: text,
  escalatedAt: text,
  repeatedAt: text,
  reason: text,
  by: ActorSchema,
});
