import type { ChannelId } from '../../shared/chat/ChannelId.ts';
import type { ChatRefusal } from '../../shared/chat/ChatRefusal.ts';
import type { ChatLook, ChatStore } from '../../shared/chat/ChatStore.ts';
import type { Standing, Talker } from '../../shared/chat/Standing.ts';
import { standingIn } from '../../shared/chat/standingIn.ts';
import { accepted, type Result } from '../../shared/kernel/Result.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import { talkerOf } from './talkerOf.ts';

/** A caller who is in the channel they ask about, and what was looked at to know it. */
export interface Present {
  readonly talker: Talker;
  readonly standing: Standing;
  readonly look: ChatLook;
}

/**
 * Whether the caller is in a channel now, by one consistent look: what every question about it begins with, and what photos of
 * a channel go by (mayRead = `ok`).
 */
export const standingFor =
  ({ store }: { readonly store: Pick<ChatStore, 'read'> }) =>
  async (
    channelId: ChannelId,
    context: Pick<CallContext, 'person' | 'may' | 'unit'>,
  ): Promise<Result<Present, ChatRefusal>> => {
    const talker = talkerOf(context);
    const { unit: unitId } = context;
    const look = await store.read({ channelId, ...(unitId === undefined ? {} : { unitId }) }, null);
    const standing = standingIn(channelId, talker, look);
    return standing.ok ? accepted({ talker, standing: standing.value, look }) : standing;
  };
