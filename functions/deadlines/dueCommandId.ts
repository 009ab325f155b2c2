import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { type Ulid, UlidSchema } from '../../shared/kernel/Ulid.ts';
import type { Deadline } from '../../shared/operations/Deadline.ts';

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The command a deadline is met by: the same for every copy of it, so that it is met once. In the form of a ULID. */
export const dueCommandId = ({
  kind,
  dueAt,
  incidentId = '',
  unitId = '',
  messageId,
  version,
}: Deadline): Ulid => {
  const digest = createHash('sha256')
    .update(
      JSON.stringify([
        kind,
        dueAt,
        incidentId,
        unitId,
        version,
        ...(messageId === undefined ? [] : [messageId]),
      ]),
    )
    .digest();
  const text = [...digest.subarray(0, 26)].map((byte) => digits[byte % 32]).join('');
  return v.parse(UlidSchema, `7${text.slice(1)}`);
};
