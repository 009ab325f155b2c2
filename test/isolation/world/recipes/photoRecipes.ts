import { defaultPhotoSettings } from '../../../../shared/photo/settings/defaultPhotoSettings.ts';
import type { ZoneObjects } from '../zoneObjects.ts';
import { envelope } from './envelope.ts';
import type { Recipes } from './Recipe.ts';
import { why } from './stated.ts';

const onPhoto =
  (which: 'seen' | 'kept' | 'failed' | 'refused', more: (o: ZoneObjects) => object = () => ({})) =>
  (o: ZoneObjects) => ({ envelope: envelope(o), input: { photoId: o.photo[which], ...more(o) } });
const here = (o: ZoneObjects) => ({ kind: 'INCIDENT', ref: o.incident });

/** Photos: taken on the street, accounted for by who leads or reviews. */
export const photoRecipes: Recipes = {
  'Query.photos': { by: 'OFFICER', input: (o) => ({ context: here(o) }) },
  'Query.photoFailures': { by: 'OFFICER', input: () => ({}) },
  'Query.photoCustody': { by: 'DPO', input: (o) => ({ photoId: o.photo.seen }) },
  'Query.custodyReport': { by: 'DPO', input: (o) => ({ exportId: o.photo.report }) },
  'Query.photoSettings': { by: 'OFFICER', input: () => ({}) },
  'Mutation.requestPhoto': {
    by: 'OFFICER',
    input: (o) => ({
      envelope: envelope(o),
      input: {
        photoId: o.newCommand,
        context: here(o),
        sha256: 'c'.repeat(64),
        bytes: 1_000,
        mime: 'image/jpeg',
        takenAt: o.at,
        faces: 1,
        plates: 0,
      },
    }),
  },
  'Mutation.renewUpload': { by: 'OFFICER', input: (o) => ({ photoId: o.photo.said }) },
  'Mutation.openPhoto': {
    by: 'DISPATCHER',
    input: (o) => ({ input: { photoId: o.photo.seen, size: 'ORIGINAL', download: false, reason: why } }),
  },
  'Mutation.sharePhoto': {
    by: 'OFFICER',
    input: onPhoto('seen', (o) => ({ to: { kind: 'INCIDENT', ref: o.otherIncident } })),
  },
  'Mutation.promotePhoto': { by: 'OFFICER', input: onPhoto('kept', () => ({ pvNumber: 'PROEF/1' })) },
  'Mutation.discardPhoto': { by: 'OFFICER', input: onPhoto('seen', () => ({ reason: why })) },
  'Mutation.retryPhoto': { by: 'OFFICER', input: onPhoto('failed') },
  'Mutation.dismissPhoto': { by: 'OFFICER', input: onPhoto('refused', () => ({ reason: why })) },
  'Mutation.makeCustodyReport': { by: 'DPO', input: onPhoto('seen') },
  'Mutation.changePhotoSettings': {
    by: 'ZONE_ADMIN',
    input: (o) => {
      const { version: _, ...settings } = defaultPhotoSettings;
      return { envelope: envelope(o), input: { ...settings, keepDays: 60 } };
    },
  },
};
