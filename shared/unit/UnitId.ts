import * as v from 'valibot';
import { partId } from '../directory/input/partId.ts';

/** The organisation's id of a unit, which is also what is called over the radio: `OO 05`. */
export const UnitIdSchema = v.pipe(partId, v.brand('UnitId'));

export type UnitId = v.InferOutput<typeof UnitIdSchema>;
