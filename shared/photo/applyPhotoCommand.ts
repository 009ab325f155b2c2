import type { Actor } from '../journal/Actor.ts';
import type { Clock } from '../kernel/Clock.ts';
import type { CommonRefusal } from '../kernel/CommonRefusal.ts';
import { isoOf } from '../kernel/instant.ts';
import { accepted, type Result, refused } from '../kernel/Result.ts';
import type { RowFacts } from '../operations/RowFacts.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { Photo } from './Photo.ts';
import type { PhotoCommand } from './PhotoCommand.ts';
import type { PhotoFacts } from './PhotoFacts.ts';
import type { PhotoId } from './PhotoId.ts';
import type { PhotoRefusal } from './PhotoRefusal.ts';
import type { PhotoStore } from './PhotoStore.ts';
import { photoRow } from './photoRow.ts';

/** What is passed in so that commands on photos stay pure. */
export interface PhotoCommandTools {
  readonly store: Pick<PhotoStore, 'read' | 'store' | 'remember'>;
  readonly clock: Clock;
  readonly waitWithJitter: (attempt: number) => Promise<void>;
}

/** One command on one photo, parsed. */
export interface PhotoRequest {
  readonly id: PhotoId;
  readonly facts: RowFacts;
  readonly unitId?: string;
  readonly payloadHash: string;
  /** The command, once the photo is there to be looked at; or why it may not be done to this one. */
  readonly command: (
    photo: Photo | null,
    at: string,
  ) => Promise<Result<PhotoCommand, PhotoRefusal | CommonRefusal>>;
  readonly found?: PhotoFacts;
}

const maxAttempts = 12;

/**
 * Does a command on a photo exactly once: decides on what is stored, stores effect, answer and journal row together,
 * and decides anew when somebody else was first. The same command again is answered with the photo as it is now.
 */
export const applyPhotoCommand =
  ({ store, clock, waitWithJitter }: PhotoCommandTools) =>
  async (request: PhotoRequest): Promise<Result<Photo, PhotoRefusal | CommonRefusal>> => {
    const { id, facts, payloadHash } = request;
    const { commandId, actor } = facts;
    for (let attempt = 1; attempt <= maxAttempts; attempt++) {
      const { photo: before, answered } = await store.read(id, commandId);
      if (answered !== null) return repeated(before, answered, actor, payloadHash);
      const at = isoOf(clock.now());
      const command = await request.command(before, at);
      if (!command.ok) return command;
      const decision = decide(before, command.value);
      if (!decision.ok) return decision;
      const done = { commandId, actorId: actor.id, payloadHash, reply: JSON.stringify({ id }), at };
      if (decision.value === null) {
        if (before === null) throw new Error('Nothing was decided about nothing');
        await store.remember(done);
        return accepted(before);
      }
      const version = (before?.version ?? 0) + 1;
      const meta = { id, version, at, actor, ...unitOf(request) };
      const photo = evolve(before, decision.value, meta);
      const outcome = await store.store({
        basedOn: before?.version ?? 0,
        photo,
        row: photoRow(facts, photo, decision.value),
        ...(request.found === undefined ? {} : { facts: request.found }),
        answered: done,
      });
      if (outcome === 'STORED') return accepted(photo);
      if (outcome === 'BUSY') await waitWithJitter(attempt);
    }
    return refused({ errorType: 'CONFLICT', code: 'command.busy' });
  };

const unitOf = ({ unitId }: PhotoRequest) => (unitId === undefined ? {} : { unitId });

const repeated = (
  photo: Photo | null,
  answered: { readonly actorId: string; readonly payloadHash: string },
  actor: Actor,
  payloadHash: string,
): Result<Photo, PhotoRefusal | CommonRefusal> => {
  if (answered.actorId !== actor.id || answered.payloadHash !== payloadHash) {
    return refused({ errorType: 'IDEMPOTENCY_MISMATCH', code: 'command.reused' });
  }
  return photo === null ? refused({ errorType: 'NOT_FOUND', code: 'photo.unknown' }) : accepted(photo);
};
