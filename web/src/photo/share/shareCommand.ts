import { channelEntity } from '../../chat/channelEntity.ts';
import type { OutboxCommand } from '../../offline/Outbox.ts';
import type { PhotoContext } from '../PhotoContext.ts';
import { photoDocuments } from '../photoDocuments.ts';

/**
 * Shows a photo to who sees a place of the zone, in that place's turn: what is said in a channel with it comes right
 * after (`next`). @param about what the place is called, for the drawer.
 */
export const shareCommand = (photoId: string, to: PhotoContext, about: string): OutboxCommand => ({
  document: photoDocuments.share,
  input: { photoId, to: { ...to } },
  entity: to.kind === 'CHANNEL' ? channelEntity(to.ref) : `incident:${to.ref}`,
  words: { name: 'photoShare', params: { about } },
});
