import { type Result, refused } from '../../../../shared/kernel/Result.ts';
import type { OpenedSubscription } from '../execute/OpenSubscription.ts';
import type { GatewayError } from '../model/GatewayError.ts';
import type { Invalidation } from '../model/Invalidation.ts';
import type { ConnectionContext } from './ConnectionContext.ts';
import type { OutgoingLink } from './createOutgoingLink.ts';
import { createRateLimit } from './createRateLimit.ts';
import { isInvalidated } from './isInvalidated.ts';
import type { ClientMessage } from './parseClientMessage.ts';
import { dataIdPart } from './prepareData.ts';
import { realtimeErrors } from './realtimeErrors.ts';
import type { Subscriber } from './Subscriber.ts';
import { serverMessage } from './serverMessage.ts';
import { toWireError } from './toWireError.ts';
import type { WireError } from './WireError.ts';

type Start = Extract<ClientMessage, { type: 'start' }>;

/** The subscriptions of one connection, by the ids the client gave them. */
export interface Subscriptions {
  /** Authorizes and opens one; answers with `start_ack` or `error`. Never rejects. */
  start(message: Start): Promise<void>;
  /** Ends one and answers with `complete`. */
  stop(id: string): void;
  invalidate(invalidation: Invalidation): void;
  /** Ends all without a word, as the connection does. */
  clear(): void;
}

/** A place taken from `start` on, so that a second `start` with the id is a duplicate and the limit counts both. */
interface Entry {
  /** What arrived while it was being opened, and would otherwise find nobody to cut off. */
  readonly missed: Invalidation[];
  /** Takes it out of the index; undefined while it is being opened. */
  leave: (() => void) | undefined;
}

export const createSubscriptions = (context: ConnectionContext, link: OutgoingLink): Subscriptions => {
  const { api, index, limits, counters, clock } = context;
  const entries = new Map<string, Entry>();
  const mayStart = createRateLimit(limits.startsPerSecond, clock);

  const refuse = (id: string | undefined, errors: readonly WireError[]): void => {
    counters.refusedStarts += 1;
    link.send(serverMessage.error(id, errors));
  };

  const end = (id: string, entry: Entry): void => {
    entries.delete(id);
    entry.leave?.();
    link.send(serverMessage.complete(id));
  };

  const open = async ({
    request,
    authorization,
  }: Start): Promise<Result<OpenedSubscription, readonly GatewayError[]>> => {
    const caller = await context.authenticate(api, authorization, {
      sourceIp: context.sourceIp,
      now: clock.now(),
    });
    if (!caller.ok) return refused([caller.refusal]);
    return context.openSubscription(api, caller.value, request, {
      ...context.requestHeaders,
      ...authorization,
    });
  };

  const run = (id: string, entry: Entry, opened: OpenedSubscription): void => {
    const cutOff = (): void => {
      counters.invalidated += 1;
      end(id, entry);
    };
    const subscriber: Subscriber = { opened, idPart: dataIdPart(id), write: link.write, cutOff };
    entry.leave = index.add(api, subscriber);
    link.send(serverMessage.startAck(id));
    if (entry.missed.some((invalidation) => isInvalidated(opened, invalidation))) cutOff();
  };

  return {
    async start(message) {
      const { id } = message;
      // A client that asks too fast is told so without its id, as the service does.
      if (!mayStart()) return refuse(undefined, [realtimeErrors.tooFast()]);
      if (entries.has(id)) return refuse(id, [realtimeErrors.duplicateId(id)]);
      if (entries.size >= limits.subscriptionsPerConnection) {
        return refuse(id, [realtimeErrors.tooManySubscriptions(limits.subscriptionsPerConnection)]);
      }
      const entry: Entry = { missed: [], leave: undefined };
      entries.set(id, entry);
      try {
        const opened = await open(message);
        if (entries.get(id) !== entry) return; // Stopped meanwhile, or the connection is gone.
        if (opened.ok) return run(id, entry, opened.value);
        entries.delete(id);
        refuse(id, opened.refusal.map(toWireError));
      } catch (fault) {
        context.report(fault);
        if (entries.get(id) !== entry) return;
        entries.delete(id);
        entry.leave?.();
        refuse(id, [realtimeErrors.internalFailure()]);
      }
    },
    stop(id) {
      const entry = entries.get(id);
      if (entry === undefined) return link.send(serverMessage.error(id, [realtimeErrors.unknownId(id)]));
      end(id, entry);
    },
    invalidate(invalidation) {
      for (const entry of entries.values()) if (entry.leave === undefined) entry.missed.push(invalidation);
    },
    clear() {
      for (const entry of entries.values()) entry.leave?.();
      entries.clear();
    },
  };
};
