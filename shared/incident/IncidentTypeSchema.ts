import * as v from 'valibot';
import { defaultPriority, type IncidentType } from './incidentTypes.ts';

/** One of the known types, and nothing an object inherits. */
export const IncidentTypeSchema = v.custom<IncidentType>(
  (value) => typeof value === 'string' && Object.hasOwn(defaultPriority, value),
);
