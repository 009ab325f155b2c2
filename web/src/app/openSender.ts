import type { SendCommand } from '../command/SendCommand.ts';
import { browserSurroundings } from '../realtime/browserSurroundings.ts';
import { browserTimers } from '../realtime/browserTimers.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { ZoneParts } from './ZoneParts.ts';

/** The first screen has the network for itself until then, ms. */
const quietMs = 2_000;

/** Sends commands that want their answer now; how is fetched in a quiet moment, or with the first of them. */
export const openSender = (
  parts: Pick<ZoneParts, 'device' | 'drafts'> & { readonly ask: GraphqlClient },
): SendCommand => {
  let here: Promise<SendCommand> | null = null;
  const sender = (): Promise<SendCommand> => {
    here ??= import('../command/browserSender.ts').then(({ browserSender }) => browserSender(parts));
    here.catch(() => {
      here = null;
    });
    return here;
  };
  browserTimers.after(quietMs, () => void sender().catch(() => undefined));
  return async (command, read, unfinished) => {
    const send = await sender().catch(() => null);
    if (send !== null) return send(command, read, unfinished);
    return { kind: 'kept', why: browserSurroundings.online() ? 'noAnswer' : 'offline' };
  };
};
