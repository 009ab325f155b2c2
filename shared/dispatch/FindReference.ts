import type { IncidentId } from '../incident/IncidentId.ts';

/** The incident a sender's reference stands for (consistent); null when there is none. */
export type FindReference = (system: 'CIC', ref: string) => Promise<IncidentId | null>;
