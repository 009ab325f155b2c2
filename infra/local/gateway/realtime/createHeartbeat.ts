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
      const due: Due[] = [];
      if (now - pingedAt >= limits.pingMs) {
        if (awaitsPong) return ['dead'];
        awaitsPong = true;
        pingedAt = now;
        due.push('ping');
      }
      if (begun && now - keptAliveAt >= limits.keepAliveMs) {
        keptAliveAt = now;
        due.push('keepAlive');
      }
      return due;
    },
  };
};
