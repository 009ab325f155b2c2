import type { RealtimeLimits } from './RealtimeLimits.ts';

/** What a connection is due at a moment; at most one thing ends it. */
export type Due = 'keepAlive' | 'ping' | 'dead' | 'silent' | 'aged';

/** The times of one connection, apart from its socket: given the moment, it says what is due. */
export interface Heartbeat {
  /** Something arrived, whatever it was. */
  heard(): void;
  /** The client said `connection_init` or started a subscription. */
  began(): void;
  due(now: number): readonly Due[];
}

const nothing: readonly Due[] = [];

/** In: when the connection opened, in milliseconds, and the limits. Out: its heartbeat. Pure but for its own memory. */
export const createHeartbeat = (openedAt: number, limits: RealtimeLimits): Heartbeat => {
  let begun = false;
  let awaitsPong = false;
  let pingedAt = openedAt;
  let keptAliveAt = openedAt;
  return {
    heard() {
      awaitsPong = false;
    },
    began() {
      begun = true;
    },
    due(now) {
      if (now - openedAt >= limits.maximumLifeMs) return ['aged'];
      if (!begun && now - openedAt >= limits.initTimeoutMs) return ['silent'];
      const pings = now - pingedAt >= limits.pingMs;
      const keepsAlive = begun && now - keptAliveAt >= limits.keepAliveMs;
      // Asked of every connection every second: nothing due costs nothing.
      if (!pings && !keepsAlive) return nothing;
      const due: Due[] = [];
      if (pings) {
        if (awaitsPong) return ['dead'];
        awaitsPong = true;
        pingedAt = now;
        due.push('ping');
      }
      if (keepsAlive) {
        keptAliveAt = now;
        due.push('keepAlive');
      }
      return due;
    },
  };
};
