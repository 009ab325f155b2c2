import { signal } from '@preact/signals';
import { createAccess } from '../access/createAccess.ts';
import { openJournal } from '../journal/openJournal.ts';
import { browserSurroundings } from '../realtime/browserSurroundings.ts';
import { browserTimers } from '../realtime/browserTimers.ts';
import { createGraphqlClient } from '../realtime/createGraphqlClient.ts';
import { openSender } from './openSender.ts';
import type { OpenZone } from './ZoneParts.ts';

/** A client that follows nothing live hears of withdrawn rights by asking, and with each answer; ms. */
const lookEveryMs = 30_000;

/** A zone without its live incidents: questions, commands and the journal. What the admin client stands on. */
export const openOffice: OpenZone = (config, { session, device, drafts }) => {
  const client = createGraphqlClient({
    url: config.graphqlUrl,
    fetch: (...request) => fetch(...request),
    timers: browserTimers,
    tokens: session,
  });
  const access = createAccess({ ask: client, session, timers: browserTimers });
  const ask = access.heard(client);
  const send = openSender({ ask, device, drafts });
  const online = signal(browserSurroundings.online());
  browserSurroundings.onChange(() => {
    online.value = browserSurroundings.online();
    if (browserSurroundings.visible() && session.state.peek().kind === 'signedIn') void access.check();
  });
  const lookAgain = (): void => {
    browserTimers.after(lookEveryMs, lookAgain);
    if (browserSurroundings.visible() && session.state.peek().kind === 'signedIn') void access.check();
  };
  browserTimers.after(lookEveryMs, lookAgain);
  const journal = openJournal({ ask, send });
  return {
    config,
    session,
    lock: signal(false),
    access,
    drafts,
    ask,
    tokens: session,
    send,
    online,
    journal,
    people: null,
    feed: null,
    units: null,
    alarms: null,
    positions: null,
    outbox: null,
  };
};
