import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { type ChannelId, ChannelIdSchema } from '../../shared/chat/ChannelId.ts';

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The channel of two people: the same whoever opens it, so that no two have two. Topics are chained: no id stands in it. */
export const directId = (one: string, other: string): ChannelId => {
  const digest = createHash('sha256')
    .update(JSON.stringify([one, other].toSorted()))
    .digest();
  return v.parse(
    ChannelIdSchema,
    `D-${[...digest.subarray(0, 26)].map((byte) => digits[byte % 32]).join('')}`,
  );
};
