import * as v from 'valibot';
import { ChannelIdSchema } from '../../shared/chat/ChannelId.ts';
import type { ChatStore } from '../../shared/chat/ChatStore.ts';
import { standingFor } from '../chat/standingFor.ts';
import type { PhotoTools } from './PhotoTools.ts';

/**
 * Whether the caller may read a channel now: by chat's own rule, so that a photo of it is seen by its members and by nobody
 * else; or write in it, so that nobody shows a photo to those whom they may say nothing.
 */
export const readsChannel = (tools: {
  readonly store: Pick<ChatStore, 'read'>;
}): PhotoTools['readsChannel'] => {
  const standing = standingFor(tools);
  return async (channelId, context, as) => {
    const id = v.safeParse(ChannelIdSchema, channelId);
    if (!id.success) return false;
    const found = await standing(id.output, context);
    if (!found.ok || as !== 'WRITER') return found.ok;
    const { posts, state } = found.value.standing;
    return posts && state === 'OPEN';
  };
};
