import type { ApiFailure } from './ApiFailure.ts';
import { createHeartbeat } from './createHeartbeat.ts';
import type { Link, LinkDeps, LinkStatus } from './Link.ts';
import { openSubscription, type Subscription } from './openSubscription.ts';
import { reconnectDelay } from './reconnectDelay.ts';

/** How long an attempt may take until `start_ack`, ms, in turn: quick ones first, and one a bad network can make. */
const patienceMs = [2_000, 4_000, 8_000] as const;
const askRefusedAgainMs = 60_000;
/** A device that says it has no network is sometimes wrong. */
const doubtOfflineMs = 10_000;
/** A link that falls sooner than this counts as a failed attempt: no tight loop with a server that hangs up. */
const steadyAfterMs = 5_000;

/** Makes a link. It does nothing until `start`. */
export const createLink = (deps: LinkDeps): Link => {
  const { timers, tokens, surroundings } = deps;
  let status: LinkStatus = { kind: 'idle' };
  let subscription: Subscription | null = null;
  let attempt = 0;
  let upSince = 0;
  let lastMessageAt: number | null = null;
  let turnedDown: string | undefined;
  let cancelTimer = (): void => undefined;
  let run = 0;
  let stopListening = (): void => undefined;

  const heartbeat = createHeartbeat({
    timers,
    silenceMs: () => (surroundings.visible() ? 1_500 : 15_000),
    probe: () => subscription?.probe(),
    reachable: deps.reachable,
    dead: () => fell(),
  });
  const become = (next: LinkStatus): void => {
    if (next.kind === status.kind && next.kind !== 'refused') return;
    status = next;
    deps.statusChanged();
  };
  const letGo = (): void => {
    run += 1;
    cancelTimer();
    heartbeat.stop();
    subscription?.close();
    subscription = null;
  };
  const fell = (): void => {
    const steady = status.kind === 'up' && timers.now() - upSince >= steadyAfterMs;
    attempt = steady ? 0 : attempt + 1;
    letGo();
    if (!surroundings.online()) {
      rest();
      return;
    }
    become({ kind: 'down' });
    cancelTimer = timers.after(reconnectDelay(attempt, deps.random()), connect);
  };
  const rest = (): void => {
    become({ kind: 'offline' });
    cancelTimer = timers.after(doubtOfflineMs, connect);
  };
  const rejected = (failure: ApiFailure, token: string): void => {
    const renewable = failure.kind === 'unauthenticated' && failure.code !== 'session.revoked';
    if (renewable && turnedDown === undefined) {
      turnedDown = token;
      void connect();
      return;
    }
    if (failure.kind !== 'refused' && failure.kind !== 'unauthenticated') {
      fell();
      return;
    }
    letGo();
    turnedDown = undefined;
    deps.turnedAway();
    become({ kind: 'refused', code: failure.kind === 'refused' ? failure.code : 'api.unauthenticated' });
    cancelTimer = timers.after(askRefusedAgainMs, connect);
  };
  const subscribed = (): void => {
    cancelTimer();
    turnedDown = undefined;
    upSince = timers.now();
    become({ kind: 'up' });
    heartbeat.alive();
    deps.subscribed();
  };
  const connect = async (): Promise<void> => {
    letGo();
    const mine = run;
    if (status.kind === 'idle' || status.kind === 'expired') become({ kind: 'down' });
    const answer = await tokens.token(turnedDown);
    if (mine !== run) return;
    if (answer.kind !== 'token') {
      if (answer.kind === 'expired') become({ kind: 'expired' });
      else fell();
      return;
    }
    const { token } = answer;
    cancelTimer = timers.after(patienceMs[attempt % patienceMs.length] ?? 8_000, fell);
    subscription = openSubscription(deps, token, {
      alive: () => {
        lastMessageAt = timers.now();
        if (status.kind === 'up') heartbeat.alive();
      },
      subscribed,
      data: deps.data,
      probeAnswered: heartbeat.probeAnswered,
      failed: (failure) => rejected(failure, token),
      completed: () => {
        deps.turnedAway();
        fell();
      },
      ended: fell,
    });
  };
  const look = (): void => {
    if (status.kind === 'idle') return;
    if (!surroundings.online()) {
      letGo();
      rest();
      return;
    }
    if (status.kind === 'up') heartbeat.probeNow();
    if (status.kind === 'up' || status.kind === 'expired' || status.kind === 'refused') return;
    become({ kind: 'down' });
    attempt = 0;
    void connect();
  };
  return {
    start: () => {
      if (status.kind !== 'idle') return;
      const stopSurroundings = surroundings.onChange(look);
      const stopTokens = tokens.onRenewed((token) => {
        if (status.kind === 'up') subscription?.renew(token);
        else if (status.kind === 'expired' || status.kind === 'refused') void connect();
      });
      stopListening = () => {
        stopSurroundings();
        stopTokens();
      };
      if (surroundings.online()) void connect();
      else rest();
    },
    stop: () => {
      stopListening();
      letGo();
      become({ kind: 'idle' });
    },
    status: () => status,
    lastMessageAt: () => lastMessageAt,
    latencyMs: heartbeat.latencyMs,
  };
};
