import type * as v from 'valibot';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import { setting } from '../middleware/setting.ts';

/** What every function that answers the API is told of its surroundings. */
export const guardSettings = {
  ZONE_CODE: ZoneCodeSchema,
  OPERATIONS_TABLE: setting,
  DIRECTORY_TABLE: setting,
  HEADS_BUCKET: setting,
  HEADS_URL: setting,
  AWS_REGION: setting,
} as const;

export type GuardSettings = {
  readonly [Name in keyof typeof guardSettings]: v.InferOutput<(typeof guardSettings)[Name]>;
};
