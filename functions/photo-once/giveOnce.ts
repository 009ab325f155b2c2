import { Buffer } from 'node:buffer';
import * as v from 'valibot';
import type { Sha256 } from '../../shared/journal/chain/Sha256.ts';
import type { Clock } from '../../shared/kernel/Clock.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import type { PhotoTickets } from '../../shared/photo/PhotoTicket.ts';
import { photoLimits } from '../../shared/photo/photoLimits.ts';
import { photoPlaces } from '../../shared/photo/photoPlaces.ts';
import { ticketHash } from '../photo/ticketHash.ts';
import { OnceEventSchema } from './OnceEventSchema.ts';
import type { OnceReply } from './OnceReply.ts';

export interface OnceTools {
  readonly tickets: Pick<PhotoTickets, 'use'>;
  readonly sha256: Sha256;
  readonly clock: Clock;
  /** So many bytes of a file from there on; null where it is not. */
  readonly read: (
    from: 'CLEAN' | 'EVIDENCE',
    key: string,
    start: number,
    bytes: number,
  ) => Promise<Uint8Array | null>;
}

/**
 * One picture, or one part of a large one, to the person it was opened for, once: the ticket is used up before a byte of
 * it is read. Whatever is wrong (guessed, used, late, somebody else's, for something else, not asked as it is asked),
 * the answer is the same to the byte, and a ticket that was shown by the wrong one stays good for the right one.
 */
export const giveOnce =
  ({ tickets, sha256, clock, read }: OnceTools) =>
  async (event: unknown): Promise<OnceReply> => {
    const asked = v.safeParse(OnceEventSchema, event);
    if (!asked.success) return refusal;
    const { pathParameters, body, requestContext } = asked.output;
    const { photoId, size } = pathParameters;
    const part = await tickets.use({
      hash: ticketHash(sha256, body.ticket),
      photoId,
      size,
      personId: requestContext.authorizer.jwt.claims.sub,
      at: isoOf(clock.now()),
    });
    if (part === null) return refusal;
    const length = photoLimits.onceBytes;
    const bytes =
      size === 'ORIGINAL'
        ? await read('EVIDENCE', photoPlaces.evidence(photoId), part * length, length)
        : await read('CLEAN', photoPlaces.clean(photoId, size), 0, length);
    // Taken away between its being opened and its being fetched.
    if (bytes === null) return refusal;
    return {
      statusCode: 200,
      headers: {
        ...always,
        'content-type': size === 'ORIGINAL' ? 'application/octet-stream' : 'image/jpeg',
        'content-disposition': 'attachment',
      },
      body: Buffer.from(bytes).toString('base64'),
      isBase64Encoded: true,
    };
  };

const always = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

const refusal: OnceReply = {
  statusCode: 404,
  headers: { ...always, 'content-type': 'application/json' },
  body: '{"reason":"photo.ticketOver"}',
  isBase64Encoded: false,
};
