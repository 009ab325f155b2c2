import * as v from 'valibot';
import { ChannelIdSchema } from '../../shared/chat/ChannelId.ts';
import type { ChatStore } from '../../shared/chat/ChatStore.ts';
import { standingFor } from '../chat/standingFor.ts';
import type { PhotoTools } from './PhotoTools.ts';

/** Whether the caller may read a channel now: by chat's own rule, so that a photo of it is seen by its members and by nobody else. */
export const readsChannel = (tools: {
  readonly store: Pick<ChatStore, 'read'>;
}): PhotoTools['readsChannel'] => {
  const standing = standingFor(tools);
  return async (channelId, context) => {
    const id = v.safeParse(ChannelIdSchema, channelId);
    return id.success && (await standing(id.output, context)).ok;
  };
};
