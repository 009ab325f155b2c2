import * as v from 'valibot';
import { type ZoneCode, ZoneCodeSchema } from '../../../shared/kernel/ZoneCode.ts';
import type { ZoneCall } from './ZoneCall.ts';

/** The code the operator gave; throws with what a code is when it is none. */
export const zoneCodeOf = ({ code }: ZoneCall): ZoneCode => {
  const parsed = v.safeParse(ZoneCodeSchema, code);
  if (!parsed.success)
    throw new Error(`${code ?? 'Nothing'} is not a zone's code: four digits that begin with 5.`);
  return parsed.output;
};
