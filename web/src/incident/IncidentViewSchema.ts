import * as v from 'valibot';
import type { IncidentAction } from '../../../shared/incident/access.ts';
import { IncidentSchema } from '../../../shared/incident/IncidentSchema.ts';
import { defaultPriority } from '../../../shared/incident/incidentTypes.ts';
import { resultCodes } from '../../../shared/incident/resultCodes.ts';
import { timelineKinds } from '../../../shared/incident/TimelineEntry.ts';
import type { IncidentView } from './IncidentView.ts';

const Wire = v.looseObject({
  type: v.string(),
  result: v.exactOptional(v.looseObject({ code: v.string() })),
  timeline: v.array(v.looseObject({ kind: v.string(), result: v.exactOptional(v.string()) })),
  // A newer zone may allow what this client does not know: no screen asks for it.
  allowedActions: v.array(v.custom<IncidentAction>((word) => typeof word === 'string')),
});

const codeOf = (code: string): string => (resultCodes.some((known) => known === code) ? code : 'OTHER');

/** A newer zone may know words this client does not (decisions.md 2): they become OTHER, or a note; the incident stays. */
const inOurWords = (wire: v.InferOutput<typeof Wire>): unknown => ({
  ...wire,
  type: Object.hasOwn(defaultPriority, wire.type) ? wire.type : 'OTHER',
  ...(wire.result && { result: { ...wire.result, code: codeOf(wire.result.code) } }),
  timeline: wire.timeline.map((line) => ({
    ...line,
    kind: timelineKinds.some((known) => known === line.kind) ? line.kind : 'NOTE',
    ...(line.result && { result: codeOf(line.result) }),
  })),
});

/** An incident as the API answers it, nulls left out (withoutNulls). Whole timeline or not is the asker's to say. */
export const IncidentViewSchema: v.GenericSchema<unknown, Omit<IncidentView, 'timelineComplete'>> = v.pipe(
  Wire,
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = v.safeParse(IncidentSchema, inOurWords(dataset.value));
    if (!parsed.success) {
      addIssue({ message: parsed.issues[0].message });
      return NEVER;
    }
    return { ...parsed.output, allowedActions: dataset.value.allowedActions };
  }),
);
