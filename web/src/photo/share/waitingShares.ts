import * as v from 'valibot';
import { saidIn } from '../../chat/saidIn.ts';
import type { OutboxItem } from '../../offline/OutboxItem.ts';

const ShareSchema = v.object({ photoId: v.string(), to: v.object({ ref: v.string() }) });

/** Where a photo waits on this device to be shown or said: there it is not offered once more. */
export const waitingShares = (
  items: readonly OutboxItem[],
  photoId: string,
): readonly { readonly ref: string }[] =>
  items.flatMap((item) => {
    const share = v.safeParse(ShareSchema, item.command.input);
    if (share.success) return share.output.photoId === photoId ? [{ ref: share.output.to.ref }] : [];
    const said = saidIn(item);
    return said?.photoId === photoId ? [{ ref: String(said.channelId) }] : [];
  });
