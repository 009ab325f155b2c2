import * as v from 'valibot';
import { paragraphs } from '../kernel/text.ts';
import { withoutBlanks } from '../kernel/withoutBlanks.ts';
import type { AddNote } from './IncidentCommand.ts';
import { IncidentIdSchema } from './IncidentId.ts';
import type { OnIncident } from './OnIncident.ts';

/** `AddNoteInput` of the API → the command and its incident. */
export const AddNoteSchema: v.GenericSchema<unknown, OnIncident<AddNote>> = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({ incidentId: IncidentIdSchema, text: paragraphs(4_000) }),
  v.transform(({ incidentId: id, text }) => ({ id, command: { kind: 'ADD_NOTE' as const, text } })),
);
