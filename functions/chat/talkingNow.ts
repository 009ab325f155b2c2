import type { ChatRefusal } from '../../shared/chat/ChatRefusal.ts';
import { onDutyWith } from '../../shared/chat/standingIn.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import type { ChatTools } from './ChatTools.ts';
import { talkerOf } from './talkerOf.ts';

/** Whether the caller may begin a conversation now: on duty, or off duty where the zone leaves one of the kinds open. */
export const talkingNow =
  ({ reader }: { readonly reader: Pick<ChatTools['reader'], 'units' | 'settings'> }) =>
  async (context: CallContext): Promise<Result<null, ChatRefusal>> => {
    const talker = talkerOf(context);
    if (talker.desk || talker.announces) return accepted(null);
    const [[unit = null], { offDuty }] = await Promise.all([
      context.unit === undefined ? [] : reader.units([context.unit]),
      reader.settings(),
    ]);
    return onDutyWith(talker, { unit }) !== null || offDuty.includes('DIRECT') || offDuty.includes('GROUP')
      ? accepted(null)
      : refused({ errorType: 'FORBIDDEN', code: 'chat.offDuty' });
  };
