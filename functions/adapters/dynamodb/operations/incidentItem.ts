import * as v from 'valibot';
import type { Incident } from '../../../../shared/incident/Incident.ts';
import { IncidentSchema } from '../../../../shared/incident/IncidentSchema.ts';
import { isOpen } from '../../../../shared/incident/isOpen.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { keys, stateKeys } from './keys.ts';

/** The incident as stored: without its timeline, whose lines are items of their own. Its end counts from its close. */
export const incidentItem = ({ timeline: _, ...incident }: Incident) =>
  kept(
    'ADM_5',
    incident.closedAt ?? incident.updatedAt,
    {
      ...keys.incident(incident.id),
      ...stateKeys({ ...incident, timeline: [] }),
      kind: 'INCIDENT',
      schema: 1,
      ...incident,
    },
    { open: isOpen(incident.state) },
  );

/** A stored item as an incident with an empty timeline; null for no item. A broken one is a fault and throws. */
export const incidentOf = (item: Record<string, unknown> | undefined): Incident | null =>
  item === undefined ? null : v.parse(IncidentSchema, { ...item, timeline: [] });
