import * as v from 'valibot';
import { UlidSchema } from '../kernel/Ulid.ts';

/** A ULID: of the command that raised it, so that every copy of one cry for help is one alarm. */
export const AlarmIdSchema = v.pipe(UlidSchema, v.brand('AlarmId'));

export type AlarmId = v.InferOutput<typeof AlarmIdSchema>;
