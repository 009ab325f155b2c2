import { signal } from '@preact/signals';
import { ulid } from 'ulid';
import { createSendCommand } from '../command/createSendCommand.ts';
import { createUnansweredCommands } from '../command/createUnansweredCommands.ts';
import { createJournalSource } from '../journal/createJournalSource.ts';
import { browserSurroundings } from '../realtime/browserSurroundings.ts';
import { browserTimers } from '../realtime/browserTimers.ts';
import { createGraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { OpenZone } from './ZoneParts.ts';

/** A zone without its live incidents: questions, commands and the journal. What the admin client stands on. */
export const openOffice: OpenZone = (config, { session, device, drafts }) => {
  const ask = createGraphqlClient({
    url: config.graphqlUrl,
    fetch: (...request) => fetch(...request),
    timers: browserTimers,
    tokens: session,
  });
  const send = createSendCommand({
    ask,
    device,
    timers: browserTimers,
    random: Math.random,
    unanswered: createUnansweredCommands(drafts),
    newUlid: () => ulid(),
    online: browserSurroundings.online,
  });
  const online = signal(browserSurroundings.online());
  browserSurroundings.onChange(() => {
    online.value = browserSurroundings.online();
  });
  const journal = createJournalSource({ ask, send });
  return { config, session, drafts, ask, send, online, journal, feed: null };
};
