import { signal } from '@preact/signals';
import * as v from 'valibot';
import type { OutgoingCommand } from '../command/OutgoingCommand.ts';
import type { Outbox } from '../offline/Outbox.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import { createLink } from '../realtime/createLink.ts';
import { describeLink } from '../realtime/describeLink.ts';
import { FeedPageSchema } from '../realtime/FeedPageSchema.ts';
import type { LinkDeps } from '../realtime/Link.ts';
import type { LinkState } from '../realtime/LinkState.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import type { CommandOutcome } from './CommandOutcome.ts';
import { createIncidentCommands } from './createIncidentCommands.ts';
import { createLiveCopy, type LiveCopyDeps } from './createLiveCopy.ts';
import type { createRefusedMessages } from './createRefusedMessages.ts';
import type { IncidentFeed } from './IncidentFeed.ts';
import type { IncidentView } from './IncidentView.ts';
import { incidentDocuments } from './incidentDocuments.ts';

export interface IncidentFeedDeps
  extends Omit<LinkDeps, 'document' | 'subscribed' | 'data' | 'statusChanged'>,
    LiveCopyDeps {
  readonly ask: GraphqlClient;
  readonly send: (command: OutgoingCommand) => Promise<CommandOutcome>;
  readonly outbox: Outbox;
  /** The words of what a desk does; see createIncidentCommands. */
  readonly deskDocuments: Parameters<typeof createIncidentCommands>[0]['deskDocuments'];
  /** Where somebody looks after the dispatch messages the zone refused: at a desk. */
  readonly createRefusals?: typeof createRefusedMessages;
}

/** The age shown is made anew this often while somebody looks, ms. */
const tickMs = 250;

/**
 * The zone's incidents over one subscription: subscribe first, then the snapshot, then every entry in order, none
 * twice, none left out (shared/journal/followFeed). Does nothing until `start`.
 */
export const createIncidentFeed = (
  deps: IncidentFeedDeps,
): IncidentFeed & {
  readonly start: () => void;
  readonly stop: () => void;
  readonly rightsChanged: () => void;
  /** A command's reply, whoever sent it. */
  readonly took: (incident: IncidentView) => void;
} => {
  const { timers, surroundings } = deps;
  const never = { lastMessageAt: null, ageMs: null, latencyMs: null };
  const linkState = signal<LinkState>({ kind: 'connecting', since: timers.now(), ...never });
  let stopRefusals = (): void => undefined;
  let cancelTick = (): void => undefined;

  const tell = (): void => {
    const code = copy.refusedCode();
    linkState.value = describeLink(linkState.peek(), {
      now: timers.now(),
      status: code === null ? link.status() : { kind: 'refused', code },
      caughtUp: copy.driver.caughtUp(),
      lastMessageAt: link.lastMessageAt(),
      latencyMs: link.latencyMs(),
    });
  };
  const copy = createLiveCopy(deps, () => tell());
  const link = createLink({
    ...deps,
    document: incidentDocuments.subscription,
    subscribed: () => {
      copy.driver.connected();
      copy.retry();
    },
    data: (data) => {
      const message = v.safeParse(Message, withoutNulls(data));
      if (message.success) copy.driver.page(message.output.incidents);
    },
    statusChanged: tell,
  });
  const tick = (): void => {
    cancelTick = timers.after(surroundings.visible() ? tickMs : tickMs * 8, tick);
    tell();
  };
  const refusals = deps.createRefusals?.({
    ask: deps.ask,
    timers,
    visible: surroundings.visible,
    allowed: () => deps.rolesNow().some((role) => role === 'DISPATCHER' || role === 'ZONE_ADMIN'),
  });
  const rest = (): void => {
    cancelTick();
    stopRefusals();
  };
  return {
    incidents: copy.incidents,
    incident: copy.lookup,
    link: linkState,
    loadState: copy.loadState,
    notice: copy.notice,
    dismissNotice: copy.dismissNotice,
    refusedMessages: refusals?.messages ?? signal([]),
    ...createIncidentCommands({
      send: deps.send,
      outbox: deps.outbox,
      deskDocuments: deps.deskDocuments,
      versionOf: copy.versionOf,
      took: copy.took,
    }),
    rightsChanged: copy.rightsChanged,
    took: copy.took,
    start: () => {
      rest();
      copy.awaited();
      link.start();
      tick();
      stopRefusals = refusals?.start() ?? stopRefusals;
    },
    stop: () => {
      rest();
      copy.driver.stop();
      link.stop();
    },
  };
};

const Message = v.object({ incidents: FeedPageSchema });
