import type { PhotoSettings } from './PhotoSettings.ts';

/** What holds in a zone that has decided nothing: the original sealed, for who leads; viewer and time drawn; a month. */
export const defaultPhotoSettings: PhotoSettings = {
  version: 0,
  keepOriginal: 'SEALED',
  whoOpens: ['TEAM_LEAD', 'DISPATCHER', 'CHIEF'],
  watermark: true,
  keepDays: 30,
};
