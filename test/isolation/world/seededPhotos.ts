import * as v from 'valibot';
import { createMemoryPhotos } from '../../../shared/photo/createMemoryPhotos.fixture.ts';
import type { Photo } from '../../../shared/photo/Photo.ts';
import { PhotoIdSchema } from '../../../shared/photo/PhotoId.ts';
import type { ZoneObjects } from './zoneObjects.ts';

/** The zone's photos: two people see, one on its way, two that did not arrive; all of the zone's officer, at its incident. */
export const seededPhotos = (o: ZoneObjects) => {
  const photos = createMemoryPhotos();
  const takenBy = { kind: 'PERSON', id: o.person('OFFICER'), name: o.mark } as const;
  const said = (id: string): Photo => ({
    id: v.parse(PhotoIdSchema, id),
    version: 1,
    context: { kind: 'INCIDENT', ref: o.incident },
    sharedTo: [],
    takenBy,
    unitId: o.unit,
    takenAt: o.at,
    requestedAt: o.at,
    view: { sha256: 'a'.repeat(64), bytes: 1_000, mime: 'image/jpeg' },
    original: { sha256: 'b'.repeat(64), bytes: 2_000, mime: 'image/jpeg' },
    faces: 1,
    plates: 0,
    words: o.mark,
    state: 'REQUESTED',
    steps: [{ version: 1, type: 'photo.requested', at: o.at, actor: takenBy }],
    updatedAt: o.at,
  });
  const { seen, kept, said: onTheWay, failed, refused } = o.photo;
  const available = { state: 'AVAILABLE', width: 4, height: 3, sha256Kept: 'b'.repeat(64) } as const;
  for (const photo of [
    { ...said(seen), ...available },
    { ...said(kept), ...available },
    said(onTheWay),
    { ...said(failed), state: 'FAILED' },
    { ...said(refused), state: 'REJECTED', rejection: 'HASH' },
  ] satisfies readonly Photo[])
    photos.photos.set(photo.id, photo);
  return photos;
};
