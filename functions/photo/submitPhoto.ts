import type { CommandEnvelope } from '../../shared/kernel/CommandEnvelope.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { accepted, type Result } from '../../shared/kernel/Result.ts';
import { applyPhotoCommand } from '../../shared/photo/applyPhotoCommand.ts';
import type { Photo } from '../../shared/photo/Photo.ts';
import type { PhotoCommand } from '../../shared/photo/PhotoCommand.ts';
import type { PhotoId } from '../../shared/photo/PhotoId.ts';
import type { PhotoRefusal } from '../../shared/photo/PhotoRefusal.ts';
import type { PhotoReply } from '../../shared/schema.generated.ts';
import { originOf } from '../audit/originOf.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import type { PhotoTools } from './PhotoTools.ts';
import { photoView } from './photoView.ts';
import { uploadsOf } from './uploadsOf.ts';

/** One command of a person on one photo, parsed. */
export interface AskedOfPhoto {
  readonly photoId: PhotoId;
  readonly envelope: CommandEnvelope;
  readonly payloadHash: string;
  readonly command: (
    photo: Photo | null,
    at: string,
  ) => Promise<Result<PhotoCommand, PhotoRefusal | CommonRefusal>>;
}

/** What commands on photos share: once, journalled with their effect, answered with the photo as it is then and what is to be posted. */
export const submitPhoto =
  (tools: PhotoTools) =>
  async (
    { photoId, envelope, payloadHash, command }: AskedOfPhoto,
    context: CallContext,
  ): Promise<Result<PhotoReply, PhotoRefusal | CommonRefusal>> => {
    const { commandId, deviceId } = envelope;
    const { actor, unit } = context;
    const outcome = await applyPhotoCommand(tools)({
      id: photoId,
      facts: { zone: tools.zone, actor, commandId, audit: originOf(context, deviceId) },
      ...(unit === undefined ? {} : { unitId: unit }),
      payloadHash,
      command,
    });
    if (!outcome.ok) return outcome;
    const settings = await tools.store.settings();
    return accepted({
      commandId,
      photo: photoView(outcome.value, settings, context),
      // Only to who said that they would send it.
      uploads: outcome.value.takenBy.id === actor.id ? uploadsOf(tools)(outcome.value) : [],
    });
  };
