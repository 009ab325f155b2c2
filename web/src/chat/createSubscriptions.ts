import type { ApiFailure } from '../realtime/ApiFailure.ts';
import { createHeartbeat } from '../realtime/createHeartbeat.ts';
import type { LinkDeps } from '../realtime/Link.ts';
import { type Connection, openConnection } from '../realtime/openConnection.ts';
import { reconnectDelay } from '../realtime/reconnectDelay.ts';
import type { Heard, Subscriptions } from './Subscriptions.ts';

export type SubscriptionsDeps = Pick<
  LinkDeps,
  'realtimeUrl' | 'graphqlUrl' | 'openSocket' | 'tokens' | 'timers' | 'random' | 'surroundings' | 'reachable'
>;

/** A connection attempt may take this long until it is acknowledged, ms. */
const patienceMs = 6_000;
/** A device that says it has no network is sometimes wrong; a session that ended may be signed in again elsewhere. */
const againMs = 10_000;

interface Wanted {
  readonly document: string;
  readonly heard: Heard;
  /** Its id on this connection; null where it was turned away. */
  id: string | null;
  /** The one it takes over from, when the token was renewed. */
  before: string | null;
}

/**
 * One socket for all channels of a person: AppSync lets many subscriptions share a connection, and thirty sockets a
 * tablet would be thirty radio wake-ups. Comes back by itself; each subscription is then told that it was away.
 */
export const createSubscriptions = (deps: SubscriptionsDeps): Subscriptions => {
  const { timers, tokens, surroundings } = deps;
  const wanted = new Set<Wanted>();
  const byId = new Map<string, Wanted>();
  let connection: Connection | null = null;
  let acknowledged = false;
  let token = '';
  let turnedDown: string | undefined;
  let count = 0;
  let attempt = 0;
  let run = 0;
  let running = false;
  let cancel = (): void => undefined;
  let stopListening = (): void => undefined;

  const heartbeat = createHeartbeat({
    timers,
    silenceMs: () => (surroundings.visible() ? 1_500 : 15_000),
    probe: () => connection?.probe(),
    reachable: deps.reachable,
    dead: () => fell(),
  });
  const letGo = (): void => {
    run += 1;
    cancel();
    heartbeat.stop();
    connection?.close();
    connection = null;
    acknowledged = false;
    byId.clear();
    for (const one of wanted) {
      one.id = null;
      one.before = null;
    }
  };
  const fell = (): void => {
    letGo();
    if (!running) return;
    const delay = surroundings.online() ? reconnectDelay(attempt, deps.random()) : againMs;
    attempt += 1;
    cancel = timers.after(delay, () => void connect());
  };
  const ask = (one: Wanted): void => {
    count += 1;
    one.id = `chat-${count}`;
    byId.set(one.id, one);
    connection?.subscribe(one.id, one.document, token);
  };
  const failed = (id: string | null, failure: ApiFailure): void => {
    const one = id === null ? undefined : byId.get(id);
    if (failure.kind === 'unauthenticated' && turnedDown === undefined) {
      turnedDown = token;
      letGo();
      void connect();
    } else if (id === null) fell();
    else if (one !== undefined && one.id === id) {
      byId.delete(id);
      one.id = null;
      one.heard.turnedAway(failure);
    }
  };
  const connect = async (): Promise<void> => {
    cancel();
    const mine = run;
    const answer = await tokens.token(turnedDown);
    if (mine !== run || !running) return;
    if (answer.kind !== 'token') {
      cancel = timers.after(answer.kind === 'expired' ? againMs : 1_000, () => void connect());
      return;
    }
    token = answer.token;
    cancel = timers.after(patienceMs, fell);
    connection = openConnection(deps, token, {
      alive: () => {
        if (acknowledged) heartbeat.alive();
      },
      acknowledged: () => {
        cancel();
        acknowledged = true;
        heartbeat.alive();
        for (const one of wanted) ask(one);
      },
      subscribed: (id) => {
        const one = byId.get(id);
        if (one === undefined || one.id !== id) return;
        attempt = 0;
        turnedDown = undefined;
        if (one.before === null) one.heard.subscribed();
        else {
          byId.delete(one.before);
          connection?.unsubscribe(one.before);
        }
        one.before = null;
      },
      data: (id, data) => byId.get(id)?.heard.data(data),
      probeAnswered: heartbeat.probeAnswered,
      failed,
      completed: (id) => {
        const one = byId.get(id);
        byId.delete(id);
        if (one === undefined || one.id !== id) return;
        one.id = null;
        one.heard.turnedAway(null);
      },
      closed: fell,
    });
  };
  const look = (): void => {
    if (connection !== null && acknowledged && surroundings.online()) heartbeat.probeNow();
    else if (connection === null && surroundings.online()) {
      attempt = 0;
      void connect();
    }
  };
  return {
    hear: (document, heard) => {
      const one: Wanted = { document, heard, id: null, before: null };
      wanted.add(one);
      if (acknowledged) ask(one);
      return () => {
        wanted.delete(one);
        if (one.id === null) return;
        byId.delete(one.id);
        if (acknowledged) connection?.unsubscribe(one.id);
      };
    },
    start: () => {
      if (running) return;
      running = true;
      const stopSurroundings = surroundings.onChange(look);
      const stopTokens = tokens.onRenewed((renewed) => {
        token = renewed;
        // Asked anew on the same connection before the old one is let go: without a gap.
        for (const one of acknowledged ? wanted : []) {
          if (one.id === null) continue;
          one.before = one.id;
          ask(one);
        }
      });
      stopListening = () => {
        stopSurroundings();
        stopTokens();
      };
      void connect();
    },
    stop: () => {
      running = false;
      stopListening();
      letGo();
    },
  };
};
