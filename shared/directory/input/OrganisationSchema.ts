import * as v from 'valibot';
import { line } from '../../kernel/text.ts';
import { partId } from './partId.ts';

const parts = v.pipe(v.array(v.strictObject({ id: partId, name: line(100) })), v.maxLength(300));

/** `OrganisationInput` of the API: all parts of the zone as they are to be. */
export const OrganisationSchema = v.strictObject({ teams: parts, districts: parts, units: parts });
