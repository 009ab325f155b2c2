import * as v from 'valibot';
import { cancelReasons } from '../incident/cancelReasons.ts';
import { IncidentTypeSchema } from '../incident/IncidentTypeSchema.ts';
import { CallerSchema } from '../incident/input/CallerSchema.ts';
import { HazardsSchema } from '../incident/input/HazardsSchema.ts';
import { updateEntries } from '../incident/input/UpdateIncidentSchema.ts';
import { LocationSchema } from '../incident/LocationSchema.ts';
import { priorities } from '../incident/priorities.ts';
import { resultCodes } from '../incident/resultCodes.ts';
import { line, paragraphs } from '../kernel/text.ts';
import { UnitIdSchema } from '../unit/UnitId.ts';

const header = {
  messageId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]{1,64}$/)),
  sender: v.literal('CIC'),
  at: v.pipe(v.string(), v.maxLength(40), v.isoTimestamp()),
};

const onIncident = { ...header, ref: v.pipe(v.string(), v.regex(/^[A-Za-z0-9._/-]{1,64}$/)) };

/**
 * What comes over the wire, a message a kind, each one JSON object with nothing in it that is not here. OPEN says what an
 * incident is, without a priority that of its type; UPDATE changes fields; NOTE, PRIORITY, CLOSE and CANCEL say what their
 * names do. What comes before its OPEN waits for it. UNIT_STATUS carries the zone's radio code, UNIT_ACKNOWLEDGED that a
 * crew has heard its alert.
 */
export const dispatchWire = [
  v.strictObject({
    ...onIncident,
    kind: v.literal('OPEN'),
    type: IncidentTypeSchema,
    priority: v.exactOptional(v.picklist(priorities)),
    title: line(120),
    description: v.exactOptional(paragraphs(4_000)),
    location: LocationSchema,
    caller: v.exactOptional(CallerSchema),
    hazards: v.exactOptional(HazardsSchema),
  }),
  v.strictObject({ ...onIncident, kind: v.literal('UPDATE'), ...updateEntries }),
  v.strictObject({ ...onIncident, kind: v.literal('NOTE'), text: paragraphs(4_000) }),
  v.strictObject({
    ...onIncident,
    kind: v.literal('PRIORITY'),
    priority: v.picklist(priorities),
    reason: v.exactOptional(line(500)),
  }),
  v.strictObject({
    ...onIncident,
    kind: v.literal('CLOSE'),
    code: v.picklist(resultCodes),
    remark: v.exactOptional(paragraphs(2_000)),
  }),
  v.strictObject({
    ...onIncident,
    kind: v.literal('CANCEL'),
    reason: v.optional(v.picklist(cancelReasons), 'OTHER'),
    text: v.exactOptional(paragraphs(2_000)),
  }),
  v.strictObject({
    ...header,
    kind: v.literal('UNIT_STATUS'),
    unit: UnitIdSchema,
    code: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,8}$/)),
  }),
  v.strictObject({ ...header, kind: v.literal('UNIT_ACKNOWLEDGED'), unit: UnitIdSchema }),
] as const;

/** A message in the wire's own words, checked. */
export type WireMessage = v.InferOutput<(typeof dispatchWire)[number]>;
