import type { Photo } from '../../shared/photo/Photo.ts';
import type { PhotoSettings } from '../../shared/photo/settings/PhotoSettings.ts';
import type { CallContext } from '../middleware/CallContext.ts';

/** Whether the caller took the photo, or looks after everybody's. */
export const isOwnPhoto = (
  { takenBy }: Pick<Photo, 'takenBy'>,
  { actor, may }: Pick<CallContext, 'actor' | 'may'>,
): boolean => takenBy.id === actor.id || may('Photo.lead', { kind: 'ZONE' });

/** Whether the caller may open originals: by the policy, and of those by the zone's own list. */
export const opensOriginals = (
  { whoOpens }: Pick<PhotoSettings, 'whoOpens'>,
  { person, may }: Pick<CallContext, 'person' | 'may'>,
): boolean =>
  may('Photo.openOriginal', { kind: 'ZONE' }) && person.roles.some((role) => whoOpens.includes(role));
