import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { type Ulid, UlidSchema } from '../../shared/kernel/Ulid.ts';

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The command of a step the zone itself takes with a photo: the same for every copy of its message, so that it is taken once. */
export const stepCommandId = (photoId: string, version: number, kind: string): Ulid => {
  const digest = createHash('sha256')
    .update(JSON.stringify([photoId, version, kind]))
    .digest();
  const text = [...digest.subarray(0, 26)].map((byte) => digits[byte % 32]).join('');
  return v.parse(UlidSchema, `7${text.slice(1)}`);
};
