import { operationsTopic } from '../journal/operationsTopic.ts';
import type { PendingRow } from '../journal/PendingRow.ts';
import { pendingSortKey } from '../journal/pendingSortKey.ts';
import type { ZoneCode } from '../kernel/ZoneCode.ts';
import type { RowFacts } from '../operations/RowFacts.ts';
import type { Photo } from './Photo.ts';
import type { PhotoContext } from './PhotoContext.ts';
import type { PhotoEvent } from './PhotoEvent.ts';
import { photoReason } from './photoReason.ts';
import { photoSubjects } from './photoSubjects.ts';
import { toldPhoto } from './toldPhoto.ts';

/** `v` of a photo's feed entries; it grows only when an old reader would misread a new body. */
const photoEventVersion = 1;

/**
 * The journal row that goes with a photo's event, told where it is shown: of a share, where it was shared to. Its body
 * holds the photo as it is now, for clients that knew nothing of it; of its pictures nothing.
 */
export const photoRow = (
  { zone, actor, commandId, audit }: RowFacts,
  photo: Photo,
  event: PhotoEvent,
): PendingRow => ({
  pk: `PHOTO#${photo.id}`,
  sk: pendingSortKey(photo.version),
  kind: 'PENDING',
  schema: 2,
  zone,
  topic: topicOf(zone, event.type === 'photo.shared' ? event.to : photo.context),
  at: photo.updatedAt,
  actor,
  type: event.type,
  v: photoEventVersion,
  id: photo.id,
  version: photo.version,
  body: JSON.stringify({ ...event, photo: toldPhoto(photo) }),
  commandId,
  audit: { ...audit, reason: photoReason(photo), subjects: photoSubjects(photo) },
});

/** Who may see a channel hears of its photos, and nobody else. */
const topicOf = (zone: ZoneCode, { kind, ref }: PhotoContext): string =>
  kind === 'CHANNEL' ? `${zone}/channel/${ref}` : operationsTopic(zone);
