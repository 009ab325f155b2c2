import type { PhotoSettings } from './PhotoSettings.ts';

/** What holds in a zone that has decided nothing: the original sealed, for who leads; viewer and time drawn; addresses of a minute; a month. */
export const defaultPhotoSettings: PhotoSettings = {
  version: 0,
  keepOriginal: 'SEALED',
  whoOpens: ['TEAM_LEAD', 'DISPATCHER', 'CHIEF'],
  watermark: true,
  links: 'MINUTE',
  keepDays: 30,
};
