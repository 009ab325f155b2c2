import type { PhotoEvent } from './PhotoEvent.ts';

export const photoEventTypes = [
  'photo.requested',
  'photo.received',
  'photo.available',
  'photo.rejected',
  'photo.failed',
  'photo.retried',
  'photo.dismissed',
  'photo.shared',
  'photo.promoted',
  'photo.discarded',
  'photo.expired',
  'photo.purged',
] as const satisfies readonly PhotoEvent['type'][];
