import type { OnIncidentsTools } from '../../shared/operations/applyOnIncidents.ts';

/** What the commands that touch incidents and units together are passed. */
export type IncidentChangeTools = OnIncidentsTools;
