/** Everything that can happen to a photo (PhotoEvent.ts says what goes with each). */
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
] as const;

export type PhotoEventType = (typeof photoEventTypes)[number];
