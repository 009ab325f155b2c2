import { effect } from '@preact/signals';
import * as v from 'valibot';
import type { SendCommand } from '../../command/SendCommand.ts';
import type { Outbox } from '../../offline/Outbox.ts';
import type { OutboxItem } from '../../offline/OutboxItem.ts';
import type { GraphqlClient } from '../../realtime/createGraphqlClient.ts';
import { withoutNulls } from '../../realtime/withoutNulls.ts';
import { photoDocuments } from '../photoDocuments.ts';
import { type Uploads, UploadsSchema } from '../photoSchemas.ts';
import type { PhotoItem } from './PhotoItem.ts';
import type { PhotoZone, ZoneSays } from './PhotoZone.ts';

/** An address is good for a minute; one that was given this long ago is not begun with, ms. */
const goodForMs = 40_000;
const Reply = v.object({ reply: UploadsSchema });

export interface PhotoZoneDeps {
  readonly ask: GraphqlClient;
  readonly send: SendCommand;
  readonly outbox: Outbox;
  readonly post: PhotoZone['post'];
  readonly now: () => number;
}

/** The zone as the lane speaks to it: requests through the outbox, addresses by question, bytes to S3. */
export const createPhotoZone = ({ ask, send, outbox, post, now }: PhotoZoneDeps): PhotoZone => {
  /** Addresses that came with the answer to a request: no need to ask again. */
  const given = new Map<string, { readonly says: ZoneSays; readonly at: number }>();
  const listeners = new Set<() => void>();
  const inOutbox = (photoId: string): OutboxItem | undefined =>
    outbox.items
      .peek()
      .find(
        ({ command }) => command.document === photoDocuments.request && command.input.photoId === photoId,
      );
  // After the answer was read too, which happens in the same turn.
  effect(() => {
    outbox.items.value;
    queueMicrotask(() => {
      for (const heard of listeners) heard();
    });
  });
  return {
    request: async (item) => {
      const refused = inOutbox(item.photoId);
      if (refused?.state === 'refused') await outbox.remove(refused.id, 'again');
      else if (refused !== undefined) return 'asked';
      const answer = outbox.send(
        {
          document: photoDocuments.request,
          input: inputOf(item),
          entity: item.entity,
          words: { name: 'photo', params: { about: item.about } },
        },
        (data) => {
          const parsed = v.safeParse(Reply, data);
          if (parsed.success) given.set(item.photoId, { says: read(parsed.output.reply), at: now() });
          return parsed.success ? parsed.output.reply : null;
        },
      );
      const lies = new Promise<'asked'>((done) => {
        const stop = effect(() => {
          outbox.items.value;
          if (inOutbox(item.photoId) === undefined) return;
          queueMicrotask(() => stop());
          done('asked');
        });
      });
      const answered = answer.then(({ kind }) => (kind === 'kept' ? ('kept' as const) : ('asked' as const)));
      return Promise.race([lies, answered]);
    },
    requested: (photoId) => {
      const item = inOutbox(photoId);
      if (item === undefined) return { kind: 'past' };
      if (item.state !== 'refused') return { kind: 'waiting' };
      return {
        kind: 'refused',
        refusal: { code: item.refusal?.code ?? 'photo.unknown', params: item.refusal?.params ?? {} },
      };
    },
    says: async (photoId) => {
      const known = given.get(photoId);
      given.delete(photoId);
      if (known !== undefined && now() - known.at < goodForMs) return known.says;
      const answer = await ask(photoDocuments.renew, { photoId });
      if (answer.ok) {
        const parsed = v.safeParse(Reply, withoutNulls(answer.value));
        return parsed.success ? read(parsed.output.reply) : { kind: 'later' };
      }
      const { refusal } = answer;
      if (refusal.kind !== 'refused' || soon.includes(refusal.errorType)) return { kind: 'later' };
      if (refusal.code === 'photo.unknown') return { kind: 'unknown' };
      return { kind: 'rejected', refusal: { code: refusal.code, params: refusal.params } };
    },
    reopen: async (photoId) => {
      const answer = await send(
        { document: photoDocuments.retry, input: { photoId }, entity: `photo:${photoId}` },
        () => true,
      );
      if (answer.kind === 'accepted') return 'open';
      return answer.kind === 'refused' ? { code: answer.code, params: answer.params } : 'later';
    },
    post,
    discard: async ({ photoId, asked }, reason) => {
      const waiting = inOutbox(photoId);
      if (waiting !== undefined) return outbox.remove(waiting.id, reason);
      if (!asked) return;
      await outbox.send(
        {
          document: photoDocuments.dismiss,
          input: { photoId, reason },
          entity: `photo:${photoId}`,
          words: { name: 'photoDismiss', params: {} },
        },
        () => true,
      );
    },
    onAnswer: (heard) => void listeners.add(heard),
  };
};

/** "Later" in a refusal's clothes. */
const soon: readonly string[] = ['RATE_LIMITED', 'SOURCE_UNAVAILABLE', 'UNAUTHENTICATED'];

const inputOf = ({ photoId, context, view, original, takenAt, redactions }: PhotoItem) => ({
  photoId,
  context: { kind: context.kind, ref: context.ref },
  ...view,
  takenAt,
  faces: redactions.faces,
  plates: redactions.plates,
  ...(original && { original }),
});

const read = ({ photo, uploads }: Uploads): ZoneSays => {
  switch (photo.state) {
    case 'REQUESTED':
      return uploads.length > 0 ? { kind: 'wants', uploads } : { kind: 'checks' };
    case 'VERIFIED':
      return { kind: 'checks' };
    case 'REJECTED':
      return {
        kind: 'rejected',
        refusal: { code: `photo.rejected.${photo.rejection ?? 'DECODE'}`, params: {} },
      };
    case 'FAILED':
      return { kind: 'rejected', refusal: { code: 'photo.failed', params: {} } };
    default:
      return { kind: 'has' };
  }
};
