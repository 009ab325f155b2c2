import type { Actor } from '../journal/Actor.ts';
import { assertNever } from '../kernel/assertNever.ts';
import type { Photo, PhotoStep } from './Photo.ts';
import type { PhotoEvent } from './PhotoEvent.ts';
import type { PhotoId } from './PhotoId.ts';

/** What of an event the event itself does not say. */
export interface PhotoEventMeta {
  readonly id: PhotoId;
  readonly version: number;
  readonly at: string;
  readonly actor: Actor;
  /** The unit the actor is on duty with. */
  readonly unitId?: string;
}

/** The photo after an event. Every event is a step that custody tells of. */
export const evolve = (before: Photo | null, event: PhotoEvent, meta: PhotoEventMeta): Photo => {
  const { id, version, at, actor } = meta;
  const step = stepOf(event, meta);
  if (event.type === 'photo.requested') {
    const { type: _, unitId, ...said } = event;
    return {
      id,
      version,
      ...said,
      ...(unitId === undefined ? {} : { unitId }),
      sharedTo: [],
      takenBy: actor,
      requestedAt: at,
      state: 'REQUESTED',
      steps: [step],
      updatedAt: at,
    };
  }
  if (before === null) throw new Error(`${event.type} of a photo that is not there`);
  const { rejection, ...rest } = before;
  // Why it was refused stands until it fails for another reason.
  const stays = event.type === 'photo.failed' || rejection === undefined ? rest : before;
  return {
    ...stays,
    ...changesBy(before, event, at),
    version,
    updatedAt: at,
    steps: [...before.steps, step],
  };
};

const changesBy = (
  before: Photo,
  event: Exclude<PhotoEvent, { readonly type: 'photo.requested' }>,
  at: string,
): Partial<Photo> => {
  switch (event.type) {
    case 'photo.received':
      return { state: 'VERIFIED', receivedAt: at, sha256Kept: event.sha256Kept };
    case 'photo.available': {
      const { width, height, expiresAt } = event;
      return { state: 'AVAILABLE', width, height, expiresAt };
    }
    case 'photo.rejected':
      return { state: 'REJECTED', rejection: event.code };
    case 'photo.failed':
      return { state: 'FAILED' };
    case 'photo.retried':
      return { state: 'REQUESTED' };
    case 'photo.shared':
      return { sharedTo: [...before.sharedTo, event.to] };
    case 'photo.promoted':
      return { state: 'PROMOTED', pvNumber: event.pvNumber, expiresAt: event.expiresAt };
    case 'photo.dismissed':
    case 'photo.discarded':
      // Over now: the next sweep takes its pictures away.
      return { state: 'DISCARDED', expiresAt: at };
    case 'photo.expired':
      return { state: 'EXPIRED' };
    case 'photo.purged':
      return { state: 'PURGED' };
    default:
      return assertNever(event);
  }
};

const stepOf = (event: PhotoEvent, { version, at, actor, unitId }: PhotoEventMeta): PhotoStep => ({
  version,
  type: event.type,
  at,
  actor,
  ...(unitId === undefined ? {} : { unitId }),
  ...('to' in event ? { to: event.to } : {}),
  ...('reason' in event ? { reason: event.reason } : {}),
  ...('pvNumber' in event ? { pvNumber: event.pvNumber } : {}),
});
