import * as v from 'valibot';
import type { RetentionClass } from '../schema.generated.ts';
import type { Retained } from './Retained.ts';
import { retentionRules } from './retentionRules.ts';

const isClass = (name: unknown): name is RetentionClass =>
  typeof name === 'string' && Object.hasOwn(retentionRules, name);

/** What a stored item says about its end, as read back. An item that does not say it is a fault. */
export const RetainedSchema = v.object({
  retentionClass: v.custom<RetentionClass>(isClass, 'a retention class'),
  dueAt: v.pipe(v.string(), v.isoTimestamp()),
  retentionOpen: v.exactOptional(v.literal(true)),
  dueDay: v.exactOptional(v.string()),
  ttl: v.exactOptional(v.number()),
}) satisfies v.GenericSchema<unknown, Retained>;
