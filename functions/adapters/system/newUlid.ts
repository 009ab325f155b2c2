import { monotonicFactory } from 'ulid';
import * as v from 'valibot';
import { type Ulid, UlidSchema } from '../../../shared/kernel/Ulid.ts';

const next = monotonicFactory();

/** A new ULID; within this process later ones sort later. */
export const newUlid = (): Ulid => v.parse(UlidSchema, next());
