import { isoOf } from '../../shared/kernel/instant.ts';
import type { Photo } from '../../shared/photo/Photo.ts';
import { photoLimits } from '../../shared/photo/photoLimits.ts';
import { photoPlaces } from '../../shared/photo/photoPlaces.ts';
import type { PhotoSize } from '../../shared/photo/photoSizes.ts';
import type { PhotoSettings } from '../../shared/photo/settings/PhotoSettings.ts';
import type { PhotoLink } from '../../shared/schema.generated.ts';
import type { PhotoTools } from './PhotoTools.ts';
import { ticketHash } from './ticketHash.ts';

interface HandedOut {
  readonly photo: Photo;
  readonly size: PhotoSize;
  readonly personId: string;
  readonly links: PhotoSettings['links'];
  /** Unix time, ms. */
  readonly now: number;
}

/**
 * Where a picture is fetched: a signed address of its file for a minute, or, where the zone wants it only once, an address
 * that is none by itself and the tickets to go with it, one for each part that one answer can carry.
 */
export const handOut =
  (tools: Pick<PhotoTools, 'addressOf' | 'tickets' | 'newSecret' | 'picturesUrl' | 'sha256'>) =>
  async (asked: HandedOut): Promise<Pick<PhotoLink, 'url' | 'tickets'>> =>
    asked.links === 'ONCE' ? once(tools, asked) : { url: await signed(tools, asked), tickets: [] };

const signed = ({ addressOf }: Pick<PhotoTools, 'addressOf'>, { photo, size }: HandedOut): Promise<string> =>
  size === 'ORIGINAL'
    ? addressOf(
        'EVIDENCE',
        photoPlaces.evidence(photo.id),
        nameOf(photo, 'ORIGINAL'),
        photoLimits.addressSeconds,
      )
    : addressOf(
        'CLEAN',
        photoPlaces.clean(photo.id, size),
        nameOf(photo, 'VIEW'),
        photoLimits.addressSeconds,
      );

const once = async (
  {
    tickets,
    newSecret,
    picturesUrl,
    sha256,
  }: Pick<PhotoTools, 'tickets' | 'newSecret' | 'picturesUrl' | 'sha256'>,
  { photo, size, personId, now }: HandedOut,
): Promise<Pick<PhotoLink, 'url' | 'tickets'>> => {
  // What people see was made small enough for one answer (docs/adr/0115); the camera's own file was not.
  const bytes = size === 'ORIGINAL' ? (photo.original?.bytes ?? 0) : 0;
  const secrets = Array.from({ length: Math.max(1, Math.ceil(bytes / photoLimits.onceBytes)) }, newSecret);
  await tickets.keep(
    secrets.map((secret, part) => ({
      hash: ticketHash(sha256, secret),
      photoId: photo.id,
      size,
      personId,
      part,
      at: isoOf(now),
      expiresAt: isoOf(now + photoLimits.addressSeconds * 1_000),
    })),
  );
  return { url: `${picturesUrl}/${photo.id}/${size}`, tickets: secrets };
};

const endings = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const;

const nameOf = ({ id, view, original }: Photo, part: 'VIEW' | 'ORIGINAL'): string =>
  part === 'VIEW' ? `${id}.jpg` : `${id}-original.${endings[(original ?? view).mime]}`;
