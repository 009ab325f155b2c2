import type { ZoneParts } from '../app/ZoneParts.ts';
import { newUlid } from '../platform/newUlid.ts';
import { browserSurroundings } from '../realtime/browserSurroundings.ts';
import { browserTimers } from '../realtime/browserTimers.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import { createSendCommand } from './createSendCommand.ts';
import { createUnansweredCommands } from './createUnansweredCommands.ts';
import type { SendCommand } from './SendCommand.ts';

/** Sends commands from this browser; those left without an answer are kept with the person's drafts. */
export const browserSender = ({
  ask,
  device,
  drafts,
}: Pick<ZoneParts, 'device' | 'drafts'> & { readonly ask: GraphqlClient }): SendCommand =>
  createSendCommand({
    ask,
    device,
    timers: browserTimers,
    random: Math.random,
    unanswered: createUnansweredCommands(drafts),
    newUlid,
    online: browserSurroundings.online,
  });
