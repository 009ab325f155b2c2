import * as v from 'valibot';
import type { IncidentView } from './IncidentView.ts';
/** An incident as the API answers it, nulls left out (withoutNulls). Whole timeline or not is the asker's to say. */
export declare const IncidentViewSchema: v.GenericSchema<unknown, Omit<IncidentView, 'timelineComplete'>>;
